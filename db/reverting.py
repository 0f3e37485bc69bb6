"""Putting back what one edit changed, as an edit of its own: undo, redo, and the reversal of any older edit."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Table, select, text, update
from sqlalchemy.exc import IntegrityError

from db import errors
from db.journal import Entry, Rows, drain, image, open_edit, touched
from db.tables import METADATA, change, edit
from db.transaction import Transaction

Image = dict[str, Any]


@dataclass(frozen=True)
class _Clash:
    """A row whose ``fields`` are no longer as an edit left them; no fields where the row as a whole came or went."""

    table: str
    row_id: int
    fields: frozenset[str] = frozenset()


def revert(tx: Transaction, entry: Entry, author: str) -> Rows:
    """Undo an edit, or redo what an undo took back, and give the rows that changed.

    Raises ``errors.LaterChange``, and the transaction must then be given up, where that would overwrite or remove what
    was changed later.
    """
    kind = "undo" if entry.kind == "edit" else "redo"
    return _put_back(tx, entry, kind=kind, verb=entry.verb, subject=entry.subject, author=author)


def reverse(tx: Transaction, entry: Entry, verb: str, subject: str, author: str) -> Rows:
    """Reverse an edit in force by a new one of this name, which undo takes back like any other; as ``revert``."""
    return _put_back(tx, entry, kind="edit", verb=verb, subject=subject, author=author)


def _put_back(tx: Transaction, entry: Entry, **told: str) -> Rows:
    """Rows that changed later in other fields keep those."""
    stale = _changed_since(tx, entry.id)
    clashes = [clash for table, now in stale.items() for clash in _clashes(tx, entry.id, table, now)]
    if clashes:
        raise _later_change(tx, entry.id, clashes)
    edit_id = open_edit(tx, event_id=entry.event_id, reverts=entry.id, **told)
    tx.execute(text("PRAGMA defer_foreign_keys=ON"))
    try:
        _replay(tx, entry.id, by_field=any(stale.values()))
    except IntegrityError as problem:
        whole = [_Clash(table, row_id) for table, row_id in sorted(touched(tx, entry.id))]
        raise _later_change(tx, entry.id, whole, before=edit_id) from problem
    rows = drain(tx, edit_id)
    beyond = rows - touched(tx, entry.id)
    if beyond:
        raise _later_change(tx, entry.id, [_Clash(*row) for row in sorted(beyond)], before=edit_id)
    _mark(tx, entry.id, reverted=True)
    return rows


def _mark(tx: Transaction, edit_id: int, *, reverted: bool) -> None:
    """Say whether an edit is reversed; what it reverses itself is then in force again, and so on."""
    tx.execute(update(edit).where(edit.c.id == edit_id).values(reverted=reverted))
    reverts = tx.execute(select(edit.c.reverts).where(edit.c.id == edit_id)).scalar()
    if reverts is not None:
        _mark(tx, reverts, reverted=not reverted)


def _changed_since(tx: Transaction, edit_id: int) -> dict[str, dict[int, Image | None]]:
    """Rows that are not as the edit left them, by table, as they are now."""
    names = tx.execute(select(change.c.table_name).where(change.c.edit_id == edit_id).distinct()).scalars().all()
    found: dict[str, dict[int, Image | None]] = {}
    for name in names:
        rows = tx.execute(
            text(
                f"""
                SELECT row_id, now FROM (
                    SELECT change.row_id, change.after,
                        CASE WHEN now.id IS NULL THEN NULL ELSE {image(METADATA.tables[name], "now")} END AS now
                    FROM change LEFT JOIN "{name}" AS now ON now.id = change.row_id
                    WHERE change.id IN (
                        SELECT max(id) FROM change WHERE edit_id = :edit AND table_name = :name GROUP BY row_id))
                WHERE now IS NOT after
                """  # noqa: S608 - names come from our own tables
            ),
            {"edit": edit_id, "name": name},
        )
        found[name] = {row_id: json.loads(now) if now else None for row_id, now in rows}
    return found


def _clashes(tx: Transaction, edit_id: int, table: str, stale: dict[int, Image | None]) -> Iterator[_Clash]:
    """Of rows that changed later, those where that touches what the edit had changed."""
    changes: dict[int, list[tuple[Image | None, Image | None]]] = defaultdict(list)
    if stale:
        query = select(change.c.row_id, change.c.before, change.c.after).order_by(change.c.id)
        for row_id, before, after in tx.execute(query.where(change.c.edit_id == edit_id, change.c.table_name == table)):
            if row_id in stale:
                changes[row_id].append((_loaded(before), _loaded(after)))
    for row_id, now in stale.items():
        fields = set[str]()
        last: Image = {}
        for before, after in changes[row_id]:
            if before is None or after is None or now is None:
                yield _Clash(table, row_id)
                break
            fields |= {name for name in after if before[name] != after[name]}
            last = after
        else:
            overwritten = frozenset(name for name in fields if now is not None and now[name] != last[name])
            if overwritten:
                yield _Clash(table, row_id, overwritten)


def _loaded(stored: str | None) -> Image | None:
    return json.loads(stored) if stored else None


def _later_change(
    tx: Transaction, edit_id: int, clashes: list[_Clash], before: int | None = None
) -> errors.LaterChange:
    """Say which newer edit stands in the way, where one is found."""
    rows = tuple((clash.table, clash.row_id) for clash in clashes)
    for clash in clashes:
        query = (
            select(change.c.before, change.c.after, edit.c.verb, edit.c.subject, edit.c.author, edit.c.made_at)
            .join(edit, edit.c.id == change.c.edit_id)
            .where(edit.c.id > edit_id, change.c.table_name == clash.table, change.c.row_id == clash.row_id)
            .order_by(change.c.id.desc())
        )
        for old, new, *told in tx.execute(query if before is None else query.where(edit.c.id < before)):
            was, became = _loaded(old), _loaded(new)
            if was is None or became is None or not clash.fields or _differ(was, became, clash.fields):
                return errors.LaterChange(rows, *told)
    return errors.LaterChange(rows)


def _differ(was: Image, became: Image, fields: frozenset[str]) -> bool:
    return any(was[name] != became[name] for name in fields)


def _replay(tx: Transaction, edit_id: int, *, by_field: bool) -> None:
    """Undo the changes newest first; neighbours of one table and one kind go in one statement."""
    changes = tx.execute(
        select(change.c.id, change.c.row_id, change.c.table_name, change.c.before.is_(None), change.c.after.is_(None))
        .where(change.c.edit_id == edit_id)
        .order_by(change.c.id.desc())
    )
    for (name, made, removed), run in groupby(changes, key=lambda row: (row[2], row[3], row[4])):
        statement = _undoing(METADATA.tables[name], made=made, removed=removed, by_field=by_field)
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


def _undoing(table: Table, *, made: bool, removed: bool, by_field: bool) -> str:
    span = "change.edit_id = :edit AND change.table_name = :name AND change.id BETWEEN :oldest AND :newest"
    names = [column.name for column in table.columns]
    columns = ", ".join(f'"{name}"' for name in names)
    values = ", ".join(_was(name) for name in names)
    if made:
        return f'DELETE FROM "{table.name}" WHERE id IN (SELECT row_id FROM change WHERE {span})'  # noqa: S608
    if removed:
        return f'INSERT INTO "{table.name}" ({columns}) SELECT {values} FROM change WHERE {span}'  # noqa: S608
    give = _was_if_changed if by_field else _was
    settings = ", ".join(f'"{name}" = {give(name)}' for name in names if name != "id")
    return f'UPDATE "{table.name}" SET {settings} FROM change WHERE "{table.name}".id = change.row_id AND {span}'  # noqa: S608


def _was(name: str) -> str:
    return f"json_extract(change.before, '$.{name}')"


def _was_if_changed(name: str) -> str:
    became = f"json_extract(change.after, '$.{name}')"
    return f'CASE WHEN {_was(name)} IS {became} THEN "{name}" ELSE {_was(name)} END'
