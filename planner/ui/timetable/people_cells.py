"""How a person's day looks: sessions on a scale of hours, so that gaps show."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.domain.loads import Load
from planner.domain.time_grid import Block
from planner.ui.mirroring import mirrored
from planner.ui.theme import sized, tokens_now
from planner.ui.timetable.grid.painting import paint_mark
from planner.ui.timetable.people_model import CELL, LOAD, DayCell
from planner.ui.tints import tint
from planner.ui.tokens import Tokens

if TYPE_CHECKING:
    from planner.ui.timetable.people_view import PeopleView

_BAR, _RADIUS = 3, 3
_LEAST = 8
"""The width of the shortest session, in pixels."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NOON = 12 * 60


class PeopleDelegate(QStyledItemDelegate):
    """Paints names, loads and days."""

    def __init__(self, view: "PeopleView") -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell."""
        tokens, rect, cell = tokens_now(), QRect(option.rect), index.data(CELL)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(tokens.accent_tint if selected else tokens.panel))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(tokens.hairline))
        if isinstance(cell, DayCell):
            self._paint_day(painter, rect, tokens, cell)
        elif isinstance(cell, Load):
            _paint_person(painter, rect, tokens, cell, index)
        if focused:
            painter.setPen(QPen(QColor(tokens.accent), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRect, tokens: Tokens, cell: DayCell) -> None:
        painter.fillRect(mirrored(painter, rect, QRect(rect.x(), rect.y(), 1, rect.height())), QColor(tokens.line))
        for start, end in cell.closed:
            painter.fillRect(
                mirrored(painter, rect, _span(rect, cell, start, end)),
                QBrush(QColor(tokens.line), Qt.BrushStyle.BDiagPattern),
            )
        noon = _span(rect, cell, _NOON, _NOON)
        painter.fillRect(
            mirrored(painter, rect, QRect(noon.x(), rect.y(), 1, rect.height() - 1)), QColor(tokens.hairline)
        )
        for block in cell.blocks:
            place = mirrored(painter, rect, _place(rect, cell, block))
            self._paint_block(painter, place, tokens, cell, block)

    def _paint_block(self, painter: QPainter, place: QRect, tokens: Tokens, cell: DayCell, block: Block) -> None:
        colours = tint(tokens, block.session.kind)
        path = QPainterPath()
        path.addRoundedRect(QRectF(place), _RADIUS, _RADIUS)
        painter.fillPath(path, colours.ground)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(mirrored(painter, place, QRect(place.x(), place.y(), _BAR, place.height())), colours.bar)
        words = mirrored(painter, place, place.adjusted(_BAR + 4, 0, -3, 0))
        painter.setFont(sized(11))
        painter.setPen(QColor(tokens.ink))
        said = f"{block.session.starts_at:%H:%M}  {block.session.title}"
        painter.drawText(
            words, _LEFT, painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, words.width())
        )
        painter.restore()
        if block.session.id in cell.marks:
            paint_mark(painter, QPointF(place.right() - 6, place.top() + 6), tokens, cell.marks[block.session.id])
        if block.session.id == self._view.session_id:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


def _paint_person(
    painter: QPainter, rect: QRect, tokens: Tokens, load: Load, index: QModelIndex | QPersistentModelIndex
) -> None:
    inner = rect.adjusted(8 if index.column() == LOAD else 16, 0, -8, 0)
    if index.column() == LOAD:
        _write(painter, inner, str(index.data()), 12, tokens.grey)
        return
    person = load.participant
    foot = person.organisation or person.country
    upper = inner.adjusted(0, 4, 0, -inner.height() // 2) if foot else inner
    _write(painter, upper, person.name, 13, tokens.ink, strong=True)
    _write(painter, inner.adjusted(0, inner.height() // 2, 0, -5), foot, 11, tokens.grey)


def _write(painter: QPainter, rect: QRect, words: str, pixels: int, colour: str, *, strong: bool = False) -> None:
    painter.setFont(sized(pixels, strong=strong))
    painter.setPen(QColor(colour))
    painter.drawText(rect, _LEFT, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width()))


def block_at(rect: QRect, cell: DayCell, at: QPoint, direction: Qt.LayoutDirection) -> Block | None:
    """Give the session at a point of a cell."""
    places = ((block, QStyle.visualRect(direction, rect, _place(rect, cell, block))) for block in cell.blocks)
    return next((block for block, place in places if place.contains(at)), None)


def _place(rect: QRect, cell: DayCell, block: Block) -> QRect:
    """Where a session stands in its cell; sessions at the same time share the height."""
    across = _span(rect, cell, block.start, block.end)
    free = rect.height() - 9
    top = rect.y() + 4 + free * block.lane // block.lanes
    return QRect(across.x(), top, max(across.width() - 1, _LEAST), free // block.lanes)


def _span(rect: QRect, cell: DayCell, start: int, end: int) -> QRect:
    first, last = cell.hours
    free = rect.width() - 10
    left = rect.x() + 5 + round(free * (start - first) / (last - first))
    right = rect.x() + 5 + round(free * (end - first) / (last - first))
    return QRect(left, rect.y(), right - left, rect.height() - 1)
