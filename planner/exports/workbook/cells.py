"""Cells as they stand in a sheet's XML: text stays text, dates and times are real."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from html import escape

from planner.exports.workbook.contents import Formula, Value
from planner.exports.workbook.styles import CellStyles

LONGEST_TEXT = 32_767
"""The most that Excel keeps in a cell, in UTF-16 units."""

_LINE_HEIGHT, _TALLEST_ROW = 15, 409  # in points
_DAY_ZERO = date(1899, 12, 30)
_TIME_ZERO, _DAY = datetime.combine(_DAY_ZERO, time()), timedelta(days=1)
_CUT = "… [cut]"
_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE_OF_EXCEL = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_UNUSUAL = re.compile("[\x00-\x1f\x85\u2028\u2029\ud800-\udfff\ufffe\uffff&<>_]")
_LOOKS_LIKE_INPUT = tuple("=+-@'\t\n")


def cell_text(text: str) -> str:
    """Give a text as a cell can hold it: line breaks as ``\\n``, no control characters, visibly cut if too long."""
    kept = _FORBIDDEN.sub("", _BREAK.sub("\n", text))
    units = kept.encode("utf-16-le")
    if len(units) <= 2 * LONGEST_TEXT:
        return kept
    return units[: 2 * (LONGEST_TEXT - len(_CUT))].decode("utf-16-le", "ignore") + _CUT


def row_xml(number: int, cells: Sequence[str], lines: int, least: float = 0) -> str:
    """Write a row of finished cells, as high as its tallest text of so many lines, and ``least`` points at least."""
    points = min(max(lines * _LINE_HEIGHT if lines > 1 else 0, least), _TALLEST_ROW)
    height = f' ht="{points:g}"' if points else ""
    if least:
        height += ' customHeight="1"'
    return f'<row r="{number}"{height}>{"".join(cells)}</row>'


def cell_xml(place: str, value: Value, styles: CellStyles) -> str:
    """Write one cell; ``place`` is its address, such as ``B2``."""
    if isinstance(value, str):
        return text_xml(place, value, styles.quoted if value.startswith(_LOOKS_LIKE_INPUT) else styles.text)
    if value is None:
        return f'<c r="{place}" s="{styles.text}"/>'
    if isinstance(value, Formula):
        return f'<c r="{place}" s="{styles.number}"><f>{escape(value.text, quote=False)}</f><v>{value.value}</v></c>'
    if isinstance(value, datetime):
        return f'<c r="{place}" s="{styles.moment}"><v>{(value - _TIME_ZERO) / _DAY}</v></c>'
    if isinstance(value, date):
        return f'<c r="{place}" s="{styles.date}"><v>{(value - _DAY_ZERO).days}</v></c>'
    if isinstance(value, time):
        return f'<c r="{place}" s="{styles.time}"><v>{(value.hour * 60 + value.minute) / 1440}</v></c>'
    return f'<c r="{place}" s="{styles.number}"><v>{value}</v></c>'


def text_xml(place: str, text: str, style: int) -> str:
    """Write a cell of text in a given style; nothing in it is markup, formula or an escape of Excel's own."""
    if _UNUSUAL.search(text) or len(text) > LONGEST_TEXT // 2:
        text = escape(_ESCAPE_OF_EXCEL.sub("_x005F_", cell_text(text)), quote=False)
    if not text:
        return f'<c r="{place}" s="{style}"/>'
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
