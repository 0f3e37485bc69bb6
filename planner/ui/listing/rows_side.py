"""The rows of the list with what becomes of each: a table, a filter by verdict, and the chosen row in full."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.lists import VERDICTS, ListPlan, RowPlan
from planner.domain.names import sort_key
from planner.domain.row_numbers import place_in_sheet
from planner.ui.fields import Choice
from planner.ui.labels import label
from planner.ui.listing.words import TONES, outcome_words, verdict_word
from planner.ui.record_table import Column, RecordTable

_TAKEN = "✓"
_LEFT_OUT = "–"
_SHORTEST = 106
"""The height of the headings and two rows, in pixels."""


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row of the plan under the number that it has in the sheet; ``taken`` is None where nothing would be done."""

    id: int
    plan: RowPlan
    taken: bool | None


class RowsSide(QWidget):
    """``selected`` gives the plan of the chosen row or None, ``toggled`` the number of one to take or leave out."""

    selected = Signal(object)
    toggled = Signal(object)  # a number of one of several people is more than Qt's int may hold

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ShownRow, ...] = ()
        self.filter = Choice()
        self.filter.setAccessibleName(self.tr("Rows to show"))
        self.filter.setMinimumContentsLength(14)
        self.table = RecordTable(self.tr("Rows of the list"), self._columns(), sortable=True)
        self.table.setMinimumHeight(_SHORTEST)
        self.filter.activated.connect(self._show)
        self.table.selected.connect(self._tell)
        self.table.clicked.connect(self._clicked)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._toggle)
        self._lay_out()

    def show_plan(self, plan: ListPlan, left_out: frozenset[int]) -> None:
        """Show the rows of a plan, and which of them the user leaves out."""
        self._rows = tuple(
            ShownRow(row.number, row, row.number not in left_out if row.verdict in {"new", "changed"} else None)
            for row in plan.rows
        )
        kept = self.filter.currentData()
        words = [("", self.tr("All rows ({n})").format(n=len(plan.rows)))]
        words += [
            (verdict, f"{verdict_word(verdict).capitalize()} ({plan.count(verdict)})")
            for verdict in VERDICTS
            if plan.count(verdict)
        ]
        self.filter.set_choices(words)
        self.filter.setCurrentIndex(max(self.filter.findData(kept), 0))
        self._show()

    def _show(self) -> None:
        wanted = self.filter.currentData()
        self.table.show_records([row for row in self._rows if not wanted or row.plan.verdict == wanted])
        if self.table.selected_record is None and self.table.records.records:
            self.table.setCurrentIndex(self.table.records.index(0, 0))
        self._tell(self.table.selected_record)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Take"), _mark, look="mark", tip=self._tip, width=64, centred=True),
            Column(self.tr("Row"), _place, look="number", sort=lambda row: (place_in_sheet(row.id), row.id), width=64),
            Column(
                self.tr("Verdict"),
                lambda row: verdict_word(row.plan.verdict),
                look="chip",
                tone=lambda row: TONES[row.plan.verdict],
                sort=lambda row: VERDICTS.index(row.plan.verdict),
                width=104,
            ),
            Column(
                self.tr("Name"),
                lambda row: row.plan.entry.name,
                look="strong",
                sort=lambda row: sort_key(row.plan.entry.name),
                share=2,
            ),
            Column(self.tr("What becomes of it"), lambda row: outcome_words(row.plan), share=3),
        )

    def _tip(self, row: ShownRow) -> str:
        if row.taken is None:
            return ""
        return self.tr("Taken. Space leaves the row out.") if row.taken else self.tr("Left out. Space takes the row.")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(8)
        hint = label(self.tr("Space takes a row or leaves it out"), "quiet")
        hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(hint, 1)
        head.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._toggle()

    def _toggle(self) -> None:
        row = self.table.selected_record
        if row is not None and row.taken is not None:
            self.toggled.emit(row.id)

    def _tell(self, row: ShownRow | None) -> None:
        self.selected.emit(row.plan if row is not None else None)


def _place(row: ShownRow) -> str:
    return str(place_in_sheet(row.id))


def _mark(row: ShownRow) -> str:
    if row.taken is None:
        return ""
    return _TAKEN if row.taken else _LEFT_OUT
