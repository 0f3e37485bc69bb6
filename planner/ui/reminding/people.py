"""Whom a reminder goes to: a list with boxes to tick."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from planner.domain.reminders import Reminder
from planner.ui.typed import plain_day

_KEY = Qt.ItemDataRole.UserRole


class ReminderList(QListWidget):
    """One line a person with what is missing in few words; ``ticked`` follows every tick, ``chosen`` the cursor."""

    ticked = Signal()
    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("contents")
        self.setAccessibleName(self.tr("People to remind"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemChanged.connect(lambda _item: self.ticked.emit())
        self.currentRowChanged.connect(lambda _row: self.chosen.emit())

    def show_reminders(self, reminders: Sequence[Reminder], cursor: int = 0) -> None:
        """List those who are reminded; ticks stay, and ``cursor`` names the participant to show first."""
        left = self.left_out
        current = cursor or self.current
        self.blockSignals(True)
        self.clear()
        for reminder in reminders:
            person = reminder.participant
            item = QListWidgetItem(f"{person.name}\n{self._words(reminder)}", self)
            item.setData(_KEY, person.id)
            item.setToolTip("\n".join(reminder.missing))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if person.id in left else Qt.CheckState.Checked)
            if person.id == current:
                self.setCurrentItem(item)
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        self.blockSignals(False)

    def tick_only(self, participant_id: int) -> None:
        """Tick one person alone."""
        for row in range(self.count()):
            item = self.item(row)
            alone = item.data(_KEY) == participant_id
            item.setCheckState(Qt.CheckState.Checked if alone else Qt.CheckState.Unchecked)

    @property
    def current(self) -> int:
        """The participant under the cursor; 0 where there is none."""
        item = self.currentItem()
        return int(item.data(_KEY)) if item is not None else 0

    @property
    def left_out(self) -> frozenset[int]:
        """The participants whose box is not ticked."""
        items = (self.item(row) for row in range(self.count()))
        return frozenset(int(item.data(_KEY)) for item in items if item.checkState() is Qt.CheckState.Unchecked)

    def _words(self, reminder: Reminder) -> str:
        number = len(reminder.missing)
        words = self.tr("1 missing") if number == 1 else self.tr("{n} missing").format(n=number)
        parts = [words]
        if reminder.days_late and reminder.due_on is not None:
            parts.append(self.tr("late since {day}").format(day=plain_day(reminder.due_on)))
        if not reminder.address:
            parts.append(self.tr("no e-mail"))
        return " · ".join(parts)
