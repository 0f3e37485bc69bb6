"""Days that no calendar has, and weekdays that do not fit their dates."""

from collections.abc import Iterable, Iterator
from datetime import date

from planner.domain.programme import Problem
from planner.imports.programme.dates import DayMark

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def read_day_problems(marks: Iterable[DayMark], days: Iterable[date | None]) -> Iterator[Problem]:
    """Give what is wrong with the printed days; ``days`` are the dates that were made of them."""
    for mark, day in zip(marks, days, strict=True):
        place = f"line {mark.line}"
        if day is None and mark.day and mark.year:
            yield Problem(place, "There is no such date. Its sessions keep their times but have no day.")
        elif day and mark.weekday is not None and day.weekday() != mark.weekday:
            printed, true = _NAMES[mark.weekday], _NAMES[day.weekday()]
            said = f"The text says {printed}, but {day.day} {day:%B %Y} is a {true}."
            yield Problem(place, f"{said} The date was kept.")
