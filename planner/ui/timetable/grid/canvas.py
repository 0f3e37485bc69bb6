"""Paints what is visible of a grid."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from planner.domain.clocks import wall_clock
from planner.domain.event import programme_day
from planner.domain.placing import Placement, place_of
from planner.domain.session import SessionRow
from planner.domain.time_grid import Axis, Column, minute_of
from planner.ui.theme import sized, tokens_now
from planner.ui.timetable.grid.closed import paint_closed
from planner.ui.timetable.grid.geometry import RAIL
from planner.ui.timetable.grid.gestures import Banding, Drawing
from planner.ui.timetable.grid.heads import paint_bands, paint_heads, paint_hours
from planner.ui.timetable.grid.narrow import paint_cursor, paint_edge, paint_narrow
from planner.ui.timetable.grid.painting import BlockLook, paint_block
from planner.ui.timetable.sayings import told_place
from planner.ui.timetable.session_card import session_card

if TYPE_CHECKING:
    from planner.ui.timetable.grid.view import TimetableGrid

_RAIL_WIDTH = 3
_RAIL_SHADE = 112
_TOLD_HEIGHT = 20
_TOLD_WIDTH: Mapping[Axis, int] = {"days": 168, "rooms": 288}


def paint_grid(grid: "TimetableGrid", exposed: QRegion) -> None:
    """Paint hours, columns, heads and the tray, and what the hand holds, as far as a part of the viewport shows it."""
    painter, dirty = QPainter(grid.viewport()), exposed.boundingRect()
    grid.cards.begin()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(grid.layoutDirection())
    painter.fillRect(dirty, QColor(tokens_now().panel))
    area, scrolled = grid.places.area(), grid.places.scrolled
    paint_hours(painter, grid.raster, area, scrolled.y())
    painter.save()
    painter.setClipRect(area)
    painter.translate(area.topLeft() - scrolled)
    shown = exposed.intersected(area).translated(scrolled - area.topLeft())
    seen = shown.boundingRect()
    for number in grid.raster.seen(seen.left(), seen.right()) if grid.columns else ():
        column = grid.columns[number]
        if column.is_narrow:
            paint_narrow(painter, grid, number, column)
        else:
            _paint_column(painter, grid, number, column, shown)
    _paint_gesture(painter, grid)
    painter.restore()
    if dirty.top() < area.top():
        paint_heads(painter, grid, area, scrolled.x())
    if grid.axis == "days" and dirty.top() < area.top():
        paint_bands(painter, grid.agenda, grid.columns, grid.raster, area, scrolled.x())
    if grid.places.tray().intersects(dirty):
        _paint_tray(painter, grid)


def _paint_column(painter: QPainter, grid: "TimetableGrid", number: int, column: Column, shown: QRegion) -> None:
    tokens, raster, seen = tokens_now(), grid.raster, shown.boundingRect()
    paint_edge(painter, grid, number, seen)
    if grid.axis == "days":
        _paint_rails(painter, grid, number, column)
    held = grid.hand.gesture is not None
    if not held:
        paint_closed(painter, raster, number, grid.closed[number], seen, tokens.line)
    for block, rect in raster.visible(number, column.blocks, seen):
        if shown.intersects(rect):
            _paint_session(painter, grid, block.session, rect, written=grid.cards.is_ready(block.session, rect))
    if held:
        paint_closed(painter, raster, number, grid.closed[number], seen, tokens.faint)
    now = wall_clock(grid.agenda.event.zone)
    if column.day == programme_day(now):
        y = raster.y(minute_of(now, column.day))
        painter.fillRect(raster.x(number), y, raster.width_of(number), 2, QColor(tokens.stop))
    paint_cursor(painter, grid, number, column)


def _paint_rails(painter: QPainter, grid: "TimetableGrid", number: int, column: Column) -> None:
    colour = QColor(tokens_now().accent_tint).darker(_RAIL_SHADE)
    for sitting in grid.agenda.sittings:
        if sitting.starts_at.date() == column.day:
            start = minute_of(sitting.starts_at, column.day)
            place = grid.raster.span(number, start, start + sitting.length_minutes)
            left = place.right() + _RAIL_WIDTH if grid.raster.mirrored else place.left() - RAIL
            painter.fillRect(left, place.top(), _RAIL_WIDTH, place.height(), colour)


def _paint_session(
    painter: QPainter, grid: "TimetableGrid", session: SessionRow, rect: QRect, *, written: bool = True
) -> None:
    chosen, cards = session.id in grid.chosen, grid.cards
    mark = cards.mark(session) if written else None
    paint_block(painter, rect, session.kind, cards.of(session) if written else None, BlockLook(chosen, mark=mark))
    if session.id == grid.current and grid.hasFocus() and (len(grid.chosen) > 1 or not chosen):
        painter.setPen(QPen(QColor(tokens_now().ink), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), 3, 3)


def _paint_gesture(painter: QPainter, grid: "TimetableGrid") -> None:
    gesture, tokens = grid.hand.gesture, tokens_now()
    if isinstance(gesture, Banding):
        painter.fillRect(gesture.band, QColor(tokens.accent_tint))
        painter.setPen(QColor(tokens.accent))
        painter.drawRect(gesture.band)
    elif isinstance(gesture, Drawing):
        rect = grid.places.lifted(gesture.column, grid.raster.span(gesture.column, *gesture.span))
        painter.fillRect(rect, QColor(tokens.accent_tint))
        _tell(painter, grid, rect, gesture.place)
    elif gesture is not None:
        _paint_ghosts(painter, grid)


def _paint_ghosts(painter: QPainter, grid: "TimetableGrid") -> None:
    """Paint sessions where they would go."""
    for number, block in grid.hand.ghosts:
        rect, session = grid.places.lifted(number, grid.raster.block(number, block)), block.session
        card = session_card(grid.agenda, session)
        paint_block(painter, rect, session.kind, card, BlockLook(lifted=True))
        if len(grid.hand.ghosts) == 1:
            _tell(painter, grid, rect, place_of(session))


def _tell(painter: QPainter, grid: "TimetableGrid", rect: QRect, place: Placement) -> None:
    """Write the new time above what is being moved, in red where it would clash."""
    tokens, box = tokens_now(), told_box(grid, rect)
    room = grid.agenda.room_by_id.get(place.room_id or 0) if grid.axis == "rooms" else None
    words = told_place(place, room.name if room else "")
    painter.setFont(sized(11, strong=True))
    words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width() - 16)
    box.setWidth(min(painter.fontMetrics().horizontalAdvance(words) + 16, box.width()))
    painter.fillRect(box, QColor(tokens.stop if grid.hand.warning else tokens.ink))
    painter.setPen(QColor(tokens.panel))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def told_box(grid: "TimetableGrid", rect: QRect) -> QRect:
    """Give where the new time of what is being moved is written, at most: above it, or below where no room is left."""
    seen, width = QRect(grid.places.scrolled, grid.places.area().size()), _TOLD_WIDTH[grid.axis]
    box = QRect(rect.x(), rect.y() - _TOLD_HEIGHT - 2, width, _TOLD_HEIGHT)
    box.moveLeft(max(min(box.x(), seen.right() - width), seen.x()))
    if box.top() < seen.y():
        box.moveTop(rect.bottom() + 3)
    return box


def _paint_tray(painter: QPainter, grid: "TimetableGrid") -> None:
    tokens, tray = tokens_now(), grid.places.tray()
    painter.fillRect(tray, QColor(tokens.window))
    painter.setFont(sized(11, strong=True))
    painter.setPen(QColor(tokens.grey))
    head = QRect(tray.x() + 12, 0, tray.width() - 24, 36)
    words = QCoreApplication.translate("TimetableGrid", "Not yet placed")
    painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
    for session, rect in grid.places.tray_cards():
        _paint_session(painter, grid, session, rect)
