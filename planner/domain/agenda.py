"""The snapshot of one event's programme, and what follows from it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Protocol, TypeVar

from planner.domain.conflicts.rows import AcceptanceRow, AvailabilityRow, RuleSettingRow
from planner.domain.derived import by_start, carry, day_of, span_of
from planner.domain.event import (
    ContactRow,
    DocumentRow,
    EventRow,
    HostRow,
    LinkRow,
    RelatedProcessRow,
    RoomRow,
    SeriesRow,
)
from planner.domain.kinds import Role
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.publication import Asked, asked_about
from planner.domain.session import (
    AgendaItemRow,
    AgendaPointRow,
    ContributionRow,
    SegmentRow,
    SessionRow,
    SittingRow,
    TreatmentRow,
)
from planner.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Heading:
    """A segment's heading where it is printed; ``continued`` from the second day on."""

    segment: SegmentRow
    continued: bool


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the programme: headings and sessions in printed order."""

    date: date
    entries: tuple[Heading | SessionRow, ...]

    @property
    def sessions(self) -> tuple[SessionRow, ...]:
        """The day's sessions without the headings."""
        return tuple(entry for entry in self.entries if isinstance(entry, SessionRow))


@dataclass(frozen=True, slots=True)
class Talk:
    """A contribution with its people, or one person who appears without a contribution (``contribution`` is None)."""

    contribution: ContributionRow | None
    appearances: tuple[AppearanceRow, ...]


