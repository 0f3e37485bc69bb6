"""A private draft: copied, worked on apart, compared with its event, and adopted in one edit or dropped."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from random import Random
from typing import Any

import pytest

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.drafts import Difference, Turn, by_person, compare
from planner.domain.placing import Placement
from planner.drafting import drafts_of, load_origins
from planner.edits.drafts import adopt_draft, remove_event, start_draft
from planner.edits.moving import join_sessions, place_sessions
from planner.edits.people import add_panellist
from planner.edits.rows import add, change, place, remove, translate
from planner.errors import UserError
from planner.queries import event_summaries, has_event
from planner.workspace import Workspace
from tests.dumps import dump
from tests.ui.reference import add_reference_event

LATER = Placement(datetime(2008, 12, 5, 16), 90, None)


@pytest.fixture
def event(workspace: Workspace) -> int:
    return add_reference_event(workspace)


@pytest.fixture
def draft(workspace: Workspace, event: int) -> int:
    start = partial(start_draft, event_id=event, title="Council, draft")
    return workspace.edit("Start", "a draft", start, event_id=event)


def write(workspace: Workspace, act: Any, **values: Any) -> Any:
    return workspace.edit("Change", "it", partial(act, **values))


def session(agenda: Agenda, title: str) -> Any:
    return next(row for row in agenda.sessions if row.title == title)


def differences(workspace: Workspace, event: int, draft: int) -> tuple[Difference, ...]:
    origins = workspace.read(partial(load_origins, draft_id=draft))
    return compare(workspace.agenda(event), workspace.agenda(draft), origins)


def work(workspace: Workspace, draft: int) -> None:
    """Move one session into a new room, drop one, add one with a person."""
    agenda = workspace.agenda(draft)
    attic = write(workspace, add, noun="room", event_id=draft, name="Attic")
    moved = {session(agenda, "Opening procedures").id: replace(LATER, room_id=attic)}
    write(workspace, place_sessions, placements=moved)
    write(workspace, remove, noun="session", row_id=session(agenda, "Migration Highlights").id)
    values = {"title": "Side talk", "starts_at": LATER.starts_at, "length_minutes": 30}
    added = write(workspace, add, noun="session", event_id=draft, **values)
    write(workspace, add, noun="agenda_point", session_id=added, title="Coffee")
    talk = write(workspace, add, noun="contribution", session_id=added, topic="water")
    guest = agenda.participants[0].id
    write(workspace, add, noun="appearance", session_id=added, contribution_id=talk, participant_id=guest)


def test_a_fresh_draft_differs_in_nothing_and_is_in_no_list(workspace: Workspace, event: int, draft: int) -> None:
    assert differences(workspace, event, draft) == ()
    assert [row.id for row in workspace.read(event_summaries)] == [event]
    assert workspace.read(partial(drafts_of, event_id=event)) == ((draft, "Council, draft"),)


def test_what_was_moved_added_and_dropped_is_told(workspace: Workspace, event: int, draft: int) -> None:
    work(workspace, draft)
    found = differences(workspace, event, draft)
    assert {(row.turn, row.session.title) for row in found} == {
        (Turn.MOVED, "Opening procedures"),
        (Turn.DROPPED, "Migration Highlights"),
        (Turn.ADDED, "Side talk"),
    }
    rows = by_person(workspace.agenda(event), workspace.agenda(draft), found)
    people = {person.name: turns for person, turns in rows}
    assert {row.turn for row in people["Fathia Alwan"]} == {Turn.DROPPED}
    guest = workspace.agenda(draft).participants[0].name
    assert Turn.ADDED in {row.turn for row in people[guest]}


def test_adopting_gives_the_event_the_draft_s_timetable_in_one_edit(
    workspace: Workspace, event: int, draft: int
) -> None:
    work(workspace, draft)
    wanted = _shape(workspace.agenda(draft))
    opening = session(workspace.agenda(event), "Opening procedures").uid
    before = dump(workspace)
    workspace.edit("Adopt", "draft", partial(adopt_draft, draft_id=draft), event_id=event)
    agenda = workspace.agenda(event)
    assert _shape(agenda) == wanted
    assert session(agenda, "Opening procedures").uid == opening
    side = session(agenda, "Side talk")
    assert [row.title for row in agenda.points_of(side.id)] == ["Coffee"]
    (seat,) = agenda.appearances_of(side.id)
    assert agenda.contribution_by_id[seat.contribution_id or 0].topic == "water"
    assert workspace.read(partial(drafts_of, event_id=event)) == ()
    workspace.undo(event)
    assert dump(workspace) == before


def _shape(agenda: Agenda) -> set[tuple[Any, ...]]:
    rooms = {row.id: row.name for row in agenda.rooms}
    return {(row.title, row.starts_at, row.length_minutes, rooms.get(row.room_id or 0)) for row in agenda.sessions}


def test_what_the_event_got_meanwhile_is_not_dropped(workspace: Workspace, event: int, draft: int) -> None:
    write(workspace, add, noun="session", event_id=event, title="Late")
    assert differences(workspace, event, draft) == ()
    workspace.edit("Adopt", "draft", partial(adopt_draft, draft_id=draft), event_id=event)
    assert session(workspace.agenda(event), "Late")


def test_what_the_event_lost_meanwhile_is_added_again(workspace: Workspace, event: int, draft: int) -> None:
    write(workspace, remove, noun="session", row_id=session(workspace.agenda(event), "Migration Highlights").id)
    (row,) = differences(workspace, event, draft)
    assert (row.turn, row.session.title) == (Turn.ADDED, "Migration Highlights")


def test_words_changed_in_the_event_stay(workspace: Workspace, event: int, draft: int) -> None:
    row = session(workspace.agenda(event), "Migration Highlights").id
    write(workspace, change, noun="session", row_id=row, title="News")
    workspace.edit("Adopt", "draft", partial(adopt_draft, draft_id=draft), event_id=event)
    assert workspace.agenda(event).session_by_id[row].title == "News"


def test_an_event_that_is_no_draft_cannot_be_adopted(workspace: Workspace, event: int) -> None:
    before = dump(workspace)
    with pytest.raises(UserError) as refusal:
        workspace.edit("Adopt", "it", partial(adopt_draft, draft_id=event))
    assert refusal.value.code == "no-draft"
    assert dump(workspace) == before


def test_an_event_goes_with_its_drafts(workspace: Workspace, event: int, draft: int) -> None:
    workspace.edit("Remove", "event", partial(remove_event, event_id=event))
    assert not workspace.read(partial(has_event, event_id=draft))


def test_a_draft_of_a_draft_leads_back_to_the_draft(workspace: Workspace, draft: int) -> None:
    def twice(tx: Transaction) -> int:
        return start_draft(tx, draft, "Second")

    second = workspace.edit("Start", "second", twice, event_id=draft)
    assert workspace.read(partial(load_origins, draft_id=second)).event_id == draft


def test_words_changed_in_the_draft_are_told_and_adopted_beside_those_changed_in_the_event(
    workspace: Workspace, event: int, draft: int
) -> None:
    theirs, mine = (session(workspace.agenda(number), "Migration Highlights").id for number in (event, draft))
    write(workspace, change, noun="session", row_id=theirs, subtitle="typed in the event", format_label="Briefing")
    write(workspace, change, noun="session", row_id=mine, title="News", description="All of it", format_label="Talk")
    write(workspace, translate, noun="session", row_id=mine, language="fr", title="Nouvelles")
    (row,) = differences(workspace, event, draft)
    assert row.turn is Turn.CHANGED
    assert [(word.name, word.language, word.after) for word in row.words] == [
        ("title", "", "News"),
        ("format_label", "", "Talk"),
        ("description", "", "All of it"),
        ("title", "fr", "Nouvelles"),
    ]
    adopt(workspace, event, draft)
    agenda = workspace.agenda(event)
    kept = agenda.session_by_id[theirs]
    assert (kept.title, kept.subtitle, kept.format_label) == ("News", "typed in the event", "Talk")
    assert agenda.texts["session", theirs, "fr"]["title"] == "Nouvelles"


def test_a_session_that_only_the_event_moved_stays_where_it_is(workspace: Workspace, event: int, draft: int) -> None:
    row = session(workspace.agenda(event), "Opening procedures").id
    write(workspace, place_sessions, placements={row: LATER})
    assert differences(workspace, event, draft) == ()
    adopt(workspace, event, draft)
    assert workspace.agenda(event).session_by_id[row].starts_at == LATER.starts_at


def adopt(workspace: Workspace, event: int, draft: int) -> None:
    """Adopt a draft; undo must bring both back, redo adopt it again."""
    before = dump(workspace)
    workspace.edit("Adopt", "draft", partial(adopt_draft, draft_id=draft), event_id=event)
    after = dump(workspace)
    workspace.undo(event)
    assert dump(workspace) == before
    workspace.redo(event)
    assert dump(workspace) == after


def panel(agenda: Agenda, title: str) -> list[tuple[str, str, str]]:
    """Who sits on a panel, in order."""
    return _panel(agenda, session(agenda, title).id)


def test_a_panel_changed_in_the_draft_is_told_person_by_person_and_adopted(
    workspace: Workspace, event: int, draft: int
) -> None:
    title = "Return Migration: Challenges and Opportunities"
    agenda = workspace.agenda(draft)
    first, second, *_, last = agenda.appearances_of(session(agenda, title).id)
    write(workspace, change, noun="appearance", row_id=second.id, role="chair", status="confirmed")
    write(workspace, remove, noun="appearance", row_id=last.id)
    write(workspace, place, noun="appearance", row_id=first.id, before=None)
    newcomer = write(workspace, add_panellist, event_id=draft, name="Nadia Newcomer")
    write(workspace, add, noun="appearance", session_id=first.session_id, participant_id=newcomer)
    (row,) = differences(workspace, event, draft)
    assert [(part.before is None, part.after is None) for part in row.parts] == [
        (False, False),
        (False, False),
        (True, False),
        (False, True),
    ]
    names = {person.name for person, _ in by_person(workspace.agenda(event), workspace.agenda(draft), (row,))}
    people = {part: agenda.participant_by_id[part.participant_id].name for part in (first, second, last)}
    assert names == {*people.values(), "Nadia Newcomer"}
    wanted = panel(workspace.agenda(draft), title)
    adopt(workspace, event, draft)
    assert panel(workspace.agenda(event), title) == wanted


def test_topics_points_and_replacements_come_with_the_draft(workspace: Workspace, event: int, draft: int) -> None:
    title = "Return Migration: Challenges and Opportunities"
    agenda = workspace.agenda(draft)
    first, second, *_ = agenda.appearances_of(session(agenda, title).id)
    talk = write(workspace, add, noun="contribution", session_id=first.session_id, topic="Water")
    write(workspace, change, noun="appearance", row_id=first.id, contribution_id=talk)
    write(workspace, change, noun="appearance", row_id=second.id, replaced_by=first.id)
    write(workspace, add, noun="agenda_point", session_id=first.session_id, title="Questions")
    adopt(workspace, event, draft)
    agenda = workspace.agenda(event)
    here = session(agenda, title).id
    one, two, *_ = agenda.appearances_of(here)
    assert agenda.contribution_by_id[one.contribution_id or 0].topic == "Water"
    assert two.replaced_by == one.id
    assert [point.title for point in agenda.points_of(here)] == ["Questions"]


def test_who_the_event_seated_or_took_off_meanwhile_stays_so(workspace: Workspace, event: int, draft: int) -> None:
    title = "Return Migration: Challenges and Opportunities"
    agenda = workspace.agenda(event)
    rows = agenda.appearances_of(session(agenda, title).id)
    write(workspace, remove, noun="appearance", row_id=rows[-1].id)
    late = write(workspace, add_panellist, event_id=event, name="Lea Late")
    write(workspace, add, noun="appearance", session_id=rows[0].session_id, participant_id=late)
    wanted = panel(workspace.agenda(event), title)
    assert differences(workspace, event, draft) == ()
    adopt(workspace, event, draft)
    assert panel(workspace.agenda(event), title) == wanted


def test_sessions_joined_in_the_draft_bring_their_people_along(workspace: Workspace, event: int, draft: int) -> None:
    agenda = workspace.agenda(draft)
    one, other = (session(agenda, title) for title in ("Opening procedures", "Migration Highlights"))
    write(workspace, join_sessions, first=one, second=other)
    wanted = panel(workspace.agenda(draft), one.title)
    adopt(workspace, event, draft)
    assert panel(workspace.agenda(event), one.title) == wanted
    assert other.title not in {row.title for row in workspace.agenda(event).sessions}


def test_whatever_is_done_in_a_draft_of_an_event_that_stays_is_what_the_event_has_after(
    workspace: Workspace, event: int, draft: int
) -> None:
    """Chance edits of all kinds; adopted, the event prints as the draft did."""
    for seed in range(4):
        chance = Random(seed)
        for _ in range(12):
            tinker(workspace, draft, chance)
        wanted = printed(workspace.agenda(draft))
        adopt(workspace, event, draft)
        assert printed(workspace.agenda(event)) == wanted
        start = partial(start_draft, event_id=event, title="Another")
        draft = workspace.edit("Start", "a draft", start, event_id=event)
        assert differences(workspace, event, draft) == ()


def tinker(workspace: Workspace, draft: int, chance: Random) -> None:
    """Do one thing that people do."""
    agenda = workspace.agenda(draft)
    row = chance.choice(agenda.sessions)
    seats = agenda.appearances
    people = agenda.participants
    match chance.randrange(7):
        case 0:
            write(workspace, change, noun="session", row_id=row.id, title=f"Title {chance.random()}")
        case 1:
            start = datetime(2008, 12, 2 + chance.randrange(4), chance.randrange(8, 20))
            write(workspace, place_sessions, placements={row.id: Placement(start, 45, row.room_id)})
        case 2 if len(agenda.sessions) > 3:
            write(workspace, remove, noun="session", row_id=row.id)
        case 3:
            write(workspace, add, noun="session", event_id=draft, title=f"New {chance.random()}")
        case 4 if seats:
            write(workspace, remove, noun="appearance", row_id=chance.choice(seats).id)
        case 5 if people:
            person = chance.choice(people).id
            write(workspace, add, noun="appearance", session_id=row.id, participant_id=person, role="discussant")
        case _ if seats:
            write(workspace, change, noun="appearance", row_id=chance.choice(seats).id, status="to_be_confirmed")


def printed(agenda: Agenda) -> set[tuple[Any, ...]]:
    return {(row.title, row.starts_at, row.length_minutes, tuple(_panel(agenda, row.id))) for row in agenda.sessions}


def _panel(agenda: Agenda, number: int) -> list[tuple[str, str, str]]:
    rows = agenda.appearances_of(number)
    return [(agenda.participant_by_id[row.participant_id].name, row.role, row.status) for row in rows]
