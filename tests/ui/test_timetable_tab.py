from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.kinds import AppearanceStatus
from planner.domain.session import SessionRow
from planner.ui.desk import Desk
from planner.ui.fields import Field
from planner.ui.record_list import RecordList
from planner.ui.timetable.page import TimetableTab
from planner.ui.timetable.seating import seated
from tests.ui.hands import cell, change, check_model, set_cell, shown, type_over, undo

TYPED = {
    "title": "Return",
    "subtitle": "and reintegration",
    "format_label": "Film and discussion",
    "day": "5 December 2008",
    "start": "14:30",
    "end": "17:15",
    "minutes": "45 min",
    "room_id": "Room XVIII",
    "kind": "Film screening",
    "status": "Cancelled",
    "segment_id": "None",
    "letter": "z)",
    "continuation_of": "Opening procedures",
    "description": "What it is about",
    "modalities": "In two parts",
    "access": "Members and observers",
    "languages": "en fr",
    "expected": "120",
    "printed": "No, for the house only",
    "set_up": "U-shape",
    "equipment": "lectern",
    "recording": "webcast",
    "notes": "Ask for water",
}


@pytest.fixture
def tab(desk: Desk) -> TimetableTab:
    desk.show_tab(1)
    desk.timetable.show_view("list")
    return desk.timetable


def _session(desk: Desk, title: str) -> SessionRow:
    return next(row for row in desk.door.agenda.sessions if row.title == title)


@pytest.fixture
def highlights(desk: Desk, tab: TimetableTab) -> int:
    session = _session(desk, "Migration Highlights")
    tab.show_session(session.id)
    return session.id


def _field(tab: TimetableTab, name: str) -> Field:
    inspector = tab.inspector
    known: dict[str, Field] = {
        "title": inspector.title,
        "subtitle": inspector.subtitle,
        "format_label": inspector.format_line,
    }
    when = inspector.when
    known |= {"day": when.day, "start": when.start, "end": when.end, "minutes": when.minutes, "room_id": when.room}
    known |= {"kind": when.kind, "status": when.status, "segment_id": when.segment, "letter": when.letter}
    return (known | {"continuation_of": when.origin} | inspector.details.fields)[name]


def test_each_field_writes_through_and_undo_restores_it(
    qtbot: QtBot, desk: Desk, tab: TimetableTab, highlights: int
) -> None:
    for name, words in TYPED.items():
        field = _field(tab, name)
        before, old = desk.door.agenda.session_by_id[highlights], shown(field)
        change(qtbot, desk, field, words)
        assert desk.door.agenda.session_by_id[highlights] != before, name
        assert shown(field) == words
        undo(qtbot, desk)
        assert desk.door.agenda.session_by_id[highlights] == before, name
        assert shown(field) == old


def test_every_field_of_a_session_is_here() -> None:
    stored_otherwise = {"starts_at", "length_minutes"}
    kept_elsewhere = {"id", "uid", "event_id", "position"}
    fields = set(SessionRow.__slots__) - kept_elsewhere - stored_otherwise
    assert fields == set(TYPED) - {"day", "start", "end", "minutes"}


def test_an_end_before_the_start_is_refused_at_the_field(
    qtbot: QtBot, desk: Desk, tab: TimetableTab, highlights: int
) -> None:
    type_over(tab.inspector.when.end, "14:00")
    assert "before or when it starts" in tab.inspector.when.end.refusal
    assert shown(tab.inspector.when.end) == "18:00"
    assert desk.door.agenda.session_by_id[highlights].length_minutes == 180


def test_an_end_after_midnight_is_the_same_evening(
    qtbot: QtBot, desk: Desk, tab: TimetableTab, highlights: int
) -> None:
    change(qtbot, desk, tab.inspector.when.end, "01:30")
    assert desk.door.agenda.session_by_id[highlights].length_minutes == 630


def test_without_a_day_a_session_lies_in_the_tray(qtbot: QtBot, desk: Desk, tab: TimetableTab, highlights: int) -> None:
    assert not tab.day_view.tray_side.isVisible()
    change(qtbot, desk, tab.inspector.when.day, "")
    assert tab.day_view.tray_side.isVisible()
    assert tab.day_view.tray.entries.row_of(highlights) == 0
    assert tab.day_view.tray.currentIndex().row() == 0
    change(qtbot, desk, tab.inspector.when.start, "9")
    assert desk.door.agenda.session_by_id[highlights].starts_at == datetime(2008, 12, 2, 9)
    assert not tab.day_view.tray_side.isVisible()


def test_the_list_tells_of_days_segments_letters_and_people(tab: TimetableTab) -> None:
    said = [str(tab.day_view.days.entries.index(row).data()) for row in range(tab.day_view.days.entries.rowCount())]
    assert said[0] == "Tuesday 2 December"
    assert said[1] == "10:00–13:00, Opening procedures, Opening, Assembly Hall · 4 agenda points"
    assert "International Dialogue on Migration (cont’d)" in said
    assert "10:00–12:45, c) Addressing Mixed Migration Flows" in said[-1]
    assert "2 speakers" in said[-1]
    check_model(tab.day_view.days.entries)


