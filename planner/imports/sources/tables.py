"""The rows of a table as lines that a reader of programmes understands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planner.imports.sources.lines import Lines, Links


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of a document, with what shows how it is meant."""

    text: str
    bold: bool = False
    heading: bool = False
    bullet: bool = False
    links: Links = ()


Cell = Sequence[Paragraph]

_TIMES = re.compile(
    r"^\W*(?:(?:from|de|à|at)\s+)?\d{1,2}(?:\s?[:.hH]\s?(?:\d\d)?|\d\d\b|\s?[ap]\.?m\b|\s?[–-]\s?\d{1,2}\s?[ap]\.?m)",
    re.IGNORECASE,
)


_ONE_TIME = re.compile(r"^\d{1,2}\s?[:.hH]\s?\d\d$")


def add_row(lines: Lines, cells: Sequence[Cell]) -> None:
    """Add a row: times go on one line with what they open; everything else keeps its own lines."""
    filled = [[part for part in cell if part.text.strip()] for cell in cells]
    filled = [cell for cell in filled if cell]
    if filled and all(len(cell) == 1 and len(cell[0].text) <= 30 and "\n" not in cell[0].text for cell in filled):
        _add_joined(lines, [cell[0] for cell in filled])
        return
    timed = next((place for place, cell in enumerate(filled[:3]) if _TIMES.match(cell[0].text)), None)
    for place, cell in enumerate(filled):
        if place == timed and place + 1 < len(filled):
            following = filled[place + 1]
            times = Paragraph(_on_one_line(cell))
            _add_joined(lines, [times, following[0]])
            filled[place + 1] = following[1:]
        else:
            for part in cell:
                add_paragraph(lines, part)


def _on_one_line(cell: Cell) -> str:
    texts = [" ".join(part.text.split()) for part in cell]
    joint = " – " if len(texts) == 2 and all(_ONE_TIME.match(text) for text in texts) else " "
    return joint.join(texts)


def _add_joined(lines: Lines, parts: Sequence[Paragraph]) -> None:
    text = "\t".join(part.text for part in parts)
    links = tuple(link for part in parts for link in part.links)
    lines.add(text, bold=parts[-1].bold, heading=parts[-1].heading, links=links)


def add_paragraph(lines: Lines, part: Paragraph) -> None:
    """Add a paragraph as it is."""
    lines.add(part.text, bold=part.bold, heading=part.heading, bullet=part.bullet, links=part.links)
