"""Changes of a participant that touch more than one column."""

from typing import Any

from planner.edits.people import set_field


def set_person_field(tx: Any, participant_id: int, field: str, value: object) -> None:
    """Set a field of one participant, and what follows from it; raises ``UserError`` where the value is refused."""
    set_field(tx, [participant_id], field, value)
