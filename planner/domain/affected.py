"""What else a change of the event concerns, to be told before it is made or beside it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from planner.domain.agenda import Agenda
from planner.domain.clocks import clock_difference
from planner.domain.conflicts.panels import outside_event
from planner.domain.event import HostRow, RoomRow
from planner.domain.kinds import SessionStatus
from planner.domain.people import ParticipantList
from planner.domain.session import SessionRow


@dataclass(frozen=True, slots=True)
class Uses:
    """How many sessions or people point to a row that is to be removed, and how many rows would go with it."""

    sessions: int = 0
    people: int = 0
    times: int = 0


def sessions_outside(agenda: Agenda) -> tuple[SessionRow, ...]:
    """Give the sessions on days that are not the event's, by start, but for those that are cancelled."""
    held = (session for session in agenda.timed if session.status is not SessionStatus.CANCELLED)
    return tuple(session for session in held if any(outside_event(agenda, session)))


def times_of(agenda: Agenda) -> Iterator[datetime]:
    """Give every time of an event that is a moment: of sessions, of sittings, of people and rooms."""
    yield from (session.starts_at for session in agenda.timed if session.starts_at)
    yield from (sitting.starts_at for sitting in agenda.sittings)
    for window in agenda.availabilities:
        yield from (at for at in (window.starts_at, window.ends_at) if at)
    for person in agenda.participants:
        yield from (at for at in (person.arrives_at, person.departs_at) if at)


def differs(agenda: Agenda, zone: str) -> bool:
    """Whether the clock of a zone shows another time than the event's at any moment of the event."""
    return any(clock_difference(at, agenda.event.zone, zone) for at in times_of(agenda))


def uses(agenda: Agenda, people: ParticipantList, noun: str, row_id: int) -> Uses:
    """Count what points to a room, segment, agenda item or category, or is of the organization of a host."""
    if noun == "room":
        times = sum(window.room_id == row_id for window in agenda.availabilities)
        return Uses(sessions=len(agenda.sessions_in(row_id)), times=times)
    if noun == "segment":
        return Uses(sessions=sum(session.segment_id == row_id for session in agenda.sessions))
    if noun == "agenda_item":
        return Uses(sessions=sum(treated.agenda_item_id == row_id for treated in agenda.treatments))
    if noun == "category":
        return Uses(people=sum(person.category_id == row_id for person in people.participants))
    if noun == "host":
        return Uses(people=_people_of(agenda.hosts, people, row_id))
    return Uses()


def _people_of(hosts: Iterable[HostRow], people: ParticipantList, host_id: int) -> int:
    organisation = next((host.organisation_id for host in hosts if host.id == host_id), None)
    return sum(person.organisation_id == organisation for person in people.participants)


def same_rooms(rooms: Iterable[RoomRow]) -> dict[str, int]:
    """Give each name that several rooms of one building have, with their number."""
    counts = Counter((room.name.casefold(), room.building.casefold()) for room in rooms)
    names = {(room.name.casefold(), room.building.casefold()): room.name for room in rooms}
    return {names[key]: number for key, number in counts.items() if number > 1}
