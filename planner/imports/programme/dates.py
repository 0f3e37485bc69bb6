"""Days as programmes print them, with or without a year, and the year that their weekdays settle."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.domain.names import fold
from planner.imports.programme.lexicon.days import (
    CONTINUED,
    DAY_PARTS,
    DAY_WORDS,
    MONTHS,
    ORDINALS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)

_WORD = r"[^\W\d_]{3,12}"
_TH = r"(?:st|nd|rd|th|er|º|°|ª|o)?"
_JOIN = r"\s*(?:-|–|—|to|and|&|until|au|et|à|al|y|a|e)\s*"
_YEAR = r"(?:,?\s*(?:de |del |of )?\s*(?P<year>(?:19|20)\d\d)(?!\d))?"
_OF = r"\s*(?:of |de |del )?\s*"
_TO_DAY = rf"(?P<to_day>\d{{1,2}}){_TH}{_OF}"
_FIRST_YEAR = r"\.?(?:,? (?:19|20)\d\d)?"
_DOTTED_RANGE = (
    rf"(?<![\d/.])(?P<day>\d{{1,2}})[/.](?P<number>\d{{1,2}})[/.](?:19|20)\d\d{_JOIN}"
    r"(?P<to_day>\d{1,2})[/.](?P<to_number>\d{1,2})[/.](?P<year>(?:19|20)\d\d)(?!\d)"
)
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d)(?P<day>\d{{1,2}}){_TH}{_OF}(?P<month>{_WORD}){_FIRST_YEAR}{_JOIN}{_TO_DAY}(?P<to_month>{_WORD})\.?{_YEAR}",
        rf"(?<!\d)(?P<day>\d{{1,2}}){_TH}{_JOIN}(?P<to_day>\d{{1,2}}){_TH}{_OF}(?P<month>{_WORD})\.?{_YEAR}",
        rf"\b(?P<month>{_WORD})\.?\s+(?P<day>\d{{1,2}}){_TH}{_JOIN}(?P<to_day>\d{{1,2}}){_TH}(?![\d:.h]){_YEAR}",
        rf"(?<![\d:])(?P<day>\d{{1,2}}){_TH}[-\s]*{_OF}(?P<month>{_WORD})\b\.?-?{_YEAR}",
        rf"\b(?P<month>{_WORD})\.?\s+(?P<day>\d{{1,2}})(?![\d:.]\d|\d|\s*h){_TH}{_YEAR}",
        _DOTTED_RANGE,
        r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)",
        r"(?<![\d/.])(?P<day>\d{1,2})[/.](?P<number>\d{1,2})[/.](?P<year>(?:19|20)\d\d)(?!\d)",
        r"(?<![\d/])(?P<day>\d{1,2})/(?P<number>\d{1,2})(?![\d/])",
    )
)
_YEARS = re.compile(r"(?<![\d/.-])(?:19[5-9]|20[0-6])\d(?![\d/])(?!\s+[Aa]genda)")


@dataclass(frozen=True)
class DateMention:
    """A day or a range of days in a text; ``year`` is None where it is not printed."""

    day: int
    month: int
    year: int | None
    to_day: int | None
    to_month: int | None
    start: int
    end: int

    def on(self, year: int) -> date | None:
        """Give the first day in a year; None where that year has no such day."""
        return _date(year, self.month, self.day)

    def until(self, year: int) -> date | None:
        """Give the last day in a year; None where there is none."""
        if self.to_day is None:
            return self.on(year)
        return _date(year, self.to_month or self.month, self.to_day)


@dataclass(frozen=True)
class DayMark:
    """A line that opens a day: any of its parts may be missing; ``rest`` is what else it says, ``line`` its number."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    ordinal: int | None = None
    rest: str = ""
    line: int = 0


def find_dates(text: str) -> Iterator[DateMention]:
    """Give the dates in a text, in the order in which they stand."""
    if not _digits(text):
        return
    found = sorted((m for pattern in _PATTERNS for m in _mentions(pattern, text)), key=lambda m: (m.start, -m.end))
    last = -1
    for mention in found:
        if mention.start >= last:
            yield mention
            last = mention.end


