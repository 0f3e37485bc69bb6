"""Attendance by sitting: ticks, and badges read at the door."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.attending import load_attendance
from planner.domain.kinds import ParticipantStatus
from planner.edits.event import create_event
from planner.edits.people import add_participant
from planner.edits.rows import remove
from planner.edits.timetable import propose_sittings
from planner.ui.desk import Desk
from planner.ui.participants.attendance_view import AttendanceView
from planner.ui.participants.page import ParticipantsTab
from planner.workspace import Workspace
from tests.dumps import dump
from tests.ui.hands import ENTER, undo


@pytest.fixture
def view(desk: Desk, tab: ParticipantsTab) -> AttendanceView:
    """The sittings of the reference event."""
    desk.door.edit("Propose", "Sittings", partial(propose_sittings, event_id=desk.door.event_id))
    desk.refresh()
    tab.show_view("attendance")
    return tab.attendance


def _stored(desk: Desk, view: AttendanceView) -> frozenset[int]:
    assert view.sitting_id is not None
    return desk.workspace.read(partial(load_attendance, sitting_id=view.sitting_id))


def _uid(desk: Desk, name: str) -> str:
    return next(person.uid for person in desk.door.participants.participants if person.name == name)


def _scan(view: AttendanceView, code: str) -> str:
    QTest.keyClicks(view.badges.code, code)
    QTest.keyClick(view.badges.code, ENTER)
    return view.badges.readings[0].outcome


def test_the_space_bar_ticks_many_and_unticks_them(
    qtbot: QtBot, desk: Desk, workspace: Workspace, view: AttendanceView
) -> None:
    before = dump(workspace)
    view.table.setFocus()
    view.table.selectAll()
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert len(_stored(desk, view)) == len(view.ticked) == 16
    assert view.count.text() == "16 of 16 were there"
    assert "16 there" in view.sittings.currentText()
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert _stored(desk, view) == frozenset()
    undo(qtbot, desk)
    undo(qtbot, desk)
    assert dump(workspace) == before


def test_a_click_on_the_tick_ticks_one(qtbot: QtBot, desk: Desk, view: AttendanceView) -> None:
    where = view.table.visualRect(view.table.records.index(2, 0)).center()
    with qtbot.waitSignal(desk.refreshed):
        QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert _stored(desk, view) == {view.table.records.records[2].id}
    assert view.table.records.index(2, 0).data() == "✓"
    name = view.table.visualRect(view.table.records.index(3, 1)).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=name)
    assert len(_stored(desk, view)) == 1


def test_each_sitting_has_its_own_ticks(qtbot: QtBot, desk: Desk, view: AttendanceView) -> None:
    view.table.selectRow(0)
    with qtbot.waitSignal(desk.refreshed):
        view.turn()
    view.sittings.setCurrentIndex(1)
    assert view.ticked == frozenset()
    assert view.table.records.index(0, 0).data() == ""
    view.sittings.setCurrentIndex(0)
    assert len(view.ticked) == 1


def test_a_badge_is_read_with_or_without_hyphens_in_any_case(
    qtbot: QtBot, desk: Desk, workspace: Workspace, view: AttendanceView
) -> None:
    before = dump(workspace)
    view.badges.code.setFocus()
    with qtbot.waitSignal(desk.refreshed):
        assert _scan(view, _uid(desk, "Ana Lima")) == "Noted"
    assert view.badges.name.text() == "Ana Lima"
    with qtbot.waitSignal(desk.refreshed):
        assert _scan(view, _uid(desk, "Bo Chen").replace("-", "").upper()) == "Noted"
    assert view.badges.code.text() == ""
    assert view.badges.code.hasFocus()
    assert len(_stored(desk, view)) == 2
    undo(qtbot, desk)
    undo(qtbot, desk)
    assert dump(workspace) == before


def test_what_cannot_be_noted_is_said_and_logged(qtbot: QtBot, desk: Desk, view: AttendanceView) -> None:
    other = desk.create_event("Create", "Forum 2025")
    away = desk.door.edit("Add", "x", partial(add_participant, event_id=other, name="Ada Bell"))
    stranger = next(row.uid for row in desk.workspace.participants(other).participants if row.id == away)
    lima = next(row.id for row in desk.door.participants.participants if row.name == "Ana Lima")
    desk.door.change("Change", "Ana Lima", "participant", lima, status=ParticipantStatus.CANCELLED)
    chen = _uid(desk, "Bo Chen")
    codes = ("no code", "0" * 32, stranger, _uid(desk, "Ana Lima"), chen, chen)
    said = [_scan(view, code) for code in codes]
    assert said == ["No such code", "No such code", "Of “Forum 2025”", "Cancelled", "Noted", "Noted before"]
    assert len(_stored(desk, view)) == 1
    logged = [(reading.name, reading.outcome) for reading in reversed(view.badges.readings)]
    assert logged[0] == ("no code", "No such code")
    assert logged[2:4] == [("Ada Bell", "Of “Forum 2025”"), ("Ana Lima", "Cancelled")]


def test_three_hundred_badges_flow(qtbot: QtBot, desk: Desk, view: AttendanceView) -> None:
    event = desk.door.event_id

    def many(tx: object) -> None:
        for number in range(300):
            add_participant(tx, event, name=f"Guest {number}")  # type: ignore[arg-type]

    desk.door.edit("Add", "guests", many)
    uids = [row.uid for row in desk.door.participants.participants if row.name.startswith("Guest")]
    for uid in uids:
        view.badges.code.setText(uid)
        QTest.keyClick(view.badges.code, ENTER)
    with qtbot.waitSignal(desk.refreshed, timeout=5_000):
        desk.refresh()
    assert len(_stored(desk, view)) == len(view.ticked) == 300
    assert len(view.badges.readings) == 300
    assert {reading.outcome for reading in view.badges.readings} == {"Noted"}


def test_without_a_sitting_the_programme_proposes_some(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    tab.show_view("attendance")
    assert tab.attendance.middle.currentWidget() is tab.attendance.blank
    with qtbot.waitSignal(desk.refreshed):
        tab.attendance.blank.buttons[0].click()
    assert tab.attendance.sittings.count() > 1
    assert tab.attendance.sitting_id is not None


def test_an_event_without_anybody_says_so(desk: Desk, tab: ParticipantsTab) -> None:
    tab.show_view("attendance")
    desk.show_event(desk.door.edit("Create", "x", partial(create_event, title="Forum")))
    assert tab.attendance.blank.words.startswith("No sitting yet")


def test_people_who_were_selected_in_the_list_can_go_while_attendance_is_shown(
    qtbot: QtBot, desk: Desk, tab: ParticipantsTab, view: AttendanceView
) -> None:
    tab.show_view("list")
    tab.table.selectAll()
    gone, *rest = tab.table.selected_ids
    assert rest
    tab.show_view("attendance")
    with qtbot.waitSignal(desk.refreshed):
        desk.door.edit("Remove", "somebody", partial(remove, noun="participant", row_id=gone))
    assert view.isVisible()
