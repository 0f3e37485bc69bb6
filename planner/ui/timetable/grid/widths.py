"""How wide the columns of the grid are, and how near it comes at least."""

from collections.abc import Mapping, Sequence

from planner.domain.time_grid import Axis, Column
from planner.ui.timetable.grid.geometry import TOP

NARROW = 26
"""A day or room without sessions: as narrow as its name, written downwards, allows."""

_LEAST: Mapping[Axis, int] = {"days": 150, "rooms": 128}
_LANE = 92
"""Sessions side by side still tell their titles in so much."""

_NARROWEST = 10
"""Beyond so many columns not even the whole fits."""

_FARTHEST = 0.25
"""Pixels a minute, where the whole is in view."""


def column_widths(columns: Sequence[Column], axis: Axis, free: int) -> tuple[int, ...]:
    """Give each column what its sessions need to be read; what is left of the ``free`` width is shared."""
    least = [NARROW if column.is_narrow else max(_LEAST[axis], column.lanes * _LANE) for column in columns]
    return _shared(columns, least, free)


def whole_widths(columns: Sequence[Column], free: int) -> tuple[int, ...]:
    """Share the ``free`` width so that all columns are in view, those with more sessions side by side being wider."""
    count = sum(column.is_narrow for column in columns)
    lanes = sum(column.lanes for column in columns if not column.is_narrow)
    narrow = min(NARROW, max(free // (2 * count or 1), _NARROWEST))
    rest = free - count * narrow
    least = [narrow if column.is_narrow else max(rest * column.lanes // lanes, _NARROWEST) for column in columns]
    return _shared(columns, least, free)


def _shared(columns: Sequence[Column], least: Sequence[int], free: int) -> tuple[int, ...]:
    """Widen the columns that are not narrow evenly, so that no width is left over."""
    over, opened = max(free - sum(least), 0), sum(not column.is_narrow for column in columns)
    widths, given = [], 0
    for column, width in zip(columns, least, strict=True):
        more = 0 if column.is_narrow else over * (given + 1) // opened - over * given // opened
        given += not column.is_narrow
        widths.append(width + more)
    return tuple(widths)


def whole_zoom(minutes: int, height: int) -> float:
    """Give the pixels a minute at which so many minutes are in view."""
    return max((height - 2 * TOP) / minutes, _FARTHEST)
