"""How a name is read where its tradition is known: which part is the family's, and by which it is sorted.

Everything here is a proposal from the name and what was said of it; the name itself is never changed.
"""

from dataclasses import dataclass

from planner.domain.name_cases import is_in_capitals
from planner.domain.names import fold, split_name, word_set


@dataclass(frozen=True)
class NameParts:
    """The parts of a name; ``sort_as`` is empty where the family name decides."""

    given: str
    family: str
    sort_as: str = ""


_BY_GIVEN_NAME = frozenset({"ISL", "ETH", "ERI", "SOM", "MMR", "MNG", "BTN"})
"""Where the last word is a father's name, or no name stands for a family: sorted as written."""

_TWO_SURNAMES = word_set(
    """
    ESP MEX COL ARG PER VEN CHL ECU GTM CUB BOL DOM HND PRY SLV NIC CRI PAN URY GNQ
    """
)
"""Where people have their father's and their mother's family name, and the father's decides."""

_MOTHERS_FIRST = frozenset({"PRT", "BRA", "AGO", "MOZ", "CPV", "GNB", "STP", "TLS"})
"""Where the mother's family name stands before the father's, and the last one decides."""

_SECOND_GIVEN = word_set(
    """
    carlos jose luis maria antonio manuel jesus pablo miguel angel fernando alberto eduardo enrique francisco
    javier ignacio andres felipe alejandro ricardo roberto rafael ramon isabel carmen teresa eugenia elena
    cristina beatriz patricia mercedes fernanda alejandra victoria lucia ines pilar dolores concepcion
    """
)
"""Names that are the second given name of somebody with one surname, rather than the first of two surnames."""


def read_name(name: str, *, family_first: bool = False, country_code: str = "") -> NameParts:
    """Read a name without honorific as it was said to be, or as it is usual in a State.

    Commas and capitals that tell the family name win over what is usual; a name of one word is the family name.
    """
    words = name.split()
    if family_first and "," not in name:
        return NameParts(" ".join(words[1:]), " ".join(words[:1]))
    given, family = split_name(name)
    if "," in name or len(words) < 2 or is_in_capitals(name):
        return NameParts(given, family)
    if country_code in _BY_GIVEN_NAME:
        return NameParts(given, family, sort_as=name)
    if country_code in _TWO_SURNAMES | _MOTHERS_FIRST:
        return _two_surnames(given.split(), family, by_last=country_code in _MOTHERS_FIRST)
    return NameParts(given, family)


def _two_surnames(given: list[str], family: str, *, by_last: bool) -> NameParts:
    """The word before the last family name is one as well, unless it is a usual second given name."""
    start = len(given) - 1
    while start > 1 and fold(given[start - 1]) in {"de", "del", "la", "las", "los", "da", "do", "dos", "das", "y", "e"}:
        start -= 1
    if start < 1 or fold(given[-1]) in _SECOND_GIVEN:
        return NameParts(" ".join(given), family)
    whole = " ".join([*given[start:], family])
    return NameParts(" ".join(given[:start]), whole, sort_as=f"{_bare(family)} {' '.join(given)}" if by_last else "")


def _bare(family: str) -> str:
    """A family name without the particles before it."""
    words = family.split()
    while len(words) > 1 and words[0][:1].islower():
        words.pop(0)
    return " ".join(words)


def composed(given: str, family: str, *, family_first: bool = False) -> str:
    """Give the name that parts make, as it is shown where nobody said otherwise."""
    return " ".join(part for part in ((family, given) if family_first else (given, family)) if part)
