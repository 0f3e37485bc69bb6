"""The tab of what is expected, received and published."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from planner.domain.agenda import Agenda
from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentKind, DocumentStatus
from planner.ui.add_line import AddLine
from planner.ui.buttons import button
from planner.ui.counting import counted, line_of
from planner.ui.event_door import EventDoor
from planner.ui.labels import label
from planner.ui.page import EventPage, toolbar
from planner.ui.record_table import Column, RecordTable
from planner.ui.typed import read_day, write_day
from planner.ui.vocabulary import choices, tone, word


class DocumentsTab(EventPage):
    """One table of the event's documents, edited in place."""

    def __init__(self, door: EventDoor) -> None:
        super().__init__(door)
        self._owners: dict[int, str] = {}
        self.line = AddLine(self.tr("Add a document by title"))
        self.line.setMinimumWidth(288)
        self.remove_button = button(self.tr("Remove"), self.remove)
        self.table = RecordTable(self.tr("Documents"), self._columns(), sortable=True)
        self.empty = label(self.tr("No documents yet. Type a title above and press Enter."), "quiet")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar(self.line, None, self.remove_button))
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        self.line.entered.connect(self.add)
        self.table.records.refused.connect(self.refused)
        self.table.selected.connect(self._selected)
        gone = QShortcut(QKeySequence("Delete"), self.table)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(self.remove)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("Kind"),
                lambda document: word(document.kind),
                partial(self._set, "kind"),
                choices=lambda: choices(DocumentKind),
                value=lambda document: document.kind,
                look="strong",
                width=120,
            ),
            Column(self.tr("Belongs to"), self._owner, width=120, share=3),
            Column(self.tr("Title"), lambda document: document.title, partial(self._set, "title"), share=3),
            Column(self.tr("Symbol"), lambda document: document.symbol, partial(self._set, "symbol"), width=104),
            Column(
                self.tr("Status"),
                lambda document: word(document.status),
                partial(self._set, "status"),
                choices=lambda: choices(DocumentStatus),
                value=lambda document: document.status,
                look="chip",
                tone=lambda document: tone(document.status),
                width=112,
            ),
            Column(
                self.tr("Due"),
                lambda document: write_day(document.due_on),
                lambda document, text: self._set("due_on", document, read_day(text)),
                sort=lambda document: str(document.due_on or ""),
                width=144,
            ),
            Column(self.tr("Link"), lambda document: document.url, partial(self._set, "url"), look="quiet", share=3),
            Column(self.tr("Language"), lambda document: document.language, partial(self._set, "language"), width=80),
        )

    def refresh(self) -> None:
        """Show the documents as they are now."""
        agenda = self.door.agenda
        people = {person.id: person.name for person in self.door.participants.participants}
        self._owners = {document.id: _owner_name(agenda, people, document) for document in agenda.documents}
        self.table.show_records(agenda.documents)
        self.table.setVisible(bool(agenda.documents))
        self.empty.setVisible(not agenda.documents)
        self._selected()

    def counts(self) -> str:
        """Say how far the documents have come."""
        documents = self.door.agenda.documents
        parts = [counted(len(documents), self.tr("1 document"), self.tr("{n} documents"))]
        for status in DocumentStatus:
            number = sum(document.status is status for document in documents)
            parts += [f"{number} {word(status).lower()}"] if number else []
        return line_of(*parts)

    def add(self, title: str) -> None:
        """Add a document of the event."""
        values = {"event_id": self.door.event_id, "title": title}
        self.attempt(lambda: self.door.add(self.tr("Add"), title, "document", **values))

    def remove(self) -> None:
        """Remove the selected document."""
        document = self.table.selected_record
        if document is not None:
            self.attempt(lambda: self.door.remove(self.tr("Remove"), _name(document), "document", document.id))

    def _selected(self) -> None:
        self.remove_button.setEnabled(self.table.selected_record is not None)

    def _set(self, field: str, document: DocumentRow, value: object) -> None:
        self.door.change(self.tr("Change"), _name(document), "document", document.id, **{field: value})

    def _owner(self, document: DocumentRow) -> str:
        return self._owners.get(document.id, "") or self.tr("The event")


def _name(document: DocumentRow) -> str:
    return document.title or word(document.kind)


def _owner_name(agenda: Agenda, people: Mapping[int, str], document: DocumentRow) -> str:
    if document.participant_id is not None:
        return people[document.participant_id]
    contribution = next((row for row in agenda.contributions if row.id == document.contribution_id), None)
    session_id = contribution.session_id if contribution else document.session_id
    session = agenda.session_by_id.get(session_id or 0)
    topic = contribution.topic if contribution else ""
    return topic or (session.title if session else "")
