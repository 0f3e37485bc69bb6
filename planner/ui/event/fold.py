"""What is rarely needed, folded away under a heading."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.buttons import PushButton


class Fold(QWidget):
    """A heading that opens and closes what stands below it."""

    def __init__(self, words: str, content: QWidget) -> None:
        super().__init__()
        self._words = words
        self._content = content
        self.heading = PushButton()
        self.heading.setProperty("look", "fold")
        self.heading.setCheckable(True)
        self.heading.toggled.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.heading)
        column.addWidget(content)
        self._turn(False)

    def open(self) -> None:
        """Show what stands below."""
        self.heading.setChecked(True)

    def _turn(self, opened: bool) -> None:
        self.heading.setText(f"{'▾' if opened else '▸'}  {self._words}")
        self.heading.setAccessibleName(self._words)
        self._content.setVisible(opened)
