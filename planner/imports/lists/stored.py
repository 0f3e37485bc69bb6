"""The participants of an event as a list would say them, and as a list said them last."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any, TypeVar

from planner.domain.countries import match
from planner.domain.delegates import represented_words
from planner.domain.list_fields import ListField
from planner.domain.names import fold, split_name
from planner.domain.people import ParticipantList, ParticipantRow, PrivateRow, RepresentationRow
from planner.domain.programme import Provenance

NameKey = tuple[str, str]
"""A name for comparing: given and family name, folded."""

_Row = TypeVar("_Row", ParticipantRow, PrivateRow)


_APART = str.maketrans(dict.fromkeys(".-'", " "))


def name_key(given: str, family: str) -> NameKey:
    """Give the name for comparing."""
    return _plain(given), _plain(family)


@lru_cache(maxsize=65_536)  # given names occur again and again, and so does every name that a list has twice
def _plain(name: str) -> str:
    folded = " ".join(name.lower().split()) if name.isascii() else fold(name)
    if "." in folded or "-" in folded or "'" in folded:
        return " ".join(folded.translate(_APART).split())
    return folded


@dataclass(frozen=True, eq=False)
class Known:
    """A participant: as they are now, and with what a list gave them last in the place of what was typed since."""

    row: ParticipantRow
    given: ParticipantRow
    delegations: tuple[RepresentationRow, ...]
    categories: Mapping[int | None, str]
    organisation_names: Mapping[int, str]
    private: PrivateRow | None = None
    private_given: PrivateRow | None = None

    def now(self, field: ListField) -> str:
        """The stored words of a field."""
        return self._words(self.row, self.private, field)

    def before(self, field: ListField) -> str:
        """The words that a list gave a field; those stored where nobody has typed."""
        return self._words(self.given, self.private_given, field)

    def _words(self, row: ParticipantRow, private: PrivateRow | None, field: ListField) -> str:
        if field is ListField.DELEGATION:
            category = self.categories.get(row.category_id, "")
            return represented_words(row, category, self.delegations, self.organisation_names)
        if field is ListField.RANK:
            return next((one.rank for one in self.delegations), "")
        if field is ListField.CATEGORY:
            return self.categories.get(row.category_id, "")
        if field.is_private:
            return _in_words(getattr(private, field.value), field) if private else ""
        return _in_words(getattr(row, field.value), field)

    @cached_property
    def keys(self) -> frozenset[NameKey]:
        """The names that they are found by."""
        return frozenset(key for row in (self.row, self.given) for key in _keys(row))

    @cached_property
    def states(self) -> frozenset[str]:
        """The codes of the States that they come for or from."""
        return frozenset(filter(None, (_code(self.row), _code(self.given), *self.delegation_states)))

    @cached_property
    def delegation_states(self) -> frozenset[str]:
        """The codes of the States whose delegations they are in."""
        return frozenset(filter(None, (one.country_code for one in self.delegations)))

    @cached_property
    def organisations(self) -> frozenset[str]:
        """The names, folded, of the organizations that they come for or from."""
        names = self.organisation_names
        of_delegations = (names.get(one.organisation_id or 0, "") for one in self.delegations)
        return frozenset(filter(None, map(fold, (self.row.organisation, self.given.organisation, *of_delegations))))


def _in_words(value: object, field: ListField) -> str:
    """Give a stored value as a list says it; the journal gives dates as text, and answers as numbers."""
    if field.is_answer:
        return "yes" if value else "no"
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    return str(value)[:16] if field.is_moment and value else str(value or "")


def _code(row: ParticipantRow) -> str:
    country = None if row.country_code else match(row.country)
    return row.country_code or (country.iso3 if country else "")


def _keys(row: ParticipantRow) -> Iterator[NameKey]:
    yield name_key(row.given, row.family)
    yield name_key(*split_name(row.name))


def known_participants(
    people: ParticipantList, provenance: Provenance, private: Mapping[int, PrivateRow] | None = None
) -> list[Known]:
    """Give everybody at an event; ``private`` holds private rows by the ids of their participants."""
    papers = private or {}
    categories: dict[int | None, str] = {category.id: category.name for category in people.categories}
    organisations = {organisation.id: organisation.name for organisation in people.organisations}
    delegations: dict[int, list[RepresentationRow]] = {}
    for one in people.representations:
        delegations.setdefault(one.participant_id, []).append(one)
    return [
        Known(
            row,
            _as_given("participant", row, provenance),
            tuple(delegations.get(row.id, ())),
            categories,
            organisations,
            own := papers.get(row.id),
            _as_given("participant_private", own, provenance) if own else None,
        )
        for row in people.participants
    ]


def _as_given(noun: str, row: _Row, provenance: Provenance) -> _Row:
    typed = provenance.typed.get((noun, row.id))
    if not typed:
        return row
    values: dict[str, Any] = {name: value for name, value in typed.items() if name in type(row).__slots__}
    return replace(row, **values)
