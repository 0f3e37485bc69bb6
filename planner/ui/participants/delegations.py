"""The delegations that one participant belongs to."""

from collections.abc import Callable, Mapping
from functools import partial

from planner.domain.attending import Attendee
from planner.domain.people import RepresentationRow
from planner.domain.ranks import usual_ranks
from planner.domain.state_names import StateNames
from planner.edits.delegations import set_rank
from planner.edits.people import leave_delegation, place_delegation, represent, set_delegation
from planner.ui.event_door import EventDoor
from planner.ui.record_list import RecordList
from planner.ui.record_table import Column
from planner.ui.state_offers import known_states, states_here

Organisations = Callable[[], Mapping[int, str]]
"""The names of the organizations of the directory by id, read when they are asked for."""


class Delegations(RecordList):
    """States and organizations that somebody represents, with the rank there; lists name them in this order."""

    def __init__(self, door: EventDoor, organisations: Organisations) -> None:
        self._door = door
        self._organisations = organisations
        self._person: Attendee | None = None
        self._states = StateNames("en")
        super().__init__(
            self.tr("Delegations"),
            self._columns(),
            hint=self.tr("Add a State or organization"),
            add=self._add_delegation,
            remove=self._remove_delegation,
            place=self._place_delegation,
            together=door.together,
        )
        self.line.reached.connect(lambda: self.line.offer(self._known()))

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

    def show_person(self, person: Attendee) -> None:
        """Show whom somebody represents."""
        self._person = person
        self._states = states_here(self._door)
        self.show_records(person.representations)

    def _whom(self, row: RepresentationRow) -> str:
        if row.organisation_id is not None:
            return self._organisations().get(row.organisation_id, "")
        return self._states.short(row.country_code) or row.country_code

    @property
    def _language(self) -> str:
        return self._door.agenda.event.language

    def _known(self) -> list[str]:
        return [*known_states(self._door), *self._organisations().values()]

    def _ranks(self) -> list[str]:
        return list(usual_ranks(self._language))

    @property
    def _name(self) -> str:
        assert self._person is not None
        return self._person.row.name

    def _add_delegation(self, words: str) -> None:
        assert self._person is not None
        write = partial(represent, participant_id=self._person.row.id, whom=words)
        self._door.edit(self.tr("Change delegation of"), self._name, write)

    def _set_whom(self, row: RepresentationRow, words: str) -> None:
        write = partial(set_delegation, representation_id=row.id, whom=words)
        self._door.edit(self.tr("Change delegation of"), self._name, write)

    def _set_rank(self, row: RepresentationRow, rank: str) -> None:
        self._door.edit(self.tr("Change rank of"), self._name, partial(set_rank, ids=[row.id], rank=rank))

    def _remove_delegation(self, row: RepresentationRow) -> None:
        write = partial(leave_delegation, representation_id=row.id)
        self._door.edit(self.tr("Change delegation of"), self._name, write)

    def _place_delegation(self, row: RepresentationRow, before: RepresentationRow | None) -> None:
        write = partial(place_delegation, representation_id=row.id, before=before.id if before else None)
        self._door.edit(self.tr("Change delegation of"), self._name, write)
