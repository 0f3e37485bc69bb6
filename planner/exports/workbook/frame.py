"""Everything of a workbook but the rows: openpyxl makes it, so that it is a workbook as Excel knows them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from planner.exports.workbook.cells import cell_text
from planner.exports.workbook.contents import Choices, ReadMe, Sheet
from planner.exports.workbook.editing import open_for_editing
from planner.exports.workbook.fitting import Fit
from planner.exports.workbook.paper import set_up_page
from planner.exports.workbook.styles import CellStyles, cell_styles

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
LABEL_WIDTH, PROSE_WIDTH = 14.0, 92.0
"""Of the read-me's two columns, in characters."""


@dataclass(frozen=True)
class Frame:
    """A finished workbook without rows, as the parts of its file by name, and the numbers of its cell styles."""

    parts: Mapping[str, bytes]
    styles: CellStyles


def framed(readme: ReadMe, sheets: Sequence[Sheet[Any]], fits: Sequence[Fit], choices: Choices) -> Frame:
    """Make the workbook around the rows: sheets, styles, tables, panes, page set-up, and what editing may choose."""
    workbook = Workbook(write_only=True)
    _describe(workbook, readme)
    first = workbook.create_sheet("Read me")
    first.column_dimensions["A"].width, first.column_dimensions["B"].width = LABEL_WIDTH, PROSE_WIDTH
    first.sheet_view.showGridLines = False
    set_up_page(first, readme, landscape=False)
    for sheet, fit in zip(sheets, fits, strict=True):
        page = workbook.create_sheet(sheet.title)
        _frame_list(page, sheet, fit, readme)
        if sheet.edited:
            open_for_editing(page, sheet, choices)
    if choices:
        _hide_choices(workbook, choices)
    styles = cell_styles(first)
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        ExcelWriter(workbook, archive).save()
    with ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return Frame(parts, styles)


def _describe(workbook: Workbook, readme: ReadMe) -> None:
    workbook.properties.creator = "Plenary"
    workbook.properties.title = cell_text(f"{readme.title}: {readme.event.title}")[:255]
    workbook.properties.created = workbook.properties.modified = readme.options.as_at


def _frame_list(page: Worksheet, sheet: Sheet[Any], fit: Fit, readme: ReadMe) -> None:
    for number, width in enumerate(fit.widths, 1):
        dimension = page.column_dimensions[get_column_letter(number)]
        dimension.width, dimension.hidden = width, sheet.columns[number - 1].hidden
    page.freeze_panes = f"{get_column_letter(sheet.frozen + 1)}2"
    page.print_title_rows = "1:1"
    if fit.pages_wide > 1:
        page.print_title_cols = f"A:{get_column_letter(sheet.frozen)}"
    set_up_page(page, readme, title=sheet.title, landscape=True, pages_wide=fit.pages_wide)
    page.sheet_view.rightToLeft = readme.options.language in RIGHT_TO_LEFT
    area = f"A1:{get_column_letter(len(sheet.columns))}{len(sheet.rows) + 1}"
    if sheet.rows and not sheet.edited:
        page.tables.add(_table(sheet, area))
    else:  # Excel repairs a table that has no row, and lets none grow in a protected sheet
        page.auto_filter.ref = area


def _hide_choices(workbook: Workbook, choices: Choices) -> None:
    page = workbook.create_sheet("Lists")
    page.sheet_state = "hidden"
    for number, (name, words) in enumerate(choices.items(), 1):
        column = get_column_letter(number)
        workbook.defined_names[name] = DefinedName(name, attr_text=f"Lists!${column}$1:${column}${len(words)}")


def _table(sheet: Sheet[Any], area: str) -> Table:
    table = Table(displayName=re.sub(r"\W+", "_", sheet.title), ref=area, autoFilter=AutoFilter(ref=area))
    table.tableColumns = [
        TableColumn(id=number, name=cell_text(column.title)) for number, column in enumerate(sheet.columns, 1)
    ]
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    return table
