"""Writes that shape the days of an event."""

from db.transaction import Transaction
from planner.domain.sittings import proposed_sittings
from planner.edits.rows import add
from planner.queries import load_agenda


def propose_sittings(tx: Transaction, event_id: int) -> int:
    """Add the sittings that follow from the sessions and are not there yet, and give how many they are."""
    proposed = proposed_sittings(load_agenda(tx, event_id))
    for start, end in proposed:
        minutes = int((end - start).total_seconds()) // 60
        add(tx, "sitting", event_id=event_id, starts_at=start, length_minutes=minutes)
    return len(proposed)
