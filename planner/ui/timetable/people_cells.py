"""How a person's day looks: sessions on a scale of hours, so that gaps show."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from planner.domain.loads import Load
from planner.domain.time_grid import Block
from planner.ui.mirroring import mirrored
from planner.ui.theme import sized, tokens_now
from planner.ui.timetable.grid.painting import paint_mark
from planner.ui.timetable.people_model import CELL, LOAD, DayCell, Index
from planner.ui.timetable.session_card import session_card
from planner.ui.tints import tint
from planner.ui.tokens import Tokens

if TYPE_CHECKING:
    from planner.ui.timetable.people_view import PeopleView

_BAR, _RADIUS = 3, 3
_LEAST = 8
"""The width of the shortest session, in pixels."""

_TIME, _LINE = 29, 15
"""What a time takes across, and a line of words in height."""

_SIDE, _TOLD = 5, 20
_NOON = 12 * 60
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PeopleDelegate(QStyledItemDelegate):
    """Paints names, loads and days."""

    def __init__(self, view: "PeopleView") -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        tokens, cell = tokens_now(), index.data(CELL)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(tokens.accent_tint if state & QStyle.StateFlag.State_Selected else tokens.panel))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(tokens.hairline))
        if isinstance(cell, DayCell):
            self._paint_day(painter, rect, tokens, cell)
        elif index.column() == LOAD:
            _write(painter, rect.adjusted(8, 0, -8, 0), str(index.data()), 12, tokens.grey)
        elif isinstance(cell, Load):
            _paint_person(painter, rect.adjusted(16, 0, -8, 0), tokens, cell)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRect, tokens: Tokens, cell: DayCell) -> None:
        painter.fillRect(mirrored(painter, rect, QRect(rect.x(), rect.y(), 1, rect.height())), QColor(tokens.line))
        hatching = QBrush(QColor(tokens.line), Qt.BrushStyle.BDiagPattern)
        for start, end in cell.closed:
            painter.fillRect(mirrored(painter, rect, _span(rect, cell, start, end)), hatching)
        noon = _span(rect, cell, _NOON, _NOON).adjusted(0, 0, 1, 0)
        painter.fillRect(mirrored(painter, rect, noon), QColor(tokens.hairline))
        for block in cell.blocks:
            place = mirrored(painter, rect, _place(rect, cell, block))
            _paint_block(painter, place, tokens, block)
            self._paint_state(painter, place, tokens, cell, block.session.id)

    def _paint_state(self, painter: QPainter, place: QRect, tokens: Tokens, cell: DayCell, session_id: int) -> None:
        if session_id in cell.marks:
            paint_mark(painter, QPointF(place.right() - 7, place.top() + 7), tokens, cell.marks[session_id])
        if session_id == self._view.session_id:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tell of the session under a resting hand; beside the sessions, what the cell says."""
        block = self._view.block_at(event.pos())
        if event.type() != QEvent.Type.ToolTip or block is None:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), session_card(self._view.people.agenda, block.session).spoken, view)
        return True


def _paint_block(painter: QPainter, place: QRect, tokens: Tokens, block: Block) -> None:
    colours = tint(tokens, block.session.kind)
    path = QPainterPath()
    path.addRoundedRect(QRectF(place), _RADIUS, _RADIUS)
    painter.fillPath(path, colours.ground)
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(mirrored(painter, place, QRect(place.x(), place.y(), _BAR, place.height())), colours.bar)
    _paint_words(painter, mirrored(painter, place, place.adjusted(_BAR + 3, 0, -2, 0)), tokens, block)
    painter.restore()


