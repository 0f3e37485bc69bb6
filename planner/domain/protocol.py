"""The order of protocol: proposed from the offices that people hold, never imposed."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from planner.domain.countries import by_code, match
from planner.domain.kinds import Level
from planner.domain.names import fold
from planner.domain.people import ParticipantRow
from planner.domain.words import ENGLISH


@dataclass(frozen=True, slots=True)
class Ranked:
    """How high somebody's office is, and why: the words of the function that say so, empty where none do.

    ``stated`` says that somebody entered the level, so that no words were looked at.
    """

    participant: ParticipantRow
    level: Level
    reason: str = ""
    stated: bool = False


def ranked(person: ParticipantRow) -> Ranked:
    """Give the level that was entered, else the one that the function's words suggest, else ``other``."""
    if person.level in set(Level):
        return Ranked(person, Level(person.level), stated=True)
    return Ranked(person, *guess(person))


def guess(person: ParticipantRow) -> tuple[Level, str]:
    """Guess a level from the words of a function in English, French or Spanish; gives the words that say so too.

    An office counts where it opens a part of the function, so that an adviser to a minister is none, and a former one
    is none either. Where a person holds several, the highest counts.
    """
    found = [held for part in _parts(person.function) if (held := _office(part, person))]
    if not found and _AMBASSADOR.match(_plain(person.honorific)):
        found = [(Level.AMBASSADOR, person.honorific)]
    level, reason = min(found, key=lambda held: _RANKS[held[0]], default=(Level.OTHER, ""))
    return level, reason if level is not Level.OTHER else ""


def protocol_key(row: Ranked, language: str) -> tuple[int, int, str, str, str]:
    """Give the key that puts people in the order of protocol; who represents no State stands behind those who do.

    Equals in level stand by their States, alphabetical in a language, then by organization and name.
    """
    person = row.participant
    country = by_code(person.country_code) or match(person.country)
    place = country.rank.get(language.partition("-")[0], country.rank[ENGLISH]) if country else _NO_STATE
    return _RANKS[row.level], place, fold(person.organisation), fold(person.family or person.name), fold(person.name)


_NO_STATE = 1_000
"""Behind all States."""

_RANKS = {level: number for number, level in enumerate(Level)}

_AND = re.compile(r"\s*[,;/]\s*|\s+(?:and|et|y|e)\s+", re.IGNORECASE)


def _parts(function: str) -> list[str]:
    """Give a function as a whole and in its parts, for “Foreign Affairs and Trade” is one office and has two names."""
    return [function, *(part for part in _AND.split(function) if part)]


def _plain(text: str) -> str:
    return " ".join(fold(text).replace("-", " ").replace(".", "").split())


def _office(part: str, person: ParticipantRow) -> tuple[Level, str] | None:
    """Find the office that opens a part of a function; the first that fits, the more particular first."""
    words = _plain(part)
    for level, whose, pattern in _offices():
        found = pattern.match(words)
        if found and whose in {"", _whose(person)}:
            return level, _spelt(part, len(found[0].split()))
    return None


_Whose = Literal["", "state", "state's body", "organization"]
"""Of whom a title has its meaning: a State alone, a body of a State, an organization, or empty of anybody."""


def _whose(person: ParticipantRow) -> _Whose:
    if not (person.country_code or person.country):
        return "organization"
    return "state's body" if person.organisation else "state"


def _spelt(part: str, count: int) -> str:
    """Give the first words of a part as they are spelt; what a hyphen joins are two."""
    words = re.findall(r"[^\s-]+-?", part)[:count]
    return " ".join(words).replace("- ", "-").rstrip("-,;")


_FIRST = r"(?:(?:acting|interim|first|second|third|federal|union|cabinet|senior|the|le|la|el|hon|honourable) )*"
_AMBASSADOR = re.compile(r"(?:he |se |sem |exc\w+ )*(?:amb|ambassador|ambassadeur|ambassadrice|embajadora?)\b")


@cache
def _offices() -> tuple[tuple[Level, _Whose, re.Pattern[str]], ...]:
    return tuple(
        (level, whose, re.compile(rf"{_FIRST}(?:{'|'.join(words)})\b(?!')"))
        for level, whose, words in (*_STATES, *_ORGANIZATIONS, *_ENVOYS)
    )


_MINISTER = "(?:minister|ministre|ministr[oa])"
_ABROAD = (
    "(?:(?:foreign|external)(?: and \\w+)? (?:affairs|relations)|(?:affaires|relations) (?:etrangeres|exterieures)"
    "|(?:relaciones|asuntos) exteriores)"
)
_OF = "(?:for |of |des |de l'europe et des |de la |de )*"

