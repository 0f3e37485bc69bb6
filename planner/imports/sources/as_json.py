"""A source as plain data, for handing it from one process to another."""

from collections.abc import Mapping
from typing import Any

from planner.domain.programme import Source, SourceLine


def source_to_json(source: Source) -> dict[str, Any]:
    """Give a source as data that JSON can hold."""
    return {"name": source.name, "lines": [_line(line) for line in source.lines]}


def _line(line: SourceLine) -> dict[str, Any]:
    flags = [flag for flag in ("bold", "heading", "bullet") if getattr(line, flag)]
    return {"number": line.number, "text": line.text, "flags": flags, "links": [list(link) for link in line.links]}


def source_from_json(data: Mapping[str, Any]) -> Source:
    """Give back the source that ``source_to_json`` described."""
    return Source(data["name"], tuple(_read_line(line) for line in data["lines"]))


def _read_line(data: Mapping[str, Any]) -> SourceLine:
    links = tuple((str(text), str(address)) for text, address in data["links"])
    return SourceLine(data["number"], data["text"], links=links, **dict.fromkeys(data["flags"], True))
