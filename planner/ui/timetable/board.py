"""The grid with what it asks for: every gesture and key becomes a move of the programme."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.conflicts.check import check
from planner.domain.placing import Placement
from planner.domain.session import SessionRow
from planner.domain.time_grid import Axis
from planner.ui.event_door import EventDoor
from planner.ui.timetable.grid.view import TimetableGrid
from planner.ui.timetable.move_menu import MoveMenu
from planner.ui.timetable.moves import Moves

if TYPE_CHECKING:  # its module is loaded when it is first asked for
    from planner.ui.timetable.meeting.dialog import MeetingDialog


class Board(QWidget):
    """The timetable as a grid that can be taken in hand; ``selected`` gives the session under the cursor."""

    selected = Signal(int)
    refused = Signal(object)

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self._sought: int | None = None
        self._naming = False
        self.moves = Moves(door, self)
        self.grid = TimetableGrid(check(door.agenda))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)
        self.setFocusProxy(self.grid)
        self.moves.refused.connect(self.refused)
        self.moves.made.connect(self._await)
        self.grid.selected.connect(self.selected)
        self.grid.placing.connect(self.moves.place)
        self.grid.removing.connect(self.moves.remove)
        self.grid.menu.connect(self._open_menu)
        self.grid.hand.copying.connect(self.moves.copy)
        self.grid.hand.drawing.connect(self.moves.draw)
        self.grid.editor.named.connect(self.moves.rename)

    def refresh(self) -> None:
        """Show the programme as it is now; a session that was just made can be named at once."""
        self.grid.show_findings(self.grid.findings.now(self._door.agenda))
        sought = self._sought
        if sought is not None and sought in self.grid.agenda.session_by_id:
            self._sought = None
            self.grid.reveal(sought)
            if self._naming:
                self.grid.rename(sought)

    def show_axis(self, axis: Axis) -> None:
        """Let the columns be days, or rooms of days."""
        self.grid.show_axis(axis)

    def _await(self, session_id: int) -> None:
        self._sought, self._naming = session_id, True

    def menu(self) -> MoveMenu:
        """Give the menu of what can be done to the chosen sessions."""
        made = MoveMenu(self, self.grid.agenda, self.moves, self.grid.chosen)
        made.meeting.connect(self.find_time)
        return made

    def find_time(self, session: SessionRow) -> "MeetingDialog":
        """Ask when the people of a session can meet, and put it there."""
        from planner.ui.timetable.meeting.dialog import MeetingDialog

        dialog = MeetingDialog(self._door, session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(partial(self._put, session.id))
        dialog.open()
        return dialog

    def _put(self, session_id: int, place: Placement) -> None:
        self._sought, self._naming = session_id, False
        self.moves.place({session_id: place})

    def _open_menu(self, at: QPoint) -> None:
        if self.grid.chosen:
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)
