"""A private draft beside its event: what was moved, added and dropped, session by session and person by person."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from planner.domain.agenda import Agenda
from planner.domain.conflicts.persons import takes_part
from planner.domain.loads import by_family
from planner.domain.people import ParticipantRow
from planner.domain.placing import Placement, place_of
from planner.domain.session import SessionRow


@dataclass(frozen=True)
class Origins:
    """The event of a draft, and the ids of the event's rows by those of their copies in the draft.

    ``younger`` are the event's sessions that came after the draft was started: nobody dropped them in it.
    """

    event_id: int
    sessions: Mapping[int, int] = field(default_factory=dict)
    rooms: Mapping[int, int] = field(default_factory=dict)
    segments: Mapping[int, int] = field(default_factory=dict)
    participants: Mapping[int, int] = field(default_factory=dict)
    younger: frozenset[int] = frozenset()


class Turn(StrEnum):
    """What became of a session in a draft."""

    MOVED = "moved"
    ADDED = "added"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Difference:
    """A session in the event (``before``) and in the draft (``after``); one of them is None where it is not there."""

    before: SessionRow | None
    after: SessionRow | None

    @property
    def turn(self) -> Turn:
        """What became of it."""
        if self.before is None:
            return Turn.ADDED
        return Turn.DROPPED if self.after is None else Turn.MOVED

    @property
    def session(self) -> SessionRow:
        """The session as it would be, or was."""
        row = self.after or self.before
        assert row is not None
        return row


def compare(event: Agenda, draft: Agenda, origins: Origins) -> tuple[Difference, ...]:
    """Give what differs in times, lengths, rooms and sessions, by start; words and panels are not compared."""
    return tuple(sorted(_differences(event, draft, origins), key=_by_start))


def _differences(event: Agenda, draft: Agenda, origins: Origins) -> Iterator[Difference]:
    for row in draft.sessions:
        before = event.session_by_id.get(origins.sessions.get(row.id, 0))
        if before is None:
            yield Difference(None, row)
        elif place_of(before) != _adopted(row, origins):
            yield Difference(before, row)
    copied = {origins.sessions.get(row.id) for row in draft.sessions} | origins.younger
    yield from (Difference(row, None) for row in event.sessions if row.id not in copied)


def _adopted(session: SessionRow, origins: Origins) -> Placement:
    """Where a session would be in the event; a room that only the draft has is none of the event's."""
    room = session.room_id
    return Placement(session.starts_at, session.length_minutes, origins.rooms.get(room, -room) if room else None)


def _by_start(difference: Difference) -> tuple[datetime, int]:
    session = difference.session
    return session.starts_at or datetime.max, session.position  # noqa: DTZ901 - no zone here


def by_person(
    event: Agenda, draft: Agenda, differences: tuple[Difference, ...]
) -> tuple[tuple[ParticipantRow, tuple[Difference, ...]], ...]:
    """Give the differences of everybody who is expected in one of the sessions, by family name."""
    people: dict[int, ParticipantRow] = {}
    found: dict[int, list[Difference]] = {}
    for difference in differences:
        expected = _expected(event, difference.before) | _expected(draft, difference.after)
        people |= expected
        for person_id in expected:
            found.setdefault(person_id, []).append(difference)
    ordered = sorted(people, key=lambda person_id: by_family(people[person_id]))
    return tuple((people[person_id], tuple(found[person_id])) for person_id in ordered)


def _expected(agenda: Agenda, session: SessionRow | None) -> dict[int, ParticipantRow]:
    """Who is expected in a session, by the person of the directory that event and draft share."""
    seats = agenda.appearances_of(session.id) if session else ()
    rows = (agenda.participant_by_id[seat.participant_id] for seat in seats if takes_part(seat))
    return {row.person_id: row for row in rows}
