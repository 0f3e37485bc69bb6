"""Where minutes and columns lie in the grid, in pixels."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from PySide6.QtCore import QRect

from planner.domain.time_grid import Block

_GAP = 4
"""The space around blocks."""

_LEAST_HEIGHT = 12

TOP = 12
"""The air above the first minute."""

RAIL = 6
"""How much of a column's side the rail of sittings takes."""


@dataclass(frozen=True)
class Geometry:
    """A grid of columns under a scale of minutes; its origin is where the first minute meets the first column.

    ``widths`` holds a width for each column. ``mirrored`` lets the columns run from right to left.
    """

    widths: tuple[int, ...]
    first: int
    last: int
    per_minute: float
    mirrored: bool = False

    @cached_property
    def _starts(self) -> Sequence[int]:
        """Where each column begins, from the side on which the first one stands; last, where all end."""
        return (0, *accumulate(self.widths))

    @property
    def width(self) -> int:
        """The width of all columns."""
        return self._starts[-1]

    @property
    def height(self) -> int:
        """The height of all minutes, with air below."""
        return round((self.last - self.first) * self.per_minute) + 2 * TOP

    def x(self, column: int) -> int:
        """Give the left edge of a column."""
        return self.width - self._starts[column + 1] if self.mirrored else self._starts[column]

    def width_of(self, column: int) -> int:
        """Give the width of a column."""
        return self.widths[column]

    def y(self, minute: int) -> int:
        """Give the height at which a minute stands."""
        return TOP + round((minute - self.first) * self.per_minute)

    def minute(self, y: float, step: int = 1) -> int:
        """Give the minute at a height, to the nearest step."""
        return round(((y - TOP) / self.per_minute + self.first) / step) * step

    def column(self, x: float) -> int:
        """Give the column at a place, the nearest one outside."""
        place = self.width - 1 - x if self.mirrored else x
        return min(max(bisect_right(self._starts, place) - 1, 0), len(self.widths) - 1)

    def seen(self, left: int, right: int) -> range:
        """Give the columns that lie between two places, touched ones too."""
        ends = self.column(left), self.column(right)
        return range(min(ends), max(ends) + 1)

    def block(self, column: int, block: Block) -> QRect:
        """Give the place of a block."""
        return self.span(column, block.start, block.end, block.lane, block.lanes)

    def visible(self, column: int, blocks: Iterable[Block], seen: QRect) -> Iterator[tuple[Block, QRect]]:
        """Give the blocks of a column that a part of the grid shows, with their places.

        Most blocks of a crowded day are ruled out by their minutes and lane alone.
        """
        first, last = self.minute(seen.top()) - round(_LEAST_HEIGHT / self.per_minute) - 1, self.minute(seen.bottom())
        free, start = self.widths[column] - RAIL - 2 * _GAP, self.x(column) + (_GAP if self.mirrored else RAIL + _GAP)
        low, high = seen.left() - start, seen.right() - start
        if self.mirrored:
            low, high = free - high, free - low
        for block in blocks:
            beside = free * block.lane > high * block.lanes or free * (block.lane + 1) < low * block.lanes
            if beside or block.end < first or block.start > last + 1:
                continue
            rect = self.block(column, block)
            if rect.intersects(seen):
                yield block, rect

    def span(self, column: int, start: int, end: int, lane: int = 0, lanes: int = 1) -> QRect:
        """Give the place of a span of minutes in one of the lanes of a column."""
        free = self.widths[column] - RAIL - 2 * _GAP
        left = free * lane // lanes
        width = free * (lane + 1) // lanes - left - (_GAP // 2 if lane + 1 < lanes else 0)
        side = _GAP if self.mirrored else RAIL + _GAP
        if self.mirrored:
            left = free - left - width
        top = self.y(start)
        return QRect(self.x(column) + side + left, top, width, max(self.y(end) - top - 1, _LEAST_HEIGHT))
