"""The programme by person: who is where when, gone through by hand and by keys."""

from datetime import datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.placing import Placement
from planner.edits.looking import make_available
from planner.edits.moving import place_sessions
from planner.edits.rows import add
from planner.ui.desk import Desk
from planner.ui.places import Tab
from planner.ui.timetable.people_cells import minute_at
from planner.ui.timetable.people_model import CELL, FIRST_DAY, DayCell
from planner.ui.timetable.people_view import PeopleView
from tests.dumps import dump
from tests.ui.hands import check_model, undo

LEFT, NONE, LTR = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.LayoutDirection.LeftToRight
RETURN, RECENT = "Return Migration: Challenges and Opportunities", "Migration Highlights"


@pytest.fixture
def view(desk: Desk) -> PeopleView:
    desk.show_tab(Tab.TIMETABLE)
    desk.timetable.show_view("people")
    return desk.timetable.people


def cell_of(view: PeopleView, name: str, day: int) -> QModelIndex:
    row = next(row for row, load in enumerate(view.people.loads) if load.participant.name == name)
    column = FIRST_DAY + [each.day for each in view.people.days].index(day)
    return view.people.index(row, column)


def session(desk: Desk, title: str) -> int:
    return next(row.id for row in desk.door.agenda.sessions if row.title == title)


def place_of(view: PeopleView, index: QModelIndex, session_id: int) -> QPoint:
    """A point in the block of a session."""
    rect = view.visualRect(index)
    points = (QPoint(x, rect.center().y()) for x in range(rect.left(), rect.right(), 3))
    return next(p for p in points if (block := view.block_at(p)) is not None and block.session.id == session_id)


def test_each_who_is_expected_has_a_row_by_family_name(view: PeopleView) -> None:
    names = [load.participant.name for load in view.people.loads]
    assert names[:2] == ["Fathia Alwan", "Erlinda F. Basilio"]
    assert "Trygve Nordby" not in names
    assert view.people.index(0, 1).data() == "1 session · 3 h"
    check_model(view.people)


def test_a_day_says_its_sessions_and_where_there_are_none(view: PeopleView) -> None:
    assert RECENT in cell_of(view, "Fathia Alwan", 4).data()
    assert cell_of(view, "Fathia Alwan", 3).data() == "Free all day"


def test_a_click_on_a_session_leads_to_it_and_a_double_click_shows_it_among_the_others(
    desk: Desk, view: PeopleView
) -> None:
    wanted = session(desk, RECENT)
    at = place_of(view, cell_of(view, "Fathia Alwan", 4), wanted)
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    assert desk.timetable.inspector.title.editor.text() == RECENT
    QTest.mouseDClick(view.viewport(), LEFT, pos=at)
    assert desk.timetable.middle.currentWidget() is desk.timetable.board
    assert desk.timetable.board.grid.current == wanted


def test_a_click_beside_the_sessions_changes_none(desk: Desk, view: PeopleView) -> None:
    index = cell_of(view, "Fathia Alwan", 3)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    assert view.session_id is None
    assert view.currentIndex() == index


def test_keys_go_through_people_and_sessions(qtbot: QtBot, desk: Desk, view: PeopleView) -> None:
    alwan = next(load.participant.id for load in view.people.loads if load.participant.name == "Fathia Alwan")
    opening = session(desk, "Opening procedures")
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        desk.door.edit("Add", "seat", partial(add, noun="appearance", session_id=opening, participant_id=alwan))
    view.setFocus()
    view.setCurrentIndex(view.people.index(0, 0))
    visited = []
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right)
        visited.append(view.session_id)
    assert visited == [opening, session(desk, RECENT), session(desk, RECENT)]
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.session_id == opening
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.session_id == session(desk, RECENT)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert desk.timetable.middle.currentWidget() is desk.timetable.board


def test_what_clashes_is_marked_and_stands_side_by_side(qtbot: QtBot, desk: Desk, view: PeopleView) -> None:
    lopez = next(load.participant.id for load in view.people.loads if load.participant.name == "Alfonso Lopez")
    recent = session(desk, RECENT)
    place = Placement(datetime(2008, 12, 4, 11), 60, None)
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        desk.door.edit("Add", "seat", partial(add, noun="appearance", session_id=recent, participant_id=lopez))
        desk.door.edit("Move", "it", partial(place_sessions, placements={recent: place}))
    cell: DayCell = cell_of(view, "Alfonso Lopez", 4).data(CELL)
    assert {block.lanes for block in cell.blocks} == {2}
    assert set(cell.marks) == {recent, session(desk, RETURN)}
    view.grab()


def test_when_somebody_is_not_to_be_had_is_hatched(qtbot: QtBot, desk: Desk, view: PeopleView) -> None:
    alwan = next(load.participant.id for load in view.people.loads if load.participant.name == "Fathia Alwan")
    until = datetime(2008, 12, 4, 12)
    write = partial(make_available, event_id=desk.door.event_id, start=None, end=until, participant_id=alwan)
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        desk.door.edit("Add", "time", write)
    cell: DayCell = cell_of(view, "Fathia Alwan", 4).data(CELL)
    assert cell.closed[0][0] == 12 * 60


def test_the_busiest_come_first_on_request(view: PeopleView) -> None:
    view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    found = [load.minutes for load in view.people.loads]
    assert found == sorted(found, reverse=True)
    assert found[0] > found[-1]


def test_the_person_under_the_cursor_stays_after_an_edit(qtbot: QtBot, desk: Desk, view: PeopleView) -> None:
    view.setCurrentIndex(view.people.index(4, 3))
    name = view.people.loads[4].participant.name
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        desk.door.change("Rename", "it", "session", session(desk, RECENT), title="News")
    assert view.people.loads[view.currentIndex().row()].participant.name == name
    assert view.currentIndex().column() == 3


