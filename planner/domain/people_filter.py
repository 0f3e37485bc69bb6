"""What somebody looks for among the participants, and how it is kept."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache

from planner.domain.attending import PersonLine
from planner.domain.countries import by_code, match
from planner.domain.kinds import Level, Mode, ParticipantStatus

CONSENTS = ("name", "contact", "photo", "bio", "mailing")
"""What somebody may have agreed to share, as the fields ``consent_…`` name it."""

_KNOWN: Mapping[str, frozenset[str]] = {
    "statuses": frozenset(status.value for status in ParticipantStatus),
    "modes": frozenset(mode.value for mode in Mode),
    "levels": frozenset({"", *(level.value for level in Level)}),
    "missing": frozenset(CONSENTS),
}
"""The words that a kept filter may hold, where not any will do."""


@dataclass(frozen=True)
class PeopleFilter:
    """All of these must be so; an empty set takes any. Categories and ranks go by name, groups by their letters.

    An empty word in a set stands for those who have none.
    """

    words: str = ""
    categories: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    modes: frozenset[str] = frozenset()
    genders: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether it takes everybody."""
        return self == PeopleFilter()

    def to_json(self) -> str:
        """Give it as it is kept."""
        held = {name: sorted(value) if name in SETS else value for name, value in vars(self).items() if value}
        return json.dumps(held, ensure_ascii=False)


SETS = tuple(field.name for field in fields(PeopleFilter) if field.name != "words")
"""The names of the parts that are sets of words."""


def read_filter(text: str) -> PeopleFilter:
    """Read a kept filter; raises ``ValueError`` where it is none or names what there is not."""
    held = json.loads(text)
    if not isinstance(held, dict) or not held.keys() <= {"words", *SETS} or not isinstance(held.get("words", ""), str):
        raise ValueError("no filter")
    sets = {name: _set(name, held[name]) for name in SETS if name in held}
    return PeopleFilter(words=held.get("words", ""), **sets)


def _set(name: str, value: object) -> frozenset[str]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise ValueError(f"{name} is no list of words")
    found = frozenset(value)
    if name in _KNOWN and not found <= _KNOWN[name]:
        raise ValueError(f"{name} holds unknown words")
    return found


def group_of(line: PersonLine) -> str:
    """Give the letters of somebody's United Nations regional group; empty where they have no State or it has none."""
    return _group(line.country_code, line.country)


@lru_cache(maxsize=1024)
def _group(code: str, words: str) -> str:
    country = by_code(code) if code else match(words)
    return country.group if country else ""


def lacks(line: PersonLine, consent: str) -> bool:
    """Whether somebody has not agreed to share this."""
    return not getattr(line, f"consent_{consent}")
