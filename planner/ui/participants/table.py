"""The table of participants."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from planner.domain.attending import PersonLine
from planner.domain.kinds import ParticipantStatus
from planner.edits.people import add_participant
from planner.ui.event_door import EventDoor
from planner.ui.fields import Choices
from planner.ui.participants.roster import Roster, folded
from planner.ui.people_edits import set_person_field
from planner.ui.record_table import Column, RecordTable
from planner.ui.state_offers import known_states
from planner.ui.vocabulary import choices, tone, word


@dataclass(frozen=True)
class _Added:
    """A participant that a paste has just brought."""

    id: int
    name: str


class ParticipantTable(RecordTable):
    """Who somebody is, and how far the registration has come; lines pasted beyond the last one bring new people.

    ``organisations`` gives the names of organizations by id, to offer while typing.
    """

    def __init__(self, door: EventDoor, organisations: Callable[[], Mapping[int, str]]) -> None:
        self._door = door
        self._organisations = organisations
        self.roster: Roster | None = None
        super().__init__(self.tr("Participants"), self._columns(), sortable=True, many=True, together=door.together)
        self.setObjectName("participants")

    def _columns(self) -> tuple[Column, ...]:
        statuses = list(ParticipantStatus)
        return (
            self._words("name", self.tr("Name"), look="strong", width=112, share=3, sort=self._name_key),
            self._words("function", self.tr("Function"), width=80, share=4),
            self._words("organisation", self.tr("Organization"), width=80, share=4, known=self._offered),
            self._words("country", self.tr("Country"), width=80, share=2, known=self._countries),
            Column(
                self.tr("Category"),
                lambda line: self._everybody.category(line),
                partial(self._set, "category_id"),
                choices=self.category_choices,
                value=lambda line: line.category_id,
                sort=lambda line: self._everybody.category_place(line),
                look="quiet",
                width=80,
                share=2,
            ),
            Column(
                self.tr("Status"),
                lambda line: word(line.status),
                partial(self._set, "status"),
                choices=lambda: choices(ParticipantStatus),
                value=lambda line: line.status,
                sort=lambda line: statuses.index(line.status),
                look="chip",
                tone=lambda line: tone(line.status),
                width=104,
            ),
        )

    @property
    def _everybody(self) -> Roster:
        assert self.roster is not None
        return self.roster

    def _name_key(self, line: PersonLine) -> str:
        return self._everybody.name_key(line)

    def _words(self, field: str, title: str, **looks: Any) -> Column:
        place = PersonLine._fields.index(field)

        def text(line: Any) -> str:
            return str(line[place])

        sort = looks.pop("sort", lambda line: folded(line[place]))
        return Column(title, text, partial(self._set, field), sort=sort, **looks)

    def category_choices(self) -> Choices:
        """Give the categories of the event, and none."""
        return ((None, self.tr("None")), *((row.id, row.name) for row in self._everybody.categories))

    def bring(self, name: str) -> _Added:
        """Bring somebody to the event, within what is pasted."""
        write = partial(add_participant, event_id=self._door.event_id, name=name)
        return _Added(self._door.edit(self.tr("Add"), name, write), name)

    def _set(self, field: str, person: PersonLine | _Added, value: object) -> None:
        write = partial(set_person_field, participant_id=person.id, field=field, value=value)
        self._door.edit(self.tr("Change"), person.name, write)

    def _offered(self) -> Sequence[str]:
        return tuple(self._organisations().values())

    def _countries(self) -> Sequence[str]:
        return known_states(self._door)
