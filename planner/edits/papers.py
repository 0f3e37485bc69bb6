"""Writes that ask people of the programme for papers, and note how far these and their consent have come."""

from collections.abc import Collection, Mapping
from datetime import date

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.checklist import paper_of, stands
from planner.domain.consent import PUBLISHED
from planner.domain.kinds import DocumentKind, DocumentStatus
from planner.domain.people import AppearanceRow
from planner.edits.documents import attach_file
from planner.edits.rows import add, change, remove
from planner.edits.seating import the_appearance
from planner.errors import UserError
from planner.queries import load_agenda


def ask_for(
    tx: Transaction,
    event_id: int,
    appearance_ids: Collection[int],
    kinds: Collection[DocumentKind],
    due_on: date | None = None,
) -> int:
    """Ask the people of these appearances for papers by a day, and give how many are asked for now.

    What is asked for already gets the day instead of the one before; what has come is not asked for again, and nobody
    who is not expected any more. Raises ``UserError`` ``nothing-to-ask`` where nothing would be asked for.
    """
    agenda = load_agenda(tx, event_id)
    asked: set[object] = set()
    for row in agenda.appearances:
        if row.id in appearance_ids and stands(agenda, row):
            asked |= {_ask(tx, agenda, row, kind, due_on, asked) for kind in kinds} - {None}
    if not asked:
        raise UserError(
            "nothing-to-ask",
            "Nobody is asked: these papers have come, or nobody here is expected to speak.",
            next="Choose other papers or other people.",
        )
    return len(asked)


def set_paper(
    tx: Transaction, event_id: int, appearance_id: int, kind: DocumentKind, status: DocumentStatus | None
) -> None:
    """Note how far a paper has come; without a status it is not needed, and what was noted of it goes."""
    agenda = load_agenda(tx, event_id)
    row = the_appearance(agenda, appearance_id)
    paper = paper_of(agenda, row, kind)
    if paper is not None and status is None:
        remove(tx, "document", paper.id)
    elif paper is not None:
        change(tx, "document", paper.id, status=status)
    elif status is not None:
        add(tx, "document", event_id=event_id, kind=kind, status=status, **owner_of(row, kind))


def set_due(tx: Transaction, event_id: int, appearance_id: int, kind: DocumentKind, due_on: date | None) -> None:
    """Say by when a paper is due; a paper that was not needed is asked for by that."""
    agenda = load_agenda(tx, event_id)
    row = the_appearance(agenda, appearance_id)
    paper = paper_of(agenda, row, kind)
    if paper is not None:
        change(tx, "document", paper.id, due_on=due_on)
    elif due_on is not None:
        status = DocumentStatus.EXPECTED
        add(tx, "document", event_id=event_id, kind=kind, status=status, due_on=due_on, **owner_of(row, kind))


def attach_paper(
    tx: Transaction, event_id: int, appearance_id: int, kind: DocumentKind, sha256: str, name: str
) -> None:
    """Give a paper its file, instead of the one before; a paper that was not needed is now received."""
    agenda = load_agenda(tx, event_id)
    row = the_appearance(agenda, appearance_id)
    paper = paper_of(agenda, row, kind)
    if paper is not None:
        attach_file(tx, paper, sha256, name)
    else:
        owner = owner_of(row, kind)
        add(
            tx,
            "document",
            event_id=event_id,
            kind=kind,
            status=DocumentStatus.RECEIVED,
            file_sha256=sha256,
            file_name=name,
            **owner,
        )


def answer_consent(
    tx: Transaction, event_id: int, appearance_id: int, answers: Mapping[str, bool], on: date | None = None
) -> None:
    """Note what somebody agreed to, as fields of a participant, and since when; their form counts as cleared.

    Somebody who agrees to nothing of what is published gets a form even where there was none: it says that they
    refused.
    """
    agenda = load_agenda(tx, event_id)
    row = the_appearance(agenda, appearance_id)
    person = agenda.participant_by_id[row.participant_id]
    refused = not any(answers.get(field, getattr(person, field)) for field in PUBLISHED)
    change(tx, "participant", person.id, **answers, consented_on=person.consented_on or on)
    form = paper_of(agenda, row, DocumentKind.CONSENT)
    if form is not None or refused:
        set_paper(tx, event_id, appearance_id, DocumentKind.CONSENT, DocumentStatus.CLEARED)


def owner_of(row: AppearanceRow, kind: DocumentKind) -> dict[str, int | None]:
    """Say whose a new paper is: a presentation belongs to what is given, all others to the person."""
    if kind is not DocumentKind.PRESENTATION:
        return {"participant_id": row.participant_id}
    where = {"session_id": row.session_id} if row.contribution_id is None else {"contribution_id": row.contribution_id}
    return {"participant_id": row.participant_id, **where}


def _ask(
    tx: Transaction, agenda: Agenda, row: AppearanceRow, kind: DocumentKind, due_on: date | None, asked: set[object]
) -> object:
    """Ask for one paper, once for all sessions that it serves, and give what tells it apart; None where it has come."""
    paper = paper_of(agenda, row, kind)
    owner = owner_of(row, kind)
    key = paper.id if paper is not None else (kind, *owner.items())
    if key in asked:
        return key
    if paper is None:
        values = {"status": DocumentStatus.EXPECTED, "due_on": due_on, **owner}
        add(tx, "document", event_id=agenda.event.id, kind=kind, **values)
    elif paper.status is DocumentStatus.EXPECTED:
        change(tx, "document", paper.id, due_on=due_on)
    else:
        return None
    return key
