"""By room with many rooms: those without sessions can be shown, narrow, and take what is dropped or put there."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.edits.rows import add
from planner.settings import load_settings
from planner.ui.desk import Desk
from planner.ui.main_window import MainWindow
from planner.ui.places import Tab
from planner.ui.timetable.grid.widths import NARROW
from planner.ui.timetable.page import TimetableTab
from planner.workspace import Workspace
from tests.ui.reference import add_reference_event
from tests.ui.timetable.test_board import ALT, CONTROL, LEFT, NONE, Table

ROOMS = 100


def add_rooms(workspace: Workspace, event: int) -> None:
    def write(tx: Any) -> None:
        for number in range(ROOMS):
            add(tx, noun="room", event_id=event, name=f"Room {number:02}")

    workspace.edit("Add", "rooms", write, event_id=event)


@pytest.fixture
def table(qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int) -> Iterator[Table]:
    """The reference event with a hundred rooms more, by room."""
    add_rooms(workspace, reference)
    made = Table(qtbot, workspace, reference)
    made.board.show_axis("rooms")
    yield made
    made.signals.close()


def column_of(table: Table, day: int, room: str) -> int:
    grid = table.board.grid
    (number,) = (row.id for row in grid.agenda.rooms if row.name == room)
    return next(n for n, each in enumerate(grid.columns) if (each.day.day, each.room_id) == (day, number))


def test_rooms_without_sessions_are_shown_on_request_and_are_narrow(table: Table) -> None:
    grid = table.board.grid
    used = len(grid.columns)
    grid.show_rooms(every=True)
    days = len(grid.layout_of_days)
    assert len(grid.columns) >= days * ROOMS
    bare = [number for number, column in enumerate(grid.columns) if column.bare]
    assert len(bare) >= days * ROOMS - used
    assert {grid.raster.width_of(number) for number in bare} == {NARROW}
    seen = table.at(column_of(table, 3, "Room 04"), 600)
    grid.horizontalScrollBar().setValue(seen.x() + grid.horizontalScrollBar().value() - 500)
    assert grid.said_at(table.at(column_of(table, 3, "Room 04"), 600)).startswith("Room 04: no sessions")
    grid.show_rooms(every=False)
    assert len(grid.columns) == used


def test_a_session_is_dragged_to_a_room_without_sessions_which_then_widens(table: Table) -> None:
    grid = table.board.grid
    grid.show_rooms(every=True)
    group = table.session("Special Panel: Global Migration Group (GMG)")
    grid.reveal(group.id)
    assert grid.standing is not None
    grid.horizontalScrollBar().setValue(grid.raster.x(grid.standing[0]) - 40)
    target = column_of(table, 3, "Room 02")
    start = table.place(group)
    end = QPoint(table.at(target, 0).x(), start.y())
    assert grid.places.area().contains(end)
    table.drag(start, end, release=False)
    ((column, block),) = grid.hand.ghosts
    assert (column, block.session.id) == (target, group.id)
    shown = grid.places.lifted(column, grid.raster.block(column, block))
    assert shown.width() > NARROW, "what is held can be read"
    table.mouse(QMouseEvent.Type.MouseButtonRelease, end)
    table.turn()
    moved = table.workspace.agenda(table.event).session_by_id[group.id]
    assert (moved.room_id, moved.starts_at) == (grid.columns[target].room_id, group.starts_at)
    assert not grid.columns[target].is_narrow
    assert table.undone()
    assert grid.columns[column_of(table, 3, "Room 02")].is_narrow


def test_the_grid_goes_on_while_the_hand_is_at_its_edge(qtbot: QtBot, table: Table) -> None:
    grid = table.board.grid
    grid.show_rooms(every=True)
    session = grid.columns[0].blocks[0].session
    start = table.place(session)
    edge = QPoint(grid.places.area().right() - 2, start.y())
    table.drag(start, edge, release=False)
    far = column_of(table, 2, "Room 40")
    qtbot.waitUntil(lambda: bool(grid.hand.ghosts) and grid.hand.ghosts[0][0] >= far)
    column = grid.hand.ghosts[0][0]
    table.mouse(QMouseEvent.Type.MouseButtonRelease, edge)
    table.turn()
    moved = table.workspace.agenda(table.event).session_by_id[session.id]
    assert (moved.room_id, moved.starts_at) == (grid.columns[column].room_id, session.starts_at)
    assert not grid.hand.edges.is_going
    assert table.undone()


def test_the_grid_goes_back_at_the_other_edge_but_not_over_the_tray(qtbot: QtBot, table: Table) -> None:
    grid = table.board.grid
    grid.show_rooms(every=True)
    grid.reveal(table.session("Special Panel: Global Migration Group (GMG)").id)
    start = table.place(table.session("Special Panel: Global Migration Group (GMG)"))
    before = grid.places.scrolled
    assert before.x() > 0
    table.drag(start, QPoint(10, start.y()), release=False)
    assert not grid.hand.edges.is_going
    table.mouse(QMouseEvent.Type.MouseMove, QPoint(grid.places.area().left() + 3, start.y()))
    qtbot.waitUntil(lambda: grid.places.scrolled.x() < before.x())
    table.press(Qt.Key.Key_Escape)
    assert not grid.hand.edges.is_going
    assert table.unchanged()


def test_a_session_is_drawn_in_a_room_without_sessions(table: Table) -> None:
    grid = table.board.grid
    grid.show_rooms(every=True)
    target = column_of(table, 2, "Room 00")
    grid.scroll_across(grid.raster.x(target), grid.raster.x(target) + 400)
    QTest.mouseDClick(grid.viewport(), LEFT, NONE, table.at(target, 11 * 60))
    table.turn()
    made = table.session("New session")
    assert (made.room_id, made.starts_at) == (grid.columns[target].room_id, datetime(2008, 12, 2, 11))
    assert table.undone()


def test_the_keys_go_to_a_room_without_sessions_and_put_a_session_there(table: Table) -> None:
    grid = table.board.grid
    grid.show_rooms(every=True)
    first = grid.columns[0].blocks[0].session
    grid.reveal(first.id)
    empty = next(number for number, column in enumerate(grid.columns) if column.bare)
    table.press(Qt.Key.Key_Right, CONTROL)
    assert grid.folding.is_at(grid.columns[empty])
    table.press(Qt.Key.Key_Right, CONTROL)
    table.press(Qt.Key.Key_Left, CONTROL)
    table.press(Qt.Key.Key_Insert)
    assert table.session("New session").room_id == grid.columns[empty].room_id
    QTest.keyClick(grid.editor, Qt.Key.Key_Escape)
    assert table.undone()


def test_alt_and_an_arrow_take_a_session_to_the_room_beside(table: Table) -> None:
    grid = table.board.grid
    grid.show_rooms(every=True)
    session = grid.columns[0].blocks[0].session
    grid.reveal(session.id)
    beside = grid.columns[1]
    assert beside.room_id != session.room_id
    table.press(Qt.Key.Key_Right, ALT)
    assert table.workspace.agenda(table.event).session_by_id[session.id].room_id == beside.room_id
    assert table.undone()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_is_scrolled_to_looks_as_if_painted_at_once(
    qtbot: QtBot, table: Table, direction: Qt.LayoutDirection
) -> None:
    grid = table.board.grid
    table.board.setLayoutDirection(direction)
    grid.show_rooms(every=True)
    table.turn()
    for across, down in ((13, 0), (900, 31), (0, 77)):
        grid.horizontalScrollBar().setValue(across)
        grid.verticalScrollBar().setValue(down)
        table.turn()
        qtbot.waitUntil(lambda: not grid.cards.is_behind)
        table.turn()
        screen = QApplication.primaryScreen()
        piece_by_piece = screen.grabWindow(table.board.winId()).toImage()
        grid.viewport().repaint()
        assert screen.grabWindow(table.board.winId()).toImage() == piece_by_piece


def test_with_few_rooms_nothing_is_asked(desk: Desk) -> None:
    desk.show_tab(Tab.TIMETABLE)
    desk.timetable.show_view("rooms")
    assert desk.timetable.tools.rooms.isHidden()


def test_the_choice_is_offered_by_room_and_remembered(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    desk = window.desk
    event = add_reference_event(desk.workspace)
    add_rooms(desk.workspace, event)
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        desk.show_event(event)
    tools, grid = desk.timetable.tools, desk.timetable.board.grid
    assert tools.rooms.isHidden(), "by day there is nothing to choose"
    desk.timetable.show_view("rooms")
    assert tools.rooms.isVisible()
    QTest.mouseClick(tools.rooms.buttons[1], LEFT)
    assert any(column.bare for column in grid.columns)
    window.close()
    kept = load_settings(tmp_path / "settings.json")
    assert kept.every_room
    page = TimetableTab(desk.door, every_room=kept.every_room)
    qtbot.addWidget(page)
    page.show_view("rooms")
    assert page.tools.rooms.value
    assert any(column.bare for column in page.board.grid.columns)
