"""A small list of what belongs to an event or session: a table, its order, and a line to add to it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from planner.errors import UserError
from planner.ui.add_line import AddLine
from planner.ui.buttons import IconButton
from planner.ui.form import HEADING
from planner.ui.labels import label
from planner.ui.notices import Notice
from planner.ui.record_table import Column, RecordTable, Together


class RecordList(QWidget):
    """Records in their order: add by typing, edit in place, move, remove.

    The callables store what is asked and raise ``UserError``; ``place`` gets a record and the one to stand before, and
    is None where the order is not for the user to choose. ``together`` lets a block be pasted over the cells. ``warns``
    says what the removal of a record concerns, and then it is asked for first; nothing where it concerns nothing.
    """

    refused = Signal(object)
    selected = Signal(object)

    def __init__(
        self,
        heading: str,
        columns: Sequence[Column],
        *,
        hint: str,
        add: Callable[[str], object],
        remove: Callable[[Any], object],
        place: Callable[[Any, Any], object] | None,
        together: Together | None = None,
        warns: Callable[[Any], str] | None = None,
    ) -> None:
        super().__init__()
        self._add, self._remove, self._place = add, remove, place
        self._warns = warns
        self._asked: Any = None
        self.question = Notice()
        self.question.close_button.hide()
        self.table = RecordTable(heading, columns, fit="rows", together=together)
        if place is not None:
            self.table.take_order(lambda record, before: self._ask(lambda: place(record, before)))
        self.line = AddLine(f"+ {hint}")
        self.line.setProperty("look", "add")
        self._up = IconButton("up", self.tr("Move up"), self.move_up)
        self._up.setToolTip(self.tr("Move up (Alt+Up)"))
        self._down = IconButton("down", self.tr("Move down"), self.move_down)
        self._down.setToolTip(self.tr("Move down (Alt+Down)"))
        self._gone = IconButton("bin", self.tr("Remove"), self.remove)
        self._gone.setToolTip(self.tr("Remove (Ctrl+Delete)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.heading = label(heading, "section")
        column.addLayout(_heading(self.heading, (self._up, self._down, self._gone)))
        column.addWidget(self.table)
        column.addWidget(self.question)
        column.addWidget(self.line)
        self.line.entered.connect(self.add)
        self.table.records.refused.connect(self.refused)
        self.table.selected.connect(self._selected)
        self.table.removing.connect(self.remove)
        self._shortcuts()
        self._selected(None)

    def _shortcuts(self) -> None:
        for keys, act in (("Alt+Up", self.move_up), ("Alt+Down", self.move_down)):
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def show_records(self, records: Sequence[Any]) -> None:
        """Show the records in their order."""
        self.table.show_records(records)
        self.table.setVisible(bool(records))
        self._selected(self.table.selected_record)

    def add(self, words: str) -> None:
        """Add a record of this name."""
        self._ask(lambda: self._add(words))

    def remove(self) -> None:
        """Remove the selected record; where that concerns others, say so and ask first."""
        record = self.table.selected_record
        words = self._warns(record) if record is not None and self._warns is not None else ""
        if words:
            self._asked = record
            self.question.say(words, (self.tr("Remove"), self.remove_asked), (self.tr("Keep"), self.keep_asked))
            self._bring_question()
        elif record is not None:
            self._ask(lambda: self._remove(record))

    def remove_asked(self) -> None:
        """Remove the record that was asked for."""
        record = self._asked
        self.keep_asked()
        self._ask(lambda: self._remove(record))

    def keep_asked(self) -> None:
        """Ask no more."""
        self._asked = None
        self.question.clear()
        self.table.setFocus()

    def _bring_question(self) -> None:
        """Let the keys go on from the table to the answers."""
        yes, no = self.question.buttons
        QWidget.setTabOrder(self.table, yes)
        QWidget.setTabOrder(yes, no)
        yes.setFocus()

    def move_up(self) -> None:
        """Move the selected record before the one above it."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the selected record after the one below it."""
        self._move(2)

    def _move(self, by: int) -> None:
        record = self.table.selected_record
        place = self._place
        if record is None or place is None:
            return
        records = self.table.records.records
        row = records.index(record)
        before = row + by
        if before < 0 or (by > 0 and row == len(records) - 1):
            return
        self._ask(lambda: place(record, records[before] if before < len(records) else None))

    def _ask(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as problem:
            self.refused.emit(problem)

    def _selected(self, record: Any) -> None:
        for button in (self._up, self._down):
            button.setVisible(record is not None and self._place is not None)
        self._gone.setVisible(record is not None)
        if self._asked is not None and record != self._asked:
            self._asked = None
            self.question.clear()
        self.selected.emit(record)


def _heading(title: QLabel, buttons: Sequence[QToolButton]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(0)
    title.setFixedHeight(HEADING)
    line.addWidget(title, 1)
    for button in buttons:
        line.addWidget(button)
    return line
