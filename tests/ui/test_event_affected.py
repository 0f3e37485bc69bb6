"""What a change of the event concerns is told before it, or beside it, and every answer can be undone."""

from datetime import date, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.edits.looking import make_available
from planner.ui.desk import Desk
from planner.ui.event.question import Question
from planner.ui.main_window import MainWindow
from planner.ui.notices import Notice
from planner.ui.places import Place, Tab
from planner.ui.record_list import RecordList
from tests.dumps import dump
from tests.ui.hands import CONTROL, set_cell, shown, type_over, undo
from tests.ui.reference import add_reference_event


def _press(qtbot: QtBot, desk: Desk, notice: Notice, words: str) -> None:
    """Press the button that says so, and wait until the desk shows what came of it."""
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        next(shown for shown in notice.buttons if shown.text() == words).click()


def _starts(desk: Desk) -> dict[int, datetime | None]:
    return {row.id: row.starts_at for row in desk.door.agenda.sessions}


def _ask_zone(desk: Desk, zone: str) -> Question:
    type_over(desk.event_tab.facts.fields["zone"], zone)
    return desk.event_tab.facts.zone.question


def test_another_zone_asks_first_and_can_keep_the_clock(qtbot: QtBot, desk: Desk) -> None:
    before, starts = dump(desk.workspace), _starts(desk)
    question = _ask_zone(desk, "America/New_York")
    assert dump(desk.workspace) == before
    assert question.words.startswith("This concerns 8 sessions.")
    assert "“Opening procedures”" in question.words
    _press(qtbot, desk, question, "Keep the times on the clock")
    assert desk.door.agenda.event.zone == "America/New_York"
    assert _starts(desk) == starts
    assert question.isHidden()
    undo(qtbot, desk)
    assert dump(desk.workspace) == before


def test_another_zone_can_keep_the_moments(qtbot: QtBot, desk: Desk) -> None:
    before, starts = dump(desk.workspace), _starts(desk)
    question = _ask_zone(desk, "America/New_York")
    _press(qtbot, desk, question, "Keep the moments")
    assert _starts(desk) == {row: at and at - timedelta(hours=6) for row, at in starts.items()}
    assert shown(desk.event_tab.facts.fields["zone"]) == "America/New_York"
    undo(qtbot, desk)
    assert dump(desk.workspace) == before


def test_a_zone_can_be_left_as_it_was(qtbot: QtBot, desk: Desk) -> None:
    before = dump(desk.workspace)
    question = _ask_zone(desk, "America/New_York")
    with qtbot.waitSignal(desk.refreshed):
        desk.door.change("Change", "it", "event", desk.door.event_id, theme="Water")
    assert shown(desk.event_tab.facts.fields["zone"]) == "America/New_York"
    undo(qtbot, desk)
    question.buttons[2].click()
    assert shown(desk.event_tab.facts.fields["zone"]) == "Europe/Zurich"
    assert question.isHidden()
    assert dump(desk.workspace) == before


def test_the_question_is_answered_by_keys(qtbot: QtBot, desk: Desk) -> None:
    desk.activateWindow()
    field = desk.event_tab.facts.fields["zone"]
    field.setFocus()
    question = _ask_zone(desk, "America/New_York")
    qtbot.waitUntil(lambda: bool(question.buttons) and question.buttons[0].hasFocus())
    QTest.keyClick(question.buttons[0], Qt.Key.Key_Tab)
    assert question.buttons[1].hasFocus()
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClick(question.buttons[1], Qt.Key.Key_Space)
    assert desk.door.agenda.timed[0].starts_at == datetime(2008, 12, 2, 4)
    assert QApplication.focusWidget() is field.focusProxy()


def test_a_zone_with_the_same_clock_asks_nothing(desk: Desk) -> None:
    assert not _ask_zone(desk, "Europe/Paris").words
    assert desk.door.agenda.event.zone == "Europe/Paris"


def test_a_zone_that_is_none_leaves_the_question_before_it(desk: Desk) -> None:
    before, field = dump(desk.workspace), desk.event_tab.facts.fields["zone"]
    question = _ask_zone(desk, "Asia/Tokyo")
    words = question.words
    _ask_zone(desk, "Mars/Base")
    assert "no time zone “Mars/Base”" in field.refusal
    assert (shown(field), question.words) == ("Asia/Tokyo", words)
    _ask_zone(desk, "Europe/Zurich")
    assert (shown(field), question.words) == ("Europe/Zurich", "")
    assert dump(desk.workspace) == before


def test_another_event_ends_the_question(qtbot: QtBot, desk: Desk) -> None:
    question, event = _ask_zone(desk, "Asia/Tokyo"), desk.door.event_id
    desk.show_event(desk.create_event("Create", "Forum"))
    assert question.isHidden()
    desk.show_event(event)
    assert shown(desk.event_tab.facts.fields["zone"]) == "Europe/Zurich"


