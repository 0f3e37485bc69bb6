"""Rooms that are wanted twice."""

from collections.abc import Iterator

from planner.domain.agenda import Agenda
from planner.domain.availability import closed, typed
from planner.domain.conflicts.conflict import Conflict, Rule
from planner.domain.spans import Span, overlaps

SETUP_MINUTES = 15
"""What a room needs between two sessions, where that is looked at."""

REBUILD_MINUTES = 60
"""What it takes to change the layout of a room, say from theatre to U-shape."""


def in_room(agenda: Agenda, room_id: int) -> Iterator[Conflict]:
    """Find sessions of one room that overlap, and those that leave no time to set it up."""
    spans = [agenda.spans[session.id] for session in agenda.sessions_in(room_id) if session.id in agenda.spans]
    times = typed(agenda.available("room", room_id))
    for start, end, session_id in spans if times is not None else ():
        missed = tuple(minute for band in closed(times, start, end) for minute in band)
        if missed:
            yield Conflict(Rule.ROOM_UNAVAILABLE, (session_id,), figures=(room_id, start, end, *missed))
    for one, other in overlaps(spans, REBUILD_MINUTES):
        if other[0] < one[1]:
            figures = room_id, other[0], min(one[1], other[1]) - other[0]
            yield Conflict(Rule.ROOM_OVERLAP, (one[2], other[2]), figures=figures)
        else:
            yield from _too_close(agenda, room_id, one, other)


def _too_close(agenda: Agenda, room_id: int, one: Span, other: Span) -> Iterator[Conflict]:
    """Find what leaves no time to rebuild a room for another layout, or to make it ready for the same one."""
    pair, between = (one[2], other[2]), other[0] - one[1]
    before, after = (agenda.session_by_id[number].set_up.strip() for number in pair)
    if before and after and before.casefold() != after.casefold():
        yield Conflict(Rule.ROOM_LAYOUT, pair, figures=(room_id, other[0], between, before, after))
    elif between < SETUP_MINUTES:
        yield Conflict(Rule.ROOM_SETUP, pair, figures=(room_id, other[0], between))
