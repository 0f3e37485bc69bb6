"""The hand over the programme by person: it takes a session along the hours and days, and lets go."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QToolTip

from planner.domain.placing import Placement, place_of, placed
from planner.domain.session import SessionRow
from planner.domain.time_grid import Block, minute_of, moment_at, packed
from planner.ui.timetable.people_cells import edge_of, minute_at, paint_held
from planner.ui.timetable.people_model import CELL, FIRST_DAY, DayCell
from planner.ui.timetable.sayings import clashes, told_place

if TYPE_CHECKING:
    from planner.ui.timetable.people_view import PeopleView

_DRAG = 6
"""How far the hand goes before a press becomes a drag, in pixels."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A session of the person of a row; ``grab`` is how far across from its start it was taken."""

    session: SessionRow
    row: int
    at: QPoint
    grab: int
    copying: bool


class PeopleHand(QObject):
    """Shows where a session would go and what would clash; what is asked for is told when it lets go."""

    placing = Signal(object)
    copying = Signal(object)

    def __init__(self, view: "PeopleView") -> None:
        super().__init__(view)
        self._view = view
        self._held: _Held | None = None
        self.place: Placement | None = None
        self.warning = ""

    @property
    def is_holding(self) -> bool:
        """Whether a session is on its way."""
        return self.place is not None

    @property
    def has_pressed(self) -> bool:
        """Whether the hand is down on a session."""
        return self._held is not None

    def press(self, block: Block, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Take hold of a session; a drag may follow."""
        index, direction = self._view.indexAt(at), self._view.layoutDirection()
        grab = at.x() - edge_of(*self._cell(index.row(), index.column()), block, direction)
        copying = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        self._held = _Held(block.session, index.row(), at, grab, copying)

    def move(self, at: QPoint) -> None:
        """Take the session along in the row of its person; it is on the day on which it would begin."""
        held = self._held
        if held is None or (self.place is None and (at - held.at).manhattanLength() < _DRAG):
            return
        begins = at - QPoint(held.grab, 0)
        column = self._view.columnAt(begins.x())
        if column < FIRST_DAY:
            return
        step = self._view.step
        minute = minute_at(*self._cell(held.row, column), begins, self._view.layoutDirection())
        minute = round(minute / step) * step
        start = moment_at(self._view.people.days[column - FIRST_DAY], minute)
        place = replace(place_of(held.session), starts_at=start)
        if place != self.place:
            self.place = place
            self._look(held.session.id, place, at)

    def _look(self, session_id: int, place: Placement, at: QPoint) -> None:
        """Find what would clash, and tell."""
        viewport, placements = self._view.viewport(), {session_id: place}
        later = placed(self._view.people.agenda, placements)
        findings = self._view.people.findings
        self.warning = clashes(findings, later, placements) if findings is not None else ""
        QToolTip.showText(viewport.mapToGlobal(at + QPoint(16, 20)), self.warning, viewport)
        viewport.update()

    def _cell(self, row: int, column: int) -> tuple[QRect, DayCell]:
        index = self._view.people.index(row, column)
        return self._view.visualRect(index), index.data(CELL)

    def release(self) -> None:
        """Let go: ask for what was shown."""
        held, place = self._held, self.place
        self.give_up()
        if held is not None and place is not None:
            (self.copying if held.copying else self.placing).emit({held.session.id: place})

    def give_up(self) -> None:
        """Hold nothing any more; nothing was stored."""
        self._held, self.place, self.warning = None, None, ""
        QToolTip.hideText()
        self._view.viewport().update()

    @property
    def ghost(self) -> tuple[int, Block] | None:
        """Where the session would stand: the column, and its block there."""
        if self._held is None or self.place is None or self.place.starts_at is None:
            return None
        moved = replace(self._held.session, starts_at=self.place.starts_at)
        days = self._view.people.days
        day = next((each for each in reversed(days) if minute_of(self.place.starts_at, each) >= 0), days[0])
        (block,) = packed([moved], day)
        return FIRST_DAY + days.index(day), block

    def paint(self, painter: QPainter) -> None:
        """Paint the session where it would go, with its new time, in red where it would clash."""
        ghost = self.ghost
        if ghost is None or self._held is None or self.place is None:
            return
        column, block = ghost
        rect, cell = self._cell(self._held.row, column)
        paint_held(painter, rect, cell, block, told_place(self.place), clashing=bool(self.warning))