def _paint_words(painter: QPainter, rect: QRect, tokens: Tokens, block: Block) -> None:
    """The time, and below or beside it as much of the title as says something."""
    time, title = f"{block.session.starts_at:%H:%M}", block.session.title
    if rect.width() < _TIME:
        return
    if rect.height() < 2 * _LINE:
        _write(painter, rect, time if rect.width() < 2 * _TIME else f"{time}  {title}", 11, tokens.ink)
        return
    middle = rect.center().y()
    _write(painter, QRect(rect.x(), middle - _LINE, rect.width(), _LINE), time, 11, tokens.grey)
    _write(painter, QRect(rect.x(), middle, rect.width(), _LINE), title, 11, tokens.ink)


def _paint_person(painter: QPainter, rect: QRect, tokens: Tokens, load: Load) -> None:
    person, half = load.participant, rect.height() // 2
    foot = person.organisation or person.country
    _write(painter, rect.adjusted(0, 4, 0, -half) if foot else rect, person.name, 13, tokens.ink, strong=True)
    _write(painter, rect.adjusted(0, half, 0, -5), foot, 11, tokens.grey)


def _write(painter: QPainter, rect: QRect, words: str, pixels: int, colour: str, *, strong: bool = False) -> None:
    painter.setFont(sized(pixels, strong=strong))
    painter.setPen(QColor(colour))
    painter.drawText(rect, _LEFT, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width()))


def block_at(rect: QRect, cell: DayCell, at: QPoint, direction: Qt.LayoutDirection) -> Block | None:
    """Give the session at a point of a cell."""
    places = ((block, QStyle.visualRect(direction, rect, _place(rect, cell, block))) for block in cell.blocks)
    return next((block for block, place in places if place.contains(at)), None)


def minute_at(rect: QRect, cell: DayCell, at: QPoint, direction: Qt.LayoutDirection) -> int:
    """Give the minute at a point beside or in a cell."""
    (first, last), free = cell.shown, rect.width() - 2 * _SIDE
    across = rect.right() - at.x() if direction is Qt.LayoutDirection.RightToLeft else at.x() - rect.x()
    return first + round((across - _SIDE) * (last - first) / free)


def edge_of(rect: QRect, cell: DayCell, block: Block, direction: Qt.LayoutDirection) -> int:
    """Give where across a session begins."""
    place = QStyle.visualRect(direction, rect, _place(rect, cell, block))
    return place.right() if direction is Qt.LayoutDirection.RightToLeft else place.x()


def paint_held(painter: QPainter, rect: QRect, cell: DayCell, block: Block, words: str, *, clashing: bool) -> None:
    """Paint a session over a cell where it would go, and above it what is said of that."""
    tokens, place = tokens_now(), mirrored(painter, rect, _place(rect, cell, block))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.85)
    _paint_block(painter, place, tokens, block)
    painter.setOpacity(1.0)
    painter.setPen(QPen(QColor(tokens.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    painter.setFont(sized(11, strong=True))
    width = painter.fontMetrics().horizontalAdvance(words) + 16
    box = QRect(place.x(), place.y() - _TOLD - 2, width, _TOLD)
    shown = painter.viewport()
    box.moveLeft(max(min(box.x(), shown.right() - width), shown.x()))
    if box.top() < shown.top():
        box.moveTop(place.bottom() + 3)
    painter.fillRect(box, QColor(tokens.stop if clashing else tokens.ink))
    painter.setPen(QColor(tokens.panel))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _place(rect: QRect, cell: DayCell, block: Block) -> QRect:
    """Where a session stands in its cell; sessions at the same time share the height."""
    across, free = _span(rect, cell, block.start, block.end), rect.height() - 9
    top = rect.y() + 4 + free * block.lane // block.lanes
    return QRect(across.x(), top, max(across.width() - 1, _LEAST), free // block.lanes)


def _span(rect: QRect, cell: DayCell, start: int, end: int) -> QRect:
    first, last = cell.shown
    free = rect.width() - 2 * _SIDE
    left, right = (round(free * (minute - first) / (last - first)) for minute in (start, end))
    return QRect(rect.x() + _SIDE + left, rect.y(), right - left, rect.height() - 1)