def _mentions(pattern: re.Pattern[str], text: str) -> Iterator[DateMention]:
    for found in pattern.finditer(text):
        parts = found.groupdict()
        month = int(parts["number"]) if parts.get("number") else MONTHS.get(fold(parts.get("month") or ""))
        to_month = MONTHS.get(fold(parts.get("to_month") or "")) if parts.get("to_month") else None
        to_month = int(parts["to_number"]) if parts.get("to_number") else to_month
        day, to_day = int(parts["day"]), parts.get("to_day")
        if month and month > 12 >= day and not to_day:
            day, month = month, day  # 10/18/2020 can only be the month first
        if month and 1 <= month <= 12 and 1 <= day <= 31 and (to_month or not parts.get("to_month")):
            year = int(parts["year"]) if parts.get("year") else None
            last = int(to_day) if to_day else None
            yield DateMention(day, month, year, last, to_month, found.start(), found.end())


def find_years(text: str) -> Iterator[int]:
    """Give the years that a text names."""
    return (int(found.group()) for found in _YEARS.finditer(text))


_TOKEN = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*|\d+")
_LEADING = re.compile(r"^[\s\-–—•*|:,#(\[]+")
_OPENING = re.compile(r"^\s*(?:$|[|:–—\-,;(\[/.\t])")


_DATED = re.compile(r"^(?:date|day|jour|fecha|día)\s*:\s*(?=[^\W\d_])", re.IGNORECASE)


def read_day(text: str) -> DayMark | None:
    """Read a line as the opening of a day; None where it is something else, such as a sentence or a range of days."""
    rest, mark = _DATED.sub("", text.strip()), DayMark()
    for _ in range(4):
        rest = _LEADING.sub("", rest)
        step = _ordinal(rest, mark) or _weekday(rest, mark) or _dated(rest, mark)
        if step is None:
            break
        mark, rest = step
    if mark == DayMark() or not _closed(mark, text, rest):
        return None
    return replace(mark, rest=_without_same_day(_without_extras(rest), mark))


def _without_same_day(rest: str, mark: DayMark) -> str:
    """Take off the same day in another language: ``Monday, 7 May 2018 / Lundi 7 mai 2018``."""
    other = read_day(rest[1:]) if rest.startswith("/") else None
    same = other is not None and mark.day is not None and (other.day, other.month) == (mark.day, mark.month)
    return other.rest if other and same else rest


def _closed(mark: DayMark, text: str, rest: str) -> bool:
    """Whether what follows the date stands apart from it, so that the line is not a sentence."""
    if mark.day is None and mark.ordinal is None:
        return not _without_extras(rest)
    before = text[: len(text) - len(rest)].rstrip(" ") if rest else text
    apart = not rest or before[-1:] in "|:–—-,;(\t\n" or bool(_OPENING.match(rest)) or not rest[:1].islower()
    return (apart or not _without_extras(rest)) and len(rest) <= 160


def _ordinal(text: str, mark: DayMark) -> tuple[DayMark, str] | None:
    words = _TOKEN.findall(text)[:2]
    if mark.ordinal is not None or len(words) < 2:
        return None
    first, second = fold(words[0]), fold(words[1])
    for word, number in ((first, second), (second, first)):
        value = int(number) if number.isdecimal() and len(number) < 3 else ORDINALS.get(number)
        if word in DAY_WORDS and value and (word is first or number not in {"i", "v", "un", "uno", "una"}):
            end = text.index(words[1], len(words[0])) + len(words[1])
            return _merged(mark, ordinal=value), text[end:]
    return None


def _weekday(text: str, mark: DayMark) -> tuple[DayMark, str] | None:
    text = re.sub(r"^(?:le|el|on|the)\s+(?=[^\W\d_])", "", text, flags=re.IGNORECASE)
    found = _TOKEN.match(text)
    number = WEEKDAYS.get(fold(found.group()).strip(".")) if found else None
    if (
        found
        and number is None
        and any(mention.start == 0 for mention in find_dates(_LEADING.sub("", text[found.end() :].lstrip("."))))
    ):
        number = SHORT_WEEKDAYS.get(fold(found.group()).strip("."))
    if found is None or number is None or mark.weekday is not None:
        return None
    rest = _LEADING.sub("", text[found.end() :].lstrip(". "))
    return _merged(mark, weekday=number), re.sub(r"^(?:le|el|the)\s+(?=\d)", "", rest, flags=re.IGNORECASE)


