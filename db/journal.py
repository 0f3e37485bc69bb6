"""Who changed what: undo, history and the refresh of views, all from one record.

While a database is open, TEMP triggers write every change of a row into ``change`` under the edit that is being made;
the file itself holds no triggers. What an edit changed is put back by ``db.reverting``.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    Select,
    Table,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    tuple_,
    update,
)

from db.schema import SCHEMA_VERSION
from db.tables import METADATA, change, edit, erasure, event, handed_out, release
from db.transaction import Transaction, key_of

UNRECORDED = frozenset({edit.name, change.name, release.name, handed_out.name, erasure.name})

ERASURE = "erasure"
"""The kind of a line of history that says that something was erased; nothing takes it back."""

Rows = frozenset[tuple[str, int]]
"""Changed rows as (table, row id)."""


@dataclass(frozen=True)
class Entry:
    """One line of history; ``made_at`` is UTC."""

    id: int
    event_id: int | None
    kind: str
    verb: str
    subject: str
    author: str
    made_at: datetime
    reverts: int | None
    reverted: bool


def journaled() -> tuple[Table, ...]:
    """The tables whose rows people edit, parents first."""
    return tuple(table for table in METADATA.sorted_tables if table.name not in UNRECORDED)


def install(connection: Connection) -> None:
    """Make the triggers of this connection; call once after migrations."""
    connection.exec_driver_sql("CREATE TEMP TABLE journal_current (edit_id INTEGER NOT NULL)")
    for table in journaled():
        for statement in _triggers(table):
            connection.exec_driver_sql(statement)


def _triggers(table: Table) -> Iterator[str]:
    for verb, before, after, row in (
        ("INSERT", "NULL", image(table, "NEW"), "NEW"),
        ("UPDATE", image(table, "OLD"), image(table, "NEW"), "NEW"),
        ("DELETE", image(table, "OLD"), "NULL", "OLD"),
    ):
        values = f"edit_id, '{table.name}', {row}.id, {before}, {after}"
        record = f"INSERT INTO change (edit_id, table_name, row_id, before, after) SELECT {values} FROM journal_current"  # noqa: S608
        name = f"journal_{table.name}_{verb.lower()}"
        yield f'CREATE TEMP TRIGGER {name} AFTER {verb} ON main."{table.name}" BEGIN {record}; END'


def image(table: Table, row: str) -> str:
    """Give the SQL of a row as one JSON object."""
    return "json_object(" + ", ".join(f"'{column.name}', {row}.\"{column.name}\"" for column in table.columns) + ")"


def begin(tx: Transaction, verb: str, subject: str, author: str, event_id: int | None) -> int:
    """Open an edit that all changes of this transaction are recorded under, and give its id."""
    return open_edit(tx, event_id=event_id, verb=verb, subject=subject, author=author)


def open_edit(tx: Transaction, **values: object) -> int:
    """Store a line of history with these values, record what follows under it, and give its id."""
    values |= {"made_at": datetime.now(UTC).replace(tzinfo=None), "schema_version": SCHEMA_VERSION}
    edit_id = key_of(tx.execute(insert(edit), values))
    tx.execute(text("DELETE FROM temp.journal_current"))
    tx.execute(text("INSERT INTO temp.journal_current VALUES (:id)"), {"id": edit_id})
    return edit_id


def drain(tx: Transaction, edit_id: int) -> Rows:
    """Close the edit and give the rows it changed; an edit that changed nothing leaves no line of history.

    An edit that makes or removes an event belongs to that event.
    """
    tx.execute(text("DELETE FROM temp.journal_current"))
    rows = touched(tx, edit_id)
    if not rows:
        tx.execute(delete(edit).where(edit.c.id == edit_id))
    elif (event_id := event_of(rows)) is not None:
        of_no_event = edit.c.event_id.is_(None)
        tx.execute(update(edit).where(edit.c.id == edit_id, of_no_event).values(event_id=event_id))
    return rows


def event_of(rows: Rows) -> int | None:
    """The event that rows make or remove; None where there is none or more than one."""
    found = [row_id for table, row_id in rows if table == event.name]
    return found[0] if len(found) == 1 else None


def touched(tx: Transaction, edit_id: int) -> Rows:
    """Give the rows that an edit changed."""
    found = tx.execute(select(change.c.table_name, change.c.row_id).where(change.c.edit_id == edit_id).distinct())
    return frozenset((table, row_id) for table, row_id in found)


def undoable(tx: Transaction, event_id: int | None) -> Entry | None:
    """The latest edit of an event, or of the directory, that is in force; None where there is none to undo."""
    return _latest(tx, event_id, edit.c.kind == "edit", edit.c.reverted.is_(False))


def redoable(tx: Transaction, event_id: int | None) -> Entry | None:
    """The latest undo of an event that no newer edit has followed; None where there is none to redo."""
    last = _latest(tx, event_id, edit.c.kind == "edit")
    return _latest(
        tx, event_id, edit.c.kind == "undo", edit.c.reverted.is_(False), edit.c.id > (last.id if last else 0)
    )


def history(tx: Transaction, event_id: int | None, most: int) -> tuple[Entry, ...]:
    """The newest lines of history of an event, or of the whole database where ``event_id`` is None."""
    query = _entries().order_by(edit.c.id.desc()).limit(most)
    if event_id is not None:
        query = query.where(edit.c.event_id == event_id)
    return tuple(Entry(*row) for row in tx.execute(query))


def entry_of(tx: Transaction, edit_id: int) -> Entry | None:
    """The line of history of an edit that this schema can put back; None where there is none."""
    here = (edit.c.id == edit_id, edit.c.schema_version == SCHEMA_VERSION, edit.c.kind != ERASURE)
    row = tx.execute(_entries().where(*here)).first()
    return Entry(*row) if row else None


def _latest(tx: Transaction, event_id: int | None, *conditions: ColumnElement[bool]) -> Entry | None:
    query = _entries().where(edit.c.schema_version == SCHEMA_VERSION, *conditions, edit.c.id > _erased(event_id))
    if event_id is not None:
        gone = edit.c.event_id.not_in(select(event.c.id))
        query = query.where(or_(edit.c.event_id == event_id, edit.c.event_id.is_(None), gone))
    row = tx.execute(query.order_by(edit.c.id.desc()).limit(1)).first()
    return Entry(*row) if row else None


def _erased(event_id: int | None) -> ScalarSelect[Any]:
    """The latest edit before something of an event, or of anything, was erased: undo does not go there."""
    query = select(func.coalesce(func.max(erasure.c.edit_id), 0))
    if event_id is not None:
        query = query.where(or_(erasure.c.event_id == event_id, erasure.c.event_id.is_(None)))
    return query.scalar_subquery()


def record_erasure(
    tx: Transaction, verb: str, subject: str, author: str, counts: dict[tuple[str, int | None], int]
) -> None:
    """Remember that data was erased, never what: a line of history, and a count for each (matter, event)."""
    made_at = datetime.now(UTC).replace(tzinfo=None)
    events = {event_id for _, event_id in counts}
    line = {"verb": verb, "subject": subject, "author": author, "made_at": made_at, "kind": ERASURE}
    of_one = events.pop() if len(events) == 1 else None
    edit_id = key_of(tx.execute(insert(edit), line | {"event_id": of_one, "schema_version": SCHEMA_VERSION}))
    for (matter, event_id), count in counts.items():
        row = {"event_id": event_id, "matter": matter, "row_count": count, "author": author, "made_at": made_at}
        tx.execute(insert(erasure), row | {"edit_id": edit_id})


def _entries() -> Select[*tuple[Any, ...]]:
    return select(
        edit.c.id,
        edit.c.event_id,
        edit.c.kind,
        edit.c.verb,
        edit.c.subject,
        edit.c.author,
        edit.c.made_at,
        edit.c.reverts,
        edit.c.reverted,
    )


def typed_since(tx: Transaction, verb: str, event_id: int) -> dict[tuple[str, int], dict[str, object]]:
    """The rows that an event's edits of one verb have made, each with the fields that other edits changed last.

    Such a field comes with the value that the verb's edits gave it last, as it stands in JSON. Rows that are gone and
    edits that were undone or reversed do not count.
    """
    typed: dict[tuple[str, int], dict[str, object]] = {}
    for table, row_id, before, after, by in tx.execute(_in_force(verb, event_id)):
        key = (table, row_id)
        if before is None and by == verb:
            typed[key] = {}
        elif after is None:
            typed.pop(key, None)
        elif key in typed and before is not None:
            _follow(typed[key], json.loads(before), json.loads(after), read=by == verb)
    return typed


def _in_force(verb: str, event_id: int) -> Select[*tuple[Any, ...]]:
    """All changes in force of the rows that edits of a verb have made, oldest first."""
    made_by, made = edit.alias(), change.alias()
    rows = (
        select(made.c.table_name, made.c.row_id)
        .join(made_by, made_by.c.id == made.c.edit_id)
        .where(made_by.c.verb == verb, made_by.c.event_id == event_id, made.c.before.is_(None))
    )
    return (
        select(change.c.table_name, change.c.row_id, change.c.before, change.c.after, edit.c.verb)
        .join(edit, edit.c.id == change.c.edit_id)
        .where(edit.c.kind == "edit", edit.c.reverts.is_(None), edit.c.reverted.is_(False))
        .where(tuple_(change.c.table_name, change.c.row_id).in_(rows))
        .order_by(change.c.id)
    )


def _follow(typed: dict[str, object], before: dict[str, object], after: dict[str, object], *, read: bool) -> None:
    """Take one change of a row into account: what was read is typed no more, what was typed keeps what was read."""
    for name in before:
        if before[name] != after[name]:
            if read:
                typed.pop(name, None)
            elif name not in typed:
                typed[name] = before[name]
            elif typed[name] == after[name]:
                del typed[name]
