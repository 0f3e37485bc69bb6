"""What the next edition is called, and when it begins."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.editions import next_edition, same_weekday
from tests.domain.rows import an_event


@pytest.mark.parametrize(
    ("title", "number", "following"),
    [
        ("96th Session of the Council", 96, "97th Session of the Council"),
        ("100th Session", 100, "101st Session"),
        ("110th Session", 110, "111th Session"),
        ("121st Session", 121, "122nd Session"),
        ("Council 96/2008", 96, "Council 97/2009"),
        ("Session 1960 of 196 members", 96, "Session 1961 of 196 members"),
        ("Diaspora Forum 2018", None, "Diaspora Forum 2019"),
        ("Forum", 3, "Forum"),
    ],
)
def test_numbers_and_years_in_a_title_count_on(title: str, number: int | None, following: str) -> None:
    event = replace(an_event(), title=title, session_number=number, ordinal_in_series=7)
    proposed = next_edition(event, date(2008, 12, 2))
    assert proposed.title == following
    assert proposed.ordinal_in_series == 8
    assert proposed.session_number == (number + 1 if number else None)
    assert proposed.first_day == date(2009, 12, 1)


def test_nothing_known_proposes_nothing() -> None:
    event = replace(an_event(), session_number=None, ordinal_in_series=None)
    proposed = next_edition(event, None)
    assert (proposed.session_number, proposed.ordinal_in_series, proposed.first_day) == (None, None, None)


@pytest.mark.parametrize(
    ("day", "nearest"), [((2009, 12, 1), 1), ((2009, 12, 2), 1), ((2009, 12, 4), 1), ((2009, 12, 5), 8)]
)
def test_the_nearest_same_weekday(day: tuple[int, int, int], nearest: int) -> None:
    assert same_weekday(date(*day), date(2008, 12, 2)) == date(2009, 12, nearest)
