"""The views and dialogs of the timetable beside its grid, as they are seen."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any, get_args

from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.placing import Placement
from planner.edits.event import create_event
from planner.edits.looking import make_available
from planner.edits.moving import place_sessions
from planner.edits.rows import add, remove
from planner.ui.desk import Desk
from planner.ui.main_window import MainWindow
from planner.ui.places import Tab
from planner.ui.timetable.drafts.dialog import CompareDialog
from planner.ui.timetable.tools import View
from tests.bench.timetable import generate


def take_pictures(window: MainWindow, grab: Callable[[QWidget, str], None]) -> None:
    """Show when people are to be had, the programme by person, the finder, and a draft beside its event."""
    desk = window.desk
    tab, panel = desk.timetable, _session(desk, "Return Migration: Challenges and Opportunities")
    guest = desk.door.agenda.appearances_of(panel)[0].participant_id
    morning = partial(make_available, start=datetime(2008, 12, 4, 8), end=datetime(2008, 12, 4, 14))
    desk.door.edit("Add", "time", partial(morning, event_id=desk.door.event_id, participant_id=guest))
    QApplication.processEvents()
    tab.show_row("session", panel)
    grab(window, "available")
    tab.show_view("people")
    grab(window, "people")
    tab.show_view("days")
    finder = tab.board.find_time(desk.door.agenda.session_by_id[panel])
    grab(finder, "finder")
    finder.reject()
    tab.drafts.start()
    _work(desk)
    grab(window, "draft")
    tab.draft_bar.compare()
    comparison = tab.draft_bar.findChild(CompareDialog)
    assert isinstance(comparison, CompareDialog)
    grab(comparison, "draft_compared")
    comparison.reject()


def take_big_pictures(window: MainWindow, grab: Callable[[QWidget, str], None]) -> None:
    """Show every view of a thousand sessions, thirty days with sessions on a few, and a hundred rooms."""
    desk = window.desk
    window.frame.strip.setCurrentIndex(Tab.TIMETABLE)
    _show(desk, partial(generate, sessions=1_000))
    tab = desk.timetable
    for view in get_args(View):
        tab.show_view(view)
        grab(window, f"crowded_{view}")
    tab.show_view("days")
    tab.tools.zoom.buttons[0].click()
    grab(window, "crowded_whole")
    tab.tools.zoom.buttons[1].click()
    _show(desk, _thirty_days)
    tab.show_view("days")
    grab(window, "folded_days")
    tab.show_view("list")
    grab(window, "folded_list")
    desk.door.edit("Add", "rooms", partial(_hundred_rooms, event_id=desk.door.event_id))
    QApplication.processEvents()
    tab.show_view("rooms")
    tab.tools.rooms.buttons[1].click()
    tab.show_row("session", _session(desk, "Opening"))
    grab(window, "all_rooms")
    tab.tools.rooms.buttons[0].click()


def _show(desk: Desk, make: Callable[[Any], int]) -> None:
    """Make an event and bring it into view."""
    event = desk.workspace.edit("Create", "event", make)
    QApplication.processEvents()
    desk.show_event(event)
    QApplication.processEvents()


def _thirty_days(tx: Any) -> int:
    event = create_event(tx, title="Consultations", starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 31))
    rooms = [add(tx, "room", event_id=event, name=name) for name in ("Assembly Hall", "Room XVIII")]
    for day, hour, title in (
        (2, 10, "Opening"),
        (2, 15, "General debate"),
        (3, 10, "Panel on data"),
        (16, 10, "Drafting"),
        (31, 15, "Closing"),
    ):
        values = {"title": title, "starts_at": datetime(2026, 3, day, hour), "length_minutes": 120}
        add(tx, "session", event_id=event, room_id=rooms[hour % 2], **values)
    return event


def _hundred_rooms(tx: Any, event_id: int) -> None:
    for number in range(1, 101):
        add(tx, "room", event_id=event_id, name=f"Room {number}")


def _work(desk: Desk) -> None:
    """Move one session of the draft in view, drop another, add a third, change the words and panel of a fourth."""
    moved = {_session(desk, "Addressing Mixed Migration Flows"): Placement(datetime(2008, 12, 5, 15), 120, None)}
    desk.door.edit("Move", "it", partial(place_sessions, placements=moved))
    desk.door.edit("Drop", "it", partial(remove, noun="session", row_id=_session(desk, "Migration Highlights")))
    values = {"title": "Informal consultations", "starts_at": datetime(2008, 12, 4, 17), "length_minutes": 45}
    desk.door.add("Add", "it", "session", event_id=desk.door.event_id, **values)
    panel = _session(desk, "Return Migration: Challenges and Opportunities")
    desk.door.change("Change", "it", "session", panel, subtitle="What works, and for whom")
    first, *_, last = desk.door.agenda.appearances_of(panel)
    desk.door.change("Change", "it", "appearance", first.id, role="moderator")
    desk.door.edit("Take off", "it", partial(remove, noun="appearance", row_id=last.id))
    QApplication.processEvents()


def _session(desk: Desk, title: str) -> int:
    return next(row.id for row in desk.door.agenda.sessions if row.title == title)
