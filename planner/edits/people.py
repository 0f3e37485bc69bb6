"""Writes that bring people to an event and into its sessions."""

from collections.abc import Sequence

from sqlalchemy import Row, func, select

from db import tables
from db.transaction import Transaction
from planner.domain.countries import match
from planner.domain.kinds import ParticipantStatus
from planner.domain.name_parts import read_name
from planner.domain.names import fold
from planner.domain.text import clean
from planner.edits.event import PANELLISTS, organisation_named
from planner.edits.rows import STEP, add, change, change_many, place, remove
from planner.errors import UserError


def add_participant(tx: Transaction, event_id: int, *, name: str, **values: object) -> int:
    """Bring a person to an event, approved unless said otherwise, and give the participant's id.

    The directory's person of exactly this name is taken where there is one; otherwise the directory gains a person.
    Given and family name are proposed from the name where they are not said. Raises ``UserError`` ``already-there``
    where somebody of this name is at the event.
    """
    _refuse_twice(tx, event_id, clean(name))
    known = _known_person(tx, clean(name))
    split = _parts(clean(name), family_first=known is not None and known.family_first)
    person_id = known.id if known else add(tx, "person", name=name, **split)
    return add(tx, "participant", event_id=event_id, person_id=person_id, name=name, **_APPROVED | split | values)


def add_panellist(tx: Transaction, event_id: int, *, name: str, **values: object) -> int:
    """Bring a person to an event in the category of panellists, and give the participant's id."""
    category, organisation = tables.category.c, tables.organisation.c
    panellists = select(category.id).where(category.event_id == event_id, category.name == PANELLISTS)
    named = select(organisation.id).where(organisation.name == values.get("organisation", ""))
    pointers = {
        "category_id": tx.execute(panellists).scalars().first(),
        "organisation_id": tx.execute(named).scalars().first(),
    }
    return add_participant(tx, event_id, name=name, **pointers | values)


_APPROVED: dict[str, object] = {"status": ParticipantStatus.APPROVED}
"""Whom the organizer brings needs no registration to wait for."""


def rename(tx: Transaction, participant_id: int, name: str) -> None:
    """Change a participant's name, and the parts that follow from it."""
    family_first = _person_of(tx, participant_id).family_first
    change(tx, "participant", participant_id, name=name, **_parts(clean(name), family_first=family_first))


def set_field(tx: Transaction, ids: Sequence[int], field: str, value: object) -> None:
    """Set a field of participants, and what follows from it: parts of a name, the country's code, the organization.

    What is not recognised leaves the pointer empty; the printed word stands as typed.
    """
    if field == "name":
        for participant_id in ids:
            rename(tx, participant_id, str(value))
    else:
        change_many(tx, "participant", ids, **{field: value}, **_following(tx, ids, field, value))


def _following(tx: Transaction, ids: Sequence[int], field: str, value: object) -> dict[str, object]:
    if field == "country":
        return {"country_code": _state_called(tx, str(value), ids[0]) if ids else ""}
    if field == "organisation":
        return {"organisation_id": _organisation_called(tx, clean(str(value)))}
    return {}


def _state_called(tx: Transaction, words: str, participant_id: int) -> str:
    """Give the code of the State that is called so, at the event of a participant too; empty where none is."""
    country = match(words)
    if country:
        return country.iso3
    named, participant = tables.country_name.c, tables.participant.c
    here = select(participant.event_id).where(participant.id == participant_id).scalar_subquery()
    own = tx.execute(select(named.short, named.country_code).where(named.event_id == here, named.short != ""))
    return next((row.country_code for row in own if fold(row.short) == fold(words)), "")


def _organisation_called(tx: Transaction, words: str) -> int | None:
    """Give the organization of the directory that is called so, whatever the case of its letters."""
    organisation = tables.organisation.c
    query = select(organisation.id, organisation.name).order_by(organisation.name, organisation.id)
    if words.isascii():
        return tx.execute(query.where(func.lower(organisation.name) == words.lower())).scalars().first()
    return next((row.id for row in tx.execute(query) if row.name.casefold() == words.casefold()), None)


