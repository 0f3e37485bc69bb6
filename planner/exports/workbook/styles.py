"""The looks of cells: calm, with hairlines; banding comes from the table's style."""

from dataclasses import dataclass

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.worksheet import Worksheet

_HAIRLINE = Border(bottom=Side("hair", "FFB8C0CC"))
_RULE = Border(bottom=Side("medium", "FF1F5F99"))
_TINT = PatternFill("solid", "FFE6EFF8")
MISSING = PatternFill("solid", bgColor="FFFBE3B6")
"""The fill of a required cell that is empty; a conditional format takes its colour from the background."""

OPEN = Protection(locked=False)


@dataclass(frozen=True, slots=True)
class CellStyles:
    """Numbers of the workbook's cell styles; ``quoted`` keeps a text a text when it is edited in Excel.

    Cells of lists are open where a sheet is protected; headers are not.
    """

    header: int
    number_header: int
    text: int
    quoted: int
    number: int
    date: int
    time: int
    moment: int
    title: int
    label: int
    prose: int


def cell_styles(page: Worksheet) -> CellStyles:
    """Register the looks with the workbook of a sheet."""
    wrapped = Alignment(vertical="top", wrap_text=True)
    left = Alignment(horizontal="left", vertical="top")
    right = Alignment(horizontal="right", vertical="top", indent=1)
    bold = Font(name="Calibri", size=11, bold=True)
    grey = Font(name="Calibri", size=11, bold=True, color="FF525C6B")
    return CellStyles(
        header=_style(page, font=bold, alignment=wrapped, border=_RULE, fill=_TINT),
        number_header=_style(
            page,
            font=bold,
            alignment=Alignment(horizontal="right", vertical="top", wrap_text=True, indent=1),
            border=_RULE,
            fill=_TINT,
        ),
        text=_style(page, number_format="@", alignment=wrapped, border=_HAIRLINE, protection=OPEN),
        quoted=_style(page, number_format="@", alignment=wrapped, border=_HAIRLINE, protection=OPEN, quotePrefix=True),
        number=_style(page, number_format="0", alignment=right, border=_HAIRLINE, protection=OPEN),
        date=_style(page, number_format="dd mmm yyyy", alignment=left, border=_HAIRLINE, protection=OPEN),
        time=_style(page, number_format="hh:mm", alignment=left, border=_HAIRLINE, protection=OPEN),
        moment=_style(page, number_format="dd mmm yyyy hh:mm", alignment=left, border=_HAIRLINE, protection=OPEN),
        title=_style(page, font=Font(name="Calibri", size=16, bold=True)),
        label=_style(page, font=grey, alignment=wrapped),
        prose=_style(page, number_format="@", alignment=wrapped, quotePrefix=True),
    )


def _style(page: Worksheet, **looks: object) -> int:
    cell = WriteOnlyCell(page)
    for name, look in looks.items():
        setattr(cell, name, look)
    return int(cell.style_id)
