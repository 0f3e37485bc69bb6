from datetime import date

import pytest

from planner.imports.programme.dates import DayMark, find_dates, propose_year, read_day, resolve_days

TODAY = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("Tuesday, 2 December 2008", DayMark(2, 12, 2008, 1)),
        ("Day One October 15th, 2020", DayMark(15, 10, 2020, None, 1)),
        ("13 September 2012 | Day 1", DayMark(13, 9, 2012, None, 1)),
        ("Tue 4 Feb", DayMark(4, 2, None, 1)),
        ("Lun. 3 mars", DayMark(3, 3, None, 0)),
        ("Mar 4 mars", DayMark(4, 3, None, 1)),
        ("Mar 3", DayMark(3, 3)),
        ("10/18/2020", DayMark(18, 10, 2020)),
        ("Monday, 7 May 2018 / Lundi 7 mai 2018", DayMark(7, 5, 2018, 0)),
        ("JEUDI 1er FÉVRIER – Salle X", DayMark(1, 2, None, 3, None, "Salle X")),
        ("Day 2 – 18/05", DayMark(18, 5, None, None, 2)),
        ("Mardi 2 décembre 2008", DayMark(2, 12, 2008, 1)),
        ("Martes, 2 de diciembre de 2008", DayMark(2, 12, 2008, 1)),
        ("MIÉRCOLES, 17 DE JUNIO DE 2009", DayMark(17, 6, 2009, 2)),
        ("Lundi 1er mars (matin)", DayMark(1, 3, None, 0)),
        ("Thursday, September 30, 2004 (continued)", DayMark(30, 9, 2004, 3)),
        ("Premier jour : mercredi 4 mai", DayMark(4, 5, None, 2, 1)),
        ("Thursday 4 December 2008 - Room XVII", DayMark(4, 12, 2008, 3, None, "Room XVII")),
        ("Day 1", DayMark(ordinal=1)),
        ("Tuesday", DayMark(weekday=1)),
        ("24/7", DayMark(24, 7)),
    ],
)
def test_a_line_that_opens_a_day_is_read(line: str, mark: DayMark) -> None:
    assert read_day(line) == mark


@pytest.mark.parametrize(
    "line",
    [
        "2 December 2008 marks the anniversary",
        "Geneva, 9-10 March 2010",
        "9-10 March 2010",
        "2030 Agenda",
        "Panel 2",
        "May I begin",
        "",
    ],
)
def test_other_lines_open_no_day(line: str) -> None:
    assert read_day(line) is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("on March 9th and 10th at", date(2010, 3, 9), date(2010, 3, 10)),
        ("7-8th July", date(2010, 7, 7), date(2010, 7, 8)),
        ("du 2 au 5 décembre", date(2010, 12, 2), date(2010, 12, 5)),
        ("28 February to 2 March", date(2010, 2, 28), date(2010, 3, 2)),
        ("today (18/05)", date(2010, 5, 18), date(2010, 5, 18)),
    ],
)
def test_ranges_of_days_are_found(text: str, first: date, last: date) -> None:
    (mention,) = find_dates(text)
    assert (mention.on(2010), mention.until(2010)) == (first, last)


def test_weekdays_settle_the_year_nearest_to_one_that_the_text_names() -> None:
    marks = [DayMark(2, 12, None, 1), DayMark(3, 12, None, 2)]
    assert propose_year(marks, [2007, 2009], TODAY) == 2008
    assert propose_year(marks, [2014], TODAY) == 2014
    assert propose_year(marks, [], TODAY) == 2025


def test_without_weekdays_the_year_that_is_named_most_is_proposed() -> None:
    assert propose_year([DayMark(2, 12)], [2016, 2018, 2018], TODAY) == 2018
    assert propose_year([DayMark(2, 12)], [], TODAY) is None


def test_weekdays_that_fit_no_year_propose_none() -> None:
    assert propose_year([DayMark(2, 12, None, 1), DayMark(3, 12, None, 1)], [2008], TODAY) is None


def test_days_without_dates_take_them_from_their_neighbours() -> None:
    marks = [DayMark(2, 12, 2008, 1, 1), DayMark(ordinal=3), DayMark(weekday=4)]
    assert resolve_days(marks, None, None) == [date(2008, 12, 2), date(2008, 12, 4), date(2008, 12, 5)]
    assert resolve_days([DayMark(ordinal=2)], None, date(2009, 3, 1)) == [date(2009, 3, 2)]
    assert resolve_days([DayMark(2, 12)], None, None) == [None]
    assert resolve_days([DayMark(30, 2)], 2010, None) == [None]
