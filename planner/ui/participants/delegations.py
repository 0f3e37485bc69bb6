"""The delegations that a participant belongs to."""

from functools import partial

from planner.domain.countries import by_code
from planner.domain.people import ParticipantList, ParticipantRow, RepresentationRow
from planner.edits.people import leave_delegation, place_delegation, represent, set_delegation
from planner.ui.event_door import EventDoor
from planner.ui.participants.table import known_countries
from planner.ui.record_list import RecordList
from planner.ui.record_table import Column


class Delegations(RecordList):
    """States and organizations that somebody represents, with the rank there; lists name them in this order."""

    def __init__(self, door: EventDoor) -> None:
        self._door = door
        self._people: ParticipantList | None = None
        self._person: ParticipantRow | None = None
        super().__init__(
            self.tr("Delegations"),
            self._columns(),
            hint=self.tr("Add a State or organization"),
            add=self._add_delegation,
            remove=self._remove_delegation,
            place=self._place_delegation,
            together=door.together,
        )

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("State or organization"),
                self._whom,
                self._set_whom,
                known=self._known,
                look="strong",
                share=1,
                width=152,
            ),
            Column(self.tr("Rank"), lambda row: row.rank, self._set_rank, known=self._ranks, width=152),
        )

    def show_people(self, people: ParticipantList) -> None:
        """Offer the States and organizations that can be represented."""
        self._people = people
        self.line.offer(self._known())

    def show_person(self, person: ParticipantRow) -> None:
        """Show whom somebody represents."""
        assert self._people is not None
        self._person = person
        self.show_records([row for row in self._people.representations if row.participant_id == person.id])

    def _whom(self, row: RepresentationRow) -> str:
        assert self._people is not None
        if row.organisation_id is not None:
            names = (known.name for known in self._people.organisations if known.id == row.organisation_id)
            return next(names, "")
        country = by_code(row.country_code)
        if country is None:
            return row.country_code
        return country.short.get(self._people.event.language) or country.short["en"]

    def _known(self) -> list[str]:
        assert self._people is not None
        return [*known_countries(self._people), *(organisation.name for organisation in self._people.organisations)]

    def _ranks(self) -> list[str]:
        """Give the ranks that are used at this event, and the usual ones."""
        assert self._people is not None
        usual = (
            self.tr("Head of delegation"),
            self.tr("Deputy head of delegation"),
            self.tr("Representative"),
            self.tr("Alternate"),
            self.tr("Adviser"),
            self.tr("Expert"),
            self.tr("Observer"),
        )
        used = (row.rank for row in self._people.representations if row.rank)
        return list(dict.fromkeys((*usual, *used)))

    @property
    def _name(self) -> str:
        assert self._person is not None
        return self._person.name

    def _add_delegation(self, whom: str) -> None:
        assert self._person is not None
        write = partial(represent, participant_id=self._person.id, whom=whom)
        self._door.edit(self.tr("Change delegation of"), self._name, write)

    def _set_whom(self, row: RepresentationRow, whom: str) -> None:
        write = partial(set_delegation, representation_id=row.id, whom=whom)
        self._door.edit(self.tr("Change delegation of"), self._name, write)

    def _set_rank(self, row: RepresentationRow, rank: str) -> None:
        self._door.change(self.tr("Change rank of"), self._name, "representation", row.id, rank=rank)

    def _remove_delegation(self, row: RepresentationRow) -> None:
        write = partial(leave_delegation, representation_id=row.id)
        self._door.edit(self.tr("Change delegation of"), self._name, write)

    def _place_delegation(self, row: RepresentationRow, before: RepresentationRow | None) -> None:
        write = partial(place_delegation, representation_id=row.id, before=before.id if before else None)
        self._door.edit(self.tr("Change delegation of"), self._name, write)
