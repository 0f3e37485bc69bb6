from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from planner.domain.countries import LANGUAGES, by_code, called, countries, group_name, match
from planner.domain.former_names import former_names
from planner.domain.states import CountryNameRow
from resources import build_countries, resource
from tests.conftest import shared


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("The Philippines", "PHL"),
        ("UK", "GBR"),
        ("U.S.A.", "USA"),
        ("DRC", "COD"),
        ("Ivory Coast", "CIV"),
        ("Côte d'Ivoire", "CIV"),
        ("Republic of Korea", "KOR"),
        ("Korea (Republic of)", "KOR"),
        ("Russia", "RUS"),
        ("Viet Nam", "VNM"),
        ("Vietnam", "VNM"),
        ("ÉTATS UNIS", "USA"),
        ("Royaume-Uni", "GBR"),
        ("Países Bajos", "NLD"),
        ("Netherlands (Kingdom of the)", "NLD"),
        ("Holland", "NLD"),
        ("Turkey", "TUR"),
        ("Guinea", "GIN"),
        ("Guinea-Bissau", "GNB"),
        ("Niger", "NER"),
        ("Plurinational State of Bolivia", "BOL"),
        ("la Fédération de Russie", "RUS"),
        ("Российская Федерация", "RUS"),
        ("مصر", "EGY"),
        ("Sierra Leone", "SLE"),
    ],
)
def test_printed_names_mean_their_country(printed: str, code: str) -> None:
    found = match(printed)
    assert found is not None
    assert found.iso3 == code


@pytest.mark.parametrize("printed", ["Congo", "Korea", "Corée", "Geneva", "IOM", "European Union", "", "Guine", "The"])
def test_unknown_and_ambiguous_names_mean_no_country(printed: str) -> None:
    assert match(printed) is None


def test_every_country_has_its_names_in_every_language() -> None:
    assert len(countries()) == 197
    for country in countries():
        for language in LANGUAGES:
            assert country.short[language].strip()
            assert country.formal[language].strip()
            assert "*" not in country.short[language]


def test_every_short_and_formal_name_means_its_own_country_unless_two_bear_it() -> None:
    for country in countries():
        for language in ("en", "fr", "es"):
            for name in (country.short[language], country.formal[language]):
                found = match(name)
                assert found is None or found.iso3 == country.iso3, name


def test_a_code_gives_its_country() -> None:
    found = by_code("che")
    assert found is not None
    assert found.short["fr"] == "Suisse"
    assert by_code("XXX") is None


def test_member_states_are_counted_in_their_regional_groups() -> None:
    assert Counter(country.group for country in countries()) == {
        "AFR": 54,
        "APG": 54,
        "EEG": 23,
        "LAC": 33,
        "WEO": 29,
        "": 4,
    }
    assert {country.iso3 for country in countries() if not country.member} == {"VAT", "PSE", "COK", "NIU"}
    assert all(country.member == bool(country.group) for country in countries())


def test_groups_have_names_in_every_language() -> None:
    assert group_name("AFR", "fr") == "États d’Afrique"
    assert group_name("WEO", "pt") == "Western European and other States"
    assert group_name("", "en") == group_name("XXX", "en") == ""
    for group in ("AFR", "APG", "EEG", "LAC", "WEO"):
        assert len({group_name(group, language) for language in LANGUAGES}) == len(LANGUAGES)


def _named(code: str, language: str, short: str) -> CountryNameRow:
    return CountryNameRow(1, "u", 1, code, language, short, "", "", None)


@pytest.mark.parametrize(
    ("code", "language", "on", "name"),
    [
        ("TUR", "en", date(2008, 12, 2), "Turkey"),
        ("TUR", "en", date(2022, 6, 1), "Turkey"),
        ("TUR", "en", date(2022, 6, 2), "Türkiye"),
        ("TUR", "en", None, "Türkiye"),
        ("TUR", "zh", date(2008, 12, 2), "土耳其"),
        ("MKD", "fr", date(2008, 12, 2), "ex-République yougoslave de Macédoine"),
        ("CHE", "fr", date(1950, 1, 1), "Suisse"),
        ("CHE", "pt", None, "Switzerland"),
        ("XKX", "en", None, ""),
    ],
)
def test_a_state_is_called_as_on_the_day(code: str, language: str, on: date | None, name: str) -> None:
    assert called(code, language, on=on) == name


def test_an_event_may_call_a_state_otherwise_in_one_language() -> None:
    names = (_named("TUR", "en", "Republic of Türkiye"), _named("XKX", "en", "Kosovo*"), _named("CHE", "fr", ""))
    assert called("TUR", "en", names, date(2008, 1, 1)) == "Republic of Türkiye"
    assert called("TUR", "fr", names, date(2008, 1, 1)) == "Turquie"
    assert called("XKX", "en", names) == "Kosovo*"
    assert called("CHE", "fr", names) == "Suisse"


def test_former_names_are_of_states_in_their_languages_and_differ_from_what_follows() -> None:
    for (code, language), names in former_names().items():
        country = by_code(code)
        assert country is not None
        following = [*(name.short for name in names[1:]), country.short[language]]
        for name, later in zip(names, following, strict=True):
            assert name.short.strip()
            assert name.short != later


def test_the_table_is_built_from_its_source_byte_for_byte(tmp_path: Path) -> None:
    built = tmp_path / "countries.csv"
    build_countries.write(shared("countries/country-codes.csv"), built)
    assert built.read_bytes() == resource("countries.csv").read_bytes()
