"""The rows of the table of documents, under what they belong to."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.domain.agenda import Agenda
from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentStatus
from planner.domain.session import SessionRow
from planner.ui.record_table import Group
from planner.ui.typed import short_day

Kept = Callable[[DocumentRow], bool]
"""Whether a document is to be shown."""

_SESSION = "session "


@dataclass(frozen=True)
class DocumentLine:
    """A document with the name of whose it is."""

    id: int
    document: DocumentRow
    owner: str


def document_lines(agenda: Agenda, people: Mapping[int, str], kept: Kept) -> tuple[Group | DocumentLine, ...]:
    """Lay out documents: those of the event, of each session with its talks, and those that are a person's own."""
    by_group: dict[str, list[DocumentLine]] = {}
    for document in filter(kept, agenda.documents):
        line = DocumentLine(document.id, document, _owner(agenda, people, document))
        by_group.setdefault(_group_id(agenda, document), []).append(line)
    lines: list[Group | DocumentLine] = []
    for group in _groups(agenda):
        if group.id in by_group:
            lines += [group, *by_group[group.id]]
    return tuple(lines)


def is_overdue(document: DocumentRow, today: date) -> bool:
    """Whether a document was due before today and has not arrived."""
    due = document.due_on
    return document.status is DocumentStatus.EXPECTED and due is not None and due < today


def owner_of(group_id: str) -> dict[str, int | None]:
    """Give what a document under this heading belongs to, as fields of the document."""
    return {"session_id": int(group_id.removeprefix(_SESSION))} if group_id.startswith(_SESSION) else {}


def session_name(agenda: Agenda, session: SessionRow) -> str:
    """Name a session with its letter."""
    return " ".join(part for part in (agenda.letters.get(session.id, ""), session.title) if part)


def _groups(agenda: Agenda) -> Iterator[Group]:
    yield Group("event", QCoreApplication.translate("DocumentLines", "The event"), agenda.event.title)
    for session in (*agenda.timed, *agenda.unplaced):
        start = session.starts_at
        note = f"{short_day(start.date())} {start:%H:%M}" if start else ""
        yield Group(f"{_SESSION}{session.id}", session_name(agenda, session), note)
    yield Group("people", QCoreApplication.translate("DocumentLines", "People’s own papers"))


def _group_id(agenda: Agenda, document: DocumentRow) -> str:
    contribution = agenda.contribution_by_id.get(document.contribution_id or 0)
    session_id = contribution.session_id if contribution else document.session_id
    if session_id is not None:
        return f"{_SESSION}{session_id}"
    return "event" if document.participant_id is None else "people"


def _owner(agenda: Agenda, people: Mapping[int, str], document: DocumentRow) -> str:
    if document.participant_id is not None:
        return people.get(document.participant_id, "")
    contribution = agenda.contribution_by_id.get(document.contribution_id or 0)
    return contribution.topic if contribution else ""
