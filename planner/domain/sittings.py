"""The bands that interpreters would serve, as they follow from the sessions."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from planner.domain.agenda import Agenda
from planner.domain.session import SessionRow

PAUSE = timedelta(minutes=30)
"""Up to this long, a gap such as a coffee break does not end a sitting."""

Band = tuple[datetime, datetime]


def proposed_sittings(agenda: Agenda) -> tuple[Band, ...]:
    """Give (start, end) of the bands in which sessions follow each other, but for those a stored sitting touches."""
    taken = [(row.starts_at, row.starts_at + timedelta(minutes=row.length_minutes)) for row in agenda.sittings]
    return tuple(band for band in _bands(agenda.timed) if not any(_touch(band, other) for other in taken))


def _bands(sessions: Iterable[SessionRow]) -> list[Band]:
    bands: list[Band] = []
    for session in sessions:
        start, end = session.starts_at, session.ends_at
        if start is None or end is None or session.kind.is_pause:
            continue
        if bands and start - bands[-1][1] <= PAUSE:
            bands[-1] = bands[-1][0], max(bands[-1][1], end)
        else:
            bands.append((start, end))
    return bands


def _touch(one: Band, other: Band) -> bool:
    return one[0] < other[1] and other[0] < one[1]
