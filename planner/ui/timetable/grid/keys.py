"""The keys of the grid: they go about, move and lengthen what is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from planner.domain.placing import Placement, Placements
from planner.domain.time_grid import Block
from planner.ui.timetable.grid.gestures import moved

if TYPE_CHECKING:
    from planner.ui.timetable.grid.view import TimetableGrid

ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})
_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def neighbour(grid: "TimetableGrid", key: Qt.Key) -> int | None:
    """Give the session that an arrow leads to: the next one of the column, or the nearest one of the next column."""
    here = grid.standing
    if here is None:
        return next((block.session.id for _, block in grid.blocks()), None)
    number, block = here
    if key in _DOWN:
        blocks = grid.columns[number].blocks
        at = blocks.index(block) + _DOWN[key]
        return blocks[at].session.id if 0 <= at < len(blocks) else None
    step = _sideways(grid, key)
    others = grid.columns[number + 1 :] if step > 0 else reversed(grid.columns[:number])
    return next((_nearest(other.blocks, block.start) for other in others if other.blocks), None)


def _nearest(blocks: tuple[Block, ...], start: int) -> int:
    return min(blocks, key=lambda block: abs(block.start - start)).session.id


def _sideways(grid: "TimetableGrid", key: Qt.Key) -> int:
    forward = 1 if key == Qt.Key.Key_Right else -1
    return -forward if grid.raster.mirrored else forward


def by_a_step(grid: "TimetableGrid", key: Qt.Key, *, lengthen: bool) -> Placements:
    """Move what is chosen by a step or a column, or change the length of the session under the cursor by a step."""
    if grid.standing is None:
        return {}
    number, block = grid.standing
    session, ground = block.session, grid.ground()
    by = _DOWN.get(key, 0) * grid.step
    if lengthen and by:
        length = max((session.length_minutes or 0) + by, grid.step)
        return {session.id: Placement(session.starts_at, length, session.room_id)}
    column = number if by else number + _sideways(grid, key)
    if not 0 <= column < len(grid.columns):
        return {}
    return moved(ground, session, grid.chosen | {session.id}, ground.moment(column, block.start + by), column)
