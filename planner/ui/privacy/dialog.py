"""Personal data: what each event keeps of whom, until when, and removing what is due."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from itertools import groupby
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.kinds import Matter
from planner.domain.privacy import MatterErasure
from planner.domain.retention import Kept, due
from planner.edits.retaining import keep_for
from planner.errors import UserError
from planner.keeping import load_kept
from planner.ui.buttons import button
from planner.ui.counting import counted
from planner.ui.help.link import help_link
from planner.ui.labels import label
from planner.ui.notices import Notice
from planner.ui.privacy.backups import BackupChoice, busy
from planner.ui.privacy.person import ErasePersonDialog
from planner.ui.privacy.words import is_clean, kept_words, report_words
from planner.ui.record_table import Column, Group, RecordTable
from planner.ui.screens import within_screen
from planner.ui.segments import Segments
from planner.ui.theme import Tone
from planner.ui.typed import read_number, write_day
from planner.ui.vocabulary import word
from planner.workspace import Workspace

_SIZE = QSize(920, 560)


class PersonalDataDialog(QDialog):
    """Shows what is kept, takes other times, and removes what is due once it was looked at."""

    def __init__(self, workspace: Workspace, event_id: int, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._event_id = event_id
        self._today = today
        self.setWindowTitle(self.tr("Personal data"))
        self.resize(within_screen(_SIZE))
        self.scope = Segments(self.tr("Which events"))
        self.scope.offer(((False, self.tr("This event")), (True, self.tr("Every event"))))
        self.table = RecordTable(self.tr("What is kept"), self._columns())
        self.table.records.refused.connect(self._tell)
        self.backups = BackupChoice(workspace)
        self.notice = Notice()
        self.due_words = label("", "quiet")
        self.remove_button = button(self.tr("&Remove what is due…"), self.ask, "primary")
        self.erase_button = button(self.tr("&Erase a person…"), self.erase_person)
        self._lay_out()
        self.scope.chosen.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is kept."""
        self.notice.clear()
        event_id = None if self.scope.value else self._event_id
        rows = self._workspace.read(partial(load_kept, event_id=event_id))
        self._due = due(rows, self._today)
        self.table.show_records(list(self._grouped(rows)))
        one, many = self.tr("1 kind of data is due"), self.tr("{n} kinds of data are due")
        self.due_words.setText(counted(len(self._due), one, many) or self.tr("Nothing is due."))
        self.remove_button.setEnabled(bool(self._due))
        self.backups.refresh()

    def ask(self) -> None:
        """Show what would be removed, before it is."""
        words = self.tr(
            "This will be removed, also from the history, and cannot be brought back. What was done before it cannot be"
            " undone any more:"
        )
        act = (self.tr("Remove"), self.remove), (self.tr("Keep"), self.notice.clear)
        self.notice.say(f"{words}\n{kept_words(self._due)}", *act, tone="warn")

    def remove(self) -> None:
        """Remove what is due."""
        wishes = [MatterErasure(row.event_uid, row.matter) for row in self._due]
        people = sum(row.people for row in self._due)
        subject = counted(people, self.tr("1 entry"), self.tr("{n} entries"))
        try:
            with busy(self, self.notice, self.tr("Removing it from the database, its history, files and backups…")):
                verb = self.tr("Remove personal data")
                report = self._workspace.erase(wishes, verb, subject, keep_backups=self.backups.keeps)
        except UserError as problem:
            self._tell(problem)
            return
        self.refresh()
        self.table.setFocus()
        self.notice.say(report_words(report, proved=False), tone="done" if is_clean(report) else "warn")

    def erase_person(self) -> None:
        """Erase somebody everywhere."""
        dialog = ErasePersonDialog(self._workspace, self)
        dialog.exec()
        dialog.deleteLater()
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(16)
        head.addWidget(self.scope)
        head.addWidget(self.due_words, 1)
        head.addWidget(help_link("personal-data"))
        below = QVBoxLayout()
        below.setContentsMargins(16, 12, 16, 12)
        below.addWidget(self.backups)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.erase_button)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Close"), self.reject))
        foot.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        column.addWidget(self.notice)
        column.addLayout(foot)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("What"), lambda row: word(row.kept.matter), share=3),
            Column(self.tr("Of whom"), self._people, width=104),
            Column(self.tr("Kept for"), self._days, self._keep_for, value=lambda row: str(row.kept.days), width=112),
            Column(self.tr("Until"), lambda row: write_day(row.kept.until), width=144),
            Column(self.tr("State"), self._state, look="chip", tone=lambda row: row.tone, width=128),
        )

    def _grouped(self, rows: Iterable[Kept]) -> Iterator["Group | _Row"]:
        """Give the rows of each event under its title."""
        for _, kept in groupby(rows, key=lambda row: row.event_id):
            first, *others = kept
            yield Group(first.event_uid, first.event or self.tr("Event without a title"))
            yield from (_Row(row, self._today) for row in (first, *others))

    def _people(self, row: "_Row") -> str:
        if row.kept.matter is Matter.LISTS:
            return counted(row.kept.people, self.tr("1 row"), self.tr("{n} rows")) or "–"
        return counted(row.kept.people, self.tr("1 person"), self.tr("{n} people")) or "–"

    def _days(self, row: "_Row") -> str:
        return counted(row.kept.days, self.tr("1 day"), self.tr("{n} days")) or self.tr("0 days")

    def _state(self, row: "_Row") -> str:
        if not row.kept.people:
            return self.tr("Nothing kept")
        if row.kept.until is None:
            return self.tr("No dates")
        return self.tr("Due") if row.kept.is_due(self._today) else self.tr("Kept")

    def _keep_for(self, row: "_Row", typed: str) -> None:
        days = read_number(typed.split()[0]) if typed.split() else None
        if days is None:
            raise UserError("days-kept", "A time is given as a number of days.", next="Type digits such as 90.")
        write = partial(keep_for, event_id=row.kept.event_id, matter=row.kept.matter, days=days)
        step = self.tr("Keep for another time"), word(row.kept.matter)
        self._workspace.edit(*step, write, event_id=row.kept.event_id)
        self.refresh()

    def _tell(self, problem: Any) -> None:
        self.notice.tell(problem)


class _Row:
    """A line of the table, with the id that keeps its place."""

    def __init__(self, kept: Kept, today: date) -> None:
        self.kept = kept
        self.id = (kept.event_id, kept.matter)
        self.tone: Tone = "warn" if kept.is_due(today) else "quiet"
