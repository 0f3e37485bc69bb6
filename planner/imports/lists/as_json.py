"""A workbook as plain data, for handing it from one process to another."""

from collections.abc import Mapping
from typing import Any

from planner.domain.lists import Sheet, Workbook


def workbook_to_json(book: Workbook) -> dict[str, Any]:
    """Give a workbook as data that JSON can hold."""
    return {"name": book.name, "sheets": [_sheet(sheet) for sheet in book.sheets], "from_1904": book.from_1904}


def _sheet(sheet: Sheet) -> dict[str, Any]:
    return {
        "name": sheet.name,
        "rows": sheet.rows,
        "merged": sheet.merged,
        "hidden_rows": sorted(sheet.hidden_rows),
        "hidden": sheet.hidden,
    }


def workbook_from_json(data: Mapping[str, Any]) -> Workbook:
    """Give back the workbook that ``workbook_to_json`` described."""
    return Workbook(data["name"], tuple(_read_sheet(sheet) for sheet in data["sheets"]), data["from_1904"])


def _read_sheet(data: Mapping[str, Any]) -> Sheet:
    merged = tuple((top, left, bottom, right) for top, left, bottom, right in data["merged"])
    return Sheet(data["name"], tuple(map(tuple, data["rows"])), merged, frozenset(data["hidden_rows"]), data["hidden"])
