import pytest

from planner.domain.countries import LANGUAGES, by_code, countries, match


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
