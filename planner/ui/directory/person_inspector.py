"""The person under the cursor: the name and its parts, edited in place, and where they appeared."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.directory import appeared
from planner.domain.directory import AppearedAt, PersonEntry
from planner.domain.name_cases import language_of, natural_cases
from planner.domain.name_parts import read_name
from planner.edits.directory import rename_people
from planner.edits.rows import change
from planner.ui.buttons import button
from planner.ui.counting import line_of
from planner.ui.directory.door import DirectoryDoor
from planner.ui.directory.links import Link, Links
from planner.ui.fields import CheckField, Field, LineField
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.places import Place, Tab
from planner.ui.typed import short_day
from planner.ui.vocabulary import word


class PersonInspector(QScrollArea):
    """Edits a person of the directory; what events print stays, unless it is exactly the name that is changed here."""

    went = Signal(Place)
    removing = Signal()

    def __init__(self, door: DirectoryDoor) -> None:
        super().__init__(widgetResizable=True)
        self.setObjectName("inspector")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._door = door
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
        self.places = Links()
        self.places.went.connect(self.went)
        self._nowhere = label(self.tr("At no event"), "quiet")
        self._lay_out()

    def _lay_out(self) -> None:
        form = Form()
        for field in ("given", "family"):
            form.add(self.fields[field])
        form.add(self.family_first, name=self.tr("Order"))
        for field in ("sort_as", "native_name"):
            form.add(self.fields[field])
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 24)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(self.proposal, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(form)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Appeared at"), "section"))
        column.addWidget(self._nowhere)
        column.addWidget(self.places)
        column.addSpacing(12)
        line = QHBoxLayout()
        self.remove_button = button(self.tr("Remove from the directory"), self.removing.emit)
        line.addWidget(self.remove_button)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        self.setWidget(content)

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

    def _propose(self, person: PersonEntry) -> None:
        country = next(iter(person.countries)) if len(person.countries) == 1 else ""
        ways = natural_cases(person.name, language_of(country))
        self.proposal.setVisible(bool(ways) and ways[0] != person.name)
        if ways:
            self.proposal.setText(self.tr("Write as “{name}”").format(name=ways[0].replace("&", "&&")))
            self.proposal.setToolTip(self.tr("It is stored as “{name}”").format(name=person.name))

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
        country = next(iter(self._person.countries)) if len(self._person.countries) == 1 else ""
        self._rename(natural_cases(self._person.name, language_of(country))[0])

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
