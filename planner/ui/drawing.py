"""A drawing that stands beside words and says no more than they do."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.ui.icons import icon
from planner.ui.theme import Tone, tokens_now, tone_colours

_SIZE = 16


class Drawing(QWidget):
    """One of our drawings in the colour of a tone; an empty name shows nothing and takes no room."""

    def __init__(self, name: str = "", tone: Tone = "quiet") -> None:
        super().__init__()
        self.setFixedSize(QSize(_SIZE, _SIZE))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_drawing(name, tone)

    def show_drawing(self, name: str, tone: Tone) -> None:
        """Show another drawing."""
        self._name, self._tone = name, tone
        self.setVisible(bool(name))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the drawing in the colours of now."""
        ink, _ = tone_colours(tokens_now(), self._tone)
        icon(self._name, ink.name(), ink.name()).paint(QPainter(self), self.rect())
