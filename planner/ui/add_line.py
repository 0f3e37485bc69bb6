"""The line that adds a record: type what it is called and press Enter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit


class AddLine(QLineEdit):
    """Gives what was typed by ``entered`` and is empty again; known names are offered while typing."""

    entered = Signal(str)

    def __init__(self, hint: str) -> None:
        super().__init__(placeholderText=hint)
        self.setAccessibleName(hint)
        self.returnPressed.connect(self._enter)

    def offer(self, names: Sequence[str]) -> None:
        """Change the names that are offered."""
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def _enter(self) -> None:
        words = self.text().strip()
        if words:
            self.clear()
            self.entered.emit(words)
