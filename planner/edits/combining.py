"""What one row says that is made of two: as chosen, else its own words, else those of the other; nothing is lost."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Table

from db.belongings import owners, pointers
from db.tables import METADATA
from planner.domain.countries import match
from planner.domain.kinds import AppearanceStatus, ParticipantStatus
from planner.domain.name_parts import read_name
from planner.domain.retention import EXTENTS

Values = Mapping[str, Any]

LEADS: Mapping[str, str] = {
    "given": "name",
    "family": "name",
    "family_first": "name",
    "sort_as": "name",
    "organisation_id": "organisation",
    "country_code": "country",
    "consented_on": "consent_source",
}
"""Fields that go with another one, so that no name has the parts of somebody else's."""

_KEYS = frozenset({"id", "uid", "origin_uid", "position"})
_JOINED = frozenset({"notes", "needs", "travel", "bio", "note"})
"""Texts that are kept one below the other."""

_PERMISSION = "consent_"
_KEPT_FOR_A_TIME = frozenset(
    (table, name) for extent in EXTENTS.values() for table, names in extent.columns.items() for name in names
)
"""Fields as (table, column) that never become notes, which are kept for longer than they may be."""

_BESIDE: Mapping[str, str] = {
    "passport_expires_on": "passport_number",
    "born_on": "birthplace",
    "arrives_at": "arrives_by",
    "departs_at": "departs_by",
    "email": "focal_point",
}
"""Where a second one is written down: beside what it belongs to, so that both are removed together."""

_HOW_FAR = frozenset({"visa_letter"})
"""How far something has come of which there is one: that of the one who stays."""

_ENDED = frozenset({AppearanceStatus.DECLINED.value, *(one.value for one in ParticipantStatus if one.will_not_come)})


@dataclass
class Combination:
    """Two rows of a table as one: ``values`` are fields of the one, ``left`` the words that no field can hold."""

    table: Table
    kept: Values
    gone: Values
    chosen: Values
    called: Callable[[Table, int], str]
    values: dict[str, Any] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)

    def combine(self) -> None:
        """Find what the one says."""
        fixed = _KEYS | owners(self.table).keys()
        for column in self.table.columns:
            if column.name in self.chosen:
                self.values[column.name] = self.chosen[column.name]
            elif column.name not in fixed:
                self._combine(column)
        self._follow_typed_name()
        self._write_beside()
        for name, parent in owners(self.table).items():
            if self.kept[name] != self.gone[name]:
                self._leave(name, self.called(parent, self.gone[name]))

    def _combine(self, column: Column[Any]) -> None:
        name = column.name
        mine, theirs = self.kept[name], self.gone[name]
        leader = LEADS.get(name, "")
        if leader in self.table.c and self.kept[leader] != self.gone[leader]:
            self._follow(name, leader)
        elif name.startswith(_PERMISSION) and isinstance(mine, bool):
            self._permit(name, mine, theirs)
        elif mine == theirs or _says_nothing(column, theirs):
            return
        elif _says_nothing(column, mine):
            self.values[name] = theirs
        else:
            self._keep_both(name, mine, theirs)

    def _follow(self, name: str, leader: str) -> None:
        """Take a field from where the one that it goes with is taken."""
        taken = self.chosen.get(leader, self.kept[leader] or self.gone[leader])
        if taken == self.gone[leader]:
            self.values[name] = self.gone[name]

    def _follow_typed_name(self) -> None:
        """Words that neither of the two had have parts and codes of their own."""
        for leader in self.chosen.keys() & set(LEADS.values()):
            if self.chosen[leader] not in {self.kept[leader], self.gone[leader]}:
                self.values |= self._parts(leader, str(self.chosen[leader]))

    def _parts(self, leader: str, words: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if leader == "name" and "family" in self.table.c:
            parts = read_name(words, family_first=bool(self.kept["family_first"]))
            found = {"given": parts.given, "family": parts.family}
        elif leader == "organisation":
            found = {"organisation_id": None}
        elif leader == "country":
            country = match(words)
            found = {"country_code": country.iso3 if country else ""}
        return {name: value for name, value in found.items() if name not in self.chosen}

    def _permit(self, name: str, mine: bool, theirs: bool) -> None:
        """What only one of the two permitted is not permitted by both."""
        if mine != theirs:
            self.values[name] = False
            self._leave(name, "given for one of the two")

    def _keep_both(self, name: str, mine: Any, theirs: Any) -> None:
        if name in _JOINED:
            self.values[name] = f"{mine}\n{theirs}"
        elif (self.table.name, name) in _KEPT_FOR_A_TIME:
            if name not in _BESIDE and name not in _HOW_FAR:
                self.values[name] = f"{mine} / {theirs}"
        else:
            parent = pointers(self.table).get(name)
            self._leave(name, self.called(parent, theirs) if parent is not None else theirs)

    def _write_beside(self) -> None:
        for name, beside in _BESIDE.items():
            if (self.table.name, name) not in _KEPT_FOR_A_TIME or name in self.chosen:
                continue
            mine, theirs = self.kept[name], self.gone[name]
            if mine and theirs and mine != theirs:
                stored = self.values.get(beside, self.kept[beside])
                self.values[beside] = " / ".join(filter(None, (stored, _written(theirs))))

    def _leave(self, name: str, words: object) -> None:
        self.left.append(f"{name.removesuffix('_id').replace('_', ' ').capitalize()}: {_written(words)}")


def _written(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    return value.isoformat() if isinstance(value, date) else str(value)


def _says_nothing(column: Column[Any], value: Any) -> bool:
    """Whether a field is as in a new row, or tells only that something came to nothing."""
    usual = column.default.arg if column.default is not None and column.default.is_scalar else None  # type: ignore[attr-defined]
    return value is None or value == "" or value == usual or (column.name == "status" and value in _ENDED)


def disputed(noun: str, mine: Values, theirs: Values) -> tuple[str, ...]:
    """Give the fields of which two rows of a noun say something else, so that somebody has to choose.

    Fields that go with another one, and texts that can stand one below the other, are left out.
    """
    table = METADATA.tables[noun]
    fixed = _KEYS | _JOINED | owners(table).keys()
    columns = (one for one in table.columns if one.name not in fixed and one.name in mine)
    return tuple(
        one.name
        for one in columns
        if LEADS.get(one.name, "") not in table.c and _differs(one, mine[one.name], theirs[one.name])
    )


def _differs(column: Column[Any], mine: Any, theirs: Any) -> bool:
    if mine == theirs:
        return False
    if column.name.startswith(_PERMISSION) and isinstance(mine, bool):
        return True
    return not _says_nothing(column, mine) and not _says_nothing(column, theirs)
