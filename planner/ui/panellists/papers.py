"""What is expected of a panellist, and how far it has come."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from planner.domain.agenda import Agenda
from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentKind, DocumentStatus
from planner.domain.people import AppearanceRow
from planner.edits.rows import add, change, remove
from planner.ui.theme import Tone
from planner.ui.typed import day_heading
from planner.ui.vocabulary import word


@dataclass(frozen=True)
class Mark:
    """A shape and a tone for how far a paper has come."""

    shape: str
    tone: Tone


NOT_NEEDED = Mark("–", "quiet")
OVERDUE = Mark("!", "stop")
MARKS = {
    DocumentStatus.EXPECTED: Mark("○", "quiet"),
    DocumentStatus.RECEIVED: Mark("●", "warn"),
    DocumentStatus.CLEARED: Mark("✓", "done"),
    DocumentStatus.PUBLISHED: Mark("✓", "done"),
}


PAPERS = (DocumentKind.BIO, DocumentKind.PHOTO, DocumentKind.PRESENTATION)
"""What a panellist is asked for."""


def paper_of(agenda: Agenda, appearance: AppearanceRow, kind: DocumentKind) -> DocumentRow | None:
    """Give the paper of a kind that somebody brings to a session, their own or that of their contribution."""
    shared = agenda.documents_of("contribution", appearance.contribution_id or 0)
    return next((row for row in (*agenda.given_by(appearance), *shared) if row.kind is kind), None)


def mark(paper: DocumentRow | None, today: date) -> Mark:
    """Give the mark of a paper; one that is due and has not arrived is overdue."""
    if paper is None:
        return NOT_NEEDED
    if paper.status is DocumentStatus.EXPECTED and paper.due_on is not None and paper.due_on < today:
        return OVERDUE
    return MARKS[paper.status]


def state_words(paper: DocumentRow, today: date) -> str:
    """Say how far a paper has come, such as ``due 28 November``."""
    translate, due = QCoreApplication.translate, paper.due_on
    if paper.status is DocumentStatus.EXPECTED and due is not None:
        late = translate("Papers", "overdue since {day}") if due < today else translate("Papers", "due {day}")
        return late.format(day=day_heading(due)[1])
    if paper.status is DocumentStatus.RECEIVED:
        return translate("Papers", "received, to clear")
    return word(paper.status).lower()


def set_paper(
    tx: Any, event_id: int, appearance: AppearanceRow, paper: DocumentRow | None, kind: DocumentKind, status: object
) -> None:
    """Note how far a paper has come; without a status it is not needed."""
    if paper is not None and status is None:
        remove(tx, "document", paper.id)
    elif paper is not None:
        change(tx, "document", paper.id, status=status)
    elif status is not None:
        owner: dict[str, int | None] = {"participant_id": appearance.participant_id}
        if kind is DocumentKind.PRESENTATION:
            shared = appearance.contribution_id
            owner |= {"contribution_id": shared} if shared else {"session_id": appearance.session_id}
        add(tx, "document", event_id=event_id, kind=kind, status=status, **owner)
