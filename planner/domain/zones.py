"""Time zones of places."""

from functools import cache
from importlib.resources import files
from zoneinfo import available_timezones

from planner.domain.countries import match

_SEATS = {"geneva": "Europe/Zurich", "genève": "Europe/Zurich", "ginebra": "Europe/Zurich", "bonn": "Europe/Berlin"}
"""Seats of organizations that the zone database does not name; other cities follow from it or from their country."""


def propose_zone(city: str, country: str) -> str:
    """Give the IANA zone of a city, or of a country that has one zone only; empty where neither tells."""
    name = city.strip().casefold()
    if name in _SEATS:
        return _SEATS[name]
    by_city = {zone.rsplit("/", 1)[-1].replace("_", " ").casefold(): zone for zone in _zones()}
    if name in by_city:
        return by_city[name]
    found = match(country)
    zones = _by_country().get(found.iso2, ()) if found else ()
    return zones[0] if len(zones) == 1 else ""


@cache
def _zones() -> tuple[str, ...]:
    return tuple(
        sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix")))
    )


@cache
def _by_country() -> dict[str, tuple[str, ...]]:
    """Zones by ISO alpha-2 code, from the zone database's own table."""
    found: dict[str, tuple[str, ...]] = {}
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            code, _, zone = line.split("\t")[:3]
            found[code] = (*found.get(code, ()), zone)
    return found
