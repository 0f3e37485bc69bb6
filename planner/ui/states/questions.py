"""Names that may mean several States, or are written much like one: each is asked about once."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.buttons import button
from planner.ui.labels import label

_MOST = 4
"""More questions than these wait until the first are answered."""


class StateQuestions(QFrame):
    """Asks above the lines of a list; ``meant`` gives a name as written and the code of the State that it means."""

    meant = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAccessibleName(self.tr("Names to settle"))
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(16, 8, 16, 8)
        self._lines.setSpacing(6)
        self._asked: Mapping[str, Sequence[tuple[str, str]]] = {}
        self.hide()

    def ask(self, questions: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """Ask for each name which of these States, as (code, name), it means."""
        if questions == self._asked:
            return
        self._asked = questions
        while (shown := self._lines.takeAt(0)) is not None:
            if (line := shown.widget()) is not None:
                line.hide()
                line.deleteLater()
        for words, states in list(questions.items())[:_MOST]:
            self._lines.addWidget(self._question(words, states))
        self.setVisible(bool(questions))

    def _question(self, words: str, states: Sequence[tuple[str, str]]) -> QWidget:
        question = QWidget()
        line = QHBoxLayout(question)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(label(self.tr("“{name}” means").replace("{name}", words)))
        for code, name in states:
            line.addWidget(button(name.replace("&", "&&"), partial(self.meant.emit, words, code)))
        line.addStretch(1)
        return question
