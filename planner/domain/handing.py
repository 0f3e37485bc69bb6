"""What single sheets are made of beyond the snapshots; it is read for the sheet that needs it, and for no other."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class DietCount:
    """How many of those who have a place eat in one way, in the words of the first who said so; no names."""

    diet: str
    people: int


@dataclass(frozen=True, slots=True)
class TravelPaper:
    """The identity paper of a participant who needs a letter for a visa."""

    participant_id: int
    name: str
    number: str
    expires_on: date | None
    nationality: str
    born_on: date | None
    birthplace: str


@dataclass(frozen=True, slots=True)
class Changed:
    """A field of a row as it was at a time and as it is; ``made`` and ``removed`` tell of a whole row.

    ``changed_at`` is UTC, of the last change. ``within`` names the session that a row belongs to.
    """

    changed_at: datetime
    author: str
    noun: str
    name: str
    within: str
    field: str
    before: str
    after: str
    made: bool
    removed: bool
