"""Countries: their codes, groups and names in six languages, and which of them a printed name means."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from planner.domain.country_keys import key_of, turned
from planner.domain.former_names import former_name, former_names
from planner.domain.states import CountryNameRow
from resources import resource

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")


@dataclass(frozen=True)
class Country:
    """A State or other entity of the country table; ``short`` and ``formal`` are its names by language.

    ``rank`` is its place in the alphabetical order of all, by language, from 1. ``group`` is the regional group of the
    United Nations that a Member State (``member``) is counted in for elections: AFR, APG, EEG, LAC, WEO, or empty.
    """

    iso3: str
    iso2: str
    m49: str
    short: Mapping[str, str]
    formal: Mapping[str, str]
    rank: Mapping[str, int]
    group: str
    member: bool


@cache
def countries() -> tuple[Country, ...]:
    """All countries of the table, by their everyday English names."""
    with resource("countries.csv").open(encoding="utf-8", newline="") as file:
        return tuple(_country(row) for row in csv.DictReader(file))


def by_code(iso3: str) -> Country | None:
    """Give the country of an ISO 3166 alpha-3 code."""
    return _by_code().get(iso3.upper())


def called(code: str, language: str, names: Sequence[CountryNameRow] = (), on: date | None = None) -> str:
    """Give what a State is called in a language: as the event has it (``names``), else as on a day, else as today.

    A language without names of its own gets the English ones. What has no name in the table and none from the event
    is called nothing: no name is made up for it.
    """
    own = next((row.short for row in names if row.country_code == code and row.language == language), "")
    country = by_code(code)
    if own or country is None:
        return own
    spoken = language if language in country.short else "en"
    return (former_name(code, spoken, on) if on else "") or country.short[spoken]


def group_name(code: str, language: str) -> str:
    """Give the name of a regional group in a language (English where it has none there); empty for no group."""
    group = _groups().get(code, {})
    return group.get(language) or group.get("en", "")


def match(text: str) -> Country | None:
    """Give the country that a printed name means in any of the languages; None where it is unknown or ambiguous.

    Case, accents, quotes and articles do not count; former names, common other names and usual short forms are known.
    ``Congo`` and ``Korea`` alone mean no country here: two States bear each name.
    """
    found = _found(text)
    return _by_code()[found[0]] if len(found) == 1 else None


def meanings(text: str) -> tuple[Country, ...]:
    """Give the States that bear a name where there are several, otherwise none."""
    found = _found(text)
    return tuple(_by_code()[code] for code in found) if len(found) > 1 else ()


def alike(text: str) -> tuple[Country, ...]:
    """Give the States whose names are written much like a text, best first: to be proposed, never taken by itself."""
    from rapidfuzz import fuzz, process

    key = key_of(text)
    if len(key) < _SHORTEST or _found(text):
        return ()
    near = process.extract(key, _by_key().keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=_MOST_ALIKE * 4)
    codes = dict.fromkeys(code for name, _, _ in near for code in _by_key()[name])
    return tuple(_by_code()[code] for code in codes)[:_MOST_ALIKE]


_SHORTEST, _ALIKE, _MOST_ALIKE = 4, 80, 3


def _country(row: Mapping[str, str]) -> Country:
    return Country(
        row["iso3"],
        row["iso2"],
        row["m49"],
        {language: row[f"short_{language}"] for language in LANGUAGES},
        {language: row[f"formal_{language}"] for language in LANGUAGES},
        {language: int(row[f"rank_{language}"]) for language in LANGUAGES},
        row["group"],
        row["member"] == "yes",
    )


@cache
def _groups() -> Mapping[str, Mapping[str, str]]:
    with resource("regional_groups.csv").open(encoding="utf-8", newline="") as file:
        return {row["group"]: row for row in csv.DictReader(file)}


@cache
def _by_code() -> Mapping[str, Country]:
    return {country.iso3: country for country in countries()}


def _found(text: str) -> Sequence[str]:
    """Give the codes of the States that a name may mean."""
    names = _by_key()
    return names.get(key_of(text)) or names.get(key_of(turned(text)), ())


@cache
def _by_key() -> Mapping[str, Sequence[str]]:
    """Give the codes by the key of a name; a name that is declared for two States has two."""
    names = {key_of(name): (country.iso3,) for country in countries() for name in _printed(country)}
    declared: dict[str, tuple[str, ...]] = {}
    with resource("country_aliases.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            key = key_of(row["alias"])
            declared[key] = tuple(dict.fromkeys((*declared.get(key, ()), row["iso3"])))
    found = names | declared
    found.pop("", None)
    return found


def _printed(country: Country) -> Iterator[str]:
    before = (name.short for language in LANGUAGES for name in former_names().get((country.iso3, language), ()))
    for name in (*country.formal.values(), *country.short.values(), *before):
        yield name
        yield name.partition(" (")[0]
        yield turned(name)
