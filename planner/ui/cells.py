"""How one cell of a table is painted and edited."""

from collections.abc import Callable
from typing import Any, Literal

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.ui.theme import Tone, sized, tokens_now, tone_colours
from planner.ui.tokens import Tokens

CellLook = Literal["plain", "strong", "quiet", "number", "chip", "mark"]
"""How a cell is painted; a group's heading is painted over all columns."""

LOOK = Qt.ItemDataRole.UserRole + 1
TONE = Qt.ItemDataRole.UserRole + 2
CHOICES = Qt.ItemDataRole.UserRole + 3
VALUE = Qt.ItemDataRole.UserRole + 4

_PAD = 8
_CHIP_HEIGHT = 20

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints cells on plain ground with a hairline below, and edits them in place."""

    def __init__(self, parent: QObject, indent: int) -> None:
        """``indent`` is the space before the first column's words."""
        super().__init__(parent)
        self._indent = indent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        tokens = tokens_now()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if index.data(LOOK) == "group":
            _paint_group(painter, rect, tokens, index)
        else:
            left = self._indent if index.column() == 0 else _PAD
            selected = bool(state & QStyle.StateFlag.State_Selected)
            painter.fillRect(rect, QColor(tokens.accent_tint if selected else tokens.panel))
            painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(tokens.hairline))
            _LOOKS[index.data(LOOK)](painter, rect.adjusted(left, 0, -_PAD, 0), tokens, index)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QColor(tokens.accent))
                painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows have the height that the view gives them."""
        return QSize(super().sizeHint(option, index).width(), 32)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Give a box of choices where there are some, otherwise a line."""
        title = str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        choices = index.data(CHOICES)
        if choices is None:
            line = QLineEdit(parent)
            line.setProperty("look", "cell")
            line.setAccessibleName(title)
            return line
        box = QComboBox(parent)
        box.setAccessibleName(title)
        for value, word in choices:
            box.addItem(word, value)
        box.activated.connect(self._choose)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the stored value in the editor."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(VALUE)), 0))
            editor.showPopup()
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """Ask the model to store what the editor holds."""
        value = editor.currentData() if isinstance(editor, QComboBox) else editor.property("text")
        model.setData(index, value)

    def _choose(self) -> None:
        box = self.sender()
        assert isinstance(box, QComboBox)
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def helpEvent(self, event: Any, view: Any, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show a tip only where the cell cannot show its whole text or says more in the tip."""
        told = index.data(Qt.ItemDataRole.ToolTipRole)
        same = told == index.data(Qt.ItemDataRole.DisplayRole)
        if event.type() == QEvent.Type.ToolTip and same and told:
            room = option.rect.width() - 2 * _PAD
            if QFontMetrics(sized(13, strong=True)).horizontalAdvance(told) <= room:
                return False
        return super().helpEvent(event, view, option, index)


def _paint_group(painter: QPainter, rect: QRect, tokens: Tokens, index: Index) -> None:
    painter.fillRect(rect, QColor(tokens.window))
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
    title, inner = str(index.data()), rect.adjusted(16, 0, -_PAD, 0)
    width = _text(painter, inner, title, 13, tokens.ink, strong=True)
    _text(painter, inner.adjusted(width + 12, 0, 0, 0), str(index.data(TONE) or ""), 12, tokens.grey)


def _text(
    painter: QPainter,
    rect: QRect,
    words: str,
    size: int,
    colour: str,
    *,
    strong: bool = False,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
) -> int:
    font = sized(size, strong=strong)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = QFontMetrics(font)
    one_line = " · ".join(words.splitlines())
    shown = metrics.elidedText(one_line, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, flags, shown)
    return metrics.horizontalAdvance(shown)


def _plain(painter: QPainter, rect: QRect, tokens: Tokens, index: Index) -> None:
    _text(painter, rect, str(index.data()), 13, tokens.ink)


def _strong(painter: QPainter, rect: QRect, tokens: Tokens, index: Index) -> None:
    _text(painter, rect, str(index.data()), 13, tokens.ink, strong=True)


def _quiet(painter: QPainter, rect: QRect, tokens: Tokens, index: Index) -> None:
    _text(painter, rect, str(index.data()), 13, tokens.grey)


def _number(painter: QPainter, rect: QRect, tokens: Tokens, index: Index) -> None:
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    _text(painter, rect, str(index.data()), 13, tokens.grey, flags=flags)


def _chip(painter: QPainter, rect: QRect, tokens: Tokens, index: Index) -> None:
    words = str(index.data())
    if not words:
        return
    tone: Tone = index.data(TONE) or "quiet"
    ink, ground = tone_colours(tokens, tone)
    width = min(QFontMetrics(sized(11, strong=True)).horizontalAdvance(words) + 2 * _PAD + 1, rect.width())
    chip = QRect(rect.x(), rect.center().y() - _CHIP_HEIGHT // 2 + 1, width, _CHIP_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(chip), _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
    _text(painter, chip.adjusted(_PAD, 0, -_PAD + 1, 0), words, 11, ink.name(), strong=True)


def _mark(painter: QPainter, rect: QRect, tokens: Tokens, index: Index) -> None:
    tone: Tone = index.data(TONE) or "quiet"
    colour, _ = tone_colours(tokens, tone)
    _text(painter, rect, str(index.data()), 13, colour.name(), strong=True, flags=Qt.AlignmentFlag.AlignCenter)


_LOOKS: dict[str, Callable[[QPainter, QRect, Tokens, Index], None]] = {
    "plain": _plain,
    "strong": _strong,
    "quiet": _quiet,
    "number": _number,
    "chip": _chip,
    "mark": _mark,
}
