"""What a tab shows while it has nothing: a sentence, a hint, and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.ui.buttons import button
from planner.ui.help.link import help_link
from planner.ui.labels import label

_WIDTH = 520


class Blank(QWidget):
    """Says what is not there yet, in the middle, and offers the ways on, below them a page of the guide."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self._title = label("", "title", wrap=True)
        self._hint = label("", "quiet", wrap=True)
        self.buttons: list[QPushButton] = []
        self._ways = QHBoxLayout()
        self._ways.setSpacing(8)
        content = QWidget()
        content.setFixedWidth(_WIDTH)
        column = QVBoxLayout(content)
        column.setSpacing(8)
        for words in (self._title, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addSpacing(8)
        column.addLayout(self._ways)
        column.addWidget(help_link(page), alignment=Qt.AlignmentFlag.AlignHCenter)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(content, alignment=Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    @property
    def words(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self._hint.text()}".strip()

    def say(self, title: str, hint: str, *ways: tuple[str, Callable[[], None]]) -> None:
        """Show a sentence, a hint and (name, act) ways on, the first of them the likeliest."""
        self._title.setText(title)
        self._hint.setText(hint)
        while (item := self._ways.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.buttons = [button(name, act, "" if number else "primary") for number, (name, act) in enumerate(ways)]
        if self.buttons:
            self.setFocusProxy(self.buttons[0])
        self._ways.addStretch(1)
        for way in self.buttons:
            self._ways.addWidget(way)
        self._ways.addStretch(1)
