"""Rows of a bare connection as they are and as the journal remembers them; emptying leaves neither."""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial
from typing import Any

from sqlalchemy import Boolean, Column, String

from db.tables import METADATA
from db.traces import REMOVED

Image = dict[str, Any]

_AMONG = "IN (SELECT value FROM json_each(?))"


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
        past = {row[0] for row in self._db.execute("SELECT row_id FROM change WHERE table_name = ?", (table,))}
        return past | self.here(table)

    def here(self, table: str) -> set[int]:
        """Give the ids of all rows that are."""
        return {row[0] for row in self._db.execute(f'SELECT id FROM "{table}"')} if self.columns(table) else set()  # noqa: S608

    def where(self, table: str, column: str, among: Collection[object]) -> set[int]:
        """Give the rows that have a value in a column, or had when the journal saw them go."""
        if column not in self.columns(table) or not among:
            return set()
        wanted = json.dumps(sorted(among, key=str))
        rows = self._db.execute(f'SELECT id FROM "{table}" WHERE "{column}" {_AMONG}', (wanted,))  # noqa: S608
        past = self._db.execute(
            f"SELECT DISTINCT row_id FROM change WHERE table_name = ? "  # noqa: S608
            f"AND json_extract(coalesce(after, before), '$.{column}') {_AMONG} "
            f'AND row_id NOT IN (SELECT id FROM "{table}")',
            (table, wanted),
        )
        return {row[0] for row in (*rows, *past)}

    def images(self, table: str, ids: Collection[int]) -> Iterator[tuple[int, Image]]:
        """Give rows as they are and as they were."""
        names, wanted = self.columns(table), json.dumps(sorted(ids))
        if not names or not ids:
            return
        for row in self._db.execute(f'SELECT * FROM "{table}" WHERE id {_AMONG}', (wanted,)).fetchall():  # noqa: S608
            image = dict(zip(names, row, strict=True))
            yield image["id"], image
        for _, _, number, *past in self._past(table, ids):
            yield from ((number, json.loads(image)) for image in past if image)

    def remove(self, table: str, ids: Collection[int]) -> None:
        """Remove rows and what belongs to them; their past stays to be emptied."""
        if self.columns(table):
            query = f'DELETE FROM "{table}" WHERE id {_AMONG}'  # noqa: S608
            self._db.execute(query, (json.dumps(sorted(ids)),))

    def empty(self, table: str, ids: Collection[int], names: Collection[str], keys: Mapping[int, Image] = {}) -> None:
        """Empty columns of rows and of their images; ``keys`` gives values of a row's own."""
        here = [name for name in self.columns(table) if name in names]
        blank = {name: _blank(METADATA.tables[table].c[name]) for name in here}
        rows = [blank | keys.get(number, {}) for number in sorted(ids)]
        if not rows or not rows[0]:
            return
        settings = ", ".join(f'"{name}" = ?' for name in rows[0])
        values = [(*row.values(), number) for row, number in zip(rows, sorted(ids), strict=True)]
        self._db.executemany(f'UPDATE "{table}" SET {settings} WHERE id = ?', values)  # noqa: S608
        self._retell(
            self._past(table, ids), lambda number, image: image | _written(blank | keys.get(number, {}), image)
        )

    def retell_past(self, tell: Callable[[str, int, Image], Image]) -> None:
        """Tell every image anew; ``tell`` gets the table, the row's id and the image."""
        for (table,) in self._db.execute("SELECT DISTINCT table_name FROM change").fetchall():
            query = "SELECT id, edit_id, row_id, before, after FROM change WHERE table_name = ?"
            self._retell(self._db.execute(query, (table,)), partial(tell, table))

    def _past(self, table: str, ids: Collection[int]) -> list[tuple[Any, ...]]:
        query = f"SELECT id, edit_id, row_id, before, after FROM change WHERE table_name = ? AND row_id {_AMONG}"  # noqa: S608
        return self._db.execute(query, (table, json.dumps(sorted(ids)))).fetchall()

    def _retell(self, rows: Any, tell: Callable[[int, Image], Image]) -> None:
        changed = []
        for change_id, edit_id, number, *past in rows:
            told = [_dumped(tell(number, json.loads(image))) if image else None for image in past]
            if told != past:
                changed.append((*told, change_id))
                self.touched.add(edit_id)
        self._db.executemany("UPDATE change SET before = ?, after = ? WHERE id = ?", changed)


def _blank(column: Column[Any]) -> Any:
    if column.name == "name":
        return REMOVED
    if isinstance(column.type, Boolean):
        return 0
    return None if column.nullable or not isinstance(column.type, String) else ""


def _written(values: Image, image: Image) -> Image:
    return {name: value for name, value in values.items() if name in image}


def _dumped(image: Image) -> str:
    """Write an image as SQLite does: an edit that is compared with its row must find the same words."""
    return json.dumps(image, ensure_ascii=False, separators=(",", ":"))
