"""Writes that let one panellist take the place of another."""

from collections.abc import Sequence
from dataclasses import dataclass

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.countries import match
from planner.domain.event import DocumentRow
from planner.domain.kinds import AppearanceStatus, DocumentKind, DocumentStatus, ParticipantStatus
from planner.domain.names import fold
from planner.domain.people import AppearanceRow, SuccessionRow
from planner.edits.event import PANELLISTS
from planner.edits.people import add_panellist
from planner.edits.rows import add, change, remove
from planner.edits.seating import the_appearance
from planner.errors import UserError
from planner.queries import load_agenda, load_participants


@dataclass(frozen=True)
class Successor:
    """Who takes a place: somebody at the event by this name, or else somebody new of whom these words are printed."""

    name: str
    honorific: str = ""
    function: str = ""
    organisation: str = ""
    country: str = ""
    status: AppearanceStatus = AppearanceStatus.CONFIRMED


def replace_panellist(
    tx: Transaction, event_id: int, appearance_id: int, successor: Successor, *, everywhere: bool = False
) -> int:
    """Let somebody take a panellist's place, in one session or ``everywhere``, and give the new appearance's id.

    The new appearance has the role, the place and the topic of the old one, which stays as declined and points to it.
    What was asked of the one is asked of the other instead; what the one has given stays. A panellist who is left
    without a session counts as replaced at the event. Raises ``UserError`` ``already-replaced``, ``same-person`` or
    ``empty``.
    """
    agenda = load_agenda(tx, event_id)
    old = _found(agenda, appearance_id)
    participant_id = _participant(tx, event_id, successor)
    if participant_id == old.participant_id:
        raise UserError("same-person", f"“{successor.name}” has this place already.", next="Type another name.")
    standing = [row for row in agenda.appearances if row.participant_id == old.participant_id and _stands(row)]
    leaving = [old, *(row for row in standing if row.id != old.id)] if everywhere else [old]
    taken = [_take_place(tx, agenda, row, participant_id, successor.status) for row in leaving]
    staying = [row for row in standing if row not in leaving]
    _pass_on_papers(tx, agenda, leaving, staying, participant_id)
    if not staying:
        _retire(tx, event_id, old.participant_id, participant_id)
    return taken[0]


def _found(agenda: Agenda, appearance_id: int) -> AppearanceRow:
    found = the_appearance(agenda, appearance_id)
    if found.replaced_by is not None:
        name = agenda.participant_by_id[found.participant_id].name
        raise UserError(
            "already-replaced", f"“{name}” has been replaced already.", next="Replace the one who took the place."
        )
    return found


def _stands(row: AppearanceRow) -> bool:
    return row.status is not AppearanceStatus.DECLINED and row.replaced_by is None


def _participant(tx: Transaction, event_id: int, successor: Successor) -> int:
    """Give the participant of this name, back at the event if they had left it, or bring a new one."""
    name = successor.name.strip()
    if not name:
        raise UserError("empty", "Nobody was named.", next="Type the name of the one who takes the place.")
    here = load_participants(tx, event_id).participants
    known = next((row for row in here if fold(row.name) == fold(name)), None)
    if known is None:
        country = match(successor.country)
        words = {field: getattr(successor, field) for field in ("honorific", "function", "organisation", "country")}
        return add_panellist(tx, event_id, name=name, country_code=country.iso3 if country else "", **words)
    if known.status.will_not_come:
        change(tx, "participant", known.id, status=ParticipantStatus.APPROVED)
    return known.id


def _take_place(
    tx: Transaction, agenda: Agenda, old: AppearanceRow, participant_id: int, status: AppearanceStatus
) -> int:
    """Seat the successor where the old one sat, unless they sit there already."""
    place = (old.session_id, old.contribution_id, old.role)
    there = (row for row in agenda.appearances if row.participant_id == participant_id and _stands(row))
    taken = next((row.id for row in there if (row.session_id, row.contribution_id, row.role) == place), None)
    if taken is None:
        same = {name: getattr(old, name) for name in ("session_id", "contribution_id", "role", "position")}
        taken = add(tx, "appearance", participant_id=participant_id, status=status, **same)
    change(tx, "appearance", old.id, status=AppearanceStatus.DECLINED, replaced_by=taken)
    return taken


def _pass_on_papers(
    tx: Transaction,
    agenda: Agenda,
    leaving: Sequence[AppearanceRow],
    staying: Sequence[AppearanceRow],
    participant_id: int,
) -> None:
    """Hand over what has not come yet, unless the old one still owes it elsewhere, and ask anew for what has come."""
    own = {_key(row) for row in agenda.documents if row.participant_id == participant_id}
    owed = {paper.id for row in staying for paper in agenda.given_by(row)}
    papers = {paper.id: paper for row in leaving for paper in agenda.given_by(row)}
    asked = set(own)
    for paper in papers.values():
        if _is_to_come(paper) and paper.id not in owed:
            if _key(paper) in own:
                remove(tx, "document", paper.id)
            else:
                change(tx, "document", paper.id, participant_id=participant_id)
        elif _key(paper) not in asked:
            _ask_for(tx, paper, participant_id)
        asked.add(_key(paper))


def _key(paper: DocumentRow) -> tuple[DocumentKind, int | None, int | None]:
    return paper.kind, paper.session_id, paper.contribution_id


def _is_to_come(paper: DocumentRow) -> bool:
    return paper.status is DocumentStatus.EXPECTED and not (paper.file_sha256 or paper.url)


def _ask_for(tx: Transaction, paper: DocumentRow, participant_id: int) -> None:
    owner = {"session_id": paper.session_id, "contribution_id": paper.contribution_id}
    values = {"kind": paper.kind, "status": DocumentStatus.EXPECTED, "due_on": paper.due_on}
    add(tx, "document", event_id=paper.event_id, participant_id=participant_id, **owner, **values)


def _retire(tx: Transaction, event_id: int, participant_id: int, successor_id: int) -> None:
    """Mark somebody as replaced who was at the event for their sessions alone, and note by whom."""
    people = load_participants(tx, event_id)
    panellists = {category.id for category in people.categories if category.name == PANELLISTS}
    row = next(row for row in people.participants if row.id == participant_id)
    if row.category_id in panellists:
        change(tx, "participant", row.id, status=ParticipantStatus.REPLACED)
        _note(tx, people.successions, row.id, successor_id)


def _note(tx: Transaction, known: Sequence[SuccessionRow], participant_id: int, successor_id: int) -> None:
    """Note who came in whose place; whoever is here again was not replaced after all, so that no chain is a ring."""
    for row in known:
        if row.participant_id in {participant_id, successor_id}:
            remove(tx, "succession", row.id)
    add(tx, "succession", participant_id=participant_id, successor_id=successor_id)
