from datetime import date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.event import programme_day
from planner.ui.timetable.moments import minutes_until, placed

DAY = date(2008, 12, 4)
MINUTES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))


@given(MINUTES)
def test_a_placed_session_belongs_to_its_day(start: time) -> None:
    assert programme_day(placed(DAY, start)) == DAY


@given(MINUTES, MINUTES)
def test_an_end_is_where_its_minutes_lead(start: time, end: time) -> None:
    minutes = minutes_until(placed(DAY, start), end)
    assert (placed(DAY, end) - placed(DAY, start)).total_seconds() == minutes * 60


def test_an_end_after_midnight_belongs_to_the_evening() -> None:
    assert minutes_until(datetime(2008, 12, 4, 22), time(1, 30)) == 210


def test_an_end_before_the_start_is_less_than_nothing() -> None:
    assert minutes_until(datetime(2008, 12, 4, 15), time(14)) == -60
