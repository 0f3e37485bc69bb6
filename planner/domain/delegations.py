"""The delegations of an event: who of those listed comes for which State or organization."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.alphabet import letters
from planner.domain.countries import by_code
from planner.domain.delegates import Delegate
from planner.domain.kinds import Level, Standing
from planner.domain.name_cases import capitals
from planner.domain.people import OrganisationRow, ParticipantList
from planner.domain.ranks import is_head
from planner.domain.standing import Standings, protocol_place
from planner.domain.state_names import StateNames

_IN_TURKISH = "Türkiye"
"""The name of a State that is written in Turkish whatever the language: its capitals are TÜRKİYE."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A listed participant in a delegation, with the rank there."""

    delegate: Delegate
    rank: str


@dataclass(frozen=True)
class Delegation:
    """A State (``country_code``) or organization and who comes for it, in the order of its letter.

    ``standing`` is what the State is to the body at the end of the event; None where nothing is said of it.
    """

    country_code: str
    organisation: OrganisationRow | None
    seats: tuple[Seat, ...]
    standing: Standing | None

    def name(self, states: StateNames) -> str:
        """Its name among those of States in a language; an organization has one for all."""
        if self.organisation is not None:
            return self.organisation.name
        return states.short(self.country_code) or self.country_code

    def plate(self, states: StateNames) -> str:
        """Its name as it stands on a plate."""
        name = states.plate(self.country_code) or self.name(states)
        return capitals(name, "tr" if name == _IN_TURKISH else "")

    @property
    def group(self) -> str:
        """The code of the State's regional group; empty where there is none."""
        country = by_code(self.country_code)
        return country.group if country else ""

    @property
    def head(self) -> Seat | None:
        """The head of delegation; None where none is named."""
        return next((seat for seat in self.seats if is_head(seat.rank)), None)

    @property
    def level(self) -> Level | None:
        """How high the head of delegation is; None where nothing is said."""
        level = self.head.delegate.participant.level if self.head else ""
        return next((known for known in Level if known.value == level), None)


def delegations(people: ParticipantList, listed: Sequence[Delegate]) -> tuple[Delegation, ...]:
    """Give the delegations in which somebody listed comes: States as lists order them, then organizations."""
    known = {delegate.participant.id: delegate for delegate in listed}
    seats: dict[tuple[str, int | None], list[Seat]] = {}
    for row in people.representations:
        if row.participant_id in known:
            seat = Seat(known[row.participant_id], row.rank)
            seats.setdefault((row.country_code, row.organisation_id), []).append(seat)
    standings, states = Standings(people.standings, people.sittings), StateNames.of(people)
    names = {row.id: row for row in people.organisations}
    found = [
        Delegation(code, names.get(organisation or 0), tuple(members), standings.at_end(code) if code else None)
        for (code, organisation), members in seats.items()
    ]
    return tuple(sorted(found, key=lambda one: _order(one, standings, states)))


def _order(one: Delegation, standings: Standings, states: StateNames) -> tuple[bool, int, str]:
    if one.organisation is not None:
        return True, 0, letters(one.organisation.name, states.language)
    place = protocol_place(one.country_code, one.standing) if standings else 0
    return False, place, states.order(one.country_code)
