"""Where sessions would go."""

from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agenda import Agenda
from planner.domain.kinds import SessionKind
from planner.domain.placing import (
    Placements,
    fitted,
    gap_closed,
    on_day,
    placed,
    rest_of_day,
    rest_of_room,
    shifted,
    swapped,
)
from planner.domain.session import SessionRow
from tests.domain.rows import a_session, an_event

MORNING = (
    a_session(1, "2 09:00", 60, kind=SessionKind.PANEL, room_id=1),
    a_session(2, "2 10:15", 45, kind=SessionKind.PANEL, room_id=1),
    a_session(3, "2 11:00", 30, kind=SessionKind.BREAK, room_id=1),
    a_session(4, "2 11:30", 60, kind=SessionKind.PANEL, room_id=1),
    a_session(5, "2 10:30", 60, kind=SessionKind.PANEL, room_id=2),
    a_session(6, "3 09:00", 60, kind=SessionKind.PANEL, room_id=1),
    a_session(7, None, 30, kind=SessionKind.PANEL),
)
AGENDA = Agenda(an_event(), sessions=MORNING)


def starts(placements: Placements) -> dict[int, str]:
    return {number: f"{place.starts_at:%d %H:%M}" for number, place in placements.items()}


def test_the_rest_of_a_room_ends_at_a_break_or_goes_over_it() -> None:
    assert rest_of_room(AGENDA, MORNING[1], over_breaks=False) == (2,)
    assert rest_of_room(AGENDA, MORNING[1], over_breaks=True) == (2, 3, 4)
    assert rest_of_room(AGENDA, MORNING[2], over_breaks=False) == (3, 4)
    assert rest_of_room(AGENDA, MORNING[6], over_breaks=True) == ()


def test_the_rest_of_a_day_is_that_of_all_rooms() -> None:
    assert rest_of_day(AGENDA, MORNING[1]) == (2, 5, 3, 4)


def test_what_has_no_time_is_not_shifted() -> None:
    assert starts(shifted(AGENDA, (4, 7), 1440)) == {4: "03 11:30"}


def test_a_gap_is_closed_with_all_that_follows() -> None:
    assert starts(gap_closed(AGENDA, MORNING[1])) == {2: "02 10:00", 3: "02 10:45", 4: "02 11:15"}
    assert gap_closed(AGENDA, MORNING[2]) == {}
    assert gap_closed(AGENDA, MORNING[0]) == {}


def test_two_sessions_change_places_and_keep_their_lengths() -> None:
    places = swapped(MORNING[1], MORNING[4])
    assert (places[2].starts_at, places[2].room_id, places[2].length_minutes) == (MORNING[4].starts_at, 2, 45)
    assert (places[5].starts_at, places[5].room_id, places[5].length_minutes) == (MORNING[1].starts_at, 1, 60)


def test_sessions_move_to_a_day_at_their_distance() -> None:
    assert starts(on_day(AGENDA, (2, 6), date(2026, 3, 9))) == {2: "09 10:15", 6: "10 09:00"}
    assert on_day(AGENDA, (7,), date(2026, 3, 9)) == {}


def test_what_would_be_shares_what_has_not_changed() -> None:
    assert AGENDA.room_by_id == {}
    later = placed(AGENDA, shifted(AGENDA, (1,), 5))
    assert later.session_by_id[1].starts_at == datetime(2026, 3, 2, 9, 5)
    assert later.room_by_id is AGENDA.room_by_id
    assert later.session_by_id[2] is AGENDA.session_by_id[2]


def test_too_little_time_fits_nothing() -> None:
    start = datetime(2026, 3, 2, 9)
    assert fitted(AGENDA, (1, 2, 4), start, start + timedelta(minutes=14)) == {}
    assert fitted(AGENDA, (), start, start + timedelta(hours=3)) == {}


@given(st.lists(st.none() | st.integers(5, 240), min_size=1, max_size=8), st.integers(8, 60))
def test_sessions_fill_a_band_without_gap_or_overlap(lengths: list[Any], steps: int) -> None:
    rows: tuple[SessionRow, ...] = tuple(
        a_session(number, f"2 {8 + number:02}:00", length) for number, length in enumerate(lengths, 1)
    )
    start = datetime(2026, 3, 2, 9)
    end = start + timedelta(minutes=5 * steps)
    places = fitted(Agenda(an_event(), sessions=rows), [row.id for row in rows], start, end)
    assert list(places) == [row.id for row in rows]
    cursor = start
    for place in places.values():
        assert place.starts_at == cursor
        assert place.length_minutes is not None
        assert place.length_minutes >= 5
        assert place.length_minutes % 5 == 0
        cursor += timedelta(minutes=place.length_minutes)
    assert cursor == end
