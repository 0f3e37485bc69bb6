"""Open and closed times of somebody make up the whole span; a stay narrows what was typed."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agenda import Agenda
from planner.domain.availability import closed, stay, times_of, typed, within
from planner.domain.conflicts.rows import AvailabilityRow
from planner.domain.people import ParticipantRow
from planner.domain.spans import minutes
from tests.domain.rows import a_row, an_event

MIDNIGHT = datetime(2026, 3, 2)
BASE = minutes(MIDNIGHT)

edges = st.none() | st.integers(-10, 40)


def window(start: int | None, end: int | None) -> AvailabilityRow:
    moments = [None if edge is None else MIDNIGHT + timedelta(minutes=edge) for edge in (start, end)]
    return a_row(AvailabilityRow, starts_at=moments[0], ends_at=moments[1])


def _forwards(pair: tuple[int | None, int | None]) -> bool:
    start, end = pair
    return start is None or end is None or start < end


windows = st.lists(st.tuples(edges, edges).filter(_forwards), max_size=4)


@given(windows)
def test_each_minute_is_open_or_closed(pairs: list[tuple[int | None, int | None]]) -> None:
    rows = [window(*pair) for pair in pairs]
    bands = list(closed(typed(rows), BASE, BASE + 30))
    for minute in range(BASE, BASE + 30):
        hatched = sum(start <= minute < end for start, end in bands)
        assert hatched == (not within(typed(rows), minute, minute + 1))


def test_where_nothing_is_said_nothing_is_closed() -> None:
    assert not list(closed(None, BASE, BASE + 30))


@given(windows, edges, edges)
def test_somebody_is_to_be_had_while_they_are_here_and_as_they_said(
    pairs: list[tuple[int | None, int | None]], arrival: int | None, departure: int | None
) -> None:
    here = [None if edge is None else MIDNIGHT + timedelta(minutes=edge) for edge in (arrival, departure)]
    person = a_row(ParticipantRow, id=1, arrives_at=here[0], departs_at=here[1])
    rows = tuple(replace(window(*pair), participant_id=1) for pair in pairs)
    agenda = Agenda(an_event(), participants=(person,), availabilities=rows)
    said, there = times_of(agenda, "participant", 1, in_person=False), stay(person)
    assert said == typed(rows)
    both = times_of(agenda, "participant", 1)
    for minute in range(BASE, BASE + 30):
        free = within(said, minute, minute + 1) and within(there, minute, minute + 1)
        assert within(both, minute, minute + 1) == free