def _dated(text: str, mark: DayMark) -> tuple[DayMark, str] | None:
    if mark.day is not None:
        return None
    plain = re.sub(r"^(?:le|el|the)\s+(?=\d)", "", text, flags=re.IGNORECASE)
    for part in _day_parts(plain):
        mention = next(find_dates(part), None)
        if mention and mention.start == 0 and mention.to_day is None:
            return _merged(mark, day=mention.day, month=mention.month, year=mention.year), part[mention.end :]
    return None


def _day_parts(text: str) -> Iterator[str]:
    yield text
    word = _TOKEN.match(text)
    if word and fold(word.group()) in DAY_PARTS:
        yield text[word.end() :].lstrip(" ,–-")


def _merged(mark: DayMark, **parts: int | None) -> DayMark:
    values: dict[str, int | None] = {
        "day": mark.day,
        "month": mark.month,
        "year": mark.year,
        "weekday": mark.weekday,
        "ordinal": mark.ordinal,
    }
    values |= parts
    return DayMark(values["day"], values["month"], values["year"], values["weekday"], values["ordinal"])


def _without_extras(rest: str) -> str:
    text = rest.strip(" \t|:–—-,;.")
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        text = text[1:-1].strip()
    text = re.sub(r"^\d{1,2}(?:st|nd|rd|th|er|º|°)?$", "", text.strip(")] "))
    if fold(text) in CONTINUED or (all(fold(word) in DAY_PARTS for word in _TOKEN.findall(text)) and not _digits(text)):
        return ""
    return "" if not text else rest.strip(" \t|:–—-,;")


_DIGIT = re.compile(r"\d")


def _digits(text: str) -> bool:
    return _DIGIT.search(text) is not None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def propose_year(marks: Iterable[DayMark], named: Iterable[int], today: date) -> int | None:
    """Give the year in which all weekdays fit, nearest to a year that the text names, else to today.

    Without weekdays it is the year that the text names most; None where nothing says.
    """
    dated = [(mark.month, mark.day, mark.weekday) for mark in marks if mark.month and mark.day]
    weekdays = [(month, day, weekday) for month, day, weekday in dated if weekday is not None]
    years = list(named)
    anchors = sorted(set(years), key=lambda year: (-years.count(year), -year))
    if not weekdays:
        return anchors[0] if anchors else None
    near = anchors or [today.year]
    candidates = [year for year in range(1950, 2070) if all(_falls(year, *day) for day in weekdays)]
    return min(candidates, key=lambda year: (min(abs(year - anchor) for anchor in near), -year), default=None)


def _falls(year: int, month: int, day: int, weekday: int) -> bool:
    moment = _date(year, month, day)
    return moment is not None and moment.weekday() == weekday


def resolve_days(marks: list[DayMark], year: int | None, first: date | None) -> list[date | None]:
    """Give the date of each mark: printed days in ``year`` where they have none, ordinals and weekdays by their place.

    ``first`` is the first day of the event where the text says it elsewhere.
    """
    days: list[date | None] = []
    known = year
    for mark in marks:
        known = mark.year or known
        printed = _date(known, mark.month, mark.day) if known and mark.month and mark.day else None
        days.append(printed)
    for index, mark in enumerate(marks):
        if days[index] is None and mark.day is None:
            days[index] = _from_place(marks, days, index, first)
    return days


def _from_place(marks: list[DayMark], days: list[date | None], index: int, first: date | None) -> date | None:
    mark = marks[index]
    if mark.ordinal is not None:
        for other, day in zip(marks, days, strict=True):
            if day is not None and other.ordinal is not None:
                return day + timedelta(days=mark.ordinal - other.ordinal)
        return first + timedelta(days=mark.ordinal - 1) if first else None
    before = next((day for day in reversed(days[:index]) if day is not None), None)
    start = before + timedelta(days=1) if before else first
    if start is None or mark.weekday is None:
        return None
    return start + timedelta(days=(mark.weekday - start.weekday()) % 7)
