"""Every gesture and key of the grid, with the mouse and keyboard of a real board, and each undone to the same dump."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.clocks import wall_clock
from planner.domain.event import programme_day
from planner.domain.placing import Placement
from planner.domain.session import SessionRow
from planner.domain.time_grid import minute_of
from planner.edits.rows import add, change, remove
from planner.ui.event_door import EventDoor
from planner.ui.signals import WorkspaceSignals
from planner.ui.theme import tokens_now
from planner.ui.timetable.board import Board
from planner.workspace import Workspace
from tests.dumps import dump

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Table:
    """A board over the reference event, and hands for it."""

    def __init__(self, qtbot: QtBot, workspace: Workspace, event: int) -> None:
        self.workspace, self.event = workspace, event
        self.board = Board(EventDoor(workspace, event))
        self.board.resize(1000, 700)
        qtbot.addWidget(self.board)
        self.signals = WorkspaceSignals(workspace, self.board)
        self.signals.changed.connect(self.board.refresh)
        self.board.refresh()
        self.board.show()
        self.board.grid.setFocus()
        self._qtbot = qtbot
        self._before = dump(workspace)

    def session(self, title: str, number: int = 0) -> SessionRow:
        return [row for row in self.workspace.agenda(self.event).timed if row.title == title][number]

    def place(self, session: SessionRow) -> QPoint:
        """The middle of a session's block, in the viewport."""
        self.board.grid.choose(self.board.grid.chosen, session.id)
        grid = self.board.grid
        assert grid.standing is not None
        rect = grid.raster.block(*grid.standing).translated(grid.places.area().topLeft() - grid.places.scrolled)
        return rect.center()

    def at(self, column: int, minute: int) -> QPoint:
        """A place of the grid, in the viewport."""
        grid = self.board.grid
        inside = QPoint(grid.raster.x(column) + grid.raster.width_of(column) // 2, grid.raster.y(minute))
        return inside + grid.places.area().topLeft() - grid.places.scrolled

    def mouse(self, kind: QMouseEvent.Type, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        viewport = self.board.grid.viewport()
        held = Qt.MouseButton.NoButton if kind == QMouseEvent.Type.MouseButtonRelease else LEFT
        button = Qt.MouseButton.NoButton if kind == QMouseEvent.Type.MouseMove else LEFT
        where = QPointF(at)
        QApplication.sendEvent(
            viewport, QMouseEvent(kind, where, QPointF(viewport.mapToGlobal(at)), button, held, keys)
        )

    def drag(self, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE, *, release: bool = True) -> None:
        self.mouse(QMouseEvent.Type.MouseButtonPress, start, keys)
        for part in (1, 2, 3):
            self.mouse(QMouseEvent.Type.MouseMove, start + (end - start) * part / 3, keys)
        if release:
            self.mouse(QMouseEvent.Type.MouseButtonRelease, end, keys)
        self.turn()

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.board.grid, key, keys)
        self.turn()

    def turn(self) -> None:
        """Let the news of an edit come round."""
        QApplication.processEvents()

    def undone(self) -> bool:
        """Undo one edit, and say whether the database is as it was."""
        self.workspace.undo(self.event)
        self.turn()
        return dump(self.workspace) == self._before

    def unchanged(self) -> bool:
        return dump(self.workspace) == self._before


@pytest.fixture
def table(qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int) -> Iterator[Table]:
    made = Table(qtbot, workspace, reference)
    yield made
    made.signals.close()


def when(table: Table, session: SessionRow) -> tuple[str, int | None]:
    row = table.workspace.agenda(table.event).session_by_id[session.id]
    return (f"{row.starts_at:%d %H:%M}" if row.starts_at else "", row.length_minutes)


def test_a_session_is_dragged_to_another_day_and_time(table: Table) -> None:
    group = table.session("Special Panel: Global Migration Group (GMG)")
    start = table.place(group)
    minute = 10 * 60 + 45
    table.drag(start, table.at(3, 13 * 60 + 45) + QPoint(0, start.y() - table.at(1, minute).y()))
    assert when(table, group) == ("05 13:00", 90)
    assert table.workspace.next_undo(table.event) is not None
    assert table.undone()


def test_esc_gives_up_what_the_hand_holds(table: Table) -> None:
    start = table.place(table.session("Opening procedures"))
    table.drag(start, start + QPoint(0, 90), release=False)
    assert table.board.grid.hand.gesture is not None
    table.press(Qt.Key.Key_Escape)
    table.mouse(QMouseEvent.Type.MouseButtonRelease, start + QPoint(0, 90))
    table.turn()
    assert table.unchanged()


def test_what_would_clash_is_told_before_anything_is_saved(table: Table) -> None:
    opening, debate = table.session("Opening procedures"), table.session("General Debate")
    start = table.place(opening)
    table.drag(start, start + (table.place(debate) - start) - QPoint(0, 30), release=False)
    assert "are both in Assembly Hall" in table.board.grid.hand.warning
    assert table.unchanged()


@pytest.mark.parametrize(
    ("edge", "by", "expected"), [("top", 60, ("02 11:00", 120)), ("bottom", -60, ("02 10:00", 120))]
)
def test_an_edge_is_dragged(table: Table, edge: str, by: int, expected: tuple[str, int]) -> None:
    opening = table.session("Opening procedures")
    table.place(opening)
    minute = 10 * 60 if edge == "top" else 13 * 60
    inside = QPoint(0, 2 if edge == "top" else -3)
    table.drag(table.at(0, minute) + inside, table.at(0, minute + by) + inside)
    assert when(table, opening) == expected
    assert table.undone()


def test_an_edge_never_passes_the_other(table: Table) -> None:
    opening = table.session("Opening procedures")
    table.drag(table.at(0, 13 * 60) - QPoint(0, 3), table.at(0, 9 * 60 + 30))
    assert when(table, opening) == ("02 10:00", 15)


def test_a_new_session_is_drawn_and_named(table: Table, qtbot: QtBot) -> None:
    table.drag(table.at(3, 15 * 60), table.at(3, 16 * 60 + 30))
    new = table.session("New session")
    assert when(table, new) == ("05 15:00", 90)
    editor = table.board.grid.editor
    assert editor.isVisible()
    QTest.keyClicks(editor, "Closing")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    table.turn()
    assert table.session("Closing").id == new.id
    table.workspace.undo(table.event)
    assert table.undone()


def test_a_double_click_on_free_space_makes_an_hour(table: Table) -> None:
    at = table.at(3, 15 * 60)
    QTest.mouseDClick(table.board.grid.viewport(), LEFT, NONE, at)
    table.turn()
    assert when(table, table.session("New session")) == ("05 15:00", 60)


def test_a_double_click_with_the_other_button_makes_nothing(table: Table) -> None:
    before = len(table.board.grid.agenda.sessions)
    QTest.mouseDClick(table.board.grid.viewport(), Qt.MouseButton.RightButton, NONE, table.at(3, 15 * 60))
    table.turn()
    assert len(table.board.grid.agenda.sessions) == before


def test_many_are_taken_with_a_band_and_moved_together(table: Table) -> None:
    table.drag(table.at(1, 9 * 60 + 30) - QPoint(90, 0), table.at(1, 18 * 60), SHIFT)
    assert len(table.board.grid.chosen) == 3
    group = table.session("Special Panel: Global Migration Group (GMG)")
    start = table.place(group)
    table.drag(start, start + QPoint(0, round(30 * table.board.grid.raster.per_minute)))
    assert when(table, group) == ("03 10:30", 90)
    assert when(table, table.session("General Debate", 1)) == ("03 12:00", 90)
    assert table.undone()


def test_control_adds_and_takes_away(table: Table) -> None:
    first, second = table.session("Opening procedures"), table.session("General Debate")
    viewport = table.board.grid.viewport()
    QTest.mouseClick(viewport, LEFT, NONE, table.place(first))
    QTest.mouseClick(viewport, LEFT, CONTROL, table.place(second))
    assert table.board.grid.chosen == {first.id, second.id}
    QTest.mouseClick(viewport, LEFT, CONTROL, table.place(first))
    assert table.board.grid.chosen == {second.id}


def test_alt_copies(table: Table) -> None:
    opening = table.session("Opening procedures")
    start = table.place(opening)
    column = table.at(3, 14 * 60) - table.at(0, 14 * 60)
    table.drag(start, start + column + QPoint(0, round(240 * table.board.grid.raster.per_minute)), ALT)
    copies = [row for row in table.workspace.agenda(table.event).timed if row.title == "Opening procedures"]
    assert [f"{row.starts_at:%d %H:%M}" for row in copies] == ["02 10:00", "05 14:00"]
    assert table.undone()


def test_out_to_the_tray_and_in_again(table: Table) -> None:
    opening = table.session("Opening procedures")
    start = table.place(opening)
    table.drag(start, QPoint(8, start.y()))
    assert when(table, opening) == ("", 180)
    ((row, rect),) = table.board.grid.places.tray_cards()
    assert row.id == opening.id
    table.drag(rect.center(), table.at(3, 15 * 60))
    assert when(table, opening)[0].startswith("05 14:4")
    table.workspace.undo(table.event)
    assert table.undone()


@pytest.mark.parametrize(
    ("key", "keys", "expected"),
    [
        (Qt.Key.Key_Down, ALT, ("02 10:15", 180)),
        (Qt.Key.Key_Up, ALT, ("02 09:45", 180)),
        (Qt.Key.Key_Right, ALT, ("03 10:00", 180)),
        (Qt.Key.Key_Down, ALT | SHIFT, ("02 10:00", 195)),
        (Qt.Key.Key_Up, ALT | SHIFT, ("02 10:00", 165)),
    ],
)
def test_keys_move_and_lengthen(
    table: Table, key: Qt.Key, keys: Qt.KeyboardModifier, expected: tuple[str, int]
) -> None:
    opening = table.session("Opening procedures")
    table.board.grid.reveal(opening.id)
    table.press(key, keys)
    assert when(table, opening) == expected
    assert table.undone()


def test_arrows_go_about(table: Table) -> None:
    grid = table.board.grid
    table.press(Qt.Key.Key_Down)
    assert grid.current == table.session("Opening procedures").id
    table.press(Qt.Key.Key_Down)
    assert grid.current == table.session("General Debate").id
    table.press(Qt.Key.Key_Down)
    assert grid.current == table.session("General Debate").id
    table.press(Qt.Key.Key_Right)
    assert grid.current == table.session("General Debate", 2).id
    table.press(Qt.Key.Key_Up)
    table.press(Qt.Key.Key_Up)
    table.press(Qt.Key.Key_Left)
    assert grid.current == table.session("Opening procedures").id


def test_the_first_session_does_not_leave_the_first_day(table: Table) -> None:
    table.board.grid.reveal(table.session("Opening procedures").id)
    table.press(Qt.Key.Key_Left, ALT)
    assert table.unchanged()


def test_a_title_is_typed_in_its_place_and_esc_keeps_the_old_one(table: Table) -> None:
    opening, editor = table.session("Opening procedures"), table.board.grid.editor
    table.board.grid.reveal(opening.id)
    table.press(Qt.Key.Key_F2)
    QTest.keyClicks(editor, "Something else")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    table.turn()
    assert table.unchanged()
    table.press(Qt.Key.Key_F2)
    QTest.keyClicks(editor, "Opening of the session")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    table.turn()
    assert table.session("Opening of the session").id == opening.id
    assert table.undone()


def test_delete_removes_what_is_chosen(table: Table) -> None:
    table.press(Qt.Key.Key_A, CONTROL)
    table.press(Qt.Key.Key_Delete)
    assert table.workspace.agenda(table.event).sessions == ()
    assert table.undone()


def test_rooms_as_columns_give_the_room_where_a_session_is_dropped(table: Table) -> None:
    grid = table.board.grid
    table.board.show_axis("rooms")
    rooms = [table.workspace.agenda(table.event).room_by_id[column.room_id or 0].name for column in grid.columns[:2]]
    assert rooms == ["Assembly Hall", "Room XVIII"]
    opening = table.session("Opening procedures")
    start = table.place(opening)
    table.drag(start, start + QPoint(grid.raster.width_of(0), 0))
    moved = table.workspace.agenda(table.event).session_by_id[opening.id]
    assert moved.room_id == grid.columns[1].room_id
    assert moved.starts_at == datetime(2008, 12, 2, 10)
    assert table.undone()


def _menu(table: Table, *path: str) -> None:
    """Choose an entry of the menu of the chosen sessions."""
    menu = table.board.menu()
    for words in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == words)  # type: ignore[assignment]
    next(action for action in menu.actions() if action.text() == path[-1]).trigger()
    table.turn()


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (
            ("Insert and push, up to the next break", "15 minutes"),
            [("03 10:15", 90), ("03 11:45", 90), ("03 15:15", 180)],
        ),
        (("Shift everything from here", "60 minutes"), [("03 11:00", 90), ("03 12:30", 90), ("03 16:00", 180)]),
        (("Bring everything from here forward", "30 minutes"), [("03 09:30", 90), ("03 11:00", 90), ("03 14:30", 180)]),
        (("Take out of the timetable",), [("", 90), ("03 11:30", 90), ("03 15:00", 180)]),
    ],
)
def test_moves_of_the_menu(table: Table, path: tuple[str, ...], expected: list[tuple[str, int]]) -> None:
    rows = [
        table.session("Special Panel: Global Migration Group (GMG)"),
        *(table.session("General Debate", n) for n in (1, 2)),
    ]
    table.board.grid.reveal(rows[0].id)
    _menu(table, *path)
    assert [when(table, row) for row in rows] == expected
    assert table.undone()


