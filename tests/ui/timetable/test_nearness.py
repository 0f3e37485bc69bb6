"""From the whole event in view to steps of five minutes: by wheel, keys and buttons."""

from collections.abc import Iterator
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.edits.rows import change
from planner.ui.timetable.grid.nearness import FIVE_MINUTES, WHOLE
from planner.workspace import Workspace
from tests.bench.timetable import generate
from tests.ui.timetable.test_board import CONTROL, NONE, Table


@pytest.fixture
def table(qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int) -> Iterator[Table]:
    """An event of thirty days, of which the first four have sessions."""
    last = partial(change, noun="event", row_id=reference, ends_on=date(2008, 12, 31))
    workspace.edit("Change", "dates", last, event_id=reference)
    made = Table(qtbot, workspace, reference)
    yield made
    made.signals.close()


def is_whole(table: Table) -> bool:
    """Whether nothing is left to scroll to."""
    grid = table.board.grid
    return grid.horizontalScrollBar().maximum() == grid.verticalScrollBar().maximum() == 0


def wheel(table: Table, at: QPoint, turns: int, keys: Qt.KeyboardModifier = CONTROL) -> None:
    viewport = table.board.grid.viewport()
    for _ in range(abs(turns)):
        by = QPoint(0, 120 if turns > 0 else -120)
        where, phase = QPointF(at), Qt.ScrollPhase.NoScrollPhase
        glob = QPointF(viewport.mapToGlobal(at))
        event = QWheelEvent(where, glob, QPoint(), by, Qt.MouseButton.NoButton, keys, phase, False)
        QApplication.sendEvent(viewport, event)


def test_the_wheel_goes_from_the_whole_to_five_minutes_and_back(table: Table) -> None:
    grid = table.board.grid
    middle = grid.places.area().center()
    wheel(table, middle, -20)
    assert is_whole(table)
    wheel(table, middle, 1)
    assert not is_whole(table)
    wheel(table, middle, 20)
    assert grid.raster.per_minute * 5 >= 20, "a step of five minutes is a line of text"
    wheel(table, middle, -40)
    assert is_whole(table)


def test_what_is_under_the_wheel_stays_under_it(table: Table) -> None:
    grid = table.board.grid
    at = table.at(1, 11 * 60)
    wheel(table, at, 4)
    assert (grid.raster.minute(grid.places.content(at).y(), 5), grid.raster.column(grid.places.content(at).x())) == (
        11 * 60,
        1,
    )


def test_without_control_the_wheel_scrolls(table: Table) -> None:
    grid = table.board.grid
    near = grid.raster.per_minute
    grid.nearness.come(FIVE_MINUTES)
    before = grid.verticalScrollBar().value()
    wheel(table, grid.places.area().center(), -1, NONE)
    assert grid.raster.per_minute == FIVE_MINUTES != near
    assert grid.verticalScrollBar().value() > before


def test_keys_come_nearer_and_show_the_whole(table: Table) -> None:
    grid = table.board.grid
    before = grid.raster.per_minute
    table.press(Qt.Key.Key_Plus, CONTROL)
    assert grid.raster.per_minute == pytest.approx(before * 1.25)
    table.press(Qt.Key.Key_Minus, CONTROL)
    assert grid.raster.per_minute == pytest.approx(before)
    table.press(Qt.Key.Key_0, CONTROL)
    assert is_whole(table)


def test_the_whole_stays_whole_when_the_window_changes(table: Table) -> None:
    table.board.grid.nearness.come(WHOLE)
    for width, height in ((1300, 900), (820, 520)):
        table.board.resize(width, height)
        table.turn()
        assert is_whole(table)


def test_titles_of_a_hundred_sessions_a_day_can_be_read(table: Table) -> None:
    """Side by side in one day they get a width each, and the day scrolls."""
    workspace = table.workspace
    event = workspace.edit("Create", "event", partial(generate, sessions=1000))
    grid = table.board.grid
    grid.show_findings(grid.findings.now(workspace.agenda(event)))
    widths = [grid.raster.block(number, block).width() for number, block in grid.blocks()]
    assert len(widths) == 1000
    assert min(widths) >= 80
    grid.nearness.come(WHOLE)
    assert is_whole(table)
    assert len({column.day for column in grid.columns}) == 10
