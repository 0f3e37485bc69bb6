"""The grid with what it asks for: every gesture and key becomes a move of the programme."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.conflicts.check import check
from planner.domain.time_grid import Axis
from planner.ui.event_door import EventDoor
from planner.ui.timetable.grid.view import TimetableGrid
from planner.ui.timetable.move_menu import MoveMenu
from planner.ui.timetable.moves import Moves


class Board(QWidget):
    """The timetable as a grid that can be taken in hand; ``selected`` gives the session under the cursor."""

    selected = Signal(int)
    refused = Signal(object)

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self._new: int | None = None
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
        if self._new is not None and self._new in self.grid.agenda.session_by_id:
            new, self._new = self._new, None
            self.grid.reveal(new)
            self.grid.rename(new)

    def show_axis(self, axis: Axis) -> None:
        """Let the columns be days, or rooms of days."""
        self.grid.show_axis(axis)

    def _await(self, session_id: int) -> None:
        self._new = session_id

    def menu(self) -> MoveMenu:
        """Give the menu of what can be done to the chosen sessions."""
        return MoveMenu(self, self.grid.agenda, self.moves, self.grid.chosen)

    def _open_menu(self, at: QPoint) -> None:
        if self.grid.chosen:
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)
