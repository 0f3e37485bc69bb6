"""The event in view: what the tabs read of it and write to it."""

from collections.abc import Callable
from typing import Any, TypeVar

from planner.domain.agenda import Agenda
from planner.domain.people import ParticipantList
from planner.edits.rows import add, change, place, remove
from planner.workspace import Workspace

Result = TypeVar("Result")


class EventDoor:
    """Reads one event's snapshots and writes through the workspace in its name; the window sets ``event_id``.

    Every write is one undoable edit named ``verb`` “``subject``”; it raises ``UserError`` where a value is refused.
    """

    def __init__(self, workspace: Workspace, event_id: int) -> None:
        self.workspace = workspace
        self.event_id = event_id
        self._joined: Any = None

    @property
    def agenda(self) -> Agenda:
        """The programme as it is now."""
        return self.workspace.agenda(self.event_id)

    @property
    def participants(self) -> ParticipantList:
        """Everybody at the event as it is now."""
        return self.workspace.participants(self.event_id)

    def edit(self, verb: str, subject: str, write: Callable[[Any], Result]) -> Result:
        """Carry out a write of several steps."""
        if self._joined is not None:
            with self._joined.begin_nested():
                return write(self._joined)
        return self.workspace.edit(verb, subject, write, event_id=self.event_id)

    def together(self, verb: str, subject: str, act: Callable[[], Result]) -> Result:
        """Make every edit that ``act`` asks for part of one; it may go on after one of them was refused.

        It may read the agenda, as it was before, and nothing else: the one connection is writing.
        """
        self.workspace.agenda(self.event_id)

        def write(tx: Any) -> Result:
            self._joined = tx
            try:
                return act()
            finally:
                self._joined = None

        return self.edit(verb, subject, write)

    def add(self, verb: str, subject: str, noun: str, **values: object) -> int:
        """Add a row and give its id."""
        return self.edit(verb, subject, lambda tx: add(tx, noun, **values))

    def change(self, verb: str, subject: str, noun: str, row_id: int, **values: object) -> None:
        """Set fields of a row."""
        self.edit(verb, subject, lambda tx: change(tx, noun, row_id, **values))

    def remove(self, verb: str, subject: str, noun: str, row_id: int) -> None:
        """Remove a row and what belongs to it."""
        self.edit(verb, subject, lambda tx: remove(tx, noun, row_id))

    def place(self, verb: str, subject: str, noun: str, row_id: int, before: int | None) -> None:
        """Move a row among its siblings."""
        self.edit(verb, subject, lambda tx: place(tx, noun, row_id, before))
