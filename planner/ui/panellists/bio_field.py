"""A biography with the number of its words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.checklist import has_printed_length, word_count
from planner.ui.fields import Commit, TextField
from planner.ui.labels import label


class BioField(QWidget):
    """The text, and below it how many words it has while it is typed; it advises quietly and refuses nothing."""

    def __init__(self, commit: Commit) -> None:
        super().__init__()
        self.field = TextField(self.tr("Bio"), commit, lines=6)
        self._count = label("", "quiet")
        self._count.setAccessibleName(self.tr("Words of the bio"))
        self.field.editor.textChanged.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self._count)
        self._tell()

    @property
    def count(self) -> str:
        """What is said of the length."""
        return self._count.text()

    def _tell(self) -> None:
        text = self.field.editor.toPlainText()
        number = word_count(text)
        words = self.tr("1 word") if number == 1 else self.tr("{n} words").format(n=number)
        if number and not has_printed_length(text):
            words = self.tr("{words}; a booklet prints 120 to 180").format(words=words)
        self._count.setText(words if number else self.tr("A booklet prints 120 to 180 words."))
