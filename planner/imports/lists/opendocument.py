"""Merged cells and hidden rows of OpenDocument sheets."""

import zipfile
from collections.abc import Iterator

from planner.domain.lists import Span
from planner.imports.lists.limits import MOST_ROWS
from planner.imports.lists.shapes import Shape
from planner.imports.sources.archive import read_entry
from planner.imports.sources.xml import Element, read_xml

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_CELLS = frozenset({f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"})
_LONGEST_NUMBER = 7


def shapes_of(archive: zipfile.ZipFile, name: str) -> dict[str, Shape]:
    """Give the shape of each sheet by its title; raises ``UserError`` for a damaged file."""
    root = read_xml(read_entry(archive, "content.xml", name), name)
    return {sheet.get(f"{_TABLE}name", ""): _shape(sheet) for sheet in root.iter(f"{_TABLE}table")}


def _shape(sheet: Element) -> Shape:
    merged: list[Span] = []
    hidden: set[int] = set()
    number = 0
    for row in sheet.iter(f"{_TABLE}table-row"):
        if number >= MOST_ROWS:
            break
        times = min(_number(row, "number-rows-repeated"), MOST_ROWS)
        if row.get(f"{_TABLE}visibility") in {"collapse", "filter"}:
            hidden.update(range(number, number + times))
        merged += _merged(row, number)
        number += times
    return Shape(tuple(merged), frozenset(hidden))


def _merged(row: Element, number: int) -> Iterator[Span]:
    column = 0
    for cell in row:
        if cell.tag not in _CELLS:
            continue
        down, across = _number(cell, "number-rows-spanned"), _number(cell, "number-columns-spanned")
        if down * across > 1:
            yield number, column, number + down - 1, column + across - 1
        column += _number(cell, "number-columns-repeated")


def _number(part: Element, attribute: str) -> int:
    """Give a count, which is 1 where it is not said or is none."""
    words = part.get(f"{_TABLE}{attribute}", "")
    return max(int(words), 1) if words.isascii() and words.isdigit() and len(words) <= _LONGEST_NUMBER else 1
