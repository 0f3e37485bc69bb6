"""When these people can meet: free times of a set of people and a room, the best first."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from planner.domain.agenda import Agenda
from planner.domain.availability import Band, closed, joined, times_of
from planner.domain.conflicts.persons import WALK_MINUTES, takes_part
from planner.domain.event import RoomRow
from planner.domain.kinds import Mode
from planner.domain.session import SessionRow
from planner.domain.spans import minutes, moment_of
from planner.domain.time_grid import shown_days

FIRST_HOUR, LAST_HOUR = 8, 20
"""Nobody is asked to meet earlier or later."""

STEP_MINUTES = 15
"""Meetings start at whole steps of the hour."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a meeting needs: participants by id, minutes, seats, and one of ``rooms``; None where it needs no room."""

    people: frozenset[int]
    minutes: int
    rooms: tuple[int, ...] | None = None
    seats: int = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """A free time: ``in_sitting`` while interpreters serve, ``short_of_seats`` in a room known to be too small."""

    starts_at: datetime
    minutes: int
    room_id: int | None
    in_sitting: bool
    short_of_seats: bool


def people_of(agenda: Agenda, session_id: int) -> frozenset[int]:
    """Give the participants who are expected in a session."""
    return frozenset(seat.participant_id for seat in agenda.appearances_of(session_id) if takes_part(seat))


def free_slots(agenda: Agenda, need: Need, session_id: int | None = None, most: int = 20) -> tuple[Slot, ...]:
    """Give times at which nothing clashes, none of which overlap: with enough seats, within sittings, early ones first.

    ``session_id`` is the session to be placed, which is in nobody's way.
    """
    chosen: list[Slot] = []
    for slot in sorted(_Finder(agenda, need, session_id).slots(), key=_rank):
        if not any(_overlap(slot, other) for other in chosen):
            chosen.append(slot)
        if len(chosen) == most:
            break
    return tuple(chosen)


def _rank(slot: Slot) -> tuple[bool, bool, datetime]:
    return slot.short_of_seats, not slot.in_sitting, slot.starts_at


def _overlap(one: Slot, other: Slot) -> bool:
    return abs(one.starts_at - other.starts_at) < timedelta(minutes=one.minutes)


class _Finder:
    """One search: what is busy is worked out once, and each start is looked up in it."""

    def __init__(self, agenda: Agenda, need: Need, session_id: int | None) -> None:
        self._agenda, self._need, self._session_id = agenda, need, session_id
        self._others = {number: span for number, span in agenda.spans.items() if number != session_id}
        self._days = tuple(_days(agenda))
        self._busy = {building: self._people(building) for building in {room.building for room in self._rooms} | {""}}

    def slots(self) -> Iterator[Slot]:
        """Give every free start with the best room that is free then."""
        for day in self._days:
            for start in range(day[0], day[1] - self._need.minutes + 1, STEP_MINUTES):
                span = start, start + self._need.minutes
                if self._need.rooms is None:
                    if _free(self._busy[""], span):
                        yield self._slot(span, None)
                elif room := next((room for room in self._rooms if self._fits(room, span)), None):
                    yield self._slot(span, room)

    def _slot(self, span: Band, room: RoomRow | None) -> Slot:
        served = any(opens <= span[0] and span[1] <= closes for opens, closes in self._sittings)
        short = room is not None and self._short(room)
        return Slot(moment_of(span[0]), self._need.minutes, room.id if room else None, served, short)

    def _fits(self, room: RoomRow, span: Band) -> bool:
        return _free(self._busy[room.building], span) and _free(self._in_rooms[room.id], span)

    def _short(self, room: RoomRow) -> bool:
        return room.capacity is not None and room.capacity < self._need.seats

    @cached_property
    def _rooms(self) -> Sequence[RoomRow]:
        """The rooms that would do: the smallest with seats enough first, then of unknown size, then too small."""
        wanted = [room for room in self._agenda.rooms if room.id in (self._need.rooms or ())]
        return sorted(wanted, key=lambda room: (self._short(room), room.capacity is None, room.capacity or 0))

    @cached_property
    def _sittings(self) -> Sequence[Band]:
        return [_during(row.starts_at, row.length_minutes) for row in self._agenda.sittings]

    @cached_property
    def _in_rooms(self) -> dict[int, tuple[Band, ...]]:
        return {room.id: self._room(room) for room in self._rooms}

    def _room(self, room: RoomRow) -> tuple[Band, ...]:
        taken = [self._others[row.id][:2] for row in self._agenda.sessions_in(room.id) if row.id in self._others]
        return joined([*taken, *self._closed("room", room.id)])

    def _people(self, building: str) -> tuple[Band, ...]:
        """When somebody is busy, with the way to and from other buildings."""
        found: set[Band] = set()
        for person in self._need.people:
            found |= set(self._closed("participant", person, in_person=person not in self._from_afar))
            for seat in self._agenda.seats_of(person):
                if takes_part(seat) and seat.session_id in self._others:
                    walk = self._walk(building, self._agenda.session_by_id[seat.session_id])
                    start, end, _ = self._others[seat.session_id]
                    found.add((start - walk, end + walk))
        return joined(found)

    @cached_property
    def _from_afar(self) -> frozenset[int]:
        """Who takes part in the session to be placed without coming to it."""
        seats = self._agenda.appearances_of(self._session_id) if self._session_id is not None else ()
        there = {seat.participant_id for seat in seats if takes_part(seat) and seat.mode is Mode.ROOM}
        return frozenset(seat.participant_id for seat in seats if takes_part(seat)) - there

    def _walk(self, building: str, session: SessionRow) -> int:
        room = self._agenda.room_by_id.get(session.room_id or 0)
        return WALK_MINUTES if building and room and room.building and room.building != building else 0

    def _closed(self, noun: str, row_id: int, *, in_person: bool = True) -> Iterable[Band]:
        times = times_of(self._agenda, noun, row_id, in_person=in_person)
        return (band for day in self._days for band in closed(times, *day))


def _free(busy: Sequence[Band], span: Band) -> bool:
    """Whether a span touches none of some ordered bands that do not overlap."""
    after = bisect_left(busy, (span[1],))
    return not after or busy[after - 1][1] <= span[0]


def _days(agenda: Agenda) -> Iterator[Band]:
    """The hours of the event's days."""
    first, last = agenda.event.starts_on, agenda.event.ends_on
    for day in shown_days(agenda):
        if (first is None or first <= day) and (last is None or day <= last):
            midnight = minutes(datetime.combine(day, datetime.min.time()))
            yield midnight + FIRST_HOUR * 60, midnight + LAST_HOUR * 60


def _during(start: datetime, length: int) -> Band:
    return minutes(start), minutes(start) + length
