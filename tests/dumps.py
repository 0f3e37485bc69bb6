"""What a database holds, to compare before and after."""

import sqlite3

from sqlalchemy import select

from db.journal import journaled
from db.transaction import Transaction
from planner.workspace import Workspace

Dump = dict[str, list[tuple[object, ...]]]


def dump(workspace: Workspace) -> Dump:
    """All rows of the tables that people edit, by id."""
    return workspace.read(_dump)


def _dump(tx: Transaction) -> Dump:
    return {table.name: [tuple(row) for row in tx.execute(select(table).order_by(table.c.id))] for table in journaled()}


def quick_check(path: str) -> str:
    """What SQLite says of a closed file."""
    with sqlite3.connect(path) as connection:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])