def test_a_gap_is_closed(table: Table) -> None:
    debate = table.session("General Debate")
    table.board.grid.reveal(debate.id)
    _menu(table, "Close the gap before")
    assert when(table, debate) == ("02 13:00", 180)
    assert table.undone()


def test_two_are_swapped_and_joined(table: Table) -> None:
    one, other = table.session("Opening procedures"), table.session("General Debate")
    table.board.grid.choose(frozenset({one.id, other.id}), one.id)
    _menu(table, "Swap the two")
    assert (when(table, one), when(table, other)) == (("02 15:00", 180), ("02 10:00", 180))
    assert table.undone()
    table.board.grid.choose(frozenset({one.id, other.id}), one.id)
    _menu(table, "Join into one")
    assert when(table, one) == ("02 10:00", 480)
    assert table.undone()


def test_a_session_is_split_and_a_break_put_before_it(table: Table) -> None:
    debate = table.session("General Debate")
    table.board.grid.reveal(debate.id)
    _menu(table, "Split in two")
    assert [when(table, table.session("General Debate", n)) for n in (0, 1)] == [("02 15:00", 90), ("02 16:30", 90)]
    assert table.undone()
    table.board.grid.reveal(debate.id)
    _menu(table, "Break for all rooms before", "30 minutes")
    assert when(table, debate) == ("02 15:30", 180)
    assert when(table, table.session("Break")) == ("02 15:00", 30)
    assert table.undone()


