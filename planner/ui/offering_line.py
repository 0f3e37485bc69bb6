"""A line of text that offers known words while one is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter

from planner.ui.lines import Line

_FINISHING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}

_WIDTH = 240
"""How wide the words offered are at least, where the line itself is narrower."""


class OfferingLine(Line):
    """Enter and Tab take the word that is chosen among those offered, and then do what they do without any.

    ``reached`` follows the cursor's coming here.
    """

    reached = Signal()

    _known: tuple[str, ...] = ()

    def offer(self, known: Sequence[str]) -> None:
        """Offer these words wherever they hold the letters typed."""
        if self.completer() is not None and tuple(known) == self._known:
            return
        self._known = tuple(known)
        made = QCompleter(list(known), self)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(made)
        self.offers.setProperty("look", "offers")
        self.offers.setMinimumWidth(_WIDTH)
        self.offers.installEventFilter(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the cursor is here."""
        self.reached.emit()
        super().focusInEvent(event)

    @property
    def offers(self) -> QAbstractItemView:
        """The list of words that shows while typing."""
        made = self.completer()
        assert made is not None
        shown = made.popup()
        assert shown is not None
        return shown

    def eventFilter(self, offers: QObject, event: QEvent) -> bool:
        """Take what is chosen, and pass the key on to the line."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() not in _FINISHING:
            return super().eventFilter(offers, event)
        chosen = self.offers.currentIndex()
        self.offers.hide()
        if chosen.isValid():
            self.take(str(chosen.data()))
        QCoreApplication.sendEvent(self, event)
        return True

    def take(self, words: str) -> None:
        """Hold a word as if it had been typed."""
        self.setText(words)
        self.setModified(True)
