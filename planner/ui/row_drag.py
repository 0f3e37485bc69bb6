"""Taking a row of a table by the hand and putting it elsewhere."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from planner.ui.record_model import Group
from planner.ui.record_table import RecordTable
from planner.ui.theme import tokens_now

_EDGE = 28
"""Within so many pixels of the upper or lower edge the table scrolls."""
_SCROLL_MS = 60
_DOT = 4


@dataclass(frozen=True)
class Gap:
    """Where a row would come to stand: under a heading, and before a record, None for the last place there."""

    group: Group
    before: Any
    y: int


class RowDrag(QObject):
    """Drags rows of a table with headings; ``dropped`` gives the record and the gap. Esc gives up.

    Rows with a modifier held are selected as usual.
    """

    dropped = Signal(object, object)

    def __init__(self, table: RecordTable) -> None:
        super().__init__(table)
        self._table = table
        self._view = table.viewport()
        self._pressed: tuple[QPoint, Any] | None = None
        self._record: Any = None
        self._gap: Gap | None = None
        self._sign = _GapSign(self._view)
        self._scrolling = QTimer(self, interval=_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)
        for watched in (table, self._view):
            watched.installEventFilter(self)

    @property
    def gap(self) -> Gap | None:
        """Where the row in hand would be put down; None while none is in hand."""
        return self._gap

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the mouse, and Esc while a row is in hand."""
        if isinstance(event, QMouseEvent):
            return self._follow(event)
        if self._record is not None and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            event.accept()
            return True
        return False

    def _follow(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
                self._pressed = (place, self._record_at(place)) if plain else None
                return False
            case QEvent.Type.MouseMove if self._pressed is not None:
                return self._drag(place)
            case QEvent.Type.MouseButtonRelease:
                return self._release()
        return False

    def _drag(self, place: QPoint) -> bool:
        """Take the row in hand once it has been pulled far enough; nothing is selected on the way."""
        assert self._pressed is not None
        start, record = self._pressed
        if record is None:
            return False
        far = (place - start).manhattanLength() >= QApplication.startDragDistance()
        if self._record is None and far:
            self._record = record
            self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolling.start()
        if self._record is not None:
            self._show(place)
        return True

    def _release(self) -> bool:
        record, gap = self._record, self._gap
        self._let_go()
        if record is None:
            return False
        if gap is not None:
            self.dropped.emit(record, gap)
        return True

    def _let_go(self) -> None:
        self._pressed = self._record = self._gap = None
        self._sign.hide()
        self._scrolling.stop()
        self._view.unsetCursor()

    def _show(self, place: QPoint) -> None:
        self._gap = self._gap_at(place)
        if self._gap is None:
            self._sign.hide()
        else:
            self._sign.show_at(self._gap.y)

    def _record_at(self, place: QPoint) -> Any:
        row = self._table.rowAt(place.y())
        record = self._table.records.records[row] if row >= 0 else None
        return None if isinstance(record, Group) else record

    def _gap_at(self, place: QPoint) -> Gap | None:
        """The gap between two rows that is nearest; above the first heading there is none."""
        records = self._table.records.records
        row = self._table.rowAt(place.y())
        if row < 0:
            row = len(records) if place.y() > 0 else 0
        elif place.y() > self._middle(row):
            row += 1
        group = next((record for record in reversed(records[:row]) if isinstance(record, Group)), None)
        if group is None:
            first = records[0] if records else None
            return Gap(first, self._beside(1), self._top(1)) if isinstance(first, Group) else None
        return Gap(group, self._beside(row), self._top(row))

    def _beside(self, row: int) -> Any:
        records = self._table.records.records
        record = records[row] if row < len(records) else None
        return None if isinstance(record, Group) else record

    def _top(self, row: int) -> int:
        last = len(self._table.records.records) - 1
        return self._rect(row).top() if row <= last else self._rect(last).bottom() + 1

    def _middle(self, row: int) -> int:
        return self._rect(row).center().y()

    def _rect(self, row: int) -> QRect:
        return self._table.visualRect(self._table.records.index(row, 0))

    def _scroll(self) -> None:
        """Scroll on while the row in hand is held at an edge."""
        place = self._view.mapFromGlobal(self._view.cursor().pos())
        bar = self._table.verticalScrollBar()
        by = (place.y() > self._view.height() - _EDGE) - (place.y() < _EDGE)
        if by and self._view.rect().contains(place):
            bar.setValue(bar.value() + by)
            self._show(place)


class _GapSign(QWidget):
    """A line across the table where a row would be put down."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int) -> None:
        """Stand at this height."""
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(0, y - _DOT, parent.width(), 2 * _DOT)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a dot and a line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_now().accent))
        painter.drawEllipse(2, 0, 2 * _DOT - 1, 2 * _DOT - 1)
        painter.drawRect(2 * _DOT, _DOT - 1, self.width(), 2)
