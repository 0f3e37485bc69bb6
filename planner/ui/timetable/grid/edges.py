"""The grid goes on by itself while the hand holds something at its edge."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

if TYPE_CHECKING:
    from planner.ui.timetable.grid.view import TimetableGrid

_EDGE = 28
"""How near to the edge the hand is when the grid goes on, in pixels."""

_TURN_MS = 40
_FASTEST = 36
"""How far the grid goes on in one turn, where the hand is at the very edge or beyond."""


class Edges(QObject):
    """Scrolls while the hand rests at an edge; ``gone_on`` gives where it is, for what it holds to follow."""

    gone_on = Signal(QPoint)

    def __init__(self, grid: "TimetableGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._at = QPoint()
        self._turns = QTimer(self, interval=_TURN_MS)
        self._turns.timeout.connect(self._go_on)

    def follow(self, at: QPoint) -> None:
        """Scroll for as long as the hand is at an edge, other than over the tray; come away from it to stop."""
        self._at = at
        if self._by.isNull() or self._grid.places.over_tray(at):
            self._turns.stop()
        elif not self._turns.isActive():
            self._turns.start()

    @property
    def is_going(self) -> bool:
        """Whether the grid goes on by itself."""
        return self._turns.isActive()

    def leave(self) -> None:
        """Stop."""
        self._turns.stop()

    @property
    def _by(self) -> QPoint:
        area, at = self._grid.places.area(), self._at
        return QPoint(_pull(at.x(), area.left(), area.right()), _pull(at.y(), area.top(), area.bottom()))

    def _go_on(self) -> None:
        before = self._grid.places.scrolled
        for bar, by in (
            (self._grid.horizontalScrollBar(), self._by.x()),
            (self._grid.verticalScrollBar(), self._by.y()),
        ):
            bar.setValue(bar.value() + by)
        if self._grid.places.scrolled == before:
            self._turns.stop()
        else:
            self.gone_on.emit(self._at)


def _pull(at: int, low: int, high: int) -> int:
    """How far to go on at a place between two edges: the farther out, the faster."""
    over = max(low + _EDGE - at, 0) - max(at - high + _EDGE, 0)
    return -max(min(over * _FASTEST // _EDGE, _FASTEST), -_FASTEST)
