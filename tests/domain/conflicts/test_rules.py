"""Every rule finds what it names, and nothing in the fair case beside it."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from planner.domain.agenda import Agenda
from planner.domain.conflicts.check import check
from planner.domain.conflicts.conflict import Rule
from planner.domain.conflicts.sentences import sentence
from planner.domain.event import RoomRow
from planner.domain.kinds import AppearanceStatus, Mode, Role, SessionKind, SessionStatus
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.session import AgendaItemRow, AgendaPointRow, ContributionRow, SittingRow, TreatmentRow
from tests.domain.rows import a_row, a_segment, a_session, an_event

EVENT = an_event(starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 4), zone="Europe/Zurich")
HALL = a_row(RoomRow, id=1, name="Hall", building="A", capacity=100)
TENT = a_row(RoomRow, id=2, name="Tent", building="B", capacity=None)
ADA = a_row(ParticipantRow, id=1, name="Ada Bell", country="Samoa")
SURE, ROOM = AppearanceStatus.CONFIRMED, Mode.ROOM


def plain(number: int, start: str | None = None, minutes: int | None = 60, **values: Any) -> Any:
    usual = {"kind": SessionKind.SESSION, "status": SessionStatus.CONFIRMED}
    return a_session(number, start, minutes, **usual | values)


def seat(number: int, session: int, participant: int = 1, **values: Any) -> AppearanceRow:
    usual = {"role": Role.CHAIR, "status": SURE, "mode": ROOM, "contribution_id": None, "replaced_by": None}
    row = {"id": number, "session_id": session, "participant_id": participant}
    return a_row(AppearanceRow, **row | usual | values)


def found(**rows: Any) -> list[tuple[Rule, tuple[int, ...], tuple[int, ...]]]:
    usual: dict[str, Any] = {"event": EVENT, "rooms": (HALL, TENT), "participants": (ADA,)}
    agenda = Agenda(**usual | rows)
    conflicts = check(agenda).conflicts
    for conflict in conflicts:
        told = sentence(conflict, agenda)
        assert told.endswith(".")
        assert "{" not in told
    return [(conflict.rule, conflict.sessions, conflict.people) for conflict in conflicts]


@pytest.mark.parametrize(
    ("second", "clash"),
    [("2 10:30", True), ("2 10:00", True), ("2 10:59", True), ("2 11:00", False), ("3 10:00", False)],
)
def test_two_sessions_in_one_room(second: str, clash: bool) -> None:
    sessions = plain(1, "2 10:00", room_id=1), plain(2, second, room_id=1)
    assert found(sessions=sessions) == ([(Rule.ROOM_OVERLAP, (1, 2), ())] if clash else [])


def test_the_same_start_without_an_end_clashes_too() -> None:
    sessions = plain(1, "2 10:00", None, room_id=1), plain(2, "2 10:00", None, room_id=1)
    assert found(sessions=sessions) == [(Rule.ROOM_OVERLAP, (1, 2), ())]


def test_a_session_past_midnight_clashes_with_one_in_the_night() -> None:
    sessions = plain(1, "2 22:30", 240, room_id=1), plain(2, "3 01:00", room_id=1)
    assert found(sessions=sessions) == [(Rule.ROOM_OVERLAP, (1, 2), ())]


def test_three_at_once_are_three_pairs() -> None:
    sessions = tuple(plain(number, f"2 10:{number}0", room_id=1) for number in (1, 2, 3))
    assert [pair for _, pair, _ in found(sessions=sessions)] == [(1, 2), (1, 3), (2, 3)]


def test_cancelled_and_unplaced_sessions_take_no_room() -> None:
    cancelled = plain(2, "2 10:00", room_id=1, status=SessionStatus.CANCELLED)
    assert found(sessions=(plain(1, "2 10:00", room_id=1), cancelled, plain(3, None, room_id=1))) == []


def test_a_person_in_two_places_whatever_their_role() -> None:
    sessions = plain(1, "2 10:00"), plain(2, "2 10:30")
    seats = seat(1, 1, role=Role.CHAIR), seat(2, 2, role=Role.RAPPORTEUR)
    assert found(sessions=sessions, appearances=seats) == [(Rule.PERSON_OVERLAP, (1, 2), (1,))]


def test_the_chair_who_also_speaks_is_in_one_place() -> None:
    seats = seat(1, 1, role=Role.CHAIR), seat(2, 1, role=Role.KEYNOTE)
    assert found(sessions=(plain(1, "2 10:00"),), appearances=seats) == []


@pytest.mark.parametrize("gone", [{"status": AppearanceStatus.DECLINED}, {"replaced_by": 9}])
def test_who_has_left_a_panel_is_not_wanted_there(gone: dict[str, Any]) -> None:
    sessions = plain(1, "2 10:00"), plain(2, "2 10:30")
    rules = {rule for rule, _, _ in found(sessions=sessions, appearances=(seat(1, 1), seat(2, 2, **gone)))}
    assert Rule.PERSON_OVERLAP not in rules


@pytest.mark.parametrize(
    ("second", "room", "warns"), [("2 11:05", 2, True), ("2 11:15", 2, False), ("2 11:05", 1, False)]
)
def test_time_to_walk_between_buildings(second: str, room: int, warns: bool) -> None:
    sessions = plain(1, "2 10:00", room_id=1), plain(2, second, room_id=room)
    rules = [rule for rule, _, _ in found(sessions=sessions, appearances=(seat(1, 1), seat(2, 2)))]
    assert rules == ([Rule.BUILDING_CHANGE] if warns else [])


@pytest.mark.parametrize(
    ("start", "mode", "night"), [("2 10:00", "remote", True), ("2 10:00", "room", False), ("2 19:00", "remote", False)]
)
def test_a_remote_speaker_at_night(start: str, mode: str, night: bool) -> None:
    rules = [rule for rule, _, _ in found(sessions=(plain(1, start),), appearances=(seat(1, 1, mode=Mode(mode)),))]
    assert rules == ([Rule.REMOTE_NIGHT] if night else [])


@pytest.mark.parametrize(
    ("start", "outside"), [("1 10:00", True), ("5 10:00", True), ("5 02:00", False), ("2 10:00", False)]
)
def test_a_session_outside_the_event(start: str, outside: bool) -> None:
    rules = [rule for rule, _, _ in found(sessions=(plain(1, start),))]
    assert rules == ([Rule.OUTSIDE_EVENT] if outside else [])


def test_no_dates_put_nothing_outside() -> None:
    assert found(event=replace(EVENT, starts_on=None, ends_on=None), sessions=(plain(1, "9 10:00"),)) == []


@pytest.mark.parametrize(
    ("expected", "room", "crowded"), [(101, 1, True), (100, 1, False), (500, 2, False), (None, 1, False)]
)
def test_more_people_than_seats(expected: int | None, room: int, crowded: bool) -> None:
    rules = [rule for rule, _, _ in found(sessions=(plain(1, "2 10:00", room_id=room, expected=expected),))]
    assert rules == ([Rule.CAPACITY] if crowded else [])


@pytest.mark.parametrize(("length", "over"), [(41, True), (40, False)])
def test_speaking_times_over_the_slot(length: int, over: bool) -> None:
    talk = a_row(ContributionRow, id=1, session_id=1, length_minutes=length)
    point = a_row(AgendaPointRow, id=1, session_id=1, length_minutes=20)
    rules = [rule for rule, _, _ in found(sessions=(plain(1, "2 10:00"),), contributions=(talk,), points=(point,))]
    assert rules == ([Rule.OVER_TIME] if over else [])


def panel(*roles: Role) -> list[Rule]:
    people = tuple(a_row(ParticipantRow, id=number, name=f"P{number}") for number in range(1, len(roles) + 1))
    seats = tuple(seat(number, 1, number, role=role) for number, role in enumerate(roles, 1))
    session = plain(1, "2 10:00", kind=SessionKind.PANEL)
    return [rule for rule, _, _ in found(sessions=(session,), participants=people, appearances=seats)]


def test_panels_need_a_chair_and_neither_nobody_nor_a_crowd() -> None:
    sits = Role.PANELLIST
    assert panel(Role.MODERATOR, sits, sits) == []
    assert panel(sits, sits) == [Rule.NO_CHAIR]
    assert panel() == [Rule.NO_CHAIR, Rule.PANEL_SIZE]
    assert panel(Role.CHAIR) == [Rule.PANEL_SIZE]
    assert panel(Role.CHAIR, *[sits] * 6) == []
    assert panel(Role.CHAIR, *[sits] * 7) == [Rule.PANEL_SIZE]


@pytest.mark.parametrize(
    ("status", "rule"),
    [
        (AppearanceStatus.DECLINED, Rule.DECLINED),
        (AppearanceStatus.INVITED, Rule.UNCONFIRMED),
        (AppearanceStatus.TO_BE_CONFIRMED, Rule.UNCONFIRMED),
        (AppearanceStatus.CONFIRMED, None),
    ],
)
def test_who_is_not_sure_to_come(status: AppearanceStatus, rule: Rule | None) -> None:
    expected = [(rule, (1,), (1,))] if rule else []
    assert found(sessions=(plain(1, "2 10:00"),), appearances=(seat(1, 1, status=status),)) == expected
    assert found(sessions=(plain(1, "2 10:00"),), appearances=(seat(1, 1, status=status, replaced_by=2),)) == []


@pytest.mark.parametrize(
    ("letters", "sessions"),
    [(("", "", ""), []), (("", "b)", ""), []), (("", "c)", ""), [(2,), (3,)]), (("", "a)", ""), [(1, 2), (3,)])],
)
def test_letters_follow_each_other(letters: tuple[str, ...], sessions: list[tuple[int, ...]]) -> None:
    rows = tuple(plain(n, f"2 1{n}:00", letter=mark, segment_id=1) for n, mark in enumerate(letters, 1))
    conflicts = found(segments=(a_segment(1),), sessions=rows)
    assert {rule for rule, _, _ in conflicts} <= {Rule.LETTERS}
    if letters[1] != "a)":
        assert [ids for _, ids, _ in conflicts] == sessions
    else:
        assert (1, 2) in [ids for _, ids, _ in conflicts]


def test_a_continuation_keeps_its_letter() -> None:
    rows = plain(1, "2 10:00", segment_id=1), plain(2, "3 10:00", segment_id=1, continuation_of=1)
    assert found(segments=(a_segment(1),), sessions=rows) == []


@pytest.mark.parametrize(
    ("start", "minutes", "rules"),
    [
        (datetime(2026, 3, 2, 10), 180, []),
        (datetime(2026, 3, 2, 10), 181, [Rule.SITTING_LENGTH, Rule.SITTING_HOURS]),
        (datetime(2026, 3, 2, 9), 120, [Rule.SITTING_HOURS]),
        (datetime(2026, 3, 7, 10), 180, [Rule.SITTING_HOURS]),
        (datetime(2026, 3, 2, 23), 180, [Rule.SITTING_HOURS]),
    ],
)
def test_what_interpreters_serve(start: datetime, minutes: int, rules: list[Rule]) -> None:
    sitting = a_row(SittingRow, id=1, starts_at=start, length_minutes=minutes)
    assert [rule for rule, _, _ in found(sittings=(sitting,))] == rules


def test_a_lunch_is_an_hour_and_sittings_leave_time_for_it() -> None:
    lunch = SessionKind.LUNCH
    assert found(sessions=(plain(1, "2 13:00", 60, kind=lunch),)) == []
    assert found(sessions=(plain(1, "2 13:00", 45, kind=lunch),)) == [(Rule.LUNCH, (1,), ())]
    morning = a_row(SittingRow, id=1, starts_at=datetime(2026, 3, 2, 10), length_minutes=180)
    soon, later = (replace(morning, id=2, starts_at=datetime(2026, 3, 2, hour), length_minutes=60) for hour in (14, 15))
    assert [rule for rule, _, _ in found(sittings=(morning, soon))] == [Rule.SITTING_HOURS, Rule.LUNCH]
    assert found(sittings=(morning, later)) == []


def test_an_agenda_item_that_nobody_treats() -> None:
    items = tuple(a_row(AgendaItemRow, id=number, number=str(number), title=f"Item {number}") for number in (1, 2))
    treated = a_row(TreatmentRow, id=1, session_id=1, agenda_item_id=1)
    rules = found(sessions=(plain(1, "2 10:00"),), agenda_items=items, treatments=(treated,))
    assert rules == [(Rule.ITEM_NOT_TREATED, (), ())]


def test_the_gravest_stand_first() -> None:
    sessions = plain(1, "2 10:00", room_id=1, expected=200), plain(2, "2 10:30", room_id=1)
    assert [rule for rule, _, _ in found(sessions=sessions)] == [Rule.ROOM_OVERLAP, Rule.CAPACITY]


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        (Mode.ROOM, ["Ada arrives Mon 2 Mar 14:20, after “Session 1” begins."]),
        (Mode.REMOTE, []),
        (Mode.VIDEO, []),
    ],
)
def test_somebody_who_arrives_later_is_told_with_the_time(mode: Mode, words: list[str]) -> None:
    late = replace(ADA, name="Ada", country="", arrives_at=datetime(2026, 3, 2, 14, 20))
    agenda = Agenda(EVENT, participants=(late,), sessions=(plain(1, "2 10:00"),), appearances=(seat(1, 1, mode=mode),))
    assert [sentence(row, agenda) for row in check(agenda).conflicts] == words
    moved = replace(agenda, sessions=(plain(1, "2 14:20"),))
    assert check(moved).conflicts == ()


def test_somebody_who_has_left_is_told_with_the_time() -> None:
    gone = replace(ADA, name="Ada", departs_at=datetime(2026, 3, 2, 10, 59))
    agenda = Agenda(EVENT, participants=(gone,), sessions=(plain(1, "2 10:00"),), appearances=(seat(1, 1),))
    (conflict,) = check(agenda).conflicts
    assert sentence(conflict, agenda) == "Ada departs Mon 2 Mar 10:59, before “Session 1” ends."


@pytest.mark.parametrize(
    ("second", "layout", "told"),
    [
        ("2 11:30", "U-shape", True),
        ("2 12:00", "U-shape", False),
        ("2 11:00", "U-shape", True),
        ("2 11:30", "Theatre", False),
        ("2 11:30", "", False),
        ("2 11:00", "theatre ", False),
    ],
)
def test_a_room_takes_an_hour_to_change_its_layout(second: str, layout: str, told: bool) -> None:
    sessions = plain(1, "2 10:00", room_id=1, set_up="theatre"), plain(2, second, room_id=1, set_up=layout)
    assert found(sessions=sessions) == ([(Rule.ROOM_LAYOUT, (1, 2), ())] if told else [])
