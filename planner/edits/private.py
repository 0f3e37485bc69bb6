"""Writes of what is for the house only."""

from sqlalchemy import delete, select, update

from db.tables import participant_private
from db.transaction import Transaction
from planner.domain.text import clean
from planner.edits.rows import add


def set_private(tx: Transaction, participant_id: int, field: str, value: object) -> None:
    """Set a private field of a participant; where nothing private is left, the row goes."""
    at = participant_private.c
    stored = tx.execute(select(participant_private).where(at.participant_id == participant_id)).mappings().first()
    if stored is None:
        add(tx, "participant_private", participant_id=participant_id, **{field: value})
        return
    new = clean(value) if isinstance(value, str) else value
    kept = {name: held for name, held in stored.items() if name not in {"id", "participant_id"}} | {field: new}
    if any(kept.values()):
        tx.execute(update(participant_private).where(at.id == stored["id"]).values({field: new}))
    else:
        tx.execute(delete(participant_private).where(at.id == stored["id"]))
