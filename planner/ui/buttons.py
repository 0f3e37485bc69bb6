"""Buttons that show a drawing, named for those who do not see it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton

from planner.ui.icons import icon
from planner.ui.theme import tokens_now


class IconButton(QToolButton):
    """A button with one of our drawings, in the colour of text; its name is its tip."""

    def __init__(self, drawing: str, name: str, act: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._drawing = drawing
        self.setProperty("look", "icon")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._draw()
        if act is not None:
            self.clicked.connect(act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as the space bar does."""
        if _presses(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        tokens = tokens_now()
        self.setIcon(icon(self._drawing, tokens.grey, tokens.line))

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of the new palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


class PushButton(QPushButton):
    """A button that Enter presses while it has the focus, also in a dialog whose default is another."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as the space bar does."""
        if _presses(event):
            self.click()
        else:
            super().keyPressEvent(event)


def _presses(event: QKeyEvent) -> bool:
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()


def button(words: str, act: Callable[[], None], look: str = "") -> QPushButton:
    """Give a button with words on it."""
    made = PushButton(words)
    made.setProperty("look", look)
    made.clicked.connect(act)
    return made
