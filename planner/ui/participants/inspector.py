"""The participant under the cursor, edited in place."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from planner.domain.attending import Attendee
from planner.domain.delegates import represented_words
from planner.domain.honorifics import honorifics
from planner.domain.kinds import Level, Mode, ParticipantStatus
from planner.domain.people import ParticipantRow
from planner.edits.people import put_family_first
from planner.ui.available_times import AvailableTimes
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.fields import CheckField, ChoiceField, Choices, Field, LineField, TextField
from planner.ui.fold import Fold
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.paper import PaperLine
from planner.ui.participants.delegations import Delegations, Organisations
from planner.ui.participants.printed import printed_line, why_not_listed
from planner.ui.participants.private import PrivateFold
from planner.ui.participants.succession import Succession
from planner.ui.participants.words import consent_word, gender_word
from planner.ui.people_edits import set_person_field
from planner.ui.privacy.opening import erase_person
from planner.ui.state_offers import known_states
from planner.ui.travel import TravelForm, travel_words
from planner.ui.typed import read_day, write_day
from planner.ui.vocabulary import choices
from planner.ui.wording import Wording

WIDTH = 392
_CONSENTS = ("name", "contact", "photo", "bio", "mailing")


class ParticipantInspector(QScrollArea):
    """Everything that is known of a participant, in groups of which the rarer ones are folded.

    ``person_wanted`` asks for another participant, who came before or after this one, to come into view.
    """

    refused = Signal(object)
    removing = Signal()
    person_wanted = Signal(int)

    def __init__(self, door: EventDoor, organisations: Organisations) -> None:
        super().__init__(widgetResizable=True)
        self.setObjectName("inspector")
        self.setMinimumWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._door = door
        self._organisations = organisations
        self._person: ParticipantRow | None = None
        self.name = LineField(self.tr("Name"), partial(self._set, "name"), look="heading")
        self.wording = Wording(door)
        self.printed = PaperLine(self.tr("As printed"))
        self.fields: dict[str, Field] = self._lines() | self._choices() | self._checks() | self._texts()
        self.family_first = CheckField(self.tr("Family name first"), self._set_family_first)
        self.succession = Succession(door)
        self.delegations = Delegations(door, organisations)
        self.times = AvailableTimes(door, "participant")
        self.travel = TravelForm(door)
        self.private = PrivateFold(door)
        for part in (self.succession, self.delegations, self.times):
            part.refused.connect(self.refused)
        self.succession.wanted.connect(self.person_wanted)
        self._offer_known()
        self._lay_out()

    def _lines(self) -> dict[str, Field]:
        names = {
            "honorific": self.tr("Honorific"),
            "given": self.tr("Given name"),
            "family": self.tr("Family name"),
            "native_name": self.tr("In their own script"),
            "sort_as": self.tr("Sorted as"),
            "function": self.tr("Function"),
            "unit": self.tr("Unit"),
            "organisation": self.tr("Organization"),
            "country": self.tr("Country"),
            "languages": self.tr("Languages"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Telephone"),
            "consent_source": self.tr("How"),
        }
        lines: dict[str, Field] = {field: LineField(name, partial(self._set, field)) for field, name in names.items()}
        day = LineField(self.tr("When"), partial(self._set, "consented_on"), read=read_day, write=write_day)
        return lines | {"consented_on": day}

    def _choices(self) -> dict[str, Field]:
        levels: Choices = (("", self.tr("Not stated")), *choices(Level))
        offered: dict[str, tuple[str, Choices]] = {
            "category_id": (self.tr("Category"), ()),
            "status": (self.tr("Status"), choices(ParticipantStatus)),
            "mode": (self.tr("Takes part"), choices(Mode)),
            "gender": (self.tr("Gender"), ()),
            "level": (self.tr("Level"), levels),
        }
        return {field: ChoiceField(name, partial(self._set, field), given) for field, (name, given) in offered.items()}

    def _checks(self) -> dict[str, Field]:
        names = {
            "name": self.tr("The name may be printed"),
            "contact": self.tr("The contact may be shared"),
            "photo": self.tr("The photo may be shown"),
            "bio": self.tr("The bio may be printed"),
            "mailing": self.tr("They may be written to about other events"),
        }
        fields: dict[str, Field] = {
            f"consent_{what}": CheckField(name, partial(self._set, f"consent_{what}"), consent_word(what))
            for what, name in names.items()
        }
        return fields | {
            "restricted": CheckField(self.tr("Keep off everything public"), partial(self._set, "restricted"))
        }

    def _texts(self) -> dict[str, Field]:
        names = {"needs": self.tr("Needs"), "notes": self.tr("Notes"), "bio": self.tr("Bio")}
        return {
            field: TextField(name, partial(self._set, field), lines=5 if field == "bio" else 2)
            for field, name in names.items()
        }

    def _offer_known(self) -> None:
        country, organisation = self.fields["country"], self.fields["organisation"]
        assert isinstance(country, LineField)
        assert isinstance(organisation, LineField)
        country.offer_from(lambda: known_states(self._door))
        organisation.offer_from(lambda: tuple(self._organisations().values()))
        self.wording.changed.connect(self._offer_honorifics)

    def _offer_honorifics(self) -> None:
        """Offer those of the language in view."""
        honorific = self.fields["honorific"]
        assert isinstance(honorific, LineField)
        honorific.offer(honorifics(self.wording.printed_language))

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 24)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(self.wording)
        column.addWidget(label(self.tr("As printed"), "section"))
        column.addWidget(self.printed)
        self.consent_fold = Fold(self.tr("Consents"), self._consents())
        self.name_fold = Fold(self.tr("More on the name"), self._names())
        self.travel_fold = Fold(self.tr("Travel"), self.travel)
        self.times_fold = Fold(self.tr("Available times"), self.times)
        parts = (self._registration(), self.succession, self._person_form(), self.delegations, self._contact())
        for part in parts:
            column.addSpacing(8)
            column.addWidget(part)
        column.addSpacing(8)
        for fold in (self.consent_fold, self.name_fold, self.travel_fold, self.times_fold, self.private):
            column.addWidget(fold)
        column.addSpacing(12)
        column.addLayout(self._buttons())
        column.addStretch(1)
        self.setWidget(content)

    def _registration(self) -> Form:
        return self._form("", "category_id", "status", "mode")

    def _person_form(self) -> Form:
        fields = ("honorific", "given", "family", "function", "unit", "organisation", "country", "gender", "level")
        return self._form(self.tr("Person, as at this event"), *fields)

    def _names(self) -> Form:
        form = self._form("", "native_name", "sort_as")
        form.add(self.family_first, name=self.tr("Order"))
        return form

    def _contact(self) -> Form:
        form = self._form(self.tr("Contact and notes"), "email", "phone", "languages", "needs", "notes", "bio")
        form.add(self.fields["restricted"], name=self.tr("Restricted"))
        return form

    def _consents(self) -> Form:
        form = Form()
        first, second = _CONSENTS[:3], _CONSENTS[3:]
        form.add(*(self.fields[f"consent_{what}"] for what in first), name=self.tr("May be shared"))
        form.add(*(self.fields[f"consent_{what}"] for what in second), name=" ")
        form.add(self.fields["consented_on"], name=self.tr("Given on"))
        form.add(self.fields["consent_source"], name=self.tr("Given by"))
        return form

    def _form(self, heading: str, *fields: str) -> Form:
        form = Form(heading)
        for field in fields:
            form.add(self.fields[field])
        return form

    def _buttons(self) -> QVBoxLayout:
        """One below the other, because side by side they are too wide in some languages."""
        lines = QVBoxLayout()
        lines.setSpacing(8)
        gone = button(self.tr("Remove from this event"), self.removing.emit)
        gone.setToolTip(self.tr("Ctrl+Delete in the table"))
        self.erase_button = button(self.tr("Erase all data…"), self._erase)
        for one in (gone, self.erase_button):
            lines.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        return lines

    def _erase(self) -> None:
        if self._person is not None:
            erase_person(self, self._door.workspace, self._person.person_id)

    def show_categories(self, categories: Choices) -> None:
        """Offer the categories of an event."""
        self._offer("category_id", categories)
        self.wording.show_event(self._door.agenda.event)
        self._offer_honorifics()

    def show_person(self, person: Attendee, category: str) -> None:
        """Show a participant as stored, and as listed."""
        row = self._person = person.row
        self.times.show_owner(self._door.agenda, row.id, row.name)
        self._offer("gender", _genders(row.gender))
        self.wording.show_row("participant", row, self.fields | {"name": self.name})
        self.family_first.show_value(person.person.family_first)
        self.succession.show_person(person)
        self.delegations.show_person(person)
        self.travel.show_person(self._door.agenda.event, row)
        self.private.show_person(row)
        given = [consent_word(what) for what in _CONSENTS if getattr(row, f"consent_{what}")]
        self.consent_fold.summarise(", ".join(given) or self.tr("None given"))
        self.travel_fold.summarise(travel_words(row))
        self.name_fold.summarise(row.native_name)
        self.printed.show_words(why_not_listed(person) or self._as_listed(person, category))

    def _as_listed(self, person: Attendee, category: str) -> str:
        of_organisations = any(one.organisation_id is not None for one in person.representations)
        names = self._organisations() if of_organisations else {}
        return printed_line(
            person.row, category, represented_words(person.row, category, person.representations, names)
        )

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


def _genders(stored: str) -> Choices:
    known = [(value, gender_word(value)) for value in ("", "f", "m", "x")]
    return tuple(known) if stored in dict(known) else (*known, (stored, stored))
