"""Moves of the programme, stored."""

from datetime import date, datetime

import pytest

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.kinds import SessionKind
from planner.domain.placing import Placement
from planner.edits import moving
from planner.edits.rows import add, change
from planner.errors import UserError
from planner.queries import load_agenda
from planner.workspace import Workspace
from tests.edits.builders import a_forum


@pytest.fixture
def forum(workspace: Workspace) -> Workspace:
    workspace.edit("Create", "Forum", a_forum)
    return workspace


def _times(agenda: Agenda) -> list[tuple[str, str, int | None]]:
    return [(row.title, f"{row.starts_at:%d %H:%M}", row.length_minutes) for row in agenda.timed]


def test_a_session_without_a_time_waits_in_the_tray(forum: Workspace) -> None:
    forum.edit("Take out", "Panel", lambda tx: moving.place_sessions(tx, {2: Placement(None, 90, 1)}))
    assert [row.title for row in forum.agenda(1).unplaced] == ["Panel"]


def test_an_impossible_length_is_refused_and_nothing_moves(forum: Workspace) -> None:
    before = _times(forum.agenda(1))
    places = {1: Placement(datetime(2026, 3, 2, 8), 60, 1), 2: Placement(datetime(2026, 3, 2, 9), 0, 1)}
    with pytest.raises(UserError):
        forum.edit("Move", "2 sessions", lambda tx: moving.place_sessions(tx, places))
    assert _times(forum.agenda(1)) == before


def test_a_half_continues_the_other(forum: Workspace) -> None:
    panel = forum.agenda(1).sessions[1]
    forum.edit("Split", "Panel", lambda tx: moving.split_session(tx, panel, 40))
    agenda = forum.agenda(1)
    assert _times(agenda)[1:] == [("Panel", "02 11:00", 40), ("Panel", "02 11:40", 50)]
    assert agenda.timed[2].continuation_of == panel.id
    assert agenda.letters[agenda.timed[2].id] == agenda.letters[panel.id] == "a)"


def test_joining_brings_everybody_along(forum: Workspace) -> None:
    opening, panel = forum.agenda(1).sessions
    forum.edit("Add", "Slides", lambda tx: add(tx, "document", event_id=1, session_id=panel.id, title="Slides"))
    forum.edit("Join", "Opening", lambda tx: moving.join_sessions(tx, opening, panel))
    agenda = forum.agenda(1)
    assert _times(agenda) == [("Opening", "02 10:00", 150)]
    assert len(agenda.appearances_of(opening.id)) == 2
    assert [talk.topic for talk in agenda.contributions_of(opening.id)] == ["remittances"]
    assert [paper.title for paper in agenda.documents_of("session", opening.id)] == ["Slides"]


def test_joining_keeps_the_order_the_items_and_the_notes(forum: Workspace) -> None:
    opening, panel = forum.agenda(1).sessions

    def more(tx: Transaction) -> None:
        for title in ("Report", "Vote"):
            add(tx, "agenda_point", session_id=panel.id, title=title)
        add(tx, "agenda_point", session_id=opening.id, title="Agenda")
        for number, sessions in (("1", (opening.id, panel.id)), ("2", (panel.id,))):
            item = add(tx, "agenda_item", event_id=1, number=number, title="Item")
            for session_id in sessions:
                add(tx, "treatment", session_id=session_id, agenda_item_id=item)
        change(tx, "session", opening.id, notes="Water")
        change(tx, "session", panel.id, notes="? A line to check")

    forum.edit("Add", "more", more)
    forum.edit("Join", "Opening", lambda tx: moving.join_sessions(tx, *load_agenda(tx, 1).sessions))
    agenda = forum.agenda(1)
    titles = [point.title for point in agenda.points_of(opening.id)]
    assert titles == ["Election of officers", "Agenda", "Report", "Vote"]
    assert [(row.session_id, row.agenda_item_id) for row in agenda.treatments] == [(opening.id, 1), (opening.id, 2)]
    assert agenda.session_by_id[opening.id].notes == "Water\n? A line to check"


def test_a_day_is_copied_without_its_people(forum: Workspace) -> None:
    copied = forum.edit("Copy", "Monday", lambda tx: moving.copy_day(tx, 1, date(2026, 3, 2), date(2026, 3, 3)))
    agenda = forum.agenda(1)
    assert copied == 2
    assert _times(agenda)[2:] == [("Opening", "03 10:00", 60), ("Panel", "03 11:00", 90)]
    assert all(not agenda.appearances_of(row.id) for row in agenda.timed[2:])


def test_a_break_for_all_rooms_pushes_all_of_them(forum: Workspace) -> None:
    values = {"event_id": 1, "title": "Aside", "starts_at": datetime(2026, 3, 2, 11, 15), "length_minutes": 30}
    forum.edit("Add", "Aside", lambda tx: add(tx, "session", **values))
    panel = forum.agenda(1).sessions[1]
    forum.edit("Add", "Coffee", lambda tx: moving.add_break(tx, panel, "Coffee", 30))
    assert _times(forum.agenda(1)) == [
        ("Opening", "02 10:00", 60),
        ("Coffee", "02 11:00", 30),
        ("Panel", "02 11:30", 90),
        ("Aside", "02 11:45", 30),
    ]
    assert forum.agenda(1).timed[1].kind is SessionKind.BREAK
