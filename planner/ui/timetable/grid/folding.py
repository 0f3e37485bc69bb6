"""Days without sessions, folded to a narrow column until they are opened, and rooms without sessions."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint

from planner.domain.placing import Placement
from planner.domain.time_grid import Column, moment_at
from planner.ui.typed import write_day

if TYPE_CHECKING:
    from planner.ui.timetable.grid.view import TimetableGrid

_NEW_MINUTES = 60
_MORNING = 10 * 60


class Folding:
    """Which days are open, and the day or room without sessions that the keys have gone to.

    A day that had sessions while it was in view stays open, so that nothing moves away under the hand.
    """

    def __init__(self, grid: "TimetableGrid") -> None:
        self._grid = grid
        self.opened: set[date] = set()
        self.day: date | None = None
        self.room_id: int | None = None

    def keep(self) -> None:
        """Keep the days open that have sessions."""
        self.opened |= self._grid.agenda.sessions_by_day.keys()

    def is_empty(self, day: date) -> bool:
        """Whether a day has no session."""
        return day not in self._grid.agenda.sessions_by_day

    def toggle(self, day: date) -> None:
        """Open a day without sessions, or fold it."""
        if self.is_empty(day):
            self.opened ^= {day}
            gone = self.day == day
            self._grid.arrange()
            number = next((n for n, column in enumerate(self._grid.columns) if column.day == day), None)
            if number is not None:
                (self._go_to if gone else self._reveal)(number)

    def day_under(self, at: QPoint) -> date | None:
        """Give the day without sessions whose folded column, or whose head, is at a point of the viewport."""
        grid, area = self._grid, self._grid.places.area()
        in_head = at.y() < area.top()
        if not grid.columns or not area.left() <= at.x() <= area.right():
            return None
        column = grid.columns[grid.raster.column(grid.places.content(at).x())]
        return column.day if column.folded or (in_head and self.is_empty(column.day)) else None

    def said_at(self, at: QPoint) -> str:
        """Say what a click at a point would open or fold; empty where nothing."""
        day = self.day_under(at)
        if day is None:
            return ""
        if day in self.opened:
            words = QCoreApplication.translate("TimetableGrid", "{day}: no sessions. Click to fold it.")
        else:
            words = QCoreApplication.translate("TimetableGrid", "{day}: no sessions. Click to open it.")
        return words.format(day=write_day(day))

    def said_of(self, column: Column) -> str:
        """Say which room a narrow column is; empty of all other columns."""
        if not column.bare:
            return ""
        words = QCoreApplication.translate("TimetableGrid", "{room}: no sessions on this day. Drop or draw one here.")
        return words.format(room=self._grid.agenda.room_by_id[column.room_id or 0].name)

    def step(self, by: int) -> None:
        """Go to the next or previous day, or room of a day, without sessions."""
        here = self._here
        empty = [number for number, column in enumerate(self._grid.columns) if not column.blocks]
        ahead = [number for number in empty if here is None or (number > here if by > 0 else number < here)]
        if ahead:
            self._go_to(ahead[0] if by > 0 else ahead[-1])

    def _go_to(self, number: int) -> None:
        column = self._grid.columns[number]
        self.day, self.room_id = column.day, column.room_id
        self._reveal(number)

    @property
    def _here(self) -> int | None:
        """The column that the keys have gone to, or that has the session under the cursor."""
        standing = self._grid.standing
        gone = (number for number, column in enumerate(self._grid.columns) if self.is_at(column))
        return next(gone, standing[0] if standing else None)

    def is_at(self, column: Column) -> bool:
        """Whether the keys have gone to a column."""
        return column.day == self.day and column.room_id == self.room_id

    def leave(self) -> None:
        """Let the keys go about the sessions again."""
        self.day, self.room_id = None, None

    def _reveal(self, number: int) -> None:
        raster = self._grid.raster
        self._grid.scroll_across(raster.x(number), raster.x(number) + raster.width_of(number))
        self._grid.viewport().update()

    @property
    def place(self) -> Placement | None:
        """Where a new session would be on the day, and in the room, that the keys have gone to."""
        return Placement(moment_at(self.day, _MORNING), _NEW_MINUTES, self.room_id) if self.day else None
