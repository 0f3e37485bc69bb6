"""The list dialog while it has no list: what it can read, and how to give it one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.buttons import button
from planner.ui.help.link import help_link
from planner.ui.labels import label

_WIDTH = 480


class Entrance(QWidget):
    """Invites to drop or open a sheet."""

    file_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = label(
            self.tr(
                "Drop an Excel sheet on this window, or open one: .xlsx, .xls, .ods or .csv. Headings, names and "
                "countries are found by themselves, in any of six languages, and nobody is added before you have "
                "seen what becomes of each row."
            ),
            wrap=True,
        )
        self.file_button = button(self.tr("&Open a file…"), self.file_wanted.emit, "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.file_button)
        buttons.addWidget(button(self.tr("Cancel"), self.left.emit))
        buttons.addStretch(1)
        buttons.addWidget(help_link("participants"))
        inside = QWidget()
        inside.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setSpacing(16)
        column.addWidget(label(self.tr("From a sheet to participants"), "welcome"))
        column.addWidget(words)
        column.addLayout(buttons)
        QVBoxLayout(self).addWidget(inside, 0, Qt.AlignmentFlag.AlignCenter)
