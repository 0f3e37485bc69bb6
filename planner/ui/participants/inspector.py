"""The participant under the cursor, edited in place."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.delegates import Delegate
from planner.domain.kinds import Mode, ParticipantStatus
from planner.domain.people import ParticipantList, ParticipantRow
from planner.edits.people import put_family_first
from planner.queries import load_person
from planner.ui.available_times import AvailableTimes
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.fields import CheckField, ChoiceField, Choices, Field, LineField, TextField
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.paper import PaperLine
from planner.ui.participants.delegations import Delegations
from planner.ui.participants.printed import printed_line, why_not_listed
from planner.ui.participants.table import known_countries
from planner.ui.people_edits import set_person_field
from planner.ui.vocabulary import choices
from planner.ui.wording import Wording

WIDTH = 392


class ParticipantInspector(QScrollArea):
    """Everything that is known of a participant but identity papers and health, and how lists print them."""

    refused = Signal(object)
    removing = Signal()

    def __init__(self, door: EventDoor) -> None:
        super().__init__(widgetResizable=True)
        self.setObjectName("inspector")
        self.setMinimumWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._door = door
        self._person: ParticipantRow | None = None
        self.name = LineField(self.tr("Name"), partial(self._set, "name"), look="heading")
        self.wording = Wording(door)
        self.printed = PaperLine(self.tr("As printed"))
        self.fields: dict[str, Field] = self._lines() | self._choices() | self._checks() | self._texts()
        self.family_first = CheckField(self.tr("Family name first"), self._set_family_first)
        self.delegations = Delegations(door)
        self.delegations.refused.connect(self.refused)
        self.times = AvailableTimes(door, "participant")
        self.times.refused.connect(self.refused)
        self._lay_out()

    def _lines(self) -> dict[str, Field]:
        names = {
            "honorific": self.tr("Honorific"),
            "given": self.tr("Given name"),
            "family": self.tr("Family name"),
            "function": self.tr("Function"),
            "unit": self.tr("Unit"),
            "organisation": self.tr("Organization"),
            "country": self.tr("Country"),
            "languages": self.tr("Languages"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Telephone"),
        }
        return {field: LineField(name, partial(self._set, field)) for field, name in names.items()}

    def _choices(self) -> dict[str, Field]:
        offered: dict[str, tuple[str, Choices]] = {
            "category_id": (self.tr("Category"), ()),
            "status": (self.tr("Status"), choices(ParticipantStatus)),
            "mode": (self.tr("Takes part"), choices(Mode)),
            "gender": (self.tr("Gender"), ()),
        }
        return {field: ChoiceField(name, partial(self._set, field), given) for field, (name, given) in offered.items()}

    def _checks(self) -> dict[str, Field]:
        names = {
            "consent_name": (self.tr("The name may be printed"), self.tr("Name")),
            "consent_contact": (self.tr("The contact may be shared"), self.tr("Contact")),
            "consent_photo": (self.tr("The photo may be shown"), self.tr("Photo")),
            "restricted": (self.tr("Keep off everything public"), ""),
        }
        return {field: CheckField(name, partial(self._set, field), words) for field, (name, words) in names.items()}

    def _texts(self) -> dict[str, Field]:
        names = {
            "needs": self.tr("Needs"),
            "travel": self.tr("Travel"),
            "notes": self.tr("Notes"),
            "bio": self.tr("Bio"),
        }
        return {
            field: TextField(name, partial(self._set, field), lines=5 if field == "bio" else 2)
            for field, name in names.items()
        }

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 24)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(self.wording)
        column.addWidget(label(self.tr("As printed"), "section"))
        column.addWidget(self.printed)
        forms = (
            self._registration(),
            self._person_form(),
            self.delegations,
            self._contact(),
            self.times,
            self._house(),
        )
        for form in forms:
            column.addSpacing(8)
            column.addWidget(form)
        column.addSpacing(12)
        column.addLayout(self._buttons())
        column.addStretch(1)
        self.setWidget(content)

    def _registration(self) -> Form:
        return self._form("", "category_id", "status", "mode")

    def _person_form(self) -> Form:
        form = self._form(self.tr("Person, as at this event"), "honorific", "given", "family")
        form.add(self.family_first, name=self.tr("Order"))
        for field in ("function", "unit", "organisation", "country", "gender"):
            form.add(self.fields[field])
        return form

    def _contact(self) -> Form:
        form = self._form(self.tr("Contact and consent"), "email", "phone", "languages")
        consents = [self.fields[field] for field in ("consent_name", "consent_contact", "consent_photo")]
        form.add(*consents, name=self.tr("May be shared"))
        form.add(self.fields["restricted"], name=self.tr("Restricted"))
        return form

    def _house(self) -> Form:
        return self._form(self.tr("For the house"), "needs", "travel", "notes", "bio")

    def _form(self, heading: str, *fields: str) -> Form:
        form = Form(heading)
        for field in fields:
            form.add(self.fields[field])
        return form

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        gone = button(self.tr("Remove from this event"), self.removing.emit)
        gone.setToolTip(self.tr("Ctrl+Delete in the table"))
        line.addWidget(gone)
        line.addStretch(1)
        return line

    def show_people(self, people: ParticipantList, categories: Choices) -> None:
        """Offer the categories, countries and organizations of an event."""
        self._offer("category_id", categories)
        country, organisation = self.fields["country"], self.fields["organisation"]
        assert isinstance(country, LineField)
        assert isinstance(organisation, LineField)
        country.offer(known_countries(people))
        organisation.offer([known.name for known in people.organisations])
        self.delegations.show_people(people)
        self.wording.show_event(people.event)

    def show_person(self, person: ParticipantRow, delegate: Delegate | None) -> None:
        """Show a participant as stored, and as listed."""
        self._person = person
        self.times.show_owner(self._door.agenda, person.id, person.name)
        self._offer("gender", self._genders(person.gender))
        self.wording.show_row("participant", person, self.fields | {"name": self.name})
        directory = self._door.workspace.read(lambda tx: load_person(tx, person.person_id))
        self.family_first.show_value(directory.family_first)
        self.delegations.show_person(person)
        self.printed.show_words(printed_line(delegate) if delegate else why_not_listed(person))

    def _genders(self, stored: str) -> Choices:
        known = (
            ("", self.tr("Not stated")),
            ("f", self.tr("Woman")),
            ("m", self.tr("Man")),
            ("x", self.tr("Other")),
        )
        return known if stored in dict(known) else (*known, (stored, stored))

    def _offer(self, field: str, offered: Choices) -> None:
        box = self.fields[field]
        assert isinstance(box, ChoiceField)
        box.offer(offered)

    def _set(self, field: str, value: Any) -> None:
        assert self._person is not None
        write = partial(set_person_field, participant_id=self._person.id, field=field, value=value)
        step = (self.tr("Change"), self._person.name)
        self.wording.store(step, "participant", self._person.id, field, value, write)

    def _set_family_first(self, value: bool) -> None:
        assert self._person is not None
        write = partial(put_family_first, participant_id=self._person.id, family_first=value)
        self._door.edit(self.tr("Change name of"), self._person.name, write)
