"""People who cannot be where they are wanted."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from planner.domain.agenda import Agenda
from planner.domain.availability import Times, closed, stay, typed
from planner.domain.conflicts.conflict import Conflict, Rule
from planner.domain.kinds import AppearanceStatus, Mode
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.session import SessionRow
from planner.domain.spans import Span, minutes, overlaps
from planner.domain.zones import propose_zone

WALK_MINUTES = 15
"""What it takes to go from one building to another."""

ARRIVES, DEPARTS = "arrives", "departs"
"""Which end of a stay a session lies beyond, among the figures of a conflict."""

DAY_HOURS = range(7, 22)
"""The hours at which a remote speaker can be asked to speak, on their own clock."""

_DECLINED, _ROOM, _REMOTE = AppearanceStatus.DECLINED, Mode.ROOM, Mode.REMOTE
"""Named once: to look a member of an enumeration up costs as much as the comparison, tens of thousands of times."""


def of_person(agenda: Agenda, participant_id: int) -> Iterator[Conflict]:
    """Find what one person cannot do: be in two places, change buildings in no time, speak remotely at night."""
    seats = [seat for seat in agenda.seats_of(participant_id) if takes_part(seat)]
    spans = agenda.spans
    attended = {spans[seat.session_id] for seat in seats if seat.session_id in spans}
    if len(attended) > 1:
        for one, other in overlaps(attended, WALK_MINUTES):
            yield from _between(agenda, participant_id, one, other)
    yield from _outside(typed(agenda.available("participant", participant_id)), participant_id, attended)
    person = agenda.participant_by_id[participant_id]
    if stay(person) is not None:
        there = {spans[seat.session_id] for seat in seats if seat.mode is _ROOM and seat.session_id in spans}
        yield from _away(person, there)
    for seat in seats:
        if seat.mode is _REMOTE and seat.session_id in spans:
            yield from _at_night(agenda, participant_id, agenda.session_by_id[seat.session_id])


def _outside(times: Times, participant_id: int, attended: Iterable[Span]) -> Iterator[Conflict]:
    """Find sessions outside the times that were typed for a person."""
    for start, end, session_id in attended if times is not None else ():
        missed = tuple(minute for band in closed(times, start, end) for minute in band)
        if missed:
            yield Conflict(Rule.UNAVAILABLE, (session_id,), (participant_id,), (start, end, *missed))


def _away(person: ParticipantRow, attended: Iterable[Span]) -> Iterator[Conflict]:
    """Find sessions in a room before a person arrives, or after they depart."""
    for start, end, session_id in attended:
        about = (session_id,), (person.id,)
        if person.arrives_at and start < minutes(person.arrives_at):
            yield Conflict(Rule.UNAVAILABLE, *about, (start, ARRIVES, minutes(person.arrives_at)))
        if person.departs_at and minutes(person.departs_at) < end:
            yield Conflict(Rule.UNAVAILABLE, *about, (end, DEPARTS, minutes(person.departs_at)))


def takes_part(seat: AppearanceRow) -> bool:
    """Whether somebody is still expected on a panel."""
    return seat.status is not _DECLINED and seat.replaced_by is None


def _between(agenda: Agenda, participant_id: int, one: Span, other: Span) -> Iterator[Conflict]:
    pair = one[2], other[2]
    if other[0] < one[1]:
        shared = min(one[1], other[1]) - other[0]
        yield Conflict(Rule.PERSON_OVERLAP, pair, (participant_id,), (other[0], shared))
        return
    left, entered = _building(agenda, one[2]), _building(agenda, other[2])
    if left and entered and left != entered:
        yield Conflict(Rule.BUILDING_CHANGE, pair, (participant_id,), (left, entered, other[0] - one[1]))


def _building(agenda: Agenda, session_id: int) -> str:
    room = agenda.room_by_id.get(agenda.session_by_id[session_id].room_id or 0)
    return room.building if room else ""


def _at_night(agenda: Agenda, participant_id: int, session: SessionRow) -> Iterator[Conflict]:
    zone = propose_zone("", agenda.participant_by_id[participant_id].country)
    if session.starts_at is None or not zone:
        return
    there = _elsewhere(session.starts_at, agenda.event.zone, zone)
    if there is not None and there.hour not in DAY_HOURS:
        yield Conflict(Rule.REMOTE_NIGHT, (session.id,), (participant_id,), (f"{there:%H:%M}", zone))


def _elsewhere(moment: datetime, here: str, there: str) -> datetime | None:
    try:
        return moment.replace(tzinfo=ZoneInfo(here)).astimezone(UTC).astimezone(ZoneInfo(there))
    except (ZoneInfoNotFoundError, ValueError):
        return None