def test_fields_of_many_are_set_at_once(table: Table) -> None:
    table.press(Qt.Key.Key_A, CONTROL)
    _menu(table, "Room", "Room XVIII")
    assert len({row.room_id for row in table.workspace.agenda(table.event).sessions}) == 1
    assert table.undone()


def test_days_are_moved_to_and_copied(table: Table) -> None:
    opening = table.session("Opening procedures")
    table.board.grid.reveal(opening.id)
    _menu(table, "Move to day", "Fri 5 Dec")
    assert when(table, opening) == ("05 10:00", 180)
    assert table.undone()
    table.board.grid.reveal(opening.id)
    _menu(table, "Copy this whole day to", "Fri 5 Dec")
    assert len(table.workspace.agenda(table.event).sessions) == 10
    assert table.undone()


def test_several_are_copied_to_another_day_and_after_themselves(table: Table) -> None:
    one, other = table.session("Opening procedures"), table.session("General Debate")
    for path, expected in ((("Copy to day", "Fri 5 Dec"), "05 10:00"), (("Copy after the last one",), "02 18:00")):
        table.board.grid.choose(frozenset({one.id, other.id}), one.id)
        _menu(table, *path)
        agenda = table.workspace.agenda(table.event)
        assert len(agenda.sessions) == 10
        copies = [row for row in agenda.timed if row.title == one.title]
        assert [f"{row.starts_at:%d %H:%M}" for row in copies] == ["02 10:00", expected]
        assert table.undone()


