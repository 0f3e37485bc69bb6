"""The table of participants."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

from planner.domain.countries import countries
from planner.domain.kinds import ParticipantStatus
from planner.domain.people import ParticipantList, ParticipantRow
from planner.edits.people import add_participant
from planner.ui.event_door import EventDoor
from planner.ui.fields import Choices
from planner.ui.participants.roster import Roster, by_family, folded
from planner.ui.people_edits import set_person_field
from planner.ui.record_table import Column, RecordTable
from planner.ui.vocabulary import choices, tone, word


@dataclass(frozen=True)
class _Added:
    """A participant that a paste has just brought."""

    id: int
    name: str


class ParticipantTable(RecordTable):
    """Who somebody is, and how far the registration has come; lines pasted beyond the last one bring new people."""

    def __init__(self, door: EventDoor) -> None:
        self._door = door
        self.roster = Roster(ParticipantList(door.agenda.event))
        super().__init__(self.tr("Participants"), self._columns(), sortable=True, many=True, together=door.together)
        self.setObjectName("participants")

    def _columns(self) -> tuple[Column, ...]:
        return (
            self._words("name", self.tr("Name"), look="strong", width=112, share=3, sort=by_family),
            self._words("function", self.tr("Function"), width=80, share=4),
            self._words("organisation", self.tr("Organization"), width=80, share=4, known=self._organisations),
            self._words("country", self.tr("Country"), width=80, share=2, known=self._countries),
            Column(
                self.tr("Category"),
                lambda person: self.roster.category(person),
                partial(self._set, "category_id"),
                choices=self.category_choices,
                value=lambda person: person.category_id,
                look="quiet",
                width=80,
                share=2,
            ),
            Column(
                self.tr("Status"),
                lambda person: word(person.status),
                partial(self._set, "status"),
                choices=lambda: choices(ParticipantStatus),
                value=lambda person: person.status,
                look="chip",
                tone=lambda person: tone(person.status),
                width=104,
            ),
        )

    def _words(self, field: str, title: str, **looks: Any) -> Column:
        def text(person: ParticipantRow) -> str:
            return str(getattr(person, field))

        sort = looks.pop("sort", lambda person: folded(text(person)))
        return Column(title, text, partial(self._set, field), sort=sort, **looks)

    def category_choices(self) -> Choices:
        """Give the categories of the event, and none."""
        return ((None, self.tr("None")), *self.roster.categories.items())

    def bring(self, name: str) -> _Added:
        """Bring somebody to the event, within what is pasted."""
        write = partial(add_participant, event_id=self._door.event_id, name=name)
        return _Added(self._door.edit(self.tr("Add"), name, write), name)

    def _set(self, field: str, person: ParticipantRow | _Added, value: object) -> None:
        write = partial(set_person_field, participant_id=person.id, field=field, value=value)
        self._door.edit(self.tr("Change"), person.name, write)

    def _countries(self) -> Sequence[str]:
        return known_countries(self.roster.people)

    def _organisations(self) -> Sequence[str]:
        return [organisation.name for organisation in self.roster.people.organisations]


def known_countries(people: ParticipantList) -> Sequence[str]:
    """Give the names of all countries in the event's language, where the table knows it, otherwise in English."""
    return _countries_in(people.event.language)


@lru_cache
def _countries_in(language: str) -> Sequence[str]:
    names = (country.short.get(language) or country.short["en"] for country in countries())
    return tuple(sorted(names, key=folded))
