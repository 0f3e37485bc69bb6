"""What follows a name: function, unit, organisation and country, told apart by their head words."""

import re
from dataclasses import dataclass
from typing import Literal

from planner.domain.countries import Country, match
from planner.domain.names import fold
from planner.imports.programme.commas import cut
from planner.imports.programme.lexicon.affiliations import (
    COMMON_WORDS,
    ENUMERATING,
    FUNCTIONS,
    OCCUPATIONS,
    OCCUPATIONS_ALONE,
    ORGANISATIONS,
    SMALL_WORDS,
)
from planner.imports.programme.lexicon.phrases import words
from planner.imports.programme.lexicon.places import CITIES, TERRITORIES

Nature = Literal["function", "organisation", ""]


@dataclass(frozen=True)
class Affiliation:
    """Whom somebody speaks for, as printed; the code is empty where no country was recognised."""

    function: str = ""
    unit: str = ""
    organisation: str = ""
    country: str = ""
    country_code: str = ""


_WORDS = re.compile(r"[^\W\d_]+(?:[-/][^\W\d_]+)*|&")
_DASH = re.compile(r"\s+[–—-]\s+")
_COUNTRY_IN_BRACKETS = re.compile(r"^(?P<before>.+?)\s*\((?P<country>[^()]+)\)$")
_OF = frozenset({"of", "du", "de", "des", "del", "la"})
_FOR_STATES = words(
    """
    minister representative ambassador president premier king queen consul secretary delegate senator ministre
    representant representante ambassadeur ambassadrice presidente ministro ministra viceministro viceministra
    embajador embajadora representative. senateur senador consul
    """
)


def read_affiliation(text: str) -> Affiliation:
    """Read what follows a name: ``Head, Office of European Affairs, Ministry of Immigration, France``."""
    parts = [piece for part in cut(text, ",;") for piece in _DASH.split(part) if piece.strip()]
    country, printed, parts = _take_country(parts)
    groups = _grouped(parts)
    functions, others = _told_apart(groups)
    function = ", ".join(functions)
    unit, organisation = _split_units(others)
    code = country.iso3 if country else _state_of(function)
    return Affiliation(function, unit, organisation, printed, code)


def _take_country(parts: list[str]) -> tuple[Country | None, str, list[str]]:
    if not parts:
        return None, "", parts
    last = parts[-1].rstrip(".")
    country = match(last)
    if country or fold(last) in TERRITORIES:
        return country, last, parts[:-1]
    found = _COUNTRY_IN_BRACKETS.match(last)
    country = match(found["country"]) if found else None
    if found and country:
        return country, found["country"], [*parts[:-1], found["before"]]
    return None, "", parts


def _state_of(function: str) -> str:
    """Give the code of the State that a function names: Permanent Representative of the Philippines to …"""
    words = function.replace("d’", "de ").replace("d'", "de ").split()
    if not _FOR_STATES & {part for word in words for part in fold(word).split("-")}:
        return ""
    for place in range(len(words) - 1):
        if fold(words[place]) in _OF:
            country = _country_at(words[place + 1 :])
            if country:
                return country.iso3
    return ""


def _country_at(words: list[str]) -> Country | None:
    """Give the country that words begin with, if no further capital word makes it part of another name."""
    for count in range(min(len(words), 8), 0, -1):
        country = match(" ".join(words[:count]).strip(",;"))
        if country:
            return (
                None
                if count < len(words) and words[count][:1].isupper() and words[count - 1][-1:].isalpha()
                else country
            )
    return None


def nature(text: str) -> Nature:
    """Tell by its head word whether a phrase is a function or an organisation; empty where no word says."""
    return _known_nature(text) or ("function" if _is_occupation(text) else "")


def _known_nature(text: str) -> Nature:
    if _is_secretariat(text):
        return "organisation"
    found: Nature = ""
    for word in _WORDS.findall(text.replace("’", "'")):
        plain = fold(word)
        if plain in SMALL_WORDS or plain in {"d", "l"}:
            if found:
                break
        elif _among(plain, FUNCTIONS) and (plain in FUNCTIONS or plain not in ORGANISATIONS):
            found = "function"
        elif _among(plain, ORGANISATIONS) and not (found and plain in {"general", "group"}):
            found = "organisation"
    return found


def _is_occupation(text: str) -> bool:
    """Whether a phrase of unknown words ends as occupations do: ``Hydrologist``, ``Forester``, ``Marine Biologist``."""
    words = [fold(word) for word in text.split()]
    if not 1 <= len(words) <= 3 or words[0] == "the" or any(word in COMMON_WORDS for word in words):
        return False
    return words[-1].endswith(OCCUPATIONS if len(words) > 1 else OCCUPATIONS_ALONE) and words[-1].isalpha()


def _among(word: str, words: frozenset[str]) -> bool:
    return bool({word, word.removesuffix("s"), word.removesuffix("e")} & words) or any(
        part in words for part in re.split(r"[-/]", word) if len(part) > 4
    )


def _is_secretariat(text: str) -> bool:
    return bool(re.match(r"(?:sub)?secretaría\b", text.strip(), re.IGNORECASE))


def _grouped(parts: list[str]) -> list[str]:
    """Join what an enumeration cut apart: Minister of the Interior, Public Administration and Decentralization."""
    groups: list[str] = []
    index = 0
    while index < len(parts):
        end = _enumeration_end(parts, index)
        groups.append(", ".join(parts[index:end]))
        index = end
    return groups


_AND = re.compile(r"\s(?:and|&|et|y|e)\s", re.IGNORECASE)


def _enumeration_end(parts: list[str], start: int) -> int:
    words = {fold(word) for word in _WORDS.findall(parts[start])}
    if start + 1 < len(parts) and words & SMALL_WORDS and re.match(r"the\s.*\sand\s", parts[start + 1]):
        return start + 2
    unknown = start > 0 and not nature(parts[start]) and not _is_acronym(parts[start])
    if not unknown and not (words & ENUMERATING and words & SMALL_WORDS):
        return start + 1
    for end in range(start + 1, min(start + 5, len(parts))):
        if nature(parts[end]) or _is_acronym(parts[end]):
            break
        if _AND.search(f" {parts[end]} "):
            return end + 1
    return start + 1


def _told_apart(groups: list[str]) -> tuple[list[str], list[str]]:
    """Give functions and all other groups: what comes first is a function unless its words say otherwise."""
    functions: list[str] = []
    for index, group in enumerate(groups):
        kind = _known_nature(group) if index else nature(group)
        first = index == 0 and kind == "" and len(groups) > 1 and not _is_acronym(group)
        if (kind == "function" and index == len(functions)) or first:
            functions.append(group)
        else:
            return functions, groups[index:]
    return functions, []


def _is_acronym(text: str) -> bool:
    plain = text.replace(".", "").replace("-", "").replace("/", "").replace(" ", "")
    return 2 <= len(plain) <= 12 and sum(char.isupper() for char in plain) >= max(2, len(plain) - 3) and len(text) <= 12


def _split_units(groups: list[str]) -> tuple[str, str]:
    """Give (unit, organisation): the last body is the organisation, those before it its units; a city stays with it."""
    if len(groups) > 1 and fold(groups[-1]) in CITIES:
        groups = [*groups[:-2], f"{groups[-2]}, {groups[-1]}"]
    return ", ".join(groups[:-1]), groups[-1] if groups else ""
