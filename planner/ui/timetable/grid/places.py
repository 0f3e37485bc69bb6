"""Where things are in the viewport of the grid: the tray, the heads, the part that scrolls, what is under the hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt

from planner.domain.session import SessionRow
from planner.domain.time_grid import Block
from planner.ui.timetable.grid.heads import GUTTER, HEAD

if TYPE_CHECKING:
    from planner.ui.timetable.grid.view import TimetableGrid

TRAY = 148
"""The width of the tray."""

_EDGE = 5
_READABLE = 128
"""How wide a session is that is held over a narrow column."""
_CARD, _CARD_GAP, _TRAY_HEAD = 58, 8, 36


@dataclass(frozen=True)
class Hit:
    """What is under the hand: free space of a column, or a session in it; in the tray there is no column."""

    column: int | None = None
    session: SessionRow | None = None
    block: Block | None = None
    edge: str = ""


class Places:
    """Finds places in the viewport, and what is there."""

    def __init__(self, grid: "TimetableGrid") -> None:
        self._grid = grid

    @property
    def mirrored(self) -> bool:
        """Whether the columns run from right to left."""
        return self._grid.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def scrolled(self) -> QPoint:
        """How far the grid is scrolled."""
        return QPoint(self._grid.horizontalScrollBar().value(), self._grid.verticalScrollBar().value())

    def tray(self) -> QRect:
        """The tray's place in the viewport; empty while every session has a time."""
        width = TRAY if self._grid.agenda.unplaced else 0
        left = self._grid.viewport().width() - width if self.mirrored else 0
        return QRect(left, 0, width, self._grid.viewport().height())

    def area(self) -> QRect:
        """The part of the viewport that scrolls."""
        size, side, head = self._grid.viewport().size(), self.tray().width() + GUTTER, HEAD[self._grid.axis]
        return QRect(0 if self.mirrored else side, head, max(size.width() - side, 1), max(size.height() - head, 1))

    def tray_cards(self) -> Iterator[tuple[SessionRow, QRect]]:
        """Give the sessions of the tray with their places."""
        left = self.tray().left() + 10
        for number, session in enumerate(self._grid.agenda.unplaced):
            yield session, QRect(left, _TRAY_HEAD + number * (_CARD + _CARD_GAP), TRAY - 20, _CARD)

    def content(self, at: QPoint) -> QPoint:
        """Turn a point of the viewport into one of the grid."""
        return at - self.area().topLeft() + self.scrolled

    def over_tray(self, at: QPoint) -> bool:
        """Whether a point is where sessions lose their time: the tray, or the edge where it would open."""
        edge = self._grid.viewport().width() - at.x() if self.mirrored else at.x()
        return edge < (self.tray().width() or GUTTER)

    def hit(self, at: QPoint) -> Hit:
        """Give what is at a point of the viewport."""
        if self.tray().contains(at):
            return Hit(session=next((session for session, rect in self.tray_cards() if rect.contains(at)), None))
        if not self.area().contains(at) or not self._grid.columns:
            return Hit()
        content = self.content(at)
        column = self._grid.raster.column(content.x())
        for block in reversed(self._grid.columns[column].blocks):
            rect = self._grid.raster.block(column, block)
            if rect.contains(content):
                return Hit(column, block.session, block, _edge(rect, content.y()))
        return Hit(column)

    def lifted(self, column: int, rect: QRect) -> QRect:
        """Give where what is in the hand is shown: in its place, or over the neighbours of a narrow column."""
        if not self._grid.columns[column].is_narrow:
            return rect
        wide, first = QRect(rect), self.scrolled.x()
        wide.setWidth(_READABLE)
        if self.mirrored:
            wide.moveRight(rect.right())
        wide.moveLeft(max(min(wide.x(), first + self.area().width() - _READABLE), first))
        return wide

    def middle(self, column: int, block: Block) -> QPoint:
        """Give the middle of a block."""
        return self._grid.raster.block(column, block).center() + self.area().topLeft() - self.scrolled


def _edge(rect: QRect, y: int) -> str:
    near = min(_EDGE, rect.height() // 4)
    if y - rect.top() < near:
        return "start"
    return "end" if rect.bottom() - y < near else ""
