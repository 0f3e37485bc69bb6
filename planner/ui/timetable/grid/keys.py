"""The keys of the grid: they go about, choose, move, lengthen and copy what is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from planner.domain.placing import Placement, Placements, copied_after
from planner.domain.time_grid import Block
from planner.ui.timetable.grid.gestures import moved

if TYPE_CHECKING:
    from planner.ui.timetable.grid.view import TimetableGrid

_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ARROWS = frozenset({*_DOWN, Qt.Key.Key_Left, Qt.Key.Key_Right})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CONTROL, _ALT, _SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_MORNING = 9 * 60


def follow_key(grid: "TimetableGrid", key: Qt.Key, keys: Qt.KeyboardModifier, text: str) -> bool:
    """Do what a key asks for, and say whether it asked for anything."""
    if key in _ARROWS:
        _follow_arrow(grid, key, keys)
    elif key == Qt.Key.Key_Escape:
        grid.folding.leave()
        grid.hand.give_up()
    elif keys & _CONTROL:
        return _with_control(grid, key)
    elif key in _ENTER and grid.folding.day is not None:
        grid.folding.toggle(grid.folding.day)
    elif key == Qt.Key.Key_Insert and grid.folding.place is not None:
        grid.hand.drawing.emit(grid.folding.place)
    elif key == Qt.Key.Key_F2 and grid.current is not None:
        grid.rename(grid.current)
    elif key == Qt.Key.Key_Delete and grid.chosen:
        grid.removing.emit(grid.chosen)
    elif text.strip() and text.isprintable() and grid.current in grid.chosen and not keys & _ALT:
        grid.rename(grid.current or 0)
        grid.editor.setText(text)
    else:
        return False
    return True


def _with_control(grid: "TimetableGrid", key: Qt.Key) -> bool:
    if key == Qt.Key.Key_A:
        grid.choose(frozenset(block.session.id for _, block in grid.blocks()), grid.current)
    elif key == Qt.Key.Key_D and grid.chosen:
        grid.hand.copying.emit(copied_after(grid.agenda, grid.chosen))
    elif key == Qt.Key.Key_Space and grid.current is not None:
        grid.choose(grid.chosen ^ {grid.current}, grid.current)
    else:
        return grid.nearness.key(key)
    return True


def _follow_arrow(grid: "TimetableGrid", key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    if keys & _ALT:
        placements = by_a_step(grid, key, lengthen=bool(keys & _SHIFT))
        if placements:
            grid.placing.emit(placements)
    elif keys & _CONTROL and key not in _DOWN:
        grid.folding.step(_sideways(grid, key))
    elif (other := neighbour(grid, key)) is not None:
        chosen = grid.chosen | {other} if keys & _SHIFT else grid.chosen if keys & _CONTROL else frozenset({other})
        grid.reveal(other, chosen)


def neighbour(grid: "TimetableGrid", key: Qt.Key) -> int | None:
    """Give the session that an arrow leads to: in its column, in the next column, or in the tray."""
    here, tray = grid.standing, [row.id for row in grid.agenda.unplaced]
    first = next((block.session.id for _, block in grid.blocks()), None)
    if here is None and grid.current in tray:
        at = tray.index(grid.current) + _DOWN.get(key, 0)
        return (tray[at] if 0 <= at < len(tray) else None) if key in _DOWN else first
    if here is None:
        return first if first is not None else next(iter(tray), None)
    number, block = here
    if key in _DOWN:
        blocks = grid.columns[number].blocks
        at = blocks.index(block) + _DOWN[key]
        return blocks[at].session.id if 0 <= at < len(blocks) else None
    step = _sideways(grid, key)
    others = grid.columns[number + 1 :] if step > 0 else reversed(grid.columns[:number])
    beside = next((_nearest(other.blocks, block.start) for other in others if other.blocks), None)
    return next(iter(tray), None) if beside is None and step < 0 else beside


def _nearest(blocks: tuple[Block, ...], start: int) -> int:
    return min(blocks, key=lambda block: abs(block.start - start)).session.id


def _sideways(grid: "TimetableGrid", key: Qt.Key) -> int:
    forward = 1 if key == Qt.Key.Key_Right else -1
    return -forward if grid.raster.mirrored else forward


def by_a_step(grid: "TimetableGrid", key: Qt.Key, *, lengthen: bool) -> Placements:
    """Move what is chosen by a step or a column, or change the length of the session under the cursor by a step."""
    if grid.standing is None:
        return _out_of_the_tray(grid)
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


def _out_of_the_tray(grid: "TimetableGrid") -> Placements:
    """Put the session under the cursor, which has no time, on the morning of the first day in view."""
    session = grid.agenda.session_by_id.get(grid.current or 0)
    opened = (number for number, column in enumerate(grid.columns) if not column.is_narrow)
    number = next(opened, None)
    if session is None or number is None:
        return {}
    ground = grid.ground()
    return moved(ground, session, frozenset({session.id}), ground.moment(number, _MORNING), number)
