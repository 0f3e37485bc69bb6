"""Dates in cells: real ones, Excel's numbers, and text, whose order of day and month may have to be asked."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta

from planner.domain.names import fold
from planner.imports.programme.lexicon.days import MONTHS

_ISO = re.compile(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?")
_NUMBERS = re.compile(r"(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|°)?[-./ ]*(?:de )?([^\W\d_]{3,})[-.,/ ]*(?:de )?(\d{4})")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})[-./ ]*(\d{1,2})(?:st|nd|rd|th)?[-.,/ ]+(\d{4})")
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?|h)?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:\s*,\s*|\s+(?:at|à|a las|um|в)\s+|T|\s+)(?=\d{1,2}(?:[:.h]|\s*[ap]\.?m))", re.IGNORECASE)
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_FRACTION = re.compile(r"0?\.\d+")

_FIRST_DAY = date(1899, 12, 30)
_FIRST_DAY_OF_1904 = date(1904, 1, 1)
_LATEST = 73_050
"""The number of a day in 2099; a larger one is no date."""

_MORE_MONTHS: Mapping[str, int] = {
    fold(word): number
    for number, words in enumerate(
        (
            "января январь يناير",
            "февраля февраль فبراير",
            "марта март مارس",
            "апреля апрель أبريل",
            "мая май مايو",
            "июня июнь يونيو",
            "июля июль يوليو",
            "августа август أغسطس",
            "сентября сентябрь سبتمبر",
            "октября октябрь أكتوبر",
            "ноября ноябрь نوفمبر",
            "декабря декабрь ديسمبر",
        ),
        1,
    )
    for word in words.split()
}


def day_first(cells: Iterable[str]) -> bool | None:
    """Say whether the day stands first in dates such as 13/4/2026; None where no cell tells, or they disagree."""
    found = set()
    for numbers in filter(None, map(_in_numbers, cells)):
        first, second, _ = numbers
        if (first > 12) != (second > 12):
            found.add(first > 12)
    return found.pop() if len(found) == 1 else None


def is_open(words: str) -> bool:
    """Whether a cell is a date whose day and month might be either way round."""
    numbers = _in_numbers(words)
    return numbers is not None and numbers[0] <= 12 and numbers[1] <= 12 and numbers[0] != numbers[1]


def is_date(words: str) -> bool:
    """Whether a cell is a date, whichever way round."""
    return read_date(words, first=True) is not None or read_date(words, first=False) is not None


def either_way(words: str) -> tuple[date, date]:
    """Give an open date with the day first, and with the month first."""
    one, other = read_date(words, first=True), read_date(words, first=False)
    assert one is not None
    assert other is not None
    return one.date(), other.date()


def read_date(words: str, *, first: bool, from_1904: bool = False) -> datetime | None:
    """Give a date, with its time where it has one; ``first`` says that the day stands first, None where it is no date.

    A whole number of five digits is a day as Excel counts them.
    """
    if _SERIAL.fullmatch(words):
        return _of_serial(float(words), from_1904=from_1904)
    day, at = _parted(words)
    found = _day(" ".join(day.split()), first=first)
    moment = read_time(at) if at else time()
    return datetime.combine(found, moment) if found and moment is not None else None


def read_time(words: str) -> time | None:
    """Give a time of day such as 14:30, 2.30 pm or 14h; None where it is none."""
    if _FRACTION.fullmatch(words):
        minutes = round(float(words) * 24 * 60)
        return time(minutes // 60 % 24, minutes % 60)
    found = _TIME.fullmatch(words.strip())
    if not found or not (found[2] or found[3] or "h" in words.lower()):
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour % 24, minute) if hour <= 24 and minute < 60 else None


def _in_numbers(words: str) -> tuple[int, int, int] | None:
    found = _NUMBERS.fullmatch(_parted(words)[0].strip())
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def _parted(words: str) -> tuple[str, str]:
    """Part a date from the time behind it."""
    parts = _BETWEEN.split(words, maxsplit=1)
    return (parts[0], parts[1]) if len(parts) > 1 else (words, "")


def _of_serial(number: float, *, from_1904: bool) -> datetime | None:
    if number >= _LATEST:
        return None
    days = _FIRST_DAY_OF_1904 if from_1904 else _FIRST_DAY
    minutes = round(number % 1 * 24 * 60)
    return datetime.combine(days, time()) + timedelta(days=int(number), minutes=minutes)


def _day(words: str, *, first: bool) -> date | None:
    if found := _ISO.fullmatch(words):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(words):
        one, other = int(found[1]), int(found[2])
        return _made(_year(found[3]), *((other, one) if first else (one, other)))
    if found := _DAY_MONTH.fullmatch(words):
        return _made(int(found[3]), _month(found[2]), int(found[1]))
    if found := _MONTH_DAY.fullmatch(words):
        return _made(int(found[3]), _month(found[1]), int(found[2]))
    return None


def _year(digits: str) -> int:
    """Give the year of two or four digits; two are of this century up to 69, as office programs take them."""
    year = int(digits)
    return year if len(digits) == 4 else year + (2000 if year < 70 else 1900)


def _month(word: str) -> int:
    plain = fold(word)
    return MONTHS.get(plain) or _MORE_MONTHS.get(plain, 0)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
