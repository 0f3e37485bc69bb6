"""The person under the cursor: the name and its parts, edited in place, and where they appeared."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from planner.directory import appeared
from planner.domain.directory import AppearedAt, PersonEntry
from planner.domain.name_cases import language_of, natural_cases
from planner.domain.name_parts import NameParts, composed, read_name
from planner.edits.directory import rename_people
from planner.edits.rows import change
from planner.ui.buttons import button
from planner.ui.counting import line_of
from planner.ui.directory.door import DirectoryDoor
from planner.ui.directory.entry_inspector import EntryInspector
from planner.ui.directory.links import Link
from planner.ui.fields import CheckField, Field, LineField
from planner.ui.form import Form
from planner.ui.places import Place, Tab
from planner.ui.privacy.opening import erase_person
from planner.ui.typed import short_day
from planner.ui.vocabulary import word


class PersonInspector(EntryInspector):
    """Edits a person of the directory; what events print stays, unless it is exactly the name that is changed here."""

    def __init__(self, door: DirectoryDoor) -> None:
        super().__init__(door, self.tr("At no event"), self.tr("Remove from the directory"))
        self._person: PersonEntry | None = None
        self.name = LineField(self.tr("Name"), self._rename, look="heading")
        self.fields: dict[str, Field] = {
            "given": LineField(self.tr("Given name"), partial(self._set, "given")),
            "family": LineField(self.tr("Family name"), partial(self._set, "family")),
            "native_name": LineField(self.tr("In their own script"), partial(self._set, "native_name")),
            "sort_as": LineField(self.tr("Sorted as"), partial(self._set, "sort_as")),
        }
        self.family_first = CheckField(self.tr("Family name first"), self._put_family_first)
        self.proposal = button("", self._take_proposal)
        self.reading = button("", self._take_reading)
        self.composition = button("", self._take_composition)
        self._lay_out()

    def _lay_out(self) -> None:
        form = Form()
        for field in ("given", "family"):
            form.add(self.fields[field])
        form.add(self.family_first, name=self.tr("Order"))
        for field in ("sort_as", "native_name"):
            form.add(self.fields[field])
        column = self.begin()
        column.addWidget(self.name)
        for proposal in (self.proposal, self.composition, self.reading):
            column.addWidget(proposal, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(form)
        self.add_places(column, self.tr("Appeared at"))
        line = QHBoxLayout()
        line.addWidget(self.remove_button)
        line.addStretch(1)
        self.erase_button = button(self.tr("Erase all data…"), self._erase)
        line.addWidget(self.erase_button)
        column.addLayout(line)
        column.addStretch(1)

    def show_person(self, person: PersonEntry) -> None:
        """Show a person as stored."""
        self._person = person
        self.name.show_value(person.name)
        for name, field in self.fields.items():
            field.show_value(getattr(person, name))
        self.family_first.show_value(person.family_first)
        self._propose(person)
        found = self._door.workspace.read(partial(appeared, person_id=person.id))
        self.places.show_links(link for at in found for link in self._links(at))
        self._nowhere.setVisible(not found)
        self.remove_button.setVisible(not found)

    def _erase(self) -> None:
        if self._person is not None:
            erase_person(self, self._door.workspace, self._person.id)

    def _propose(self, person: PersonEntry) -> None:
        """Offer another way to write the name or to read it; nothing is changed unless it is pressed."""
        natural, composition, reading = _natural(person), _composition(person), _reading(person)
        written = self.tr("Write as “{name}”")
        self.proposal.setVisible(bool(natural))
        self.proposal.setText(written.format(name=natural).replace("&", "&&"))
        self.proposal.setToolTip(self.tr("It is stored as “{name}”").format(name=person.name))
        self.composition.setVisible(bool(composition) and not natural)
        self.composition.setText(written.format(name=composition).replace("&", "&&"))
        self.composition.setToolTip(self.tr("So the given and the family name make it"))
        self.reading.setVisible(reading is not None)
        if reading is not None:
            words = self.tr("Sort as “{name}”") if reading.sort_as else self.tr("Family name “{name}”")
            self.reading.setText(words.format(name=reading.sort_as or reading.family).replace("&", "&&"))
            self.reading.setToolTip(self.tr("So it is usual where this person comes from"))

    def _links(self, at: AppearedAt) -> Iterator[Link]:
        year = str(at.starts_on.year) if at.starts_on else ""
        printed = at.printed if self._person is not None and at.printed != self._person.name else ""
        note = line_of(printed, at.as_what, at.category, word(at.status))
        yield Link(
            line_of(at.event, year), Place(Tab.PARTICIPANTS, "participant", at.participant_id, at.event_id), note
        )
        for seat in at.spoke:
            title = self.tr("{role}: {session}").format(role=word(seat.role), session=seat.title)
            day = short_day(seat.starts_at.date()) if seat.starts_at else ""
            place = Place(Tab.TIMETABLE, "session", seat.session_id, at.event_id)
            yield Link(line_of(title, day, word(seat.status)), place, indented=True)

    def _take_proposal(self) -> None:
        assert self._person is not None
        self._rename(_natural(self._person))

    def _take_composition(self) -> None:
        """Write the name as its parts make it; the parts stay as they were typed."""
        assert self._person is not None
        person, name = self._person, _composition(self._person)
        write = partial(rename_people, names={person.id: name}, parts={person.id: (person.given, person.family)})
        self._door.edit(self.tr("Rename"), person.name, write)

    def _take_reading(self) -> None:
        assert self._person is not None
        reading = _reading(self._person)
        assert reading is not None
        self._change(given=reading.given, family=reading.family, sort_as=reading.sort_as)

    def _rename(self, value: Any) -> None:
        assert self._person is not None
        write = partial(rename_people, names={self._person.id: str(value)})
        self._door.edit(self.tr("Rename"), self._person.name, write)

    def _set(self, field: str, value: Any) -> None:
        self._change(**{field: value})

    def _put_family_first(self, value: bool) -> None:
        assert self._person is not None
        parts = read_name(self._person.name, family_first=value)
        self._change(family_first=value, given=parts.given, family=parts.family)

    def _change(self, **values: Any) -> None:
        assert self._person is not None
        write = partial(change, noun="person", row_id=self._person.id, **values)
        self._door.edit(self.tr("Change"), self._person.name, write)


def _country(person: PersonEntry) -> str:
    """The State that somebody always came for; empty where there were several."""
    return next(iter(person.countries)) if len(person.countries) == 1 else ""


def _natural(person: PersonEntry) -> str:
    """How a name in capitals is written; empty where it is in natural case."""
    ways = natural_cases(person.name, language_of(_country(person)))
    return ways[0] if ways and ways[0] != person.name else ""


def _composition(person: PersonEntry) -> str:
    """The name that the parts make; empty where it has the same words already."""
    made = composed(person.given, person.family, family_first=person.family_first)
    return made if sorted(made.split()) != sorted(person.name.replace(",", " ").split()) else ""


def _reading(person: PersonEntry) -> NameParts | None:
    """How the name is usually read where somebody comes from; None where it is read so, or somebody said otherwise."""
    if person.sort_as or person.family_first:
        return None
    usual = read_name(person.name)
    reading = read_name(person.name, country_code=_country(person))
    as_read = (person.given, person.family) == (usual.given, usual.family)
    return reading if as_read and reading != usual else None
