"""The tab of the programme."""

from dataclasses import fields
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.agenda import SessionRow
from planner.ui.buttons import button
from planner.ui.counting import counted, line_of
from planner.ui.event_door import EventDoor
from planner.ui.labels import label, named
from planner.ui.page import EventPage, toolbar
from planner.ui.timetable.day_jump import DayJump
from planner.ui.timetable.day_list import SessionList, day_entries
from planner.ui.timetable.inspector import WIDTH, SessionInspector
from planner.ui.timetable.session_card import session_card

_TRAY = 200


class TimetableTab(EventPage):
    """Days at left, what has no time yet in the tray, the session under the cursor at right."""

    def __init__(self, door: EventDoor) -> None:
        super().__init__(door)
        self._session_id: int | None = None
        self.days = SessionList(self.tr("Sessions by day"), "line")
        self.tray = SessionList(self.tr("Sessions not yet placed"), "card")
        self.tray.setObjectName("trayList")
        self.inspector = SessionInspector(door)
        self.hint = label(self.tr("Choose a session to see and change it."), "quiet", wrap=True)
        self.empty = label("", "quiet")
        self.jump = DayJump()
        self._lay_out()
        self.jump.chosen.connect(self.days.show_day)
        for part in (self.days, self.tray):
            part.selected.connect(self.show_session)
            gone = QShortcut(QKeySequence("Delete"), part)
            gone.setContext(Qt.ShortcutContext.WidgetShortcut)
            gone.activated.connect(self.remove_session)
        self.inspector.refused.connect(self.refused)
        self.inspector.removing.connect(self.remove_session)
        self.inspector.duplicating.connect(self.duplicate_session)

    def _lay_out(self) -> None:
        self.side, self.middle = QStackedWidget(), QStackedWidget()
        self.side.setObjectName("inspector")
        for words in (self.hint, self.empty):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.side.addWidget(self.hint)
        self.side.addWidget(self.inspector)
        self.middle.addWidget(self.empty)
        self.middle.addWidget(self.days)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        split.setHandleWidth(1)
        split.addWidget(self._tray_side())
        split.addWidget(self.middle)
        split.addWidget(self.side)
        split.setStretchFactor(1, 1)
        split.setSizes([_TRAY, 760, WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar(self.jump, None, button(self.tr("+ Session"), self.add_session)))
        column.addWidget(split, 1)

    def _tray_side(self) -> QWidget:
        self.tray_side = named(QWidget(), "tray")
        self.tray_side.setFixedWidth(_TRAY)
        column = QVBoxLayout(self.tray_side)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        heading = QHBoxLayout()
        heading.setContentsMargins(12, 0, 12, 0)
        heading.addWidget(label(self.tr("Not yet placed"), "section"))
        column.addLayout(heading)
        column.addWidget(self.tray, 1)
        return self.tray_side

    def refresh(self) -> None:
        """Show the programme as it is now, with the cursor where it was."""
        agenda = self.door.agenda
        self.jump.show_days([day.date for day in agenda.days])
        self.days.show_entries(day_entries(agenda, self.tr("(cont’d)")), self._session_id)
        self.tray.show_entries(tuple(session_card(agenda, row) for row in agenda.unplaced), self._session_id)
        self.tray_side.setVisible(bool(agenda.unplaced))
        self.middle.setCurrentWidget(self.days if agenda.timed else self.empty)
        nothing = self.tr("No sessions yet. Add one, or import a programme with Ctrl+I.")
        unplaced = self.tr("Nothing has a time yet. Choose a session at the left and give it a day.")
        self.empty.setText(unplaced if agenda.unplaced else nothing)
        session = agenda.session_by_id.get(self._session_id or 0)
        if session is None:
            self._session_id = None
            self.side.setCurrentWidget(self.hint)
        else:
            self.side.setCurrentWidget(self.inspector)
            self.inspector.show_session(agenda, session)

    def counts(self) -> str:
        """Say how many sessions there are and who speaks."""
        agenda = self.door.agenda
        people = len({row.participant_id for row in agenda.appearances})
        return line_of(
            counted(len(agenda.sessions), self.tr("1 session"), self.tr("{n} sessions")),
            counted(len(agenda.unplaced), self.tr("1 not placed"), self.tr("{n} not placed")),
            counted(people, self.tr("1 panellist"), self.tr("{n} panellists")),
        )

    def show_session(self, session_id: int) -> None:
        """Put the cursor on a session."""
        if session_id != self._session_id:
            self._session_id = session_id
            self.inspector.verticalScrollBar().setValue(0)
            self.refresh()

    @property
    def _session(self) -> SessionRow | None:
        return self.door.agenda.session_by_id.get(self._session_id or 0)

    def add_session(self) -> None:
        """Add a session after the one under the cursor, or at the start of the event, and put the cursor on it."""
        title = self.tr("New session")
        values = {"event_id": self.door.event_id, "title": title, "length_minutes": 60, "starts_at": self._next_start()}
        self.attempt(lambda: self._add(self.tr("Add"), title, values))

    def _next_start(self) -> Any:
        before = self._session or (self.door.agenda.timed[-1] if self.door.agenda.timed else None)
        return before.ends_at if before else None

    def duplicate_session(self) -> None:
        """Add a session like the one under the cursor, without its people, not yet placed."""
        session = self._session
        if session is not None:
            kept = {field.name for field in fields(SessionRow)} - {
                "id",
                "uid",
                "position",
                "starts_at",
                "continuation_of",
            }
            values = {name: getattr(session, name) for name in kept}
            self.attempt(lambda: self._add(self.tr("Duplicate"), session.title, values))

    def _add(self, verb: str, title: str, values: dict[str, object]) -> None:
        self._session_id = self.door.add(verb, title, "session", **values)

    def remove_session(self) -> None:
        """Remove the session under the cursor; undo brings it back."""
        session = self._session
        if session is not None:
            self.attempt(lambda: self.door.remove(self.tr("Remove"), session.title, "session", session.id))
