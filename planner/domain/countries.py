"""Countries: their codes, groups and names in six languages, and which of them a printed name means."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from planner.domain.former_names import former_name
from planner.domain.names import fold
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

    Case, accents, quotes and articles do not count, and common other names are known. ``Congo`` and ``Korea`` alone
    mean no country here: two States bear each name.
    """
    for key in (_key(text), _key(_turned(text))):
        if key in _AMBIGUOUS:
            return None
        if key in _by_name():
            return _by_name()[key]
    return None


def meanings(text: str) -> tuple[Country, ...]:
    """Give the States that bear a name where there are several, otherwise none."""
    return tuple(_by_code()[iso3] for iso3 in _AMBIGUOUS.get(_key(text), ()))


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


_ARTICLES = frozenset({"the", "le", "la", "les", "el", "los", "las", "l"})
_AMBIGUOUS: Mapping[str, tuple[str, ...]] = {
    "congo": ("COG", "COD"),
    **dict.fromkeys(("korea", "coree", "corea"), ("KOR", "PRK")),
}


def _key(text: str) -> str:
    words = fold(text).replace(".", "").replace("-", " ").replace("'", " ").replace("&", "and").split()
    while words and words[0] in _ARTICLES:
        words.pop(0)
    return " ".join(words)


@cache
def _by_code() -> Mapping[str, Country]:
    return {country.iso3: country for country in countries()}


@cache
def _by_name() -> Mapping[str, Country]:
    names = {_key(name): country for country in countries() for name in _printed(country)}
    names |= {_key(alias): _by_code()[iso3] for iso3, aliases in _ALIASES.items() for alias in aliases}
    return {name: country for name, country in names.items() if name}


def _printed(country: Country) -> Iterator[str]:
    for names in (country.formal, country.short):
        for name in names.values():
            yield name
            yield name.partition(" (")[0]
            yield _turned(name)


def _turned(name: str) -> str:
    """Put the bracketed part first, as in speech: Bolivia (Plurinational State of)."""
    short, bracket, rest = name.partition(" (")
    return f"{rest.rstrip(')')} {short}" if bracket else name


_ALIASES: Mapping[str, tuple[str, ...]] = {
    "ARE": ("UAE", "Emirates", "EAU"),
    "BLR": ("Biélorussie", "Bielorrusia", "Belorussia"),
    "BOL": ("Bolivia", "Bolivie"),
    "BRN": ("Brunei", "Brunéi"),
    "CAF": ("CAR", "Centrafrique", "RCA"),
    "CHE": ("Swiss Confederation", "Confédération suisse"),
    "CHN": ("PRC", "PR China", "People's Republic of China"),
    "CIV": ("Ivory Coast", "Cote d'Ivoire", "Costa de Marfil"),
    "COD": ("DRC", "DR Congo", "RDC", "RD Congo", "Congo Kinshasa", "Democratic Republic of Congo", "Congo (DRC)"),
    "COG": ("Congo Brazzaville", "Republic of Congo", "Republic of the Congo", "République du Congo"),
    "COM": ("Comores",),
    "CPV": ("Cape Verde", "Cap-Vert"),
    "CZE": ("Czech Republic", "République tchèque", "República Checa"),
    "DEU": ("Federal Republic of Germany", "República Federal de Alemania"),
    "EGY": ("Arab Republic of Egypt",),
    "FSM": ("Micronesia", "Micronésie"),
    "GBR": ("UK", "United Kingdom", "Great Britain", "Royaume-Uni", "Reino Unido", "Grande-Bretagne"),
    "GMB": ("Gambia",),
    "IRN": ("Iran", "Irán"),
    "KOR": ("South Korea", "ROK", "Corée du Sud", "Corea del Sur", "Rep. of Korea"),
    "LAO": ("Laos", "Lao PDR"),
    "MDA": ("Moldova", "Moldavie", "Moldavia"),
    "MKD": ("Macedonia", "Macédoine", "FYROM", "The former Yugoslav Republic of Macedonia"),
    "MMR": ("Burma", "Birmanie", "Birmania"),
    "NLD": ("Holland", "Netherlands (Kingdom of the)", "Kingdom of the Netherlands", "Pays-Bas", "Holanda"),
    "PRK": ("DPRK", "North Korea", "Corée du Nord", "Corea del Norte", "RPDC"),
    "PSE": ("Palestine", "Palestina"),
    "RUS": ("Russia", "Russie", "Rusia"),
    "SWZ": ("Swaziland", "Swazilandia"),
    "SYR": ("Syria", "Syrie", "Siria"),
    "TLS": ("East Timor", "Timor Leste", "Timor oriental"),
    "TUR": ("Turkey", "Turquie", "Turquía", "Turkiye"),
    "TZA": ("Tanzania", "Tanzanie", "Tanzanía"),
    "USA": ("US", "USA", "United States", "America", "États-Unis", "Estados Unidos", "EE.UU.", "EEUU", "EUA"),
    "VAT": ("Vatican", "Vatican City", "Vatican City State", "Saint-Siège"),
    "VEN": ("Venezuela", "Bolivarian Republic of Venezuela"),
    "VNM": ("Vietnam", "Viêt Nam"),
}