def test_fitting_to_a_sitting_that_there_is_not_is_told(table: Table) -> None:
    told: list[object] = []
    table.board.refused.connect(told.append)
    table.board.grid.reveal(table.session("Opening procedures").id)
    _menu(table, "Fit to the sitting")
    assert "is in no sitting" in str(told[0])
    assert table.unchanged()


def test_it_mirrors_and_zooms(table: Table) -> None:
    grid = table.board.grid
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert grid.raster.x(0) > grid.raster.x(3)
    table.press(Qt.Key.Key_Down)
    table.press(Qt.Key.Key_Left)
    assert grid.current == table.session("Special Panel: Global Migration Group (GMG)").id
    grid.nearness.come(4.0)
    assert grid.raster.per_minute == 4.0
    assert not grid.grab().isNull()


def test_the_menu_key_acts_on_what_is_chosen(table: Table) -> None:
    asked: list[QPoint] = []
    grid = table.board.grid
    grid.menu.disconnect()
    grid.menu.connect(asked.append)
    opening = table.session("Opening procedures")
    at = table.place(table.session("General Debate"))
    grid.reveal(opening.id)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, grid.viewport().mapToGlobal(at))
    QApplication.sendEvent(grid.viewport(), event)
    assert grid.chosen == {opening.id}
    assert grid.viewport().mapFromGlobal(asked[0]) == table.place(opening)


