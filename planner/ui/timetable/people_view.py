"""The programme by person: one row each, with load and days."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from planner.domain.conflicts.check import Findings
from planner.domain.event import programme_day
from planner.domain.session import SessionRow
from planner.domain.time_grid import Block
from planner.ui.timetable.people_cells import PeopleDelegate, block_at
from planner.ui.timetable.people_hand import PeopleHand
from planner.ui.timetable.people_model import CELL, FIRST_DAY, LOAD, NAME, DayCell, PeopleModel

_ROW = 46
_NAME, _LOAD, _LEAST_DAY = 176, 128, 148
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PeopleView(QTableView):
    """``selected`` gives the session under the cursor, ``opened`` one that is to be shown among the others.

    Up and Down go from person to person, Left and Right through the sessions of one. With Alt they ask to move the
    session by a step of time, with Shift too to change its length: ``stepped``. The mouse drags a session along the
    hours: ``hand.placing``, or with Alt a copy of it: ``hand.copying``.
    """

    selected = Signal(int)
    opened = Signal(int)
    stepped = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.people = PeopleModel(self)
        self.session_id: int | None = None
        self.step = 15
        self.hand = PeopleHand(self)
        self.setAccessibleName(self.tr("The programme by person"))
        self.setAccessibleDescription(
            self.tr("Up and Down go from person to person, Left and Right through their sessions, Enter shows one.")
        )
        self.setModel(self.people)
        self.setItemDelegate(PeopleDelegate(self))
        self._dress()

    def _dress(self) -> None:
        self.setProperty("fit", "fill")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setFixedHeight(34)
        header.setHighlightSections(False)
        header.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def show_findings(self, findings: Findings, session_id: int | None) -> None:
        """Show a programme with the cursor on a session; the person under the cursor stays."""
        self.session_id = session_id
        self.viewport().update()
        if self.people.findings is not None and self.people.agenda is findings.agenda:
            return
        self.hand.give_up()
        index = self.currentIndex()
        person = self.people.loads[index.row()].participant.id if index.isValid() else None
        self.people.show_findings(findings)
        self._fit()
        row = self.people.row_of(person) if person is not None else None
        if row is not None:
            self.setCurrentIndex(self.people.index(row, min(index.column(), self.people.columnCount() - 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the days."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        days = len(self.people.days)
        share = (self.viewport().width() - _NAME - _LOAD) // days if days else 0
        widths = {NAME: _NAME, LOAD: _LOAD} | dict.fromkeys(range(FIRST_DAY, FIRST_DAY + days), max(share, _LEAST_DAY))
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def block_at(self, at: QPoint) -> Block | None:
        """Give the session at a point of the viewport."""
        index = self.indexAt(at)
        cell = index.data(CELL)
        if not isinstance(cell, DayCell):
            return None
        return block_at(self.visualRect(index), cell, at, self.layoutDirection())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the session under the hand."""
        super().mousePressEvent(event)
        at = event.position().toPoint()
        block = self.block_at(at)
        if block is not None:
            self._choose(block.session.id)
            if event.button() is Qt.MouseButton.LeftButton:
                self.hand.press(block, at, event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the session along."""
        if self.hand.has_pressed:
            self.hand.move(event.position().toPoint())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.hand.release()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the people, and over them what the hand holds."""
        super().paintEvent(event)
        if self.hand.is_holding:
            painter = QPainter(self.viewport())
            painter.setLayoutDirection(self.layoutDirection())
            self.hand.paint(painter)
            painter.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the session under the hand among the others."""
        block = self.block_at(event.position().toPoint())
        if block is not None:
            self.opened.emit(block.session.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go through the sessions of a person, Enter shows the one under the cursor."""
        key, keys = Qt.Key(event.key()), event.modifiers()
        if key == Qt.Key.Key_Escape and self.hand.has_pressed:
            self.hand.give_up()
        elif key in _SIDEWAYS and keys & Qt.KeyboardModifier.AltModifier:
            by = -_SIDEWAYS[key] if self.isRightToLeft() else _SIDEWAYS[key]
            self.stepped.emit(by, bool(keys & Qt.KeyboardModifier.ShiftModifier))
        elif key in _SIDEWAYS and self.currentIndex().isValid():
            self._step(-_SIDEWAYS[key] if self.isRightToLeft() else _SIDEWAYS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.session_id is not None:
            self.opened.emit(self.session_id)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        """Go to the next or previous session of the person under the cursor, from the day under it on."""
        index = self.currentIndex()
        sessions = self.people.loads[index.row()].sessions
        numbers = [session.id for session in sessions]
        if self.session_id in numbers:
            at = numbers.index(self.session_id) + by
        else:
            before = sum(self._column(session) < index.column() for session in sessions)
            at = before if by > 0 else before - 1
        if 0 <= at < len(sessions):
            self.setCurrentIndex(index.siblingAtColumn(self._column(sessions[at])))
            self._choose(sessions[at].id)

    def _column(self, session: SessionRow) -> int:
        assert session.starts_at is not None
        return FIRST_DAY + self.people.days.index(programme_day(session.starts_at))

    def _choose(self, session_id: int) -> None:
        self.session_id = session_id
        self.viewport().update()
        self.selected.emit(session_id)
