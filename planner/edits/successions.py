"""Writes that let one participant come in the place of another."""

from sqlalchemy import Row, select

from db import tables
from db.transaction import Transaction
from planner.domain.kinds import ParticipantStatus
from planner.domain.text import clean
from planner.edits.people import add_participant
from planner.edits.rows import add, change, place
from planner.errors import UserError

_PASSED_ON = ("category_id", "country", "country_code", "organisation", "organisation_id", "unit", "mode")
"""What somebody new has from the one whose place they take."""


def replace_participant(tx: Transaction, participant_id: int, name: str) -> int:
    """Let somebody take a participant's place, and give their id.

    They stand where the other stood, in the same category, delegations and ranks; the other counts as replaced.
    Somebody who is at the event already keeps what is stored of them. Raises ``UserError`` ``already-replaced``,
    ``same-person``, ``came-before`` or ``empty``.
    """
    old = _participant(tx, participant_id)
    successor_id = _successor(tx, old, clean(name))
    _refuse_chain(tx, old, successor_id)
    _pass_on_delegations(tx, participant_id, successor_id)
    place(tx, "participant", successor_id, participant_id)
    change(tx, "participant", participant_id, status=ParticipantStatus.REPLACED)
    add(tx, "succession", participant_id=participant_id, successor_id=successor_id)
    return successor_id


def _participant(tx: Transaction, participant_id: int) -> Row[tuple[object, ...]]:
    found = tx.execute(select(tables.participant).where(tables.participant.c.id == participant_id)).first()
    if found is None:
        raise UserError("gone", "This participant is not there any more.", next="Look at the history.")
    return found


def _successor(tx: Transaction, old: Row[tuple[object, ...]], name: str) -> int:
    if not name:
        raise UserError("empty", "Nobody was named.", next="Type the name of the one who takes the place.")
    at = tables.participant.c
    query = select(at.id, at.status, at.category_id).where(at.event_id == old.event_id, at.name == name)
    known = tx.execute(query.order_by(at.id)).first()
    if known is None:
        return add_participant(tx, old.event_id, name=name, **{field: getattr(old, field) for field in _PASSED_ON})
    if ParticipantStatus(known.status).will_not_come:
        change(tx, "participant", known.id, status=ParticipantStatus.APPROVED)
    if known.category_id is None:
        change(tx, "participant", known.id, category_id=old.category_id)
    return int(known.id)


def _refuse_chain(tx: Transaction, old: Row[tuple[object, ...]], successor_id: int) -> None:
    if successor_id == old.id:
        raise UserError("same-person", f"“{old.name}” has this place already.", next="Type another name.")
    pairs = select(tables.succession.c.participant_id, tables.succession.c.successor_id)
    follows: dict[int, int] = {row[0]: row[1] for row in tx.execute(pairs)}
    if old.id in follows:
        raise UserError(
            "already-replaced", f"“{old.name}” has been replaced already.", next="Replace the one who took the place."
        )
    after: int | None = successor_id
    while after is not None:
        after = follows.get(after)
        if after == old.id:
            raise UserError(
                "came-before",
                f"“{old.name}” came in the place of this person.",
                next="Take that back, or type another name.",
            )


def _pass_on_delegations(tx: Transaction, old: int, successor_id: int) -> None:
    representation = tables.representation
    theirs = select(representation).where(representation.c.participant_id == successor_id)
    here = {(row.country_code, row.organisation_id) for row in tx.execute(theirs)}
    passed = select(representation).where(representation.c.participant_id == old).order_by(representation.c.position)
    for row in tx.execute(passed).all():
        if (row.country_code, row.organisation_id) not in here:
            values = {field: getattr(row, field) for field in ("country_code", "organisation_id", "rank", "position")}
            add(tx, "representation", participant_id=successor_id, **values)
