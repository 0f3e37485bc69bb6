"""In which order people sit on a panel: as it is, after a move, and as protocol would have it.

An order is talk by talk, in the order of print: those who share a topic stay together.
"""

from collections.abc import Iterator

from planner.domain.agenda import Agenda
from planner.domain.checklist import stands
from planner.domain.kinds import Role
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.protocol import Ranked, protocol_key, ranked

Order = tuple[tuple[AppearanceRow, ...], ...]


def panel_order(agenda: Agenda, session_id: int, role: Role | None = None) -> Order:
    """Give the order of a session, or of one role in it."""
    talks = agenda.talks_of(session_id)
    return tuple(talk.appearances for known, of_role in talks.items() if role in {None, known} for talk in of_role)


def moved(order: Order, row: AppearanceRow, before: AppearanceRow | None) -> Order:
    """Let somebody speak before another, or last; within their own talk they change places there.

    Dropped into the middle of another talk, a talk stands on the far side of it, as seen from where it was.
    """
    own = next((talk for talk in order if row in talk), (row,))
    if before is not None and before in own:
        return tuple(_within(talk, row, before) if talk is own else talk for talk in order)
    others = [talk for talk in order if talk is not own]
    at = next((number for number, talk in enumerate(others) if before in talk), len(others))
    comes_from_above = own in order and order.index(own) <= at < len(others)
    if comes_from_above and before != others[at][0]:
        at += 1
    return (*others[:at], own, *others[at:])


def stepped(order: Order, row: AppearanceRow, by: int) -> Order:
    """Let somebody change places with the neighbour above (-1) or below (1), if that one has the same role."""
    number = next(index for index, talk in enumerate(order) if row in talk)
    own = order[number]
    place = own.index(row) + by
    if 0 <= place < len(own):
        changed = list(own)
        changed[own.index(row)], changed[place] = changed[place], row
        return (*order[:number], tuple(changed), *order[number + 1 :])
    to = number + by
    if not 0 <= to < len(order) or order[to][0].role is not row.role:
        return order
    talks = list(order)
    talks[number], talks[to] = talks[to], talks[number]
    return tuple(talks)


def proposed(agenda: Agenda, session_id: int, role: Role) -> Order:
    """Give the order that protocol would have for a role in a session."""
    language = agenda.event.language

    def key(row: AppearanceRow) -> tuple[object, ...]:
        return protocol_key(ranked(_who(agenda, row)), language)

    talks = (tuple(sorted(talk, key=key)) for talk in panel_order(agenda, session_id, role))
    return tuple(sorted(talks, key=lambda talk: key(next(_expected(agenda, talk), talk[0]))))


def proposed_people(agenda: Agenda, session_id: int, role: Role) -> tuple[Ranked, ...]:
    """Give those who are expected in the order that protocol would have, each with the reason."""
    order = proposed(agenda, session_id, role)
    rows = (row for talk in order for row in _expected(agenda, talk))
    return tuple(ranked(agenda.participant_by_id[row.participant_id]) for row in rows)


def is_in_protocol_order(agenda: Agenda, session_id: int, role: Role) -> bool:
    """Whether a role stands in the order of protocol; those who are not expected any more do not count."""
    now = [row.id for talk in panel_order(agenda, session_id, role) for row in _expected(agenda, talk)]
    return now == [row.id for talk in proposed(agenda, session_id, role) for row in _expected(agenda, talk)]


def _within(talk: tuple[AppearanceRow, ...], row: AppearanceRow, before: AppearanceRow) -> tuple[AppearanceRow, ...]:
    if row is before:
        return talk
    others = [one for one in talk if one is not row]
    at = others.index(before)
    return (*others[:at], row, *others[at:])


def _who(agenda: Agenda, row: AppearanceRow) -> ParticipantRow:
    """Who counts for a place: whoever took it stands where the one before them did."""
    taken = next((other for other in agenda.appearances_of(row.session_id) if other.id == row.replaced_by), row)
    return agenda.participant_by_id[taken.participant_id]


def _expected(agenda: Agenda, talk: tuple[AppearanceRow, ...]) -> Iterator[AppearanceRow]:
    return (row for row in talk if stands(agenda, row))
