"""The programme as columns of blocks: a day a column, or a room of a day a column. No pixels here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from planner.domain.agenda import Agenda, SessionRow
from planner.domain.event import DAY_STARTS_AT_HOUR, programme_day

Axis = Literal["days", "rooms"]
"""What the columns are."""

UNKNOWN_LENGTH = 30
"""How many minutes a block takes whose session has no printed end."""


@dataclass(frozen=True, slots=True)
class Block:
    """A session in its column: minutes since midnight of the programme's day, and one of ``lanes`` side by side."""

    session: SessionRow
    start: int
    end: int
    lane: int
    lanes: int


@dataclass(frozen=True, slots=True)
class Column:
    """A day, or with ``axis`` rooms a room of a day; ``room_id`` is None over all rooms, and for no room."""

    day: date
    room_id: int | None
    blocks: tuple[Block, ...]


def columns(agenda: Agenda, axis: Axis) -> tuple[Column, ...]:
    """Lay out the programme: days that have sessions or belong to the event; of rooms, those with sessions that day."""
    days = shown_days(agenda)
    if axis == "days":
        return tuple(Column(day, None, packed(agenda.sessions_on(day), day)) for day in days)
    return tuple(column for day in days for column in _rooms(agenda, day))


def shown_days(agenda: Agenda) -> tuple[date, ...]:
    """Give the days of the event and those outside it that have sessions; a long event shows those with sessions."""
    with_sessions = {day.date for day in agenda.days}
    first, last = agenda.event.starts_on, agenda.event.ends_on
    if first is None or last is None or (last - first).days > _LONG_EVENT_DAYS:
        return tuple(sorted(with_sessions or ({first} if first else set())))
    of_event = {first + timedelta(days=number) for number in range((last - first).days + 1)}
    return tuple(sorted(with_sessions | of_event))


_LONG_EVENT_DAYS = 13


def _rooms(agenda: Agenda, day: date) -> Iterable[Column]:
    sessions = agenda.sessions_on(day)
    used = {session.room_id for session in sessions}
    few = len(agenda.rooms) <= _FEW_ROOMS
    for room in agenda.rooms:
        if few or room.id in used:
            yield Column(day, room.id, packed([row for row in sessions if row.room_id == room.id], day))
    if None in used or not (agenda.rooms and (few or used)):
        yield Column(day, None, packed([row for row in sessions if row.room_id is None], day))


_FEW_ROOMS = 6
"""Up to so many rooms stand there each day, also without a session."""


def packed(sessions: Sequence[SessionRow], day: date) -> tuple[Block, ...]:
    """Put sessions that overlap side by side; who starts first stands first, and stays there while others move."""
    blocks: list[Block] = []
    group: list[tuple[SessionRow, int, int, int]] = []
    until = 0
    for session in sessions:
        start, end = minutes_of(session, day)
        if group and start >= until:
            blocks += _side_by_side(group)
            group = []
        lane = _free_lane(group, start)
        group.append((session, start, end, lane))
        until = max(until, end) if len(group) > 1 else end
    return (*blocks, *_side_by_side(group))


def _free_lane(group: Sequence[tuple[SessionRow, int, int, int]], start: int) -> int:
    taken = {lane for _, _, end, lane in group if end > start}
    return next(lane for lane in range(len(group) + 1) if lane not in taken)


def _side_by_side(group: Sequence[tuple[SessionRow, int, int, int]]) -> list[Block]:
    lanes = 1 + max((lane for _, _, _, lane in group), default=0)
    return [Block(session, start, end, lane, lanes) for session, start, end, lane in group]


def minutes_of(session: SessionRow, day: date) -> tuple[int, int]:
    """Give a placed session's start and end in minutes since midnight of a day; after midnight they pass 1,440."""
    assert session.starts_at is not None
    start = minute_of(session.starts_at, day)
    return start, start + (session.length_minutes or UNKNOWN_LENGTH)


def minute_of(moment: datetime, day: date) -> int:
    """Count the minutes from midnight of a day to a moment."""
    return (moment.date() - day).days * 1440 + moment.hour * 60 + moment.minute


def moment_at(day: date, minute: int) -> datetime:
    """Give the moment that stands a number of minutes after midnight of a day."""
    return datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)


def belongs(moment: datetime, day: date) -> bool:
    """Whether a moment is on a day of the programme, which starts at 04:00."""
    return programme_day(moment) == day


def hours(shown: Iterable[Column]) -> tuple[int, int]:
    """Give the first and last hour that the blocks of columns need, at least from 9 to 18."""
    blocks = [block for column in shown for block in column.blocks]
    first = min((block.start for block in blocks), default=9 * 60) // 60
    last = -(-max((block.end for block in blocks), default=18 * 60) // 60)
    return max(min(first, 9), DAY_STARTS_AT_HOUR), min(max(last, 18), 24 + DAY_STARTS_AT_HOUR + 4)
