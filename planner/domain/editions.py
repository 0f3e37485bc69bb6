"""What the next edition of an event is called and when it is held, proposed from the one before."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.event import EventRow

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_A_YEAR = timedelta(weeks=52)


@dataclass(frozen=True)
class Edition:
    """The facts of an edition; the numbers are None where the one before had none."""

    title: str
    code: str
    session_number: int | None
    ordinal_in_series: int | None
    first_day: date | None


def next_edition(event: EventRow, first_day: date | None) -> Edition:
    """Propose the next edition of an event that began on ``first_day``: a year later, on the same day of the week."""
    day = first_day + _A_YEAR if first_day else None
    number = event.session_number or event.ordinal_in_series

    def renewed(words: str) -> str:
        return _YEAR.sub(lambda found: str(int(found[0]) + 1), _renumbered(words, number))

    return Edition(
        renewed(event.title), renewed(event.code), _more(event.session_number), _more(event.ordinal_in_series), day
    )


def same_weekday(day: date, like: date) -> date:
    """Give the nearest day that is the same day of the week as another."""
    return day + timedelta(days=(like.weekday() - day.weekday() + 3) % 7 - 3)


def _more(number: int | None) -> int | None:
    return None if number is None else number + 1


def _renumbered(words: str, number: int | None) -> str:
    """Count the number in a title on, with its ordinal ending in English."""
    if number is None:
        return words
    found = re.compile(rf"(?<!\d){number}(?!\d)(st|nd|rd|th)?")
    return found.sub(lambda match: f"{number + 1}{_ending(number + 1) if match[1] else ''}", words)


def _ending(number: int) -> str:
    if 10 <= number % 100 <= 20:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
