"""While a session is chosen or held, the times at which its people and room are not to be had are hatched."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.edits.looking import make_available
from planner.edits.rows import change
from planner.ui.theme import tokens_now
from planner.ui.timetable.sayings import told as told_words
from planner.workspace import Workspace
from tests.ui.timetable.test_board import Table


@pytest.fixture
def table(qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int) -> Iterator[Table]:
    agenda = workspace.agenda(reference)
    panel = next(row for row in agenda.timed if row.title.startswith("Return"))
    guest = agenda.appearances_of(panel.id)[0].participant_id
    for start, end, whose in (
        (datetime(2008, 12, 4, 8), datetime(2008, 12, 4, 14), {"participant_id": guest}),
        (None, datetime(2008, 12, 5, 12), {"room_id": panel.room_id}),
    ):
        write = partial(make_available, event_id=reference, start=start, end=end, **whose)
        workspace.edit("Add", "time", write, event_id=reference)
    made = Table(qtbot, workspace, reference)
    yield made
    made.signals.close()


def choose(table: Table, title: str) -> None:
    number = table.session(title).id
    table.board.grid.choose(frozenset({number}), number)


def hatched(table: Table, column: int, minute: int) -> bool:
    """Whether the free edge of a column shows the hatching around a minute."""
    image: QImage = table.board.grid.viewport().grab().toImage()
    at = table.at(column, minute)
    edge = table.board.grid.raster.width_of(column) // 2 - 12
    wanted = QColor(tokens_now().line)
    spots = (QPoint(at.x() - edge + dx, at.y() + dy) for dx in range(6) for dy in range(16))
    return any(image.pixelColor(spot) == wanted for spot in spots)


def test_the_times_of_people_and_room_are_hatched_while_the_session_is_chosen(table: Table) -> None:
    grid = table.board.grid
    assert not any(grid.closed)
    choose(table, "Return Migration: Challenges and Opportunities")
    thursday = 2
    assert hatched(table, thursday, 14 * 60 + 10)
    assert not hatched(table, thursday, 13 * 60 + 10)
    assert hatched(table, 3, 15 * 60)
    guest = grid.closed[thursday][0].name
    assert grid.said_at(table.at(thursday, 14 * 60 + 10)) == f"Hatched, not available: {guest}"
    QTest.mouseMove(grid.viewport(), table.at(thursday, 14 * 60 + 10))
    assert grid.viewport().toolTip() == f"Hatched, not available: {guest}"
    assert table.session("Migration Highlights").title in grid.said_at(table.at(thursday, 16 * 60))
    grid.choose(frozenset(), None)
    assert not hatched(table, thursday, 14 * 60 + 10)


def test_a_session_of_others_leaves_that_time_open(table: Table) -> None:
    choose(table, "Opening procedures")
    names = {band.name for column in table.board.grid.closed for band in column}
    assert names == {room.name for room in table.board.grid.agenda.rooms[:1]}


def test_by_room_each_room_shows_its_own_times(table: Table) -> None:
    grid = table.board.grid
    grid.show_axis("rooms")
    choose(table, "Opening procedures")
    for column, bands in zip(grid.columns, grid.closed, strict=True):
        late = column.room_id == table.session("Opening procedures").room_id and column.day.day == 5
        assert bool(bands) == late


def test_the_hatching_lies_over_other_sessions_while_the_hand_holds_one(table: Table) -> None:
    choose(table, "Return Migration: Challenges and Opportunities")
    start = table.place(table.session("Return Migration: Challenges and Opportunities"))
    inside = table.place(table.session("Migration Highlights"))
    grid = table.board.grid

    def crossed() -> bool:
        image = grid.viewport().grab().toImage()
        spots = (inside + QPoint(dx, dy) for dx in range(-8, 8) for dy in range(60, 76))
        return any(image.pixelColor(spot) == QColor(tokens_now().faint) for spot in spots)

    choose(table, "Return Migration: Challenges and Opportunities")
    assert not crossed()
    table.drag(start, start + QPoint(0, 24), release=False)
    assert crossed()
    table.press(Qt.Key.Key_Escape)
    assert not crossed()


def test_who_arrives_later_is_hatched_until_then_and_the_hand_is_told(table: Table) -> None:
    agenda = table.workspace.agenda(table.event)
    panel = table.session("Return Migration: Challenges and Opportunities")
    guest = agenda.participant_by_id[agenda.appearances_of(panel.id)[1].participant_id]
    write = partial(change, noun="participant", row_id=guest.id, arrives_at=datetime(2008, 12, 4, 14, 20))
    table.workspace.edit("Change", "travel", write, event_id=table.event)
    table.turn()
    choose(table, panel.title)
    wednesday = 1
    assert hatched(table, wednesday, 14 * 60 + 30)
    told = table.board.grid.said_at(table.at(wednesday, 14 * 60 + 30))
    assert told.endswith(f", {guest.name} (arrives Thu 4 Dec 14:20)")
    assert any(
        told_words(row, table.board.grid.agenda)
        == f"{guest.name} arrives Thu 4 Dec 14:20, after “{panel.title}” begins."
        for row in table.board.grid.findings.conflicts
    )
