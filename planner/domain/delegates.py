"""Who stands on a list of participants, for whom they come, and in what order."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.domain.alphabet import letters
from planner.domain.kinds import Audience
from planner.domain.names import fold
from planner.domain.people import ParticipantList, ParticipantRow, RepresentationRow
from planner.domain.publication import may_be_named
from planner.domain.ranks import rank_place
from planner.domain.standing import Standings, protocol_place
from planner.domain.state_names import StateNames


@dataclass(frozen=True, slots=True)
class Delegate:
    """A participant as listed: ``number`` counts from 1, ``represents`` names the State or organization.

    ``rank`` is that in the first delegation that names the participant.
    """

    number: int
    participant: ParticipantRow
    category: str
    represents: str
    rank: str = ""


def delegates(people: ParticipantList, audience: Audience, language: str = "") -> tuple[Delegate, ...]:
    """Give everybody whom an audience may see, by category, then State or organization, rank and stored order.

    States and organizations stand in the alphabetical order of the list's language (the event's, unless another is
    asked for); where anything is said of the standing of States, Members come first, then observers, as at the end of
    the event. The public sees those who have a place and did not refuse; a restricted participant is seen in the
    house only.
    """
    categories = {category.id: (index, category.name) for index, category in enumerate(people.categories)}
    last = (len(categories), "")
    delegations = _delegations(people)
    listing = _Listing(people, language)
    entries = []
    for participant in people.participants:
        if not _may_see(people, audience, participant):
            continue
        index, category = categories.get(participant.category_id or 0, last)
        places = delegations.get(participant.id, ())
        represented = listing.represented(participant, category, places)
        rank = places[0].rank if places else ""
        *whom, position = represented.order
        order = (index, *whom, rank_place(rank), position, participant.position, participant.id)
        entries.append((order, participant, category, represented.words, rank))
    entries.sort(key=lambda entry: entry[0])
    return tuple(Delegate(number, *entry[1:]) for number, entry in enumerate(entries, 1))


def not_listed(people: ParticipantList, audience: Audience) -> int:
    """Count the participants who come but are kept from an audience."""
    return sum(not (row.status.will_not_come or may_be_named(row, audience)) for row in people.participants)


def represented_words(
    participant: ParticipantRow, category: str, delegations: Sequence[RepresentationRow], names: Mapping[int, str]
) -> str:
    """Give for whom a participant of a category is listed as coming; ``names`` are those of organizations by id."""
    words = (_name(participant, delegation, names, _ENGLISH) for delegation in delegations)
    return "; ".join(filter(None, words)) or _alone(participant, category)


_ENGLISH = StateNames("en")


@dataclass(frozen=True, slots=True)
class _Represented:
    words: str
    order: tuple[int, str, int]


class _Listing:
    """Says for whom people come in the words of a list, and where that stands on it."""

    def __init__(self, people: ParticipantList, language: str) -> None:
        self._names = {organisation.id: organisation.name for organisation in people.organisations}
        self._states = StateNames.of(people, language)
        self._standings = Standings(people.standings, people.sittings)
        self._as_typed = self._states.language == people.event.language

    def represented(
        self, participant: ParticipantRow, category: str, delegations: Sequence[RepresentationRow]
    ) -> _Represented:
        named = [(name, one) for one in delegations if (name := self._name(participant, one))]
        if named:
            words, first = "; ".join(name for name, _ in named), named[0][1]
            return _Represented(words, self._order(first.country_code, words, first.position))
        words = _alone(participant, category)
        code = participant.country_code if words == participant.country else ""
        return _Represented(words, self._order(code, words, participant.position))

    def _name(self, participant: ParticipantRow, delegation: RepresentationRow) -> str:
        if self._as_typed or delegation.organisation_id is not None:
            return _name(participant, delegation, self._names, self._states)
        return self._states.short(delegation.country_code) or delegation.country_code

    def _order(self, code: str, words: str, position: int) -> tuple[int, str, int]:
        place = protocol_place(code, self._standings.at_end(code)) if self._standings else 0
        return place, self._states.order(code) if code else letters(words, self._states.language), position


def _delegations(people: ParticipantList) -> Mapping[int, list[RepresentationRow]]:
    delegations: dict[int, list[RepresentationRow]] = {}
    for representation in people.representations:
        delegations.setdefault(representation.participant_id, []).append(representation)
    return delegations


def _may_see(people: ParticipantList, audience: Audience, participant: ParticipantRow) -> bool:
    return may_be_named(participant, audience) and (audience is not Audience.PUBLIC or people.has_place(participant))


def _name(
    participant: ParticipantRow, delegation: RepresentationRow, names: Mapping[int, str], states: StateNames
) -> str:
    """Give the name of a delegation: the event's own, else as typed of the participant, else the usual one."""
    code = delegation.country_code
    if delegation.organisation_id is not None:
        return names.get(delegation.organisation_id, "")
    if code in states.own:
        return states.own[code]
    if code == participant.country_code and participant.country:
        return participant.country
    return states.short(code) or code


def _alone(participant: ParticipantRow, category: str) -> str:
    """Give the State or the organization of somebody in no delegation: a ministry is represented by its State."""
    if _OF_STATES.search(fold(category)):
        return participant.country or participant.organisation
    return participant.organisation or participant.country


_OF_STATES = re.compile(r"(?<!\bnon[- ])\b(?:states|etats|estados|governments|gouvernements|gobiernos)\b")
"""What names a category of States, folded, in English, French or Spanish."""
