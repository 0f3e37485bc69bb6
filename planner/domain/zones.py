"""Time zones of places."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from planner.domain.countries import match
from planner.domain.names import fold

_SEATS = {"geneva": "Europe/Zurich", "geneve": "Europe/Zurich", "ginebra": "Europe/Zurich", "bonn": "Europe/Berlin"}
"""Seats of organizations that the zone database does not name; other cities follow from it or from their country."""


def propose_zone(city: str, country: str) -> str:
    """Give the IANA zone of a city in its country, or of a country that has one zone only; empty where neither tells.

    Where the country is not known, the zone database's city of that name stands for itself.
    """
    zones = _by_country().get(_code(country), ())
    zone = _by_city().get(fold(city), "")
    if zone and (zone in zones or not zones):
        return zone
    return zones[0] if len(zones) == 1 else ""


def _code(country: str) -> str:
    """Give an ISO alpha-2 code; empty where the country is unknown. The zone database knows territories as well."""
    known = match(country)
    return known.iso2 if known else _territories().get(fold(country), "")


@cache
def _territories() -> dict[str, str]:
    rows = (line.split("\t") for line in _table("iso3166.tab"))
    return {fold(name): code for code, name in rows}


@cache
def _by_city() -> dict[str, str]:
    """Zones by the city that they are named after, today or formerly, and by the seats."""
    today = {zone: zone for zones in _by_country().values() for zone in zones}
    formerly = {name: zone for name, zone in _links() if zone in today and "/" in name}
    return {fold(name.rsplit("/", 1)[-1].replace("_", " ")): zone for name, zone in (formerly | today).items()} | _SEATS


def _links() -> Iterator[tuple[str, str]]:
    """Other names of zones, such as those of cities that were renamed, each with the zone."""
    for line in _table("tzdata.zi"):
        if line.startswith("L "):
            _, zone, name = line.split()
            yield name, zone


@cache
def _by_country() -> dict[str, tuple[str, ...]]:
    """Zones by ISO alpha-2 code, from the zone database's own table."""
    found: dict[str, tuple[str, ...]] = {}
    for line in _table("zone.tab"):
        code, _, zone = line.split("\t")[:3]
        found[code] = (*found.get(code, ()), zone)
    return found


def _table(name: str) -> list[str]:
    lines = files("tzdata").joinpath("zoneinfo", name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