@dataclass(frozen=True)
class Agenda:
    """An immutable snapshot of one event's programme with cached derivations.

    Every tuple of rows is in stored order (``position``, then ``id``). Nothing in it refers to a database.
    """

    event: EventRow
    series: SeriesRow | None = None
    rooms: tuple[RoomRow, ...] = ()
    sittings: tuple[SittingRow, ...] = ()
    segments: tuple[SegmentRow, ...] = ()
    sessions: tuple[SessionRow, ...] = ()
    points: tuple[AgendaPointRow, ...] = ()
    agenda_items: tuple[AgendaItemRow, ...] = ()
    treatments: tuple[TreatmentRow, ...] = ()
    contributions: tuple[ContributionRow, ...] = ()
    participants: tuple[ParticipantRow, ...] = ()
    appearances: tuple[AppearanceRow, ...] = ()
    documents: tuple[DocumentRow, ...] = ()
    hosts: tuple[HostRow, ...] = ()
    contacts: tuple[ContactRow, ...] = ()
    links: tuple[LinkRow, ...] = ()
    related: tuple[RelatedProcessRow, ...] = ()
    rule_settings: tuple[RuleSettingRow, ...] = ()
    acceptances: tuple[AcceptanceRow, ...] = ()
    availabilities: tuple[AvailabilityRow, ...] = ()
    kept_back: frozenset[int] = frozenset()
    """The contacts who are restricted participants."""
    texts: Mapping[tuple[str, int, str], Mapping[str, str]] = field(default_factory=dict)
    """Other languages: (noun, row id, language) -> words by field."""

    def with_rows(self, **rows: tuple[object, ...]) -> "Agenda":
        """Give the programme with other rows; what is derived from rows that stay is shared."""
        later = replace(self, **rows)  # type: ignore[arg-type]
        carry(self, later, rows)
        return later

    def with_sessions(self, rows: Iterable[SessionRow]) -> "Agenda":
        """Give the programme with other sessions in the place of those of the same id."""
        changed = {row.id: row for row in rows}
        return self.with_rows(sessions=tuple(changed.get(row.id, row) for row in self.sessions))

    @cached_property
    def session_by_id(self) -> Mapping[int, SessionRow]:
        """Sessions by their id."""
        return _by_id(self.sessions)

    @cached_property
    def segment_by_id(self) -> Mapping[int, SegmentRow]:
        """Segments by their id."""
        return _by_id(self.segments)

    @cached_property
    def room_by_id(self) -> Mapping[int, RoomRow]:
        """Rooms by their id."""
        return _by_id(self.rooms)

    @cached_property
    def participant_by_id(self) -> Mapping[int, ParticipantRow]:
        """Participants who appear, by their id."""
        return _by_id(self.participants)

    @cached_property
    def asked(self) -> Asked:
        """What those who appear were asked to agree to."""
        return asked_about(self.participants)

    @cached_property
    def sessions_by_room(self) -> Mapping[int | None, tuple[SessionRow, ...]]:
        """Sessions by the id of their room, in stored order."""
        return _grouped(self.sessions, lambda session: session.room_id)

    def sessions_in(self, room_id: int) -> tuple[SessionRow, ...]:
        """The sessions of a room, in stored order."""
        return self.sessions_by_room.get(room_id, ())

    @cached_property
    def contribution_by_id(self) -> Mapping[int, ContributionRow]:
        """Contributions by their id."""
        return _by_id(self.contributions)

    @cached_property
    def timed(self) -> tuple[SessionRow, ...]:
        """Placed sessions by start; those that start together keep their stored order."""
        return tuple(sorted((s for s in self.sessions if s.starts_at is not None), key=by_start))

    @cached_property
    def spans(self) -> Mapping[int, Span]:
        """When the sessions take place that are placed and not cancelled; one without an end takes a minute."""
        found = ((session.id, span_of(session)) for session in self.sessions)
        return {session_id: span for session_id, span in found if span is not None}

    @cached_property
    def unplaced(self) -> tuple[SessionRow, ...]:
        """Sessions that have no time yet, in stored order."""
        return tuple(s for s in self.sessions if s.starts_at is None)

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """The days that have sessions, each with its headings and sessions in printed order."""
        seen: set[int] = set()
        return tuple(
            Day(day, tuple(self._entries(self.sessions_by_day[day], seen))) for day in sorted(self.sessions_by_day)
        )

    @cached_property
    def sessions_by_day(self) -> Mapping[date, tuple[SessionRow, ...]]:
        """Placed sessions by their day of the programme, by start."""
        return _grouped(self.timed, day_of)

    def sessions_on(self, day: date) -> tuple[SessionRow, ...]:
        """The sessions of a day of the programme, by start."""
        return self.sessions_by_day.get(day, ())

    @cached_property
    def sessions_by_segment(self) -> Mapping[int | None, tuple[SessionRow, ...]]:
        """Placed sessions by the id of their segment, by start."""
        return _grouped(self.timed, lambda session: session.segment_id)

    def sessions_under(self, segment_id: int) -> tuple[SessionRow, ...]:
        """The placed sessions of a segment, by start."""
        return self.sessions_by_segment.get(segment_id, ())

    def _entries(self, sessions: Iterable[SessionRow], seen: set[int]) -> Iterator[Heading | SessionRow]:
        current: int | None = None
        for session in sessions:
            if session.segment_id is not None and session.segment_id != current:
                yield Heading(self.segment_by_id[session.segment_id], session.segment_id in seen)
                seen.add(session.segment_id)
            if session.segment_id is not None or not session.kind.is_pause:
                current = session.segment_id
            yield session

    @cached_property
    def letters(self) -> Mapping[int, str]:
        """The printed letter of each lettered session by session id, such as ``b)``.

        A segment letters its sessions through all its days; pauses have none, a continuation keeps its origin's, and a
        letter typed by hand stands and the next one follows on it.
        """
        letters: dict[int, str] = {}
        last: dict[int, int] = {}
        for session in self.timed:
            segment = self.segment_by_id.get(session.segment_id or 0)
            if session.letter:
                plain = session.letter.strip("(). ").lower()
                if segment and len(plain) == 1 and plain.isascii() and plain.isalpha():
                    last[segment.id] = ord(plain) - ord("a") + 1
                letters[session.id] = session.letter
            elif session.continuation_of in letters:
                letters[session.id] = letters[session.continuation_of]
            elif segment and segment.lettering and not session.kind.is_pause:
                last[segment.id] = last.get(segment.id, 0) + 1
                letters[session.id] = letter(last[segment.id], segment.lettering)
        return letters

    @cached_property
    def _points(self) -> Mapping[int, tuple[AgendaPointRow, ...]]:
        return _grouped(self.points, lambda point: point.session_id)

    def points_of(self, session_id: int) -> tuple[AgendaPointRow, ...]:
        """The untimed lines of a session."""
        return self._points.get(session_id, ())

    @cached_property
    def _contributions(self) -> Mapping[int, tuple[ContributionRow, ...]]:
        return _grouped(self.contributions, lambda contribution: contribution.session_id)

    def contributions_of(self, session_id: int) -> tuple[ContributionRow, ...]:
        """What is given in a session, in stored order."""
        return self._contributions.get(session_id, ())

    @cached_property
    def _seats(self) -> Mapping[int, tuple[AppearanceRow, ...]]:
        return _grouped(self.appearances, lambda appearance: appearance.participant_id)

    def seats_of(self, participant_id: int) -> tuple[AppearanceRow, ...]:
        """Every appearance of one participant, in stored order."""
        return self._seats.get(participant_id, ())

    @cached_property
    def _available(self) -> Mapping[tuple[str, int | None], tuple[AvailabilityRow, ...]]:
        return _grouped(self.availabilities, _whose)

    def available(self, noun: str, row_id: int) -> tuple[AvailabilityRow, ...]:
        """The times at which a ``participant`` or a ``room`` is to be had; none where nothing was said."""
        return self._available.get((noun, row_id), ())

    @cached_property
    def _appearances(self) -> Mapping[int, tuple[AppearanceRow, ...]]:
        return _grouped(self.appearances, lambda appearance: appearance.session_id)

    def appearances_of(self, session_id: int) -> tuple[AppearanceRow, ...]:
        """Everybody who appears in a session, in stored order."""
        return self._appearances.get(session_id, ())

    def talks_of(self, session_id: int) -> Mapping[Role, tuple[Talk, ...]]:
        """The people of a session by role, roles in printed order; people who share a contribution share a talk."""
        contributions = {c.id: c for c in self.contributions_of(session_id)}
        shared: dict[tuple[Role, int], list[AppearanceRow]] = {}
        for appearance in self.appearances_of(session_id):
            key = appearance.contribution_id or -appearance.id
            shared.setdefault((appearance.role, key), []).append(appearance)
        by_role: dict[Role, list[tuple[int, Talk]]] = {}
        for (role, key), appearances in shared.items():
            contribution = contributions.get(key)
            order = contribution.position if contribution else appearances[0].position
            by_role.setdefault(role, []).append((order, Talk(contribution, tuple(appearances))))
        return {
            role: tuple(talk for _, talk in sorted(by_role[role], key=lambda pair: pair[0]))
            for role in Role
            if role in by_role
        }

    @cached_property
    def _documents(self) -> Mapping[tuple[str, int], tuple[DocumentRow, ...]]:
        return _grouped(self.documents, _owner)

    def documents_of(self, owner: str, owner_id: int) -> tuple[DocumentRow, ...]:
        """Documents by what they belong to: ``event``, ``session``, ``contribution`` or ``participant``.

        A document of a contribution that names its participant belongs to that person's line and is found by
        ``given_by``, not here.
        """
        return self._documents.get((owner, owner_id), ())

    def given_by(self, appearance: AppearanceRow) -> tuple[DocumentRow, ...]:
        """What is printed after a person's name: their own papers, then those they bring to this contribution."""
        own = self.documents_of("participant", appearance.participant_id)
        brought = self._documents.get(("given", appearance.participant_id), ())
        return own + tuple(
            document
            for document in brought
            if document.contribution_id == appearance.contribution_id or document.session_id == appearance.session_id
        )


