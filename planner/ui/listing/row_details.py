"""The chosen row in full: fields that change, each to take or keep, and the question that an unclear row asks."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.countries import meanings
from planner.domain.list_fields import ListField
from planner.domain.lists import Cause, FieldChange, RowPlan
from planner.domain.people import ParticipantRow
from planner.domain.row_numbers import place_in_sheet
from planner.imports.lists.dates import either_way
from planner.ui.buttons import button
from planner.ui.labels import label
from planner.ui.listing.open_dates import day_words
from planner.ui.listing.words import change_words, field_word, remark_words, value_words
from planner.ui.state_offers import country_words

DETAILS_HEIGHT = 176
SOMEBODY_NEW = 0
_MOST_NAMESAKES = 3


class RowDetails(QFrame):
    """``kept`` gives a field to keep or take, ``answered`` whom a row is about: an id, 0 for new, None to ask again.

    ``parted`` gives the number of a row to be taken as the several people whom it names, ``meant`` words of the list
    and the code of the State that they mean, ``dated`` whether the day stands first.
    """

    kept = Signal(object, object)  # numbers as in ``RowsSide.toggled``
    answered = Signal(object, object)
    parted = Signal(object)
    meant = Signal(str, str)
    dated = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setMinimumHeight(96)
        self.boxes: dict[ListField, QCheckBox] = {}
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    def show_row(
        self,
        row: RowPlan | None,
        people: Mapping[int, ParticipantRow],
        kept: frozenset[tuple[int, ListField]],
        *,
        answered: bool,
        place: int | None = None,
    ) -> None:
        """Show a row, or nothing; ``place`` is its number in the sheet where that is not the one of its plan."""
        self.boxes = {}
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(6)
        if row is not None:
            self._add_head(lines, row, place_in_sheet(row.number) if place is None else place)
            self._add_changes(lines, row, kept)
            self._add_question(lines, row, people, answered=answered)
            if row.verdict == "new":
                self._add_fields(lines, row)
        lines.addStretch(1)
        self._area.setWidget(inside)

    def _add_head(self, lines: QVBoxLayout, row: RowPlan, number: int) -> None:
        hidden = self.tr("hidden in the sheet") if row.hidden else ""
        place = self.tr("row {number}").format(number=number)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(row.entry.name or self.tr("No name"), "title"))
        head.addWidget(label(", ".join(filter(None, (place, hidden))), "quiet"), 1)
        lines.addLayout(head)
        for remark in (*([row.why] if row.why else []), *row.remarks):
            lines.addWidget(label(remark_words(remark), wrap=True))

    def _add_changes(self, lines: QVBoxLayout, row: RowPlan, kept: frozenset[tuple[int, ListField]]) -> None:
        for change in row.changes:
            box = QCheckBox(self._change_words(change).replace("&", "&&"))
            box.setToolTip(self.tr("Take what the list says"))
            box.setChecked((row.number, change.field) not in kept)
            box.clicked.connect(partial(self.kept.emit, row.number, change.field))
            lines.addWidget(box)
            self.boxes[change.field] = box

    def _change_words(self, change: FieldChange) -> str:
        words = change_words(change)
        if change.both:
            return self.tr("{change} (changed here and in the sheet)").format(change=words)
        if change.typed:
            return self.tr("{change} (typed in Plenary, different on the list)").format(change=words)
        return words

    def _add_question(
        self, lines: QVBoxLayout, row: RowPlan, people: Mapping[int, ParticipantRow], *, answered: bool
    ) -> None:
        answers = QHBoxLayout()
        answers.setSpacing(8)
        if answered:
            answers.addWidget(button(self.tr("Ask again"), partial(self.answered.emit, row.number, None)))
        elif row.why is not None and row.why.cause is Cause.COUNTRY_UNCLEAR:
            for state in meanings(row.why.about):
                tell = partial(self.meant.emit, row.why.about, state.iso3)
                answers.addWidget(button(country_words(state.iso3), tell))
        elif row.why is not None and row.why.cause is Cause.DATE_UNCLEAR:
            for day, day_first in zip(either_way(row.why.about), (True, False), strict=True):
                answers.addWidget(button(day_words(day), partial(self.dated.emit, day_first)))
        elif row.verdict == "unclear":
            for person_id in row.namesakes[:_MOST_NAMESAKES]:
                same = self.tr("The same as {person}").format(person=_described(people[person_id]).replace("&", "&&"))
                answers.addWidget(button(same, partial(self.answered.emit, row.number, person_id)))
            if row.why is not None and row.why.cause is Cause.TWO_PEOPLE:
                answers.addWidget(button(self._people(row.why.other), partial(self.parted.emit, row.number)))
            new = self.tr("Somebody else") if row.namesakes else self.tr("Add as written")
            answers.addWidget(button(new, partial(self.answered.emit, row.number, SOMEBODY_NEW)))
        answers.addStretch(1)
        lines.addLayout(answers)

    def _people(self, count: str) -> str:
        return self.tr("Two people") if count == "2" else self.tr("{n} people").replace("{n}", count)

    def _add_fields(self, lines: QVBoxLayout, row: RowPlan) -> None:
        words = (
            f"{field_word(field)}: {value_words(field, value)}"
            for field, value in row.entry.words.items()
            if field not in {ListField.NAME, ListField.UID} and value
        )
        lines.addWidget(label(" · ".join(words), wrap=True))


def _described(person: ParticipantRow) -> str:
    return ", ".join(filter(None, (person.name, person.organisation, person.country)))
