"""What stands in the head of the window for the quick search: a button that looks like its field."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel

from planner.ui.buttons import PushButton
from planner.ui.drawing import Drawing
from planner.ui.labels import label, named

_WIDTH = 320


class SearchButton(PushButton):
    """Says what can be searched and by which key, and triggers the action of searching."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        words = _Hint(self.tr("Search people, sessions, documents"))
        key = named(label(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")), "key")
        self.setProperty("look", "search")
        self.setAccessibleName(words.text())
        self.setMinimumWidth(_WIDTH // 2)
        self.setMaximumWidth(_WIDTH)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 0, 6, 0)
        line.addWidget(Drawing("search"))
        line.addWidget(words, 1)
        line.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (words, key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())


class _Hint(QLabel):
    """Words that give up their end where there is no room."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty("look", "quiet")

    def minimumSizeHint(self) -> QSize:
        """It can be as narrow as need be."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as many words as there is room for."""
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        self.style().drawItemText(QPainter(self), self.rect(), start, self.palette(), self.isEnabled(), words)