@pytest.mark.parametrize(
    ("night", "zone", "words"),
    [
        (
            datetime(2026, 3, 29, 2, 30),
            "Europe/Zurich",
            "On the clock, “Night” would be at 02:30, which Europe/Zurich skips",
        ),
        (datetime(2026, 10, 25, 2, 30), "Europe/Zurich", "On the clock, “Night” would be at 02:30, which comes twice"),
        (datetime(2026, 10, 25, 1, 30), "Europe/Zurich", "As a moment, “Night” would be at 02:30, which comes twice"),
    ],
)
def test_a_night_on_which_the_clock_changes_is_told(
    qtbot: QtBot, desk: Desk, night: datetime, zone: str, words: str
) -> None:
    event = desk.door.event_id
    desk.door.change("Change", "zone", "event", event, zone="UTC")
    night_values = {"event_id": event, "title": "Night", "starts_at": night, "length_minutes": 60}
    with qtbot.waitSignal(desk.refreshed):
        desk.door.add("Add", "night", "session", **night_values)
    before = dump(desk.workspace)
    question = _ask_zone(desk, zone)
    assert words in question.words
    _press(qtbot, desk, question, "Keep the moments")
    undo(qtbot, desk)
    assert dump(desk.workspace) == before


def test_sessions_left_outside_are_told_and_shown(qtbot: QtBot, desk: Desk) -> None:
    before = dump(desk.workspace)
    with qtbot.waitSignal(desk.refreshed):
        type_over(desk.event_tab.facts.fields["ends_on"], "3 December 2008")
    told = desk.event_tab.facts.dates.last
    late = [row for row in desk.door.agenda.timed if row.starts_at and row.starts_at.date() > date(2008, 12, 3)]
    assert desk.door.agenda.event.ends_on == date(2008, 12, 3)
    assert told.words == f"{len(late)} sessions are outside the event now."
    with qtbot.waitSignal(desk.event_tab.place_wanted) as wanted:
        told.buttons[0].click()
    assert wanted.args == [Place(Tab.TIMETABLE, "session", late[0].id)]
    undo(qtbot, desk)
    assert told.isHidden()
    assert dump(desk.workspace) == before


def test_the_window_goes_to_the_first_session_outside(qtbot: QtBot, window: MainWindow) -> None:
    event = add_reference_event(window.desk.workspace)
    window.frame.show_event(event)
    window.frame.go_to(Place(Tab.EVENT))
    tab = window.desk.event_tab
    type_over(tab.facts.fields["ends_on"], "3 December 2008")
    tab.facts.dates.last.buttons[0].click()
    assert window.desk.page is window.desk.timetable
    assert window.frame.strip.currentIndex() == Tab.TIMETABLE
    first = next(
        row for row in window.desk.door.agenda.timed if row.starts_at and row.starts_at > datetime(2008, 12, 4)
    )
    assert shown(window.desk.timetable.inspector.title) == first.title


def test_the_programme_moves_along_with_the_first_day(qtbot: QtBot, desk: Desk) -> None:
    before, starts = dump(desk.workspace), _starts(desk)
    with qtbot.waitSignal(desk.refreshed):
        type_over(desk.event_tab.facts.fields["starts_on"], "4 December 2008")
    between, told = dump(desk.workspace), desk.event_tab.facts.dates.first
    assert "outside the event now" in told.words
    _press(qtbot, desk, told, "Move the whole programme along by 2 days")
    assert _starts(desk) == {row: at and at + timedelta(days=2) for row, at in starts.items()}
    assert desk.door.agenda.event.ends_on == date(2008, 12, 7)
    assert told.isHidden()
    undo(qtbot, desk)
    assert dump(desk.workspace) == between
    undo(qtbot, desk)
    assert dump(desk.workspace) == before


def test_a_first_day_after_the_last_is_refused_but_can_be_moved_to(qtbot: QtBot, desk: Desk) -> None:
    before, field = dump(desk.workspace), desk.event_tab.facts.fields["starts_on"]
    type_over(field, "9 December 2008")
    assert "before it starts" in field.refusal
    assert dump(desk.workspace) == before
    _press(qtbot, desk, desk.event_tab.facts.dates.first, "Move the whole programme along by 7 days")
    event = desk.door.agenda.event
    assert (event.starts_on, event.ends_on) == (date(2008, 12, 9), date(2008, 12, 12))
    assert not field.refusal
    undo(qtbot, desk)
    assert dump(desk.workspace) == before


def test_an_event_without_sessions_offers_nothing(qtbot: QtBot, desk: Desk) -> None:
    for row in desk.door.agenda.sessions:
        desk.door.remove("Remove", "it", "session", row.id)
    with qtbot.waitSignal(desk.refreshed):
        type_over(desk.event_tab.facts.fields["starts_on"], "1 December 2008")
    assert desk.event_tab.facts.dates.first.isHidden()
    assert not _ask_zone(desk, "America/New_York").words


IN_USE = {
    "room": ("rooms", "8 sessions are in Assembly Hall; they will have no room."),
    "segment": ("segments", "1 session is in “Used”; it will have no segment."),
    "agenda_item": ("agenda_items", "1 session treats “Used”; it stays, without this item."),
    "category": ("categories", "1 participant is in “Used”, and will have no category."),
    "host": ("hosts", "1 participant is of International Organization for Migration"),
}


