"""Rows of a bare connection as they are and as the journal remembers them; emptying leaves neither."""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Boolean, Column, String

from db.tables import METADATA
from db.traces import REMOVED

Image = dict[str, Any]

_AMONG = "IN (SELECT value FROM json_each(?))"
_PAST = "SELECT id, edit_id, row_id, before, after FROM change WHERE table_name = ?"
_NO_KEYS: Mapping[int, Image] = {}


class Remembered:
    """Rows with their past. ``touched`` collects the edits whose images were emptied."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._columns: dict[str, tuple[str, ...]] = {}
        self.touched: set[int] = set()

    def columns(self, table: str) -> tuple[str, ...]:
        """Give the columns of a table in this file, which may be of an older schema; none where there is no table."""
        if table not in self._columns:
            found = self._db.execute(f'PRAGMA main.table_info("{table}")')
            self._columns[table] = tuple(row[1] for row in found)
        return self._columns[table]

    def all(self, table: str) -> set[int]:
        """Give the ids of all rows that are or were."""
        return self._ids("SELECT DISTINCT row_id FROM change WHERE table_name = ?", table) | self.here(table)

    def here(self, table: str) -> set[int]:
        """Give the ids of all rows that are."""
        return self._ids(f'SELECT id FROM "{table}"') if self.columns(table) else set()  # noqa: S608

    def where(self, table: str, column: str, among: Collection[object]) -> set[int]:
        """Give the rows that have a value in a column, or had when the journal saw them go."""
        if column not in self.columns(table) or not among:
            return set()
        wanted = json.dumps(sorted(among, key=str))
        past = (
            "SELECT DISTINCT row_id FROM change WHERE table_name = ? "  # noqa: S608
            f"AND json_extract(coalesce(after, before), '$.{column}') {_AMONG} "
            f'AND row_id NOT IN (SELECT id FROM "{table}")'
        )
        here = self._ids(f'SELECT id FROM "{table}" WHERE "{column}" {_AMONG}', wanted)  # noqa: S608
        return here | self._ids(past, table, wanted)

    def values(self, table: str, column: str, ids: Collection[int], *, past: bool = True) -> set[Any]:
        """Give what rows say in a column, and said where the ``past`` is asked for."""
        if column not in self.columns(table) or not ids:
            return set()
        wanted, said = json.dumps(sorted(ids)), set()
        for image in ("before", "after") if past else ():
            seen = f"SELECT DISTINCT json_extract({image}, '$.{column}') FROM change"  # noqa: S608
            rows = self._db.execute(f"{seen} WHERE table_name = ? AND row_id {_AMONG}", (table, wanted))
            said |= {row[0] for row in rows}
        here = f'SELECT DISTINCT "{column}" FROM "{table}" WHERE id {_AMONG}'  # noqa: S608
        return said | {row[0] for row in self._db.execute(here, (wanted,))}

    def filled(self, table: str, ids: Collection[int], names: Collection[str]) -> set[int]:
        """Give the rows that say, or ever said, something in one of the columns."""
        here = [name for name in self.columns(table) if name in names]
        if not here or not ids:
            return set()
        wanted = json.dumps(sorted(ids))
        said = " OR ".join(f"coalesce(\"{name}\", '') NOT IN ('', 0)" for name in here)
        found = self._ids(f'SELECT id FROM "{table}" WHERE id {_AMONG} AND ({said})', wanted)  # noqa: S608
        for image in ("before", "after"):
            said = " OR ".join(f"coalesce(json_extract({image}, '$.{name}'), '') NOT IN ('', 0)" for name in here)
            query = f"SELECT DISTINCT row_id FROM change WHERE table_name = ? AND row_id {_AMONG} AND ({said})"  # noqa: S608
            found |= self._ids(query, table, wanted)
        return found

    def images(self, table: str, ids: Collection[int]) -> Iterator[tuple[int, Image]]:
        """Give rows as they are and as they were."""
        names, wanted = self.columns(table), json.dumps(sorted(ids))
        if not names or not ids:
            return
        for row in self._db.execute(f'SELECT * FROM "{table}" WHERE id {_AMONG}', (wanted,)).fetchall():  # noqa: S608
            image = dict(zip(names, row, strict=True))
            yield image["id"], image
        for _, _, number, *past in self._db.execute(f"{_PAST} AND row_id {_AMONG}", (table, wanted)).fetchall():
            yield from ((number, json.loads(image)) for image in past if image)

    def remove(self, table: str, ids: Collection[int]) -> None:
        """Remove rows and what belongs to them; their past stays to be emptied."""
        if self.columns(table):
            query = f'DELETE FROM "{table}" WHERE id {_AMONG}'  # noqa: S608
            self._db.execute(query, (json.dumps(sorted(ids)),))

    def empty(
        self, table: str, ids: Collection[int], names: Collection[str], keys: Mapping[int, Image] = _NO_KEYS
    ) -> None:
        """Empty columns of rows and of their images; ``keys`` gives values of a row's own."""
        here = [name for name in self.columns(table) if name in names]
        self._put(table, ids, {name: _blank(METADATA.tables[table].c[name]) for name in here})
        for number, own in keys.items():
            self._put(table, {number}, own)

    def _put(self, table: str, ids: Collection[int], values: Image) -> None:
        if not values or not ids:
            return
        wanted, told = json.dumps(sorted(ids)), list(values.values())
        settings = ", ".join(f'"{name}" = ?' for name in values)
        self._db.execute(f'UPDATE "{table}" SET {settings} WHERE id {_AMONG}', (*told, wanted))  # noqa: S608
        paths = ", ".join(f"'$.{name}', ?" for name in values)
        images = f"before = json_replace(before, {paths}), after = json_replace(after, {paths})"
        past = f"WHERE table_name = ? AND row_id {_AMONG}"
        self.touched |= self._ids(f"SELECT DISTINCT edit_id FROM change {past}", table, wanted)  # noqa: S608
        self._db.execute(f"UPDATE change SET {images} {past}", (*told, *told, table, wanted))  # noqa: S608

    def retell(self, table: str, name: str, seeds: Sequence[str], tell: Callable[[str], str]) -> set[int]:
        """Tell the words of a column anew where one of the ``seeds`` stands in them, and give the rows."""
        column = f'"{name}"'
        query = f'SELECT id, {column} FROM "{table}" WHERE {_any_of(seeds, column)}'  # noqa: S608
        rows = self._db.execute(query, seeds).fetchall()
        changed = [(told, number) for number, words in rows if (told := tell(words)) != words]
        self._db.executemany(f'UPDATE "{table}" SET "{name}" = ? WHERE id = ?', changed)  # noqa: S608
        return {number for _, number in changed}

    def retell_past(self, seeds: Sequence[str], tell: Callable[[str, int, Image], Image]) -> None:
        """Tell images anew where one of the ``seeds`` stands in them; ``tell`` gets table, row and image."""
        held = f"({_any_of(seeds, 'before')} OR {_any_of(seeds, 'after')})"
        query = f"SELECT id, edit_id, table_name, row_id, before, after FROM change WHERE {held}"  # noqa: S608
        changed = []
        for change_id, edit_id, table, number, *past in self._db.execute(query, (*seeds, *seeds)).fetchall():
            told = [_dumped(tell(table, number, json.loads(image))) if image else None for image in past]
            if told != past:
                changed.append((*told, change_id))
                self.touched.add(edit_id)
        self._db.executemany("UPDATE change SET before = ?, after = ? WHERE id = ?", changed)

    def _ids(self, query: str, *values: str) -> set[int]:
        return {row[0] for row in self._db.execute(query, values)}


def _any_of(seeds: Sequence[str], words: str) -> str:
    return f"({' OR '.join(f'instr(lower({words}), ?)' for _ in seeds) or '0'})"


def _blank(column: Column[Any]) -> Any:
    if column.name == "name":
        return REMOVED
    if isinstance(column.type, Boolean):
        return 0
    return None if column.nullable or not isinstance(column.type, String) else ""


def _dumped(image: Image) -> str:
    """Write an image as SQLite does: an edit that is compared with its row must find the same words."""
    return json.dumps(image, ensure_ascii=False, separators=(",", ":"))
