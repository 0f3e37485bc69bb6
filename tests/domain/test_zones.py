import pytest

from planner.domain.zones import propose_zone


@pytest.mark.parametrize(
    ("city", "country", "zone"),
    [
        ("Geneva", "Switzerland", "Europe/Zurich"),
        ("Genève", "", "Europe/Zurich"),
        ("New York", "United States of America", "America/New_York"),
        ("new york", "", "America/New_York"),
        ("Lisbon", "Portugal", "Europe/Lisbon"),
        ("São Paulo", "Brazil", "America/Sao_Paulo"),
        ("Montreal", "Canada", "America/Toronto"),
        ("Kiev", "Ukraine", "Europe/Kyiv"),
        ("Marrakech", "Morocco", "Africa/Casablanca"),
    ],
)
def test_a_city_has_its_zone(city: str, country: str, zone: str) -> None:
    assert propose_zone(city, country) == zone


@pytest.mark.parametrize(
    ("city", "country", "zone"),
    [
        ("San Juan", "Puerto Rico", "America/Puerto_Rico"),
        ("San Juan", "Argentina", "America/Argentina/San_Juan"),
        ("Victoria", "Seychelles", "Indian/Mahe"),
        ("Cordoba", "Spain", ""),
        ("London", "Canada", ""),
    ],
)
def test_the_country_tells_cities_of_one_name_apart(city: str, country: str, zone: str) -> None:
    assert propose_zone(city, country) == zone


@pytest.mark.parametrize(
    ("city", "country", "zone"),
    [
        ("", "Switzerland", "Europe/Zurich"),
        ("Nowhere", "Switzerland", "Europe/Zurich"),
        ("Nowhere", "Brazil", ""),
        ("Nowhere", "", ""),
        ("", "Nowhere", ""),
        ("", "", ""),
    ],
)
def test_a_country_of_one_zone_stands_in_for_an_unknown_city(city: str, country: str, zone: str) -> None:
    assert propose_zone(city, country) == zone
