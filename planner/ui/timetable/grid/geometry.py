"""Where minutes and columns lie in the grid, in pixels."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from planner.domain.time_grid import Block

_GAP = 4
"""The space around blocks."""

TOP = 12
"""The air above the first minute."""

RAIL = 6
"""How much of a column's side the rail of sittings takes."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """A grid of columns under a scale of minutes; its origin is where the first minute meets the first column.

    ``mirrored`` lets the columns run from right to left.
    """

    columns: int
    column_width: int
    first: int
    last: int
    per_minute: float
    mirrored: bool = False

    @property
    def width(self) -> int:
        """The width of all columns."""
        return self.columns * self.column_width

    @property
    def height(self) -> int:
        """The height of all minutes, with air below."""
        return round((self.last - self.first) * self.per_minute) + 2 * TOP

    def x(self, column: int) -> int:
        """Give the left edge of a column."""
        place = self.columns - 1 - column if self.mirrored else column
        return place * self.column_width

    def width_of(self, _column: int) -> int:
        """Give the width of a column."""
        return self.column_width

    def y(self, minute: int) -> int:
        """Give the height at which a minute stands."""
        return TOP + round((minute - self.first) * self.per_minute)

    def minute(self, y: float, step: int = 1) -> int:
        """Give the minute at a height, to the nearest step."""
        return round(((y - TOP) / self.per_minute + self.first) / step) * step

    def column(self, x: float) -> int:
        """Give the column at a place, the nearest one outside."""
        place = min(max(int(x // self.column_width), 0), self.columns - 1)
        return self.columns - 1 - place if self.mirrored else place

    def block(self, column: int, block: Block) -> QRect:
        """Give the place of a block."""
        return self.span(column, block.start, block.end, block.lane, block.lanes)

    def span(self, column: int, start: int, end: int, lane: int = 0, lanes: int = 1) -> QRect:
        """Give the place of a span of minutes in one of the lanes of a column."""
        free = self.column_width - RAIL - 2 * _GAP
        left = free * lane // lanes
        width = free * (lane + 1) // lanes - left - (_GAP // 2 if lane + 1 < lanes else 0)
        side = _GAP if self.mirrored else RAIL + _GAP
        if self.mirrored:
            left = free - left - width
        top = self.y(start)
        return QRect(self.x(column) + side + left, top, width, max(self.y(end) - top - 1, 12))
