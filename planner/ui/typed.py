"""Dates, times and numbers as people type them, and as the window writes them in its language."""

import re
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale

from planner.errors import UserError

_SPOKEN_FORMS = ("d MMMM yyyy", "d MMM yyyy")
_DAY_FORMS = ("%d %B %Y", "%d %b %Y", "%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y")
_TIME = re.compile(r"(\d{1,2})(?:[:.hH ]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?", re.IGNORECASE)


def write_day(day: date | None) -> str:
    """Write a day, such as ``2 December 2008``."""
    return _said(day, "d MMMM yyyy") if day else ""


def read_day(text: str) -> date | None:
    """Read a day, also with an English month; an empty text is no day. Raises ``UserError`` ``no-day``."""
    words = " ".join(text.replace(",", " ").split())
    if not words:
        return None
    for form in _SPOKEN_FORMS:
        spoken = QLocale().toDate(words, form)
        if spoken.isValid() and spoken.year() > 0:
            return date(spoken.year(), spoken.month(), spoken.day())
    for form in _DAY_FORMS:
        try:
            return datetime.strptime(words, form).date()
        except ValueError:
            continue
    raise UserError("no-day", f"“{words}” is not a day of the calendar.", next="Type one such as 2 December 2008.")


def read_day_near(text: str, near: date) -> date:
    """Read a day that may lack its year, such as ``3 Dec`` or ``3/12``: it is then the one nearest to another day.

    Raises ``UserError`` ``no-day``.
    """
    years = (near.year - 1, near.year, near.year + 1)
    short = text.rstrip("./- ")
    for spelt in ([text], *([f"{short}{sign}{year}" for year in years] for sign in " /.-")):
        found = [day for words in spelt if (day := _day_or_none(words))]
        if found:
            return min(found, key=lambda day: abs(day - near))
    return read_day(text) or near


def _day_or_none(text: str) -> date | None:
    try:
        return read_day(text)
    except UserError:
        return None


def write_time(moment: time | None) -> str:
    """Write a time of day, such as ``09:30``."""
    return f"{moment:%H:%M}" if moment else ""


def read_time(text: str) -> time | None:
    """Read a time of day such as ``9``, ``9.30`` or ``0930``; an empty text is none.

    Raises ``UserError`` ``no-time``.
    """
    words = text.strip()
    if not words:
        return None
    found = _TIME.fullmatch(words)
    if found:
        hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()[:1]
        hour = hour % 12 + (12 if half == "p" else 0) if half else hour
        if hour < 24 and minute < 60:
            return time(hour, minute)
    raise UserError("no-time", f"“{words}” is not a time of day.", next="Type one such as 9:30 or 15:00.")


def write_number(number: int | None) -> str:
    """Write a whole number."""
    return "" if number is None else str(number)


def read_number(text: str) -> int | None:
    """Read a whole number; an empty text is none. Raises ``UserError`` ``no-number``."""
    words = text.strip()
    if not words:
        return None
    try:
        return int(words)
    except ValueError:
        raise UserError("no-number", f"“{words}” is not a whole number.", next="Type digits such as 800.") from None


def write_minutes(minutes: int | None) -> str:
    """Write a length, such as ``90 min``."""
    return "" if minutes is None else f"{minutes} min"


def read_minutes(text: str) -> int | None:
    """Read a length in minutes, with or without the unit; an empty text is none. Raises ``UserError``."""
    return read_number(text.lower().removesuffix("utes").removesuffix("min"))


def short_day(day: date) -> str:
    """Write a day in few letters, such as ``Thu 4 Dec``."""
    return _said(day, "ddd d MMM")


def plain_day(day: date) -> str:
    """Write a day of a year that is known, such as ``4 Dec``."""
    return _said(day, "d MMM")


def day_heading(day: date) -> tuple[str, str]:
    """Give a day's (weekday, rest) such as ``Thursday``, ``4 December``."""
    return _said(day, "dddd"), _said(day, "d MMMM")


def date_range(first: date | None, last: date | None) -> str:
    """Write a range of days, such as ``2–5 December 2008``; empty where there is none."""
    if first is None:
        return write_day(last)
    if last is None or last == first:
        return write_day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{write_day(last)}"
    start = _said(first, "d MMMM") if first.year == last.year else write_day(first)
    return f"{start} – {write_day(last)}"


def _said(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
