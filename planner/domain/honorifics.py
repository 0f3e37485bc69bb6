"""Honorifics in the languages of an event: what stands for ``H.E. Mr.`` where French or Spanish is printed."""

import json
from collections.abc import Mapping
from functools import cache

from planner.domain.names import fold
from resources import resource


def honorifics(language: str) -> tuple[str, ...]:
    """Give the honorifics of a language, the plain ones first; none of a language that is not known."""
    return tuple(dict.fromkeys(row[language] for row in _table() if language in row))


def honorific_in(honorific: str, language: str, *, gender: str = "") -> str:
    """Propose what stands for an honorific in a language; empty where nobody can say.

    ``gender`` is that of the person, ``f`` or ``m``; without it only an honorific that is the same for both, or says
    it itself, has a proposal.
    """
    meant = [row for row in _table() if any(_key(row[known]) == _key(honorific) for known in _languages(row))]
    fitting = [row for row in meant if not gender or row["gender"] == gender] or meant
    found = {row["gender"]: row.get(language, "") for row in reversed(fitting)}
    return next(iter(found.values())) if len(set(found.values())) == 1 else ""


def _key(honorific: str) -> str:
    return fold(honorific).replace(".", "").replace(" ", "")


def _languages(row: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(name for name in row if name != "gender")


@cache
def _table() -> tuple[Mapping[str, str], ...]:
    return tuple(json.loads(resource("honorifics.json").read_text(encoding="utf-8")))
