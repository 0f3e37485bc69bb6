"""Days without sessions: folded to a narrow column until they are opened."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint

from planner.domain.placing import Placement
from planner.domain.time_grid import moment_at
from planner.ui.typed import write_day

if TYPE_CHECKING:
    from planner.ui.timetable.grid.view import TimetableGrid

_NEW_MINUTES = 60
_MORNING = 10 * 60


class Folding:
    """Which days are open, and the one without sessions that the keys have gone to.

    A day that had sessions while it was in view stays open, so that nothing moves away under the hand.
    """

    def __init__(self, grid: "TimetableGrid") -> None:
        self._grid = grid
        self.opened: set[date] = set()
        self.day: date | None = None

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
            self._grid.arrange()
            self._reveal(day)

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

    def step(self, by: int) -> None:
        """Go to the next or previous day without sessions."""
        days = dict.fromkeys(column.day for column in self._grid.columns)
        here = self.day or self._day_of_current()
        empty = [day for day in days if self.is_empty(day)]
        ahead = [day for day in empty if here is None or (day > here if by > 0 else day < here)]
        if ahead:
            self.day = ahead[0] if by > 0 else ahead[-1]
            self._reveal(self.day)

    def _day_of_current(self) -> date | None:
        standing = self._grid.standing
        return self._grid.columns[standing[0]].day if standing else None

    def _reveal(self, day: date) -> None:
        number = next((n for n, column in enumerate(self._grid.columns) if column.day == day), None)
        if number is not None:
            raster = self._grid.raster
            self._grid.scroll_across(raster.x(number), raster.x(number) + raster.width_of(number))
        self._grid.viewport().update()

    @property
    def place(self) -> Placement | None:
        """Where a new session would be on the day that the keys have gone to."""
        return Placement(moment_at(self.day, _MORNING), _NEW_MINUTES, None) if self.day else None
