"""A cell of a workbook as text: what a person sees in it, without what only machines put there."""

import re
from datetime import date, datetime, time, timedelta

_WIDE = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_GONE = dict.fromkeys([0x00AD, 0x200B, 0x2060, 0xFEFF])
_SPACES = dict.fromkeys([0x00A0, 0x2007, 0x202F], " ")
_TIDY = _WIDE | _GONE | _SPACES

_NOTHING = frozenset(
    {"", "-", "–", "—", ".", "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "#N/A", "#REF!", "#VALUE!"}
)
_ADDED_QUOTE = re.compile(r"^'(?=[=+\-@\t\r\n＝＋－＠])")
"""What our own export puts before a text that Excel would take for a formula."""

_WHOLE = 1e15
"""Above it, a number of Excel has lost digits."""


def cell_text(value: object) -> str:
    """Give a cell as text: whole numbers without a point, dates as ISO 8601, words for nothing as nothing."""
    if isinstance(value, str):
        return tidy(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < _WHOLE:
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes") if value.time() != time() else value.date().isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    return str(value) if isinstance(value, int | float | date | timedelta) else ""


def tidy(text: str) -> str:
    """Give a text without soft hyphens and outer space; spaces of every kind and full-width letters are plain ones."""
    plain = _ADDED_QUOTE.sub("", text).translate(_TIDY).replace("\r\n", "\n").replace("\r", "\n").strip()
    return "" if plain in _NOTHING else plain
