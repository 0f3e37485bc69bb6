"""What may be done in a list that is to come back: everything but changing its header and its keys.

Excel sorts and deletes only what is not locked, so keys are not locked either: they refuse to be typed over. There is
no password, because the protection of a sheet keeps nothing secret; it only keeps a header from being lost by accident.
"""

from typing import Any

from openpyxl.formatting.rule import Rule
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.protection import SheetProtection
from openpyxl.worksheet.worksheet import Worksheet

from planner.exports.workbook.contents import Choices, Column, Sheet
from planner.exports.workbook.styles import MISSING, OPEN

_MORE_ROWS = 500
"""How many rows below the list know what may be chosen in them."""


def open_for_editing(page: Worksheet, sheet: Sheet[Any], choices: Choices) -> None:
    """Lock the header of a list, guard its keys, offer what its cells may hold, and tint what is missing."""
    page.protection = SheetProtection(
        sheet=True,
        formatCells=False,
        formatColumns=False,
        formatRows=False,
        insertColumns=False,
        insertRows=False,
        insertHyperlinks=False,
        deleteRows=False,
        sort=False,
        autoFilter=False,
        pivotTables=False,
    )
    last = len(sheet.rows) + 1
    for number, column in enumerate(sheet.columns, 1):
        letter = get_column_letter(number)
        dimension = page.column_dimensions[letter]
        dimension.protection, dimension.number_format = OPEN, "@"
        for rule in _rules(column, choices):
            rule.add(f"{letter}2:{letter}{last + _MORE_ROWS}")
            page.data_validations.append(rule)
        if column.required and sheet.rows:
            missing = Rule("expression", dxf=DifferentialStyle(fill=MISSING), formula=[f"LEN(TRIM({letter}2))=0"])
            page.conditional_formatting.add(f"{letter}2:{letter}{last}", missing)


def _rules(column: Column[Any], choices: Choices) -> list[DataValidation]:
    if column.hidden:
        return [_key()]
    if column.choices in choices:
        return [_choice(column)]
    return []


def _key() -> DataValidation:
    return DataValidation(
        type="custom",
        formula1="FALSE",
        errorStyle="stop",
        errorTitle="Key of the row",
        error="By this key the row is known when the list comes back. Leave it as it is; a new row needs none.",
    )


def _choice(column: Column[Any]) -> DataValidation:
    """Offer words without insisting: who knows better may keep what they typed."""
    return DataValidation(
        type="list",
        formula1=column.choices,
        allow_blank=True,
        errorStyle="warning",
        errorTitle=column.title[:32],
        error="This is not among the words of the list. It will be asked about when the list comes back.",
        promptTitle=column.title[:32],
        prompt="Choose from the list.",
    )
