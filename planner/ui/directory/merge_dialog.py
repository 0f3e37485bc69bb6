"""Two side by side, field by field, before they become one."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.errors import UserError
from planner.ui.buttons import button
from planner.ui.directory.questions import Disputed, Question
from planner.ui.fields import Choice
from planner.ui.foot import foot
from planner.ui.help.link import help_link
from planner.ui.labels import label
from planner.ui.lines import Line
from planner.ui.notices import Notice
from planner.ui.screens import within_screen

_SIZE = QSize(920, 480)
_LONG = 42
_LEFT, _RIGHT = 0, 1


class FieldRow:
    """One field: what the left says, what the right says, and what it becomes."""

    def __init__(self, field: Disputed, sides: tuple[str, str]) -> None:
        self.field = field
        self.title = label(field.title, "label")
        self.group = QButtonGroup()
        self.sides = tuple(self._side(number, sides[number]) for number in (_LEFT, _RIGHT))
        self.line = Line() if field.is_typed else None
        if self.line is not None:
            self.line.setAccessibleName(field.title)
            self.line.textEdited.connect(self._typed)
            self.title.setBuddy(self.line)
        else:
            self.title.setBuddy(self.sides[_LEFT])
        self.choose(_LEFT if field.values[_LEFT] not in {None, ""} else _RIGHT)
        self.group.idClicked.connect(self.choose)

    def _side(self, number: int, whose: str) -> QRadioButton:
        words = self.field.words[number] or "–"
        shown = words if len(words) <= _LONG else f"{words[: _LONG - 1]}…"
        made = QRadioButton(shown.replace("&", "&&"))
        made.setAccessibleName(f"{self.field.title}, {whose}: {words}")
        made.setToolTip(words if shown != words else "")
        self.group.addButton(made, number)
        return made

    @property
    def value(self) -> Any:
        """What the field becomes: what a side says, to its last line and space, unless other words are typed."""
        side = self.group.checkedId()
        if self.line is None or (side in {_LEFT, _RIGHT} and self.line.text() == self.field.words[side]):
            return self.field.values[max(side, _LEFT)]
        return self.line.text().strip()

    def choose(self, side: int) -> None:
        """Take what one side says."""
        self.sides[side].setChecked(True)
        if self.line is not None:
            self.line.setText(self.field.words[side])
            self.line.setCursorPosition(0)

    def _typed(self, words: str) -> None:
        """Mark the side that says what is typed; none where it is new."""
        self.group.setExclusive(False)
        for side, made in enumerate(self.sides):
            made.setChecked(words == self.field.words[side])
        self.group.setExclusive(True)


class MergeDialog(QDialog):
    """Asks what of two becomes the one, and merges them as one step that undo takes back."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self.setWindowTitle(
            self.tr("Merge “{first}” and “{second}”").format(first=question.names[0], second=question.names[1])
        )
        self.resize(within_screen(_SIZE))
        self.notice = Notice()
        self.rows = [FieldRow(field, question.names) for field in question.fields]
        self.events = {event_id: self._choice(title) for event_id, title in question.both_at}
        self.all_left = button(self.tr("Take all of these"), partial(self._take_all, _LEFT), "link")
        self.all_right = button(self.tr("Take all of these"), partial(self._take_all, _RIGHT), "link")
        for made, name in zip((self.all_left, self.all_right), question.names, strict=True):
            made.setAccessibleName(self.tr("Take all of “{name}”").format(name=name))
        self.merge_button = button(self.tr("Merge"), self.merge, "primary")
        self._lay_out()
        self._allow()
        if self.rows:
            self.rows[0].sides[_LEFT].setFocus()

    def _choice(self, title: str) -> Choice:
        made = Choice()
        made.setAccessibleName(self.tr("What becomes of the two at “{event}”").format(event=title))
        made.set_choices(
            (
                (None, self.tr("Choose what becomes of the two")),
                (True, self.tr("They become one participant")),
                (False, self.tr("They stay two participants")),
            )
        )
        made.currentIndexChanged.connect(self._allow)
        return made

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("page")
        grid = QGridLayout(inside)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for at, stretch in enumerate((0, 3, 3, 4)):
            grid.setColumnStretch(at, stretch)
        self._add_heads(grid)
        for row in self.rows:
            self._add_row(grid, row)
        self._add_events(grid)
        grid.addWidget(label(self._question.moved, "quiet", wrap=True), grid.rowCount(), 0, 1, 4)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(scroll, 1)
        column.addLayout(self._foot())

    def _add_heads(self, grid: QGridLayout) -> None:
        for side, take in ((_LEFT, self.all_left), (_RIGHT, self.all_right)):
            head = QWidget()
            column = QVBoxLayout(head)
            column.setContentsMargins(0, 0, 0, 8)
            column.setSpacing(2)
            column.addWidget(label(self._question.names[side], "title", wrap=True))
            column.addWidget(label(self._question.notes[side] or self.tr("At no event"), "quiet", wrap=True))
            column.addWidget(take, alignment=Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(head, 0, side + 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(self.tr("Becomes"), "title"), 0, 3, Qt.AlignmentFlag.AlignTop)

    def _add_row(self, grid: QGridLayout, row: FieldRow) -> None:
        at = grid.rowCount()
        grid.addWidget(row.title, at, 0)
        for side in (_LEFT, _RIGHT):
            grid.addWidget(row.sides[side], at, side + 1)
        if row.line is not None:
            grid.addWidget(row.line, at, 3)

    def _add_events(self, grid: QGridLayout) -> None:
        if not self.events:
            return
        grid.addWidget(label(self.tr("Both are at"), "section"), grid.rowCount(), 0, 1, 4)
        for event_id, title in self._question.both_at:
            at = grid.rowCount()
            name = label(title, wrap=True)
            name.setBuddy(self.events[event_id])
            grid.addWidget(name, at, 0, 1, 3)
            grid.addWidget(self.events[event_id], at, 3)

    def _foot(self) -> QHBoxLayout:
        cancel = button(self.tr("Cancel"), self.reject)
        return foot(help_link("directory", "merge-two"), None, cancel, self.merge_button, wide=True)

    def _take_all(self, side: int) -> None:
        for row in self.rows:
            row.choose(side)

    def _allow(self) -> None:
        """Merge only once it is said what becomes of the two at every event."""
        undecided = [made for made in self.events.values() if made.currentData() is None]
        self.merge_button.setEnabled(not undecided)
        self.merge_button.setToolTip(self.tr("Choose first what becomes of the two at each event") if undecided else "")

    def merge(self) -> None:
        """Merge the two as chosen, and close; a refusal is told and changes nothing."""
        as_one = frozenset(event_id for event_id, made in self.events.items() if made.currentData())
        try:
            self._question.merge(self._chosen(private=False), self._chosen(private=True), as_one)
        except UserError as problem:
            self.notice.tell(problem)
        else:
            self.accept()

    def _chosen(self, *, private: bool) -> dict[str, Any]:
        return {row.field.name: row.value for row in self.rows if row.field.private is private}
