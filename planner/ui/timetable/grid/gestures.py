"""What the hand does in the grid: where sessions would go, told before anything is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal

from PySide6.QtCore import QPoint, QRect

from planner.domain.agenda import Agenda
from planner.domain.placing import Placement, Placements, place_of
from planner.domain.session import SessionRow
from planner.domain.time_grid import Axis, Column, moment_at
from planner.ui.timetable.grid.geometry import Geometry

FIRST_LENGTH = 60
"""The length of a session that is placed for the first time and has none."""


@dataclass(frozen=True)
class Ground:
    """What a gesture goes over: the programme, its columns and where they lie; ``step`` in minutes."""

    agenda: Agenda
    axis: Axis
    columns: Sequence[Column]
    geometry: Geometry
    step: int

    def moment(self, column: int, minute: int) -> datetime:
        """Give the moment at a minute of a column."""
        return moment_at(self.columns[column].day, minute)


@dataclass
class Moving:
    """Sessions on their way; ``grab`` is how many minutes below its start the session was taken."""

    ground: Ground
    grabbed: SessionRow
    sessions: frozenset[int]
    grab: int
    copying: bool = False
    placements: Placements = field(default_factory=dict)

    def follow(self, at: QPoint, *, over_tray: bool) -> None:
        """Go where the hand is."""
        if over_tray:
            rows = (self.ground.agenda.session_by_id[number] for number in self.sessions)
            self.placements = {row.id: replace(place_of(row), starts_at=None) for row in rows}
            return
        ground = self.ground
        column = ground.geometry.column(at.x())
        start = ground.moment(column, ground.geometry.minute(at.y()) - self.grab)
        self.placements = moved(ground, self.grabbed, self.sessions, _stepped(start, ground.step), column)


def moved(
    ground: Ground, grabbed: SessionRow, sessions: frozenset[int], start: datetime, column: int
) -> Mapping[int, Placement]:
    """Take a session to a start in a column; the others keep their distance, and go along to its room from its room."""
    by = start - grabbed.starts_at if grabbed.starts_at else timedelta()
    found: dict[int, Placement] = {}
    for number in sessions:
        row = ground.agenda.session_by_id[number]
        begins = start if row.id == grabbed.id or row.starts_at is None else row.starts_at + by
        room = row.room_id
        if ground.axis == "rooms" and row.room_id == grabbed.room_id and not ground.columns[column].folded:
            room = ground.columns[column].room_id
        length = row.length_minutes or (FIRST_LENGTH if row.starts_at is None else None)
        found[number] = Placement(begins, length, room)
    return found


def _stepped(moment: datetime, step: int) -> datetime:
    passed = moment.hour * 60 + moment.minute
    return moment + timedelta(minutes=round(passed / step) * step - passed)


@dataclass
class Resizing:
    """An edge of a session on its way."""

    ground: Ground
    session: SessionRow
    column: int
    edge: Literal["start", "end"]
    placements: Placements = field(default_factory=dict)

    def follow(self, at: QPoint, *, over_tray: bool) -> None:  # noqa: ARG002 - an edge stays in its column
        """Go where the hand is; a session keeps at least one step."""
        start, end = self.session.starts_at, self.session.ends_at
        assert start is not None
        end = end or start + timedelta(minutes=self.ground.step)
        moment = self.ground.moment(self.column, self.ground.geometry.minute(at.y(), self.ground.step))
        least = timedelta(minutes=self.ground.step)
        start, end = (min(moment, end - least), end) if self.edge == "start" else (start, max(moment, start + least))
        length = int((end - start).total_seconds()) // 60
        self.placements = {self.session.id: Placement(start, length, self.session.room_id)}


@dataclass
class Drawing:
    """A new session being drawn from the minute where the hand went down."""

    ground: Ground
    column: int
    begun: int
    span: tuple[int, int] = (0, 0)
    placements: Placements = field(default_factory=dict)

    def follow(self, at: QPoint, *, over_tray: bool) -> None:  # noqa: ARG002 - what is drawn has a time
        """Reach to where the hand is."""
        here = self.ground.geometry.minute(at.y(), self.ground.step)
        self.span = min(self.begun, here), max(self.begun, here)

    @property
    def place(self) -> Placement:
        """Where the session would be; its length is at least a step."""
        start, end = self.span
        length = max(end - start, self.ground.step)
        column = self.ground.columns[self.column]
        return Placement(moment_at(column.day, start), length, column.room_id)


@dataclass
class Banding:
    """A band that takes every session it touches."""

    ground: Ground
    begun: QPoint
    band: QRect = field(default_factory=QRect)
    placements: Placements = field(default_factory=dict)

    def follow(self, at: QPoint, *, over_tray: bool) -> None:  # noqa: ARG002 - a band lies over the grid
        """Reach to where the hand is."""
        self.band = QRect(self.begun, at).normalized()

    @property
    def touched(self) -> frozenset[int]:
        """The sessions under the band."""
        geometry = self.ground.geometry
        return frozenset(
            block.session.id
            for number, column in enumerate(self.ground.columns)
            for block in column.blocks
            if geometry.block(number, block).intersects(self.band)
        )


Gesture = Moving | Resizing | Drawing | Banding