def test_the_keyboard_walks_over_sessions_only(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> None:
    tab.show_session(_session(desk, "Opening procedures").id)
    visited = []
    for _ in range(7):
        QTest.keyClick(tab.day_view.days, Qt.Key.Key_Down)
        visited.append(shown(tab.inspector.title))
    assert visited[-1] == "Addressing Mixed Migration Flows"
    assert visited[:2] == ["General Debate", "Special Panel: Global Migration Group (GMG)"]


def test_a_change_made_elsewhere_refreshes_and_keeps_the_cursor(
    qtbot: QtBot, desk: Desk, tab: TimetableTab, highlights: int
) -> None:
    other = _session(desk, "Opening procedures")
    with qtbot.waitSignal(desk.refreshed):
        desk.door.change("Rename", other.title, "session", other.id, title="Opening")
    assert "Opening, Opening" in str(tab.day_view.days.entries.index(1).data())
    assert tab.day_view.days.currentIndex().row() == tab.day_view.days.entries.row_of(highlights)
    assert shown(tab.inspector.title) == "Migration Highlights"


def test_sessions_are_added_duplicated_and_removed(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> None:
    with qtbot.waitSignal(desk.refreshed):
        tab.add_session()
    assert shown(tab.inspector.title) == "New session"
    assert _session(desk, "New session").starts_at == datetime(2008, 12, 5, 12, 45)
    with qtbot.waitSignal(desk.refreshed):
        tab.duplicate_session()
    assert [row.title for row in desk.door.agenda.unplaced] == ["New session"]
    with qtbot.waitSignal(desk.refreshed):
        tab.remove_session()
    assert len(desk.door.agenda.sessions) == 9
    undo(qtbot, desk)
    assert len(desk.door.agenda.sessions) == 10


def test_people_are_added_moved_and_removed(qtbot: QtBot, desk: Desk, tab: TimetableTab, highlights: int) -> None:
    people = tab.inspector.people.list
    with qtbot.waitSignal(desk.refreshed):
        people.add("Ana Lima")
    assert [cell(people.table, row, "Name") for row in (0, 5)] == ["Erlinda F. Basilio", "Ana Lima"]
    assert len(desk.door.participants.participants) == 16
    people.table.select(seated(desk.door.agenda, highlights)[5].id)
    with qtbot.waitSignal(desk.refreshed):
        people.move_up()
    assert cell(people.table, 4, "Name") == "Ana Lima"
    with qtbot.waitSignal(desk.refreshed):
        people.remove()
    assert len(people.table.records.records) == 5


def _names(people: RecordList) -> list[str]:
    return [cell(people.table, row, "Name") for row in range(len(people.table.records.records))]


def test_those_who_share_a_topic_move_together(qtbot: QtBot, desk: Desk, tab: TimetableTab, highlights: int) -> None:
    people = tab.inspector.people.list
    people.table.select(seated(desk.door.agenda, highlights)[2].id)
    with qtbot.waitSignal(desk.refreshed):
        people.move_up()
    assert _names(people)[:3] == ["Mauricio Hernández", "Erlinda F. Basilio", "Athanasios Nakos"]
    with qtbot.waitSignal(desk.refreshed):
        people.move_down()
    assert _names(people)[:3] == ["Erlinda F. Basilio", "Athanasios Nakos", "Mauricio Hernández"]


def test_a_seat_is_edited_below_the_list(qtbot: QtBot, desk: Desk, tab: TimetableTab, highlights: int) -> None:
    people = tab.inspector.people
    second = seated(desk.door.agenda, highlights)[1]
    people.list.table.select(second.id)
    assert "on the Global Forum" in people.form.printed.words
    change(qtbot, desk, people.form.fields["printed_function"], "Minister")
    assert "Athanasios Nakos (TBC) (Bio), Minister, Greece" in people.form.printed.words
    change(qtbot, desk, people.form.fields["status"], "Declined")
    assert seated(desk.door.agenda, highlights)[1].status is AppearanceStatus.DECLINED
    assert "Nakos" not in people.form.printed.words
    change(qtbot, desk, people.form.shared, "Nobody")
    assert "Not printed" in people.form.printed.words
    undo(qtbot, desk)
    change(qtbot, desk, people.form.topic, "Return")
    assert desk.door.agenda.contributions[0].topic == "Return"


def test_agenda_points_are_added_timed_and_refused(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> None:
    tab.show_session(_session(desk, "Opening procedures").id)
    points = tab.inspector.points.list
    with qtbot.waitSignal(desk.refreshed):
        points.add("Any other business")
    assert cell(points.table, 4, "Words") == "Any other business"
    with qtbot.waitSignal(desk.refreshed):
        set_cell(points.table, 4, "Minutes", "15")
    assert cell(points.table, 4, "Minutes") == "15"
    with qtbot.waitSignal(desk.refused):
        assert not set_cell(points.table, 4, "Words", "")
    assert cell(points.table, 4, "Words") == "Any other business"


def test_a_place_leads_to_a_session(desk: Desk, tab: TimetableTab) -> None:
    session = _session(desk, "Migration Highlights")
    assert tab.show_row("session", session.id)
    assert shown(tab.inspector.title) == "Migration Highlights"
    assert not tab.show_row("session", 999)
    assert not tab.show_row("event", session.id)


def test_enter_edits_the_title_of_the_session(qtbot: QtBot, desk: Desk, tab: TimetableTab, highlights: int) -> None:
    tab.day_view.days.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2):
        tab.day_view.days.setFocus()
        QTest.keyClick(tab.day_view.days, key)
        qtbot.waitUntil(tab.inspector.title.editor.hasFocus)
        assert tab.inspector.title.editor.selectedText() == "Migration Highlights"


def test_the_heading_is_shown_as_printed_in_each_language(
    qtbot: QtBot, desk: Desk, tab: TimetableTab, highlights: int
) -> None:
    assert tab.inspector.printed.words.startswith("15:00 – 18:00   b) Migration Highlights – selected recent")
    tab.inspector.wording.languages.buttons[1].click()
    change(qtbot, desk, tab.inspector.title, "Faits saillants")
    assert tab.inspector.printed.words.startswith("15:00 – 18:00   b) Faits saillants – selected recent")
    assert desk.door.agenda.session_by_id[highlights].title == "Migration Highlights"
    opening = _session(desk, "Opening procedures")
    tab.show_session(opening.id)
    points = tab.inspector.points.list
    assert cell(points.table, 0, "Words").startswith("Election of officers")
    with qtbot.waitSignal(desk.refreshed):
        set_cell(points.table, 0, "Words", "Élection du bureau")
    assert cell(points.table, 0, "Words") == "Élection du bureau"
    assert desk.door.agenda.points_of(opening.id)[0].title.startswith("Election of officers")


def test_an_empty_timetable_offers_three_ways_in(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> None:
    def remove_all() -> None:
        for row in desk.door.agenda.sessions:
            desk.door.remove("Remove", "it", "session", row.id)

    with qtbot.waitSignal(desk.refreshed):
        remove_all()
    assert tab.blank.isVisible()
    wanted: list[bool] = []
    desk.programme_wanted.connect(wanted.append)
    for way in tab.blank.buttons[:2]:
        way.click()
    assert wanted == [False, True]
    with qtbot.waitSignal(desk.refreshed):
        tab.blank.buttons[2].click()
    assert shown(tab.inspector.title) == "New session"


def test_grid_and_list_show_the_same_session_under_the_cursor(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> None:
    session = _session(desk, "Migration Highlights")
    for view in ("days", "rooms", "list"):
        tab.tools.view.buttons[("days", "rooms", "people", "list").index(view)].click()
        assert tab.board.isVisible() is (view != "list")
        assert tab.jump.isVisible() is (view == "list")
    tab.show_view("days")
    assert tab.show_row("session", session.id)
    assert tab.board.grid.chosen == {session.id}
    QTest.keyClick(tab.board.grid, Qt.Key.Key_Up)
    assert shown(tab.inspector.title) == "Return Migration: Challenges and Opportunities"


def test_steps_and_nearness_are_chosen_above(tab: TimetableTab) -> None:
    tab.show_view("days")
    tab.tools.show_step(5)
    assert tab.board.grid.step == 5
    assert tab.tools.steps.text() == "Steps of 5 min"
    tab.tools.zoom.buttons[2].click()
    assert tab.board.grid.raster.per_minute == 4.0
    tab.tools.minus.click()
    assert tab.board.grid.raster.per_minute == 3.2
    assert tab.tools.zoom.value is None
    tab.tools.zoom.buttons[0].click()
    assert tab.board.grid.horizontalScrollBar().maximum() == tab.board.grid.verticalScrollBar().maximum() == 0
    tab.tools.plus.click()
    assert not tab.board.grid.nearness.whole


def test_a_conflict_leads_to_its_session_and_is_counted(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> None:
    session = _session(desk, "Opening procedures")
    with qtbot.waitSignal(desk.refreshed):
        desk.door.change("Move", session.title, "session", session.id, starts_at=datetime(2008, 12, 2, 14))
    assert "1 to settle before final" in tab.counts()
    tab.conflicts.list.setCurrentRow(0)
    tab.conflicts.list.itemActivated.emit(tab.conflicts.list.item(0))
    assert shown(tab.inspector.title) == "General Debate"
