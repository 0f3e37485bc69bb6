import csv
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.countries import (
    LANGUAGES,
    Country,
    alike,
    by_code,
    called,
    countries,
    group_name,
    match,
    meanings,
)
from planner.domain.country_keys import key_of
from planner.domain.former_names import former_names
from planner.domain.names import fold
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
        ("Korea, Republic of", "KOR"),
        ("Korea, Rep.", "KOR"),
        ("Rep. of Korea", "KOR"),
        ("Korea, Democratic People's Republic of", "PRK"),
        ("Congo, Dem. Rep.", "COD"),
        ("Congo (Brazzaville)", "COG"),
        ("Bahamas, The", "BHS"),
        ("St. Kitts & Nevis", "KNA"),
        ("Macedonia, the former Yugoslav Republic of", "MKD"),
        ("Libyan Arab Jamahiriya", "LBY"),
        ("Serbia and Montenegro", "SRB"),
        ("Bosnia-Herzegovina", "BIH"),
        ("Great Britain & Northern Ireland", "GBR"),
        ("荷兰", "NLD"),
        ("刚果（金）", "COD"),
        ("США", "USA"),
    ],
)
def test_printed_names_mean_their_country(printed: str, code: str) -> None:
    found = match(printed)
    assert found is not None
    assert found.iso3 == code


@pytest.mark.parametrize(
    "printed", ["Congo", "Korea", "Corée", "Geneva", "IOM", "European Union", "", "Guine", "The", "Republic", "刚果"]
)
def test_unknown_and_ambiguous_names_mean_no_country(printed: str) -> None:
    assert match(printed) is None


def test_every_country_has_its_names_in_every_language() -> None:
    assert len(countries()) == 197
    for country in countries():
        for language in LANGUAGES:
            assert country.short[language].strip()
            assert country.formal[language].strip()
            assert "*" not in country.short[language]


def _names(country: Country) -> Iterator[str]:
    for language in LANGUAGES:
        yield country.short[language]
        yield country.formal[language]
        yield from (name.short for name in former_names().get((country.iso3, language), ()))


NAMES = [(country.iso3, name) for country in countries() for name in _names(country)]


def _misprinted(name: str) -> st.SearchStrategy[str]:
    """A name as lists print it: in capitals, with other quotes, spaces and hyphens, without its accents."""
    spaced = name.replace(" ", "  ").replace("-", "\u2010")
    return st.sampled_from(
        [name, name.upper(), name.lower(), fold(name), spaced, name.replace("’", "'"), f"\xa0{name}.", f" the {name}"]
    )


@given(st.sampled_from(NAMES).flatmap(lambda pair: st.tuples(st.just(pair[0]), _misprinted(pair[1]))))
def test_every_printed_and_former_name_means_its_own_state(named: tuple[str, str]) -> None:
    code, printed = named
    found = match(printed)
    assert (found.iso3 if found else "") == code or code in {country.iso3 for country in meanings(printed)}


def test_no_two_states_share_a_name_unless_both_are_declared() -> None:
    with resource("country_aliases.csv").open(encoding="utf-8", newline="") as file:
        declared = {(key_of(row["alias"]), row["iso3"]) for row in csv.DictReader(file)}
    bearers: dict[str, set[str]] = {}
    for code, name in [*NAMES, *((code, alias) for alias, code in declared)]:
        bearers.setdefault(key_of(name), set()).add(code)
        bearers.setdefault(key_of(name.partition(" (")[0]), set()).add(code)
    for key, codes in bearers.items():
        assert len(codes) == 1 or codes <= {code for alias, code in declared if alias == key}, key


@pytest.mark.parametrize("printed", ["Congo", "КОНГО", "Korea", "Corée", "Corea", "كوريا"])
def test_names_of_two_states_ask(printed: str) -> None:
    assert len(meanings(printed)) == 2


def test_clear_and_unknown_names_do_not_ask() -> None:
    assert meanings("Guinea") == meanings("Nowhere") == meanings("") == ()


@pytest.mark.parametrize(
    ("slip", "code"),
    [("Philipines", "PHL"), ("Swizerland", "CHE"), ("Columbia", "COL"), ("Kyrgistan", "KGZ"), ("Guatamala", "GTM")],
)
def test_slips_are_proposed_and_never_taken(slip: str, code: str) -> None:
    assert match(slip) is None
    assert code in {country.iso3 for country in alike(slip)}


@pytest.mark.parametrize("text", ["Niger", "Congo", "IOM", "", "Delta Institute", "Kosovo", "Taiwan"])
def test_nothing_is_proposed_for_what_is_known_or_no_state(text: str) -> None:
    assert alike(text) == ()


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
        ("TUR", "en", date(2022, 5, 31), "Turkey"),
        ("TUR", "en", date(2022, 6, 1), "Türkiye"),
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
    build_countries.write(shared("data/countries/country-codes.csv"), built)
    assert built.read_bytes() == resource("countries.csv").read_bytes()
