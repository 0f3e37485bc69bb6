"""Messages that stand where they are needed and interrupt nobody."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from planner.errors import UserError
from planner.ui.buttons import IconButton, button
from planner.ui.drawing import Drawing
from planner.ui.help.link import explain
from planner.ui.labels import label
from planner.ui.mirroring import mirrored
from planner.ui.refusals import told
from planner.ui.theme import Tone, tokens_now, tone_colours

_BAR = 3
_DRAWINGS: Mapping[Tone, str] = {"warn": "warning", "stop": "warning", "done": "tick"}
"""What says the mood beside its colour."""

Action = tuple[str, Callable[[], None]]
"""What a button says and does."""


class Notice(QFrame):
    """A sentence or three, and buttons for what can be done about it; hidden while it has nothing to say.

    It goes when it is closed, where it is ``closable``, when something else is said, or when it gives way to what comes
    after, unless it lasts.
    """

    def __init__(self, parent: QWidget | None = None, *, closable: bool = False) -> None:
        super().__init__(parent)
        self._tone: Tone = "quiet"
        self._words = label(wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._drawing = Drawing()
        self.lasts = False
        self.buttons: list[QPushButton] = []
        self.close_button = IconButton("close", self.tr("Close this message"), self.clear)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 8, 16, 8)
        self._line.setSpacing(8)
        self._line.addWidget(self._drawing)
        self._line.addWidget(self._words, 1)
        self._line.addWidget(self.close_button)
        if not closable:
            self.close_button.hide()
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str, *actions: Action, tone: Tone = "quiet", lasts: bool = False) -> None:
        """Show a message instead of the one before."""
        self.clear()
        self._words.setText(words)
        for name, act in actions:
            made = button(name, act)
            self._line.insertWidget(self._line.count() - 1, made)
            self.buttons.append(made)
        self._tone, self.lasts = tone, lasts
        self._drawing.show_drawing(_DRAWINGS.get(tone, ""), tone)
        self.show()

    def tell(self, problem: UserError, *actions: Action) -> None:
        """Show what happened, what was kept and what to do next."""
        help_with_it = self.tr("Help"), partial(explain, self, problem.code)
        self.say(str(told(problem)), *actions, help_with_it, tone="warn")

    def give_way(self) -> None:
        """Say nothing more, for something else was done, unless this lasts."""
        if not self.lasts:
            self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self.lasts = False
        for shown in self.buttons:
            self._line.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        self.buttons = []
        self._words.clear()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and a bar in the colour of the mood."""
        bar, ground = tone_colours(tokens_now(), self._tone)
        painter = QPainter(self)
        painter.fillRect(self.rect(), ground)
        painter.fillRect(mirrored(painter, self.rect(), QRect(0, 0, _BAR, self.height())), bar)
