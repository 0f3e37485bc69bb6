"""Lines of text that leave the window's keys to the window."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_USUAL_LETTERS = 17
"""Qt makes a line so many letters wide."""


class Line(QLineEdit):
    """A line that keeps the keys of undo and redo only while there is typing of its own to take back.

    Where it shows a button that empties it, Esc does the same.
    """

    def event(self, event: QEvent) -> bool:
        """Leave the keys to the window where they would do nothing here."""
        undo, redo = self.isModified() and self.isUndoAvailable(), self.isRedoAvailable()
        return not leaves_steps(event, undo=undo, redo=redo) and super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty what is found by, and leave Esc to the window where there is nothing."""
        if event.key() == Qt.Key.Key_Escape and self.isClearButtonEnabled() and self.text():
            self.setText("")  # clearing could be taken back, and would hold the keys of undo
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for room to read the whole hint; a tight place may give less."""
        usual = super().sizeHint()
        around = usual.width() - _USUAL_LETTERS * self.fontMetrics().horizontalAdvance("x")
        hint = self.fontMetrics().horizontalAdvance(f"{self.placeholderText()}x") + around
        return usual.expandedTo(QSize(hint, 0))


def leaves_steps(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether an editor is asked for a key of undo or redo that it has no use for; the event is ignored then."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    standard = QKeySequence.StandardKey
    left = (event.matches(standard.Undo) and not undo) or (event.matches(standard.Redo) and not redo)
    if left:
        event.ignore()
    return left


def finish_typing(within: QWidget) -> None:
    """Store what the editor with the cursor holds; a menu, a key or a click on a tool leaves the cursor in it."""
    typing = within.focusWidget()
    if not isinstance(typing, QLineEdit | QPlainTextEdit):
        return
    around = typing.parentWidget()
    typing.clearFocus()
    if typing.isVisible():
        typing.setFocus()
    elif around is not None and around.isVisible():
        around.setFocus()
