"""What laying a programme onto an event would change."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from planner.domain.agenda import Agenda
from planner.domain.kinds import AppearanceStatus, Role, SessionKind
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.programme import (
    Programme,
    ProgrammeFacts,
    ProgrammeHost,
    ProgrammePerson,
    ProgrammePlan,
    ProgrammeSession,
    ProgrammeTalk,
    Provenance,
    SessionChange,
)
from planner.domain.session import SessionRow
from planner.imports.plan import length_minutes, plan_programme, starts_at
from tests.domain.rows import a_row, an_event

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


def a_talk(*names: str) -> ProgrammeTalk:
    return ProgrammeTalk(Role.PANELLIST, tuple(ProgrammePerson(name, function="Director") for name in names))


def item(title: str, start: str, end: str | None, *people: str, day: date = MONDAY) -> ProgrammeSession:
    talks = (a_talk(*people),) if people else ()
    clock = [time.fromisoformat(text) if text else None for text in (start, end)]
    return ProgrammeSession(title, day, clock[0], clock[1], talks=talks, line=7)


def a_programme(*sessions: ProgrammeSession) -> Programme:
    return Programme(ProgrammeFacts("Forum"), sessions=sessions)


PROGRAMME = a_programme(
    item("Opening", "10:00", "10:30", "Ana Ruiz"),
    item("Panel 1: Ports", "10:30", "12:00", "Ben Okri", "Cleo Marsh"),
    item("Panel 2: Rivers", "14:00", "15:30", "Dina Haddad"),
    item("General Debate", "15:30", "18:00"),
    item("General Debate", "10:00", "13:00", day=TUESDAY),
    item("Closing", "13:00", None, day=TUESDAY),
)


def stored(programme: Programme) -> Agenda:
    """Give the event that a programme makes."""
    names = list(dict.fromkeys(person.name for person in programme.people))
    participants = tuple(
        a_row(ParticipantRow, id=number, name=name, function="Director") for number, name in enumerate(names, 1)
    )
    appearances = tuple(
        a_row(
            AppearanceRow,
            id=100 * number + place,
            session_id=number,
            participant_id=names.index(person.name) + 1,
            role=talk.role,
            status=AppearanceStatus.CONFIRMED,
            position=place,
        )
        for number, session in enumerate(programme.sessions, 1)
        for place, (talk, person) in enumerate((talk, person) for talk in session.talks for person in talk.people)
    )
    rows = tuple(_row(number, session) for number, session in enumerate(programme.sessions, 1))
    return Agenda(an_event(), sessions=rows, participants=participants, appearances=appearances)


def _row(number: int, session: ProgrammeSession) -> SessionRow:
    return a_row(
        SessionRow,
        id=number,
        title=session.title,
        subtitle=session.subtitle,
        kind=session.kind,
        starts_at=starts_at(session),
        length_minutes=length_minutes(session),
        position=number,
    )


def changed(*sessions: ProgrammeSession) -> ProgrammePlan:
    return plan_programme(a_programme(*sessions), stored(PROGRAMME))


def with_first(**values: object) -> SessionChange:
    first, *others = PROGRAMME.sessions
    return changed(replace(first, **values), *others).changes[0]  # type: ignore[arg-type]


def test_without_an_event_everything_is_new() -> None:
    plan = plan_programme(PROGRAMME, None)
    assert plan.event_id is None
    assert plan.count("new") == len(plan.changes) == 6
    assert plan.changes[1].people_new == ("Ben Okri", "Cleo Marsh")
    assert plan.changes[0].starts_at == datetime(2026, 3, 2, 10)
    assert plan.changes[0].length_minutes == 30


def test_the_same_programme_again_changes_nothing() -> None:
    plan = plan_programme(PROGRAMME, stored(PROGRAMME))
    assert [change.verbs for change in plan.changes] == [("unchanged",)] * 6
    assert [change.session_id for change in plan.changes] == [1, 2, 3, 4, 5, 6]
    assert not any(change.fields or change.people_new or change.people_gone for change in plan.changes)


def test_a_session_at_another_time_is_moved() -> None:
    found = with_first(start=time(9), end=time(9, 45))
    assert found.verbs == ("moved",)
    assert found.session_id == 1
    assert found.fields == (
        ("Start", "2026-03-02 10:00", "2026-03-02 09:00"),
        ("Length", "30 minutes", "45 minutes"),
    )


def test_a_session_with_a_like_title_is_renamed() -> None:
    first, panel, *others = PROGRAMME.sessions
    found = changed(first, replace(panel, title="Panel 1: Ports and harbours"), *others).changes[1]
    assert found.verbs == ("renamed",)
    assert found.fields == (("Title", "Panel 1: Ports", "Panel 1: Ports and harbours"),)


def test_a_session_with_another_title_is_known_by_its_people() -> None:
    first, panel, *others = PROGRAMME.sessions
    found = changed(first, replace(panel, title="Quays and cranes"), *others).changes[1]
    assert (found.session_id, found.verbs) == (2, ("renamed",))


def test_panels_that_differ_in_their_number_are_not_taken_for_each_other() -> None:
    opening, one, two, *others = PROGRAMME.sessions
    swapped = replace(one, title="Panel 3: Ports", start=time(16), end=time(17), talks=())
    plan = changed(opening, swapped, two, *others)
    assert plan.changes[1].verbs == ("new",)
    assert [change.session_id for change in plan.changes if change.verbs == ("gone",)] == [2]


def test_people_who_come_and_go_are_told_for_each_session() -> None:
    found = with_first(talks=(a_talk("Eva Lind"),))
    assert found.verbs == ("changed",)
    assert (found.people_new, found.people_gone) == (("Eva Lind",), ("Ana Ruiz",))


def test_a_session_without_any_people_in_the_text_keeps_its_panel() -> None:
    assert with_first(talks=()).verbs == ("unchanged",)


def test_what_the_text_does_not_say_is_no_change() -> None:
    agenda = stored(PROGRAMME)
    rows = tuple(replace(row, format_label="Discussion", subtitle="by hand") for row in agenda.sessions)
    plan = plan_programme(PROGRAMME, replace(agenda, sessions=rows))
    assert plan.count("unchanged") == 6


def test_new_points_kinds_and_functions_are_changes() -> None:
    assert with_first(points=("Election",)).fields == (("Points", "", "Election"),)
    assert with_first(kind=SessionKind.OPENING).fields[0][0] == "Kind"
    person = ProgrammePerson("Ana Ruiz", function="Minister")
    found = with_first(talks=(ProgrammeTalk(Role.PANELLIST, (person,)),))
    assert found.fields == (("Ana Ruiz", "Director", "Minister"),)


def test_sessions_that_the_text_has_no_more_are_gone() -> None:
    plan = changed(*PROGRAMME.sessions[:-1])
    assert [(change.verbs, change.session_id) for change in plan.changes if change.session is None] == [(("gone",), 6)]


def test_only_what_was_read_from_a_text_can_be_gone_or_changed() -> None:
    provenance = Provenance({("session", 1): {"title": "Opening"}, ("session", 6): {}})
    sessions = [replace(PROGRAMME.sessions[0], title="Opening!"), *PROGRAMME.sessions[1:4]]
    plan = plan_programme(a_programme(*sessions), stored(PROGRAMME), provenance)
    assert plan.changes[0].verbs == ("unchanged",)
    assert [change.session_id for change in plan.changes if "gone" in change.verbs] == [6]


def test_repeated_titles_are_matched_by_day_and_time() -> None:
    debate = PROGRAMME.sessions[3]
    plan = changed(*PROGRAMME.sessions[:3], replace(debate, start=time(16)), *PROGRAMME.sessions[4:])
    assert plan.changes[3].session_id == 4
    assert plan.changes[4].session_id == 5
    assert plan.changes[3].verbs == ("moved",)


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [("22:30", "01:30", 180), ("20:00", "00:00", 240), ("14:00", "13:00", None), ("10:00", "10:00", None)],
)
def test_an_end_before_its_start_is_past_midnight_only_in_the_evening(
    start: str, end: str, minutes: int | None
) -> None:
    plan = plan_programme(a_programme(item("Drafting", start, end)), None)
    assert plan.changes[0].length_minutes == minutes
    assert [problem.place for problem in plan.problems] == ([] if minutes else ["line 7"])


def test_a_time_after_midnight_belongs_to_the_evening_before() -> None:
    assert starts_at(item("Drafting", "01:30", "02:30")) == datetime(2026, 3, 3, 1, 30)


def test_a_session_without_a_day_is_not_placed() -> None:
    assert starts_at(replace(PROGRAMME.sessions[0], day=None)) is None


def test_the_same_person_twice_in_a_session_is_a_problem() -> None:
    plan = plan_programme(a_programme(item("Panel", "10:00", "11:00", "Ana Ruiz", "Ana Ruiz")), None)
    assert [problem.message for problem in plan.problems] == ["Ana Ruiz is named 2 times in “Panel”."]


def test_somebody_printed_in_two_ways_is_compared_by_the_first() -> None:
    twice = a_programme(
        PROGRAMME.sessions[0],
        replace(
            PROGRAMME.sessions[5],
            talks=(ProgrammeTalk(Role.SPEAKER, (ProgrammePerson("Ana Ruiz", function="Chair"),)),),
        ),
    )
    assert plan_programme(twice, stored(twice)).count("unchanged") == 2


def test_the_plan_tells_what_changes_of_the_event_itself() -> None:
    facts = ProgrammeFacts("Forum", theme="Ports", hosts=(ProgrammeHost("Delta Institute"),), notes=("Bring a badge",))
    agenda = replace(stored(PROGRAMME), event=replace(an_event(), title="Forum", theme="Rivers"))
    plan = plan_programme(replace(PROGRAMME, facts=facts), agenda)
    assert plan.facts == (("theme", "Rivers", "Ports"), ("host", "", "Delta Institute"), ("note", "", "Bring a badge"))
    typed = Provenance(typed={("event", agenda.event.id): {"theme": "Lakes"}})
    assert ("theme", "Rivers", "Ports") not in plan_programme(replace(PROGRAMME, facts=facts), agenda, typed).facts


def test_a_new_event_has_no_facts_to_change() -> None:
    assert plan_programme(PROGRAMME, None).facts == ()
