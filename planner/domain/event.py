"""Rows of an event and of what belongs to it as a whole."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.domain.kinds import DocumentKind, DocumentStatus, HostRole


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """What recurs, such as the International Dialogue on Migration."""

    id: int
    uid: str
    name: str
    abbreviation: str


@dataclass(frozen=True, slots=True)
class EventRow:
    """One conference; ``zone`` is an IANA name, times of its sessions are wall-clock times there."""

    id: int
    uid: str
    code: str
    title: str
    theme: str
    subtitle: str
    kind: str
    body: str
    series_id: int | None
    draft_of: int | None
    ordinal_in_series: int | None
    ordinal_in_year: int | None
    total_in_year: int | None
    session_number: int | None
    starts_on: date | None
    ends_on: date | None
    zone: str
    language: str
    other_languages: str
    media_policy: str
    audience: str
    venue: str
    venue_short: str
    address: str
    city: str
    country: str
    country_code: str
    concept: str
    notes: str


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room of the venue; ``capacity`` in seats, None where unknown."""

    id: int
    uid: str
    event_id: int
    name: str
    building: str
    capacity: int | None
    position: int


@dataclass(frozen=True, slots=True)
class HostRow:
    """An organisation that hosts, co-hosts or supports an event, in printed order."""

    id: int
    uid: str
    event_id: int
    organisation_id: int
    name: str
    acronym: str
    role: HostRole
    position: int


@dataclass(frozen=True, slots=True)
class ContactRow:
    """Who answers questions, as printed at that event; ``phones`` one a line."""

    id: int
    uid: str
    event_id: int
    name: str
    unit: str
    organisation: str
    purpose: str
    phones: str
    email: str
    position: int


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A web address of an event; ``kind`` is agenda, background, event or story."""

    id: int
    uid: str
    event_id: int
    kind: str
    label: str
    url: str
    language: str
    position: int


@dataclass(frozen=True, slots=True)
class RelatedProcessRow:
    """Another event or process that an event feeds, such as a Global Compact."""

    id: int
    uid: str
    event_id: int
    title: str
    note: str
    url: str
    position: int


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A file or link of an event, session, contribution or participant.

    ``file_sha256`` names the bytes in the database's folder of files; empty while nothing has arrived.
    """

    id: int
    uid: str
    event_id: int
    session_id: int | None
    contribution_id: int | None
    participant_id: int | None
    kind: DocumentKind
    title: str
    symbol: str
    language: str
    status: DocumentStatus
    rights: str
    url: str
    file_name: str
    file_sha256: str
    due_on: date | None
    position: int
    crop: str = ""


@dataclass(frozen=True, slots=True)
class EventSummary:
    """One line of a list of events; counts are of distinct people who appear, and of participants.

    ``sessions`` counts those that have a time, ``unplaced`` those that have none.
    """

    id: int
    uid: str
    code: str
    title: str
    series: str
    starts_on: date | None
    ends_on: date | None
    sessions: int
    unplaced: int
    people: int
    participants: int


DAY_STARTS_AT_HOUR = 4


def programme_day(moment: datetime) -> date:
    """Give the day of the programme a time belongs to: a day starts at 04:00, so 02:30 is still the evening before."""
    return (moment - timedelta(hours=DAY_STARTS_AT_HOUR)).date()
