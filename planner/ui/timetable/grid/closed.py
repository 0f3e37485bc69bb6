"""When the people and rooms of the chosen sessions are not to be had: bands of the columns, hatched."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath

from planner.domain.agenda import Agenda
from planner.domain.availability import closed
from planner.domain.conflicts.persons import takes_part
from planner.domain.spans import minutes
from planner.domain.time_grid import Axis, Column
from planner.ui.timetable.grid.geometry import Geometry

_LAST = 36 * 60
"""Until when a column can reach, in minutes from midnight of its day."""

Subject = tuple[str, int]
"""A ``participant`` or a ``room``, and which."""


@dataclass(frozen=True, slots=True)
class Closed:
    """A band, in minutes since midnight of its column's day, in which ``name`` is not to be had."""

    start: int
    end: int
    name: str


def closed_bands(
    agenda: Agenda, columns: Sequence[Column], axis: Axis, sessions: Iterable[int]
) -> tuple[tuple[Closed, ...], ...]:
    """Give the bands of each column in which what the sessions need is not to be had."""
    rows = [agenda.session_by_id[number] for number in sessions] if agenda.availabilities else []
    needed = dict.fromkeys(
        ("participant", seat.participant_id)
        for row in rows
        for seat in agenda.appearances_of(row.id)
        if takes_part(seat)
    )
    if axis == "days":
        needed |= dict.fromkeys(("room", row.room_id) for row in rows if row.room_id is not None)
    known = [subject for subject in needed if agenda.available(*subject)]
    return tuple(tuple(_of_column(agenda, column, known, any_room=bool(rows))) for column in columns)


def _of_column(agenda: Agenda, column: Column, needed: list[Subject], *, any_room: bool) -> Iterator[Closed]:
    if any_room and column.room_id is not None:
        needed = [*needed, ("room", column.room_id)]
    midnight = minutes(datetime.combine(column.day, datetime.min.time()))
    for noun, row_id in needed:
        for start, end in closed(agenda.available(noun, row_id), midnight, midnight + _LAST):
            yield Closed(start - midnight, end - midnight, _name(agenda, noun, row_id))


def _name(agenda: Agenda, noun: str, row_id: int) -> str:
    return agenda.room_by_id[row_id].name if noun == "room" else agenda.participant_by_id[row_id].name


def legend(bands: Iterable[Closed], minute: int) -> str:
    """Say who and what is not to be had at a minute; empty where all are."""
    names = dict.fromkeys(band.name for band in bands if band.start <= minute < band.end)
    words = QCoreApplication.translate("TimetableGrid", "Hatched, not available: {names}")
    return words.format(names=", ".join(names)) if names else ""


def paint_closed(
    painter: QPainter, geometry: Geometry, column: int, bands: Iterable[Closed], seen: QRect, colour: str
) -> None:
    """Hatch the bands of a column in a colour; where several lie over each other, once."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for band in bands:
        top, bottom = geometry.y(band.start), geometry.y(band.end)
        rect = QRect(geometry.x(column) + 1, top, geometry.column_width - 1, bottom - top).intersected(seen)
        if not rect.isEmpty():
            path.addRect(QRectF(rect))
    if not path.isEmpty():
        painter.fillPath(path, QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern))
