"""A package laid into a database: as a new event, or over the same event that is there."""

from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from sqlalchemy import Table, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from db.belongings import Values, rows_of_event
from db.tables import METADATA, event
from db.transaction import Transaction
from planner.errors import UserError
from planner.packages import refusals
from planner.packages.package import Package, directory, own_tables, references
from planner.queries import load_agenda, load_participants


def event_here(tx: Transaction, package: Package) -> int | None:
    """The id of the same event in this database."""
    return tx.execute(select(event.c.id).where(event.c.uid == package.event["uid"])).scalar()


def lay_package(tx: Transaction, package: Package, name: str, *, title: str = "") -> int:
    """Lay a package over the same event, or as a new one, and give the event's id.

    With a ``title`` it becomes another event of that title beside the one that is there. What the directory knows
    stays as it is. Raises ``UserError`` where the file ``name`` holds what cannot be.
    """
    present = None if title else event_here(tx, package)
    laying = _Laying(tx, package, present, anew=bool(title))
    try:
        for table in directory():
            laying.share(table)
        for table in own_tables(private=package.private):
            laying.lay(table)
        event_id = laying.ids["event"][package.event["uid"]]
        if title:
            tx.execute(update(event).where(event.c.id == event_id).values(title=title))
        load_agenda(tx, event_id)
        load_participants(tx, event_id)
    except (IntegrityError, UserError) as problem:
        raise refusals.damaged(name) from problem
    return event_id


class _Laying:
    """One package on its way into a database; ``ids`` gives ids by noun and the ``uid`` that the package uses."""

    def __init__(self, tx: Transaction, package: Package, present: int | None, *, anew: bool) -> None:
        self._tx = tx
        self._package = package
        self._present = present
        self._anew = anew
        self.ids: dict[str, dict[str, int]] = {table.name: {} for table in METADATA.sorted_tables}

    def share(self, table: Table) -> None:
        """Find rows in the directory by ``uid``, then by a name that only one has, and add those that are not there."""
        rows = self._package.rows[table.name]
        if "uid" not in table.c:
            wanted = [self._here(table, row) for row in rows]
            there = {(row.parent_id, row.language) for row in self._tx.execute(select(table))}
            _insert(self._tx, table, [row for row in wanted if (row["parent_id"], row["language"]) not in there])
            return
        stored = self._tx.execute(select(table.c.id, table.c.uid, table.c.name)).all()
        by_uid = {row.uid: row.id for row in stored}
        packed = {row["uid"] for row in rows}
        by_name = _unique((row.name, row.id) for row in stored if row.uid not in packed)
        names = _unique((row["name"], row["uid"]) for row in rows)
        for row in rows:
            found = by_uid.get(row["uid"]) or (by_name.get(row["name"]) if row["name"] in names else None)
            self.ids[table.name][row["uid"]] = found or _insert(self._tx, table, [row])

    def lay(self, table: Table) -> None:
        """Make the rows of a table in the event those of the package."""
        stored = rows_of_event(self._tx, table, self._present) if self._present is not None else []
        rows = self._package.rows[table.name]
        if "uid" in table.c:
            self._lay_by_uid(table, rows, {row["uid"]: row for row in stored})
        else:
            self._lay_by_value(table, rows, stored)

    def _lay_by_uid(self, table: Table, rows: Iterable[Values], stored: dict[str, Values]) -> None:
        ids = self.ids[table.name]
        siblings = dict.fromkeys(name for name, parent in references(table).items() if parent is table)
        wanted = {row["uid"]: self._here(table, row) | siblings for row in rows}
        for uid in stored.keys() - wanted.keys():
            self._tx.execute(delete(table).where(table.c.id == stored[uid]["id"]))
        taken = set(self._tx.execute(select(table.c.uid)).scalars())
        for uid, row in wanted.items():
            if uid not in stored:
                own = str(uuid4()) if self._anew or uid in taken else uid
                stored[uid] = row | {"id": _insert(self._tx, table, [row | {"uid": own}])}
            ids[uid] = stored[uid]["id"]
        for row in rows:
            now = wanted[row["uid"]] | {name: ids.get(row[name]) for name in siblings}
            _update(self._tx, table, stored[row["uid"]], now)

    def _lay_by_value(self, table: Table, rows: Iterable[Values], stored: list[Values]) -> None:
        """Rows without a ``uid`` are what they say."""
        wanted = [self._here(table, row) for row in rows]
        kept, there = set(map(_said, wanted)), set(map(_said, stored))
        for row in stored:
            if _said(row) not in kept:
                self._tx.execute(delete(table).where(table.c.id == row["id"]))
        _insert(self._tx, table, [row for row in wanted if _said(row) not in there])

    def _here(self, table: Table, row: Values) -> Values:
        """Give a row that points to ids of this database."""
        points_to = references(table)
        return {
            name: self.ids[points_to[name].name].get(value) if name in points_to else value
            for name, value in row.items()
        }


def _said(row: Values) -> frozenset[tuple[str, Any]]:
    return frozenset((name, value) for name, value in row.items() if name != "id")


def _unique(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Give what only one has."""
    found: dict[str, list[Any]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: values[0] for name, values in found.items() if len(values) == 1 and name}


def _insert(tx: Transaction, table: Table, rows: list[Values]) -> int:
    """Insert rows and give the id of the last."""
    key = 0
    for row in rows:
        made = tx.execute(insert(table), row).inserted_primary_key
        assert made is not None
        key = made[0]
    return key


def _update(tx: Transaction, table: Table, before: Values, now: Values) -> None:
    changed = {name: value for name, value in now.items() if name != "uid" and before[name] != value}
    if changed:
        tx.execute(update(table).where(table.c.id == before["id"]).values(changed))
