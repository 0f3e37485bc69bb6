"""Ranks in a delegation: what they are called in English, French and Spanish, and in what order a letter has them."""

from collections.abc import Mapping
from functools import lru_cache

from planner.domain.names import fold

HEAD = "Head of delegation"
DEPUTY = "Deputy head of delegation"
REPRESENTATIVE = 2
"""The place of those who lead nobody."""

_CALLED: Mapping[str, str] = {
    HEAD: """
        head | head of delegation | head of the delegation | hod | leader of delegation | leader of the delegation
        chief of delegation | chef de delegation | chef de la delegation | cheffe de delegation
        cheffe de la delegation | jefe de delegacion | jefe de la delegacion | jefa de delegacion
        jefa de la delegacion
        """,
    DEPUTY: """
        deputy head | deputy head of delegation | deputy head of the delegation | deputy leader | vice head
        alternate head of delegation | chef adjoint | chef adjoint de delegation | chef adjoint de la delegation
        cheffe adjointe de delegation | cheffe adjointe de la delegation | chef suppleant de delegation
        jefe adjunto | jefe adjunto de delegacion | jefe adjunto de la delegacion | jefa adjunta de la delegacion
        subjefe de delegacion
        """,
    "Representative": """
        representative | delegate | representant | representante | delegue | deleguee | delegado | delegada
        """,
    "Alternate": """
        alternate | alternate representative | alternate delegate | suppleant | suppleante | representant suppleant
        representante suppleante | suplente | representante suplente | alterno | alterna
        """,
    "Adviser": "adviser | advisor | conseiller | conseillere | asesor | asesora | consejero | consejera",
    "Expert": "expert | experte | experto | experta",
    "Observer": "observer | observateur | observatrice | observador | observadora",
}
_BY_WORDS: Mapping[str, str] = {
    " ".join(words.split()): rank for rank, block in _CALLED.items() for words in block.replace("\n", "|").split("|")
}


def rank_of(words: str) -> str:
    """Give the rank that words mean, in English; empty where they mean none that is known."""
    plain = " ".join(fold(words).replace("-", " ").replace(".", "").split())
    return _BY_WORDS.get(plain, "") if plain else ""


_USUAL: Mapping[str, tuple[str, ...]] = {
    "en": tuple(_CALLED),
    "fr": (
        "Chef de délégation",
        "Chef adjoint de la délégation",
        "Représentant",
        "Suppléant",
        "Conseiller",
        "Expert",
        "Observateur",
    ),
    "es": (
        "Jefe de delegación",
        "Jefe adjunto de la delegación",
        "Representante",
        "Suplente",
        "Asesor",
        "Experto",
        "Observador",
    ),
}
_PLACES: Mapping[str, int] = {rank: place for place, rank in enumerate(_CALLED)}


def usual_ranks(language: str) -> tuple[str, ...]:
    """Give the ranks as they are usually called in a language, or in English, in the order of a letter."""
    return _USUAL.get(language, _USUAL["en"])


@lru_cache(maxsize=1024)
def rank_place(words: str) -> int:
    """Give where a rank stands on a letter, from 0 for the head; unusual words follow the usual, none is last."""
    if not words.strip():
        return len(_PLACES) + 1
    return _PLACES.get(rank_of(words), len(_PLACES))


def is_head(words: str) -> bool:
    """Whether words mean the one who leads a delegation."""
    return rank_place(words) == 0
