"""Reads of everybody at an event, for lists that must open at once: their order, short lines, one person in full."""

from collections.abc import Mapping, Sequence
from string import hexdigits
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select

from db import tables
from db.transaction import Transaction, parts
from planner.domain.attending import Attendee, Badge, Member, Namesake, PersonLine
from planner.domain.kinds import AppearanceStatus, ParticipantStatus
from planner.domain.people import ParticipantRow, PersonRow, PrivateRow, RepresentationRow, SavedFilterRow
from planner.domain.state_names import StateNames
from planner.domain.states import CountryNameRow
from planner.frozen import read_rows

_AT = tables.participant.c


def order_of(tx: Transaction, event_id: int) -> tuple[int, ...]:
    """The ids of everybody at an event, in stored order; as one text, which is read much faster than as rows."""
    ordered = select(_AT.id).where(_AT.event_id == event_id).order_by(_AT.position, _AT.id).subquery()
    together: str | None = tx.execute(select(func.aggregate_strings(ordered.c.id, ","))).scalar()
    return tuple(map(int, together.split(","))) if together else ()


def load_lines(tx: Transaction, event_id: int, ids: Sequence[int]) -> list[PersonLine]:
    """The lines of these participants of an event, in no order; who is not there any more has none."""
    columns = [_AT[field] for field in PersonLine._fields]
    found: list[PersonLine] = []
    for some in parts(ids):
        found += map(_line, tx.execute(select(*columns).where(_AT.id.in_(some), _AT.event_id == event_id)))
    return found


_STATUSES: Mapping[str, ParticipantStatus] = {status.value: status for status in ParticipantStatus}
_STATUS = PersonLine._fields.index("status")


def _line(row: Any) -> PersonLine:
    values = list(row)
    values[_STATUS] = _STATUSES[values[_STATUS]]
    return PersonLine._make(values)


def load_filters(tx: Transaction, event_id: int) -> tuple[SavedFilterRow, ...]:
    """The filters that are kept for the participants of an event, in their order."""
    kept = tables.saved_filter
    found = read_rows(tx, SavedFilterRow, kept, kept.c.event_id == event_id)
    return tuple(sorted(found, key=lambda row: (row.position, row.id)))


def count_categories(tx: Transaction, event_id: int) -> dict[int | None, int]:
    """How many people each category of an event has; None are those without one."""
    query = select(_AT.category_id, func.count()).where(_AT.event_id == event_id).group_by(_AT.category_id)
    return {row[0]: row[1] for row in tx.execute(query)}


def count_status(tx: Transaction, event_id: int, status: ParticipantStatus) -> int:
    """How many people of an event have a status."""
    query = select(func.count()).where(_AT.event_id == event_id, _AT.status == status)
    return tx.execute(query).scalar() or 0


def organisation_names(tx: Transaction) -> dict[int, str]:
    """The names of all organizations of the directory by id."""
    organisation = tables.organisation.c
    query = select(organisation.id, organisation.name).order_by(organisation.name, organisation.id)
    return {row[0]: row[1] for row in tx.execute(query)}


def participant_names(tx: Transaction, event_id: int) -> dict[int, str]:
    """The names of everybody at an event by id, in stored order."""
    query = select(_AT.id, _AT.name).where(_AT.event_id == event_id).order_by(_AT.position, _AT.id)
    return {row[0]: row[1] for row in tx.execute(query)}


def load_attendee(tx: Transaction, participant_id: int) -> Attendee | None:
    """Everything about one participant; None where they are not there any more."""
    row = next(iter(read_rows(tx, ParticipantRow, tables.participant, _AT.id == participant_id)), None)
    if row is None:
        return None
    representation, person = tables.representation, tables.person
    theirs = read_rows(tx, RepresentationRow, representation, representation.c.participant_id == participant_id)
    (known,) = read_rows(tx, PersonRow, person, person.c.id == row.person_id)
    return Attendee(
        row=row,
        person=known,
        representations=tuple(sorted(theirs, key=lambda one: (one.position, one.id))),
        speaking=_speaks(tx, participant_id),
        before=_chain(tx, participant_id, tables.succession.c.successor_id, tables.succession.c.participant_id),
        after=_chain(tx, participant_id, tables.succession.c.participant_id, tables.succession.c.successor_id),
    )


