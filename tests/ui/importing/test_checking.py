"""The panel of lines to check: one click settles one line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.doubts import doubts_of, marked
from planner.edits.rows import change
from planner.ui.event_door import EventDoor
from planner.ui.importing.checking import LinesToCheck
from planner.ui.places import Tab
from planner.workspace import Workspace

OFFICE = "Minister of Health, Ghana"
PERSON = "Ms. Ada Okoye, Director, Water Board, Nigeria"


@pytest.fixture
def door(workspace: Workspace, council: int) -> EventDoor:
    door = EventDoor(workspace, council)
    first = door.agenda.timed[0].id
    notes = "\n".join((marked(OFFICE), "Bring a badge", marked(PERSON)))
    workspace.edit("Note", "two lines", lambda tx: change(tx, "session", first, notes=notes), event_id=council)
    return door


@pytest.fixture
def panel(qtbot: QtBot, door: EventDoor) -> LinesToCheck:
    panel = LinesToCheck(door)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def _press(panel: LinesToCheck, card: int, words: str) -> None:
    buttons = panel.cards[card].findChildren(QPushButton)
    next(button for button in buttons if button.text() == words).click()


def test_each_open_line_has_a_card_and_says_where_it_stands(panel: LinesToCheck, door: EventDoor) -> None:
    title = door.agenda.timed[0].title
    assert [card.accessibleName() for card in panel.cards] == [f"{OFFICE}. In “{title}”", f"{PERSON}. In “{title}”"]


def test_one_click_makes_a_session_and_leads_to_it(qtbot: QtBot, panel: LinesToCheck, door: EventDoor) -> None:
    with qtbot.waitSignal(panel.went) as went:
        _press(panel, 0, "Session")
    (place,) = went.args
    assert (place.tab, door.agenda.session_by_id[place.row_id].title) == (Tab.TIMETABLE, OFFICE)
    assert len(panel.cards) == 1


def test_one_click_makes_a_panellist_of_what_the_line_says(qtbot: QtBot, panel: LinesToCheck, door: EventDoor) -> None:
    with qtbot.waitSignal(panel.went) as went:
        _press(panel, 1, "Panellist")
    seated = next(row for row in door.agenda.appearances if row.id == went.args[0].row_id)
    person = door.agenda.participant_by_id[seated.participant_id]
    said = (person.honorific, person.name, person.function, person.organisation, person.country)
    assert said == ("Ms.", "Ada Okoye", "Director", "Water Board", "Nigeria")


def test_the_last_line_ends_the_panel(qtbot: QtBot, panel: LinesToCheck, door: EventDoor) -> None:
    _press(panel, 0, "Note")
    with qtbot.waitSignal(panel.done):
        _press(panel, 0, "Drop")
    assert doubts_of(door.agenda) == ()
    assert door.agenda.timed[0].notes.splitlines() == [OFFICE, "Bring a badge"]


def test_the_keys_settle_the_line_that_has_the_focus(qtbot: QtBot, panel: LinesToCheck, door: EventDoor) -> None:
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.cards[1].setFocus()
    QTest.keyClick(panel.cards[1], Qt.Key.Key_D)
    assert [doubt.text for doubt in doubts_of(door.agenda)] == [OFFICE]


def test_an_undo_brings_a_line_back(panel: LinesToCheck, door: EventDoor) -> None:
    _press(panel, 0, "Drop")
    assert door.workspace.undo()
    panel.refresh()
    assert len(panel.cards) == 2
