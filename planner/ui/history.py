"""The history of an event: what was done, when, by whom, what it changed, and the way back."""

from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.names import fold
from planner.errors import UserError
from planner.history import load_changes
from planner.ui.buttons import IconButton, button
from planner.ui.event_door import EventDoor
from planner.ui.history_details import HistoryDetails
from planner.ui.labels import label, named
from planner.ui.lines import Line
from planner.ui.places import Place
from planner.ui.record_table import Column, RecordTable
from planner.ui.steps import step_words

_WIDTH = 400
_FEW = 200
"""How many lines are read at first; searching reads all."""
_ALL = 2**31


class HistoryPanel(QWidget):
    """The newest edits first, found by their words; the selected one shows what it changed and can be reversed.

    ``closed`` follows its own button, ``went`` wants a place in view, ``refused`` gives a ``UserError``.
    """

    closed = Signal()
    went = Signal(Place)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._door: EventDoor | None = None
        self._most = _FEW
        self._read_most = 0
        self._read: tuple[Any, ...] = ()
        columns = (
            Column(self.tr("When"), _when, look="quiet", tip=_when_exactly, width=112),
            Column(self.tr("What"), self._what, share=1, width=160),
            Column(self.tr("Who"), lambda entry: entry.author, look="quiet", width=88),
        )
        self.table = RecordTable(self.tr("History"), columns)
        self.filter = Line(placeholderText=self.tr("Find by words, or by who did it"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Find in the history"))
        self.nothing = label(self.tr("No line of the history has these words."), "quiet", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.older_button = button(self.tr("Show older lines"), self.show_older)
        self.details = HistoryDetails()
        self._lay_out()
        self.filter.textChanged.connect(self._show_lines)
        self.table.selected.connect(self._show_details)
        self.details.went.connect(self.went)
        self.details.reversed.connect(self.reverse)

    def _lay_out(self) -> None:
        self.setFixedWidth(_WIDTH)
        self.setObjectName("history")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = named(QWidget(), "toolbar")
        line = QHBoxLayout(heading)
        line.setContentsMargins(16, 8, 8, 7)
        line.setSpacing(12)
        line.addWidget(label(self.tr("History"), "title"))
        line.addWidget(self.filter, 1)
        line.addWidget(IconButton("close", self.tr("Close the history"), self.closed.emit))
        older = QHBoxLayout()
        older.setContentsMargins(16, 8, 16, 8)
        older.addWidget(self.older_button)
        older.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(self.table, 3)
        column.addWidget(self.nothing, 3)
        column.addLayout(older)
        column.addWidget(self.details, 2)

    def show_event(self, door: EventDoor) -> None:
        """Show the history of the event in view as it is now."""
        self._door = door
        self._read_most = 0
        self._show_lines()

    def show_older(self) -> None:
        """Show every line there is."""
        self._most = _ALL
        self._show_lines()

    def reverse(self) -> None:
        """Reverse the selected edit, as an edit of its own."""
        entry = self.table.selected_record
        if self._door is None or entry is None:
            return
        subject = f"{entry.verb} {entry.subject}"
        if entry.kind == "undo":
            subject = self.tr("Taken back: {step}").format(step=subject)
        try:
            self._door.workspace.reverse(entry.id, self.tr("Reverse"), subject)
        except UserError as problem:
            self.refused.emit(problem)

    def _show_lines(self) -> None:
        if self._door is None:
            return
        words = fold(self.filter.text()).split()
        most = _ALL if words else self._most
        entries = self._entries(self._door, most)
        found = [entry for entry in entries if self._has(entry, words)] if words else list(entries)
        self.table.show_records(found)
        self.table.setVisible(bool(found) or not words)
        self.nothing.setVisible(not found and bool(words))
        self.older_button.setVisible(len(entries) == most)
        self._show_details(self.table.selected_record)

    def _entries(self, door: EventDoor, most: int) -> tuple[Any, ...]:
        """Read the newest lines, or keep what was read since the event was shown where that is enough."""
        if self._read_most < most:
            self._read_most, self._read = most, door.workspace.history(door.event_id, most)
        return self._read[:most]

    def _has(self, entry: Any, words: list[str]) -> bool:
        line = fold(f"{_when_exactly(entry)} {self._what(entry)} {entry.author}")
        return all(word in line for word in words)

    def _show_details(self, entry: Any) -> None:
        if self._door is None or entry is None:
            self.details.show_nothing()
        else:
            changes = self._door.workspace.read(partial(load_changes, edit_id=entry.id))
            standing = not entry.reverted and entry.kind not in {"redo", "erasure"}
            self.details.show_changes(self._what(entry), changes, reversible=standing)

    def _what(self, entry: Any) -> str:
        line = step_words(entry.verb, entry.subject)
        if entry.kind == "undo":
            return self.tr("Taken back: {step}").format(step=line)
        if entry.kind == "redo":
            return self.tr("Done again: {step}").format(step=line)
        return self.tr("{step} (taken back)").format(step=line) if entry.reverted else line


def _local(moment: datetime) -> datetime:
    """Give a time of the journal on the clock of this workstation."""
    return moment.replace(tzinfo=UTC).astimezone()


def _when(entry: Any) -> str:
    made = _local(entry.made_at)
    this_year = made.year == datetime.now().year
    return _said(made, "d MMM HH:mm" if this_year else "d MMM yyyy")


def _when_exactly(entry: Any) -> str:
    return _said(_local(entry.made_at), "d MMMM yyyy HH:mm")


def _said(moment: datetime, form: str) -> str:
    at = QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, 0)
    return QLocale().toString(at, form)
