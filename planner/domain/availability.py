"""When people and rooms are to be had."""

from collections.abc import Iterable, Sequence

from planner.domain.conflicts.rows import AvailabilityRow
from planner.domain.spans import minutes

_ALWAYS = 1 << 40
"""Further away than any date, in minutes."""

Band = tuple[int, int]
"""Start and end in minutes since 1970."""


def bands(windows: Iterable[AvailabilityRow]) -> tuple[Band, ...]:
    """Join the times at which somebody or something is to be had; what touches becomes one."""
    joined: list[Band] = []
    for start, end in sorted(_band(window) for window in windows):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)


def _band(window: AvailabilityRow) -> Band:
    start = minutes(window.starts_at) if window.starts_at else -_ALWAYS
    return start, minutes(window.ends_at) if window.ends_at else _ALWAYS


def within(windows: Sequence[AvailabilityRow], start: int, end: int) -> bool:
    """Whether a span of minutes lies in the times of somebody; where no times are known, it does."""
    return not windows or any(opens <= start and end <= closes for opens, closes in bands(windows))
