from datetime import date

import pytest

from planner.domain.countries import LANGUAGES, countries
from planner.domain.state_names import StateNames
from planner.domain.states import CountryNameRow


def _own(code: str, language: str, short: str, formal: str = "") -> CountryNameRow:
    return CountryNameRow(1, "u", 1, code, language, short, formal, "Note of the mission", None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_stand_in_the_order_of_their_ranks(language: str) -> None:
    names = StateNames(language)
    by_name = sorted(countries(), key=lambda country: names.order(country.iso3))
    assert by_name == sorted(countries(), key=lambda country: country.rank[language])


def test_a_state_stands_by_the_name_that_it_has_on_the_day() -> None:
    codes = ["THA", "MKD", "NOR", "TUR", "TKM"]
    assert sorted(codes, key=StateNames("en", on=date(2008, 12, 2)).order) == ["NOR", "THA", "MKD", "TUR", "TKM"]
    assert sorted(codes, key=StateNames("en").order) == ["MKD", "NOR", "THA", "TUR", "TKM"]


def test_an_event_has_names_of_its_own_in_a_language() -> None:
    own = (_own("NRU", "en", "Naoero", "Republic of Naoero"), _own("XKX", "en", "Kosovo*"), _own("CHE", "en", "", "CH"))
    english, french = StateNames("en", own), StateNames("fr", own)
    assert (english.short("NRU"), english.formal("NRU")) == ("Naoero", "Republic of Naoero")
    assert (french.short("NRU"), french.formal("NRU")) == ("Nauru", "République de Nauru")
    assert (english.short("XKX"), english.formal("XKX"), french.short("XKX")) == ("Kosovo*", "", "")
    assert (english.short("CHE"), english.formal("CHE")) == ("Switzerland", "CH")
    assert english.own == {"NRU": "Naoero", "XKX": "Kosovo*"}


def test_plates_have_the_short_name_and_in_arabic_the_name_is_in_its_place() -> None:
    english, french, arabic = StateNames("en"), StateNames("fr"), StateNames("ar")
    assert (english.plate("DEU"), french.plate("DEU")) == ("Germany", "Allemagne")
    assert english.plate("FRA") == french.plate("FRA") == "France"
    assert french.plate("BOL") == "Bolivie (État plurinational de)"
    assert arabic.plate("BOL") == "دولة بوليفيا المتعددة القوميات"
    assert arabic.plate("NLD") == "مملكة هولندا"
    assert arabic.plate("TLS") == arabic.short("TLS")


def test_a_language_without_names_has_the_english_ones() -> None:
    names = StateNames("pt", on=date(2008, 1, 1))
    assert (names.short("TUR"), names.formal("DEU")) == ("Turkey", "Federal Republic of Germany")
    assert names.short("XXX") == names.formal("XXX") == ""


def test_names_are_offered_as_at_the_event_in_their_order() -> None:
    names = StateNames("en", (_own("NRU", "en", "Naoero"), _own("XKX", "en", "Kosovo*")), date(2008, 12, 2))
    offered = names.offered
    assert len(offered) == len(countries()) + 1
    assert offered[:2] == ("Afghanistan", "Albania")
    assert {"Turkey", "Naoero", "Kosovo*"} <= set(offered)
    assert not {"Türkiye", "Nauru"} & set(offered)
    assert offered.index("Myanmar") < offered.index("Namibia") < offered.index("Naoero") < offered.index("Nepal")


def test_a_name_of_the_event_is_found_however_it_is_written() -> None:
    names = StateNames("fr", (_own("CIV", "fr", "Éburnie"),))
    assert names.code_of("EBURNIE ") == "CIV"
    assert names.code_of("Nauru") == StateNames("fr").code_of("Eburnie") == ""
