"""What the removal of a row of the event's lists concerns, said before it is removed."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject

from planner.domain.affected import uses
from planner.ui.event_door import EventDoor


class Removals(QObject):
    """Says which sessions and people are concerned where a row goes; nothing where none are."""

    def __init__(self, door: EventDoor, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door

    def words(self, noun: str, row: Any) -> str:
        """Say what the removal of a row of a noun concerns."""
        return " ".join(self._said(noun, row))

    def _said(self, noun: str, row: Any) -> Iterator[str]:
        found = uses(self._door.agenda, self._door.participants, noun, row.id)
        name = getattr(row, "name", "") or getattr(row, "title", "")
        for number, said in ((found.sessions, self._of_sessions), (found.people, self._of_people)):
            if number:
                one, many = said(noun)
                yield (one if number == 1 else many).format(n=number, name=name)
        if found.times:
            yield self.tr("The times at which it is available go with it.")

    def _of_sessions(self, noun: str) -> tuple[str, str]:
        if noun == "room":
            return (
                self.tr("1 session is in {name}; it will have no room."),
                self.tr("{n} sessions are in {name}; they will have no room."),
            )
        if noun == "segment":
            return (
                self.tr("1 session is in “{name}”; it will have no segment."),
                self.tr("{n} sessions are in “{name}”; they will have no segment."),
            )
        return (
            self.tr("1 session treats “{name}”; it stays, without this item."),
            self.tr("{n} sessions treat “{name}”; they stay, without this item."),
        )

    def _of_people(self, noun: str) -> tuple[str, str]:
        if noun == "host":
            return (
                self.tr("1 participant is of {name}, and stays; {name} will not be named as a host or partner."),
                self.tr("{n} participants are of {name}, and stay; {name} will not be named as a host or partner."),
            )
        return (
            self.tr("1 participant is in “{name}”, and will have no category."),
            self.tr("{n} participants are in “{name}”; they will have no category."),
        )
