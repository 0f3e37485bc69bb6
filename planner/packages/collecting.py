"""The rows of one event, as a package holds them."""

from collections.abc import Iterable

from sqlalchemy import Table, select

from db.belongings import rows_of_event
from db.tables import METADATA
from db.transaction import Transaction
from planner.packages.package import Package, Values, directory, own_tables, references


def collect(tx: Transaction, event_id: int, *, private: bool = False) -> Package:
    """Read an event and the people and organizations that it names; history and releases stay behind."""
    own = {table: rows_of_event(tx, table, event_id) for table in own_tables(private=private)}
    shared = _shared(tx, own)
    stored = shared | own
    uids = {table.name: {row["id"]: row["uid"] for row in rows} for table, rows in stored.items() if "uid" in table.c}
    rows = {table.name: tuple(_portable(table, row, uids) for row in found) for table, found in stored.items()}
    rows["event"][0]["draft_of"] = None
    files = frozenset(row["file_sha256"] for row in rows["document"] if row["file_sha256"])
    return Package(rows, private, files)


def _shared(tx: Transaction, own: dict[Table, list[Values]]) -> dict[Table, list[Values]]:
    """The rows of the directory that the event points to."""
    ids: dict[str, set[int]] = {}
    for table, rows in own.items():
        for name, parent in references(table).items():
            ids.setdefault(parent.name, set()).update(row[name] for row in rows if row[name] is not None)
    found: dict[Table, list[Values]] = {}
    for table in directory():
        owner = references(table).get("parent_id")
        column, wanted = ("parent_id", ids.get(owner.name)) if owner is not None else ("id", ids.get(table.name))
        found[table] = [row for row in _all(tx, table) if row[column] in (wanted or ())]
    return found


def _all(tx: Transaction, table: Table) -> Iterable[Values]:
    return (dict(row) for row in tx.execute(select(table).order_by(table.c.id)).mappings())


def _portable(table: Table, row: Values, uids: dict[str, dict[int, str]]) -> Values:
    """Give a row without its id, pointing by ``uid``."""
    values = {name: value for name, value in row.items() if name != "id"}
    for name, parent in references(METADATA.tables[table.name]).items():
        values[name] = uids[parent.name].get(values[name])
    return values
