"""What frames the grid: the heads of days and rooms, the hours, the bands of segments."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from planner.domain.agenda import Agenda
from planner.domain.time_grid import Axis, Column
from planner.ui.theme import sized, tokens_now
from planner.ui.timetable.grid.geometry import Geometry
from planner.ui.timetable.grid.wrapping import fits
from planner.ui.typed import day_heading, short_day

if TYPE_CHECKING:
    from planner.ui.timetable.grid.view import TimetableGrid

GUTTER = 56
"""The width of the scale of hours."""

_DAY_HEAD, _ROOM_HEAD, _BAND = 36, 24, 24
HEAD: Mapping[Axis, int] = {"days": _DAY_HEAD + _BAND, "rooms": _DAY_HEAD + _ROOM_HEAD}
"""The height of what stays above the grid."""

_FOLD = "›‹"
_SPARE = 10
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_hours(painter: QPainter, geometry: Geometry, area: QRect, scrolled: int) -> None:
    """Paint a line for each hour and its time beside it."""
    tokens = tokens_now()
    painter.setFont(sized(11))
    gutter = area.right() + 1 if geometry.mirrored else area.x() - GUTTER
    for hour in range(-(-geometry.first // 60), geometry.last // 60 + 1):
        y = area.y() + geometry.y(hour * 60) - scrolled
        if area.top() <= y <= area.bottom():
            painter.fillRect(area.x(), y, area.width(), 1, QColor(tokens.hairline))
            painter.setPen(QColor(tokens.grey))
            place = QRect(gutter, y - 9, GUTTER - 10, 18)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{hour % 24:02}:00")


def paint_heads(painter: QPainter, grid: "TimetableGrid", area: QRect, scrolled: int) -> None:
    """Paint the days, and under them their rooms; a day's name stays in view while its columns are."""
    tokens, geometry = tokens_now(), grid.raster
    painter.save()
    painter.fillRect(0, 0, area.right() + GUTTER, area.y(), QColor(tokens.panel))
    painter.fillRect(area.x(), area.y() - 1, area.width(), 1, QColor(tokens.line))
    painter.setClipRect(QRect(area.x(), 0, area.width(), area.y()))
    seen = geometry.seen(scrolled, scrolled + area.width()) if grid.columns else range(0)
    for day, run in groupby(seen, key=lambda number: grid.columns[number].day):
        numbers = list(run)
        edges = [geometry.x(number) - scrolled for number in numbers]
        left, right = min(edges), max(geometry.x(number) - scrolled + geometry.width_of(number) for number in numbers)
        painter.fillRect(area.x() + left, 0, 1, area.y(), QColor(tokens.line))
        if grid.columns[numbers[0]].folded:
            _paint_narrow(painter, QRect(area.x() + left, 0, right - left, area.y() - 1), day)
            continue
        left = max(left, 0)
        place = QRect(area.x() + left + 12, 0, min(right, area.width()) - left - 16, _DAY_HEAD)
        if grid.folding.is_empty(day):
            place = _paint_fold(painter, place)
        _paint_day(painter, place, day)
    if grid.axis == "rooms":
        _paint_rooms(painter, grid, [number for number in seen if not grid.columns[number].is_narrow], scrolled)
    painter.restore()


def _paint_rooms(painter: QPainter, grid: "TimetableGrid", numbers: Iterable[int], scrolled: int) -> None:
    geometry, start = grid.raster, grid.places.area().x()
    for number in numbers:
        room = grid.agenda.room_by_id.get(grid.columns[number].room_id or 0)
        left = start + geometry.x(number) - scrolled
        place = QRect(left + 12, _DAY_HEAD - 4, geometry.width_of(number) - 16, _ROOM_HEAD)
        _write(painter, place, room.name if room else _no_room(), 12, tokens_now().grey)


def _paint_narrow(painter: QPainter, place: QRect, day: date) -> None:
    """Paint the head of a folded day: its number, where it has room."""
    tokens = tokens_now()
    painter.fillRect(place.adjusted(1, 0, 0, 0), QColor(tokens.window))
    painter.setFont(sized(11))
    painter.setPen(QColor(tokens.grey))
    if painter.fontMetrics().horizontalAdvance("28") <= place.width():
        line = QRect(place.x(), place.y(), place.width(), _DAY_HEAD)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, str(day.day))


def _paint_fold(painter: QPainter, place: QRect) -> QRect:
    """Offer to fold an open day without sessions, and give the room that is left for its name."""
    painter.setFont(sized(13, strong=True))
    painter.setPen(QColor(tokens_now().accent))
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _FOLD)
    width = painter.fontMetrics().horizontalAdvance(_FOLD) + 6
    return place.adjusted(width, 0, 0, 0) if _mirrored(painter) else place.adjusted(0, 0, -width, 0)


def _no_room() -> str:
    return QCoreApplication.translate("TimetableGrid", "No room yet")


def _paint_day(painter: QPainter, place: QRect, day: date) -> None:
    """Paint the name of a day and its date; in a narrow column as short as need be."""
    tokens, words = tokens_now(), day_heading(day)
    if not fits(" ".join(words), place.width() - _SPARE, 13):
        short = short_day(day) if fits(short_day(day), place.width() - _SPARE, 13) else str(day.day)
        words = short, ""
    width = _write(painter, place, words[0], 13, tokens.ink, strong=True)
    rest = place.adjusted(0, 0, -width - 5, 0) if _mirrored(painter) else place.adjusted(width + 5, 0, 0, 0)
    _write(painter, rest, words[1], 13, tokens.grey)


def _mirrored(painter: QPainter) -> bool:
    return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _write(painter: QPainter, place: QRect, words: str, pixels: int, colour: str, *, strong: bool = False) -> int:
    painter.setFont(sized(pixels, strong=strong))
    painter.setPen(QColor(colour))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(place.width(), 0))
    painter.drawText(place, _LEFT, shown)
    return metrics.horizontalAdvance(shown)


def paint_bands(
    painter: QPainter, agenda: Agenda, columns: Sequence[Column], geometry: Geometry, area: QRect, scrolled: int
) -> None:
    """Paint each segment as a band over the days that it runs through."""
    painter.save()
    painter.setClipRect(QRect(area.x(), _DAY_HEAD, area.width(), _BAND))
    for segment in agenda.segments:
        ids = {row.id for row in agenda.sessions_under(segment.id)}
        numbers = [n for n, column in enumerate(columns) if any(block.session.id in ids for block in column.blocks)]
        if numbers:
            edges = [geometry.x(numbers[0]), geometry.x(numbers[-1])]
            width = max(geometry.x(n) + geometry.width_of(n) for n in (numbers[0], numbers[-1])) - min(edges)
            place = QRect(area.x() + min(edges) - scrolled + 4, _DAY_HEAD, width - 8, _BAND - 4)
            _paint_band(painter, place, segment.title)
    painter.restore()


def _paint_band(painter: QPainter, place: QRect, words: str) -> None:
    tokens = tokens_now()
    path = QPainterPath()
    path.addRoundedRect(QRectF(place), 4, 4)
    painter.fillPath(path, QColor(tokens.accent_tint))
    _write(painter, place.adjusted(8, 0, -8, 0), words, 11, tokens.accent, strong=True)
