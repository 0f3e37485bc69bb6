"""The programme as columns of blocks."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agenda import Agenda
from planner.domain.event import RoomRow
from planner.domain.time_grid import Block, columns, hours, lay_out, minute_of, moment_at, packed, shown_days
from tests.domain.rows import a_row, a_session, an_event

DAY = date(2026, 3, 2)
EVENT = an_event(starts_on=DAY, ends_on=date(2026, 3, 4))
ROOMS = tuple(a_row(RoomRow, id=number, name=f"Room {number}") for number in (1, 2))


def test_days_of_the_event_stand_there_without_sessions_too() -> None:
    agenda = Agenda(EVENT, sessions=(a_session(1, "6 10:00"),))
    assert [day.day for day in shown_days(agenda)] == [2, 3, 4, 6]
    assert [column.day.day for column in columns(lay_out(agenda, "days"))] == [2, 3, 4, 6]


def test_a_long_event_shows_the_days_that_have_sessions() -> None:
    agenda = Agenda(replace(EVENT, ends_on=date(2026, 7, 30)), sessions=(a_session(1, "6 10:00"),))
    assert [day.day for day in shown_days(agenda)] == [6]
    assert len(shown_days(replace(agenda, event=replace(EVENT, ends_on=date(2026, 3, 31))))) == 30
    assert [day.day for day in shown_days(replace(agenda, event=replace(EVENT, ends_on=DAY)), most=1)] == [2, 6]


def test_days_without_sessions_fold_until_they_are_opened() -> None:
    agenda = Agenda(EVENT, rooms=ROOMS, sessions=(a_session(1, "3 10:00", room_id=1),))
    day_2, day_4 = DAY, date(2026, 3, 4)
    folded = lay_out(agenda, "rooms")
    assert [(column.day.day, column.room_id, column.folded) for column in columns(folded)] == [
        (2, None, True),
        (3, 1, False),
        (3, 2, False),
        (4, None, True),
    ]
    opened = lay_out(agenda, "rooms", folded, {day_4})
    assert [column.room_id for column in columns(opened) if column.day == day_4] == [1, 2]
    assert opened[date(2026, 3, 3)] is folded[date(2026, 3, 3)]
    assert lay_out(agenda, "rooms", opened)[day_4].folded
    assert opened[day_2].folded


def test_nothing_folds_while_no_day_has_a_session() -> None:
    assert not any(column.folded for column in columns(lay_out(Agenda(EVENT), "days")))


def test_an_event_without_anything_shows_its_first_day() -> None:
    assert shown_days(Agenda(replace(EVENT, ends_on=None))) == (DAY,)


def test_rooms_are_columns_of_each_day_and_no_room_has_one_too() -> None:
    agenda = Agenda(
        replace(EVENT, ends_on=DAY), rooms=ROOMS, sessions=(a_session(1, "2 10:00", room_id=2), a_session(2, "2 11:00"))
    )
    found = columns(lay_out(agenda, "rooms"))
    assert [(column.room_id, [block.session.id for block in column.blocks]) for column in found] == [
        (1, []),
        (2, [1]),
        (None, [2]),
    ]


def test_of_many_rooms_those_with_sessions_stand_there() -> None:
    many = tuple(a_row(RoomRow, id=number, name=str(number)) for number in range(1, 101))
    agenda = Agenda(replace(EVENT, ends_on=DAY), rooms=many, sessions=(a_session(1, "2 10:00", room_id=70),))
    assert [column.room_id for column in columns(lay_out(agenda, "rooms"))] == [70]


def test_of_many_rooms_all_stand_there_on_request_and_become_wide_and_bare_with_their_sessions() -> None:
    many = tuple(a_row(RoomRow, id=number, name=str(number)) for number in range(1, 101))
    agenda = Agenda(replace(EVENT, ends_on=DAY), rooms=many, sessions=(a_session(1, "2 10:00", room_id=70),))
    before = lay_out(agenda, "rooms", every_room=True)
    assert [column.room_id for column in columns(before)] == list(range(1, 101))
    assert [column.room_id for column in columns(before) if not column.bare] == [70]
    moved = agenda.with_sessions([replace(agenda.sessions[0], room_id=71)])
    after = lay_out(moved, "rooms", before, every_room=True)
    assert [column.room_id for column in columns(after) if not column.bare] == [71]
    assert columns(after) == columns(lay_out(moved, "rooms", every_room=True))


def test_of_few_rooms_none_is_bare() -> None:
    agenda = Agenda(EVENT, rooms=ROOMS, sessions=(a_session(1, "2 10:00", room_id=2),))
    assert not any(column.bare for column in columns(lay_out(agenda, "rooms", every_room=True)))


def test_after_midnight_belongs_to_the_evening() -> None:
    (column, *_) = columns(lay_out(Agenda(EVENT, sessions=(a_session(1, "3 01:30", 60),)), "days"))
    assert [(block.start, block.end) for block in column.blocks] == [(25 * 60 + 30, 26 * 60 + 30)]
    assert hours([column]) == (9, 27)


@given(st.integers(0, 4 * 24 * 60))
def test_a_minute_of_a_day_and_its_moment_are_one(minute: int) -> None:
    assert minute_of(moment_at(DAY, minute), DAY) == minute


slots = st.lists(st.tuples(st.integers(0, 60), st.none() | st.integers(1, 30)), max_size=14)


def _blocks(times: list[tuple[int, int | None]]) -> tuple[Block, ...]:
    rows = [
        replace(
            a_session(number, "2 08:00"),
            starts_at=datetime(2026, 3, 2, 8) + timedelta(minutes=10 * start),
            length_minutes=length and 10 * length,
        )
        for number, (start, length) in enumerate(times, 1)
    ]
    return packed(Agenda(EVENT, sessions=tuple(rows)).timed, DAY)


@given(slots)
def test_blocks_that_overlap_stand_side_by_side(times: list[tuple[int, int | None]]) -> None:
    blocks = _blocks(times)
    assert len(blocks) == len(times)
    assert all(0 <= block.lane < block.lanes for block in blocks)
    for one, other in combinations(blocks, 2):
        if one.start < other.end and other.start < one.end:
            assert one.lane != other.lane
            assert one.lanes == other.lanes


@given(slots)
def test_no_more_lanes_than_sessions_at_once(times: list[tuple[int, int | None]]) -> None:
    blocks = _blocks(times)
    at_once = [sum(other.start <= one.start < other.end for other in blocks) for one in blocks]
    assert all(block.lanes <= max(at_once) for block in blocks)


def test_only_days_that_changed_are_laid_out_again() -> None:
    agenda = Agenda(EVENT, rooms=ROOMS, sessions=(a_session(1, "2 10:00", room_id=1), a_session(2, "3 10:00")))
    before = lay_out(agenda, "rooms")
    later = agenda.with_sessions([replace(agenda.sessions[0], length_minutes=30)])
    after = lay_out(later, "rooms", before)
    assert after[date(2026, 3, 3)] is before[date(2026, 3, 3)]
    assert after[DAY] is not before[DAY]
    assert columns(after) == columns(lay_out(later, "rooms"))
