"""How near the grid is: from the whole of it in view to steps of five minutes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from planner.ui.timetable.grid.widths import whole_zoom

if TYPE_CHECKING:
    from planner.ui.timetable.grid.view import TimetableGrid

WHOLE, DAY, FIVE_MINUTES = 0.0, 1.0, 4.0
"""Degrees of nearness in pixels a minute; the whole takes as many as there are."""

_NEAREST = 6.0
_STEP = 1.25
_NEARER = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})
_FARTHER = frozenset({Qt.Key.Key_Minus, Qt.Key.Key_Underscore})


class Nearness(QObject):
    """Comes nearer and goes farther by wheel, keys and buttons; ``changed`` follows.

    With ``whole`` all days and hours with sessions are in view, also after the window has changed.
    """

    changed = Signal()

    def __init__(self, grid: "TimetableGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._wanted = DAY
        self.whole = False

    def per_minute(self, minutes: int, height: int) -> float:
        """Give how many pixels a minute takes where so many minutes are to be shown in so much height."""
        least = whole_zoom(minutes, height)
        return least if self.whole else max(min(self._wanted, _NEAREST), least)

    @property
    def degree(self) -> float | None:
        """Which of the degrees the grid is at; None between them."""
        if self.whole:
            return WHOLE
        shown = self._grid.raster.per_minute
        if shown == FIVE_MINUTES:
            return FIVE_MINUTES
        return DAY if shown == DAY or (shown > DAY and self._is_farthest) else None

    @property
    def _is_farthest(self) -> bool:
        raster = self._grid.raster
        return raster.per_minute <= whole_zoom(raster.last - raster.first, self._grid.places.area().height()) * 1.001

    def come(self, per_minute: float, at: QPoint | None = None) -> None:
        """Give a minute so many pixels; what is at a point of the viewport, or in its middle, stays there."""
        grid = self._grid
        at = at or grid.places.area().center()
        there, before = grid.places.content(at), grid.raster
        minute, column = before.minute(there.y()), before.column(there.x())
        share = (there.x() - before.x(column)) / before.width_of(column)
        self.whole, self._wanted = per_minute == WHOLE, per_minute or self._wanted
        grid.arrange()
        inside, after = at - grid.places.area().topLeft(), grid.raster
        across = after.x(column) + share * after.width_of(column)
        grid.horizontalScrollBar().setValue(round(across) - inside.x())
        grid.verticalScrollBar().setValue(after.y(minute) - inside.y())
        self.changed.emit()

    def nearer(self, at: QPoint | None = None) -> None:
        """Come a step nearer."""
        self.come(min(self._grid.raster.per_minute * _STEP, _NEAREST), at)

    def farther(self, at: QPoint | None = None) -> None:
        """Go a step away; the last step shows the whole."""
        farthest = self._is_farthest
        self.come(WHOLE if farthest else self._grid.raster.per_minute / _STEP, at)

    def key(self, key: Qt.Key) -> bool:
        """Follow Ctrl with plus, minus or 0, and say whether it was one of them."""
        if key in _NEARER:
            self.nearer()
        elif key in _FARTHER:
            self.farther()
        elif key == Qt.Key.Key_0:
            self.come(WHOLE)
        else:
            return False
        return True
