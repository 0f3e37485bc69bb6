"""When things take place, in whole minutes, so that thousands of them are compared quickly."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

_EPOCH = datetime(1970, 1, 1)

Span = tuple[int, int, int]
"""Start, end and the id of what takes place; minutes since 1970 on the venue's clock."""


def minutes(moment: datetime) -> int:
    """Count the minutes of a wall-clock time."""
    passed = moment - _EPOCH
    return passed.days * 1440 + passed.seconds // 60


def moment_of(minute: int) -> datetime:
    """Give the wall-clock time of a minute."""
    return _EPOCH + timedelta(minutes=minute)


def overlaps(spans: Iterable[Span], gap: int = 0) -> Iterator[tuple[Span, Span]]:
    """Give each pair that overlaps, or that has less than ``gap`` minutes between; the earlier one stands first."""
    current: list[Span] = []
    for span in sorted(spans):
        if current:
            current = [earlier for earlier in current if earlier[1] + gap > span[0]]
            for earlier in current:
                yield earlier, span
        current.append(span)
