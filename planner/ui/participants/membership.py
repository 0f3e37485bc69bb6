"""Who is in which delegation of an event; an edit reads again what it changed."""

from collections.abc import Callable, Collection, Mapping
from functools import partial

from planner.attending import load_members, state_names
from planner.domain.attending import Member, PersonLine
from planner.domain.delegation_tree import Delegation, delegations
from planner.workspace import Workspace


class Membership:
    """The members of all delegations in the order of the letter."""

    def __init__(self, workspace: Workspace, event_id: int) -> None:
        self._workspace = workspace
        self.event_id = event_id
        self._members = {member.id: member for member in self._read(None)}
        self.states = self._workspace.read(partial(state_names, event_id=event_id))

    def _read(self, ids: list[int] | None) -> list[Member]:
        return self._workspace.read(partial(load_members, event_id=self.event_id, ids=ids))

    def refresh(self, changed: Collection[tuple[str, int]], person: Callable[[int], PersonLine | None]) -> None:
        """Read again the rows that have changed; ``person`` gives a participant's line, None if gone."""
        moved = {row_id for noun, row_id in changed if noun == "participant"}
        ids = {row_id for noun, row_id in changed if noun == "representation"}
        for member in [one for one in self._members.values() if one.participant_id in moved] if moved else ():
            line = person(member.participant_id)
            if line is None:
                del self._members[member.id]
            else:
                self._members[member.id] = member._replace(position=line.position, status=line.status)
        for one in ids:
            self._members.pop(one, None)
        if ids:
            self._members |= {member.id: member for member in self._read(sorted(ids))}
        if any(noun in {"country_name", "event"} for noun, _ in changed):
            self.states = self._workspace.read(partial(state_names, event_id=self.event_id))
        if moved or ids:
            self._members = {member.id: member for member in sorted(self._members.values(), key=_order)}

    def delegations(self, organisations: Mapping[int, str]) -> tuple[Delegation, ...]:
        """Give the delegations in the order of their names."""
        return delegations(self._members.values(), self.states, organisations)

    def ranks(self) -> dict[int, frozenset[str]]:
        """Give the ranks that each participant in a delegation has."""
        found: dict[int, frozenset[str]] = {}
        for member in self._members.values():
            found[member.participant_id] = found.get(member.participant_id, frozenset()) | {member.rank}
        return found

    def members(self) -> Collection[Member]:
        """Give all members in the order of the letter."""
        return self._members.values()


def _order(member: Member) -> tuple[int, int, int]:
    return member.position, member.participant_id, member.id
