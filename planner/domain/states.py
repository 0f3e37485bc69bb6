"""Rows that say what States are called at an event, and what they are to its body."""

from dataclasses import dataclass
from datetime import date

from planner.domain.kinds import Standing


@dataclass(frozen=True, slots=True)
class CountryNameRow:
    """What a State is called at one event in one language, where that is not as usual."""

    id: int
    uid: str
    event_id: int
    country_code: str
    language: str
    short: str
    formal: str
    source: str
    noted_on: date | None


@dataclass(frozen=True, slots=True)
class StandingRow:
    """What a State is to the body, from a sitting on; from the beginning where ``sitting_id`` is None."""

    id: int
    uid: str
    event_id: int
    country_code: str
    status: Standing
    sitting_id: int | None