def _use(desk: Desk, noun: str) -> int:
    """Give the id of a row that is in use, making it where there is none."""
    event, agenda = desk.door.event_id, desk.door.agenda
    first = agenda.sessions[0].id
    guest = desk.door.participants.participants[0].id
    if noun == "room":
        return agenda.rooms[0].id
    if noun == "host":
        desk.door.change("Use", "it", "participant", guest, organisation_id=agenda.hosts[0].organisation_id)
        return agenda.hosts[0].id
    made = desk.door.add("Add", "it", noun, event_id=event, **{"name" if noun == "category" else "title": "Used"})
    if noun == "segment":
        desk.door.change("Use", "it", "session", first, segment_id=made)
    elif noun == "category":
        desk.door.change("Use", "it", "participant", guest, category_id=made)
    else:
        desk.door.add("Use", "it", "treatment", session_id=first, agenda_item_id=made)
    return made


@pytest.mark.parametrize("noun", IN_USE)
def test_what_is_in_use_is_told_before_it_goes(qtbot: QtBot, desk: Desk, noun: str) -> None:
    name, words = IN_USE[noun]
    part: RecordList = getattr(desk.event_tab.lists, name)
    row_id = _use(desk, noun)
    qtbot.waitUntil(lambda: part.table.records.row_of(row_id) is not None)
    desk.refresh()
    before = dump(desk.workspace)
    part.table.select(row_id)
    part.remove()
    assert part.question.words.startswith(words)
    part.question.buttons[1].click()
    assert part.question.isHidden()
    assert dump(desk.workspace) == before
    part.remove()
    _press(qtbot, desk, part.question, "Remove")
    assert part.table.records.row_of(row_id) is None
    undo(qtbot, desk)
    assert dump(desk.workspace) == before


def test_the_times_of_a_room_go_with_it(qtbot: QtBot, desk: Desk) -> None:
    hall, spare = desk.door.agenda.rooms
    assert not desk.door.agenda.sessions_in(spare.id)
    write = partial(
        make_available, event_id=desk.door.event_id, start=None, end=datetime(2008, 12, 5), room_id=spare.id
    )
    with qtbot.waitSignal(desk.refreshed):
        desk.door.edit("Add", "time", write)
    rooms = desk.event_tab.lists.rooms
    rooms.table.select(spare.id)
    rooms.remove()
    assert rooms.question.words == "The times at which it is available go with it."
    rooms.table.select(hall.id)
    assert rooms.question.isHidden()


def test_the_question_of_a_list_is_answered_by_keys(qtbot: QtBot, desk: Desk) -> None:
    desk.activateWindow()
    rooms = desk.event_tab.lists.rooms
    rooms.table.select(desk.door.agenda.rooms[0].id)
    rooms.table.setFocus()
    QTest.keyClick(rooms.table, Qt.Key.Key_Delete, CONTROL)
    yes, no = rooms.question.buttons
    assert yes.hasFocus()
    QTest.keyClick(yes, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is no
    QTest.keyClick(no, Qt.Key.Key_Space)
    assert rooms.table.hasFocus()
    assert len(desk.door.agenda.rooms) == 2


def test_rooms_of_one_name_are_told_and_kept(qtbot: QtBot, desk: Desk) -> None:
    lists = desk.event_tab.lists
    assert lists.room_names.isHidden()
    for _ in range(2):
        with qtbot.waitSignal(desk.refreshed):
            lists.rooms.add("Hall")
    assert lists.room_names.words == "There are two rooms called “Hall”."
    with qtbot.waitSignal(desk.refreshed):
        lists.rooms.add("hall")
    assert lists.room_names.words.startswith("There are 3 rooms called “")
    with qtbot.waitSignal(desk.refreshed):
        set_cell(lists.rooms.table, 3, "Building", "Annex")
    assert lists.room_names.words.startswith("There are two rooms called “")


def test_a_sitting_without_length_is_refused(qtbot: QtBot, desk: Desk) -> None:
    sittings, before = desk.event_tab.lists.sittings, dump(desk.workspace)
    with qtbot.waitSignal(desk.refused) as told:
        sittings.add("6 December 2008 10:00-10:00")
    assert told.args[0].code == "no-length"
    assert dump(desk.workspace) == before
    with qtbot.waitSignal(desk.refreshed):
        sittings.add("6 December 2008 10:00-13:00")
    with qtbot.waitSignal(desk.refused) as told:
        set_cell(sittings.table, 0, "Until", "10:00")
    assert told.args[0].code == "no-length"


@pytest.mark.parametrize("words", ["0", "-30"])
def test_a_session_without_length_is_refused_in_the_inspector(qtbot: QtBot, desk: Desk, words: str) -> None:
    desk.show_tab(Tab.TIMETABLE)
    first = desk.door.agenda.timed[0]
    desk.timetable.show_row("session", first.id)
    before = dump(desk.workspace)
    minutes = desk.timetable.inspector.when.minutes
    type_over(minutes, words)
    assert minutes.refusal
    type_over(desk.timetable.inspector.when.end, "10:00")
    assert "would end before or when it starts" in desk.timetable.inspector.when.end.refusal
    assert dump(desk.workspace) == before
