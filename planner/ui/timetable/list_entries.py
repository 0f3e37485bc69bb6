"""What stands in the list of the programme beside sessions."""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.agenda import Agenda
from planner.domain.time_grid import shown_days

_MOST_LINES = 7
"""More days without sessions than these, one after the other, share a line until they are opened."""


@dataclass(frozen=True)
class DayHeading:
    """The head of a day."""

    day: date


@dataclass(frozen=True)
class SegmentHeading:
    """A heading over sessions, as printed."""

    words: str


@dataclass(frozen=True)
class EmptyDays:
    """A day without sessions, or a run of such days."""

    first: date
    last: date

    @property
    def count(self) -> int:
        """How many days they are."""
        return (self.last - self.first).days + 1


def day_lines(agenda: Agenda, opened: Set[date]) -> Iterator[date | EmptyDays]:
    """Give the days that have sessions, and between them those that have none; a long run is one line, or opened."""
    run: list[date] = []
    for day in shown_days(agenda):
        if day in agenda.sessions_by_day:
            yield from _folded(run, opened)
            run = []
            yield day
            continue
        if run and day - run[-1] > timedelta(days=1):
            yield from _folded(run, opened)
            run = []
        run.append(day)
    yield from _folded(run, opened)


def _folded(run: list[date], opened: Set[date]) -> Iterator[EmptyDays]:
    if len(run) > _MOST_LINES and opened.isdisjoint(run):
        yield EmptyDays(run[0], run[-1])
    else:
        yield from (EmptyDays(day, day) for day in run)
