"""What is rarely needed, folded away under a heading."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.buttons import PushButton


class Fold(QWidget):
    """A heading that opens and closes what stands below it, and while closed says in grey what that holds."""

    def __init__(self, words: str, content: QWidget, spacing: int = 16) -> None:
        super().__init__()
        self._words = words
        self._content = content
        self._summary = _Summary()
        self.heading = PushButton()
        self.heading.setProperty("look", "fold")
        self.heading.setCheckable(True)
        self.heading.toggled.connect(self._turn)
        line = QHBoxLayout(self.heading)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(self._summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        column.addWidget(self.heading)
        column.addWidget(content)
        self._turn(False)

    @property
    def summary(self) -> str:
        """What the heading says in grey of what is folded away."""
        return self._summary.text()

    def summarise(self, words: str) -> None:
        """Say in grey what is folded away."""
        self._summary.setText(words)
        self._name()

    def open(self) -> None:
        """Show what stands below."""
        self.heading.setChecked(True)

    def _turn(self, opened: bool) -> None:
        self.heading.setText(f"{'▾' if opened else '▸'}  {self._words}")
        self._content.setVisible(opened)
        self._summary.setVisible(not opened)
        self._name()

    def _name(self) -> None:
        self.heading.setAccessibleName(": ".join(part for part in (self._words, self.summary) if part))


class _Summary(QLabel):
    """Words that are cut short with dots where the line has no room for all."""

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self.setProperty("look", "quiet")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as many words as have room, at the far side."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        side = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignVCenter, shown)
