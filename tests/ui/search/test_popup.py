"""Ctrl+K with real rows and keys."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.edits.event import create_event
from planner.edits.people import add_participant
from planner.edits.rows import change
from planner.ui.desk import Desk
from planner.ui.places import Place, Tab
from planner.ui.record_table import Group
from planner.ui.search.hits import Hit
from planner.ui.search.popup import QuickSearch


@pytest.fixture
def actions() -> list[QAction]:
    named = {"&Print…": "Ctrl+P", "Hand &out…": "Ctrl+H", "Save && close": "", "": "Ctrl+X"}
    made = [QAction(name, shortcut=QKeySequence(keys)) for name, keys in named.items()]
    made[1].setEnabled(False)
    return made


@pytest.fixture
def search(qtbot: QtBot, desk: Desk, actions: list[QAction]) -> QuickSearch:
    made = QuickSearch(actions, desk)
    made.open_over(desk)
    return made


def _lines(search: QuickSearch) -> list[str]:
    return [
        f"[{record.title}]" if isinstance(record, Group) else record.title for record in search.table.records.records
    ]


def _type(search: QuickSearch, words: str) -> list[str]:
    QTest.keyClicks(search.field, words)
    return _lines(search)


def _chosen(search: QuickSearch) -> Hit:
    hit = search.table.selected_record
    assert isinstance(hit, Hit)
    return hit


def test_it_opens_empty_with_a_hint(search: QuickSearch) -> None:
    assert search.isVisible()
    assert not search.table.isVisible()
    assert "Type a few letters" in search.hint.text()


def test_people_sessions_and_documents_are_found_in_groups(search: QuickSearch) -> None:
    assert _type(search, "minah") == ["[People]", "Vandi Minah", "[Documents]", "Bio"]
    search.field.clear()
    assert _type(search, "general deb") == ["[Sessions]", "General Debate", "General Debate", "General Debate"]
    assert _chosen(search).note.startswith("Tue 2 Dec 15:00")
    search.field.clear()
    assert _type(search, "96th") == ["[Events]", "96th Session of the Council"]


def test_nothing_found_says_what_to_try(search: QuickSearch) -> None:
    assert _type(search, "xyzzy") == []
    assert "“xyzzy”" in search.hint.text()
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert search.isVisible()


def test_enter_goes_to_the_line_that_arrows_have_reached(qtbot: QtBot, search: QuickSearch, desk: Desk) -> None:
    _type(search, "minah")
    QTest.keyClick(search.field, Qt.Key.Key_Down)
    assert _chosen(search).title == "Bio"
    QTest.keyClick(search.field, Qt.Key.Key_Down)
    assert _chosen(search).title == "Vandi Minah"
    with qtbot.waitSignal(search.went) as went:
        QTest.keyClick(search.field, Qt.Key.Key_Return)
    person = next(row for row in desk.door.participants.participants if row.name == "Vandi Minah")
    assert went.args == [Place(Tab.PARTICIPANTS, "participant", person.id, desk.door.event_id)]
    assert not search.isVisible()


def test_a_command_is_carried_out_and_those_not_to_be_had_are_not_offered(
    qtbot: QtBot, search: QuickSearch, actions: list[QAction]
) -> None:
    assert _type(search, "hand out") == []
    search.field.clear()
    assert "Save & close" in _type(search, "close")
    search.field.clear()
    assert _type(search, "print")[-1] == "Print"
    QTest.keyClick(search.field, Qt.Key.Key_Up)
    assert _chosen(search).aside == "Ctrl+P"
    with qtbot.waitSignal(actions[0].triggered):
        QTest.keyClick(search.field, Qt.Key.Key_Return)


def test_esc_closes(search: QuickSearch) -> None:
    QTest.keyClick(search.field, Qt.Key.Key_Escape)
    assert not search.isVisible()


def test_people_of_other_events_say_where_they_were(search: QuickSearch, desk: Desk) -> None:
    other = desk.workspace.edit("Create", "Forum", lambda tx: create_event(tx, title="Diaspora Forum"))
    for name in ("Vandi Minah", "Zoë Quist"):
        desk.workspace.edit("Add", name, partial(add_participant, event_id=other, name=name), event_id=other)
    search.open_over(desk)
    _type(search, "minah")
    assert _chosen(search).aside == "96th Session of the Council · Diaspora Forum"
    assert _chosen(search).place is not None
    search.field.clear()
    _type(search, "zoe")
    place = _chosen(search).place
    assert place is not None
    assert place.event_id == other


def test_drafts_are_not_found(search: QuickSearch, desk: Desk) -> None:
    draft = desk.workspace.edit("Create", "Draft", lambda tx: create_event(tx, title="Zebra plan"))
    search.open_over(desk)
    assert _type(search, "zebra") == ["[Events]", "Zebra plan"]
    write = partial(change, noun="event", row_id=draft, draft_of=desk.door.event_id)
    desk.workspace.edit("Mark", "Draft", write, event_id=draft)
    search.open_over(desk)
    assert _type(search, "zebra") == []
