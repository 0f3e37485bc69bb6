"""Days, starts and ends of sessions: the evening after midnight belongs to the day before."""

from datetime import date, datetime, time, timedelta

from planner.domain.event import DAY_STARTS_AT_HOUR


def placed(day: date, start: time) -> datetime:
    """Give when a session starts that stands on a day of the programme at a time."""
    after_midnight = start.hour < DAY_STARTS_AT_HOUR
    return datetime.combine(day + timedelta(days=after_midnight), start)


def minutes_until(start: datetime, end: time) -> int:
    """Give the minutes from a start to an end on the same day of the programme; less than one where it is before."""
    day = (start - timedelta(hours=DAY_STARTS_AT_HOUR)).date()
    return int((placed(day, end) - start).total_seconds()) // 60
