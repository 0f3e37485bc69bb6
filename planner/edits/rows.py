"""The plain writes, for any noun: add, change, remove, place among siblings, translate.

Nouns and fields are those of the rows in ``planner.domain``: ``session``, ``participant``, ``title``, ``starts_at``.
"""

from typing import Any

from sqlalchemy import Table, delete, func, insert, select

from db.models import TEXTS, Base
from db.transaction import Transaction
from planner.domain.text import clean
from planner.edits.rules import check
from planner.errors import UserError

STEP = 1024
"""The gap between the positions of neighbours, so that a drop changes one row."""

_MODELS = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
_PARENTS = ("event_id", "session_id", "participant_id")


def add(tx: Transaction, noun: str, **values: object) -> int:
    """Add a row after its siblings and give its id; raises ``UserError`` where a value is impossible."""
    model = _MODELS[noun]
    cleaned = _clean(values)
    check(noun, cleaned)
    if "position" in model.__table__.columns and "position" not in cleaned:
        cleaned["position"] = _last_position(tx, model.__table__, cleaned) + STEP
    row = model(**cleaned)
    tx.add(row)
    tx.flush()
    row_id = row.id
    assert isinstance(row_id, int)
    return row_id


def change(tx: Transaction, noun: str, row_id: int, **values: object) -> None:
    """Set fields of a row; raises ``UserError`` where a value is impossible or the row has gone."""
    row = _get(tx, noun, row_id)
    cleaned = _clean(values)
    unknown = cleaned.keys() - row.__table__.columns.keys()
    if unknown:
        raise AttributeError(f"{noun} has no {', '.join(sorted(unknown))}")
    check(noun, {column.name: getattr(row, column.name) for column in row.__table__.columns} | cleaned)
    for name, value in cleaned.items():
        setattr(row, name, value)
    tx.flush()


def remove(tx: Transaction, noun: str, row_id: int) -> None:
    """Remove a row and what belongs to it; what only points to it stays."""
    tx.delete(_get(tx, noun, row_id))
    tx.flush()


def place(tx: Transaction, noun: str, row_id: int, before: int | None) -> None:
    """Move a row among its siblings to stand before another, or last where ``before`` is None."""
    row = _get(tx, noun, row_id)
    siblings = [other for other in _siblings(tx, row) if other.id != row_id]
    at = next((index for index, other in enumerate(siblings) if other.id == before), len(siblings))
    low = siblings[at - 1].position if at else None
    high = siblings[at].position if at < len(siblings) else None
    if low is not None and high is not None and high - low < 2:
        _spread([*siblings[:at], row, *siblings[at:]])
    else:
        row.position = _between(low, high)
    tx.flush()


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


def _get(tx: Transaction, noun: str, row_id: int) -> Any:
    row = tx.get(_MODELS[noun], row_id)
    if row is None:
        words = noun.replace("_", " ")
        raise UserError(
            "gone", f"This {words} is not there any more.", next="Look at the history to see who removed it."
        )
    return row


def _clean(values: dict[str, object]) -> dict[str, Any]:
    return {name: clean(value) if type(value) is str else value for name, value in values.items()}


def _last_position(tx: Transaction, table: Table, values: dict[str, Any]) -> int:
    query = select(func.max(table.c.position))
    parent = next(name for name in _PARENTS if name in table.c)
    return tx.execute(query.where(table.c[parent] == values[parent])).scalar() or 0


def _siblings(tx: Transaction, row: Any) -> list[Any]:
    model = type(row)
    parent = next(name for name in _PARENTS if name in model.__table__.c)
    same = getattr(model, parent) == getattr(row, parent)
    return list(tx.execute(select(model).where(same).order_by(model.position, model.id)).scalars())


def _between(low: int | None, high: int | None) -> int:
    if low is None:
        return high - STEP if high is not None else STEP
    return low + STEP if high is None else (low + high) // 2


def _spread(rows: list[Any]) -> None:
    for index, row in enumerate(rows, start=1):
        row.position = index * STEP
