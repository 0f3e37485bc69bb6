"""Writes that make one of two: people or organizations of the directory, or two participants of one event.

Whatever points to the one that goes is found by the foreign keys and points to the one that stays afterwards; a row
that then says the same as another becomes one with it. What both say differently is as chosen, or kept as a note.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table, delete, select, update

from db import tables
from db.belongings import alone_by, owners, pointers, pointing_to
from db.history import Names
from db.transaction import Transaction
from planner.edits.combining import Combination, Values
from planner.edits.rows import change
from planner.errors import UserError

_SAME: Mapping[str, tuple[str, ...]] = {
    "appearance": ("session_id", "contribution_id", "participant_id", "role"),
    "representation": ("participant_id", "country_code", "organisation_id"),
    "host": ("event_id", "organisation_id", "role"),
    "availability": ("participant_id", "starts_at", "ends_at"),
}
"""What two rows of a noun share that say the same, where the database would allow both."""


def merge_people(
    tx: Transaction, kept_id: int, gone_id: int, chosen: Values | None = None, *, as_one: Collection[int] = ()
) -> None:
    """Make two people of the directory one; ``chosen`` are fields of the one who stays.

    Both stay participants where both were at an event, unless the event is one of ``as_one``: there, and in its drafts,
    the participants become one as well. Raises ``UserError`` ``same-row`` or ``gone``.
    """
    pairs = _at_the_same(tx, kept_id, gone_id, as_one)
    _Merge(tx).rows(tables.person, kept_id, gone_id, chosen or {})
    for mine, theirs in pairs:
        merge = _Merge(tx)
        merge.rows(tables.participant, mine, theirs, {})
        merge.note_down(mine)


def merge_organisations(tx: Transaction, kept_id: int, gone_id: int, chosen: Values | None = None) -> None:
    """Make two organizations of the directory one, as ``merge_people``; what was printed stays printed."""
    _Merge(tx).rows(tables.organisation, kept_id, gone_id, chosen or {})


def merge_participants(
    tx: Transaction, kept_id: int, gone_id: int, chosen: Values | None = None, private: Values | None = None
) -> None:
    """Make two participants of an event one, and their people in the directory.

    ``chosen`` are fields of the participant who stays, ``private`` those of their papers and health.
    Raises ``UserError`` ``same-row``, ``two-events`` or ``gone``.
    """
    merge = _Merge(tx, {tables.participant_private.name: private or {}})
    kept, gone = merge.row(tables.participant, kept_id), merge.row(tables.participant, gone_id)
    if kept["event_id"] != gone["event_id"]:
        raise UserError("two-events", "These two are at two events.", next="Merge the people in the directory instead.")
    if kept["person_id"] != gone["person_id"]:
        mine, theirs = (merge.row(tables.person, row["person_id"]) for row in (kept, gone))
        known = {"name": mine["name"]} if theirs["name"] in {kept["name"], gone["name"]} else {}
        merge.rows(tables.person, mine["id"], theirs["id"], known)
    merge.rows(tables.participant, kept_id, gone_id, chosen or {})
    merge.note_down(kept_id)


def _at_the_same(tx: Transaction, kept_id: int, gone_id: int, events: Collection[int]) -> list[tuple[int, int]]:
    """The participants that become one: at these events and in their drafts."""
    event, participant = tables.event.c, tables.participant.c
    here = event.id.in_(events) | event.draft_of.in_(events)
    query = select(participant.event_id, participant.id).join(tables.event, event.id == participant.event_id)
    mine = tx.execute(query.where(here, participant.person_id == kept_id).order_by(participant.id.desc()))
    first = {row.event_id: row.id for row in mine}
    theirs = tx.execute(query.where(here, participant.person_id == gone_id).order_by(participant.id))
    return [(first[row.event_id], row.id) for row in theirs if row.event_id in first]


@dataclass
class _Merge:
    """One merge on its way: ``chosen_below`` are fields of rows that become one on the way, by noun."""

    tx: Transaction
    chosen_below: Mapping[str, Values] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)

    def row(self, table: Table, row_id: int) -> dict[str, Any]:
        """Give a row as stored."""
        found = self.tx.execute(select(table).where(table.c.id == row_id)).mappings().first()
        if found is None:
            raise UserError("gone", "One of the two is not there any more.", next="Look at the history.")
        return dict(found)

    def note_down(self, participant_id: int) -> None:
        """Put what no field could hold among the notes of a participant."""
        if self.left:
            stored = self.row(tables.participant, participant_id)["notes"]
            lines = dict.fromkeys(filter(None, (stored, *self.left)))
            change(self.tx, "participant", participant_id, notes="\n".join(lines))

    def rows(self, table: Table, kept_id: int, gone_id: int, chosen: Values, moved: Values | None = None) -> None:
        """Make one row of two, and let everything that points to the one point to the other.

        ``moved`` are columns of the one that goes which have found the same parent already.
        """
        if kept_id == gone_id:
            raise UserError("same-row", "These two are one already.", next="Choose two.")
        kept, gone = self.row(table, kept_id), self.row(table, gone_id) | dict(moved or {})
        made = Combination(table, kept, gone, chosen, self._called)
        made.combine()
        self.left += made.left
        self._part_from_each_other(table, kept_id, gone_id)
        for other, column in pointing_to(table):
            for row_id in self._pointing(other, column, gone_id):
                self._point(other, column, row_id, kept_id)
        if "origin_uid" in table.c:
            copies = update(table).where(table.c.origin_uid == gone["uid"])
            self.tx.execute(copies.values(origin_uid=kept["uid"]))
        self.tx.execute(delete(table).where(table.c.id == gone_id))
        if made.values:
            change(self.tx, table.name, kept_id, **made.values)

    def _called(self, table: Table, row_id: int) -> str:
        return Names(self.tx, ()).of((table.name, row_id))

    def _pointing(self, table: Table, column: str, row_id: int) -> list[int]:
        query = select(table.c.id).where(table.c[column] == row_id).order_by(table.c.id)
        return list(self.tx.execute(query).scalars())

    def _part_from_each_other(self, table: Table, kept_id: int, gone_id: int) -> None:
        """Nobody comes in their own place, and nothing is replaced by itself."""
        for other, columns in _pairs(table):
            first, second = (other.c[name] for name in columns)
            both = first.in_((kept_id, gone_id)) & second.in_((kept_id, gone_id))
            self.tx.execute(delete(other).where(both))
        for name, parent in pointers(table).items():
            if parent is table:
                both = table.c.id.in_((kept_id, gone_id)) & table.c[name].in_((kept_id, gone_id))
                self.tx.execute(update(table).where(both).values({name: None}))

    def _point(self, table: Table, column: str, row_id: int, kept_id: int) -> None:
        """Let a row point to the one that stays; it becomes one with a row there that says the same."""
        row = self.row(table, row_id) | {column: kept_id}
        twin = self._twin(table, column, row)
        if twin is not None:
            self.rows(table, twin, row_id, self.chosen_below.get(table.name, {}), {column: kept_id})
            return
        self.tx.execute(update(table).where(table.c.id == row_id).values({column: kept_id}))
        if self.chosen_below.get(table.name):
            change(self.tx, table.name, row_id, **self.chosen_below[table.name])

    def _twin(self, table: Table, column: str, row: Values) -> int | None:
        """Give the row that says the same as one would that points to the one that stays; None where there is none."""
        alike = (_SAME[table.name],) if table.name in _SAME else ()
        for names in (*alone_by(table), *alike):
            if column in names:
                same = (table.c[name].is_not_distinct_from(row[name]) for name in names)
                query = select(table.c.id).where(*same, table.c.id != row["id"]).order_by(table.c.id)
                twin = self.tx.execute(query).scalars().first()
                if twin is not None:
                    return int(twin)
        return None


def _pairs(table: Table) -> Iterator[tuple[Table, tuple[str, str]]]:
    """The tables whose rows belong to two of a table's, such as who came in whose place."""
    for other in {other for other, _ in pointing_to(table)}:
        names = [name for name, parent in owners(other).items() if parent is table]
        if len(names) > 1:
            yield other, (names[0], names[1])
