"""Rooms that are wanted twice."""

from collections.abc import Iterator

from planner.domain.agenda import Agenda
from planner.domain.availability import within
from planner.domain.conflicts.conflict import Conflict, Rule
from planner.domain.spans import overlaps

SETUP_MINUTES = 15
"""What a room needs between two sessions, where that is looked at."""


def in_room(agenda: Agenda, room_id: int) -> Iterator[Conflict]:
    """Find sessions of one room that overlap, and those that leave no time to set it up."""
    spans = [agenda.spans[session.id] for session in agenda.sessions_in(room_id) if session.id in agenda.spans]
    windows = agenda.available("room", room_id)
    for start, end, session_id in spans if windows else ():
        if not within(windows, start, end):
            yield Conflict(Rule.ROOM_UNAVAILABLE, (session_id,), figures=(room_id, start, end))
    for one, other in overlaps(spans, SETUP_MINUTES):
        pair = one[2], other[2]
        if other[0] < one[1]:
            yield Conflict(Rule.ROOM_OVERLAP, pair, figures=(room_id, other[0], min(one[1], other[1]) - other[0]))
        else:
            yield Conflict(Rule.ROOM_SETUP, pair, figures=(room_id, other[0], other[0] - one[1]))
