"""The list in a sheet: its columns and the rows of people, without blank rows, totals and repeated headings."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from planner.domain.countries import match
from planner.domain.lists import Dropped, ListColumn, ListLine, ListTable, Sheet, Workbook
from planner.imports.lists.header import Band, Grid, filled, find_band

_SAMPLES = 3
_TOTAL = re.compile(
    r"^(?:grand|sub|sous|gran|general|overall)?[\s-]*(?:tota(?:l|ux|les)|итого|всего|合计|总计|共计|المجموع|الإجمالي|summe)"
    r"(?:\W*\d*\W*$|\s*[:=]|\s+(?:of|number|des?|general|géneral|général|participants?|delegates|delegations|persons)\b)",
    re.IGNORECASE,
)


def best_sheet(book: Workbook) -> int:
    """Give the number, from 0, of the sheet that looks most like a list of people; a hidden one is the last choice."""
    if len(book.sheets) == 1:
        return 0
    return max(range(len(book.sheets)), key=lambda number: (*_looks(book.sheets[number]), -number))


def _looks(sheet: Sheet) -> tuple[bool, float, int]:
    return not sheet.hidden, find_band(filled(sheet)).score, len(sheet.rows)


def find_table(sheet: Sheet, *, from_1904: bool = False) -> ListTable:
    """Give the list in a sheet; every row below the headings is a line of it, or counted as dropped."""
    grid = filled(sheet)
    band = find_band(grid)
    lines: list[ListLine] = []
    left = Counter(_left_out(sheet, grid, band, lines))
    above = sum(map(any, grid[: band.below]))
    dropped = Dropped(above, left["blank"], left["total"], left["heading"])
    columns = tuple(_column(number, title, lines) for number, title in enumerate(band.titles))
    return ListTable(sheet.name, columns, tuple(lines), dropped, from_1904)


def _left_out(sheet: Sheet, grid: Grid, band: Band, lines: list[ListLine]) -> Iterator[str]:
    """Give what each row below the headings is that is nobody's; the others become ``lines``."""
    heads = {grid[row] for row in range(band.top, band.below)}
    section, hidden = "", sheet.hidden_rows
    last = next((number for number in reversed(range(len(grid))) if any(grid[number])), -1)
    for number in range(band.below, last + 1):
        cells, given = grid[number], sheet.rows[number]
        first = next(filter(None, given), "")
        if not first:
            yield "blank"
        elif cells in heads:
            yield "heading"
        elif _TOTAL.match(first):
            yield "total"
        elif len(cells) > 2 and given.count("") == len(given) - 1 and match(first):
            section = first
            yield "heading"
        else:
            lines.append(ListLine(number + 1, cells, section, number in hidden))


def _column(number: int, title: str, lines: Sequence[ListLine]) -> ListColumn:
    words = dict.fromkeys(line.cells[number] for line in lines[:200] if line.cells[number])
    if not words:
        words = dict.fromkeys(line.cells[number] for line in lines[200:] if line.cells[number])
    return ListColumn(letter(number), " ".join(title.split()), tuple(islice(words, _SAMPLES)))


def letter(number: int) -> str:
    """Give the name of a column in Excel; 0 is A."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
