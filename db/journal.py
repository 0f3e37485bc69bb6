"""Who changed what: undo, history and the refresh of views, all from one record.

While a database is open, TEMP triggers write every change of a row into ``change`` under the edit that is being made;
the file itself holds no triggers. Undo replays one edit's changes backwards, as an edit of its own.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    delete,
    insert,
    or_,
    select,
    text,
    tuple_,
    update,
)

from db import errors
from db.schema import SCHEMA_VERSION
from db.tables import METADATA, change, edit, event, release
from db.transaction import Transaction, key_of

UNRECORDED = frozenset({edit.name, change.name, release.name})

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
        ("INSERT", "NULL", _image(table, "NEW"), "NEW"),
        ("UPDATE", _image(table, "OLD"), _image(table, "NEW"), "NEW"),
        ("DELETE", _image(table, "OLD"), "NULL", "OLD"),
    ):
        values = f"edit_id, '{table.name}', {row}.id, {before}, {after}"
        record = f"INSERT INTO change (edit_id, table_name, row_id, before, after) SELECT {values} FROM journal_current"  # noqa: S608
        name = f"journal_{table.name}_{verb.lower()}"
        yield f'CREATE TEMP TRIGGER {name} AFTER {verb} ON main."{table.name}" BEGIN {record}; END'


def _image(table: Table, row: str) -> str:
    return "json_object(" + ", ".join(f"'{column.name}', {row}.\"{column.name}\"" for column in table.columns) + ")"


def begin(tx: Transaction, verb: str, subject: str, author: str, event_id: int | None) -> int:
    """Open an edit that all changes of this transaction are recorded under, and give its id."""
    return _open(tx, event_id=event_id, verb=verb, subject=subject, author=author)


def _open(tx: Transaction, **values: object) -> int:
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
    rows = _touched(tx, edit_id)
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


def _touched(tx: Transaction, edit_id: int) -> Rows:
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


def _latest(tx: Transaction, event_id: int | None, *conditions: ColumnElement[bool]) -> Entry | None:
    query = _entries().where(edit.c.schema_version == SCHEMA_VERSION, *conditions)
    if event_id is not None:
        gone = edit.c.event_id.not_in(select(event.c.id))
        query = query.where(or_(edit.c.event_id == event_id, edit.c.event_id.is_(None), gone))
    row = tx.execute(query.order_by(edit.c.id.desc()).limit(1)).first()
    return Entry(*row) if row else None


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


def revert(tx: Transaction, entry: Entry, author: str) -> Rows:
    """Put back what an edit or an undo changed, as an edit of its own, and give the rows it changed.

    Raises ``errors.LaterChange``, and the transaction must then be given up, where that would overwrite or remove what
    was changed later.
    """
    later = _changed_since(tx, entry.id)
    if later:
        raise errors.LaterChange(later)
    kind = "undo" if entry.kind == "edit" else "redo"
    told = {"event_id": entry.event_id, "verb": entry.verb, "subject": entry.subject}
    edit_id = _open(tx, kind=kind, author=author, reverts=entry.id, **told)
    tx.execute(text("PRAGMA defer_foreign_keys=ON"))
    _replay(tx, entry.id)
    rows = drain(tx, edit_id)
    beyond = rows - _touched(tx, entry.id)
    if beyond:
        raise errors.LaterChange(tuple(sorted(beyond)))
    tx.execute(update(edit).where(edit.c.id == entry.id).values(reverted=True))
    if entry.kind == "undo":
        tx.execute(update(edit).where(edit.c.id == entry.reverts).values(reverted=False))
    return rows


def _changed_since(tx: Transaction, edit_id: int) -> tuple[tuple[str, int], ...]:
    """Rows that are not as the edit left them."""
    changed: list[tuple[str, int]] = []
    for table in _tables_of(tx, edit_id):
        found = tx.execute(
            text(
                f"""
                SELECT change.row_id FROM change LEFT JOIN "{table.name}" AS now ON now.id = change.row_id
                WHERE change.id IN (
                    SELECT max(id) FROM change WHERE edit_id = :edit AND table_name = :name GROUP BY row_id)
                AND (CASE WHEN now.id IS NULL THEN NULL ELSE {_image(table, "now")} END) IS NOT change.after
                """  # noqa: S608 - names come from our own tables
            ),
            {"edit": edit_id, "name": table.name},
        )
        changed += [(table.name, row_id) for (row_id,) in found]
    return tuple(changed)


def _tables_of(tx: Transaction, edit_id: int) -> tuple[Table, ...]:
    names = tx.execute(select(change.c.table_name).where(change.c.edit_id == edit_id).distinct()).scalars()
    return tuple(METADATA.tables[name] for name in names)


def _replay(tx: Transaction, edit_id: int) -> None:
    """Undo the changes newest first; neighbours of one table and one kind go in one statement."""
    changes = tx.execute(
        select(change.c.id, change.c.row_id, change.c.table_name, change.c.before.is_(None), change.c.after.is_(None))
        .where(change.c.edit_id == edit_id)
        .order_by(change.c.id.desc())
    )
    for (name, made, removed), run in groupby(changes, key=lambda row: (row[2], row[3], row[4])):
        statement = _undoing(METADATA.tables[name], made=made, removed=removed)
        for newest, oldest in _spans([(row[0], row[1]) for row in run]):
            tx.execute(text(statement), {"edit": edit_id, "name": name, "newest": newest, "oldest": oldest})


def _spans(changes: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Split (change id, row id) into spans of change ids in which no row occurs twice."""
    seen: set[int] = set()
    newest = changes[0][0]
    previous = newest
    for change_id, row_id in changes:
        if row_id in seen:
            yield newest, previous
            newest, seen = change_id, set()
        seen.add(row_id)
        previous = change_id
    yield newest, previous


def _undoing(table: Table, *, made: bool, removed: bool) -> str:
    span = "change.edit_id = :edit AND change.table_name = :name AND change.id BETWEEN :oldest AND :newest"
    names = [column.name for column in table.columns]
    columns = ", ".join(f'"{name}"' for name in names)
    values = ", ".join(f"json_extract(change.before, '$.{name}')" for name in names)
    if made:
        return f'DELETE FROM "{table.name}" WHERE id IN (SELECT row_id FROM change WHERE {span})'  # noqa: S608
    if removed:
        return f'INSERT INTO "{table.name}" ({columns}) SELECT {values} FROM change WHERE {span}'  # noqa: S608
    settings = ", ".join(f"\"{name}\" = json_extract(change.before, '$.{name}')" for name in names if name != "id")
    return f'UPDATE "{table.name}" SET {settings} FROM change WHERE "{table.name}".id = change.row_id AND {span}'  # noqa: S608


def typed_since(tx: Transaction, verb: str, event_id: int) -> dict[tuple[str, int], dict[str, object]]:
    """The rows that an event's edits of one verb have made, each with the fields that other edits changed last.

    Such a field comes with the value that the verb's edits gave it last, as it stands in JSON. Rows that are gone and
    edits that were undone do not count.
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
        .where(
            edit.c.kind == "edit", edit.c.reverted.is_(False), tuple_(change.c.table_name, change.c.row_id).in_(rows)
        )
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
