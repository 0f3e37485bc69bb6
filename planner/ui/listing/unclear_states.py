"""Names of two States, each asked about once for the whole list."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.countries import meanings
from planner.domain.lists import ListPlan
from planner.ui.buttons import button
from planner.ui.labels import label


class UnclearStates(QFrame):
    """Asks above the rows; ``meant`` gives words of the list and the code of the State that they mean all over it."""

    meant = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAccessibleName(self.tr("Names of two States"))
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(16, 8, 16, 8)
        self._lines.setSpacing(6)
        self._asked: tuple[tuple[str, int], ...] = ()
        self.hide()

    def show_plan(self, plan: ListPlan) -> None:
        """Ask what a plan leaves open; with nothing to ask there is nothing to see."""
        asked = plan.unclear_states
        if asked == self._asked:
            return
        self._asked = asked
        while (shown := self._lines.takeAt(0)) is not None:
            if (line := shown.widget()) is not None:
                line.deleteLater()
        for words, rows in asked:
            self._lines.addWidget(self._question(words, rows))
        self.setVisible(bool(asked))

    def _question(self, words: str, rows: int) -> QWidget:
        question = QWidget()
        line = QHBoxLayout(question)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        one, many = self.tr("In 1 row, “{words}” means"), self.tr("In {n} rows, “{words}” means")
        said = one if rows == 1 else many.replace("{n}", f"{rows:,}")
        line.addWidget(label(said.replace("{words}", words)))
        for state in meanings(words):
            line.addWidget(button(state.short["en"], partial(self.meant.emit, words, state.iso3)))
        line.addStretch(1)
        return question
