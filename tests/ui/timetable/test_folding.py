"""Days without sessions are folded, open with a click or key, and take what is dropped on them."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.edits.rows import change
from planner.ui.theme import tokens_now
from planner.ui.typed import write_day
from planner.workspace import Workspace
from tests.ui.timetable.test_board import ALT, CONTROL, LEFT, NONE, Table, when

FIRST_EMPTY = 4


@pytest.fixture
def table(qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int) -> Iterator[Table]:
    """An event of thirty days, of which the first four have sessions."""
    last = partial(change, noun="event", row_id=reference, ends_on=date(2008, 12, 31))
    workspace.edit("Change", "dates", last, event_id=reference)
    made = Table(qtbot, workspace, reference)
    yield made
    made.signals.close()


def test_thirty_days_are_shown_and_those_without_sessions_are_narrow(table: Table) -> None:
    grid = table.board.grid
    assert len(grid.columns) == 30
    assert [column.folded for column in grid.columns] == [False] * 4 + [True] * 26
    assert {grid.raster.width_of(number) for number in range(FIRST_EMPTY, 30)} == {26}
    assert all(grid.raster.width_of(number) >= 150 for number in range(4))
    assert grid.said_at(table.at(FIRST_EMPTY, 600)) == f"{write_day(date(2008, 12, 6))}: no sessions. Click to open it."


def test_a_click_opens_a_day_and_a_click_on_its_head_folds_it(table: Table) -> None:
    grid = table.board.grid
    at = table.at(FIRST_EMPTY, 11 * 60)
    QTest.mouseClick(grid.viewport(), LEFT, NONE, at)
    assert not grid.columns[FIRST_EMPTY].folded
    head = QPoint(table.at(FIRST_EMPTY, 11 * 60).x(), 20)
    assert "fold" in grid.said_at(head)
    QTest.mouseClick(grid.viewport(), LEFT, NONE, head)
    assert grid.columns[FIRST_EMPTY].folded
    assert table.unchanged()


def test_a_double_click_opens_a_day_and_draws_nothing(table: Table) -> None:
    at = table.at(FIRST_EMPTY, 11 * 60)
    QTest.mouseClick(table.board.grid.viewport(), LEFT, NONE, at)
    QTest.mouseDClick(table.board.grid.viewport(), LEFT, NONE, at)
    table.turn()
    assert table.unchanged()


def test_a_session_is_dropped_on_a_folded_day(table: Table) -> None:
    grid = table.board.grid
    group = table.session("Special Panel: Global Migration Group (GMG)")
    start = table.place(group)
    end = QPoint(table.at(FIRST_EMPTY + 2, 0).x(), start.y())
    table.drag(start, end, release=False)
    ((column, block),) = grid.hand.ghosts
    assert (column, block.session.id) == (FIRST_EMPTY + 2, group.id)
    table.mouse(QMouseEvent.Type.MouseButtonRelease, end)
    table.turn()
    assert when(table, group) == ("08 10:00", 90)
    assert not grid.columns[FIRST_EMPTY + 2].folded
    assert table.undone()
    assert not grid.columns[FIRST_EMPTY + 2].folded, "a day that was in use does not close under the hand"


def test_by_room_a_session_that_is_dropped_on_a_folded_day_keeps_its_room(table: Table) -> None:
    table.board.show_axis("rooms")
    grid = table.board.grid
    group = table.session("Special Panel: Global Migration Group (GMG)")
    folded = next(number for number, column in enumerate(grid.columns) if column.folded)
    table.board.resize(1600, 700)
    table.turn()
    start = table.place(group)
    end = QPoint(table.at(folded, 0).x(), start.y())
    table.drag(start, end, release=False)
    assert [number for number, _ in grid.hand.ghosts] == [folded]
    table.mouse(QMouseEvent.Type.MouseButtonRelease, end)
    table.turn()
    moved = table.workspace.agenda(table.event).session_by_id[group.id]
    assert (moved.room_id, moved.starts_at) == (group.room_id, datetime(2008, 12, 6, 10))
    assert table.undone()


def test_the_keys_go_to_a_day_without_sessions_open_it_and_put_a_session_there(table: Table) -> None:
    grid = table.board.grid
    table.press(Qt.Key.Key_Down)
    table.press(Qt.Key.Key_Right, CONTROL)
    table.press(Qt.Key.Key_Right, CONTROL)
    assert grid.folding.day == date(2008, 12, 7)
    table.press(Qt.Key.Key_Left, CONTROL)
    table.press(Qt.Key.Key_Return)
    assert not grid.columns[FIRST_EMPTY].folded
    picture = grid.viewport().grab().toImage()
    ring = QPoint(table.at(FIRST_EMPTY, 0).x(), grid.places.area().top() + 2)
    assert picture.pixelColor(ring) == QColor(tokens_now().accent)
    table.press(Qt.Key.Key_Insert)
    assert when(table, table.session("New session")) == ("06 10:00", 60)
    QTest.keyClick(grid.editor, Qt.Key.Key_Escape)
    assert table.undone()
    grid.setFocus()
    table.press(Qt.Key.Key_Right, CONTROL)
    table.press(Qt.Key.Key_Escape)
    assert grid.folding.day is None


def test_alt_and_an_arrow_take_a_session_to_a_folded_day(table: Table) -> None:
    late = table.board.grid.columns[3].blocks[0].session
    table.board.grid.reveal(late.id)
    table.press(Qt.Key.Key_Right, ALT)
    assert when(table, late)[0].startswith("06 ")
    assert table.undone()
