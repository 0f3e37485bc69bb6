"""Lines of text that leave the window's keys to the window."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


class Line(QLineEdit):
    """A line that keeps the keys of undo and redo only while there is typing of its own to take back."""

    def event(self, event: QEvent) -> bool:
        """Leave the keys to the window where they would do nothing here."""
        undo, redo = self.isModified() and self.isUndoAvailable(), self.isRedoAvailable()
        return not leaves_steps(event, undo=undo, redo=redo) and super().event(event)


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