def test_a_quarter_of_an_hour_still_tells_its_title(table: Table) -> None:
    opening = table.session("Opening procedures")
    table.board.moves.place({opening.id: Placement(opening.starts_at, 15, opening.room_id)})
    table.turn()
    grid = table.board.grid
    table.place(opening)
    here = grid.standing
    assert here is not None
    rect = grid.raster.block(*here).translated(grid.places.area().topLeft() - grid.places.scrolled)
    grid.choose(frozenset(), None)  # the mark of the cursor is of the same ink
    picture = grid.viewport().grab(rect).toImage()
    ink = QColor(tokens_now().ink)
    dark = [
        picture.pixelColor(x, y).lightness() < ink.lightness() + 60 for x in range(20, 90) for y in range(rect.height())
    ]
    assert any(dark)


def test_a_first_letter_types_a_new_title(table: Table) -> None:
    opening, editor = table.session("Opening procedures"), table.board.grid.editor
    table.board.grid.reveal(opening.id)
    QTest.keyClicks(table.board.grid, "W")
    assert (editor.isVisible(), editor.text()) == (True, "W")
    QTest.keyClicks(editor, "elcome")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    table.turn()
    assert table.session("Welcome").id == opening.id
    assert table.undone()


def test_keys_choose_many(table: Table) -> None:
    grid = table.board.grid
    opening, debate = table.session("Opening procedures"), table.session("General Debate")
    grid.reveal(opening.id)
    table.press(Qt.Key.Key_Down, SHIFT)
    assert grid.chosen == {opening.id, debate.id}
    table.press(Qt.Key.Key_Up, CONTROL)
    assert grid.current == opening.id
    assert grid.chosen == {opening.id, debate.id}
    table.press(Qt.Key.Key_Space, CONTROL)
    assert grid.chosen == {debate.id}


def test_keys_copy_what_is_chosen_after_itself(table: Table) -> None:
    grid = table.board.grid
    opening = table.session("Opening procedures")
    grid.reveal(opening.id)
    table.press(Qt.Key.Key_D, CONTROL)
    copies = [row for row in table.workspace.agenda(table.event).timed if row.title == opening.title]
    assert [f"{row.starts_at:%d %H:%M}" for row in copies] == ["02 10:00", "02 13:00"]
    assert table.undone()


def test_keys_go_to_the_tray_and_take_a_session_out_of_it(table: Table) -> None:
    grid = table.board.grid
    opening = table.session("Opening procedures")
    grid.reveal(opening.id)
    _menu(table, "Take out of the timetable")
    grid.reveal(table.session("General Debate").id)
    table.press(Qt.Key.Key_Left)
    assert grid.current == opening.id
    table.press(Qt.Key.Key_Right)
    assert grid.current != opening.id
    table.press(Qt.Key.Key_Left)
    table.press(Qt.Key.Key_Down, ALT)
    assert when(table, opening) == ("02 09:00", 180)
    table.workspace.undo(table.event)
    assert table.undone()


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_the_line_of_now_goes_by_the_clock_of_the_venue(table: Table, zone: str) -> None:
    now = wall_clock(zone)
    day = programme_day(now)
    first, last = day - timedelta(days=1), day + timedelta(days=1)

    def write(tx: Any) -> None:
        change(tx, "event", table.event, zone=zone, starts_on=first, ends_on=last)
        for row in table.workspace.agenda(table.event).sessions:
            remove(tx, "session", row.id)
        start = datetime.combine(day, datetime.min.time()) + timedelta(hours=4)
        add(tx, "session", event_id=table.event, title="All day", starts_at=start, length_minutes=24 * 60)

    table.workspace.edit("Change", "event", write, event_id=table.event)
    table.turn()
    grid = table.board.grid
    number = next(number for number, column in enumerate(grid.columns) if column.day == day)
    minute = minute_of(now, day)
    grid.verticalScrollBar().setValue(grid.raster.y(minute) - 200)
    at = table.at(number, minute)
    picture, edge = grid.viewport().grab().toImage(), at.x() - grid.raster.width_of(number) // 2 + 2
    reach = round(2 * grid.raster.per_minute) + 2  # the clock may have gone on a minute
    red = QColor(tokens_now().stop)
    assert any(picture.pixelColor(edge, at.y() + dy) == red for dy in range(reach))
    assert not any(picture.pixelColor(edge, at.y() + dy) == red for dy in range(reach + 4, reach + 40))
