"""Writes that bring people to an event and into its sessions."""

from sqlalchemy import select

from db import tables
from db.transaction import Transaction
from planner.domain.names import split_name
from planner.domain.text import clean
from planner.edits.event import PANELLISTS
from planner.edits.rows import add
from planner.errors import UserError


def add_participant(tx: Transaction, event_id: int, *, name: str, **values: object) -> int:
    """Bring a person to an event and give the participant's id.

    The directory's person of exactly this name is taken where there is one; otherwise the directory gains a person.
    Given and family name are proposed from the name where they are not said. Raises ``UserError`` ``already-there``
    where somebody of this name is at the event.
    """
    _refuse_twice(tx, event_id, clean(name))
    given, family = split_name(name)
    person_id = _person_to_bring(tx, clean(name)) or add(tx, "person", name=name, given=given, family=family)
    split = {"given": given, "family": family}
    return add(tx, "participant", event_id=event_id, person_id=person_id, name=name, **split | values)


def add_panellist(tx: Transaction, event_id: int, *, name: str, **values: object) -> int:
    """Bring a person to an event in the category of panellists, approved, and give the participant's id."""
    category, organisation = tables.category.c, tables.organisation.c
    panellists = select(category.id).where(category.event_id == event_id, category.name == PANELLISTS)
    named = select(organisation.id).where(organisation.name == values.get("organisation", ""))
    pointers = {
        "category_id": tx.execute(panellists).scalars().first(),
        "organisation_id": tx.execute(named).scalars().first(),
    }
    return add_participant(tx, event_id, name=name, **{"status": "approved"} | pointers | values)


def _refuse_twice(tx: Transaction, event_id: int, name: str) -> None:
    participant = tables.participant.c
    here = select(participant.id).where(participant.event_id == event_id, participant.name == name)
    if tx.execute(here).first():
        raise UserError(
            "already-there",
            f"“{name}” is at this event already.",
            next="If this is somebody else, add a word that tells the two apart, such as their country.",
        )


def _person_to_bring(tx: Transaction, name: str) -> int | None:
    found = tx.execute(select(tables.person.c.id).where(tables.person.c.name == name)).scalars().all()
    return found[0] if len(found) == 1 else None