_STATES: tuple[tuple[Level, _Whose, tuple[str, ...]], ...] = (
    (Level.OTHER, "", (rf"{_MINISTER} (?:counsell?or|conseill\w+|consejer[oa]|plenipot\w+)",)),
    (
        Level.HEAD_OF_STATE,
        "",
        (
            "(?:head|chef|jef[ea]) (?:of|de) (?:state|l'etat|estado)",
            "president[ea]? (?:of|de) (?:the|la) (?:\\w+ )?(?:republi\\w+|confederation|federation)",
            "king|queen|roi|reine|rey|reina|emir|amir|sultan",
        ),
    ),
    (Level.HEAD_OF_STATE, "state", ("president[ea]?$",)),
    (
        Level.HEAD_OF_GOVERNMENT,
        "",
        (
            "prime minister|premiere? ministre|primera? ministr[oa]",
            "(?:head|chef|jef[ea]) (?:of|du|de|del) (?:government|gouvernement|gobierno)",
            "president[ea]? del gobierno|federal chancellor",
        ),
    ),
    (
        Level.VICE_PRESIDENT,
        "",
        (
            "(?:deputy|vice) (?:prime minister|premiere? ministre)|vice ?primera? ministr[oa]",
            "vice ?president[ea]? (?:of|de) (?:the|la) (?:\\w+ )?republi\\w+",
        ),
    ),
    (Level.VICE_PRESIDENT, "state", ("vice ?president[ea]?$",)),
    (
        Level.DIRECTOR_GENERAL,
        "",
        (
            "(?:deputy|assistant|under|associate) (?:secretary|director) general",
            "(?:secretaire|direct\\w+) generale? adjointe?|(?:secretari[oa]|directora?) general adjunt[oa]",
            "(?:deputy|assistant) high commissioner|haut\\w* commissaire adjointe?|alt[oa] comisionad[oa] adjunt[oa]",
            "sous secretaire generale?|subsecretari[oa] general",
        ),
    ),
    (
        Level.VICE_MINISTER,
        "",
        (
            "(?:deputy|vice|under|assistant|associate|junior) minister|vice ?ministre|vice ?ministr[oa]",
            "ministre deleguee?|under ?secretary|sub ?secretar(?:y|io|ia)|sous secretaire",
            "(?:deputy|permanent|parliamentary|state) secretary|secretary of state|secretaire d'etat",
            "secretari[oa] de estado",
        ),
    ),
    (
        Level.FOREIGN_MINISTER,
        "",
        (rf"foreign (?:minister|secretary)|(?:{_MINISTER}|secretar(?:y|io|ia)) {_OF}{_ABROAD}|canciller",),
    ),
    (Level.MINISTER, "", (rf"(?:state )?{_MINISTER}",)),
)
"""Offices of States by level, without case, accents and hyphens; what is more particular stands first."""

_HEADS = (
    "secretary general|secretaire generale?|secretari[oa] general",
    "director general|directeur general|directrice generale|directora general",
    "executive (?:secretary|director)|direct(?:eur|rice) executi(?:f|ve)|secretaire executi(?:f|ve)",
    "(?:directora?|secretari[oa]) ejecutiv[oa]",
)
_COMMISSIONERS = ("high commissioner|haute? commissaire|alt[oa] comisionad[oa]",)

_ORGANIZATIONS: tuple[tuple[Level, _Whose, tuple[str, ...]], ...] = (
    (Level.EXECUTIVE_HEAD, "organization", _HEADS + _COMMISSIONERS),
    (Level.AMBASSADOR, "", _COMMISSIONERS),
    (Level.DIRECTOR_GENERAL, "", _HEADS),
)
"""Who heads an organization, and what the same title means in a State."""

_ENVOYS: tuple[tuple[Level, _Whose, tuple[str, ...]], ...] = (
    (
        Level.SPECIAL_ENVOY,
        "",
        (
            "(?:special|personal) (?:envoy|representative|rapporteur)|envoyee? speciale?|enviad[oa] especial",
            "representante? special|representante? speciale|representante especial",
        ),
    ),
    (
        Level.AMBASSADOR,
        "",
        (
            "ambassador|ambassad(?:eur|rice)|embajadora?",
            "permanent (?:representative|observer|delegate)",
            "(?:representante?|observat\\w+|observador\\w?) permanente?",
        ),
    ),
)
