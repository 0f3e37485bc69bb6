"""Spans of time as people type them: a day, a day with two times, from a moment or until one."""

import re
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from planner.errors import UserError
from planner.ui.typed import read_day, read_day_near, read_time, write_time

Window = tuple[datetime | None, datetime | None]
"""From when until when; None where it is open."""

_CLOCK = r"\d{1,2}(?:[:.hH]?\d{2})?"
_DAY_AND_TIMES = re.compile(rf"(?P<day>.*\S)\s+(?P<start>{_CLOCK})\s*[-–—]\s*(?P<end>{_CLOCK})")
_DAY_AND_TIME = re.compile(rf"(?P<day>.*\S)\s+(?P<time>{_CLOCK})")
_FULL_YEAR = re.compile(r"\d{4}")


def read_window(text: str) -> Window:
    """Read such as ``2 December 2008``, ``2 December 2008 10:00-13:00``, ``from …`` or ``until …``.

    A second time that is not later than the first is after midnight. Raises ``UserError``.
    """
    words = " ".join(text.split())
    opening, _, rest = words.partition(" ")
    if opening.lower() in {"from", _from().lower()}:
        return read_moment(rest), None
    if opening.lower() in {"until", _until().lower()}:
        return None, read_moment(rest, ends=True)
    found = _DAY_AND_TIMES.fullmatch(words)
    if found is None:
        return read_moment(words), read_moment(words, ends=True)
    day, start, end = _day(found["day"]), _time(found["start"]), _time(found["end"])
    return datetime.combine(day, start), datetime.combine(day + timedelta(days=end <= start), end)


def read_moment(text: str, near: datetime | None = None, *, ends: bool = False) -> datetime | None:
    """Read a day with or without a time; an empty text is none.

    With ``near``, a time alone is on its day, and a day without a year the one nearest to it. A day alone is its first
    midnight, or with ``ends`` its last. Raises ``UserError``.
    """
    words = " ".join(text.split())
    if not words:
        return None
    if near is not None and re.fullmatch(_CLOCK, words):
        return datetime.combine(near.date(), _time(words))
    found = _DAY_AND_TIME.fullmatch(words)
    if found is not None and not _is_year(found["time"], near):
        return datetime.combine(_day(found["day"], near), _time(found["time"]))
    return datetime.combine(_day(words, near) + timedelta(days=ends), time())


def write_moment(moment: datetime | None) -> str:
    """Write a moment, such as ``2 Dec 2008 10:00``."""
    if moment is None:
        return ""
    day = QLocale().toString(QDate(moment.year, moment.month, moment.day), "d MMM yyyy")
    return f"{day} {write_time(moment.time())}"


def _is_year(digits: str, near: datetime | None) -> bool:
    """Whether four digits behind a day are its year rather than a time without a colon."""
    return bool(_FULL_YEAR.fullmatch(digits)) and (near is None or abs(int(digits) - near.year) < _LIFETIME)


_LIFETIME = 100
"""In years; nobody plans a journey further away."""


def _day(text: str, near: datetime | None = None) -> date:
    day = read_day_near(text, near.date()) if near is not None else read_day(text)
    assert day is not None
    return day


def _time(text: str) -> time:
    moment = read_time(text)
    if moment is None:
        raise UserError("no-time", f"“{text}” is not a time of day.", next="Type one such as 9:30 or 15:00.")
    return moment


def _from() -> str:
    return QCoreApplication.translate("Typed", "from")


def _until() -> str:
    return QCoreApplication.translate("Typed", "until")
