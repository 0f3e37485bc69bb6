"""Workbooks of Excel and OpenDocument; a hostile one may end the process, so this runs in the limited child only."""

from collections.abc import Iterable, Mapping
from datetime import date
from io import BytesIO

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum
from python_calamine import SheetVisibleEnum as Visible

from planner.domain.lists import Sheet, Span, Workbook
from planner.imports.lists import refusals
from planner.imports.lists.cells import cell_text, tidy
from planner.imports.lists.limits import MOST_COLUMNS, MOST_ROWS
from planner.imports.lists.shapes import Shape
from planner.imports.lists.undisturbed import undisturbed
from planner.imports.sources import refusals as of_files


def read_workbook(data: bytes, name: str, shapes: Mapping[str, Shape], *, from_1904: bool = False) -> Workbook:
    """Give the sheets of a workbook that have words; raises ``UserError`` for protected, damaged and too large ones."""
    try:
        with CalamineWorkbook.from_filelike(BytesIO(data)) as book, undisturbed():
            sheets = tuple(_sheets(book, name, shapes))
    except PasswordError as problem:
        raise of_files.protected(name) from problem
    except (CalamineError, OSError, ValueError, OverflowError) as problem:
        raise refusals.damaged(name) from problem
    if not any(any(row) for sheet in sheets for row in sheet.rows):
        raise refusals.no_rows(name)
    return Workbook(name, sheets, from_1904)


def _sheets(book: CalamineWorkbook, name: str, shapes: Mapping[str, Shape]) -> list[Sheet]:
    found = []
    for about in book.sheets_metadata:
        if about.typ != SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_name(about.name)
        _check_size(sheet, name)
        rows = _as_text(sheet.to_python(skip_empty_area=False))
        shape = shapes.get(about.name, Shape())
        merged = shape.merged or _merged(sheet)
        found.append(Sheet(about.name, rows, merged, shape.hidden_rows, about.visible != Visible.Visible))
    return found


class _Texts(dict[object, str]):
    """Cells as text; lists say the same words and days over and over, so that each is looked at once."""

    def __missing__(self, cell: object) -> str:
        if isinstance(cell, str):
            text = self[cell] = tidy(cell)
            return text
        if not isinstance(cell, date):
            return cell_text(cell)  # numbers and answers of different kinds may be equal, and are not kept
        text = self[cell] = cell_text(cell)
        return text


def _as_text(rows: Iterable[Iterable[object]]) -> tuple[tuple[str, ...], ...]:
    """Give cells as text."""
    text_of = _Texts().__getitem__
    return tuple(tuple(map(text_of, row)) for row in rows)


def _check_size(sheet: CalamineSheet, name: str) -> None:
    if sheet.total_height > MOST_ROWS:
        raise refusals.too_many_rows(name, MOST_ROWS)
    if sheet.total_width > MOST_COLUMNS:
        raise refusals.too_wide(name, MOST_COLUMNS)


def _merged(sheet: CalamineSheet) -> tuple[Span, ...]:
    return tuple((*first, *last) for first, last in sheet.merged_cell_ranges or ())
