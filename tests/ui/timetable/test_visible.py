"""What the grid paints is what is in view, whichever way it came there."""

from collections.abc import Iterator
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.time_grid import Block
from planner.ui.timetable.grid.cards import MOST_NEW
from planner.ui.timetable.grid.geometry import Geometry
from planner.workspace import Workspace
from tests.bench.timetable import generate
from tests.domain.rows import a_session
from tests.ui.timetable.test_board import Table

blocks = st.builds(
    lambda start, length, lane, more: Block(a_session(1), start, start + length, lane, lane + more),
    st.integers(0, 1500),
    st.integers(1, 300),
    st.integers(0, 30),
    st.integers(1, 30),
)
geometries = st.builds(
    Geometry,
    st.lists(st.integers(10, 4000), min_size=1, max_size=4).map(tuple),
    st.just(300),
    st.just(1500),
    st.floats(0.25, 6.0),
    st.booleans(),
)
views = st.builds(QRect, st.integers(0, 9000), st.integers(0, 6000), st.integers(1, 1200), st.integers(1, 900))


@given(geometries, st.lists(blocks, max_size=20), views, st.data())
def test_no_block_in_view_is_left_out(geometry: Geometry, some: list[Block], seen: QRect, data: st.DataObject) -> None:
    column = data.draw(st.integers(0, len(geometry.widths) - 1))
    shown = [block for block, _ in geometry.visible(column, some, seen)]
    assert shown == [block for block in some if geometry.block(column, block).intersects(seen)]


@given(geometries, st.integers(-50, 20000))
def test_a_place_is_in_the_column_that_is_found_there(geometry: Geometry, x: int) -> None:
    column = geometry.column(x)
    inside = min(max(x, 0), geometry.width - 1)
    assert geometry.x(column) <= inside < geometry.x(column) + geometry.width_of(column)


@pytest.fixture
def table(qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int) -> Iterator[Table]:
    made = Table(qtbot, workspace, reference)
    made.board.resize(560, 400)
    made.turn()
    yield made
    made.signals.close()


def on_screen(table: Table) -> QImage:
    """What has been painted piece by piece."""
    return QApplication.primaryScreen().grabWindow(table.board.winId()).toImage()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("axis", ["days", "rooms"])
def test_what_is_scrolled_to_piece_by_piece_looks_as_if_painted_at_once(
    table: Table, axis: str, direction: Qt.LayoutDirection
) -> None:
    grid = table.board.grid
    table.board.setLayoutDirection(direction)
    table.board.show_axis("rooms" if axis == "rooms" else "days")
    grid.nearness.come(2.0)
    table.turn()
    for across, down in ((13, 0), (40, 31), (0, 77), (55, 12), (500, 0), (3, 400)):
        grid.horizontalScrollBar().setValue(across)
        grid.verticalScrollBar().setValue(down)
        table.turn()
        piece_by_piece = on_screen(table)
        grid.viewport().repaint()
        assert on_screen(table) == piece_by_piece


def test_what_the_hand_leaves_behind_is_painted_over(table: Table) -> None:
    start = table.place(table.session("Opening procedures"))
    table.mouse(QMouseEvent.Type.MouseButtonPress, start)
    for by in (20, 60, 90, 30):
        table.mouse(QMouseEvent.Type.MouseMove, start + QPoint(by, by))
        table.turn()
        piece_by_piece = on_screen(table)
        table.board.grid.viewport().repaint()
        assert on_screen(table) == piece_by_piece
    table.press(Qt.Key.Key_Escape)


@pytest.fixture
def crowd(qtbot: QtBot, dressed: QApplication, workspace: Workspace) -> Iterator[Table]:
    """An event of so many sessions that many more are in view than get their words in one frame."""
    event = workspace.edit("Create", "Crowd", partial(generate, sessions=1_200))
    made = Table(qtbot, workspace, event)
    made.board.resize(1366, 700)
    yield made
    made.signals.close()


def test_a_crowd_gets_its_words_in_the_frames_after_the_first_and_then_looks_as_if_painted_at_once(
    qtbot: QtBot, crowd: Table
) -> None:
    grid = crowd.board.grid
    qtbot.waitUntil(lambda: not grid.cards.is_behind)
    for across in (3_000, 3_040, 0):
        grid.horizontalScrollBar().setValue(across)
        grid.verticalScrollBar().setValue(across // 40)
        crowd.turn()
        qtbot.waitUntil(lambda: not grid.cards.is_behind)
        crowd.turn()
        frame_by_frame = on_screen(crowd)
        grid.viewport().repaint()
        assert not grid.cards.is_behind
        assert on_screen(crowd) == frame_by_frame


def test_what_waits_for_its_words_gets_them_where_it_has_gone_meanwhile(qtbot: QtBot, crowd: Table) -> None:
    grid = crowd.board.grid
    grid.nearness.come(0.9)
    grid.viewport().repaint()
    assert grid.cards.is_behind, f"more than {MOST_NEW} are in view"
    grid.horizontalScrollBar().setValue(37)
    qtbot.waitUntil(lambda: not grid.cards.is_behind)
    crowd.turn()
    frame_by_frame = on_screen(crowd)
    grid.viewport().repaint()
    assert on_screen(crowd) == frame_by_frame


def test_an_edit_takes_no_words_away(qtbot: QtBot, crowd: Table) -> None:
    grid = crowd.board.grid
    qtbot.waitUntil(lambda: not grid.cards.is_behind)
    crowd.board.refresh()
    grid.viewport().repaint()
    assert not grid.cards.is_behind
