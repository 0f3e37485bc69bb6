"""The title of a session, typed where the session stands."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.ui.lines import Line

_LEAST_WIDTH, _HEIGHT = 160, 30


class TitleEditor(Line):
    """A field over the grid; ``named`` gives a session and its new title. Esc gives up."""

    named = Signal(int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Title of the session"))
        self._session_id = 0
        self._before = ""
        self.hide()
        self.editingFinished.connect(self.store)

    def open_at(self, place: QRect, session_id: int, title: str) -> None:
        """Let a title be typed in a place."""
        self._session_id, self._before = session_id, title
        self.setGeometry(QRect(place.x(), place.y() + 2, max(place.width(), _LEAST_WIDTH), _HEIGHT))
        self.setText(title)
        self.selectAll()
        self.show()
        self.setFocus()

    def store(self) -> None:
        """Close, and give the title where it is another one."""
        if not self.isVisible():
            return
        words = self.text().strip()
        self._close()
        if words and words != self._before:
            self.named.emit(self._session_id, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        self.hide()
        parent = self.parentWidget()
        if parent is not None:
            parent.setFocus()
