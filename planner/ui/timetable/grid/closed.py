"""When the people and rooms of the chosen sessions are not to be had: bands of the columns, hatched."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath

from planner.domain.agenda import Agenda
from planner.domain.availability import Times, closed, times_of
from planner.domain.conflicts.persons import takes_part
from planner.domain.kinds import Mode
from planner.domain.spans import minutes
from planner.domain.time_grid import Axis, Column
from planner.ui.timetable.grid.geometry import Geometry
from planner.ui.typed import short_day

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
    rows = [agenda.session_by_id[number] for number in sessions]
    if not rows:
        return ((),) * len(columns)
    needed = _people(agenda, [row.id for row in rows])
    if axis == "days":
        needed |= {("room", row.room_id): True for row in rows if row.room_id is not None}
    times = {subject: times_of(agenda, *subject, in_person=there) for subject, there in needed.items()}
    days = {day: tuple(_of_day(agenda, day, times)) for day in {column.day for column in columns}}
    return tuple(days[column.day] + tuple(_of_room(agenda, column)) for column in columns)


def _people(agenda: Agenda, sessions: Iterable[int]) -> dict[Subject, bool]:
    """Everybody who is expected in sessions, and whether in person."""
    found: dict[Subject, bool] = {}
    for seat in (seat for number in sessions for seat in agenda.appearances_of(number) if takes_part(seat)):
        subject = ("participant", seat.participant_id)
        found[subject] = found.get(subject, False) or seat.mode is Mode.ROOM
    return found


def _of_room(agenda: Agenda, column: Column) -> Iterator[Closed]:
    if column.room_id is None:
        return iter(())
    room = ("room", column.room_id)
    return _of_day(agenda, column.day, {room: times_of(agenda, *room)})


def _of_day(agenda: Agenda, day: date, known: Mapping[Subject, Times]) -> Iterator[Closed]:
    midnight = minutes(datetime.combine(day, datetime.min.time()))
    for subject, times in known.items():
        for start, end in closed(times, midnight, midnight + _LAST):
            yield Closed(start - midnight, end - midnight, _name(agenda, *subject, start, end))


def _name(agenda: Agenda, noun: str, row_id: int, start: int, end: int) -> str:
    """Who or what is not to be had; of people on their way, when they arrive or depart."""
    if noun == "room":
        return agenda.room_by_id[row_id].name
    person = agenda.participant_by_id[row_id]
    if person.arrives_at and end <= minutes(person.arrives_at):
        words = QCoreApplication.translate("TimetableGrid", "{name} (arrives {when})")
        return words.format(name=person.name, when=_when(person.arrives_at))
    if person.departs_at and start >= minutes(person.departs_at):
        words = QCoreApplication.translate("TimetableGrid", "{name} (departs {when})")
        return words.format(name=person.name, when=_when(person.departs_at))
    return person.name


def _when(moment: datetime) -> str:
    return f"{short_day(moment.date())} {moment:%H:%M}"


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
        rect = QRect(geometry.x(column) + 1, top, geometry.width_of(column) - 1, bottom - top).intersected(seen)
        if not rect.isEmpty():
            path.addRect(QRectF(rect))
    if not path.isEmpty():
        painter.fillPath(path, QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern))
