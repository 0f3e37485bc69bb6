from dataclasses import fields
from datetime import date, datetime

import pytest

from planner.domain.kinds import DocumentKind, HostRole, Role, SessionKind
from planner.domain.words import Words, words

LANGUAGES = ("en", "fr", "es", "ru")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_everything(language: str) -> None:
    shipped = words(language)
    assert shipped.language == language
    assert set(shipped.roles) == set(Role)
    assert set(shipped.kinds) == set(SessionKind)
    assert set(shipped.papers) == set(DocumentKind)
    assert set(shipped.hosts) == set(HostRole)
    assert all(
        getattr(shipped, field.name) for field in fields(Words) if field.name not in {"first_of_month", "halves"}
    )


@pytest.mark.parametrize(
    ("language", "day", "dates"),
    [
        ("en", "Tuesday, 2 December 2008", "2–5 December 2008"),
        ("fr", "Mardi 2 décembre 2008", "2–5 décembre 2008"),
        ("es", "Martes, 2 de diciembre de 2008", "2–5 de diciembre de 2008"),
        ("ru", "Вторник, 2 декабря 2008\u00a0г.", "2–5 декабря 2008\u00a0г."),
    ],
)
def test_days_and_dates(language: str, day: str, dates: str) -> None:
    assert words(language).day(date(2008, 12, 2)) == day
    assert words(language).dates(date(2008, 12, 2), date(2008, 12, 5)) == dates


def test_ranges_over_months_and_years() -> None:
    assert words("en").dates(date(2008, 11, 30), date(2008, 12, 5)) == "30 November – 5 December 2008"
    assert words("en").dates(date(2008, 12, 30), date(2009, 1, 2)) == "30 December 2008 – 2 January 2009"
    assert words("en").dates(date(2008, 12, 2), date(2008, 12, 2)) == "2 December 2008"


def test_the_first_of_a_month_in_french() -> None:
    assert words("fr").day(date(2008, 12, 1)) == "Lundi 1er décembre 2008"
    assert words("fr").dates(date(2008, 12, 1), date(2008, 12, 3)) == "1er–3 décembre 2008"


def test_the_stamp_names_the_place_where_there_is_one() -> None:
    moment = datetime(2008, 11, 24, 18)
    assert words("en").stamp(moment, "Geneva") == "as at 24 November 2008, 18:00 (Geneva)"
    assert words("en").stamp(moment, "") == "as at 24 November 2008, 18:00"


@pytest.mark.parametrize("language", ["xx", "", "../words/fr", "en-GB"])
def test_a_language_that_is_not_shipped_prints_in_english(language: str) -> None:
    assert words(language) == words("en") or words(language).language == "en"


def test_regional_tags_find_their_language() -> None:
    assert words("fr-CH").continued == "(suite)"
    assert words("es_MX").tag == "es-ES"


def test_roles_agree_in_number() -> None:
    assert words("en").role(Role.PANELLIST, 1) == "Panellist"
    assert words("en").role(Role.PANELLIST, 3) == "Panellists"
    assert words("fr").role(Role.PANELLIST, 3) == "Intervenants"
    assert words("es").role(Role.PANELLIST, 3) == "Panelistas"


def test_lists_and_languages() -> None:
    assert words("en").hosted(HostRole.CO_HOST, ("IOM", "PACE")) == "Co-hosted by IOM and PACE"
    assert words("fr").language_name("en") == "anglais"
    assert words("en").language_name("zz") == "zz"


def test_names_with_braces_are_no_templates() -> None:
    assert words("en").hosted(HostRole.HOST, ("{names}",)) == "Hosted by {names}"


@pytest.mark.parametrize(
    ("language", "start", "end", "written"),
    [
        ("en", 10, 13, "10:00\u00a0a.m. – 1:00\u00a0p.m."),
        ("en", 9, 11, "9:00 – 11:00\u00a0a.m."),
        ("en", 0, 12, "12:00\u00a0a.m. – 12:00\u00a0p.m."),
        ("es", 15, 18, "3:00 – 6:00\u00a0p.\u00a0m."),
        ("fr", 15, 18, "15:00 – 18:00"),
    ],
)
def test_a_clock_of_twelve_hours_where_the_language_knows_one(
    language: str, start: int, end: int, written: str
) -> None:
    day = datetime(2008, 12, 2)
    assert words(language, clock="12").times(day.replace(hour=start), day.replace(hour=end)) == written


def test_the_same_half_of_two_days_is_named_twice() -> None:
    times = words("en", clock="12").times(datetime(2008, 12, 2, 22), datetime(2008, 12, 3, 23))
    assert times == "10:00\u00a0p.m. – 11:00\u00a0p.m."


def test_the_month_first_where_the_language_knows_it() -> None:
    english = words("en", dates="month")
    assert english.day(date(2008, 12, 2)) == "Tuesday, December 2, 2008"
    assert english.dates(date(2008, 12, 2), date(2008, 12, 5)) == "December 2–5, 2008"
    assert english.dates(date(2008, 11, 30), date(2008, 12, 5)) == "November 30 – December 5, 2008"
    assert words("fr", dates="month").day(date(2008, 12, 2)) == "Mardi 2 décembre 2008"


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_in_numbers(language: str) -> None:
    numbers = words(language, dates="numbers")
    assert numbers.dates(date(2008, 12, 1), date(2008, 12, 5)) == "2008-12-01 – 2008-12-05"
    assert numbers.day(date(2008, 12, 1)).endswith("2008-12-01")
