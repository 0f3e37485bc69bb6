"""What a cell says as the value of a field, and what of it cannot be understood."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from planner.domain.countries import Country, by_code, match, meanings
from planner.domain.list_fields import TIMES_OF, ListField
from planner.domain.lists import Cause, Remark
from planner.domain.names import fold
from planner.domain.state_names import StateNames
from planner.imports.lists import dates
from planner.imports.lists.cells import nothing_else
from planner.imports.lists.words import answer_of, level_of, mode_of, status_of, visa_letter_of

LONGEST = 10_000
SEVERAL_LINES = frozenset(
    {ListField.NOTES, ListField.NEEDS, ListField.TRAVEL, ListField.DIET, ListField.MEDICAL, ListField.ACCESSIBILITY}
)
_STATES = frozenset({ListField.COUNTRY, ListField.DELEGATION})
_UNDERSTOOD: Mapping[ListField, Callable[[str], str]] = {
    ListField.STATUS: status_of,
    ListField.MODE: mode_of,
    ListField.LEVEL: level_of,
    ListField.VISA_LETTER: visa_letter_of,
    **{field: answer_of for field in ListField if field.is_answer},
}
"""Fields of a few known words, and who knows them."""


INTERPRETED = frozenset({*_STATES, *_UNDERSTOOD, *TIMES_OF, *(field for field in ListField if field.is_date)})
"""Fields whose cells are more than the words in them."""


@dataclass(frozen=True)
class Reading:
    """How the cells of one list are to be read.

    States come in the words of ``states``; ``meant`` gives the code of the State that a name, folded, means.
    ``day_first`` says how dates such as 3/4/2026 are meant, None where that must be asked; ``from_1904`` that days are
    counted from 1904. ``region`` is the one whose telephone numbers need no calling code (ISO 3166 alpha-2).
    """

    states: StateNames
    meant: Mapping[str, str]
    day_first: bool | None = None
    from_1904: bool = False
    region: str = ""


class Said(NamedTuple):
    """The value that a cell gives a field, in words, empty where it gives none; ``why`` says why its row must wait."""

    words: str
    code: str = ""
    remark: Remark | None = None
    why: Remark | None = None


def plain_words(cell: str, field: ListField) -> str:
    """Give a cell as it would be stored: in one line but where several are usual, and not endless."""
    return cell[:LONGEST] if field in SEVERAL_LINES else " ".join(cell.split())[:LONGEST]


def said(cell: str, field: ListField, reading: Reading) -> Said:
    """Give what a cell says of a field."""
    words = plain_words(cell, field)
    if not words:
        return Said("")
    if field in _STATES:
        return _state(words, field, reading)
    if field.is_date:
        return _date(words, field, reading)
    if field in TIMES_OF:
        at = dates.read_time(words)
        return Said(at.isoformat("minutes")) if at else _unknown(words, field)
    if field in _UNDERSTOOD:
        understood = _UNDERSTOOD[field](words)
        return Said(understood) if understood else _unknown(words, field)
    return Said(words)


def _unknown(words: str, field: ListField) -> Said:
    if nothing_else(words):
        return Said("")
    return Said("", remark=Remark(Cause.WORD_UNKNOWN, words, field.value))


def _date(words: str, field: ListField, reading: Reading) -> Said:
    if reading.day_first is None and dates.is_open(words):
        return Said("", why=Remark(Cause.DATE_UNCLEAR, words))
    found = dates.read_date(words, first=reading.day_first is not False, from_1904=reading.from_1904)
    if found is None:
        return Said("", remark=Remark(Cause.NO_DATE, words))
    return Said(found.isoformat(" ", "minutes") if field.is_moment else found.date().isoformat())


def _state(words: str, field: ListField, reading: Reading) -> Said:
    meant = reading.meant.get(fold(words)) if reading.meant else None
    country = by_code(meant) if meant else country_of(words)
    code = country.iso3 if country else reading.states.code_of(words)
    if code:
        return Said(reading.states.short(code), code)
    if meanings(words):
        return Said(words, why=Remark(Cause.COUNTRY_UNCLEAR, words))
    return Said(words, remark=Remark(Cause.COUNTRY_UNKNOWN, words) if field is ListField.COUNTRY else None)


@lru_cache(1024)
def country_of(words: str) -> Country | None:
    """Give the State that words or a code mean; None where they mean none, or more than one."""
    if len(words) == 3 and words.isascii() and words.isupper():
        return by_code(words) or match(words)
    return match(words) if words else None


def code_of(words: str) -> str:
    """Give the code of the State that words mean; empty where they mean none, or more than one."""
    country = country_of(words)
    return country.iso3 if country else ""
