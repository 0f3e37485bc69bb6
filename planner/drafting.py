"""Private drafts as the database knows them: which there are, what they are copies of, and how they began."""

import json
from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Date, DateTime, Table, func, select

from db import tables
from db.transaction import Transaction
from planner.domain.drafts import PARTS, Origins, Words
from planner.errors import UserError

_OF_EVENT = ("session", "room", "segment", "participant", "category")
_TEXT = "session_text"


def drafts_of(tx: Transaction, event_id: int) -> tuple[tuple[int, str], ...]:
    """Give the private drafts of an event as (id, title), the oldest first."""
    event = tables.event.c
    query = select(event.id, event.title).where(event.draft_of == event_id).order_by(event.id)
    return tuple((row_id, title) for row_id, title in tx.execute(query))


def load_origins(tx: Transaction, draft_id: int) -> Origins:
    """Which rows of its event a draft's rows are copies of, and how they began; raises ``UserError``."""
    draft = tx.execute(select(tables.event.c.draft_of).where(tables.event.c.id == draft_id)).first()
    if draft is None:
        raise UserError("no-event", f"There is no event number {draft_id} any more.", next="Choose another event.")
    event_id: int | None = draft.draft_of
    if event_id is None:
        raise UserError("no-draft", "This is no private draft.", next="Choose a draft of the event.")
    began = _began(tx, draft_id)
    begun = {key: image for noun in ("session", *PARTS) for key, image in _begun(tx, noun, began).items()}
    rows = {noun: _copied(tx, tables.METADATA.tables[noun], event_id, draft_id) for noun in _OF_EVENT}
    for noun in PARTS:
        rows[noun] = _copied_from(tx, tables.METADATA.tables[noun], event_id, draft_id, begun)
    return Origins(event_id, rows, begun, _begun_words(tx, began), _younger(tx, began))


def _copied(tx: Transaction, table: Table, event_id: int, draft_id: int) -> dict[int, int]:
    copy = table.alias()
    same = (copy.c.origin_uid == table.c.uid) & (copy.c.event_id == draft_id)
    query = select(copy.c.id, table.c.id).join(table, same).where(table.c.event_id == event_id)
    return {row[0]: row[1] for row in tx.execute(query)}


def _copied_from(
    tx: Transaction, table: Table, event_id: int, draft_id: int, begun: Mapping[tuple[str, int], Mapping[str, object]]
) -> dict[int, int]:
    """What belongs to sessions; copies that the draft has dropped since still tell their origins."""
    here = select(tables.session.c.id).where(tables.session.c.event_id == event_id)
    there = select(tables.session.c.id).where(tables.session.c.event_id == draft_id)
    stored = tx.execute(select(table.c.id, table.c.uid).where(table.c.session_id.in_(here)))
    originals = {row.uid: row.id for row in stored}
    now = tx.execute(select(table.c.id, table.c.origin_uid).where(table.c.session_id.in_(there)))
    copies = {row.id: row.origin_uid for row in now}
    copies |= {row: str(image["origin_uid"]) for (noun, row), image in begun.items() if noun == table.name}
    return {row: originals[uid] for row, uid in copies.items() if uid in originals}


def _began(tx: Transaction, draft_id: int) -> int:
    """The edit that made a draft."""
    change = tables.change.c
    made = (change.table_name == "event") & (change.row_id == draft_id) & change.before.is_(None)
    return tx.execute(select(func.min(change.edit_id)).where(made)).scalar() or 0


def _younger(tx: Transaction, began: int) -> frozenset[int]:
    """The sessions that were made after a draft was."""
    change = tables.change.c
    later = (change.table_name == "session") & change.before.is_(None) & (change.edit_id > began)
    return frozenset(tx.execute(select(change.row_id).where(later)).scalars())


def _images(tx: Transaction, noun: str, began: int) -> dict[int, dict[str, object]]:
    """The rows of a noun as an edit left them, by id."""
    change = tables.change.c
    query = select(change.row_id, change.after).where(change.edit_id == began, change.table_name == noun)
    return {row_id: json.loads(after) for row_id, after in tx.execute(query.order_by(change.id)) if after}


def _begun(tx: Transaction, noun: str, began: int) -> dict[tuple[str, int], Mapping[str, object]]:
    table = tables.METADATA.tables[noun]
    found = _images(tx, noun, began)
    return {
        (noun, row_id): {name: _value(table, name, image[name]) for name in image} for row_id, image in found.items()
    }


def _begun_words(tx: Transaction, began: int) -> dict[tuple[str, int, str], Words]:
    names = list(tables.METADATA.tables[_TEXT].columns.keys())[3:]
    return {
        ("session", int(str(image["parent_id"])), str(image["language"])): {name: str(image[name]) for name in names}
        for image in _images(tx, _TEXT, began).values()
    }


def _value(table: Table, name: str, value: object) -> object:
    """A value of the journal as the rows have it."""
    kind = table.c[name].type if name in table.c else None
    if isinstance(value, str) and isinstance(kind, DateTime):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(value, str) and isinstance(kind, Date) else value
