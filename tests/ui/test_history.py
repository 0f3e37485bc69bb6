"""The history in the window: found by words, told in fields, led to, reversed."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.history import FieldChange
from planner.domain.kinds import AppearanceStatus
from planner.edits.rows import translate
from planner.errors import UserError
from planner.ui.event_door import EventDoor
from planner.ui.history import HistoryPanel
from planner.ui.history_words import field_line
from planner.ui.places import Place, Tab
from planner.workspace import Workspace


@pytest.fixture
def door(workspace: Workspace, reference: int) -> EventDoor:
    return EventDoor(workspace, reference)


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication, door: EventDoor) -> HistoryPanel:
    made = HistoryPanel()
    qtbot.addWidget(made)
    made.resize(400, 640)
    made.show_event(door)
    made.show()
    return made


def _select(panel: HistoryPanel, door: EventDoor, row: int) -> tuple[str, ...]:
    panel.show_event(door)
    panel.table.select(panel.table.records.records[row].id)
    return panel.details.words


def _lines(panel: HistoryPanel) -> list[str]:
    return [str(panel.table.records.index(row, 1).data()) for row in range(panel.table.records.rowCount())]


def test_a_line_tells_fields_before_and_after(panel: HistoryPanel, door: EventDoor) -> None:
    assert "Select a line" in panel.details.findChildren(type(panel.nothing))[-1].text()
    debate = door.agenda.sessions[1]
    moved = {"starts_at": datetime(2008, 12, 2, 15, 30), "room_id": door.agenda.rooms[1].id, "subtitle": ""}
    door.change("Move", debate.title, "session", debate.id, **moved)
    assert _select(panel, door, 0) == (
        "Session “General Debate”",
        "room: Assembly Hall → Room XVIII",
        "subtitle: Statements by Members and Observers → nothing",
        "starts: 15:00 → 15:30",
    )
    assert panel.details.title.text() == "Move “General Debate”"


def test_values_are_said_in_the_words_of_the_window(panel: HistoryPanel, door: EventDoor) -> None:
    people = door.agenda.participant_by_id
    seat = next(row for row in door.agenda.appearances if people[row.participant_id].name == "Alfonso Lopez")
    door.change("Change", "Alfonso Lopez", "appearance", seat.id, status=AppearanceStatus.DECLINED)
    assert _select(panel, door, 0) == (
        "Panellist “Alfonso Lopez” in “Return Migration: Challenges and Opportunities”",
        "status: Confirmed → Declined",
    )
    door.edit("Translate", "Opening", lambda tx: translate(tx, "session", 1, "fr", title="Ouverture"))
    assert _select(panel, door, 0) == (
        "Session “Opening procedures”, words in français",
        "title: nothing → Ouverture",
    )


def test_what_was_removed_is_told_by_its_name_and_cannot_be_shown(panel: HistoryPanel, door: EventDoor) -> None:
    highlights = door.agenda.sessions[6]
    door.remove("Remove", highlights.title, "session", highlights.id)
    words = _select(panel, door, 0)
    assert words[0] == "Session “Migration Highlights” removed"
    assert "Panellist “Fathia Alwan” in “Migration Highlights” removed" in words
    assert not panel.details.go_button.isEnabled()


def test_of_very_many_rows_the_rest_is_counted(panel: HistoryPanel, door: EventDoor) -> None:
    words = _select(panel, door, 0)
    assert len(words) == 20
    shown = [found.text() for found in panel.details.findChildren(type(panel.nothing))]
    assert any(text.startswith("and ") and text.endswith(" more") for text in shown)


def test_the_row_is_brought_into_view(qtbot: QtBot, panel: HistoryPanel, door: EventDoor) -> None:
    debate = door.agenda.sessions[1]
    door.change("Rename", debate.title, "session", debate.id, title="Debate")
    _select(panel, door, 0)
    with qtbot.waitSignal(panel.went) as went:
        panel.details.go_button.click()
    assert went.args == [Place(Tab.TIMETABLE, "session", debate.id)]


def test_an_older_line_is_reversed_alone(panel: HistoryPanel, door: EventDoor) -> None:
    first, second = door.agenda.sessions[:2]
    door.change("Rename", first.title, "session", first.id, title="Opening")
    door.change("Rename", second.title, "session", second.id, title="Debate")
    _select(panel, door, 1)
    panel.details.reverse_button.click()
    panel.show_event(door)
    assert [row.title for row in door.agenda.sessions[:2]] == ["Opening procedures", "Debate"]
    assert _lines(panel)[0] == "Reverse “Rename Opening procedures”"
    assert _lines(panel)[2] == "Rename “Opening procedures” (taken back)"
    assert not panel.details.reverse_button.isEnabled()
    step = door.workspace.next_undo(door.event_id)
    assert step is not None
    assert step.verb == "Reverse"


def test_a_refused_reversal_is_told(qtbot: QtBot, panel: HistoryPanel, door: EventDoor) -> None:
    for title in ("Opening", "Solemn opening"):
        door.change("Rename", title, "session", 1, title=title)
    _select(panel, door, 1)
    with qtbot.waitSignal(panel.refused) as refused:
        panel.details.reverse_button.click()
    assert refused.args is not None
    problem = refused.args[0]
    assert isinstance(problem, UserError)
    assert "“Rename Solemn opening” by Ada Test" in problem.happened


def test_what_was_taken_back_is_had_again_and_what_was_redone_has_no_way_back(
    panel: HistoryPanel, door: EventDoor
) -> None:
    door.change("Rename", "Opening", "session", 1, title="Opening")
    door.workspace.undo(door.event_id)
    _select(panel, door, 0)
    panel.details.reverse_button.click()
    panel.show_event(door)
    assert door.agenda.sessions[0].title == "Opening"
    assert _lines(panel)[0] == "Reverse “Taken back: Rename Opening”"
    door.workspace.undo(door.event_id)
    door.workspace.redo(door.event_id)
    _select(panel, door, 0)
    assert not panel.details.reverse_button.isEnabled()


def test_lines_are_found_by_words_without_accents(panel: HistoryPanel, door: EventDoor) -> None:
    door.change("Rename", "Clôture", "session", 1, title="Clôture")
    panel.show_event(door)
    panel.filter.setText("cloture ADA")
    assert _lines(panel) == ["Rename “Clôture”"]
    panel.filter.setText("no such thing")
    assert panel.nothing.isVisible()
    assert not panel.table.isVisible()
    panel.filter.clear()
    assert len(_lines(panel)) == 2


def test_a_line_of_another_year_says_which(panel: HistoryPanel, door: EventDoor) -> None:
    entry = door.workspace.history(door.event_id)[0]
    assert panel.table.records.columns[0].text(entry) == panel.table.records.index(0, 0).data()
    older = replace(entry, made_at=datetime(2008, 12, 2, 12))
    assert panel.table.records.columns[0].text(older) == "2 Dec 2008"
    assert panel.table.records.columns[0].tip is not None
    assert "2 December 2008 " in panel.table.records.columns[0].tip(older)


def test_all_lines_can_be_reached(panel: HistoryPanel, door: EventDoor) -> None:
    panel.show_event(door)
    assert not panel.older_button.isVisible()
    for number in range(205):
        door.change("Count", str(number), "session", 1, expected=number)
    panel.show_event(door)
    assert len(_lines(panel)) == 200
    assert panel.older_button.isVisible()
    panel.filter.setText("council")
    assert _lines(panel) == ["Create “96th Session of the Council”"]
    panel.filter.clear()
    panel.older_button.click()
    assert len(_lines(panel)) == 206
    assert not panel.older_button.isVisible()


@pytest.mark.parametrize(
    ("noun", "field", "line"),
    [
        ("session", FieldChange("length_minutes", 60, None), "length: 60 min → nothing"),
        ("session", FieldChange("printed", 1, 0), "printed: yes → no"),
        ("session", FieldChange("position", 1024, 512), "moved in its order"),
        ("session", FieldChange("kind", "panel", "bogus"), "kind: Panel → bogus"),
        ("event", FieldChange("starts_on", None, "2008-12-02"), "first day: nothing → 2 December 2008"),
        (
            "session",
            FieldChange("starts_at", "2008-12-02 15:00:00.000000", "2008-12-03 10:00:00.000000"),
            "starts: Tue 2 Dec 15:00 → Wed 3 Dec 10:00",
        ),
        ("document", FieldChange("file_sha256", "", "ab"), ""),
        ("session", FieldChange("setup_hours", 1, 2), "setup hours: 1 → 2"),
    ],
)
def test_field_lines(qapp: QApplication, noun: str, field: FieldChange, line: str) -> None:
    assert field_line(noun, field) == line


def test_of_long_texts_the_difference_is_shown(qapp: QApplication) -> None:
    text = "The Council meets once a year in ordinary session to consider the work of the Organization and to plan {}"
    line = field_line("event", FieldChange("concept", text.format("the next year"), text.format("two more years")))
    assert "the next year → " in line
    assert line.endswith("two more years")
    assert len(line) < 150
