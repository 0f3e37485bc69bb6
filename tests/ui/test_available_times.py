"""When somebody or a room is to be had: typed, edited, removed, and shown in the inspectors and on the Event tab."""

from datetime import datetime

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.errors import UserError
from planner.ui.available_times import AvailableTimes
from planner.ui.desk import Desk
from planner.ui.places import Tab
from planner.ui.typed_spans import Window, read_moment, read_window, write_moment
from tests.ui.hands import ENTER, cell, replace, set_cell, undo


def at(day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2008, 12, day, hour, minute)


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ("2 December 2008 10:00-13:00", (at(2, 10), at(2, 13))),
        ("2008-12-02 9 – 12.30", (at(2, 9), at(2, 12, 30))),
        ("2 Dec 2008 22:00-02:00", (at(2, 22), at(3, 2))),
        ("2 December 2008", (at(2), at(3))),
        ("from 2 December 2008 14:00", (at(2, 14), None)),
        ("Until 5 December 2008", (None, at(6))),
        ("until 5/12/2008 12:00", (None, at(5, 12))),
    ],
)
def test_a_window_is_read_as_people_type_it(words: str, window: Window) -> None:
    assert read_window(words) == window


@pytest.mark.parametrize("words", ["soon", "31 February 2008", "2 December 2008 25:00-26:00", "10:00-13:00"])
def test_what_is_no_window_is_refused(words: str) -> None:
    with pytest.raises(UserError) as refusal:
        read_window(words)
    assert refusal.value.next


def test_a_time_alone_stays_on_its_day() -> None:
    assert read_moment("14:30", at(2, 10)) == at(2, 14, 30)
    assert read_moment("") is None
    assert read_moment(write_moment(at(2, 10))) == at(2, 10)


def add(qtbot: QtBot, desk: Desk, times: AvailableTimes, words: str) -> None:
    replace(times.line, words)
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        QTest.keyClick(times.line, ENTER)


def test_a_participant_s_times_are_typed_edited_and_removed(qtbot: QtBot, desk: Desk) -> None:
    desk.show_tab(Tab.PARTICIPANTS)
    person = desk.door.participants.participants[0]
    desk.page.show_row("participant", person.id)
    times = desk.page.inspector.times  # type: ignore[attr-defined]
    add(qtbot, desk, times, "2 December 2008 10:00-13:00")
    assert (cell(times.table, 0, "From"), cell(times.table, 0, "Until")) == ("2 Dec 2008 10:00", "2 Dec 2008 13:00")
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        set_cell(times.table, 0, "Until", "15:00")
    (row,) = desk.door.agenda.available("participant", person.id)
    assert row.ends_at == at(2, 15)
    with qtbot.waitSignal(times.refused, timeout=2000) as refused:
        set_cell(times.table, 0, "Until", "9:00")
    assert refused.args[0].code == "backwards"
    times.table.select(row.id)
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        times.remove()
    assert not desk.door.agenda.available("participant", person.id)
    undo(qtbot, desk)
    assert len(desk.door.agenda.available("participant", person.id)) == 1


def test_a_panellist_s_times_mark_the_sessions_beyond_them(qtbot: QtBot, desk: Desk) -> None:
    desk.show_tab(Tab.PANELLISTS)
    seat = desk.door.agenda.appearances[0]
    assert desk.page.show_row("appearance", seat.id)
    times = desk.page.inspector.times  # type: ignore[attr-defined]
    add(qtbot, desk, times, "from 6 December 2008 09:00")
    assert (cell(times.table, 0, "From"), cell(times.table, 0, "Until")) == ("6 Dec 2008 09:00", "Open")
    desk.show_tab(Tab.TIMETABLE)
    found = desk.timetable.board.grid.findings.conflicts
    assert seat.participant_id in {person for row in found if row.rule == "unavailable" for person in row.people}


def test_the_times_of_the_room_under_the_cursor_stand_below_the_rooms(qtbot: QtBot, desk: Desk) -> None:
    lists = desk.event_tab.lists
    assert lists.times.isHidden()
    room = desk.door.agenda.rooms[0]
    desk.event_tab.show_row("room", room.id)
    assert not lists.times.isHidden()
    assert room.name in lists.times.heading.text()
    add(qtbot, desk, lists.times, "2 December 2008")
    (row,) = desk.door.agenda.available("room", room.id)
    assert (row.starts_at, row.ends_at) == (at(2), at(3))
    assert lists.times.table.records.rowCount() == 1
