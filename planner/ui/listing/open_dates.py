"""Dates such as 3/4/2026, asked about once for the whole list."""

from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from planner.domain.lists import ListPlan
from planner.imports.lists.dates import either_way
from planner.ui.buttons import button
from planner.ui.labels import label


class OpenDates(QFrame):
    """Asks above the rows; ``answered`` says whether the day stands first, all over the list."""

    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAccessibleName(self.tr("Dates of the list"))
        self._words = label()
        self.day_button = button("", partial(self.answered.emit, True))
        self.month_button = button("", partial(self.answered.emit, False))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(8)
        line.addWidget(self._words)
        line.addWidget(self.day_button)
        line.addWidget(self.month_button)
        line.addStretch(1)
        self.hide()

    def show_plan(self, plan: ListPlan) -> None:
        """Ask where a plan has dates that may be read in two ways; otherwise there is nothing to see."""
        asked = plan.open_dates
        self.setVisible(asked is not None)
        if asked is None:
            return
        words, rows = asked
        one, many = self.tr("In 1 row, a date such as “{words}” means"), self.tr("In {n} rows, “{words}” means")
        self._words.setText((one if rows == 1 else many).replace("{n}", f"{rows:,}").replace("{words}", words))
        for choice, day in zip((self.day_button, self.month_button), either_way(words), strict=True):
            choice.setText(day_words(day))


def day_words(day: date) -> str:
    """Give a day as the window's language writes it, with the month in letters."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
