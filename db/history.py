"""What an edit changed, row by row, and what rows are called, also after they have gone."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from db.tables import METADATA, change, edit
from db.transaction import Transaction

Key = tuple[str, int]
"""A row as (table, id)."""

Image = dict[str, Any]

_NAMES = ("title", "name", "topic", "label", "number")
"""The columns that can name a row, the best first."""

_NAMED_BY = ("participant_id", "organisation_id", "agenda_item_id", "parent_id", "session_id")
"""What names a row without words of its own."""


@dataclass(frozen=True)
class Difference:
    """A row before and after an edit, as the journal holds it."""

    table: str
    row_id: int
    was: str | None
    became: str | None

    @property
    def before(self) -> Image | None:
        """The row before; None where it was not there."""
        return _loaded(self.was)

    @property
    def after(self) -> Image | None:
        """The row after; None where it has gone."""
        return _loaded(self.became)


def differences(tx: Transaction, edit_id: int) -> tuple[Difference, ...]:
    """What an edit changed in the end, parents first."""
    found: dict[Key, tuple[str | None, str | None]] = {}
    query = select(change.c.table_name, change.c.row_id, change.c.before, change.c.after)
    for table, row_id, before, after in tx.execute(query.where(change.c.edit_id == edit_id).order_by(change.c.id)):
        first, _ = found.get((table, row_id), (before, None))
        found[table, row_id] = first, after
    order = {table.name: place for place, table in enumerate(METADATA.sorted_tables)}
    return tuple(
        Difference(*key, was, became)
        for key, (was, became) in sorted(found.items(), key=lambda item: order[item[0][0]])
        if was != became
    )


def as_at(tx: Transaction, table: str, edit_id: int) -> dict[int, Image | None]:
    """The rows of a table that changed after an edit, as they were at it; None for those that were not there."""
    query = select(change.c.row_id, change.c.before)
    later = query.where(change.c.table_name == table, change.c.edit_id > edit_id).order_by(change.c.id)
    first: dict[int, str | None] = {}
    for row_id, before in tx.execute(later):
        first.setdefault(row_id, before)
    return {row_id: _loaded(before) for row_id, before in first.items()}


@dataclass(frozen=True)
class Since:
    """A row as it was at an edit and as it is, with when and by whom it was changed last."""

    row: Difference
    changed_at: datetime
    author: str


def differences_since(tx: Transaction, event_id: int, edit_id: int) -> tuple[Since, ...]:
    """What the edits of an event after one have changed in the end, by when that was; what was undone is unchanged."""
    query = (
        select(change.c.table_name, change.c.row_id, change.c.before, change.c.after, edit.c.made_at, edit.c.author)
        .join(edit, edit.c.id == change.c.edit_id)
        .where(edit.c.event_id == event_id, edit.c.id > edit_id)
        .order_by(change.c.id)
    )
    found: dict[Key, Since] = {}
    for table, row_id, before, after, made_at, author in tx.execute(query):
        first = found[table, row_id].row.was if (table, row_id) in found else before
        found[table, row_id] = Since(Difference(table, row_id, first, after), made_at, author)
    changed = (one for one in found.values() if one.row.was != one.row.became)
    return tuple(sorted(changed, key=lambda one: one.changed_at))


def _loaded(stored: str | None) -> Image | None:
    return json.loads(stored) if stored else None


def references(table: str) -> dict[str, str]:
    """The columns of a table that point to a row, each with the table it points to."""
    return {
        column.name: key.column.table.name for column in METADATA.tables[table].columns for key in column.foreign_keys
    }


def exists(tx: Transaction, key: Key) -> bool:
    """Whether a row is there now."""
    return _row(tx, key) is not None


class Names:
    """What rows are called, or were called last; ``known`` are changes at hand of rows that may have gone since."""

    def __init__(self, tx: Transaction, known: Iterable[Difference]) -> None:
        self._tx = tx
        self._known = {(row.table, row.row_id): row for row in known}
        self._found: dict[Key, str] = {}

    def of(self, key: Key) -> str:
        """Give the words of a row; one without any is called after what it belongs to."""
        if key not in self._found:
            self._found[key] = self._name(key[0], _row(self._tx, key) or self._last(key))
        return self._found[key]

    def _name(self, table: str, image: Image) -> str:
        own = next((str(image[name]) for name in _NAMES if image.get(name)), "")
        points_to = references(table)
        named_by = next((name for name in _NAMED_BY if name in points_to and image.get(name)), None)
        return own if own or named_by is None else self.of((points_to[named_by], image[named_by]))

    def _last(self, key: Key) -> Image:
        """A row as it was when it went."""
        if key in self._known:
            return self._known[key].before or self._known[key].after or {}
        query = select(change.c.before).where(change.c.table_name == key[0], change.c.row_id == key[1])
        gone = query.where(change.c.after.is_(None)).order_by(change.c.id.desc()).limit(1)
        return _loaded(self._tx.execute(gone).scalar()) or {}


def _row(tx: Transaction, key: Key) -> Image | None:
    table = METADATA.tables[key[0]]
    row = tx.execute(select(table).where(table.c.id == key[1])).first()
    return row._asdict() if row is not None else None
