"""The tab of the programme."""

from dataclasses import replace
from datetime import date, time
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.conflicts.conflict import Severity
from planner.domain.placing import Placement, place_of, shifted
from planner.domain.session import SessionRow
from planner.domain.time_grid import has_many_rooms
from planner.edits.moving import copy_session
from planner.ui.blank import Blank
from planner.ui.counting import counted, line_of
from planner.ui.event_door import EventDoor
from planner.ui.labels import label
from planner.ui.page import EventPage
from planner.ui.timetable.board import Board
from planner.ui.timetable.conflict_list import ConflictList
from planner.ui.timetable.day_jump import DayJump
from planner.ui.timetable.day_view import DayView
from planner.ui.timetable.drafts.bar import DraftBar, DraftsButton
from planner.ui.timetable.drafts.drafts import Drafts
from planner.ui.timetable.inspector import WIDTH, SessionInspector
from planner.ui.timetable.moments import placed
from planner.ui.timetable.people_view import PeopleView
from planner.ui.timetable.tools import TimetableTools, View

_CONFLICTS = 160
"""The height of the conflicts below the inspector, to begin with."""

_STEP = 15
_MORNING = time(10)
_HOUR, _DAY_MINUTES = 60, 24 * 60


class TimetableTab(EventPage):
    """The programme as a grid or a list at left, the session under the cursor and the conflicts at right.

    ``preferred`` names a preference that was chosen here, with its value.
    """

    preferred = Signal(str, object)

    def __init__(self, door: EventDoor, *, every_room: bool = False) -> None:
        super().__init__(door)
        self._session_id: int | None = None
        self._view: View = "days"
        self.board = Board(door)
        self.day_view = DayView()
        self.people = PeopleView()
        self.inspector = SessionInspector(door)
        self.conflicts = ConflictList(door)
        self.hint = label(self.tr("Choose a session to see and change it."), "quiet", wrap=True)
        self.blank = Blank("timetable")
        self.jump = DayJump()
        self.drafts = Drafts(door, self)
        self.draft_bar = DraftBar(self.drafts)
        self.drafts_button = DraftsButton(self.drafts)
        self.tools = TimetableTools(self.jump, self.drafts_button)
        self._lay_out()
        self._connect()
        self.tools.rooms.choose(every_room)
        self.board.grid.show_rooms(every=every_room)
        self.tools.show_step(_STEP)
        self.tools.show_view(self._view)

    def _lay_out(self) -> None:
        self.side, self.middle = QStackedWidget(), QStackedWidget()
        self.side.setObjectName("inspector")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.side.addWidget(self.hint)
        self.side.addWidget(self.inspector)
        for view in (self.blank, self.board, self.people, self.day_view):
            self.middle.addWidget(view)
        right = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        right.setHandleWidth(1)
        right.setMinimumWidth(WIDTH)
        right.addWidget(self.side)
        right.addWidget(self.conflicts)
        right.setStretchFactor(0, 1)
        right.setSizes([2 * _CONFLICTS, _CONFLICTS])
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        split.setHandleWidth(1)
        split.addWidget(self.middle)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setSizes([2 * WIDTH, WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.draft_bar)
        column.addWidget(self.tools)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self.tools.view_chosen.connect(self.show_view)
        self.tools.step_chosen.connect(self._take_step)
        self.tools.rooms_chosen.connect(self._show_rooms)
        nearness = self.board.grid.nearness
        self.tools.zoom_chosen.connect(nearness.come)
        self.tools.nearer.connect(nearness.nearer)
        self.tools.farther.connect(nearness.farther)
        nearness.changed.connect(self._show_nearness)
        self.tools.adding.connect(self.add_session)
        self.drafts.opened.connect(self.event_wanted)
        self.drafts.refused.connect(self.refused)
        self.jump.chosen.connect(self.day_view.days.show_day)
        self.day_view.selected.connect(self.show_session)
        self.day_view.editing.connect(self.edit_title)
        self.day_view.removing.connect(self.remove_session)
        self.day_view.placing.connect(self._place_on_day)
        self.day_view.adding.connect(lambda day: self.board.moves.draw(Placement(placed(day, _MORNING), 60, None)))
        self.day_view.day_stepped.connect(lambda days: self._move_by(days * _DAY_MINUTES))
        for view in (self.day_view, self.people):
            view.stepped.connect(self._step)
        self.board.selected.connect(self.show_session)
        self.people.selected.connect(self.show_session)
        self.people.hand.placing.connect(self.board.moves.place)
        self.people.hand.copying.connect(self.board.moves.copy)
        self.people.opened.connect(self._show_among_others)
        self.conflicts.chosen.connect(self._go_to)
        for part in (self.board, self.conflicts, self.inspector):
            part.refused.connect(self.refused)
        self.inspector.wording.changed.connect(self.refresh)
        self.inspector.removing.connect(self.remove_session)
        self.inspector.duplicating.connect(self.duplicate_session)

    def show_view(self, view: View) -> None:
        """Lay the programme out as days or rooms side by side, by person, or as a list."""
        self._view = view
        self.tools.show_view(view)
        if view in {"days", "rooms"}:
            self.board.show_axis(view)
        self.refresh()

    def _show_among_others(self, session_id: int) -> None:
        self.show_view("days")
        self._go_to(session_id)

    def _take_step(self, minutes: int) -> None:
        self.board.grid.step = self.people.step = minutes

    def _show_rooms(self, every: bool) -> None:
        self.board.grid.show_rooms(every=every)
        self.preferred.emit("every_room", every)

    def _show_nearness(self) -> None:
        self.tools.zoom.choose(self.board.grid.nearness.degree)

    def refresh(self) -> None:
        """Show the programme as it is now, with the cursor where it was."""
        agenda = self.door.agenda
        self._show_nearness()
        self.draft_bar.refresh()
        self.drafts_button.setVisible(agenda.event.draft_of is None)
        self.board.refresh()
        self.tools.offer_rooms(many=has_many_rooms(agenda))
        self.conflicts.show_findings(self.board.grid.findings)
        self.conflicts.setVisible(bool(self.board.grid.findings.conflicts))
        if self._view == "list":
            self.jump.show_days([day.date for day in agenda.days])
            self.day_view.show_agenda(agenda, self._session_id)
        elif self._view == "people":
            self.people.show_findings(self.board.grid.findings, self._session_id)
        shown = {"list": self.day_view, "people": self.people}.get(self._view, self.board)
        self.middle.setCurrentWidget(shown if agenda.sessions else self.blank)
        self._say_blank()
        session = agenda.session_by_id.get(self._session_id or 0)
        if session is None:
            self._session_id = None
            self.side.setCurrentWidget(self.hint)
        else:
            self.side.setCurrentWidget(self.inspector)
            self.inspector.show_session(agenda, session)

    def _say_blank(self) -> None:
        self.blank.say(
            self.tr("No sessions yet"),
            self.tr("Take them from a file or from the clipboard, or add them one by one."),
            (self.tr("Open a programme…"), lambda: self.programme_wanted.emit(False)),
            (self.tr("Paste a programme"), lambda: self.programme_wanted.emit(True)),
            (self.tr("Add a session"), self.add_session),
        )

    def edit_title(self) -> None:
        """Put the cursor on the title of the session in view, ready to be typed over."""
        if self._session is not None:
            self.inspector.title.setFocus()
            self.inspector.title.editor.selectAll()

    @property
    def main_view(self) -> QWidget | None:
        """What stands in the middle now."""
        return self.middle.currentWidget()

    def counts(self) -> str:
        """Say how many sessions there are, who speaks, and what is to be settled."""
        agenda, findings = self.door.agenda, self.board.grid.findings
        people = len({row.participant_id for row in agenda.appearances})
        weights = [findings.severity(conflict) for conflict in findings.conflicts]
        settle, warnings = weights.count(Severity.SETTLE), weights.count(Severity.WARNING)
        return line_of(
            counted(len(agenda.sessions), self.tr("1 session"), self.tr("{n} sessions")),
            counted(len(agenda.unplaced), self.tr("1 not placed"), self.tr("{n} not placed")),
            counted(people, self.tr("1 panellist"), self.tr("{n} panellists")),
            counted(settle, self.tr("1 to settle before final"), self.tr("{n} to settle before final")),
            counted(warnings, self.tr("1 warning"), self.tr("{n} warnings")),
        )

    def show_row(self, noun: str, row_id: int) -> bool:
        """Put the cursor on a session."""
        if noun != "session" or row_id not in self.door.agenda.session_by_id:
            return False
        self._go_to(row_id)
        return True

    def _go_to(self, session_id: int) -> None:
        self.board.grid.reveal(session_id)
        self.show_session(session_id)

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
        before = self._session or (self.door.agenda.timed[-1] if self.door.agenda.timed else None)
        place = Placement(before.ends_at if before else None, 60, before.room_id if before else None)
        self.board.moves.draw(place)

    def _place_on_day(self, session_id: int, day: date | None) -> None:
        """Put a session on a day, at its time or in the morning; without a day, in the tray."""
        session, moves = self.door.agenda.session_by_id[session_id], self.board.moves
        if day is None:
            moves.unplace({session_id})
        elif session.starts_at is not None:
            moves.to_day({session_id}, day)
        else:
            place = Placement(placed(day, _MORNING), session.length_minutes or _HOUR, session.room_id)
            moves.place({session_id: place})

    def _step(self, steps: int, lengthen: bool) -> None:
        """Move the session under the cursor by steps, or change its length."""
        session, step = self._session, self.board.grid.step
        if session is not None and lengthen:
            length = max((session.length_minutes or 0) + steps * step, step)
            self.board.moves.place({session.id: replace(place_of(session), length_minutes=length)})
        else:
            self._move_by(steps * step)

    def _move_by(self, minutes: int) -> None:
        session = self._session
        if session is not None and session.starts_at is not None:
            self.board.moves.place(shifted(self.door.agenda, [session.id], minutes))

    def duplicate_session(self) -> None:
        """Add a session like the one under the cursor, without its people, not yet placed."""
        session = self._session
        if session is not None:

            def write(tx: Any) -> int:
                return copy_session(tx, session, starts_at=None)

            self.attempt(lambda: self._follow(self.door.edit(self.tr("Duplicate"), session.title, write)))

    def _follow(self, session_id: int) -> None:
        self._session_id = session_id

    def remove_session(self) -> None:
        """Remove the session under the cursor; undo brings it back."""
        if self._session is not None:
            self.board.moves.remove({self._session.id})
