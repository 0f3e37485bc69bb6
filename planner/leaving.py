"""What has left the house: a line for every list that was handed out, added and never changed."""

import hashlib
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func, insert, select

from db.tables import change, edit, handed_out, participant
from db.transaction import Transaction, key_of
from planner.domain.privacy import HandedOutRow, HandingOut

_BLOCK = 1 << 20


def latest_edit(tx: Transaction) -> int:
    """The id of the newest edit of the database, which a snapshot taken now has seen; 0 where nothing was edited."""
    return tx.execute(select(func.max(edit.c.id))).scalar() or 0


def record(tx: Transaction, leaving: HandingOut, file: Path, author: str) -> HandedOutRow:
    """Add the line of a list that was written to ``file``: its name without folders, and its SHA-256 as it lies there.

    The line is not journaled: no undo takes it back.
    """
    row = asdict(leaving) | {
        "file_name": file.name,
        "sha256": _sha256(file),
        "author": author,
        "made_at": datetime.now(UTC).replace(tzinfo=None),
    }
    return HandedOutRow(id=key_of(tx.execute(insert(handed_out), row)), **row)


def load_handed_out(tx: Transaction, event_id: int) -> tuple[HandedOutRow, ...]:
    """Every list of an event that left the house, the newest first."""
    columns = (handed_out.c[name] for name in HandedOutRow.__slots__)
    query = select(*columns).where(handed_out.c.event_id == event_id).order_by(handed_out.c.id.desc())
    return tuple(HandedOutRow(*row) for row in tx.execute(query))


def load_handed_out_since(tx: Transaction, person_id: int) -> tuple[HandedOutRow, ...]:
    """Every list that left events of a person after they were added there, the newest first.

    Whether a list named them is not recorded. Where the journal does not know of their coming, all lists are given.
    """
    came = select(func.min(change.c.edit_id)).where(
        change.c.table_name == participant.name, change.c.row_id == participant.c.id, change.c.before.is_(None)
    )
    columns = (handed_out.c[name] for name in HandedOutRow.__slots__)
    query = select(*columns).distinct().join(participant, participant.c.event_id == handed_out.c.event_id)
    query = query.where(
        participant.c.person_id == person_id, handed_out.c.edit_id >= func.coalesce(came.scalar_subquery(), 0)
    )
    return tuple(HandedOutRow(*row) for row in tx.execute(query.order_by(handed_out.c.id.desc())))


def _sha256(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
