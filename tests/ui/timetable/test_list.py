"""The list of the programme: days without sessions take a line, and sessions are moved by key and by hand."""

from datetime import date, datetime
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.edits.rows import change
from planner.ui.desk import Desk
from planner.ui.places import Tab
from planner.ui.timetable.day_list import SessionList
from planner.ui.timetable.list_entries import DayHeading, EmptyDays
from planner.ui.timetable.page import TimetableTab
from tests.dumps import dump
from tests.ui.hands import undo

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
OPENING = "Opening procedures"


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk) -> TimetableTab:
    """The list of an event from 1 to 31 December that has sessions on the 2nd to the 5th."""
    first, last = date(2008, 12, 1), date(2008, 12, 31)
    write = partial(change, noun="event", row_id=desk.door.event_id, starts_on=first, ends_on=last)
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        desk.door.edit("Change", "dates", write)
    desk.show_tab(Tab.TIMETABLE)
    desk.timetable.show_view("list")
    return desk.timetable


def session(desk: Desk, title: str = OPENING) -> tuple[int, str, int | None]:
    row = next(row for row in desk.door.agenda.sessions if row.title == title)
    return row.id, f"{row.starts_at:%d %H:%M}" if row.starts_at else "", row.length_minutes


def row_of(tab: TimetableTab, wanted: object) -> int:
    return tab.day_view.days.entries.entries.index(wanted)


def drop(carried: SessionList, session_id: int, on: SessionList, row: int) -> None:
    """Carry a session from a list to a row of a list and let go."""
    data: QMimeData = carried.entries.mimeData([carried.entries.index(carried.entries.row_of(session_id) or 0)])
    place = QPoint(8, 8) if row < 0 else on.visualRect(on.entries.index(row)).center()
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(on.viewport(), QDragEnterEvent(place, move, data, left, none))
    QApplication.sendEvent(on.viewport(), QDropEvent(QPointF(place), move, data, left, none))


def test_days_without_sessions_take_a_line_and_a_long_run_one_line(tab: TimetableTab) -> None:
    entries = tab.day_view.days.entries.entries
    assert entries[0] == EmptyDays(date(2008, 12, 1), date(2008, 12, 1))
    assert entries[-1] == EmptyDays(date(2008, 12, 6), date(2008, 12, 31))
    model = tab.day_view.days.entries
    assert str(model.index(0).data()).endswith("no sessions")
    assert "26 days without sessions" in str(model.index(len(entries) - 1).data())


def test_a_run_opens_with_a_click_or_with_enter(tab: TimetableTab) -> None:
    days = tab.day_view.days
    run = EmptyDays(date(2008, 12, 6), date(2008, 12, 31))
    days.setCurrentIndex(days.entries.index(row_of(tab, run)))
    QTest.keyClick(days, Qt.Key.Key_Return)
    single = [entry for entry in days.entries.entries if isinstance(entry, EmptyDays)]
    assert len(single) == 27
    assert {entry.count for entry in single} == {1}
    assert days.currentIndex().row() == row_of(tab, EmptyDays(date(2008, 12, 6), date(2008, 12, 6)))


def test_a_click_opens_a_run(tab: TimetableTab) -> None:
    days = tab.day_view.days
    index = days.entries.index(row_of(tab, EmptyDays(date(2008, 12, 6), date(2008, 12, 31))))
    days.scrollTo(index)
    QTest.mouseClick(days.viewport(), Qt.MouseButton.LeftButton, pos=days.visualRect(index).center())
    assert days.entries.rowCount() > 26


def test_enter_on_a_day_without_sessions_adds_one(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> None:
    days, before = tab.day_view.days, dump(desk.workspace)
    days.setCurrentIndex(days.entries.index(0))
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        QTest.keyClick(days, Qt.Key.Key_Return)
    assert session(desk, "New session")[1:] == ("01 10:00", 60)
    undo(qtbot, desk)
    assert dump(desk.workspace) == before


def test_a_session_is_dropped_on_days_and_on_the_tray_and_out_of_it(
    qtbot: QtBot, desk: Desk, tab: TimetableTab
) -> None:
    days, tray, before = tab.day_view.days, tab.day_view.tray, dump(desk.workspace)
    number, *_ = session(desk)
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        drop(days, number, days, 0)
    assert session(desk)[1] == "01 10:00"
    undo(qtbot, desk)
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        drop(days, number, days, row_of(tab, DayHeading(date(2008, 12, 3))))
    assert session(desk)[1] == "03 10:00"
    undo(qtbot, desk)
    assert dump(desk.workspace) == before
    desk.door.change("Move", "it", "session", session(desk, "Migration Highlights")[0], starts_at=None)
    qtbot.waitUntil(tray.isVisible)
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        drop(days, number, tray, -1)
    assert session(desk)[1] == ""
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        drop(tray, number, days, row_of(tab, DayHeading(date(2008, 12, 3))))
    assert session(desk)[1:] == ("03 10:00", 180)


def test_nothing_is_dropped_on_a_run_of_days(tab: TimetableTab, desk: Desk) -> None:
    days, before = tab.day_view.days, dump(desk.workspace)
    days.scrollToBottom()
    drop(days, session(desk)[0], days, row_of(tab, EmptyDays(date(2008, 12, 6), date(2008, 12, 31))))
    assert dump(desk.workspace) == before


@pytest.mark.parametrize(
    ("key", "keys", "expected"),
    [
        (Qt.Key.Key_Down, ALT, ("02 10:15", 180)),
        (Qt.Key.Key_Up, ALT, ("02 09:45", 180)),
        (Qt.Key.Key_Down, ALT | SHIFT, ("02 10:00", 195)),
        (Qt.Key.Key_Right, ALT, ("03 10:00", 180)),
        (Qt.Key.Key_Left, ALT, ("01 10:00", 180)),
    ],
)
def test_keys_move_the_session_under_the_cursor(
    qtbot: QtBot,
    desk: Desk,
    tab: TimetableTab,
    key: Qt.Key,
    keys: Qt.KeyboardModifier,
    expected: tuple[str, int],
) -> None:
    days, before = tab.day_view.days, dump(desk.workspace)
    days.setCurrentIndex(days.entries.index(days.entries.row_of(session(desk)[0]) or 0))
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        QTest.keyClick(days, key, keys)
    assert session(desk)[1:] == expected
    undo(qtbot, desk)
    assert dump(desk.workspace) == before


def test_by_person_a_session_moves_along_the_hours_by_key(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> None:
    tab.show_view("people")
    people, title = tab.people, "Return Migration: Challenges and Opportunities"
    number, start, length = session(desk, title)
    guest = desk.door.agenda.appearances_of(number)[0].participant_id
    people.setCurrentIndex(people.people.index(people.people.row_of(guest) or 0, 0))
    tab.show_session(number)
    for keys, expected in ((ALT, 15), (ALT | SHIFT, 0)):
        before = dump(desk.workspace)
        with qtbot.waitSignal(desk.refreshed, timeout=5000):
            QTest.keyClick(people, Qt.Key.Key_Right, keys)
        _, now, minutes = session(desk, title)
        moved = datetime.strptime(now, "%d %H:%M") - datetime.strptime(start, "%d %H:%M")
        assert moved.seconds // 60 == expected
        assert (minutes or 0) - (length or 0) == (0 if expected else 15)
        undo(qtbot, desk)
        assert dump(desk.workspace) == before
