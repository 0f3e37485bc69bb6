"""Column widths and row heights fitted to what the cells hold."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from itertools import compress
from math import ceil
from typing import NamedTuple
from unicodedata import east_asian_width

from planner.exports.workbook.contents import Column, Formula, Row, Sheet, Value

WIDEST = 45.0
"""In characters of the default font; longer text wraps."""

_READABLE = 200.0
"""As many characters as print legibly on one landscape page; a list with more gets narrower long columns."""

_STILL_READ = 230.0
"""More than this is not squeezed onto one page: it prints on pages beside each other."""

_NARROWEST, _NARROWEST_OF_LONG, _LEAST_SHARE = 6.0, 22.0, 0.3
_MARGIN = 2.0
FILTER_BUTTON = 4.0
_SIGNS_A_DIGIT, _CAPITAL = 1.12, 1.2
"""Widths count digits: a line of running text holds a few signs more, one of capitals fewer."""


class Fit(NamedTuple):
    """The width of each column, in characters, and how many pages stand beside each other to print them legibly."""

    widths: list[float]
    pages_wide: int


def fitted(sheet: Sheet[Row]) -> Fit:
    """Fit a list: each column wide enough for its longest line, or as wide as the pages allow."""
    natural = [min(_natural(column, sheet.rows), WIDEST) for column in sheet.columns]
    least = [
        width if column.width else min(width, _NARROWEST_OF_LONG)
        for column, width in zip(sheet.columns, natural, strict=True)
    ]
    seen = [not column.hidden for column in sheet.columns]
    repeated = sum(compress(least, seen[: sheet.frozen]))
    needed, wanted = sum(compress(least, seen)), sum(compress(natural, seen)) - sum(compress(least, seen))
    pages = 1 if needed <= _STILL_READ else ceil((needed - repeated) / (_READABLE - repeated))
    spare = pages * (_READABLE - repeated) + repeated - needed
    share = min(max(spare / wanted, _LEAST_SHARE), 1.0) if wanted else 1.0
    return Fit([round(low + (high - low) * share, 1) for low, high in zip(least, natural, strict=True)], pages)


def _natural(column: Column[Row], rows: Iterable[Row]) -> float:
    if column.width:
        return column.width
    header = max(map(len, column.title.split())) + FILTER_BUTTON
    longest, read = 0.0, column.value
    for row in rows:
        value = read(row)
        length = _text_length(value) if value.__class__ is str else _length(value)
        if length > longest:
            longest = length
            if longest >= WIDEST:  # nothing makes it wider
                break
    return max(_NARROWEST, header, longest + _MARGIN)


def _length(value: Value) -> float:
    if isinstance(value, str):
        return _text_length(value)
    if isinstance(value, datetime):
        return len("22 Nov 2026 18:00")
    if isinstance(value, date):
        return len("22 Nov 2026")
    if isinstance(value, time):
        return len("18:00")
    return len(str(value.value if isinstance(value, Formula) else value or ""))


def _text_length(text: str) -> float:
    return max(map(_line_length, text.split("\n"))) if "\n" in text else _line_length(text)


_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\uffe6\U0001f000-\U0003fffd]"
)
"""Where the signs lie that are as wide as two."""


def _line_length(line: str) -> float:
    if not line.isascii():
        if not _WIDE.search(line):
            return float(len(line))
        return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in line)
    return len(line) * _CAPITAL if line.isupper() else len(line)


def lines_needed(text: str, width: float) -> int:
    """Say on how many lines a text stands in a column of a width in characters."""
    if "\n" not in text:
        widest = _CAPITAL if text.isascii() or not _WIDE.search(text) else 2
        if len(text) * widest <= width * _SIGNS_A_DIGIT:
            return 1
    return sum(_wrapped(line, width * _SIGNS_A_DIGIT) for line in text.split("\n"))


def _wrapped(line: str, room: float) -> int:
    lines, filled = 1, -1.0
    for word in line.split(" "):
        length = _line_length(word)
        if filled >= 0 and filled + 1 + length > room:
            lines, filled = lines + 1, -1.0
        filled += 1 + length
        while filled > room:
            lines, filled = lines + 1, filled - room
    return lines
