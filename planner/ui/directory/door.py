"""What the directory's window reads and writes."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from planner.directory import load_organisations, load_people, people_behind
from planner.domain.directory import Listing, OrganisationEntry, PersonEntry
from planner.workspace import Changes, Workspace

Result = TypeVar("Result")

_MOST = 500
"""Beyond so many changed rows everybody is read again."""

_ABOUT_PEOPLE = frozenset({"person", "participant", "event"})
_ABOUT_ORGANISATIONS = frozenset({"organisation", "participant", "representation", "host", "event"})


class DirectoryDoor:
    """Everybody and every organization as they are now; what changed alone is read again, when it is asked for."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._people: Listing[PersonEntry] | None = None
        self._organisations: Listing[OrganisationEntry] | None = None

    @property
    def people(self) -> Listing[PersonEntry]:
        """Everybody, by family name."""
        if self._people is None:
            self._people = Listing(self.workspace.read(load_people))
        return self._people

    @property
    def organisations(self) -> Listing[OrganisationEntry]:
        """Every organization, by name."""
        if self._organisations is None:
            self._organisations = Listing(self.workspace.read(load_organisations))
        return self._organisations

    def follow(self, changes: Changes) -> None:
        """Take a change of the database into account."""
        if changes.tables & _ABOUT_ORGANISATIONS:
            self._organisations = None
        if changes.tables & _ABOUT_PEOPLE and self._people is not None:
            self._people = self._after(changes, self._people)

    def _after(self, changes: Changes, people: Listing[PersonEntry]) -> Listing[PersonEntry] | None:
        persons, participants = (
            {key for noun, key in changes.rows if noun == one} for one in ("person", "participant")
        )
        if "event" in changes.tables or len(persons) + len(participants) > _MOST:
            return None
        behind = self.workspace.read(partial(people_behind, participants=participants))
        if behind is None:
            return None
        ids = persons | behind
        return people.after(ids, self.workspace.read(partial(load_people, ids=ids)))

    def edit(self, verb: str, subject: str, write: Callable[[Any], Result], *, event_id: int | None = None) -> Result:
        """Carry out a write as one step of the history; it belongs to no event unless one is named."""
        return self.workspace.edit(verb, subject, write, event_id=event_id)
