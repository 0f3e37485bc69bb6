"""Several selected participants: what is changed of all of them at once."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.attending import PersonLine
from planner.domain.kinds import Level, Mode, ParticipantStatus
from planner.edits.people import set_field
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.fields import CheckField, ChoiceField, Choices, Field, LineField
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.participants.delegations import Organisations
from planner.ui.participants.words import consent_word, gender_word
from planner.ui.state_offers import known_states
from planner.ui.vocabulary import choices

_DIFFERING = object()
"""What a field shows where the participants have different values: nothing."""

_CONSENTS = ("consent_name", "consent_contact", "consent_photo", "consent_bio", "consent_mailing")


class SeveralInspector(QScrollArea):
    """Changes what all who are selected have in common, each change as one step."""

    removing = Signal()

    def __init__(self, door: EventDoor, organisations: Organisations) -> None:
        super().__init__(widgetResizable=True)
        self.setObjectName("inspector")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._door = door
        self._organisations = organisations
        self._ids: list[int] = []
        self.title = label("", "heading")
        self.fields: dict[str, Field] = self._choices() | self._lines() | self._checks()
        self.category, self.status, self.country = (
            self.fields[field] for field in ("category_id", "status", "country")
        )
        self._lay_out()

    def _choices(self) -> dict[str, Field]:
        genders = tuple((value, gender_word(value)) for value in ("", "f", "m", "x"))
        offered: dict[str, tuple[str, Choices]] = {
            "category_id": (self.tr("Category"), ()),
            "status": (self.tr("Status"), choices(ParticipantStatus)),
            "mode": (self.tr("Takes part"), choices(Mode)),
            "gender": (self.tr("Gender"), genders),
            "level": (self.tr("Level"), (("", self.tr("Not stated")), *choices(Level))),
        }
        fields = {name: ChoiceField(title, partial(self._set, name), given) for name, (title, given) in offered.items()}
        for field in fields.values():
            field.editor.setPlaceholderText(self.tr("Different"))
        return dict(fields)

    def _lines(self) -> dict[str, Field]:
        names = {
            "organisation": self.tr("Organization"),
            "country": self.tr("Country"),
            "unit": self.tr("Unit"),
        }
        fields = {name: LineField(title, partial(self._set, name), write=_words) for name, title in names.items()}
        fields["organisation"].offer_from(lambda: tuple(self._organisations().values()))
        fields["country"].offer_from(lambda: known_states(self._door))
        return dict(fields)

    def _checks(self) -> dict[str, Field]:
        words = {name: consent_word(name.removeprefix("consent_")) for name in _CONSENTS}
        checks = {name: MixedCheck(said, partial(self._set, name)) for name, said in words.items()}
        restricted = MixedCheck(self.tr("Keep off everything public"), partial(self._set, "restricted"))
        return {**checks, "restricted": restricted}

    def _lay_out(self) -> None:
        form = Form()
        for field in ("category_id", "status", "mode", "organisation", "unit", "country", "gender", "level"):
            form.add(self.fields[field])
        form.add(*(self.fields[name] for name in _CONSENTS[:3]), name=self.tr("May be shared"))
        form.add(*(self.fields[name] for name in _CONSENTS[3:]), name=" ")
        form.add(self.fields["restricted"], name=self.tr("Restricted"))
        line = QHBoxLayout()
        gone = button(self.tr("Remove from this event"), self.removing.emit)
        gone.setToolTip(self.tr("Ctrl+Delete in the table"))
        line.addWidget(gone)
        line.addStretch(1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 24)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(label(self.tr("What you set here goes to all of them."), "quiet", wrap=True))
        column.addSpacing(8)
        column.addWidget(form)
        column.addSpacing(12)
        column.addLayout(line)
        column.addStretch(1)
        self.setWidget(content)

    def show_categories(self, categories: Choices) -> None:
        """Offer the categories of an event."""
        box = self.fields["category_id"]
        assert isinstance(box, ChoiceField)
        box.offer(categories)

    def show_several(self, people: Sequence[PersonLine]) -> None:
        """Show what these participants have in common."""
        self._ids = [person.id for person in people]
        self.title.setText(self.tr("{n} participants").format(n=f"{len(people):,}"))
        for name, field in self.fields.items():
            place = PersonLine._fields.index(name)
            common = _common(person[place] for person in people)
            field.show_value(common)
            if isinstance(field, LineField):
                field.editor.setPlaceholderText(self.tr("Different") if common is _DIFFERING else "")

    def _set(self, field: str, value: object) -> None:
        write = partial(set_field, ids=self._ids, field=field, value=value)
        self._door.edit(self.tr("Change"), self.title.text(), write)


class MixedCheck(CheckField):
    """Yes or no for several; a box that is neither stands for some of each, and a click makes it yes for all."""

    def _write(self, value: object) -> None:
        mixed = value is _DIFFERING
        self.editor.setTristate(mixed)
        states = Qt.CheckState
        self.editor.setCheckState(states.PartiallyChecked if mixed else states.Checked if value else states.Unchecked)

    def _read(self) -> bool:
        self.editor.setTristate(False)
        return self.editor.checkState() is not Qt.CheckState.Unchecked


def _common(values: Iterable[Any]) -> object:
    different = set()
    for value in values:
        different.add(value)
        if len(different) > 1:
            return _DIFFERING
    return different.pop() if different else _DIFFERING


def _words(value: object) -> str:
    return "" if value is _DIFFERING else str(value)
