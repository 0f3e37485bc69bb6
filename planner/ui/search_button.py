"""What stands in the head of the window for the quick search: a button that looks like its field."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from planner.ui.drawing import Drawing
from planner.ui.labels import label, named

_WIDTH = 320


class SearchButton(QPushButton):
    """Says what can be searched and by which key, and triggers the action of searching."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        words = label(self.tr("Search people, sessions, documents"), "quiet")
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
