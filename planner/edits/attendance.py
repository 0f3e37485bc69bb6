"""Writes of who was seen in a sitting."""

from collections.abc import Iterable, Sequence
from uuid import uuid4

from sqlalchemy import delete, insert, select

from db.tables import attendance
from db.transaction import Transaction, parts


def tick(tx: Transaction, sitting_id: int, ids: Sequence[int]) -> None:
    """Note that participants are in a sitting; who was noted already stays so."""
    here = select(attendance.c.participant_id).where(attendance.c.sitting_id == sitting_id)
    noted = set(tx.execute(here).scalars())
    rows = [
        {"uid": str(uuid4()), "participant_id": one, "sitting_id": sitting_id} for one in _once(ids) if one not in noted
    ]
    if rows:
        tx.execute(insert(attendance), rows)


def untick(tx: Transaction, sitting_id: int, ids: Sequence[int]) -> None:
    """Note that participants are not in a sitting."""
    for some in parts(ids):
        there = attendance.c.participant_id.in_(some)
        tx.execute(delete(attendance).where(attendance.c.sitting_id == sitting_id, there))


def _once(ids: Iterable[int]) -> Iterable[int]:
    return dict.fromkeys(ids)
