"""When people and rooms are to be had."""

from collections.abc import Iterable, Iterator, Sequence

from planner.domain.conflicts.rows import AvailabilityRow
from planner.domain.spans import minutes

_ALWAYS = 1 << 40
"""Further away than any date, in minutes."""

Band = tuple[int, int]
"""Start and end in minutes since 1970."""


def bands(windows: Iterable[AvailabilityRow]) -> tuple[Band, ...]:
    """Give the times at which somebody or something is to be had, in order."""
    return joined(_band(window) for window in windows)


def joined(spans: Iterable[Band]) -> tuple[Band, ...]:
    """Put spans in order; those that touch become one."""
    found: list[Band] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)


def _band(window: AvailabilityRow) -> Band:
    start = minutes(window.starts_at) if window.starts_at else -_ALWAYS
    return start, minutes(window.ends_at) if window.ends_at else _ALWAYS


def within(windows: Sequence[AvailabilityRow], start: int, end: int) -> bool:
    """Whether a span of minutes lies in the times of somebody; where no times are known, it does."""
    return not windows or any(opens <= start and end <= closes for opens, closes in bands(windows))


def closed(windows: Sequence[AvailabilityRow], start: int, end: int) -> Iterator[Band]:
    """Give the parts of a span of minutes that lie outside the times of somebody; none where no times are known."""
    reached = start
    for opens, closes in bands(windows) if windows else ((start, end),):
        if reached < min(opens, end):
            yield reached, min(opens, end)
        reached = max(reached, closes)
    if reached < end:
        yield reached, end
