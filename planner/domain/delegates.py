"""Who stands on a list of participants, for whom they come, and in what order."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.domain.countries import by_code
from planner.domain.kinds import Audience
from planner.domain.names import fold
from planner.domain.people import ParticipantList, ParticipantRow, RepresentationRow
from planner.domain.publication import may_be_named


@dataclass(frozen=True, slots=True)
class Delegate:
    """A participant as listed: ``number`` counts from 1, ``represents`` names the State or organization."""

    number: int
    participant: ParticipantRow
    category: str
    represents: str


def delegates(people: ParticipantList, audience: Audience) -> tuple[Delegate, ...]:
    """Give everybody whom an audience may see, by category, then State or organization, then stored order.

    The public sees those who have a place and did not refuse; a restricted participant is seen in the house only.
    """
    categories = {category.id: (index, category.name) for index, category in enumerate(people.categories)}
    last = (len(categories), "")
    names = {organisation.id: organisation.name for organisation in people.organisations}
    delegations = _delegations(people)
    entries = []
    for participant in people.participants:
        if not _may_see(people, audience, participant):
            continue
        index, category = categories.get(participant.category_id or 0, last)
        represented = _represented(participant, category, delegations.get(participant.id, ()), names)
        order = (index, represented.sorted_as, represented.position, participant.position, participant.id)
        entries.append((order, participant, category, represented.words))
    entries.sort(key=lambda entry: entry[0])
    return tuple(Delegate(number, *entry[1:]) for number, entry in enumerate(entries, 1))


def not_listed(people: ParticipantList, audience: Audience) -> int:
    """Count the participants who come but are kept from an audience."""
    return sum(not (row.status.will_not_come or may_be_named(row, audience)) for row in people.participants)


def represented_words(
    participant: ParticipantRow, category: str, delegations: Sequence[RepresentationRow], names: Mapping[int, str]
) -> str:
    """Give for whom a participant of a category is listed as coming; ``names`` are those of organizations by id."""
    return _represented(participant, category, delegations, names).words


@dataclass(frozen=True, slots=True)
class _Represented:
    words: str
    sorted_as: str
    position: int


def _delegations(people: ParticipantList) -> Mapping[int, list[RepresentationRow]]:
    delegations: dict[int, list[RepresentationRow]] = {}
    for representation in people.representations:
        delegations.setdefault(representation.participant_id, []).append(representation)
    return delegations


def _may_see(people: ParticipantList, audience: Audience, participant: ParticipantRow) -> bool:
    return may_be_named(participant, audience) and (audience is not Audience.PUBLIC or people.has_place(participant))


def _represented(
    participant: ParticipantRow, category: str, delegations: Sequence[RepresentationRow], names: Mapping[int, str]
) -> _Represented:
    words = [name for delegation in delegations if (name := _name(participant, delegation, names))]
    if not words:
        alone = _alone(participant, category)
        return _Represented(alone, fold(alone), participant.position)
    return _Represented("; ".join(words), _sorted_as(delegations[0], words[0]), delegations[0].position)


def _alone(participant: ParticipantRow, category: str) -> str:
    """Give the State or the organization of somebody in no delegation: a ministry is represented by its State."""
    if _OF_STATES.search(fold(category)):
        return participant.country or participant.organisation
    return participant.organisation or participant.country


_OF_STATES = re.compile(r"(?<!\bnon[- ])\b(?:states|etats|estados|governments|gouvernements|gobiernos)\b")
"""What names a category of States, folded, in English, French or Spanish."""


def _name(participant: ParticipantRow, delegation: RepresentationRow, names: Mapping[int, str]) -> str:
    if delegation.organisation_id is not None:
        return names.get(delegation.organisation_id, "")
    if delegation.country_code == participant.country_code and participant.country:
        return participant.country
    country = by_code(delegation.country_code)
    return country.short["en"] if country else delegation.country_code


def _sorted_as(delegation: RepresentationRow, words: str) -> str:
    country = by_code(delegation.country_code) if delegation.country_code else None
    return fold(country.short["en"] if country else words)
