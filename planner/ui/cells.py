"""How one cell of a table is painted and edited."""

from collections.abc import Callable, Sequence
from typing import Any, Literal

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.ui.fields import Choice, Choices
from planner.ui.mirroring import mirrored
from planner.ui.offering_line import OfferingLine
from planner.ui.theme import Tone, sized, tokens_now, tone_colours
from planner.ui.tokens import Tokens

CellLook = Literal["plain", "strong", "quiet", "number", "chip", "mark"]
"""How a cell is painted; a group's heading is painted over all columns."""

LOOK = Qt.ItemDataRole.UserRole + 1
TONE = Qt.ItemDataRole.UserRole + 2
CHOICES = Qt.ItemDataRole.UserRole + 3
VALUE = Qt.ItemDataRole.UserRole + 4
KNOWN = Qt.ItemDataRole.UserRole + 5

Leave = Literal["down", "up", "next", "previous"]
"""Where the cursor goes from a cell that was edited."""

_PAD = 8
_CHIP_HEIGHT = 20

Index = QModelIndex | QPersistentModelIndex


class CellChoice(Choice):
    """A box of choices in a cell, opened at once; letters go to the entry that they begin."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look a letter up in the open list."""
        if self.view().isVisible() and event.text().isprintable() and event.text():
            self.view().keyboardSearch(event.text())
        else:
            super().keyPressEvent(event)

    def hidePopup(self) -> None:
        """Give up where the list closes without a choice."""
        super().hidePopup()
        QTimer.singleShot(0, self, self.given_up.emit)


class CellDelegate(QStyledItemDelegate):
    """Paints cells on plain ground with a hairline below, and edits them in place.

    ``left`` says where the cursor is to go after a cell was edited.
    """

    left = Signal(str)

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
            inner = mirrored(painter, rect, rect.adjusted(left, 0, -_PAD, 0))
            _LOOKS[index.data(LOOK)](painter, inner, tokens, index)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows have the height that the view gives them."""
        return QSize(super().sizeHint(option, index).width(), 32)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Give a box of choices where there are some, otherwise a line."""
        title = str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        choices = index.data(CHOICES)
        editor = _line(parent, index.data(KNOWN)) if choices is None else self._box(parent, choices)
        editor.setAccessibleName(title)
        return editor

    def _box(self, parent: QWidget, choices: Choices) -> QComboBox:
        box = CellChoice(parent)
        box.set_choices(choices)
        box.activated.connect(self._choose)
        box.given_up.connect(self._give_up)
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
        assert isinstance(box, CellChoice)
        box.given_up.disconnect()
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def _give_up(self) -> None:
        box = self.sender()
        assert isinstance(box, CellChoice)
        box.given_up.disconnect()  # closing hides its list once more
        self.closeEditor.emit(box)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab store what was typed and go to another cell; Esc gives it up."""
        leave = _leaves(event) if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if leave is None or not isinstance(editor, QWidget):
            return super().eventFilter(editor, event)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
        self.left.emit(leave)
        return True

    def helpEvent(self, event: Any, view: Any, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show a tip only where the cell cannot show its whole text or says more in the tip."""
        told = index.data(Qt.ItemDataRole.ToolTipRole)
        same = told == index.data(Qt.ItemDataRole.DisplayRole)
        if event.type() == QEvent.Type.ToolTip and same and told:
            room = option.rect.width() - 2 * _PAD
            if QFontMetrics(sized(13, strong=True)).horizontalAdvance(told) <= room:
                return False
        return super().helpEvent(event, view, option, index)


def _line(parent: QWidget, known: Sequence[str] | None) -> OfferingLine:
    line = OfferingLine(parent)
    line.setProperty("look", "cell")
    if known:
        line.offer(known)
    return line


def _leaves(event: QKeyEvent) -> Leave | None:
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return "up" if shift else "down"
    if event.key() == Qt.Key.Key_Backtab or (event.key() == Qt.Key.Key_Tab and shift):
        return "previous"
    return "next" if event.key() == Qt.Key.Key_Tab else None


def _paint_group(painter: QPainter, rect: QRect, tokens: Tokens, index: Index) -> None:
    painter.fillRect(rect, QColor(tokens.window))
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
    inner = mirrored(painter, rect, rect.adjusted(16, 0, -_PAD, 0))
    width = _text(painter, inner, str(index.data()), 13, tokens.ink, strong=True)
    rest = mirrored(painter, inner, inner.adjusted(width + 12, 0, 0, 0))
    _text(painter, rest, str(index.data(TONE) or ""), 12, tokens.grey)


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
    chip = mirrored(painter, rect, QRect(rect.x(), rect.center().y() - _CHIP_HEIGHT // 2 + 1, width, _CHIP_HEIGHT))
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