def _speaks(tx: Transaction, participant_id: int) -> bool:
    appearance = tables.appearance.c
    confirmed = appearance.status == AppearanceStatus.CONFIRMED
    query = select(appearance.id).where(appearance.participant_id == participant_id, confirmed)
    return tx.execute(query.limit(1)).first() is not None


def _chain(
    tx: Transaction, participant_id: int, of: ColumnElement[int], to: ColumnElement[int]
) -> tuple[Namesake, ...]:
    """Who follows whom from one column of the successions to the other; nobody twice."""
    found: dict[int, Namesake] = {}
    at = participant_id
    while True:
        query = select(_AT.id, _AT.name).join(tables.succession, to == _AT.id).where(of == at)
        steps = [Namesake(*row) for row in tx.execute(query.order_by(_AT.id.desc())) if row[0] not in found]
        step = next((one for one in steps if one.id != participant_id), None)
        if step is None:
            return tuple(found.values())
        found[step.id] = step
        at = step.id


def load_private(tx: Transaction, participant_id: int) -> PrivateRow | None:
    """Identity papers and health of a participant; None where nothing is kept."""
    private = tables.participant_private
    return next(iter(read_rows(tx, PrivateRow, private, private.c.participant_id == participant_id)), None)


def load_members(tx: Transaction, event_id: int, ids: Sequence[int] | None = None) -> list[Member]:
    """Everybody in the delegations of an event, in the order of the letter; only these representations where given."""
    query = _members().where(_AT.event_id == event_id)
    if ids is None:
        return list(map(_member, tx.execute(query)))
    return [_member(row) for some in parts(ids) for row in tx.execute(query.where(_REPRESENTS.id.in_(some)))]


def _member(row: Any) -> Member:
    *values, status = row
    return Member._make([*values, _STATUSES[status]])


_REPRESENTS = tables.representation.c


def _members() -> Select[*tuple[Any, ...]]:
    at = _REPRESENTS
    columns = (at.id, at.participant_id, at.country_code, at.organisation_id, at.rank, _AT.position, _AT.status)
    joined = select(*columns).join(tables.participant, _AT.id == at.participant_id)
    return joined.order_by(_AT.position, _AT.id, at.position, at.id)


def state_names(tx: Transaction, event_id: int) -> StateNames:
    """What States are called at an event, in its own language."""
    at, named = tables.event.c, tables.country_name
    language, starts_on = tx.execute(select(at.language, at.starts_on).where(at.id == event_id)).one()
    return StateNames(language, read_rows(tx, CountryNameRow, named, named.c.event_id == event_id), starts_on)


def load_attendance(tx: Transaction, sitting_id: int) -> frozenset[int]:
    """Who was seen in a sitting."""
    at = tables.attendance.c
    return frozenset(tx.execute(select(at.participant_id).where(at.sitting_id == sitting_id)).scalars())


def count_attendance(tx: Transaction, event_id: int) -> dict[int, int]:
    """How many were seen in each sitting of an event; a sitting without anybody is not among them."""
    at, sitting = tables.attendance.c, tables.sitting.c
    query = select(at.sitting_id, func.count()).join(tables.sitting, sitting.id == at.sitting_id)
    return {row[0]: row[1] for row in tx.execute(query.where(sitting.event_id == event_id).group_by(at.sitting_id))}


def find_badge(tx: Transaction, code: str) -> Badge | None:
    """Whose badge has a code, at any event: their ``uid``, in any case and with or without hyphens."""
    digits = "".join(char for char in code.lower() if char.isalnum())
    if len(digits) != _DIGITS or not all(char in hexdigits for char in digits):
        return None
    category, event = tables.category.c, tables.event.c
    query = (
        select(_AT.id, _AT.event_id, _AT.name, _AT.status, func.coalesce(category.name, ""), event.title)
        .join(tables.event, event.id == _AT.event_id)
        .outerjoin(tables.category, category.id == _AT.category_id)
        .where(_AT.uid == str(UUID(digits)))
    )
    row = tx.execute(query).first()
    return Badge(row[0], row[1], row[2], _STATUSES[row[3]], row[4], row[5]) if row else None


_DIGITS = 32
"""So many digits a code has."""
