"""The plain writes, for any noun: add, change, remove, place among siblings, translate.

Nouns and fields are those of the rows in ``planner.domain``: ``session``, ``participant``, ``title``, ``starts_at``.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, Table, delete, func, insert, or_, select, update

from db.tables import METADATA, TEXTS
from db.transaction import Transaction, key_of, parts
from planner.domain.text import clean
from planner.edits.rules import check
from planner.errors import UserError

STEP = 1024
"""The gap between the positions of neighbours, so that a drop changes one row."""

_PARENTS = ("event_id", "session_id", "participant_id")


def add(tx: Transaction, noun: str, **values: object) -> int:
    """Add a row after its siblings and give its id; raises ``UserError`` where a value is impossible."""
    table = METADATA.tables[noun]
    cleaned = _clean(table, values)
    check(noun, cleaned)
    if "position" in table.c and "position" not in cleaned:
        cleaned["position"] = _last_position(tx, table, cleaned) + STEP
    return key_of(tx.execute(insert(table), cleaned))


def change(tx: Transaction, noun: str, row_id: int, **values: object) -> None:
    """Set fields of a row; raises ``UserError`` where a value is impossible or the row has gone."""
    table = METADATA.tables[noun]
    stored = _get(tx, noun, row_id)._asdict()
    cleaned = _clean(table, values)
    check(noun, stored | cleaned)
    differing = {name: value for name, value in cleaned.items() if stored[name] != value}
    if differing:
        tx.execute(update(table).where(table.c.id == row_id).values(differing))


def change_many(tx: Transaction, noun: str, ids: Sequence[int], **values: object) -> None:
    """Set the same fields of many rows; raises ``UserError`` where a value is impossible for one of them."""
    table = METADATA.tables[noun]
    cleaned = _clean(table, values)
    differs = or_(*(table.c[name].is_distinct_from(value) for name, value in cleaned.items()))
    for some in parts(ids):
        for row in tx.execute(select(table).where(table.c.id.in_(some))).mappings():
            check(noun, dict(row) | cleaned)
        tx.execute(update(table).where(table.c.id.in_(some), differs).values(cleaned))


def remove_many(tx: Transaction, noun: str, ids: Sequence[int]) -> None:
    """Remove rows and what belongs to them; some of them may have gone already."""
    table = METADATA.tables[noun]
    for some in parts(ids):
        tx.execute(delete(table).where(table.c.id.in_(some)))


def remove(tx: Transaction, noun: str, row_id: int) -> None:
    """Remove a row and what belongs to it; what only points to it stays."""
    table = METADATA.tables[noun]
    if not tx.execute(delete(table).where(table.c.id == row_id)).rowcount:
        raise _gone(noun)


def place(tx: Transaction, noun: str, row_id: int, before: int | None) -> None:
    """Move a row among its siblings to stand before another, or last where ``before`` is None."""
    table = METADATA.tables[noun]
    row = _get(tx, noun, row_id)
    siblings = [other for other in _siblings(tx, table, row) if other.id != row_id]
    at = next((index for index, other in enumerate(siblings) if other.id == before), len(siblings))
    low = siblings[at - 1].position if at else None
    high = siblings[at].position if at < len(siblings) else None
    if low is not None and high is not None and high - low < 2:
        _spread(tx, table, [*siblings[:at], row, *siblings[at:]])
    else:
        _stand(tx, table, row_id, _between(low, high))


def translate(tx: Transaction, noun: str, row_id: int, language: str, **words: str) -> None:
    """Set the words of a row in another language; empty words fall back to the event's main language."""
    table = TEXTS[noun]
    here = (table.c.parent_id == row_id) & (table.c.language == language)
    stored = tx.execute(select(table).where(here)).mappings().first()
    names = [column.name for column in table.columns][3:]
    merged = {name: stored[name] if stored else "" for name in names} | {k: clean(v) for k, v in words.items()}
    if stored and not any(merged.values()):
        tx.execute(delete(table).where(here))
    elif stored:
        tx.execute(table.update().where(here).values(**merged))
    elif any(merged.values()):
        tx.execute(insert(table).values(parent_id=row_id, language=language, **merged))


def translatable(noun: str) -> frozenset[str]:
    """Give the fields of a noun that have words in other languages."""
    return frozenset(TEXTS[noun].columns.keys()[3:]) if noun in TEXTS else frozenset()


def _get(tx: Transaction, noun: str, row_id: int) -> Row[*tuple[Any, ...]]:
    table = METADATA.tables[noun]
    row = tx.execute(select(table).where(table.c.id == row_id)).first()
    if row is None:
        raise _gone(noun)
    return row


def _gone(noun: str) -> UserError:
    words = noun.replace("_", " ").replace("organisation", "organization")
    return UserError("gone", f"This {words} is not there any more.", next="Look at the history to see who removed it.")


def _clean(table: Table, values: dict[str, object]) -> dict[str, Any]:
    unknown = values.keys() - table.columns.keys()
    if unknown:
        raise AttributeError(f"{table.name} has no {', '.join(sorted(unknown))}")
    return {name: clean(value) if type(value) is str else value for name, value in values.items()}


def _last_position(tx: Transaction, table: Table, values: dict[str, Any]) -> int:
    query = select(func.max(table.c.position))
    parent = _parent(table)
    return tx.execute(query.where(table.c[parent] == values[parent])).scalar() or 0


def _parent(table: Table) -> str:
    return next(name for name in _PARENTS if name in table.c)


def _siblings(tx: Transaction, table: Table, row: Row[*tuple[Any, ...]]) -> Sequence[Row[*tuple[Any, ...]]]:
    parent = _parent(table)
    same = table.c[parent] == getattr(row, parent)
    return tx.execute(select(table.c.id, table.c.position).where(same).order_by(table.c.position, table.c.id)).all()


def _between(low: int | None, high: int | None) -> int:
    if low is None:
        return high - STEP if high is not None else STEP
    return low + STEP if high is None else (low + high) // 2


def _spread(tx: Transaction, table: Table, rows: Sequence[Row[*tuple[Any, ...]]]) -> None:
    for index, row in enumerate(rows, start=1):
        _stand(tx, table, row.id, index * STEP)


def _stand(tx: Transaction, table: Table, row_id: int, position: int) -> None:
    tx.execute(update(table).where(table.c.id == row_id, table.c.position != position).values(position=position))
