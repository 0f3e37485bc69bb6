"""The quick check finds what a slow one finds, and after a change what a check from the start finds."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agenda import Agenda
from planner.domain.conflicts.check import check
from planner.domain.conflicts.conflict import Conflict, Rule
from planner.domain.event import RoomRow
from planner.domain.kinds import AppearanceStatus, Mode, Role, SessionKind, SessionStatus
from planner.domain.people import AppearanceRow, ParticipantRow
from tests.domain.rows import a_row, a_segment, a_session, an_event

ROOMS = tuple(a_row(RoomRow, id=number, name=f"Room {number}", building="AB"[number % 2]) for number in (1, 2, 3))
DAYBREAK = datetime(2026, 3, 2, 8)
moments = st.integers(0, 400).map(lambda slot: DAYBREAK + timedelta(minutes=5 * slot))


@st.composite
def travellers(draw: Any, number: int) -> ParticipantRow:
    stay = {"arrives_at": draw(st.none() | moments), "departs_at": draw(st.none() | moments)}
    row: ParticipantRow = a_row(ParticipantRow, id=number, name=f"Person {number}", **stay)
    return row


SEGMENTS = a_segment(1), a_segment(2, "A.")


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
            "set_up": draw(st.sampled_from(["", "theatre", "Theatre", "U-shape"])),
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
            mode=draw(st.sampled_from([Mode.ROOM, Mode.REMOTE])),
            contribution_id=None,
            replaced_by=None,
        )
        for number in range(1, draw(st.integers(0, 20)) + 1)
    )
    event = an_event(starts_on=datetime(2026, 3, 2).date(), ends_on=datetime(2026, 3, 3).date())
    people = tuple(draw(travellers(number)) for number in range(1, 6))
    return Agenda(
        event, rooms=ROOMS, segments=SEGMENTS, sessions=tuple(sessions), participants=people, appearances=seats
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


def _missed(agenda: Agenda) -> set[tuple[int, int, str]]:
    """Ask for each seat whether its session begins before somebody is here, or ends after they have left."""
    missed: set[tuple[int, int, str]] = set()
    for seat in agenda.appearances:
        session, person = agenda.session_by_id[seat.session_id], agenda.participant_by_id[seat.participant_id]
        there = seat.mode is Mode.ROOM and seat.status is not AppearanceStatus.DECLINED
        if not there or session.starts_at is None or session.status is SessionStatus.CANCELLED:
            continue
        ends = session.starts_at + timedelta(minutes=session.length_minutes or 1)
        if person.arrives_at and session.starts_at < person.arrives_at:
            missed.add((session.id, person.id, "arrives"))
        if person.departs_at and ends > person.departs_at:
            missed.add((session.id, person.id, "departs"))
    return missed


@given(agendas())
def test_who_is_not_here_yet_is_found_as_by_the_slow_twin(agenda: Agenda) -> None:
    found = [row for row in check(agenda).conflicts if row.rule is Rule.UNAVAILABLE]
    assert {(row.sessions[0], row.people[0], str(row.figures[1])) for row in found} == _missed(agenda)
    assert len(found) == len(_missed(agenda))


def _hurried(agenda: Agenda) -> set[frozenset[int]]:
    """Compare every pair of sessions of a room for what another layout takes."""
    pairs: set[frozenset[int]] = set()
    for one, other in combinations(agenda.sessions, 2):
        if not one.room_id or one.room_id != other.room_id or not one.starts_at or not other.starts_at:
            continue
        earlier, later = sorted((one, other), key=lambda row: (row.starts_at, row.id))
        assert earlier.starts_at is not None
        assert later.starts_at is not None
        between = later.starts_at - earlier.starts_at - timedelta(minutes=earlier.length_minutes or 1)
        layouts = {row.set_up.lower() for row in (one, other)}
        if "" in layouts or len(layouts) == 1 or SessionStatus.CANCELLED in {one.status, other.status}:
            continue
        if timedelta() <= between < timedelta(minutes=60):
            pairs.add(frozenset((one.id, other.id)))
    return pairs


@given(agendas())
def test_another_layout_takes_an_hour(agenda: Agenda) -> None:
    found = [frozenset(row.sessions) for row in check(agenda).conflicts if row.rule is Rule.ROOM_LAYOUT]
    assert set(found) == _hurried(agenda)
    assert len(found) == len(set(found))


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


@given(agendas(), st.data())
def test_looking_again_after_people_or_seats_changed_is_looking_at_everything(agenda: Agenda, data: Any) -> None:
    person = data.draw(st.sampled_from(agenda.participants))
    travelled = data.draw(travellers(person.id))
    people = tuple(travelled if row is person else replace(row) for row in agenda.participants)
    later = agenda.with_rows(participants=people)
    before = check(agenda)
    assert before.now(later).found == check(later).found
    left = agenda.appearances[data.draw(st.integers(0, 3)) :]
    fewer = later.with_rows(appearances=left)
    assert before.now(fewer).found == check(fewer).found
    told = next((row for row in before.conflicts if row.rule is Rule.UNAVAILABLE and person.id in row.people), None)
    if told and travelled != person:
        ended = {row.facts for row in check(later).conflicts}
        assert (told.facts in ended) == (_figure(person, told) == _figure(travelled, told))


def _figure(person: ParticipantRow, conflict: Conflict) -> datetime | None:
    """What an acceptance of this conflict rests on."""
    return person.arrives_at if conflict.figures[1] == "arrives" else person.departs_at
