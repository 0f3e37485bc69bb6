"""The line that adds a record: type what it is called and press Enter."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from planner.ui.offering_line import OfferingLine


class AddLine(OfferingLine):
    """Gives what was typed by ``entered`` and is empty again; known names are offered while typing.

    ``pasted`` gives a block of several cells from the clipboard, where ``takes_blocks`` is set.
    """

    entered = Signal(str)
    pasted = Signal(str)

    def __init__(self, hint: str) -> None:
        super().__init__(placeholderText=hint)
        self.setAccessibleName(hint)
        self.takes_blocks = False
        self.returnPressed.connect(self._enter)

    def _enter(self) -> None:
        words = self.text().strip()
        if words:
            self.setText("")  # clearing could be taken back, and would hold the keys of undo
            self.entered.emit(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste one line as words, and several cells as a block."""
        words = QGuiApplication.clipboard().text().strip() if event.matches(QKeySequence.StandardKey.Paste) else ""
        if self.takes_blocks and ("\n" in words or "\t" in words):
            self.pasted.emit(words)
        else:
            super().keyPressEvent(event)
