"""Mail that was quoted: a mark before every line that is no part of the text."""

import re
from dataclasses import replace

from planner.domain.programme import Source

_QUOTED = re.compile(r"^(?:>\s?)+")


def without_quotes(source: Source) -> Source:
    """Give a source without the ``>`` of quoted mail, where most of its lines begin with one."""
    filled = [line for line in source.lines if line.text.strip()]
    quoted = sum(line.text.startswith(">") for line in filled)
    if quoted < 3 or quoted < 0.6 * len(filled):
        return source
    lines = (
        replace(line, text=_QUOTED.sub("", line.text), bullet=False) if _QUOTED.match(line.text) else line
        for line in source.lines
    )
    return replace(source, lines=tuple(lines))
