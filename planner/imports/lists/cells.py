"""A cell of a workbook as text: what a person sees in it, without what only machines put there."""

from datetime import date, datetime, time, timedelta

_NOTHING = frozenset(
    {"", "-", "–", "—", ".", "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "#N/A", "#REF!", "#VALUE!"}
)
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
    """Give a text without outer space, its lines ended alike; words for nothing are nothing."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").strip() if "\r" in text else text.strip()
    return "" if plain in _NOTHING else plain


def nothing_else(words: str) -> bool:
    """Whether words say that there is nothing, such as ``n/a``."""
    return not words or words in _NOTHING
