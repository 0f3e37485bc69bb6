"""The clock of a place, the same moment on the clocks of two, and nights on which a clock is put forward or back."""

from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

Oddity = Literal["", "skipped", "twice"]
"""What is odd about a time of day: the clocks skip it that night, or show it twice."""

_MINUTE = timedelta(minutes=1)


def wall_clock(zone: str) -> datetime:
    """Give what the clock of a zone shows now, to the minute; this computer's where there is no such zone."""
    try:
        there: ZoneInfo | None = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        there = None
    return datetime.now(there).replace(tzinfo=None, second=0, microsecond=0)


def clock_difference(at: datetime, here: str, there: str) -> timedelta:
    """Give how far ahead the clock of a zone is when it is ``at`` in another, to the minute.

    A time that comes twice is the first; one that is skipped is as long after midnight as it says.
    """
    moment = at.replace(tzinfo=ZoneInfo(here))
    ahead = moment.astimezone(ZoneInfo(there)).utcoffset() or timedelta()
    return round((ahead - (moment.utcoffset() or timedelta())) / _MINUTE) * _MINUTE


def oddity(at: datetime, zone: str) -> Oddity:
    """Say whether a zone's clocks skip a time, or show it twice."""
    there = ZoneInfo(zone)
    first, second = (at.replace(tzinfo=there, fold=fold).utcoffset() or timedelta() for fold in (0, 1))
    if first == second:
        return ""
    return "skipped" if first < second else "twice"
