"""A line as it will be on paper: black on white, also in the dark."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from planner.ui.labels import label


class PaperLine(QFrame):
    """Shows one composed line on a piece of paper."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("paper")
        self._words = label("", wrap=True)
        self._words.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self._words)

    @property
    def words(self) -> str:
        """What the paper says."""
        return self._words.text()

    def show_words(self, words: str) -> None:
        """Change what the paper says."""
        self._words.setText(words)
