"""Delegations as they are ordered by hand: States by their names, then organizations, each in its letter's order."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.alphabet import letters
from planner.domain.attending import Member
from planner.domain.ranks import is_head, rank_place
from planner.domain.state_names import StateNames


@dataclass(frozen=True)
class Delegation:
    """The people of one State (``country_code``) or organization: by rank, and within a rank as the letter has them."""

    country_code: str
    organisation_id: int | None
    name: str
    members: tuple[Member, ...] = ()

    @property
    def key(self) -> str:
        """What tells it from every other delegation of the event."""
        if self.organisation_id is not None:
            return str(self.organisation_id)
        return self.country_code or self.name

    @property
    def has_head(self) -> bool:
        """Whether somebody leads it."""
        return any(member.leads for member in self.members)

    @property
    def coming(self) -> int:
        """How many of its members come, or may come."""
        return sum(not member.status.will_not_come for member in self.members)


def delegations(
    members: Iterable[Member], states: StateNames, organisations: Mapping[int, str]
) -> tuple[Delegation, ...]:
    """Give the delegations of an event's members, who come in the order of the letter.

    States stand in the order of their names, organizations after them by the alphabet of the same language.
    """
    found: dict[tuple[str, int | None], list[Member]] = {}
    for member in members:
        found.setdefault((member.country_code, member.organisation_id), []).append(member)
    made = [
        Delegation(code, organisation, organisations.get(organisation or 0, "") or states.short(code), by_rank(theirs))
        for (code, organisation), theirs in found.items()
    ]
    return tuple(sorted(made, key=lambda one: order_of(one, states)))


def by_rank(members: Iterable[Member]) -> tuple[Member, ...]:
    """Give members by rank; within one they keep their order."""
    return tuple(sorted(members, key=lambda member: rank_place(member.rank)))


def order_of(delegation: Delegation, states: StateNames) -> tuple[bool, str]:
    """Give the key by which delegations stand in a list."""
    if delegation.country_code:
        return False, states.order(delegation.country_code)
    return True, letters(delegation.name, states.language)


def rank_at(others: Sequence[Member], place: int, rank: str) -> str:
    """Give the rank of somebody who is put before the one at ``place`` among the others of a delegation.

    They keep their own where it stands there; otherwise they take that of the one above, or at the top of the one
    below. Nobody becomes head in this way: that is said.
    """
    above = others[place - 1].rank if place > 0 else None
    below = others[place].rank if place < len(others) else None
    low = rank_place(above) if above is not None else -1
    high = rank_place(below) if below is not None else rank_place("")
    if low <= rank_place(rank) <= high:
        return rank
    return next((word for word in (above, below) if word is not None and not is_head(word)), rank)