def letter(number: int, style: str) -> str:
    """Write the letter of a one-based number in a style that shows the first, such as ``a)``: 2 gives ``b)``.

    After ``z`` comes ``aa``.
    """
    word = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        word = chr(ord("a") + rest) + word
    return style.replace("A", word.upper()) if "A" in style else style.replace("a", word)


def _owner(document: DocumentRow) -> tuple[str, int]:
    if document.participant_id is not None:
        alone = document.contribution_id is None and document.session_id is None
        return ("participant" if alone else "given"), document.participant_id
    if document.contribution_id is not None:
        return "contribution", document.contribution_id
    if document.session_id is not None:
        return "session", document.session_id
    return "event", document.event_id


def _whose(row: AvailabilityRow) -> tuple[str, int | None]:
    return ("participant", row.participant_id) if row.participant_id is not None else ("room", row.room_id)


class _Identified(Protocol):
    @property
    def id(self) -> int: ...


Row = TypeVar("Row", bound=_Identified)
Key = TypeVar("Key")


def _by_id(rows: Iterable[Row]) -> Mapping[int, Row]:
    return {row.id: row for row in rows}


def _grouped(rows: Iterable[Row], key: Callable[[Row], Key]) -> Mapping[Key, tuple[Row, ...]]:
    groups: dict[Key, list[Row]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return {name: tuple(group) for name, group in groups.items()}
