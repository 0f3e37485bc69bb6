"""The quick check finds what a slow one finds, and after a change what a check from the start finds."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agenda import Agenda
from planner.domain.conflicts.check import check
from planner.domain.conflicts.conflict import Rule
from planner.domain.event import RoomRow
from planner.domain.kinds import AppearanceStatus, Mode, Role, SessionKind, SessionStatus
from planner.domain.people import AppearanceRow, ParticipantRow
from tests.domain.rows import a_row, a_segment, a_session, an_event

ROOMS = tuple(a_row(RoomRow, id=number, name=f"Room {number}", building="AB"[number % 2]) for number in (1, 2, 3))
PEOPLE = tuple(a_row(ParticipantRow, id=number, name=f"Person {number}") for number in range(1, 6))
SEGMENTS = a_segment(1), a_segment(2, "A.")

moments = st.integers(0, 400).map(lambda slot: datetime(2026, 3, 2, 8) + timedelta(minutes=5 * slot))


@st.composite
def agendas(draw: Any) -> Agenda:
    sessions = []
    for number in range(1, draw(st.integers(2, 12)) + 1):
        plain = a_session(number, None, draw(st.sampled_from([None, 5, 60, 180])))
        values = {
            "starts_at": draw(st.none() | moments),
            "room_id": draw(st.sampled_from([None, 1, 2, 3])),
            "segment_id": draw(st.sampled_from([None, 1, 2])),
            "kind": draw(st.sampled_from([SessionKind.PANEL, SessionKind.LUNCH, SessionKind.SESSION])),
            "status": draw(st.sampled_from([SessionStatus.CONFIRMED, SessionStatus.CANCELLED])),
        }
        sessions.append(replace(plain, **values))
    seats = tuple(
        a_row(
            AppearanceRow,
            id=number,
            session_id=draw(st.sampled_from(sessions)).id,
            participant_id=draw(st.integers(1, 5)),
            role=draw(st.sampled_from([Role.CHAIR, Role.PANELLIST])),
            status=draw(st.sampled_from(list(AppearanceStatus))),
            mode=Mode.ROOM,
            contribution_id=None,
            replaced_by=None,
        )
        for number in range(1, draw(st.integers(0, 20)) + 1)
    )
    event = an_event(starts_on=datetime(2026, 3, 2).date(), ends_on=datetime(2026, 3, 3).date())
    return Agenda(
        event, rooms=ROOMS, segments=SEGMENTS, sessions=tuple(sessions), participants=PEOPLE, appearances=seats
    )


def _slow(agenda: Agenda) -> set[tuple[Rule, frozenset[int], tuple[int, ...]]]:
    """Compare every pair of sessions, and in each pair everybody with everybody."""
    overlaps: set[tuple[Rule, frozenset[int], tuple[int, ...]]] = set()
    for one, other in combinations(agenda.sessions, 2):
        if SessionStatus.CANCELLED in {one.status, other.status} or not one.starts_at or not other.starts_at:
            continue
        first, second = sorted((one.starts_at, other.starts_at))
        earlier = one if one.starts_at == first else other
        ends = first + timedelta(minutes=earlier.length_minutes or 1)
        if one.starts_at != other.starts_at and ends <= second:
            continue
        if one.room_id and one.room_id == other.room_id:
            overlaps.add((Rule.ROOM_OVERLAP, frozenset((one.id, other.id)), ()))
        for person in _expected(agenda, one.id) & _expected(agenda, other.id):
            overlaps.add((Rule.PERSON_OVERLAP, frozenset((one.id, other.id)), (person,)))
    return overlaps


def _expected(agenda: Agenda, session: int) -> set[int]:
    seats = (seat for seat in agenda.appearances if seat.session_id == session)
    return {seat.participant_id for seat in seats if seat.status is not AppearanceStatus.DECLINED}


@given(agendas())
def test_overlaps_are_those_of_the_slow_twin(agenda: Agenda) -> None:
    wanted = {Rule.ROOM_OVERLAP, Rule.PERSON_OVERLAP}
    found = [conflict for conflict in check(agenda).conflicts if conflict.rule in wanted]
    assert {(conflict.rule, frozenset(conflict.sessions), conflict.people) for conflict in found} == _slow(agenda)
    assert len(found) == len(_slow(agenda))


@given(agendas())
def test_the_worst_of_a_session_is_that_of_the_whole_list(agenda: Agenda) -> None:
    findings = check(agenda)
    for session in agenda.sessions:
        listed = [findings.severity(row) for row in findings.conflicts if session.id in row.sessions]
        assert findings.worst(session.id) == (listed[0] if listed else None)


@given(agendas(), st.data())
def test_looking_again_is_looking_at_everything(agenda: Agenda, data: Any) -> None:
    moved = data.draw(st.sampled_from(agenda.sessions))
    other = replace(
        moved,
        starts_at=data.draw(st.none() | moments),
        room_id=data.draw(st.sampled_from([None, 1, 2, 3])),
        segment_id=data.draw(st.sampled_from([None, 1, 2])),
    )
    later = replace(agenda, sessions=tuple(other if row is moved else row for row in agenda.sessions))
    assert check(agenda).after(later, [moved.id]).conflicts == check(later).conflicts
    assert check(agenda).now(later).conflicts == check(later).conflicts
    gone = replace(
        agenda,
        sessions=tuple(row for row in agenda.sessions if row is not moved),
        appearances=tuple(row for row in agenda.appearances if row.session_id != moved.id),
    )
    assert check(agenda).after(gone, [moved.id]).conflicts == check(gone).conflicts
