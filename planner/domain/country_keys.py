"""What a printed name of a State is compared by: its words without what people leave out or shorten."""

import re
from collections.abc import Mapping

from planner.domain.names import fold


def key_of(name: str) -> str:
    """Give the key of a name; empty where nothing of it says anything. Case, accents and small words do not count."""
    words = _WORD.findall(fold(name).replace(".", ""))
    return " ".join(_SHORT.get(word, word) for word in words if word not in _SMALL)


def turned(name: str) -> str:
    """Put first what lists put behind: Bolivia (Plurinational State of), Korea, Republic of."""
    found = _BEHIND.fullmatch(spoken(name.strip()))
    return f"{found['bracketed'] or found['behind']} {found['name']}" if found else spoken(name)


def spoken(name: str) -> str:
    """Put a name into the place that Arabic lists leave for it: هولندا (مملكة -)."""
    found = _PLACE.fullmatch(name)
    return " ".join(f"{found['before']} {found['name']} {found['after']}".split()) if found else name


_WORD = re.compile(r"[^\W_]+")
_BEHIND = re.compile(r"(?P<name>[^(,]+?)\s*(?:\((?P<bracketed>[^()]*)\)|,(?P<behind>.*))")
_PLACE = re.compile(r"(?P<name>[^(]+?) \((?P<before>[^()-]*)-(?P<after>[^()-]*)\)")
_SMALL = frozenset(
    ["the", "of", "and", "le", "la", "les", "l", "et", "de", "des", "du", "d", "el", "los", "las", "del", "y", "и"]
)
_SHORT: Mapping[str, str] = {
    **dict.fromkeys(("republic", "republique", "republica", "rep"), "rep"),
    **dict.fromkeys(("democratic", "democratique", "democratica", "dem"), "dem"),
    **dict.fromkeys(("saint", "sainte", "ste", "st", "santa", "sta", "santo", "sto", "san"), "st"),
    **dict.fromkeys(("islands", "island", "isles", "is", "iles", "ile", "islas", "isla"), "is"),
    **dict.fromkeys(("federated", "federes", "federados", "fed"), "fed"),
    **dict.fromkeys(("federation", "federacion"), "federation"),
}
"""Words that people shorten, each under one short form."""
