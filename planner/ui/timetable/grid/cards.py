"""What blocks say and how they are marked, written a few blocks a frame where much comes into view at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QRegion

from planner.domain.conflicts.conflict import Severity
from planner.domain.session import SessionRow
from planner.ui.timetable.session_card import SessionCard, session_card

if TYPE_CHECKING:
    from planner.ui.timetable.grid.view import TimetableGrid

MOST_NEW = 48
"""So many blocks that were never written in their size get their words in one frame; the others in the next ones."""


class Cards(QObject):
    """Remembers words and marks, and in which sizes they are laid out; ``is_behind`` while blocks wait for their words.

    Laying words out takes longer than painting them, so that a jump to a crowded place would take several frames.
    """

    def __init__(self, grid: "TimetableGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._cards: dict[int, SessionCard] = {}
        self._marks: dict[int, Severity | None] = {}
        self._laid: set[tuple[int, int, int]] = set()
        self._waiting: list[QRect] = []
        self._free = 0
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    def forget(self) -> None:
        """Compose words and marks anew, of another programme; what is laid out again is in view already."""
        self._cards.clear()
        self._marks.clear()

    def forget_sizes(self) -> None:
        """Blocks have other sizes from now on."""
        self._laid.clear()
        self._waiting.clear()

    def of(self, session: SessionRow) -> SessionCard:
        """Give the words of a session's block."""
        if session.id not in self._cards:
            self._cards[session.id] = session_card(self._grid.agenda, session)
        return self._cards[session.id]

    def mark(self, session: SessionRow) -> Severity | None:
        """Give the gravest severity of a session's conflicts; information alone leaves no mark."""
        if session.id not in self._marks:
            found = self._grid.findings.worst(session.id)
            self._marks[session.id] = None if found is Severity.INFORMATION else found
        return self._marks[session.id]

    def begin(self) -> None:
        """Begin a frame."""
        self._free = MOST_NEW

    def is_ready(self, session: SessionRow, rect: QRect) -> bool:
        """Whether a block of the grid is to be painted with its words in this frame; if not, it will be soon."""
        size = session.id, rect.width(), rect.height()
        if size not in self._laid:
            if not self._free:
                self._waiting.append(rect)
                self._next.start()
                return False
            self._free -= 1
            self._laid.add(size)
        return True

    @property
    def is_behind(self) -> bool:
        """Whether blocks in view wait for their words."""
        return bool(self._waiting)

    def _go_on(self) -> None:
        """Paint what waits, as far as it is still in view."""
        places = self._grid.places
        by, area = places.area().topLeft() - places.scrolled, places.area()
        region = QRegion()
        for rect in self._waiting:
            region += rect.translated(by).intersected(area)
        self._waiting.clear()
        self._grid.viewport().update(region)
