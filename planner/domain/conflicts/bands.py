"""What interpreters and delegates can be asked to sit through."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import pairwise

from planner.domain.agenda import Agenda
from planner.domain.conflicts.conflict import Conflict, Rule
from planner.domain.event import programme_day
from planner.domain.kinds import SessionKind, SessionStatus
from planner.domain.session import SittingRow

LONGEST_MINUTES = 180
LUNCH_MINUTES = 60
BETWEEN_MINUTES = 90
SERVED = ((time(10), time(13)), (time(15), time(18)))
"""The hours at which interpretation is served at the United Nations Office at Geneva, on working days."""

_SATURDAY = 5


def of_sitting(agenda: Agenda, sitting_id: int) -> Iterator[Conflict]:
    """Find a sitting that is longer than interpreters serve, or outside their hours."""
    sitting = next(row for row in agenda.sittings if row.id == sitting_id)
    if sitting.length_minutes > LONGEST_MINUTES:
        yield Conflict(Rule.SITTING_LENGTH, figures=(sitting.id, sitting.length_minutes))
    start, end = sitting.starts_at, sitting.starts_at + timedelta(minutes=sitting.length_minutes)
    served = any(opens <= start.time() and end.time() <= closes for opens, closes in SERVED)
    if not served or start.date() != end.date() or start.weekday() >= _SATURDAY:
        yield Conflict(Rule.SITTING_HOURS, figures=(sitting.id, f"{start:%H:%M}", f"{end:%H:%M}"))


def on_day(agenda: Agenda, ordinal: int) -> Iterator[Conflict]:
    """Find a lunch that is too short, and two sittings of a day with too little time between."""
    day = date.fromordinal(ordinal)
    for session in agenda.sessions_on(day):
        short = session.length_minutes is not None and session.length_minutes < LUNCH_MINUTES
        if session.kind is SessionKind.LUNCH and short and session.status is not SessionStatus.CANCELLED:
            yield Conflict(Rule.LUNCH, (session.id,), figures=(session.length_minutes or 0,))
    sittings = [row for row in agenda.sittings if programme_day(row.starts_at) == day]
    for earlier, later in pairwise(sittings):
        between = _minutes_between(earlier, later)
        if 0 <= between < BETWEEN_MINUTES:
            yield Conflict(Rule.LUNCH, figures=(between, earlier.id, later.id))


def _minutes_between(earlier: SittingRow, later: SittingRow) -> int:
    ended = earlier.starts_at + timedelta(minutes=earlier.length_minutes)
    return int((later.starts_at - ended).total_seconds()) // 60
