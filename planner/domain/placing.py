"""Where sessions are to be: computed on a snapshot first, so that it can be shown before it is stored."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import takewhile

from planner.domain.agenda import Agenda
from planner.domain.event import programme_day
from planner.domain.session import SessionRow

STEP_MINUTES = 5
"""Lengths that are worked out are whole steps of this many minutes."""


@dataclass(frozen=True, slots=True)
class Placement:
    """A session's place; without a start it waits in the tray."""

    starts_at: datetime | None
    length_minutes: int | None
    room_id: int | None


Placements = Mapping[int, Placement]
"""New places by session id; sessions that are not named stay."""


def place_of(session: SessionRow) -> Placement:
    """Give where a session is."""
    return Placement(session.starts_at, session.length_minutes, session.room_id)


def placed(agenda: Agenda, placements: Placements) -> Agenda:
    """Give the programme as it would be."""
    return agenda.with_sessions(
        replace(
            agenda.session_by_id[session_id],
            starts_at=place.starts_at,
            length_minutes=place.length_minutes,
            room_id=place.room_id,
        )
        for session_id, place in placements.items()
    )


def shifted(agenda: Agenda, sessions: Iterable[int], minutes: int) -> Placements:
    """Move placed sessions by minutes, also over days."""
    moved = ((number, place_of(agenda.session_by_id[number])) for number in sessions)
    by = timedelta(minutes=minutes)
    return {number: replace(place, starts_at=place.starts_at + by) for number, place in moved if place.starts_at}


def rest_of_day(agenda: Agenda, session: SessionRow) -> tuple[int, ...]:
    """Give the sessions of all rooms from this one's start to the end of its day."""
    return tuple(row.id for row in _from(agenda, session))


def rest_of_room(agenda: Agenda, session: SessionRow, *, over_breaks: bool) -> tuple[int, ...]:
    """Give this session and what follows it that day in its room, up to the next break or beyond all breaks."""
    following: Iterable[SessionRow] = (row for row in _from(agenda, session) if row.room_id == session.room_id)
    if not over_breaks:
        following = takewhile(lambda row: row is session or not row.kind.is_pause, following)
    return tuple(row.id for row in following)


def _from(agenda: Agenda, session: SessionRow) -> Iterable[SessionRow]:
    """The sessions of a day from one on, which stands first."""
    if session.starts_at is None:
        return ()
    day = agenda.sessions_on(programme_day(session.starts_at))
    later = (row for row in day if row.starts_at and row.starts_at >= session.starts_at and row.id != session.id)
    return (session, *later)


def gap_closed(agenda: Agenda, session: SessionRow) -> Placements:
    """Move a session, and what follows it that day in its room, to the end of what is before; nothing without a gap."""
    ends = [end for end in map(_end, _before(agenda, session)) if end is not None]
    if session.starts_at is None or not ends or max(ends) >= session.starts_at:
        return {}
    minutes = int((max(ends) - session.starts_at).total_seconds()) // 60
    return shifted(agenda, rest_of_room(agenda, session, over_breaks=True), minutes)


def _before(agenda: Agenda, session: SessionRow) -> Iterable[SessionRow]:
    if session.starts_at is None:
        return ()
    day = agenda.sessions_on(programme_day(session.starts_at))
    same_room = (row for row in day if row.room_id == session.room_id and row.id != session.id)
    return [row for row in same_room if row.starts_at and row.starts_at < session.starts_at]


def _end(session: SessionRow) -> datetime | None:
    return session.ends_at or session.starts_at


def swapped(one: SessionRow, other: SessionRow) -> Placements:
    """Let two sessions take each other's start and room; lengths stay."""
    first, second = place_of(one), place_of(other)
    return {
        one.id: replace(second, length_minutes=first.length_minutes),
        other.id: replace(first, length_minutes=second.length_minutes),
    }


def fitted(agenda: Agenda, sessions: Iterable[int], start: datetime, end: datetime) -> Placements:
    """Lay sessions one after the other from ``start`` to ``end``, their lengths in proportion, in whole steps.

    Gives nothing where there is less than a step for each.
    """
    rows = [row for row in agenda.timed if row.id in set(sessions)]
    steps = int((end - start).total_seconds()) // 60 // STEP_MINUTES
    if not rows or steps < len(rows):
        return {}
    weights = [row.length_minutes or STEP_MINUTES for row in rows]
    found: dict[int, Placement] = {}
    used = passed = 0
    for index, (row, weight) in enumerate(zip(rows, weights, strict=True)):
        passed += weight
        until = min(max(round(steps * passed / sum(weights)), used + 1), steps - (len(rows) - index - 1))
        starts_at = start + timedelta(minutes=used * STEP_MINUTES)
        found[row.id] = Placement(starts_at, (until - used) * STEP_MINUTES, row.room_id)
        used = until
    return found


def on_day(agenda: Agenda, sessions: Iterable[int], day: date) -> Placements:
    """Move sessions to another day, so that the first of them falls on it and the others keep their distance."""
    rows = [row for row in agenda.timed if row.id in set(sessions)]
    if not rows or rows[0].starts_at is None:
        return {}
    days = (day - programme_day(rows[0].starts_at)).days
    return shifted(agenda, (row.id for row in rows), days * 24 * 60)


def copied_after(agenda: Agenda, sessions: Iterable[int]) -> Placements:
    """Give the places of copies that follow when the last of the sessions has ended, at the same distances."""
    rows = [agenda.session_by_id[number] for number in sessions]
    starts = [row.starts_at for row in rows if row.starts_at is not None]
    ends = [row.ends_at or row.starts_at for row in rows if row.starts_at is not None]
    by = max(end for end in ends if end is not None) - min(starts) if starts else timedelta()
    return {row.id: replace(place_of(row), starts_at=row.starts_at and row.starts_at + by) for row in rows}
