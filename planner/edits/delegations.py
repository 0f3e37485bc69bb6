"""Writes of who stands in which delegation, under what rank and in what order."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Row, select

from db import tables
from db.transaction import Transaction
from planner.domain.kinds import ParticipantStatus
from planner.domain.ranks import REPRESENTATIVE, is_head, usual_ranks
from planner.domain.text import clean
from planner.edits.people import add_participant, represent
from planner.edits.rows import change, change_many, place
from planner.errors import UserError

_AT = tables.representation.c
_ENDED = [status for status in ParticipantStatus if status.will_not_come]


@dataclass(frozen=True, slots=True)
class Seat:
    """Where somebody is moved to: a delegation, a rank (None keeps theirs), and before which participant (None: last).

    A delegation is that of a State (``country_code``) or that of an organization.
    """

    country_code: str
    organisation_id: int | None
    rank: str | None = None
    before: int | None = None


def join_delegation(tx: Transaction, event_id: int, name: str, whom: str) -> int:
    """Put somebody into the delegation of a State or organization, and give the representation.

    They are brought to the event where they are not there. Raises ``UserError`` ``already-there`` where they stand in
    the delegation already.
    """
    participant = tables.participant.c
    here = select(participant.id).where(participant.event_id == event_id, participant.name == clean(name))
    known = tx.execute(here.order_by(participant.id)).scalars().first()
    participant_id = known or add_participant(tx, event_id, name=name)
    made = represent(tx, participant_id, whom)
    _refuse_twice(tx, *_rows(tx, [made]))
    return made


def set_rank(tx: Transaction, ids: Sequence[int], rank: str) -> None:
    """Give members of delegations a rank; there is one head, and who led before becomes a representative."""
    if is_head(rank):
        rows = _rows(tx, ids)
        _refuse_two(rows)
        for row in rows:
            _step_down(tx, row, ids)
    change_many(tx, "representation", ids, rank=rank)


def rename_rank(tx: Transaction, event_id: int, old: str, new: str) -> None:
    """Call a rank otherwise in all delegations of an event."""
    of_event = _of_event(event_id)
    ids = tx.execute(select(_AT.id).where(_AT.rank == old, of_event)).scalars().all()
    change_many(tx, "representation", ids, rank=new)


def move_members(tx: Transaction, ids: Sequence[int], seat: Seat) -> None:
    """Move members to a delegation, rank and place, in their order; raises ``UserError`` where one is in it twice."""
    for row in _rows(tx, ids):
        change(tx, "representation", row.id, country_code=seat.country_code, organisation_id=seat.organisation_id)
        _refuse_twice(tx, *_rows(tx, [row.id]))
        if seat.before != row.participant_id:
            place(tx, "participant", row.participant_id, seat.before)
        rank = row.rank if seat.rank is None else seat.rank
        set_rank(tx, [row.id], rank)


def _rows(tx: Transaction, ids: Sequence[int]) -> Sequence[Row[tuple[object, ...]]]:
    """The representations of these ids, in this order."""
    found = {row.id: row for row in tx.execute(select(tables.representation).where(_AT.id.in_(ids)))}
    if len(found) < len(set(ids)):
        raise UserError("gone", "One of these is in the delegation no more.", next="Look at the history.")
    return [found[one] for one in ids]


def _refuse_two(rows: Sequence[Row[tuple[object, ...]]]) -> None:
    if len({(row.country_code, row.organisation_id) for row in rows}) < len(rows):
        raise UserError("two-heads", "A delegation has one head.", next="Choose the one who leads it.")


def _of_event(event_id: int) -> ColumnElement[bool]:
    participant = tables.participant.c
    return _AT.participant_id.in_(select(participant.id).where(participant.event_id == event_id))


def _step_down(tx: Transaction, row: Row[tuple[object, ...]], rising: Sequence[int]) -> None:
    """Let whoever leads a member's delegation be a representative, unless they are to lead it."""
    event = tables.event.c
    at = select(event.id, event.language).join(tables.participant, tables.participant.c.event_id == event.id)
    event_id, language = tx.execute(at.where(tables.participant.c.id == row.participant_id)).one()
    same = _AT.country_code == row.country_code, _AT.organisation_id.is_not_distinct_from(row.organisation_id)
    here = _of_event(event_id), tables.participant.c.status.not_in(_ENDED)
    coming = select(_AT.id, _AT.rank).join(tables.participant, tables.participant.c.id == _AT.participant_id)
    others = tx.execute(coming.where(*same, *here, _AT.id.not_in(rising)))
    heads = [other.id for other in others if is_head(other.rank)]
    change_many(tx, "representation", heads, rank=usual_ranks(language)[REPRESENTATIVE])


def _refuse_twice(tx: Transaction, row: Row[tuple[object, ...]]) -> None:
    same = _AT.country_code == row.country_code, _AT.organisation_id.is_not_distinct_from(row.organisation_id)
    others = select(_AT.id).where(_AT.participant_id == row.participant_id, *same, _AT.id != row.id)
    if tx.execute(others).first() is not None:
        participant = tables.participant.c
        name = tx.execute(select(participant.name).where(participant.id == row.participant_id)).scalar()
        raise UserError("already-there", f"“{name}” is in this delegation already.", next="Change their rank instead.")
