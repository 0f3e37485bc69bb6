"""Rows that say how a programme is looked at."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.conflicts.conflict import Rule, Severity


@dataclass(frozen=True, slots=True)
class RuleSettingRow:
    """How much a rule matters to an event."""

    id: int
    uid: str
    event_id: int
    rule: Rule
    severity: Severity


@dataclass(frozen=True, slots=True)
class AcceptanceRow:
    """A conflict that somebody accepted; ``facts`` are what it rests on, ``accepted_at`` is UTC."""

    id: int
    uid: str
    event_id: int
    facts: str
    reason: str
    accepted_by: str
    accepted_at: datetime


@dataclass(frozen=True, slots=True)
class AvailabilityRow:
    """A time at which a person or a room is to be had, on the venue's clock; None where it is open."""

    id: int
    uid: str
    event_id: int
    participant_id: int | None
    room_id: int | None
    starts_at: datetime | None
    ends_at: datetime | None
    note: str
