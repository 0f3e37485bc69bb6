"""The line on which a reason is given, below what it is for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.buttons import button
from planner.ui.lines import Line


class ReasonLine(QWidget):
    """Hidden until it is opened. ``given`` gives the reason; Esc gives up; ``closed`` follows both."""

    given = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = Line(placeholderText=self.tr("Why it can stay as it is"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.accept = button(self.tr("Accept"), self._give, "primary")
        self.setFocusProxy(self.field)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.accept)
        line.addWidget(button(self.tr("Cancel"), self.close_line))
        self.field.textChanged.connect(self._allow)
        self.field.returnPressed.connect(self._give)
        self.hide()

    def open_line(self) -> None:
        """Ask for a reason, with the cursor on the empty line."""
        self.field.setText("")
        self._allow()
        self.show()
        self.field.setFocus()

    def close_line(self) -> None:
        """Ask no more."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)

    def _allow(self) -> None:
        self.accept.setEnabled(bool(self.field.text().strip()))

    def _give(self) -> None:
        reason = self.field.text().strip()
        if reason:
            self.close_line()
            self.given.emit(reason)
