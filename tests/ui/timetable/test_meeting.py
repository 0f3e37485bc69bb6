"""“Find a time for these people…”: free times in words, asked anew as people and room change; one click places."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.edits.looking import make_available
from planner.ui.timetable.meeting.dialog import MeetingDialog
from planner.ui.timetable.move_menu import MoveMenu
from planner.workspace import Workspace
from tests.ui.hands import choose, found, replace, type_over
from tests.ui.timetable.test_board import Table

RETURN = "Return Migration: Challenges and Opportunities"


@pytest.fixture
def table(qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int) -> Iterator[Table]:
    made = Table(qtbot, workspace, reference)
    yield made
    made.signals.close()


@pytest.fixture
def dialog(table: Table) -> MeetingDialog:
    session = table.session(RETURN)
    table.board.grid.choose(frozenset({session.id}), session.id)
    menu = table.board.menu()
    next(row for row in menu.actions() if row.text().startswith("Find a time")).trigger()
    menu.deleteLater()
    return found(table.board, MeetingDialog)


def test_the_people_of_the_session_are_asked(table: Table, dialog: MeetingDialog) -> None:
    assert [box.text() for box in dialog.guests.boxes.values()] == ["Vandi Minah", "Alfonso Lopez", "Lolita Maguigad"]
    assert dialog.slots
    assert dialog.list.item(0).text().startswith("Tue 2 Dec 08:00–11:00")
    assert dialog.list.count() <= 20


def test_a_click_puts_the_session_there_in_one_edit(table: Table, dialog: MeetingDialog) -> None:
    slot = dialog.slots[1]
    place = dialog.list.visualItemRect(dialog.list.item(1)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    table.turn()
    moved = table.session(RETURN)
    assert (moved.starts_at, moved.room_id) == (slot.starts_at, slot.room_id)
    assert table.board.grid.current == moved.id
    assert table.undone()


def test_enter_does_it_too_and_esc_leaves_everything(table: Table, dialog: MeetingDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert table.unchanged()
    again = table.board.find_time(table.session(RETURN))
    again.list.setFocus()
    QTest.keyClick(again.list, Qt.Key.Key_Return)
    table.turn()
    assert table.session(RETURN).starts_at == datetime(2008, 12, 2, 8)
    assert table.undone()


def test_another_length_and_room_are_asked_anew(table: Table, dialog: MeetingDialog) -> None:
    room = dialog.room
    type_over(dialog.length, "45")
    assert {slot.minutes for slot in dialog.slots} == {45}
    choose(room, "Room XVIII")
    assert {table.board.grid.agenda.room_by_id[slot.room_id or 0].name for slot in dialog.slots} == {"Room XVIII"}
    choose(room, "No room")
    assert {slot.room_id for slot in dialog.slots} == {None}
    type_over(dialog.length, "0")
    assert "takes some time" in dialog.length.refusal


def test_who_is_added_must_be_free_too_and_who_is_left_out_need_not(table: Table, dialog: MeetingDialog) -> None:
    busy = next(row for row in table.board.grid.agenda.participants if row.name == "Erlinda F. Basilio")
    end = datetime(2008, 12, 2, 9)
    write = partial(make_available, event_id=table.event, start=None, end=end, participant_id=busy.id)
    dialog.reject()
    table.workspace.edit("Add", "time", write, event_id=table.event)
    fresh = table.board.find_time(table.session(RETURN))
    assert fresh.slots
    replace(fresh.guests.line, busy.name)
    QTest.keyClick(fresh.guests.line, Qt.Key.Key_Return)
    assert not fresh.slots
    assert not fresh.nothing.isHidden()
    assert not fresh.put.isEnabled()
    fresh.guests.boxes[busy.id].click()
    assert fresh.slots
    fresh.guests.add(busy.name)
    assert not fresh.slots
    fresh.guests.add("Nobody Known")
    assert "Nobody Known" in fresh.notice.words
    fresh.reject()


def test_several_sessions_are_not_offered_a_meeting(table: Table) -> None:
    chosen = frozenset({table.session(RETURN).id, table.session("Opening procedures").id})
    menu = MoveMenu(table.board, table.board.grid.agenda, table.board.moves, chosen)
    assert not [row for row in menu.actions() if row.text().startswith("Find a time")]
    menu.deleteLater()