def test_an_event_without_sessions_says_what_to_do(qtbot: QtBot, desk: Desk, view: PeopleView) -> None:
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        desk.show_event(desk.create_event("Add", "Empty"))
    assert desk.timetable.middle.currentWidget() is desk.timetable.blank
    assert view.people.rowCount() == 0


def mouse(view: PeopleView, kind: QEvent.Type, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    where = QPointF(view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), QMouseEvent(kind, QPointF(at), where, button, held, keys))


def drag(view: PeopleView, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    mouse(view, QEvent.Type.MouseButtonPress, start, keys)
    for part in (1, 2, 3):
        mouse(view, QEvent.Type.MouseMove, start + (end - start) * part / 3, keys)


def hour_later(view: PeopleView, index: QModelIndex) -> QPoint:
    """How far to the right, or in a mirrored window to the left, an hour is."""
    rect, cell = view.visualRect(index), index.data(CELL)
    one, other = (
        next(x for x in range(rect.left(), rect.right()) if minute_at(rect, cell, QPoint(x, 0), LTR) >= minute)
        for minute in (10 * 60, 11 * 60)
    )
    return QPoint(one - other if view.isRightToLeft() else other - one, 0)


def start_of(desk: Desk, session_id: int) -> datetime | None:
    return desk.door.agenda.session_by_id[session_id].starts_at


@pytest.mark.parametrize("direction", [LTR, Qt.LayoutDirection.RightToLeft])
def test_a_session_is_dragged_along_the_hours_in_one_edit(
    qtbot: QtBot, desk: Desk, view: PeopleView, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    wanted, index = session(desk, RECENT), cell_of(view, "Fathia Alwan", 4)
    before, dumped = start_of(desk, wanted), dump(desk.workspace)
    assert before is not None
    at = place_of(view, index, wanted)
    drag(view, at, at + hour_later(view, index))
    assert view.hand.ghost is not None
    assert view.hand.ghost[1].session.starts_at == before + timedelta(hours=1)
    assert start_of(desk, wanted) == before, "nothing is stored while it is held"
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        mouse(view, QEvent.Type.MouseButtonRelease, at)
    assert start_of(desk, wanted) == before + timedelta(hours=1)
    undo(qtbot, desk)
    assert dump(desk.workspace) == dumped


def test_a_session_is_dragged_to_another_day(qtbot: QtBot, desk: Desk, view: PeopleView) -> None:
    wanted, index = session(desk, RECENT), cell_of(view, "Fathia Alwan", 4)
    before = start_of(desk, wanted)
    assert before is not None
    at = place_of(view, index, wanted)
    drag(view, at, at - QPoint(view.visualRect(index).width(), 0))
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        mouse(view, QEvent.Type.MouseButtonRelease, at)
    assert start_of(desk, wanted) == before - timedelta(days=1)


def test_over_the_names_a_session_stays_where_it_was_last(desk: Desk, view: PeopleView) -> None:
    wanted = session(desk, RECENT)
    at = place_of(view, cell_of(view, "Fathia Alwan", 4), wanted)
    drag(view, at, at + QPoint(20, 0))
    shown = view.hand.place
    mouse(view, QEvent.Type.MouseMove, QPoint(20, at.y()))
    assert view.hand.place == shown is not None


def test_esc_gives_up_what_is_dragged(desk: Desk, view: PeopleView) -> None:
    wanted, dumped = session(desk, RECENT), dump(desk.workspace)
    at = place_of(view, cell_of(view, "Fathia Alwan", 4), wanted)
    drag(view, at, at + QPoint(40, 0))
    assert view.hand.ghost is not None
    view.grab()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.hand.is_holding
    mouse(view, QEvent.Type.MouseButtonRelease, at + QPoint(40, 0))
    assert dump(desk.workspace) == dumped


def test_what_would_clash_is_told_before_anything_is_saved(qtbot: QtBot, desk: Desk, view: PeopleView) -> None:
    lopez = next(load.participant.id for load in view.people.loads if load.participant.name == "Alfonso Lopez")
    recent, return_panel = session(desk, RECENT), session(desk, RETURN)
    panel = desk.door.agenda.session_by_id[return_panel]
    assert panel.starts_at is not None
    place = Placement(panel.starts_at - timedelta(days=1), 60, None)
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        desk.door.edit("Add", "seat", partial(add, noun="appearance", session_id=recent, participant_id=lopez))
        desk.door.edit("Move", "it", partial(place_sessions, placements={recent: place}))
    index = cell_of(view, "Alfonso Lopez", place.starts_at.day if place.starts_at else 0)
    at = place_of(view, index, recent)
    drag(view, at, at + QPoint(view.visualRect(index).width(), 0))
    assert "Alfonso Lopez" in view.hand.warning
    view.hand.give_up()
    assert start_of(desk, recent) == place.starts_at


def test_alt_drags_a_copy(qtbot: QtBot, desk: Desk, view: PeopleView) -> None:
    wanted, index = session(desk, RECENT), cell_of(view, "Fathia Alwan", 4)
    before, count = start_of(desk, wanted), len(desk.door.agenda.sessions)
    at = place_of(view, index, wanted)
    drag(view, at, at + hour_later(view, index), Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        mouse(view, QEvent.Type.MouseButtonRelease, at)
    assert start_of(desk, wanted) == before
    assert len(desk.door.agenda.sessions) == count + 1
    undo(qtbot, desk)
    assert len(desk.door.agenda.sessions) == count
