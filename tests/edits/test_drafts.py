"""A private draft: copied, worked on apart, compared with its event, and adopted in one edit or dropped."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

import pytest

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.drafts import Difference, Turn, by_person, compare
from planner.domain.placing import Placement
from planner.edits.drafts import adopt_draft, remove_event, start_draft
from planner.edits.moving import place_sessions
from planner.edits.rows import add, change, remove
from planner.errors import UserError
from planner.queries import drafts_of, event_summaries, has_event, load_origins
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
