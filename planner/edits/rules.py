"""What is impossible and therefore refused; what is only unwise is a conflict, and never stops anybody."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from zoneinfo import available_timezones

from planner.errors import UserError

Values = Mapping[str, Any]


def check(noun: str, values: Values) -> None:
    """Raise ``UserError`` where the values of a row cannot be."""
    for rule in (_not_too_large, _in_the_calendar, *_RULES.get(noun, ())):
        rule(values)


def _needs(field: str, message: str) -> Callable[[Values], None]:
    def rule(values: Values) -> None:
        if not values.get(field):
            raise UserError("empty", message, next="Type one, or press Esc to keep the old one.")

    return rule


def _dates(values: Values) -> None:
    start, end = values.get("starts_on"), values.get("ends_on")
    if start and end and end < start:
        raise UserError(
            "ends-before-start",
            f"The event would end on {_in_words(end)}, before it starts on {_in_words(start)}.",
            next="Choose an end on or after the first day.",
        )


def _in_words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _zone(values: Values) -> None:
    zone = values.get("zone", "UTC")
    if zone not in available_timezones():
        raise UserError("no-zone", f"There is no time zone “{zone}”.", next="Choose one such as Europe/Zurich.")


def _length(values: Values) -> None:
    minutes = values.get("length_minutes")
    if minutes is not None and minutes <= 0:
        title = values.get("title") or values.get("label") or "The session"
        raise UserError(
            "no-length",
            f"“{title}” would end before or when it starts.",
            next="Choose an end after the start; an end after midnight belongs to the same evening.",
        )


_MOST: Mapping[str, tuple[str, int]] = {
    "capacity": ("The capacity", 1_000_000),
    "expected": ("The number of people expected", 1_000_000),
    "length_minutes": ("The length in minutes", 366 * 24 * 60),
    "ordinal_in_series": ("The number in the series", 10_000),
    "ordinal_in_year": ("The number in the year", 10_000),
    "total_in_year": ("The total of the year", 10_000),
    "session_number": ("The number of the session", 10_000),
    "days": ("The number of days", 100_000),
}
"""The words and the largest value of each number, the same for every noun; a session lasts a year at most."""


def _not_too_large(values: Values) -> None:
    for field, (words, most) in _MOST.items():
        number = values.get(field)
        if number is not None and number > most:
            raise UserError("too-large", f"{words} is larger than {most:,}.", next="Type a smaller number.")


_DAYS = ("starts_on", "ends_on", "starts_at", "ends_at", "due_on", "arrives_at", "departs_at")
_YEARS = range(1000, 9000)
"""So many years leave room on both sides for whatever is counted from a day."""


def _in_the_calendar(values: Values) -> None:
    if any(values.get(field) is not None and values[field].year not in _YEARS for field in _DAYS):
        raise UserError("no-day", "The dates would lie outside the calendar.", next="Choose another day.")


def _one_delegation(values: Values) -> None:
    if bool(values.get("country_code")) == bool(values.get("organisation_id")):
        raise UserError(
            "not-one-delegation",
            "A delegation is that of a State or that of an organization.",
            next="Choose one State or one organization.",
        )


def _whole_minutes(values: Values) -> None:
    start = values.get("starts_at")
    if start is not None and (start.second or start.microsecond or start.tzinfo):
        raise ValueError("times are wall-clock times to the minute")


def _not_backwards(values: Values) -> None:
    start, end = values.get("starts_at"), values.get("ends_at")
    if start is not None and end is not None and end <= start:
        raise UserError("backwards", "This time ends before it starts.", next="Type the end after the start.")


def _count(field: str) -> Callable[[Values], None]:
    def rule(values: Values) -> None:
        number = values.get(field)
        if number is not None and number < 0:
            raise UserError("negative", f"{number} is less than nothing.", next="Type a number from 0 up.")

    return rule


_ORDINALS = ("ordinal_in_series", "ordinal_in_year", "total_in_year", "session_number")


def _leaves_after_coming(values: Values) -> None:
    arrives, departs = values.get("arrives_at"), values.get("departs_at")
    if arrives is not None and departs is not None and departs < arrives:
        raise UserError(
            "departs-first",
            f"{values.get('name') or 'This person'} would leave before arriving.",
            next="Type a departure after the arrival.",
        )


_RULES: Mapping[str, tuple[Callable[[Values], None], ...]] = {
    "event": (_needs("title", "An event needs a title."), _dates, _zone, *map(_count, _ORDINALS)),
    "series": (_needs("name", "A series needs a name."),),
    "session": (_needs("title", "A session needs a title."), _length, _whole_minutes, _count("expected")),
    "sitting": (_length, _whole_minutes),
    "segment": (_needs("title", "A segment needs a title."),),
    "agenda_point": (_needs("title", "An agenda point needs words."), _length),
    "contribution": (_length,),
    "room": (_needs("name", "A room needs a name."), _count("capacity")),
    "person": (_needs("name", "A person needs a name."),),
    "participant": (_needs("name", "A participant needs a name."), _leaves_after_coming),
    "organisation": (_needs("name", "An organization needs a name."),),
    "representation": (_one_delegation,),
    "availability": (_not_backwards, _whole_minutes),
    "category": (_needs("name", "A category needs a name."),),
    "saved_filter": (_needs("name", "A filter needs a name."),),
    "country_name": (_needs("country_code", "A name is that of a State."),),
    "standing": (_needs("country_code", "A standing is that of a State."),),
    "retention": (_count("days"),),
}
