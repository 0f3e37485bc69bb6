"""How many people come to an event, by what they are; and the same for others to see, without small numbers."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.countries import by_code
from planner.domain.disclosure import Group, Table, hidden_in
from planner.domain.kinds import AppearanceStatus, Level, Mode, Role
from planner.domain.names import fold
from planner.domain.people import AppearanceRow, ParticipantList, ParticipantRow
from planner.domain.ranks import is_head
from planner.domain.session import SittingRow

NOT_STATED = ""
"""The key of those of whom nothing is said; they are counted apart."""


class Subject(StrEnum):
    """What people are counted by."""

    GENDER = "gender"
    CATEGORY = "category"
    REGION = "region"
    RANK = "rank"
    ROLE = "role"
    HEAD_LEVEL = "head_level"
    MODE = "mode"
    SITTING = "sitting"


class Gender(StrEnum):
    """The genders that are counted, as they are stored."""

    WOMAN = "f"
    MAN = "m"
    OTHER = "x"


@dataclass(frozen=True, slots=True)
class Count:
    """People of one kind, in all and by gender in the order of ``GENDERS``; a number is None where it is hidden.

    ``key`` is a name, or a value of a vocabulary: a category, a regional group, a rank, a role, a level, a mode, or
    the id of a sitting; ``NOT_STATED`` where nothing is said.
    """

    key: str
    people: int | None
    by_gender: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """The people of a subject: who of ``total`` is what. Who is two things counts in both, so counts may overlap."""

    subject: Subject
    counts: tuple[Count, ...]
    not_stated: Count
    total: Count


GENDERS: tuple[str, ...] = (*Gender, NOT_STATED)
"""The columns of every tally."""

Statistics = Mapping[Subject, Tally]


def statistics(
    people: ParticipantList, appearances: Sequence[AppearanceRow] = (), sittings: Sequence[SittingRow] = ()
) -> Statistics:
    """Count everybody whose registration has not ended, for the house.

    Ranks count those in delegations, levels the heads of delegation, roles those who appear, sittings who was seen.
    """
    tables = _tables(people, appearances, sittings)
    return {table.subject: table.tally(frozenset()) for table in tables}


def shared(
    people: ParticipantList, appearances: Sequence[AppearanceRow] = (), sittings: Sequence[SittingRow] = ()
) -> Statistics:
    """Count as ``statistics`` does for those outside: small numbers, and what would give them away, are hidden."""
    tables = _tables(people, appearances, sittings)
    hidden = hidden_in([one.table for one in tables])
    return {table.subject: table.tally(hidden) for table in tables}


def gender_of(words: str) -> str:
    """Give what a gender as stored or as listed counts as: a value of ``Gender``, or ``NOT_STATED``."""
    said = fold(words).rstrip(".")
    return next((gender for gender, known in _GENDER_WORDS.items() if said in known), Gender.OTHER)


_GENDER_WORDS: Mapping[str, frozenset[str]] = {
    NOT_STATED: frozenset(("", "-", "?", "unknown", "not stated", "prefer not to say", "n/a")),
    Gender.WOMAN: frozenset(("f", "w", "woman", "female", "femme", "feminin", "mujer", "femenino", "ms", "mrs", "mme")),
    Gender.MAN: frozenset(("m", "man", "male", "homme", "masculin", "hombre", "masculino", "mr", "h")),
}


@dataclass(frozen=True, slots=True)
class _Table:
    """The groups of a subject by key, in printed order, as they stand in a table split by gender."""

    subject: Subject
    rows: Mapping[str, Group]
    table: Table

    def tally(self, hidden: frozenset[Group]) -> Tally:
        counts = [self._count(key, group, hidden) for key, group in self.rows.items() if key != NOT_STATED]
        not_stated = self._count(NOT_STATED, self.rows.get(NOT_STATED, frozenset()), hidden)
        return Tally(self.subject, tuple(counts), not_stated, self._count("", self.table.everybody, hidden))

    def _count(self, key: str, group: Group, hidden: frozenset[Group]) -> Count:
        people, *by_gender = (None if part in hidden else len(part) for part in (group, *self.table.split(group)))
        return Count(key, people, tuple(by_gender))


def _tables(
    people: ParticipantList, appearances: Sequence[AppearanceRow], sittings: Sequence[SittingRow]
) -> tuple[_Table, ...]:
    coming = [row for row in people.participants if not row.status.will_not_come]
    ids = frozenset(row.id for row in coming)
    genders = _grouped((row.id, gender_of(row.gender)) for row in coming)
    states = {row.participant_id: row.country_code for row in reversed(people.representations) if row.country_code}
    categories = {row.id: row.name for row in people.categories}
    ranks = [(row.participant_id, row.rank.strip()) for row in people.representations]
    heads = {row.participant_id for row in people.representations if is_head(row.rank)}
    attended = [(row.participant_id, str(row.sitting_id)) for row in people.attendances]
    spoken = [(row.participant_id, row.role.value) for row in appearances if _speaks(row)]

    def table(subject: Subject, pairs: Iterable[tuple[int, str]], order: Iterable[str] = ()) -> _Table:
        found = _grouped(pair for pair in pairs if pair[0] in ids)
        known = [*order, *sorted(found.keys() - set(order) - {NOT_STATED}), NOT_STATED]
        rows = {key: found.get(key, frozenset()) for key in known}
        split = tuple(genders.get(gender, frozenset()) for gender in GENDERS)
        return _Table(subject, rows, Table(tuple(rows.values()), frozenset().union(*rows.values()), split))

    def of_each(say: Callable[[ParticipantRow], str]) -> Iterable[tuple[int, str]]:
        return ((row.id, say(row)) for row in coming)

    return (
        table(Subject.GENDER, of_each(lambda row: gender_of(row.gender)), Gender),
        table(
            Subject.CATEGORY, of_each(lambda row: categories.get(row.category_id or 0, "")), _named(categories.values())
        ),
        table(Subject.REGION, of_each(lambda row: _region(states.get(row.id) or row.country_code))),
        table(Subject.RANK, ranks, _named(rank for _, rank in ranks)),
        table(Subject.ROLE, spoken, Role),
        table(Subject.HEAD_LEVEL, ((row.id, row.level) for row in coming if row.id in heads), Level),
        table(Subject.MODE, of_each(lambda row: row.mode.value), Mode),
        table(Subject.SITTING, attended, [str(sitting.id) for sitting in sittings]),
    )


def _grouped(pairs: Iterable[tuple[int, str]]) -> dict[str, Group]:
    found: dict[str, set[int]] = {}
    for member, key in pairs:
        found.setdefault(key, set()).add(member)
    return {key: frozenset(members) for key, members in found.items()}


def _named(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _region(country_code: str) -> str:
    country = by_code(country_code)
    return country.group if country else NOT_STATED


def _speaks(appearance: AppearanceRow) -> bool:
    return appearance.status is not AppearanceStatus.DECLINED and appearance.replaced_by is None
