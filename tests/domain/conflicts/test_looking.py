"""What an event says of its own conflicts: how much they matter, what is accepted, who is to be had, what settles."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agenda import Agenda
from planner.domain.availability import typed, within
from planner.domain.conflicts.check import check
from planner.domain.conflicts.conflict import Rule, Severity
from planner.domain.conflicts.fixes import LaterStart, LongerEvent, fix
from planner.domain.conflicts.rows import AcceptanceRow, AvailabilityRow, RuleSettingRow
from planner.domain.event import RoomRow
from planner.domain.kinds import AppearanceStatus, Mode, Role, SessionKind, SessionStatus
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.placing import placed
from planner.domain.spans import minutes
from tests.domain.rows import a_row, a_session, an_event

EVENT = an_event(starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 3))
HALL = a_row(RoomRow, id=1, name="Hall")
ADA = a_row(ParticipantRow, id=1, name="Ada Bell")
SEAT = a_row(
    AppearanceRow,
    id=1,
    session_id=1,
    participant_id=1,
    role=Role.CHAIR,
    status=AppearanceStatus.CONFIRMED,
    mode=Mode.ROOM,
    contribution_id=None,
    replaced_by=None,
)


def plain(number: int, start: str, **values: Any) -> Any:
    return a_session(number, start, **{"kind": SessionKind.SESSION, "status": SessionStatus.CONFIRMED} | values)


CLASH = Agenda(EVENT, rooms=(HALL,), sessions=(plain(1, "2 10:00", room_id=1), plain(2, "2 10:30", room_id=1)))


def test_an_event_weighs_rules_for_itself() -> None:
    quiet = a_row(RuleSettingRow, id=1, rule=Rule.ROOM_OVERLAP, severity=Severity.INFORMATION)
    findings = check(replace(CLASH, rule_settings=(quiet,)))
    assert [findings.severity(row) for row in findings.conflicts] == [Severity.INFORMATION]
    assert check(replace(CLASH, rule_settings=(replace(quiet, severity=Severity.OFF),))).conflicts == ()


def test_what_is_accepted_stays_so_while_the_facts_do() -> None:
    (conflict,) = check(CLASH).conflicts
    accepted = replace(
        CLASH, acceptances=(a_row(AcceptanceRow, id=1, facts=conflict.facts, reason="A wall parts them"),)
    )
    findings = check(accepted)
    assert findings.conflicts == ()
    assert [row.reason for _, row in findings.accepted] == ["A wall parts them"]
    moved = accepted.with_sessions([replace(accepted.sessions[1], starts_at=datetime(2026, 3, 2, 10, 45))])
    assert len(check(moved).conflicts) == 1
    assert check(moved).accepted == ()


@pytest.mark.parametrize(
    ("opens", "closes", "to_be_had"),
    [
        (None, datetime(2026, 3, 2, 11), True),
        (None, datetime(2026, 3, 2, 10, 59), False),
        (datetime(2026, 3, 2, 10), None, True),
        (datetime(2026, 3, 2, 10, 1), None, False),
        (None, None, True),
    ],
)
def test_people_and_rooms_are_to_be_had_at_their_times(opens: Any, closes: Any, to_be_had: bool) -> None:
    agenda = Agenda(
        EVENT, rooms=(HALL,), sessions=(plain(1, "2 10:00", room_id=1),), participants=(ADA,), appearances=(SEAT,)
    )
    person = a_row(AvailabilityRow, id=1, participant_id=1, room_id=None, starts_at=opens, ends_at=closes)
    room = replace(person, participant_id=None, room_id=1)
    expected = [] if to_be_had else [Rule.UNAVAILABLE]
    assert [row.rule for row in check(replace(agenda, availabilities=(person,))).conflicts] == expected
    expected = [] if to_be_had else [Rule.ROOM_UNAVAILABLE]
    assert [row.rule for row in check(replace(agenda, availabilities=(room,))).conflicts] == expected


def test_two_times_that_touch_are_one() -> None:
    noon, three = datetime(2026, 3, 2, 12), datetime(2026, 3, 2, 15)
    early = a_row(AvailabilityRow, id=1, starts_at=None, ends_at=noon)
    late = a_row(AvailabilityRow, id=2, starts_at=noon, ends_at=three)
    assert typed((late, early)) == ((-(1 << 40), minutes(three)),)
    assert within(typed((early, late)), minutes(noon) - 30, minutes(noon) + 30)
    assert not within(typed((early,)), minutes(noon) - 30, minutes(noon) + 30)
    assert within(typed(()), 0, 1)


times = st.tuples(st.integers(0, 40), st.integers(1, 10)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(times, min_size=1, max_size=6), times)
def test_joined_bands_are_the_minutes_of_all(windows: list[tuple[int, int]], span: tuple[int, int]) -> None:
    hours = [datetime(2026, 3, 1 + hour // 24, hour % 24) for hour in range(60)]
    rows = [a_row(AvailabilityRow, id=1, starts_at=hours[start], ends_at=hours[end]) for start, end in windows]
    open_hours = {hour for start, end in windows for hour in range(start, end)}
    free = set(range(*span)) <= open_hours
    assert within(typed(rows), minutes(hours[span[0]]), minutes(hours[span[1]])) is free


def test_the_later_session_can_start_when_the_earlier_ends() -> None:
    findings = check(CLASH)
    step = fix(findings, findings.conflicts[0])
    assert isinstance(step, LaterStart)
    assert (step.session_id, step.at) == (2, datetime(2026, 3, 2, 11))
    assert check(placed(CLASH, step.placements)).conflicts == ()


def test_no_step_is_offered_that_would_bring_another_clash() -> None:
    third = plain(3, "2 11:45", room_id=1)
    findings = check(replace(CLASH, sessions=(*CLASH.sessions, third)))
    clash = next(row for row in findings.conflicts if row.sessions == (1, 2))
    assert fix(findings, clash) is None


def test_a_day_outside_can_become_one_of_the_event() -> None:
    findings = check(Agenda(EVENT, sessions=(plain(1, "5 10:00"),)))
    assert fix(findings, findings.conflicts[0]) == LongerEvent(date(2026, 3, 2), date(2026, 3, 5))
    crowded = Agenda(EVENT, rooms=(replace(HALL, capacity=1),), sessions=(plain(1, "2 10:00", room_id=1, expected=2),))
    findings = check(crowded)
    assert fix(findings, findings.conflicts[0]) is None
