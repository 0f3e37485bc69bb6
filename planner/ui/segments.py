"""A few buttons side by side, of which one is down."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from planner.ui.buttons import PushButton
from planner.ui.theme import sized

_FRAME = 24
"""What stands around the words of a button, which are bold while it is down."""


class Segments(QWidget):
    """Chooses one of a few values; ``chosen`` follows the user's choice and gives the value."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values: tuple[Any, ...] = ()
        self._words: tuple[str, ...] = ()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addStretch(1)

    @property
    def value(self) -> Any:
        """The value that is chosen; None where none is."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons in their order."""
        return tuple(button for button in self._group.buttons() if isinstance(button, QPushButton))

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer (value, word) pairs; what was chosen stays, or else the first is."""
        chosen = self.value
        values, words = tuple(value for value, _ in choices), tuple(word for _, word in choices)
        if (values, words) == (self._values, self._words):
            return
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        self._values, self._words = values, words
        for number, word in enumerate(words):
            self._add(number, word, last=number == len(words) - 1)
        if values:
            self.choose(chosen if chosen in values else values[0])

    def _add(self, number: int, word: str, *, last: bool) -> None:
        button = PushButton(word)
        button.setCheckable(True)
        button.setProperty("look", "segment")
        bold = QFontMetrics(sized(13, strong=True))
        button.setMinimumWidth(bold.horizontalAdvance(word) + _FRAME)
        left, right = ("last", "first") if self.isRightToLeft() else ("first", "last")
        button.setProperty("end", left if number == 0 else right if last else "")
        self._group.addButton(button, number)
        self._line.insertWidget(number, button)

    def choose(self, value: Any) -> None:
        """Put a value's button down, without telling; for a value that is not offered, none."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _choose(self, number: int) -> None:
        self.chosen.emit(self._values[number])
