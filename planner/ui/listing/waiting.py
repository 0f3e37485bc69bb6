"""The rows of lists that were unclear: each is settled as somebody new or known, or discarded."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.lists import LIST_VERB, Answers, ListPlan, RowPlan
from planner.domain.names import fold
from planner.domain.people import WaitingRow
from planner.edits.lists import settle_waiting
from planner.edits.waiting import discard_waiting
from planner.errors import UserError
from planner.imports.lists.waiting import plan_waiting
from planner.provenance import load_provenance
from planner.queries import load_waiting
from planner.returned import load_beside
from planner.ui.buttons import button
from planner.ui.counting import counted
from planner.ui.foot import foot
from planner.ui.labels import label
from planner.ui.listing.row_details import DETAILS_HEIGHT, RowDetails
from planner.ui.listing.words import TONES, outcome_words, verdict_word
from planner.ui.notices import Notice
from planner.ui.record_table import Column, RecordTable
from planner.ui.screens import within_screen
from planner.workspace import Workspace

_SIZE = QSize(960, 600)


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row that waits, under its id, with what would become of it now."""

    id: int
    waiting: WaitingRow
    plan: RowPlan


class WaitingDialog(QDialog):
    """Shows what waits at an event; ``settled`` says that one row waits no more."""

    settled = Signal()

    def __init__(self, workspace: Workspace, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._event_id = event_id
        self._chosen: dict[int, int] = {}
        self._meant: dict[str, str] = {}
        self._day_first: bool | None = None
        self._several: frozenset[int] = frozenset()
        self._plans: Mapping[int, ListPlan] = {}
        self.setWindowTitle(self.tr("Rows that wait"))
        self.resize(within_screen(_SIZE))
        self.notice = Notice()
        self.heading = label("", "title")
        self.table = RecordTable(self.tr("Rows that wait"), self._columns(), sortable=True)
        self.details = RowDetails()
        self.details.setMinimumHeight(DETAILS_HEIGHT)
        self.take_button = button(self.tr("&Take this row"), self.take, "primary")
        self.discard_button = button(self.tr("&Discard this row"), self.discard)
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what waits, and what would become of each row as the event is now."""
        rows = self._workspace.read(partial(load_waiting, event_id=self._event_id))
        people = self._workspace.participants(self._event_id)
        self._by_id = {row.id: row for row in people.participants}
        provenance = self._workspace.read(partial(load_provenance, event_id=self._event_id, verb=LIST_VERB))
        beside = self._workspace.read(partial(load_beside, event_id=self._event_id, keys=()))
        answers = Answers(self._chosen, self._meant, self._day_first, self._several)
        self._plans = plan_waiting(rows, people, provenance, answers, beside)
        self.heading.setText(
            counted(len(rows), self.tr("1 row waits"), self.tr("{n} rows wait")) or self.tr("No row waits")
        )
        self.table.show_records([ShownRow(row.id, row, self._plans[row.id].rows[0]) for row in rows])
        if self.table.selected_record is None and rows:
            self.table.setCurrentIndex(self.table.records.index(0, 0))
        self._show(self.table.selected_record)

    def take(self) -> None:
        """Take the row in view as its plan says."""
        if (row := self._selected) is not None and row.plan.verdict != "unclear":
            self._settle(row)

    def discard(self) -> None:
        """Let the row in view wait no more, and take nothing of it."""
        if (row := self._selected) is not None:
            write = partial(discard_waiting, waiting_id=row.id)
            self._attempt(self.tr("Discard"), row, write)

    @property
    def _selected(self) -> ShownRow | None:
        record = self.table.selected_record
        return record if isinstance(record, ShownRow) else None

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Name"), lambda row: row.plan.entry.name, look="strong", share=2),
            Column(
                self.tr("Verdict"),
                lambda row: verdict_word(row.plan.verdict),
                look="chip",
                tone=lambda row: TONES[row.plan.verdict],
                width=104,
            ),
            Column(self.tr("Why it waits"), lambda row: outcome_words(row.plan), share=3),
            Column(self.tr("List"), lambda row: row.waiting.source, share=2),
            Column(self.tr("Row"), lambda row: str(row.waiting.row_number), look="number", width=64),
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.addWidget(self.heading, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        column.addLayout(foot(self.discard_button, None, button(self.tr("Close"), self.accept), self.take_button))

    def _connect(self) -> None:
        self.table.selected.connect(self._show)
        self.details.answered.connect(self._answer)
        self.details.parted.connect(self._part)
        self.details.meant.connect(self._mean)
        self.details.dated.connect(self._date)
        away = QShortcut(QKeySequence("Ctrl+Delete"), self.table)
        away.activated.connect(self.discard)

    def _show(self, record: object) -> None:
        row = record if isinstance(record, ShownRow) else None
        place = row.waiting.row_number if row else None
        self.details.show_row(row.plan if row else None, self._by_id, frozenset(), answered=False, place=place)
        self.discard_button.setEnabled(row is not None)
        self.take_button.setEnabled(row is not None and row.plan.verdict not in {"unclear", "refused"})

    def _answer(self, row_id: int, person_id: int | None) -> None:
        if person_id is not None:
            self._chosen[row_id] = person_id
            self._settle_where_clear(row_id)

    def _part(self, row_id: int) -> None:
        """Take those of a row who are clear; the others wait each in a row of their own."""
        self._several |= {row_id}
        self.refresh()
        row = next(row for row in self.table.records.records if row.id == row_id)
        if isinstance(row, ShownRow):
            self._settle(row)
        self._several -= {row_id}

    def _mean(self, words: str, code: str) -> None:
        self._meant[fold(words)] = code
        self.refresh()

    def _date(self, day_first: bool) -> None:
        self._day_first = day_first
        self.refresh()

    def _settle_where_clear(self, row_id: int) -> None:
        self.refresh()
        row = next(row for row in self.table.records.records if row.id == row_id)
        if isinstance(row, ShownRow) and row.plan.verdict in {"new", "changed", "unchanged"}:
            self._settle(row)

    def _settle(self, row: ShownRow) -> None:
        plan = self._plans[row.id]
        self._attempt(LIST_VERB, row, lambda tx: settle_waiting(tx, row.id, plan))

    def _attempt(self, verb: str, row: ShownRow, write: Callable[..., object]) -> None:
        self.notice.clear()
        names = ", ".join(filter(None, (one.entry.name for one in self._plans[row.id].rows)))
        try:
            self._workspace.edit(verb, names or row.waiting.source, write, event_id=self._event_id)
        except UserError as problem:
            self.notice.tell(problem)
            return
        self.refresh()
        self.settled.emit()
