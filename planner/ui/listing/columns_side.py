"""What each column of the list is taken for, with words from it; every choice can be changed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.list_fields import ListField
from planner.domain.lists import ListColumn, ListTable, Mapped
from planner.ui.buttons import button
from planner.ui.fields import Choice, Choices
from planner.ui.labels import label
from planner.ui.listing.words import field_word
from planner.ui.theme import sized

COLUMNS_WIDTH, _NARROWEST = 376, 256
_LEFT, _RIGHT, _RIGHT_AT_LEAST = 156, 176, 112


class ColumnsSide(QFrame):
    """A line for each column; ``chosen`` gives a column, from 0, and the field that it shall hold, or None.

    ``forgotten`` says that what was chosen under these headings before shall be so no more.
    """

    chosen = Signal(int, object)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(COLUMNS_WIDTH)
        self.boxes: dict[int, Choice] = {}
        self._area = QScrollArea(widgetResizable=True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        title = label(self.tr("Columns of the list"), "section")
        title.setContentsMargins(16, 12, 16, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self._remembered())
        column.addWidget(self._area, 1)

    def show_table(self, table: ListTable, fields: Sequence[ListField]) -> None:
        """Show the columns of another list, which may hold these fields."""
        self.boxes = {}
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(16, 4, 16, 16)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        choices = [(None, self.tr("Not read")), *((field, field_word(field)) for field in fields)]
        for number, column in enumerate(table.columns):
            if column.title or column.samples:
                self._add(grid, number, column, choices)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(inside)

    def show_remembered(self, *, remembered: bool) -> None:
        """Say that the columns are taken for what they were taken last time, and offer to forget it."""
        self.memory.setVisible(remembered)

    def _remembered(self) -> QWidget:
        self.memory = QWidget()
        line = QHBoxLayout(self.memory)
        line.setContentsMargins(16, 0, 16, 8)
        line.setSpacing(8)
        line.addWidget(label(self.tr("As you chose under these headings before."), "quiet", wrap=True), 1)
        self.forget_button = button(self.tr("Forget"), self.forgotten.emit)
        self.forget_button.setToolTip(self.tr("Take the columns for what they seem to be"))
        line.addWidget(self.forget_button)
        self.memory.hide()
        return self.memory

    def show_mapping(self, mapped: Mapped) -> None:
        """Show which column holds what."""
        fields = {number: field for field, number in mapped.items()}
        for number, box in self.boxes.items():
            box.setCurrentIndex(box.findData(fields.get(number)))

    def _add(self, grid: QGridLayout, number: int, column: ListColumn, choices: Choices) -> None:
        row = grid.rowCount()
        name = _elided(column.words, _LEFT, strong=True)
        box = Choice()
        box.set_choices(choices)
        box.setMinimumWidth(_RIGHT_AT_LEAST)
        box.setMaximumWidth(_RIGHT)
        box.setMaxVisibleItems(len(choices))
        box.setAccessibleName(self.tr("Column {name}").format(name=column.words))
        box.activated.connect(self._teller(number, box))
        samples = " · ".join(" ".join(sample.split()) for sample in column.samples) or self.tr("empty")
        grid.addWidget(name, row, 0)
        grid.addWidget(box, row, 1)
        example = _elided(samples, _LEFT + _RIGHT + 4, strong=False)
        example.setContentsMargins(0, 0, 0, 8)
        grid.addWidget(example, row + 1, 0, 1, 2)
        self.boxes[number] = box

    def _teller(self, number: int, box: Choice) -> Callable[[], None]:
        return partial(self._tell, number, box)

    def _tell(self, number: int, box: Choice, *_: object) -> None:
        field = box.currentData()  # Qt gives back a plain str
        self.chosen.emit(number, ListField(field) if field else None)


def _elided(words: str, room: int, *, strong: bool) -> QWidget:
    font = sized(13 if strong else 12, strong=strong)
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
    made = label(shown, "" if strong else "quiet")
    made.setFont(font)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if shown != words:
        made.setToolTip(words)
    return made
