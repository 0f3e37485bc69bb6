"""How long an event keeps personal data."""

from sqlalchemy import delete, select, update

from db.tables import retention
from db.transaction import Transaction
from planner.domain.kinds import Matter
from planner.domain.retention import MOST_DAYS, USUAL_DAYS
from planner.edits.rows import add
from planner.errors import UserError


def keep_for(tx: Transaction, event_id: int, matter: Matter, days: int) -> None:
    """Keep a matter for so many days after the event; the usual number needs no row. Raises ``UserError``."""
    if not 0 <= days <= MOST_DAYS:
        happened = f"Personal data is kept for 0 to {MOST_DAYS:,} days after an event, not for {days:,}."
        raise UserError("days-kept", happened, next="Give a number of days between.")
    own = (retention.c.event_id == event_id) & (retention.c.matter == matter)
    if days == USUAL_DAYS[matter]:
        tx.execute(delete(retention).where(own))
    elif tx.execute(select(retention.c.id).where(own)).first():
        tx.execute(update(retention).where(own).values(days=days))
    else:
        add(tx, "retention", event_id=event_id, matter=matter.value, days=days)
