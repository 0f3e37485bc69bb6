"""What the journal knows of where the rows of an event came from."""

from db import journal
from db.transaction import Transaction
from planner.domain.programme import READ_VERB, Provenance


def load_provenance(tx: Transaction, event_id: int, verb: str = READ_VERB) -> Provenance:
    """Which rows of an event were read from a text, and what somebody has typed into them since."""
    return Provenance(journal.typed_since(tx, verb, event_id))
