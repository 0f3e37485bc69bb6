"""Values edited in place: committed when editing is finished, restored by Esc, refusals told below the field."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from planner.errors import UserError
from planner.ui.lines import leaves_steps
from planner.ui.offering_line import OfferingLine
from planner.ui.refusals import told

Commit = Callable[[Any], object]
"""Stores a value that was typed; raises ``UserError`` where it is refused."""

Choices = Sequence[tuple[Any, str]]
"""What can be chosen, as (value, word)."""

_ROW = 28
"""The height of a field of one line."""

_MARGIN = 8

_LONG = 40
"""A text of more letters may not fit its line, and is its own tip."""


class Field(QWidget):
    """One value; a refused one gives way to the stored one, and the message says what was refused."""

    def __init__(self, name: str, commit: Commit, editor: QWidget) -> None:
        super().__init__()
        self.name = name
        self._commit = commit
        self._value: Any = None
        self._refusal = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._refusal.setProperty("look", "refusal")
        self._refusal.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(editor)
        column.addWidget(self._refusal)
        editor.setAccessibleName(name)
        self.setFocusProxy(editor)

    @property
    def refusal(self) -> str:
        """What the field says of the value that was refused last; empty where none was."""
        return self._refusal.text()

    def show_value(self, value: Any) -> None:
        """Show what is stored, unless it is shown already; somebody's unfinished typing stays."""
        if value != self._value:
            self._value = value
            self._write(value)
        self._tell("")

    def _finish(self) -> None:
        try:
            value = self._read()
            if value != self._value:
                self._commit(value)
        except UserError as problem:
            self._restore()
            refusal = told(problem)
            self._tell(f"{refusal.happened} {refusal.next}".strip())
        else:
            if value != self._value:
                self._tell("")
            self._value = value
            self._write(value)

    def _restore(self) -> None:
        self._write(self._value)

    def _tell(self, words: str) -> None:
        self._refusal.setText(words)
        self._refusal.setVisible(bool(words))

    def _read(self) -> Any:
        raise NotImplementedError

    def _write(self, value: Any) -> None:
        raise NotImplementedError


class _LineEditor(OfferingLine):
    abandoned = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the typing up."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.abandoned.emit()
        else:
            super().keyPressEvent(event)


class LineField(Field):
    """One line of text, or a value that ``read`` and ``write`` turn into text."""

    def __init__(
        self,
        name: str,
        commit: Commit,
        *,
        read: Callable[[str], Any] = str.strip,
        write: Callable[[Any], str] = str,
        hint: str = "",
        look: str = "",
    ) -> None:
        self._parse = read
        self._compose = write
        self.editor = _LineEditor(placeholderText=hint)
        self.editor.setProperty("look", look)
        super().__init__(name, commit, self.editor)
        self.editor.editingFinished.connect(self._finish)
        self.editor.abandoned.connect(self._restore)

    def offer(self, known: Sequence[str]) -> None:
        """Offer known words while typing."""
        self.editor.offer(known)
        made = self.editor.completer()
        assert made is not None
        made.activated.connect(self._take)

    def offer_from(self, gather: Callable[[], Sequence[str]]) -> None:
        """Offer known words that are gathered when the cursor first comes here, because that takes a while."""
        self.editor.reached.connect(lambda: self.offer(gather()), Qt.ConnectionType.SingleShotConnection)

    def _take(self, words: str) -> None:
        self.editor.take(words)
        self._finish()

    def _read(self) -> Any:
        return self._parse(self.editor.text()) if self.editor.isModified() else self._value

    def _write(self, value: Any) -> None:
        words = "" if value is None else self._compose(value)
        self.editor.setText(words)
        self.editor.setCursorPosition(0)
        self.editor.setToolTip(words if len(words) > _LONG else "")


class _TextEditor(QPlainTextEdit):
    left = Signal()
    abandoned = Signal()

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to the window where they would do nothing here."""
        typed = self.document()
        undo, redo = typed.isModified() and typed.isUndoAvailable(), typed.isRedoAvailable()
        return not leaves_steps(event, undo=undo, redo=redo) and super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving finishes the typing; a menu that pops up does not."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the typing up, Ctrl+Enter finishes it; Tab leaves."""
        if event.key() == Qt.Key.Key_Escape and self.document().isModified():
            self.abandoned.emit()
        elif event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TextField(Field):
    """Several lines of plain text."""

    def __init__(self, name: str, commit: Commit, *, lines: int = 3) -> None:
        self.editor = _TextEditor(tabChangesFocus=True)
        self.editor.setFixedHeight(lines * 19 + 14)
        super().__init__(name, commit, self.editor)
        self.editor.left.connect(self._finish)
        self.editor.abandoned.connect(self._restore)

    def _read(self) -> str:
        return self.editor.toPlainText().strip() if self.editor.document().isModified() else self._value

    def _write(self, value: str) -> None:
        if self.editor.toPlainText() != value:
            self.editor.setPlainText(value)
        self.editor.document().setModified(False)


class Choice(QComboBox):
    """A box of choices that the wheel changes only while it has the focus; its list is as wide as its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Say by an ellipsis that words go on; a style sheet only cuts them off."""
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let a page scroll under the box."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def showPopup(self) -> None:
        """Open the list wide enough for every word."""
        words = self.view().sizeHintForColumn(0) + self.view().verticalScrollBar().sizeHint().width()
        self.view().setMinimumWidth(max(words + 2 * _MARGIN, self.width()))
        super().showPopup()

    def set_choices(self, choices: Choices) -> None:
        """Offer (value, word) pairs, in their order."""
        self.blockSignals(True)
        self.clear()
        for value, word in choices:
            self.addItem(word, value)
        self.blockSignals(False)


class ChoiceField(Field):
    """One of a few values."""

    def __init__(self, name: str, commit: Commit, choices: Choices = ()) -> None:
        self.editor = Choice()
        super().__init__(name, commit, self.editor)
        self._choices: Choices = ()
        self.offer(choices)
        self.editor.activated.connect(self._finish)

    def offer(self, choices: Choices) -> None:
        """Change what can be chosen; the value shown stays."""
        if tuple(choices) != tuple(self._choices):
            self._choices = tuple(choices)
            self.editor.set_choices(choices)
            self._write(self._value)

    def _read(self) -> Any:
        return self._choices[self.editor.currentIndex()][0]

    def _write(self, value: Any) -> None:
        values = [known for known, _ in self._choices]
        self.editor.setCurrentIndex(values.index(value) if value in values else -1)


class CheckField(Field):
    """Yes or no; ``words``, by default the name, stand beside the box."""

    def __init__(self, name: str, commit: Commit, words: str = "") -> None:
        self.editor = QCheckBox(words or name)
        self.editor.setMinimumHeight(_ROW)
        super().__init__(name, commit, self.editor)
        self.editor.clicked.connect(self._finish)

    def _read(self) -> bool:
        return self.editor.isChecked()

    def _write(self, value: bool) -> None:
        self.editor.setChecked(value)
