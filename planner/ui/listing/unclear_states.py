"""Names of two States, and names written much like that of one: each is asked about once for the whole list."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.countries import Country, alike, meanings
from planner.domain.lists import ListPlan
from planner.ui.buttons import button
from planner.ui.labels import label
from planner.ui.state_offers import country_words

_MOST_SLIPS = 3
"""More slips than these are proposed once the first are settled."""
_MOST_UNKNOWN = 200
"""A column with more unknown words than these holds no countries."""

Question = tuple[str, int, Sequence[Country], bool]
"""Words of the list, in how many rows they stand, the States that they may mean, and whether the rows wait for that."""


class UnclearStates(QFrame):
    """Asks above the rows; ``meant`` gives words of the list and the code of the State that they mean all over it.

    Rows wait until the name of two States is settled. A slip is only proposed: its rows keep it as it is written.
    """

    meant = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAccessibleName(self.tr("Names of two States"))
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(16, 8, 16, 8)
        self._lines.setSpacing(6)
        self._asked: tuple[Question, ...] = ()
        self.hide()

    def show_plan(self, plan: ListPlan) -> None:
        """Ask what a plan leaves open; with nothing to ask there is nothing to see."""
        asked = tuple(_questions(plan))
        if asked == self._asked:
            return
        self._asked = asked
        while (shown := self._lines.takeAt(0)) is not None:
            if (line := shown.widget()) is not None:
                line.deleteLater()
        for question in asked:
            self._lines.addWidget(self._question(*question))
        self.setVisible(bool(asked))

    def _question(self, words: str, rows: int, states: Sequence[Country], waiting: bool) -> QWidget:
        question = QWidget()
        line = QHBoxLayout(question)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        if waiting:
            one, many = self.tr("In 1 row, “{words}” means"), self.tr("In {n} rows, “{words}” means")
        else:
            one, many = self.tr("In 1 row, “{words}” may mean"), self.tr("In {n} rows, “{words}” may mean")
        said = one if rows == 1 else many.replace("{n}", f"{rows:,}")
        line.addWidget(label(said.replace("{words}", words)))
        for state in states:
            line.addWidget(button(country_words(state.iso3), partial(self.meant.emit, words, state.iso3)))
        line.addStretch(1)
        return question


def _questions(plan: ListPlan) -> Iterator[Question]:
    for words, rows in plan.unclear_states:
        yield words, rows, meanings(words), True
    unknown = plan.unknown_states[:_MOST_UNKNOWN]
    slips = ((words, rows, states, False) for words, rows in unknown if (states := alike(words)))
    yield from islice(slips, _MOST_SLIPS)
