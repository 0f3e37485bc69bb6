"""Sessions that are not yet as they should be: their day, room, people and time."""

from collections.abc import Iterator
from datetime import date

from planner.domain.agenda import Agenda
from planner.domain.conflicts.conflict import Conflict, Rule
from planner.domain.conflicts.persons import takes_part
from planner.domain.event import programme_day
from planner.domain.kinds import AppearanceStatus, Role, SessionKind, SessionStatus
from planner.domain.people import AppearanceRow
from planner.domain.session import SessionRow

MOST_PANELLISTS = 6

_LEADING = (Role.CHAIR, Role.MODERATOR, Role.CO_CHAIR)
_SITTING = (Role.PANELLIST, Role.SPEAKER, Role.KEYNOTE, Role.DISCUSSANT, Role.TESTIMONY)

_PANEL, _CANCELLED = SessionKind.PANEL, SessionStatus.CANCELLED
_DECLINED, _CONFIRMED = AppearanceStatus.DECLINED, AppearanceStatus.CONFIRMED
"""Named once, as in ``persons``."""


def in_session(agenda: Agenda, session_id: int) -> Iterator[Conflict]:
    """Find what one session lacks or has too much of; a cancelled one lacks nothing."""
    session = agenda.session_by_id[session_id]
    if session.status is _CANCELLED:
        return
    yield from outside_event(agenda, session)
    yield from _crowded(agenda, session)
    yield from _over_time(agenda, session)
    if not session.kind.is_pause:
        yield from _people(session, agenda.appearances_of(session_id))


def outside_event(agenda: Agenda, session: SessionRow) -> Iterator[Conflict]:
    """Find that a session is on a day that is not the event's."""
    event, start = agenda.event, session.starts_at
    if start is None or event.starts_on is None:
        return
    last = event.ends_on or date.max
    if event.starts_on < start.date() <= last:
        return
    day = programme_day(start)
    if not event.starts_on <= day <= last:
        yield Conflict(Rule.OUTSIDE_EVENT, (session.id,), figures=(day.isoformat(),))


def _crowded(agenda: Agenda, session: SessionRow) -> Iterator[Conflict]:
    room = agenda.room_by_id.get(session.room_id or 0)
    if room and room.capacity is not None and session.expected is not None and session.expected > room.capacity:
        yield Conflict(Rule.CAPACITY, (session.id,), figures=(room.id, room.capacity, session.expected))


def _over_time(agenda: Agenda, session: SessionRow) -> Iterator[Conflict]:
    talks, points = agenda.contributions_of(session.id), agenda.points_of(session.id)
    if not talks and not points:
        return
    needed = sum(talk.length_minutes or 0 for talk in talks) + sum(point.length_minutes or 0 for point in points)
    if session.length_minutes is not None and needed > session.length_minutes:
        yield Conflict(Rule.OVER_TIME, (session.id,), figures=(needed, session.length_minutes))


def _people(session: SessionRow, seats: tuple[AppearanceRow, ...]) -> Iterator[Conflict]:
    is_panel = session.kind is _PANEL
    if not seats and not is_panel:
        return
    expected = [seat for seat in seats if takes_part(seat)]
    panel = sum(seat.role in _SITTING for seat in expected)
    if (panel > 1 or is_panel) and not any(seat.role in _LEADING for seat in expected):
        yield Conflict(Rule.NO_CHAIR, (session.id,))
    if is_panel and not 0 < panel <= MOST_PANELLISTS:
        yield Conflict(Rule.PANEL_SIZE, (session.id,), figures=(panel,))
    for seat in seats:
        if seat.status is _CONFIRMED or seat.replaced_by is not None:
            continue
        if seat.status is _DECLINED:
            yield Conflict(Rule.DECLINED, (session.id,), (seat.participant_id,))
        else:
            yield Conflict(Rule.UNCONFIRMED, (session.id,), (seat.participant_id,), (seat.status.value,))
