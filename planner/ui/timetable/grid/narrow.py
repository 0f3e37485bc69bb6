"""Columns where nothing is: days without sessions, rooms without sessions, and how the keys mark them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.time_grid import Column
from planner.ui.theme import sized, tokens_now
from planner.ui.timetable.grid.closed import paint_closed
from planner.ui.typed import short_day

if TYPE_CHECKING:
    from planner.ui.timetable.grid.view import TimetableGrid

_LINE = 20
"""The width from which on a name has room."""

_AIR = 14
_ALONG = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_narrow(painter: QPainter, grid: "TimetableGrid", number: int, column: Column) -> None:
    """Paint a day or room without sessions: its name, read downwards; of a day too that nothing is there."""
    raster, seen = grid.raster, QRect(grid.places.scrolled, grid.places.area().size())
    place = QRect(raster.x(number), seen.top(), raster.width_of(number), seen.height())
    painter.fillRect(place, QColor(tokens_now().window))
    paint_edge(painter, grid, number, seen)
    paint_closed(painter, raster, number, grid.closed[number], seen, tokens_now().line)
    if place.width() >= _LINE:
        _write_down(painter, place, *_words(grid, column))
    paint_cursor(painter, grid, number, column)


def _write_down(painter: QPainter, place: QRect, words: str, note: str) -> None:
    painter.save()
    painter.translate(place.x() + place.width(), place.y())
    painter.rotate(90)
    line = QRect(_AIR, 0, place.height() - 2 * _AIR, place.width())
    painter.setFont(sized(12, strong=True))
    painter.setPen(QColor(tokens_now().grey))
    words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, _ALONG, words)
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(words) + 10)
    painter.setFont(sized(11))
    painter.drawText(line, _ALONG, note)
    painter.restore()


def _words(grid: "TimetableGrid", column: Column) -> tuple[str, str]:
    if column.room_id is not None:
        return grid.agenda.room_by_id[column.room_id].name, ""
    return short_day(column.day), QCoreApplication.translate("TimetableGrid", "no sessions")


def paint_edge(painter: QPainter, grid: "TimetableGrid", number: int, seen: QRect) -> None:
    """Part a column from the one before."""
    raster = grid.raster
    edge = raster.x(number) + (raster.width_of(number) - 1 if raster.mirrored else 0)
    painter.fillRect(edge, seen.top(), 1, seen.height(), QColor(tokens_now().line))


def paint_cursor(painter: QPainter, grid: "TimetableGrid", number: int, column: Column) -> None:
    """Mark the day or room without sessions that the keys have gone to."""
    if not (grid.folding.is_at(column) and grid.hasFocus()):
        return
    left, width = grid.raster.x(number), grid.raster.width_of(number)
    top, height = grid.places.scrolled.y(), grid.places.area().height()
    painter.setPen(QPen(QColor(tokens_now().accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRect(left + 2, top + 2, width - 3, height - 4), 4, 4)
