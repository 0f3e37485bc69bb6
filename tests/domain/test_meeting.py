"""The finder offers what the conflict check has nothing against, in the order of a slow twin that tries everything."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.agenda import Agenda
from planner.domain.conflicts.check import check
from planner.domain.conflicts.conflict import Rule
from planner.domain.conflicts.rows import AvailabilityRow
from planner.domain.event import RoomRow
from planner.domain.kinds import AppearanceStatus, Mode, Role, SessionKind, SessionStatus
from planner.domain.meeting import Need, Slot, free_slots, people_of
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.placing import Placement, placed
from planner.domain.session import SittingRow
from tests.domain.rows import a_row, a_session, an_event

CLASHES = {Rule.PERSON_OVERLAP, Rule.ROOM_OVERLAP, Rule.UNAVAILABLE, Rule.ROOM_UNAVAILABLE, Rule.BUILDING_CHANGE}
ROOMS = tuple(
    a_row(RoomRow, id=number, name=f"Room {number}", building=building, capacity=capacity)
    for number, building, capacity in ((1, "A", 20), (2, "B", None), (3, "", 200))
)
PEOPLE = tuple(a_row(ParticipantRow, id=number, name=f"Person {number}") for number in (1, 2, 3))
FIRST = date(2026, 3, 2)

moments = st.integers(0, 180).map(lambda slot: datetime(2026, 3, 2, 7) + timedelta(minutes=10 * slot))


def a_seat(number: int, session: int, person: int, status: AppearanceStatus, mode: Mode = Mode.ROOM) -> AppearanceRow:
    row: AppearanceRow = a_row(
        AppearanceRow, id=number, session_id=session, participant_id=person, role=Role.PANELLIST, status=status
    )
    return replace(row, mode=mode, contribution_id=None, replaced_by=None)


@st.composite
def agendas(draw: Any) -> Agenda:
    """Session 1 is to be placed; others, windows and sittings are in its way."""
    sessions = [replace(a_session(1, None, 60), kind=SessionKind.PANEL, status=SessionStatus.CONFIRMED)]
    for number in range(2, draw(st.integers(2, 8)) + 1):
        row = a_session(number, None, draw(st.sampled_from([None, 45, 60, 180, 420])))
        statuses = [SessionStatus.CONFIRMED] * 3 + [SessionStatus.CANCELLED]
        moved = {"starts_at": draw(st.none() | moments), "room_id": draw(st.sampled_from([None, 1, 2, 3]))}
        sessions.append(replace(row, kind=SessionKind.PANEL, status=draw(st.sampled_from(statuses)), **moved))
    seats = tuple(
        a_seat(
            number,
            draw(st.sampled_from(sessions)).id,
            draw(st.integers(1, 3)),
            draw(st.sampled_from(AppearanceStatus)),
            draw(st.sampled_from([Mode.ROOM, Mode.REMOTE])),
        )
        for number in range(1, draw(st.integers(0, 10)) + 1)
    )
    windows = tuple(_window(draw, number) for number in range(1, draw(st.integers(0, 3)) + 1))
    sittings = tuple(
        a_row(SittingRow, id=number, event_id=1, starts_at=draw(moments), length_minutes=180) for number in (1, 2)
    )
    return Agenda(
        an_event(starts_on=FIRST, ends_on=draw(st.sampled_from([FIRST, FIRST + timedelta(days=1)]))),
        rooms=ROOMS,
        sessions=tuple(sessions),
        participants=(replace(PEOPLE[0], arrives_at=draw(st.none() | moments)), *PEOPLE[1:]),
        appearances=seats,
        availabilities=windows,
        sittings=sittings,
    )


def _window(draw: Any, number: int) -> AvailabilityRow:
    start = draw(moments)
    whose = draw(st.sampled_from([{"participant_id": 1}, {"participant_id": 2}, {"room_id": 1}]))
    row: AvailabilityRow = a_row(AvailabilityRow, id=number, event_id=1, starts_at=start)
    end = start + timedelta(minutes=draw(st.integers(60, 900)))
    return replace(
        row, **{"participant_id": None, "room_id": None, "ends_at": draw(st.sampled_from([None, end]))} | whose
    )


def slow(agenda: Agenda, need: Need) -> list[Slot]:
    """Try each quarter of each day in each room, and ask the whole check."""
    rooms = [None] if need.rooms is None else [room for room in agenda.rooms if room.id in need.rooms]
    found = []
    assert agenda.event.starts_on is not None
    for day, quarter, room in product(range(2), range(96), rooms):
        start = datetime.combine(FIRST + timedelta(days=day), datetime.min.time()) + timedelta(minutes=15 * quarter)
        end = start + timedelta(minutes=need.minutes)
        late = start.replace(hour=20, minute=0)
        if start.hour < 8 or end > late or (agenda.event.ends_on or FIRST) < start.date():
            continue
        later = placed(agenda, {1: Placement(start, need.minutes, room.id if room else None)})
        if any(row.rule in CLASHES and 1 in row.sessions for row in check(later).conflicts):
            continue
        served = any(
            row.starts_at <= start and end <= row.starts_at + timedelta(minutes=row.length_minutes)
            for row in agenda.sittings
        )
        short = room is not None and room.capacity is not None and room.capacity < need.seats
        size = (room.capacity is None, room.capacity or 0) if room else (False, 0)
        slot = Slot(start, need.minutes, room.id if room else None, served, short)
        found.append((short, not served, start, size, slot))
    chosen: list[Slot] = []
    for *_, slot in sorted(found, key=lambda row: row[:4]):
        if all(abs(slot.starts_at - other.starts_at) >= timedelta(minutes=need.minutes) for other in chosen):
            chosen.append(slot)
    return chosen[:20]


@settings(max_examples=25, deadline=None)
@given(
    agendas(),
    st.sampled_from([None, (1,), (2,), (1, 2, 3)]),
    st.sampled_from([30, 50, 180]),
    st.sampled_from([0, 30]),
)
def test_slots_are_those_of_the_slow_twin(
    agenda: Agenda, rooms: tuple[int, ...] | None, minutes: int, seats: int
) -> None:
    need = Need(people_of(agenda, 1), minutes, rooms, seats)
    assert list(free_slots(agenda, need, session_id=1)) == slow(agenda, need)


def forum(*sessions: Any, seats: tuple[AppearanceRow, ...] = (), **rows: Any) -> Agenda:
    event = an_event(starts_on=FIRST, ends_on=FIRST)
    return Agenda(event, rooms=ROOMS, sessions=sessions, participants=PEOPLE, appearances=seats, **rows)


def test_the_earliest_time_within_a_sitting_stands_first() -> None:
    sitting = a_row(SittingRow, id=1, event_id=1, starts_at=datetime(2026, 3, 2, 10), length_minutes=180)
    slots = free_slots(forum(a_session(1), sittings=(sitting,)), Need(frozenset(), 60))
    assert [slot.starts_at.hour for slot in slots[:5]] == [10, 11, 12, 8, 9]
    assert [slot.in_sitting for slot in slots[:4]] == [True, True, True, False]


def test_the_smallest_room_with_seats_enough_is_taken_and_a_small_one_comes_last() -> None:
    slots = free_slots(forum(a_session(1)), Need(frozenset(), 60, (1, 2, 3), seats=30))
    assert {slot.room_id for slot in slots} == {3}
    small = free_slots(forum(a_session(1)), Need(frozenset(), 60, (1,), seats=30))
    assert all(slot.short_of_seats for slot in small)


def test_there_is_no_time_for_who_is_busy_all_day_or_for_what_is_longer_than_a_day() -> None:
    seat = a_seat(1, 1, 1, AppearanceStatus.CONFIRMED)
    busy = forum(replace(a_session(1, "2 07:00", 14 * 60), status=SessionStatus.CONFIRMED), seats=(seat,))
    assert not free_slots(busy, Need(frozenset({1}), 30))
    assert free_slots(busy, Need(frozenset({1}), 30), session_id=1)
    assert not free_slots(busy, Need(frozenset(), 13 * 60))


def test_an_event_without_days_has_no_free_time() -> None:
    assert not free_slots(Agenda(an_event()), Need(frozenset(), 30))


def test_nobody_is_asked_to_meet_before_they_arrive_or_after_they_left() -> None:
    arrival, departure = datetime(2026, 3, 2, 11, 50), datetime(2026, 3, 2, 14)
    guest = replace(PEOPLE[0], arrives_at=arrival, departs_at=departure)
    agenda = replace(forum(a_session(1)), participants=(guest, *PEOPLE[1:]))
    slots = free_slots(agenda, Need(frozenset({1}), 60))
    assert [f"{slot.starts_at:%H:%M}" for slot in slots] == ["12:00", "13:00"]
    assert len(free_slots(agenda, Need(frozenset({2}), 60))) == 12
