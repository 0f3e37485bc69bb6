"""Rows of the programme: sittings, segments, sessions and what is in them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.kinds import SessionKind, SessionStatus


@dataclass(frozen=True, slots=True)
class SittingRow:
    """The band that interpreters serve in one go."""

    id: int
    uid: str
    event_id: int
    label: str
    starts_at: datetime
    length_minutes: int


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """A heading that spans sessions; ``lettering`` is the style of their letters: ``a)``, ``(a)``, ``A.`` or empty."""

    id: int
    uid: str
    event_id: int
    series_id: int | None
    title: str
    subtitle: str
    lettering: str
    position: int


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One item of the programme.

    ``starts_at`` is wall-clock time at the venue, None while the session is not placed; ``length_minutes`` is None
    where no end is printed. ``letter`` overrides the letter that the segment gives.
    """

    id: int
    uid: str
    event_id: int
    segment_id: int | None
    room_id: int | None
    continuation_of: int | None
    kind: SessionKind
    status: SessionStatus
    letter: str
    title: str
    subtitle: str
    format_label: str
    description: str
    modalities: str
    access: str
    languages: str
    starts_at: datetime | None
    length_minutes: int | None
    expected: int | None
    printed: bool
    notes: str
    position: int
    set_up: str = ""
    equipment: str = ""
    recording: str = ""

    @property
    def ends_at(self) -> datetime | None:
        """When the session ends; None where it is not placed or has no length."""
        if self.starts_at is None or self.length_minutes is None:
            return None
        return self.starts_at + timedelta(minutes=self.length_minutes)


@dataclass(frozen=True, slots=True)
class AgendaPointRow:
    """An untimed line inside a session."""

    id: int
    uid: str
    session_id: int
    title: str
    length_minutes: int | None
    position: int


@dataclass(frozen=True, slots=True)
class AgendaItemRow:
    """A numbered item of the provisional agenda; ``number`` as printed, such as ``9 (a)``."""

    id: int
    uid: str
    event_id: int
    number: str
    title: str
    annotation: str
    symbol: str
    position: int


@dataclass(frozen=True, slots=True)
class TreatmentRow:
    """A session that treats an agenda item."""

    id: int
    session_id: int
    agenda_item_id: int


@dataclass(frozen=True, slots=True)
class ContributionRow:
    """What is given in a session by one or more people; ``topic`` is empty where none is printed."""

    id: int
    uid: str
    session_id: int
    topic: str
    length_minutes: int | None
    position: int
