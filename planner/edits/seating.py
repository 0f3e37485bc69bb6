"""Writes that order the people of a panel, and take somebody from one session to another."""

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.kinds import Role
from planner.domain.panel_order import Order, moved, panel_order, proposed, stepped
from planner.domain.people import AppearanceRow
from planner.edits.rows import STEP, change
from planner.errors import UserError
from planner.queries import load_agenda


def arrange(tx: Transaction, order: Order) -> None:
    """Give the people of a session this order; a contribution stands where its first speaker does."""
    rows = [(row, talk[0]) for talk in order for row in talk]
    for number, (row, first) in enumerate(rows, start=1):
        if row.position != number * STEP:
            change(tx, "appearance", row.id, position=number * STEP)
        if row is first and row.contribution_id is not None:
            change(tx, "contribution", row.contribution_id, position=number * STEP)


def step_panellist(tx: Transaction, event_id: int, appearance_id: int, by: int) -> None:
    """Let somebody change places with the neighbour above (-1) or below (1) in their session."""
    agenda = load_agenda(tx, event_id)
    row = the_appearance(agenda, appearance_id)
    arrange(tx, stepped(panel_order(agenda, row.session_id), row, by))


def move_panellist(
    tx: Transaction, event_id: int, appearance_id: int, session_id: int, before_id: int | None = None
) -> None:
    """Let somebody speak in a session before another appearance, or last; raises ``UserError`` ``already-there``.

    Into another session somebody takes their topic along, and the papers for it, unless they share the topic with
    people who stay; then they come alone.
    """
    agenda = load_agenda(tx, event_id)
    row = the_appearance(agenda, appearance_id)
    if row.session_id != session_id:
        _take_along(tx, agenda, row, session_id)
        agenda = load_agenda(tx, event_id)
        row = the_appearance(agenda, appearance_id)
    before = next((other for other in agenda.appearances_of(session_id) if other.id == before_id), None)
    arrange(tx, moved(panel_order(agenda, session_id), row, before))


def put_in_protocol_order(tx: Transaction, event_id: int, session_id: int, role: Role) -> None:
    """Give one role of a session the order that protocol proposes; the other roles keep theirs."""
    agenda = load_agenda(tx, event_id)
    others = tuple(talk for talk in panel_order(agenda, session_id) if talk[0].role is not role)
    arrange(tx, (*others, *proposed(agenda, session_id, role)))


def _take_along(tx: Transaction, agenda: Agenda, row: AppearanceRow, session_id: int) -> None:
    _refuse_twice(agenda, row, session_id)
    together = [other for other in agenda.appearances_of(row.session_id) if _shares(other, row)]
    if any(other.replaced_by is None for other in together):
        change(tx, "appearance", row.id, session_id=session_id, contribution_id=None)
    else:
        for seat in (row, *together):
            change(tx, "appearance", seat.id, session_id=session_id)
        if row.contribution_id is not None:
            change(tx, "contribution", row.contribution_id, session_id=session_id)
    for paper in agenda.given_by(row):
        if paper.session_id == row.session_id:
            change(tx, "document", paper.id, session_id=session_id)


def _shares(other: AppearanceRow, row: AppearanceRow) -> bool:
    return other.id != row.id and row.contribution_id is not None and other.contribution_id == row.contribution_id


def _refuse_twice(agenda: Agenda, row: AppearanceRow, session_id: int) -> None:
    there = (
        other
        for other in agenda.appearances_of(session_id)
        if (other.participant_id, other.role) == (row.participant_id, row.role)
    )
    if any(there):
        name, title = agenda.participant_by_id[row.participant_id].name, agenda.session_by_id[session_id].title
        raise UserError(
            "already-there",
            f"“{name}” has this role in “{title}” already.",
            next="Give them another role there first, or remove them from one of the two.",
        )


def the_appearance(agenda: Agenda, appearance_id: int) -> AppearanceRow:
    """Give an appearance by its id; raises ``UserError`` ``gone``."""
    found = next((row for row in agenda.appearances if row.id == appearance_id), None)
    if found is None:
        raise UserError("gone", "This panellist is not in the session any more.", next="Look at the history.")
    return found
