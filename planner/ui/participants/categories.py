"""The categories of participants, and what the ranks of delegates are called, in a small window of their own."""

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.attending import count_categories, load_members
from planner.domain.names import fold
from planner.domain.people import CategoryRow
from planner.domain.ranks import rank_place
from planner.edits.categories import add_usual_categories, remove_category
from planner.edits.delegations import rename_rank
from planner.edits.event import CATEGORIES
from planner.errors import UserError
from planner.queries import load_categories
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.fields import Choice
from planner.ui.labels import label
from planner.ui.notices import Notice
from planner.ui.record_list import RecordList
from planner.ui.record_table import Column, RecordTable
from planner.ui.signals import WorkspaceSignals


@dataclass(frozen=True)
class _Rank:
    """A rank that delegates of the event have."""

    id: str
    number: int


class CategoriesDialog(QDialog):
    """Adds, renames, orders and removes categories; one in use goes only when it is said where its people go."""

    def __init__(self, door: EventDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Categories and ranks"))
        self.resize(560, 640)
        self._door = door
        self._counts: dict[int | None, int] = {}
        self._leaving: CategoryRow | None = None
        self.notice = Notice(closable=True)
        self.list = RecordList(
            self.tr("Categories of participants"),
            self._columns(),
            hint=self.tr("Add a category"),
            add=self._add,
            remove=self._remove,
            place=self._place,
        )
        self.list.refused.connect(self.notice.tell)
        self.into = Choice()
        self.into.setAccessibleName(self.tr("Where its people go"))
        self.asked = label("", wrap=True)
        self.question = self._question()
        self.usual = button(self.tr("Use the usual categories"), self._use_usual)
        self.ranks = RecordTable(self.tr("Ranks in delegations"), self._rank_columns(), fit="rows")
        self.ranks.records.refused.connect(self.notice.tell)
        self.no_ranks = label(self.tr("Nobody has a rank in a delegation yet."), "quiet", wrap=True)
        self._lay_out()
        self.signals = WorkspaceSignals(door.workspace, self)
        self.signals.changed.connect(self.refresh)
        self.finished.connect(self.signals.close)
        self.refresh()

    def _columns(self) -> tuple[Column, ...]:
        number = Column(self.tr("People"), lambda row: f"{self._counts.get(row.id, 0):,}", look="number", width=80)
        name = Column(self.tr("Name"), lambda row: row.name, self._rename, look="strong", width=200, share=1)
        return name, number

    def _rank_columns(self) -> tuple[Column, ...]:
        number = Column(self.tr("People"), lambda row: f"{row.number:,}", look="number", width=80)
        name = Column(self.tr("Called"), lambda row: row.id, self._rename_rank, look="strong", width=200, share=1)
        return name, number

    def _question(self) -> QWidget:
        question = QWidget()
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.asked)
        line = QHBoxLayout()
        line.addWidget(self.into, 1)
        line.addWidget(button(self.tr("Remove the category"), self.remove_asked))
        line.addWidget(button(self.tr("Keep it"), self.keep_asked))
        column.addLayout(line)
        question.hide()
        return question

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addWidget(self.list)
        column.addWidget(self.question)
        line = QHBoxLayout()
        line.addWidget(self.usual)
        line.addStretch(1)
        column.addLayout(line)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Ranks in delegations"), "section"))
        column.addWidget(self.ranks)
        column.addWidget(self.no_ranks)
        column.addStretch(1)
        closing = QHBoxLayout()
        closing.addStretch(1)
        closing.addWidget(button(self.tr("Close"), self.accept, "primary"))
        column.addLayout(closing)

    def refresh(self) -> None:
        """Show what is stored."""
        read, event = self._door.workspace.read, self._door.event_id
        rows = read(partial(load_categories, event_id=event))
        self._counts = read(partial(count_categories, event_id=event))
        self.list.show_records(rows)
        missing = {fold(name) for name in CATEGORIES} - {fold(row.name) for row in rows}
        self.usual.setVisible(bool(missing))
        numbers = Counter(member.rank for member in read(partial(load_members, event_id=event)) if member.rank)
        ranks = sorted(numbers, key=lambda rank: (rank_place(rank), rank))
        self.ranks.show_records([_Rank(rank, numbers[rank]) for rank in ranks])
        self.ranks.setVisible(bool(ranks))
        self.no_ranks.setVisible(not ranks)
        if self._leaving is not None and self._leaving.id not in {row.id for row in rows}:
            self.keep_asked()

    def _edit(self, verb: str, subject: str, write: Any) -> None:
        self._door.edit(verb, subject, write)

    def _add(self, name: str) -> None:
        self._door.add(self.tr("Add"), name, "category", event_id=self._door.event_id, name=name)

    def _rename(self, row: CategoryRow, name: str) -> None:
        self._door.change(self.tr("Change"), row.name, "category", row.id, name=name)

    def _place(self, row: CategoryRow, before: CategoryRow | None) -> None:
        self._door.place(self.tr("Move"), row.name, "category", row.id, before.id if before else None)

    def _use_usual(self) -> None:
        write = partial(add_usual_categories, event_id=self._door.event_id)
        self._edit(self.tr("Add"), self.tr("The usual categories"), write)

    def _rename_rank(self, row: _Rank, name: str) -> None:
        write = partial(rename_rank, event_id=self._door.event_id, old=row.id, new=name)
        self._edit(self.tr("Rename rank"), row.id, write)

    def _remove(self, row: CategoryRow) -> None:
        number = self._counts.get(row.id, 0)
        if not number:
            self._edit(self.tr("Remove"), row.name, partial(remove_category, category_id=row.id, into=None))
            return
        self._leaving = row
        asked = (
            self.tr("1 participant is in “{name}”. Where do they go?")
            if number == 1
            else self.tr("{n} participants are in “{name}”. Where do they go?")
        )
        self.asked.setText(asked.format(n=f"{number:,}", name=row.name))
        others = [(other.id, other.name) for other in self.list.table.records.records if other.id != row.id]
        self.into.set_choices((*others, (None, self.tr("To no category"))))
        self.into.setCurrentIndex(len(others))
        self.question.show()
        self.into.setFocus()

    def remove_asked(self) -> None:
        """Remove the category that was asked about; its people go where it was said."""
        row, into = self._leaving, self.into.currentData()
        self.keep_asked()
        if row is None:
            return
        try:
            self._edit(self.tr("Remove"), row.name, partial(remove_category, category_id=row.id, into=into))
        except UserError as problem:
            self.notice.tell(problem)

    def keep_asked(self) -> None:
        """Ask no more."""
        self._leaving = None
        self.question.hide()
        self.list.table.setFocus()
