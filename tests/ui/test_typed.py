from collections.abc import Iterator
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from planner.errors import UserError
from planner.ui.typed import (
    date_range,
    day_heading,
    plain_day,
    read_day,
    read_minutes,
    read_number,
    read_time,
    short_day,
    write_day,
    write_minutes,
    write_number,
    write_time,
)

COUNCIL = date(2008, 12, 4)


@pytest.fixture(autouse=True, scope="module")
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def french() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("fr"))
    yield
    QLocale.setDefault(before)


@given(st.none() | st.dates(date(1000, 1, 1)))
def test_a_day_is_read_as_it_is_written(day: date | None) -> None:
    assert read_day(write_day(day)) == day


@given(st.none() | st.times().map(lambda moment: moment.replace(second=0, microsecond=0)))
def test_a_time_is_read_as_it_is_written(moment: time | None) -> None:
    assert read_time(write_time(moment)) == moment


@given(st.none() | st.integers(0, 10_000))
def test_numbers_and_lengths_are_read_as_they_are_written(number: int | None) -> None:
    assert read_number(write_number(number)) == number
    assert read_minutes(write_minutes(number)) == number


@pytest.mark.parametrize(
    ("text", "moment"),
    [("9", time(9)), ("9.30", time(9, 30)), ("0930", time(9, 30)), ("14h05", time(14, 5)), ("2 pm", time(14))],
)
def test_times_as_people_type_them(text: str, moment: time) -> None:
    assert read_time(text) == moment


@pytest.mark.parametrize("text", ["2 Dec 2008", "2008-12-02", "2/12/2008", "2 December, 2008"])
def test_days_as_people_type_them(text: str) -> None:
    assert read_day(text) == date(2008, 12, 2)


@pytest.mark.parametrize("text", ["32 December 2008", "soon", "13/13/2008", "2 December -0044"])
def test_no_day(text: str) -> None:
    with pytest.raises(UserError, match="not a day") as refusal:
        read_day(text)
    assert refusal.value.code == "no-day"


@pytest.mark.parametrize("text", ["25:00", "9:75", "noon"])
def test_no_time(text: str) -> None:
    with pytest.raises(UserError, match="not a time"):
        read_time(text)


def test_no_number() -> None:
    with pytest.raises(UserError, match="not a whole number"):
        read_number("many")


def test_ranges_say_no_more_than_needed() -> None:
    assert date_range(date(2008, 12, 2), date(2008, 12, 5)) == "2–5 December 2008"
    assert date_range(date(2008, 11, 30), date(2008, 12, 2)) == "30 November – 2 December 2008"
    assert date_range(date(2008, 12, 2), None) == "2 December 2008"
    assert date_range(None, None) == ""


@pytest.mark.usefixtures("french")
def test_days_are_written_in_the_language_of_the_window() -> None:
    assert write_day(COUNCIL) == "4 décembre 2008"
    assert short_day(COUNCIL).startswith("jeu.")
    assert day_heading(COUNCIL) == ("jeudi", "4 décembre")
    assert date_range(date(2008, 11, 30), COUNCIL) == "30 novembre – 4 décembre 2008"


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize("words", ["4 décembre 2008", "4 December 2008", "4 Dec 2008", "2008-12-04"])
def test_days_are_read_in_that_language_and_in_english(words: str) -> None:
    assert read_day(words) == COUNCIL


def test_days_in_few_letters() -> None:
    assert plain_day(COUNCIL) == "4 Dec"
    assert short_day(COUNCIL) == "Thu 4 Dec"
    assert day_heading(COUNCIL) == ("Thursday", "4 December")
