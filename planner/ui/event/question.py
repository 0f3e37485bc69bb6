"""A question or news below the field that it is about."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from planner.ui.fields import Field
from planner.ui.notices import Action, Notice


class Question(Notice):
    """Stands below a field; its buttons come next on the keyboard, and what is answered gives the field the cursor."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._field = field
        self.close_button.hide()
        line, column = self.layout(), field.layout()
        assert isinstance(line, QBoxLayout)
        assert isinstance(column, QVBoxLayout)
        line.setDirection(QBoxLayout.Direction.TopToBottom)
        column.addWidget(self)

    def ask(self, words: str, actions: Sequence[Action]) -> None:
        """Say something with buttons; the first has the cursor where the field had it."""
        self.say(words, *actions)
        line, editor = self.layout(), self._field.focusProxy()
        assert line is not None
        assert editor is not None
        chain: list[QWidget] = [editor, *self.buttons]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
            line.setAlignment(after, Qt.AlignmentFlag.AlignLeft)
        if editor.hasFocus():
            QTimer.singleShot(0, self, self._take_cursor)  # the field is still finishing what was typed

    def _take_cursor(self) -> None:
        if self.buttons:
            self.buttons[0].setFocus()

    def clear(self) -> None:
        """Say nothing."""
        answered = any(shown.hasFocus() for shown in self.buttons)
        super().clear()
        if answered:
            self._field.setFocus()
