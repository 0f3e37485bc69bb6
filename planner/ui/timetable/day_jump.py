"""The days of an event as buttons, or of a long event in a menu."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from planner.ui.buttons import PushButton
from planner.ui.typed import short_day, write_day

_MOST_BUTTONS = 5


class DayJump(QWidget):
    """Leads to a day of the list; ``chosen`` gives it."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._days: tuple[date, ...] = ()
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self._choose)
        self.many = PushButton(self.tr("Go to day"))
        self.many.setMenu(QMenu(self.many))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self._line.addWidget(self.many)

    def show_days(self, days: Sequence[date]) -> None:
        """Offer these days."""
        if tuple(days) == self._days:
            return
        self._days = tuple(days)
        for old in self._buttons.buttons():
            self._buttons.removeButton(old)
            old.deleteLater()
        self.many.setVisible(len(days) > _MOST_BUTTONS)
        menu = self.many.menu()
        menu.clear()
        for number, day in enumerate(days):
            if len(days) > _MOST_BUTTONS:
                menu.addAction(write_day(day), partial(self._choose, number))
            else:
                self._add(number, day)

    def _add(self, number: int, day: date) -> None:
        button = PushButton(short_day(day))
        button.setAccessibleName(self.tr("Go to {day}").format(day=write_day(day)))
        self._buttons.addButton(button, number)
        self._line.addWidget(button)

    def _choose(self, number: int) -> None:
        self.chosen.emit(self._days[number])
