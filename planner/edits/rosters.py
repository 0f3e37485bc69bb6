"""A roster that came back, laid onto the programme in one edit."""

from sqlalchemy import select

from db import tables
from db.transaction import Transaction
from planner.domain.countries import match
from planner.domain.kinds import Role
from planner.domain.list_fields import ListField
from planner.domain.lists import FieldChange, ListPlan
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.words import ENGLISH, words
from planner.edits.people import rename
from planner.edits.rows import change, place
from planner.queries import load_agenda

_PRINTED = {
    ListField.NAME: "printed_name",
    ListField.FUNCTION: "printed_function",
    ListField.ORGANISATION: "printed_organisation",
    ListField.COUNTRY: "printed_country",
}
_OF_APPEARANCE = {ListField.STATUS: "status", ListField.MODE: "mode", ListField.NOTES: "notes"}


def lay_roster(tx: Transaction, plan: ListPlan) -> int:
    """Carry out the plan of a roster, and give how many rows changed something.

    Words that are printed for one appearance alone change there; others change at the participant. What is put
    together of unit and organization cannot be taken apart, and is then printed for that appearance.
    """
    agenda = load_agenda(tx, plan.event_id)
    appearances = {row.id: row for row in agenda.appearances}
    for row in plan.rows:
        appearance = appearances.get(row.appearance_id or 0)
        if appearance is None:
            continue
        person = agenda.participant_by_id[appearance.participant_id]
        for one in row.changes:
            _lay(tx, appearance, person, one)
    return plan.accepted


def _lay(tx: Transaction, row: AppearanceRow, person: ParticipantRow, one: FieldChange) -> None:
    if one.field in _OF_APPEARANCE:
        change(tx, "appearance", row.id, **{_OF_APPEARANCE[one.field]: one.new})
    elif one.field is ListField.ROLE:
        change(tx, "appearance", row.id, role=next(r for r in Role if words(ENGLISH).role(r, 1) == one.new))
    elif one.field is ListField.ORDER:
        _move(tx, row, int(one.new))
    elif getattr(row, _PRINTED[one.field]) or (one.field is ListField.ORGANISATION and person.unit):
        change(tx, "appearance", row.id, **{_PRINTED[one.field]: one.new})
    elif one.field is ListField.NAME:
        rename(tx, person.id, one.new)
    elif one.field is ListField.COUNTRY:
        country = match(one.new)
        change(tx, "participant", person.id, country=one.new, country_code=country.iso3 if country else "")
    else:
        change(tx, "participant", person.id, **{one.field.value: one.new})


def _move(tx: Transaction, row: AppearanceRow, new: int) -> None:
    """Put an appearance at a place of its session, counted from 1."""
    at = tables.appearance.c
    query = select(at.id).where(at.session_id == row.session_id).order_by(at.position, at.id)
    ids = [row_id for row_id in tx.execute(query).scalars() if row_id != row.id]
    place(tx, "appearance", row.id, ids[new - 1] if 0 < new <= len(ids) else None)
