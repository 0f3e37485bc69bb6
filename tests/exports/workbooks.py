"""Workbooks of one column, and what stands in a file."""

from collections.abc import Sequence
from pathlib import Path
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.worksheet.worksheet import Worksheet

from planner.exports.workbook.contents import Column, ListOptions, ReadMe, Sheet, Value
from planner.exports.workbook.writing import write_workbook
from tests.exports.people import EVENT, options


def written(target: Path, values: Sequence[Value], how: ListOptions | None = None) -> Path:
    """A workbook whose list has one column and a hidden key."""
    columns: tuple[Column[Value], ...] = (
        Column("Value", lambda value: value, "what is tested."),
        Column("uid", lambda _: "key", hidden=True),
    )
    write_workbook(target, [Sheet("Values", columns, values)], ReadMe("List of values", EVENT, how or options()))
    return target


def sheet(path: Path, title: str) -> Worksheet:
    """A sheet as openpyxl reads it."""
    page = load_workbook(path)[title]
    assert isinstance(page, Worksheet)
    return page


def values(path: Path) -> list[object]:
    """What stands in the first column of ``written``, below its header."""
    return [cell.value for cell in cells(path)]


def cells(path: Path) -> list[Cell | MergedCell]:
    """The cells of the first column of ``written``, below its header."""
    return [row[0] for row in sheet(path, "Values").iter_rows(min_row=2)]


def table(path: Path, title: str) -> list[dict[str, object]]:
    """The rows of a list by header."""
    header, *rows = sheet(path, title).iter_rows(values_only=True)
    return [dict(zip(map(str, header), row, strict=True)) for row in rows]


def read_me(path: Path) -> str:
    """All words of the read-me."""
    rows = sheet(path, "Read me").iter_rows(values_only=True)
    return "\n".join(str(value) for row in rows for value in row if value)


def parts(path: Path) -> dict[str, str]:
    """The XML of a workbook by part."""
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}
