"""What the journal costs: edits and their undo beside the same writes without a journal."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from sqlalchemy import insert, text, update

from db.tables import session
from db.transaction import Transaction
from planner.edits.event import create_event
from planner.workspace import Workspace
from tests.bench.figures import Figure, seconds

ROWS = 10_000


def measure() -> list[Figure]:
    """Give the price of recording and of undoing a large edit."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.open(Path(folder) / "bench.planner")
        event_id = workspace.edit("Create", "Bench", lambda tx: create_event(tx, title="Bench"))
        plain_file = Path(folder) / "plain.db"
        workspace.save_copy(plain_file)
        plain = seconds(lambda: _plain_inserts(plain_file, event_id), runs=1)
        added = seconds(lambda: workspace.edit("Add", "many", lambda tx: _add(tx, event_id), event_id=event_id), runs=1)
        changed = seconds(lambda: workspace.edit("Rename", "all", _rename, event_id=event_id), runs=1)
        undone = seconds(lambda: workspace.undo(event_id), runs=1)
        one = seconds(lambda: workspace.edit("Rename", "one", _rename_one, event_id=event_id), runs=9)
        baseline = seconds(lambda: _plain_commit(plain_file), runs=9)
        workspace.close()
    return [
        Figure("10,000 sessions added, with journal", added / plain, "×", "≤ 8×", added / plain <= 8, "bare sqlite3"),
        Figure("undo of 10,000 renamed", undone / changed, "×", "≤ 5×", undone / changed <= 5, "the edit itself"),
        Figure("one edit, saved", one / baseline, "×", "≤ 5×", one / baseline <= 5, "a bare commit"),
    ]


def _rows(event_id: int) -> list[dict[str, object]]:
    return [{"event_id": event_id, "title": f"Session {number}"} for number in range(ROWS)]


def _add(tx: Transaction, event_id: int) -> None:
    tx.execute(insert(session), _rows(event_id))


def _rename(tx: Transaction) -> None:
    tx.execute(update(session).values(title="Renamed"))


def _rename_one(tx: Transaction) -> None:
    tx.execute(text("UPDATE session SET title = title || '.' WHERE id = 1"))


def _plain_inserts(path: Path, event_id: int) -> None:
    rows = [{**row, "uid": str(number)} for number, row in enumerate(_rows(event_id))]
    values = "INSERT INTO session (event_id, title, uid, kind, status) VALUES (:event_id, :title, :uid, 'x', 'y')"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(values, rows)


def _plain_commit(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE session SET title = title || '.' WHERE id = 1")
