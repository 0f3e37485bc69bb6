"""The sign that what hovers over the window may be dropped."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.ui.theme import sized, tokens_now

_LINE, _PAD, _HEIGHT = 2, 16, 32


class DropSign(QWidget):
    """A frame around the whole window with a few words at its foot; clicks and drops go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop it to read it"))
        self.hide()

    def show_sign(self, shown: bool) -> None:
        """Show or hide it over the window as it stands."""
        if shown:
            self.resize(self.window().size())
            self.raise_()
        self.setVisible(shown)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, and the words on a ground of its colour."""
        tokens, painter = tokens_now(), QPainter(self)
        painter.setPen(QPen(QColor(tokens.accent), _LINE))
        painter.drawRect(self.rect().adjusted(_LINE // 2, _LINE // 2, -_LINE // 2, -_LINE // 2))
        painter.setFont(sized(13, strong=True))
        words = self.accessibleName()
        width = painter.fontMetrics().horizontalAdvance(words) + 2 * _PAD
        ground = QRect((self.width() - width) // 2, self.height() - _HEIGHT, width, _HEIGHT)
        painter.fillRect(ground, QColor(tokens.accent))
        painter.setPen(QColor(tokens.panel))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, words)
