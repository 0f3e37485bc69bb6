"""Open and closed times of somebody make up the whole span, and never overlap."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.availability import closed, within
from planner.domain.conflicts.rows import AvailabilityRow
from planner.domain.spans import minutes
from tests.domain.rows import a_row

MIDNIGHT = datetime(2026, 3, 2)
BASE = minutes(MIDNIGHT)

edges = st.none() | st.integers(-10, 40)


def window(start: int | None, end: int | None) -> AvailabilityRow:
    moments = [None if edge is None else MIDNIGHT + timedelta(minutes=edge) for edge in (start, end)]
    return a_row(AvailabilityRow, starts_at=moments[0], ends_at=moments[1])


def _forwards(pair: tuple[int | None, int | None]) -> bool:
    start, end = pair
    return start is None or end is None or start < end


windows = st.lists(st.tuples(edges, edges).filter(_forwards), max_size=4)


@given(windows)
def test_each_minute_is_open_or_closed(pairs: list[tuple[int | None, int | None]]) -> None:
    rows = [window(*pair) for pair in pairs]
    bands = list(closed(rows, BASE, BASE + 30))
    for minute in range(BASE, BASE + 30):
        hatched = sum(start <= minute < end for start, end in bands)
        assert hatched == (not within(rows, minute, minute + 1))


def test_where_nothing_is_said_nothing_is_closed() -> None:
    assert not list(closed((), BASE, BASE + 30))