def put_family_first(tx: Transaction, participant_id: int, family_first: bool) -> None:
    """Say whether a person's family name stands first, at every event, and read the parts of the name anew."""
    person = _person_of(tx, participant_id)
    change(tx, "person", person.id, family_first=family_first, **_parts(person.name, family_first=family_first))
    change(tx, "participant", participant_id, **_parts(person.called, family_first=family_first))


def represent(tx: Transaction, participant_id: int, whom: str, rank: str = "") -> int:
    """Put a participant into the delegation of a State or of an organization, and give the representation's id.

    Words that name no country name an organization, which the directory gains where it is new.
    """
    return add(tx, "representation", participant_id=participant_id, rank=rank, **_delegation(tx, participant_id, whom))


def set_delegation(tx: Transaction, representation_id: int, whom: str) -> None:
    """Let a representation be that of another State or organization."""
    change(tx, "representation", representation_id, **_delegation(tx, _represents(tx, representation_id), whom))


def place_delegation(tx: Transaction, representation_id: int, before: int | None) -> None:
    """Name a delegation of somebody before another of theirs, or last; their place within it stays."""
    participant_id = _represents(tx, representation_id)
    place(tx, "representation", representation_id, before)
    _number_delegations(tx, participant_id)


def leave_delegation(tx: Transaction, representation_id: int) -> None:
    """Take somebody out of a delegation; their place within another one stays."""
    participant_id = _represents(tx, representation_id)
    remove(tx, "representation", representation_id)
    _number_delegations(tx, participant_id)


def _represents(tx: Transaction, representation_id: int) -> int:
    representation = tables.representation.c
    query = select(representation.participant_id).where(representation.id == representation_id)
    return tx.execute(query).scalars().first() or 0


def _number_delegations(tx: Transaction, participant_id: int) -> None:
    """Everybody's first delegation has the same number, so that the order within one is that of the participants."""
    representation = tables.representation.c
    theirs = select(representation.id).where(representation.participant_id == participant_id)
    ids = tx.execute(theirs.order_by(representation.position, representation.id)).scalars().all()
    for number, row_id in enumerate(ids, start=1):
        change(tx, "representation", row_id, position=number * STEP)


def _delegation(tx: Transaction, participant_id: int, whom: str) -> dict[str, object]:
    code = _state_called(tx, whom, participant_id)
    if code or not clean(whom):
        return {"country_code": code, "organisation_id": None}
    return {"country_code": "", "organisation_id": organisation_named(tx, clean(whom))}


def _parts(name: str, *, family_first: bool) -> dict[str, str]:
    parts = read_name(name, family_first=family_first)
    return {"given": parts.given, "family": parts.family}


def _person_of(tx: Transaction, participant_id: int) -> Row[int, str, bool, str]:
    person, participant = tables.person.c, tables.participant.c
    query = select(person.id, person.name, person.family_first, participant.name.label("called"))
    of_person = query.join(tables.participant, participant.person_id == person.id)
    found = tx.execute(of_person.where(participant.id == participant_id)).first()
    if found is None:
        raise UserError(
            "gone", "This participant is not there any more.", next="Look at the history to see who removed them."
        )
    return found


def _refuse_twice(tx: Transaction, event_id: int, name: str) -> None:
    participant = tables.participant.c
    here = select(participant.id).where(participant.event_id == event_id, participant.name == name)
    if tx.execute(here).first():
        raise UserError(
            "already-there",
            f"“{name}” is at this event already.",
            next="If this is somebody else, add a word that tells the two apart, such as their country.",
        )


def _known_person(tx: Transaction, name: str) -> Row[int, bool] | None:
    person = tables.person.c
    found = tx.execute(select(person.id, person.family_first).where(person.name == name)).all()
    return found[0] if len(found) == 1 else None
