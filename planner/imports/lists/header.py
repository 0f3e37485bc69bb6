"""Where the list begins in a sheet: the band of headings under logos and titles, and what each column is called."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from planner.domain.list_fields import ListField
from planner.domain.list_titles import in_english
from planner.domain.lists import Sheet
from planner.imports.lists.lexicon import called, heading

_DEEPEST = 60
"""The first so many rows are looked at."""

_TALLEST = 3
"""Headings stand in at most so many rows."""

_BRACKET = re.compile("[(（]")
_SMALL = frozenset(
    {"the", "of", "no", "nr", "number", "id", "address", "full", "1", "2", "official", "le", "la", "du", "de"}
)
"""Words that headings have beside the one that counts."""

Grid = Sequence[tuple[str, ...]]


@dataclass(frozen=True)
class Band:
    """The rows of the headings, from ``top`` to before ``below``, and the heading of each column."""

    top: int
    below: int
    titles: tuple[str, ...]
    score: float


def find_band(grid: Grid) -> Band:
    """Give the band that names most columns; an empty one above the first filled row where none names any."""
    width = max(map(len, grid), default=0)
    bands = [
        _band(grid, top, top + height, width)
        for top in range(min(len(grid), _DEEPEST))
        for height in range(1, _TALLEST + 1)
        if any(grid[top]) and top + height <= len(grid)
    ]
    best = max(bands, key=lambda band: band.score, default=None)
    if best is not None and best.score >= 1:
        return best
    first = next((number for number, row in enumerate(grid) if any(row)), 0)
    return Band(first, first, ("",) * width, 0)


def filled(sheet: Sheet) -> Grid:
    """Give the rows, as wide as the widest, with the words of merged cells in all of their cells.

    These are filled down, and across where they are short.
    """
    width = max(map(len, sheet.rows), default=0)
    if not sheet.merged and len(set(map(len, sheet.rows))) == 1:
        return sheet.rows
    grid = [list(row) + [""] * (width - len(row)) for row in sheet.rows]
    for top, left, bottom, right in sheet.merged:
        if top >= len(grid) or left >= width or not grid[top][left]:
            continue
        wide = right - left + 1 > max(width // 2, 2)
        for row in grid[top : bottom + 1]:
            for column in range(left, left + 1 if wide else min(right + 1, width)):
                row[column] = row[column] or grid[top][left]
    return tuple(map(tuple, grid))


def _band(grid: Grid, top: int, below: int, width: int) -> Band:
    titles = tuple(_title([grid[row][column] for row in range(top, below)]) for column in range(width))
    fields = [field_of(title) for title in titles]
    found = {field for field in fields if field is not None}
    prose = sum(len(title) > 80 for title in titles)
    named = ListField.NAME in found or ListField.FAMILY in found
    score = len(found) + 0.5 * named - 0.4 * (below - top - 1) - prose if found else 0.0
    return Band(top, below, titles, score if len(found) > 1 or named else 0.0)


def _title(parts: Sequence[str]) -> str:
    return "\n".join(dict.fromkeys(part for part in parts if part))


def field_of(title: str) -> ListField | None:
    """Give the field that a heading means: all of its words, those of one line, or those without brackets."""
    lines = [line for line in title.split("\n") if line.strip()]
    tries = (in_english(title), title, *reversed(lines), _BRACKET.split(title)[0], *_bilingual(title))
    return next(filter(None, map(_named, dict.fromkeys(tries))), None)


@lru_cache(maxsize=2048)  # bands of several rows are made of the same lines
def _named(words: str) -> ListField | None:
    """Give the field that a heading names as it stands, or without words that say nothing of it."""
    form = heading(words)
    return called().get(form) or called().get(_bare(form))


def _bare(words: str) -> str:
    """Give a heading without the words that say nothing of it: ``name of the delegate`` is ``name delegate``."""
    return " ".join(word for word in words.split() if word not in _SMALL)


def _bilingual(title: str) -> list[str]:
    return [part for sign in ("/", " - ", "|", "–") if sign in title for part in title.split(sign)]
