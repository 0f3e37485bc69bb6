"""Writes that say how a programme is looked at: what matters how much, what is accepted, who is to be had when."""

from datetime import UTC, datetime

from sqlalchemy import select

from db import tables
from db.transaction import Transaction
from planner.domain.conflicts.conflict import Rule, Severity
from planner.edits.rows import add, change
from planner.errors import UserError


def set_severity(tx: Transaction, event_id: int, rule: Rule, severity: Severity) -> None:
    """Say how much a rule matters to an event."""
    setting = tables.rule_setting.c
    query = select(setting.id).where(setting.event_id == event_id, setting.rule == rule)
    stored = tx.execute(query).scalars().first()
    if stored is None:
        add(tx, "rule_setting", event_id=event_id, rule=rule, severity=severity)
    else:
        change(tx, "rule_setting", stored, severity=severity)


def accept_conflict(tx: Transaction, event_id: int, facts: str, reason: str, author: str) -> int:
    """Accept a conflict while its facts stay the same, and give the acceptance's id; a reason is asked for."""
    if not reason.strip():
        raise UserError("no-reason", "A conflict is accepted with a reason.", next="Say why it can stay as it is.")
    now = datetime.now(UTC).replace(tzinfo=None)
    values = {"facts": facts, "reason": reason, "accepted_by": author, "accepted_at": now}
    return add(tx, "acceptance", event_id=event_id, **values)


def make_available(
    tx: Transaction, event_id: int, start: datetime | None, end: datetime | None, **whose: object
) -> int:
    """Add a time at which somebody (``participant_id``) or a room (``room_id``) is to be had, and give its id."""
    return add(tx, "availability", event_id=event_id, starts_at=start, ends_at=end, **whose)
