"""Reads of States at an event; they leave its people unread, however many they are."""

from sqlalchemy import func, select

from db import tables
from db.transaction import Transaction
from planner.domain.event import EventRow
from planner.domain.kinds import ParticipantStatus
from planner.domain.session import SittingRow
from planner.domain.state_register import StateRegister
from planner.domain.states import CountryNameRow, StandingRow
from planner.frozen import read_rows

_ABSENT = [status for status in ParticipantStatus if status.will_not_come]


def load_register(tx: Transaction, event_id: int) -> StateRegister | None:
    """All States as an event sees them; None where there is no such event any more."""
    found = read_rows(tx, EventRow, tables.event, tables.event.c.id == event_id)
    if not found:
        return None
    return StateRegister(
        found[0],
        read_rows(tx, CountryNameRow, tables.country_name, tables.country_name.c.event_id == event_id),
        read_rows(tx, StandingRow, tables.standing, tables.standing.c.event_id == event_id),
        read_rows(tx, SittingRow, tables.sitting, tables.sitting.c.event_id == event_id),
        _delegates(tx, event_id),
    )


def _delegates(tx: Transaction, event_id: int) -> dict[str, int]:
    """How many come for each State, by code."""
    representation, participant = tables.representation.c, tables.participant.c
    query = (
        select(representation.country_code, func.count(representation.participant_id.distinct()))
        .join(tables.participant, participant.id == representation.participant_id)
        .where(participant.event_id == event_id, participant.status.not_in(_ABSENT), representation.country_code != "")
        .group_by(representation.country_code)
    )
    return {row[0]: row[1] for row in tx.execute(query)}
