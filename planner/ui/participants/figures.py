"""How many people are what, beside their list: each figure narrows the list when it is chosen."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from planner.domain.attending import Member, PersonLine
from planner.domain.kinds import Level
from planner.domain.people_filter import group_of
from planner.domain.ranks import rank_place
from planner.ui.participants.looking import Looking
from planner.ui.participants.roster import Roster
from planner.ui.record_table import Column, Group, RecordTable

WIDTH = 288


@dataclass(frozen=True)
class Counted:
    """People who are alike in one part of the filter."""

    id: str
    part: str
    value: str
    number: int


class Figures(RecordTable):
    """Counts those who come by category, region, gender, rank and the level of heads of delegation.

    A click, Enter or the space bar looks for who is counted in a line, or no more for them. ``turned`` gives the part
    of the filter and the value.
    """

    turned = Signal(str, str)

    def __init__(self, looking: Looking) -> None:
        self._looking = looking
        columns = (
            Column("", self._mark, look="mark", width=32, centred=True),
            Column("", lambda row: looking.said(row.part, row.value), width=120, share=1),
            Column("", lambda row: f"{row.number:,}", look="number", width=56),
        )
        super().__init__(self.tr("Counts"), columns)
        self.horizontalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().setDefaultSectionSize(28)
        self.setFixedWidth(WIDTH)
        self.clicked.connect(self._click)

    def _mark(self, row: Counted) -> str:
        return "✓" if self._looking.has(row.part, row.value) else ""

    def show_figures(self, roster: Roster, members: Iterable[Member]) -> None:
        """Count everybody of a roster who has not ended their registration."""
        coming = [line for line in roster.everybody() if not line.status.will_not_come]
        self.show_records(list(self._rows(roster, coming, list(members))))

    def _rows(self, roster: Roster, coming: Sequence[PersonLine], members: Sequence[Member]) -> Iterator[object]:
        ids = {line.id for line in coming}
        there = [member for member in members if member.participant_id in ids]
        heads = {member.participant_id for member in there if member.leads}
        names = [row.name for row in roster.categories]
        ranks = sorted({member.rank for member in there}, key=lambda rank: (rank_place(rank), rank))
        by = (
            (self.tr("Category"), "categories", map(roster.category, coming), (*names, "")),
            (self.tr("Region"), "groups", map(group_of, coming), ("AFR", "APG", "EEG", "LAC", "WEO", "")),
            (self.tr("Gender"), "genders", (line.gender for line in coming), ("f", "m", "x", "")),
            (self.tr("Rank in the delegation"), "ranks", (member.rank for member in there), ranks),
            (
                self.tr("Level of heads of delegation"),
                "levels",
                (line.level for line in coming if line.id in heads),
                (*Level, ""),
            ),
        )
        for title, part, values, order in by:
            yield from self._lines(title, part, Counter(values), order)

    def _lines(self, title: str, part: str, numbers: Counter[str], order: Iterable[str]) -> Iterator[object]:
        values = [value for value in dict.fromkeys((*map(str, order), *sorted(numbers))) if numbers[value]]
        if values:
            yield Group(part, title)
        for value in values:
            yield Counted(f"{part} {value}", part, value, numbers[value])

    def _click(self, _index: QModelIndex) -> None:
        self._turn()

    def _turn(self) -> None:
        row = self.selected_record
        if isinstance(row, Counted):
            self.turned.emit(row.part, row.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look for who is counted in the line under the cursor."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._turn()
        else:
            super().keyPressEvent(event)
