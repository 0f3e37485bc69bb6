"""Writes of the categories of an event's participants."""

from sqlalchemy import select

from db import tables
from db.transaction import Transaction
from planner.domain.names import fold
from planner.edits.event import CATEGORIES
from planner.edits.rows import add, change_many, remove


def add_usual_categories(tx: Transaction, event_id: int) -> None:
    """Give an event the usual categories that it does not have, after its own, in printed order."""
    category = tables.category.c
    here = {fold(name) for name in tx.execute(select(category.name).where(category.event_id == event_id)).scalars()}
    for name in CATEGORIES:
        if fold(name) not in here:
            add(tx, "category", event_id=event_id, name=name)


def remove_category(tx: Transaction, category_id: int, into: int | None) -> None:
    """Remove a category; its people go to another one, or have none where ``into`` is None."""
    participant = tables.participant.c
    people = tx.execute(select(participant.id).where(participant.category_id == category_id)).scalars().all()
    change_many(tx, "participant", people, category_id=into)
    remove(tx, "category", category_id)
