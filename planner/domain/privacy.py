"""What has left the house, and what is to be erased and was."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.kinds import Matter


@dataclass(frozen=True, slots=True)
class PersonErasure:
    """A wish to erase a person of the directory everywhere.

    ``keep_places`` leaves a place without a name in programmes and counts; otherwise the person's rows go as a whole.
    """

    person_uid: str
    keep_places: bool = True


@dataclass(frozen=True, slots=True)
class MatterErasure:
    """A wish to empty what an event holds of a matter."""

    event_uid: str
    matter: Matter


Wish = PersonErasure | MatterErasure


@dataclass(frozen=True, slots=True)
class Trace:
    """How often somebody's names, other marks, and parts of names still stand in a file after an erasure."""

    place: str
    names: int
    marks: int
    parts: int


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """What an erasure reached: people, stored files and backups by name, and what a search of every byte still found.

    ``rows`` counts what was emptied, removed or told anew, by table. ``unread`` are backups that could not be opened
    and still are as they were.
    """

    people: int
    rows: tuple[tuple[str, int], ...]
    files: int
    cleaned: tuple[str, ...]
    removed: tuple[str, ...]
    unread: tuple[str, ...]
    traces: tuple[Trace, ...]


@dataclass(frozen=True, slots=True)
class HandedOutRow:
    """A list that left the house; ``made_at`` is UTC, ``edit_id`` the last edit that the list had seen."""

    id: int
    uid: str
    event_id: int
    document: str
    audience: str
    recipient: str
    row_count: int
    file_name: str
    sha256: str
    author: str
    made_at: datetime
    edit_id: int


@dataclass(frozen=True, slots=True)
class HandingOut:
    """A list that is about to leave the house, as its line will say; ``uid`` stands in the list itself.

    ``edit_id`` is the newest edit of the database when the snapshot was taken that the list was made from.
    """

    uid: str
    event_id: int
    document: str
    audience: str
    recipient: str
    row_count: int
    edit_id: int
