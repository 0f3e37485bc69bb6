"""Several selected participants: what is changed of all of them at once."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.kinds import ParticipantStatus
from planner.domain.people import ParticipantList, ParticipantRow
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.fields import ChoiceField, Choices, LineField
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.participants.table import known_countries
from planner.ui.people_edits import set_person_field
from planner.ui.vocabulary import choices

_DIFFERING = object()
"""What a field shows where the participants have different values: nothing."""


class SeveralInspector(QWidget):
    """Changes category, status or country of all who are selected, each as one step."""

    removing = Signal()

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self.setObjectName("page")
        self._door = door
        self._people: tuple[ParticipantRow, ...] = ()
        self.title = label("", "heading")
        self.category = ChoiceField(self.tr("Category"), partial(self._set, "category_id"))
        self.status = ChoiceField(self.tr("Status"), partial(self._set, "status"), choices(ParticipantStatus))
        self.country = LineField(self.tr("Country"), partial(self._set, "country"), write=_words)
        for box in (self.category, self.status):
            box.editor.setPlaceholderText(self.tr("Different"))
        form = Form()
        for field in (self.category, self.status, self.country):
            form.add(field)
        line = QHBoxLayout()
        gone = button(self.tr("Remove from this event"), self.removing.emit)
        gone.setToolTip(self.tr("Ctrl+Delete in the table"))
        line.addWidget(gone)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 24)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(label(self.tr("What you set here goes to all of them."), "quiet", wrap=True))
        column.addSpacing(8)
        column.addWidget(form)
        column.addSpacing(12)
        column.addLayout(line)
        column.addStretch(1)

    def show_people(self, people: ParticipantList, categories: Choices) -> None:
        """Offer the categories and countries of an event."""
        self.category.offer(categories)
        self.country.offer(known_countries(people))

    def show_several(self, people: Sequence[ParticipantRow]) -> None:
        """Show what these participants have in common."""
        self._people = tuple(people)
        self.title.setText(self.tr("{n} participants").format(n=f"{len(people):,}"))
        self.category.show_value(_common(person.category_id for person in people))
        self.status.show_value(_common(person.status for person in people))
        self.country.show_value(_common(person.country for person in people))
        differing = len({person.country for person in people}) > 1
        self.country.editor.setPlaceholderText(self.tr("Different countries") if differing else "")

    def _set(self, field: str, value: object) -> None:
        ids = [person.id for person in self._people]

        def write(tx: Any) -> None:
            for participant_id in ids:
                set_person_field(tx, participant_id, field, value)

        self._door.edit(self.tr("Change"), self.title.text(), write)


def _common(values: Any) -> object:
    different = set(values)
    return different.pop() if len(different) == 1 else _DIFFERING


def _words(value: object) -> str:
    return "" if value is _DIFFERING else str(value)
