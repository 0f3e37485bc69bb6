"""The line at the foot of the window."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar

_TOLD_MS = 8000
"""How long the line tells of a step before it says again that everything is saved."""


_WIDTH = 640
"""How much room there is for what was done."""


class StatusLine(QStatusBar):
    """Says that everything is saved, for a while what was just done, and beside it what the tab in view holds."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setContentsMargins(3, 0, 0, 0)
        self._said, self._counts = QLabel(), QLabel()
        self.addWidget(self._said)
        self.addWidget(self._counts)
        self._calm = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._calm.timeout.connect(self._say_saved)

    @property
    def words(self) -> str:
        """What it says at the left."""
        return self._said.text()

    @property
    def counts(self) -> str:
        """What it says the tab in view holds."""
        return self._counts.text()

    def say(self, words: str) -> None:
        """Tell what was done, in as many words as have room."""
        self._said.setText(self._said.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDTH))
        self._calm.start()

    def show_counts(self, words: str) -> None:
        """Show what the tab in view holds; what was done just now stays."""
        self._counts.setText(words)
        if not self._calm.isActive():
            self._say_saved()

    def show_nothing(self) -> None:
        """Fall silent, for there is no database."""
        self._calm.stop()
        self._said.clear()
        self._counts.clear()

    def _say_saved(self) -> None:
        self._said.setText(self.tr("All changes saved"))
