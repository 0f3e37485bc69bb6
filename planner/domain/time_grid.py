"""The programme as columns of blocks: a day a column, or a room of a day a column. No pixels here."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from planner.domain.agenda import Agenda
from planner.domain.event import DAY_STARTS_AT_HOUR, RoomRow, programme_day
from planner.domain.session import SessionRow

Axis = Literal["days", "rooms"]
"""What the columns are."""

_FEW_ROOMS = 6
"""Up to so many rooms stand there each day, also without a session."""

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
    """A day, or with ``axis`` rooms a room of a day; ``room_id`` is None over all rooms, and for no room.

    A ``folded`` one stands for a whole day without sessions, a ``bare`` one for a room without sessions that day where
    there are many rooms; both are narrow.
    """

    day: date
    room_id: int | None
    blocks: tuple[Block, ...]
    folded: bool = False
    bare: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether nothing stands there that would have to be read."""
        return self.folded or self.bare

    @property
    def lanes(self) -> int:
        """How many sessions stand side by side at most; at least one."""
        return max((block.lanes for block in self.blocks), default=1)


@dataclass(frozen=True, slots=True)
class DayLayout:
    """The columns of a day, and the rows that they were laid out from."""

    sessions: tuple[SessionRow, ...]
    rooms: tuple[RoomRow, ...]
    columns: tuple[Column, ...]

    @property
    def folded(self) -> bool:
        """Whether the day stands there as one narrow column."""
        return self.columns[0].folded


Layout = Mapping[date, DayLayout]
"""The layout of each day."""


def lay_out(
    agenda: Agenda,
    axis: Axis,
    known: Layout | None = None,
    opened: Collection[date] = (),
    days: Iterable[date] | None = None,
    *,
    every_room: bool = False,
) -> Layout:
    """Lay out the days that have sessions or belong to the event, or these; days that are as they are known stay so.

    Days without sessions are folded unless they are ``opened``, or no day has a session. Of many rooms, those with
    sessions stand there, or with ``every_room`` all.
    """
    known, folding = known or {}, bool(agenda.sessions_by_day)
    return {
        day: _folded(agenda, day)
        if folding and day not in opened and not agenda.sessions_on(day)
        else _laid_out(agenda, axis, day, known.get(day), every_room=every_room)
        for day in (shown_days(agenda) if days is None else days)
    }


def _folded(agenda: Agenda, day: date) -> DayLayout:
    return DayLayout(agenda.sessions_on(day), agenda.rooms, (Column(day, None, (), folded=True),))


def _laid_out(agenda: Agenda, axis: Axis, day: date, known: DayLayout | None, *, every_room: bool) -> DayLayout:
    sessions = agenda.sessions_on(day)
    if known is not None and known.sessions is sessions and known.rooms is agenda.rooms and not known.folded:
        return known
    before = {column.room_id: column for column in known.columns if not column.is_narrow} if known else {}
    if axis == "days":
        return DayLayout(sessions, agenda.rooms, (_column(day, None, sessions, before.get(None)),))
    return DayLayout(sessions, agenda.rooms, tuple(_rooms(agenda, day, before, every_room=every_room)))


def columns(layout: Layout) -> tuple[Column, ...]:
    """Give the columns of all days: a day each, or of rooms, those that have sessions that day."""
    return tuple(column for day in layout.values() for column in day.columns)


def shown_days(agenda: Agenda, most: int = 92) -> tuple[date, ...]:
    """Give the days of the event and those with sessions; of an event of more than ``most`` days, only the latter."""
    with_sessions = set(agenda.sessions_by_day)
    first, last = agenda.event.starts_on, agenda.event.ends_on
    if first is None or last is None or (last - first).days >= most:
        return tuple(sorted(with_sessions or ({first} if first else set())))
    of_event = {first + timedelta(days=number) for number in range((last - first).days + 1)}
    return tuple(sorted(with_sessions | of_event))


def has_many_rooms(agenda: Agenda) -> bool:
    """Whether there are too many rooms to stand there each day, also without a session."""
    return len(agenda.rooms) > _FEW_ROOMS


def _rooms(agenda: Agenda, day: date, known: Mapping[int | None, Column], *, every_room: bool) -> Iterator[Column]:
    by_room: dict[int | None, list[SessionRow]] = {}
    for session in agenda.sessions_on(day):
        by_room.setdefault(session.room_id, []).append(session)
    few = not has_many_rooms(agenda)
    for room in agenda.rooms:
        if few or room.id in by_room:
            yield _column(day, room.id, by_room.get(room.id, ()), known.get(room.id))
        elif every_room:
            yield Column(day, room.id, (), bare=True)
    if None in by_room or not (agenda.rooms and (few or by_room)):
        yield _column(day, None, by_room.get(None, ()), known.get(None))


def _column(day: date, room_id: int | None, sessions: Sequence[SessionRow], known: Column | None) -> Column:
    if known is not None and len(known.blocks) == len(sessions):
        pairs = zip(known.blocks, sessions, strict=True)
        if all(block.session is session for block, session in pairs):
            return known
    return Column(day, room_id, packed(sessions, day))


def packed(sessions: Sequence[SessionRow], day: date) -> tuple[Block, ...]:
    """Put sessions that overlap side by side; who starts first stands first, and stays there while others move."""
    blocks: list[Block] = []
    group: list[tuple[SessionRow, int, int, int]] = []
    ends: list[int] = []
    for session in sessions:
        start, end = minutes_of(session, day)
        if start >= max(ends, default=0):
            blocks += _side_by_side(group, len(ends))
            group, ends = [], []
        lane = next((number for number, until in enumerate(ends) if until <= start), len(ends))
        ends[lane : lane + 1] = [end]
        group.append((session, start, end, lane))
    return (*blocks, *_side_by_side(group, len(ends)))


def _side_by_side(group: Sequence[tuple[SessionRow, int, int, int]], lanes: int) -> list[Block]:
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
