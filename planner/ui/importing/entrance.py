"""The import dialog while it has no text: what it can read, and how to give it one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.buttons import button
from planner.ui.labels import label

_WIDTH = 480


class Entrance(QWidget):
    """Invites to paste, drop or open a programme."""

    paste_wanted = Signal()
    file_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = label(
            self.tr(
                "Copy the programme from Word, a web page or an e-mail and paste it here, or drop a file on this "
                "window. Days, times, sessions and panellists are found by themselves, and nothing is changed before "
                "you have seen what becomes of each line."
            ),
            wrap=True,
        )
        self.paste_button = button(self.tr("&Paste"), self.paste_wanted.emit, "primary")
        self.file_button = button(self.tr("&Open a file…"), self.file_wanted.emit)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.paste_button)
        buttons.addWidget(self.file_button)
        buttons.addWidget(button(self.tr("Cancel"), self.left.emit))
        buttons.addStretch(1)
        inside = QWidget()
        inside.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setSpacing(16)
        column.addWidget(label(self.tr("From a text to a timetable"), "welcome"))
        column.addWidget(words)
        column.addLayout(buttons)
        QVBoxLayout(self).addWidget(inside, 0, Qt.AlignmentFlag.AlignCenter)
