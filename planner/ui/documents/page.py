"""The tab of what is expected, received and published."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.attending import participant_names
from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentKind, DocumentStatus
from planner.domain.text import one_name
from planner.settings import documents_folder
from planner.ui.add_line import AddLine
from planner.ui.blank import Blank
from planner.ui.buttons import button
from planner.ui.counting import counted, line_of
from planner.ui.documents.files import FileBar
from planner.ui.documents.inspector import WIDTH, DocumentInspector, document_name
from planner.ui.documents.lines import DocumentLine, document_lines, is_overdue, owner_of
from planner.ui.drops import files_in
from planner.ui.event_door import EventDoor
from planner.ui.fields import Choice
from planner.ui.labels import label
from planner.ui.page import EventPage, toolbar
from planner.ui.record_table import Column, Group, RecordTable
from planner.ui.typed import read_day, write_day
from planner.ui.vocabulary import choices, tone, word

_OVERDUE = "overdue"


class DocumentsTab(EventPage):
    """Documents under what they belong to; the one under the cursor at right. Files are dropped on them."""

    def __init__(self, door: EventDoor) -> None:
        super().__init__(door)
        self._people: dict[int, str] = {}
        self.kinds, self.states = self._filters()
        self.line = AddLine(self.tr("Add a document by title"))
        self.line.setMinimumWidth(224)
        self.add_button = button(self.tr("Add files…"), self.choose_files)
        self.files = FileBar(door)
        self.table = RecordTable(self.tr("Documents"), self._columns(), together=door.together)
        self.table.setObjectName("documents")
        self.inspector = DocumentInspector(door)
        self.hint = label(self.tr("Choose a document to see and change it."), "quiet", wrap=True)
        self.blank = Blank("documents")
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    def _filters(self) -> tuple[Choice, Choice]:
        kinds, states = Choice(), Choice()
        kinds.setAccessibleName(self.tr("Kinds shown"))
        kinds.set_choices(((None, self.tr("All kinds")), *choices(DocumentKind)))
        states.setAccessibleName(self.tr("Statuses shown"))
        overdue = (_OVERDUE, self.tr("Overdue"))
        states.set_choices(((None, self.tr("All statuses")), overdue, *choices(DocumentStatus)))
        for box in (kinds, states):
            box.setMinimumWidth(136)
            box.currentIndexChanged.connect(self._show_documents)
        return kinds, states

    def _lay_out(self) -> None:
        self.middle, self.side = QStackedWidget(), QStackedWidget()
        self.side.setObjectName("inspector")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.side.addWidget(self.hint)
        self.side.addWidget(self.inspector)
        self.middle.addWidget(self.blank)
        self.middle.addWidget(self.table)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        split.setHandleWidth(1)
        split.addWidget(self.middle)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setSizes([960, WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar(self.kinds, self.states, None, self.line, self.add_button))
        column.addWidget(self.files)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self.line.entered.connect(self.add)
        self.files.refused.connect(self.refused)
        self.files.added.connect(self._show_added)
        self.table.records.refused.connect(self.refused)
        self.table.selected.connect(self._show_selected)
        inspector = self.inspector
        inspector.wording.changed.connect(self._show_selected)
        for signal, act in (
            (inspector.attaching, self.choose_file),
            (inspector.opening, self.open_file),
            (inspector.saving, self.choose_copy),
            (inspector.taking_off, self.take_off_file),
            (inspector.removing, self.remove),
        ):
            signal.connect(act)
        self.table.removing.connect(self.remove)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("Kind"),
                lambda line: word(line.document.kind),
                partial(self._set, "kind"),
                choices=lambda: choices(DocumentKind),
                value=lambda line: line.document.kind,
                look="strong",
                width=112,
            ),
            self._text("title", self.tr("Title"), width=104, share=3),
            Column(self.tr("Whose"), lambda line: line.owner, look="quiet", width=104, share=2),
            self._text("symbol", self.tr("Symbol"), width=88),
            Column(
                self.tr("Status"),
                lambda line: self._status(line.document),
                partial(self._set, "status"),
                choices=lambda: choices(DocumentStatus),
                value=lambda line: line.document.status,
                look="chip",
                tone=lambda line: "stop" if self._is_overdue(line.document) else tone(line.document.status),
                width=104,
            ),
            Column(
                self.tr("Due"),
                lambda line: write_day(line.document.due_on),
                lambda line, text: self._set("due_on", line, read_day(text)),
                width=136,
            ),
            Column(self.tr("File or link"), lambda line: self._where(line.document), look="quiet", width=112, share=2),
        )

    def _text(self, field: str, title: str, **looks: Any) -> Column:
        return Column(title, lambda line: str(getattr(line.document, field)), partial(self._set, field), **looks)

    def refresh(self) -> None:
        """Show the documents as they are now."""
        self._people = self.door.workspace.read(partial(participant_names, event_id=self.door.event_id))
        self._show_documents()

    def _show_documents(self) -> None:
        agenda = self.door.agenda
        lines = document_lines(agenda, self._people, self._is_kept)
        self.table.show_records(lines)
        self.middle.setCurrentWidget(self.table if lines else self.blank)
        if agenda.documents:
            self.blank.say(
                self.tr("No document is like that"),
                self.tr("Choose other kinds or states above."),
                (self.tr("Show all"), self.show_all),
            )
        else:
            self.blank.say(
                self.tr("No documents yet"),
                self.tr("Drop files here, or type a title above for what you expect."),
                (self.tr("Add files…"), self.choose_files),
            )
        self._show_selected()

    @property
    def main_view(self) -> QWidget | None:
        """What stands in the middle now."""
        return self.middle.currentWidget()

    def counts(self) -> str:
        """Say how far the documents have come."""
        documents = self.door.agenda.documents
        parts = [counted(len(documents), self.tr("1 document"), self.tr("{n} documents"))]
        for status in DocumentStatus:
            number = sum(document.status is status for document in documents)
            parts += [f"{number} {word(status).lower()}"] if number else []
        overdue = sum(map(self._is_overdue, documents))
        return line_of(*parts, counted(overdue, self.tr("1 overdue"), self.tr("{n} overdue")))

    def show_row(self, noun: str, row_id: int) -> bool:
        """Put the cursor on a document, also one that the filters hide."""
        if noun != "document" or all(row.id != row_id for row in self.door.agenda.documents):
            return False
        if self.table.records.row_of(row_id) is None:
            self.show_all()
        self.table.select(row_id)
        return True

    def show_all(self) -> None:
        """Show documents of all kinds and states."""
        self.kinds.setCurrentIndex(0)
        self.states.setCurrentIndex(0)

    # What is done with documents

    @property
    def document(self) -> DocumentRow | None:
        """The document under the cursor."""
        line = self.table.selected_record
        return line.document if isinstance(line, DocumentLine) else None

    def add(self, title: str) -> None:
        """Add a document of the event, and put the cursor on it."""
        values = {"event_id": self.door.event_id, "title": title}
        self.attempt(lambda: self._show_added(self.door.add(self.tr("Add"), title, "document", **values)))

    def remove(self) -> None:
        """Remove the selected document; undo brings it back with its file."""
        document = self.document
        if document is not None:
            name = document_name(document)
            self.attempt(lambda: self.door.remove(self.tr("Remove"), name, "document", document.id))

    def add_files(self, paths: Sequence[Path], group_id: str = "") -> None:
        """Add documents with these files, under the heading that they were dropped on."""
        self.attempt(lambda: self.files.add(paths, owner_of(group_id)))

    def attach(self, path: Path) -> None:
        """Give the document under the cursor its file."""
        document = self.document
        if document is not None:
            self.attempt(lambda: self.files.attach(document, path))

    def open_file(self) -> None:
        """Open the file of the document under the cursor in the workstation's program."""
        document = self.document
        if document is not None:
            self.attempt(lambda: self.files.open(document))

    def save_copy(self, target: Path) -> None:
        """Keep the file of the document under the cursor elsewhere."""
        document = self.document
        if document is not None:
            self.attempt(lambda: self.files.save(document, target))

    def take_off_file(self) -> None:
        """Take the file off the document under the cursor."""
        document = self.document
        if document is not None:
            self.attempt(lambda: self.files.take_off(document))

    def choose_files(self) -> None:
        """Add the files that the user chooses."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files"))
        if names:
            self.add_files([Path(name) for name in names])

    def choose_file(self) -> None:
        """Attach the file that the user chooses."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Attach a file"))
        if name:
            self.attach(Path(name))

    def choose_copy(self) -> None:
        """Save a copy where the user chooses."""
        document = self.document
        proposed = documents_folder() / (one_name(document.file_name) if document else "")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), str(proposed))
        if name:
            self.save_copy(Path(name))

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show on which document they would fall."""
        record = self._record_at(event.position().toPoint())
        if isinstance(record, DocumentLine):
            self.table.select(record.id)
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach one file to the document that it falls on; otherwise add documents."""
        event.acceptProposedAction()
        self.take(files_in(event.mimeData()), self._record_at(event.position().toPoint()))

    def take(self, paths: Sequence[Path], record: DocumentLine | Group | None) -> None:
        """Take files that fell on a row of the table, or beside it."""
        if isinstance(record, DocumentLine) and len(paths) == 1:
            self.table.select(record.id)
            self.attach(paths[0])
        elif paths:
            self.add_files(paths, record.id if isinstance(record, Group) else "")

    def _record_at(self, place: QPoint) -> DocumentLine | Group | None:
        viewport: QWidget = self.table.viewport()
        row = self.table.rowAt(viewport.mapFrom(self, place).y()) if viewport.isVisible() else -1
        return self.table.records.records[row] if row >= 0 else None

    # What is shown

    def _show_added(self, document_id: int) -> None:
        self._show_documents()
        self.show_row("document", document_id)

    def _show_selected(self) -> None:
        document = self.document
        if document is not None:
            missing = self.files.is_missing(document)
            self.inspector.show_document(self.door.agenda, self._people, document, missing=missing)
        self.side.setCurrentWidget(self.inspector if document is not None else self.hint)

    def _is_kept(self, document: DocumentRow) -> bool:
        kind, state = self.kinds.currentData(), self.states.currentData()
        in_state = self._is_overdue(document) if state == _OVERDUE else state in {None, document.status}
        return in_state and kind in {None, document.kind}

    def _is_overdue(self, document: DocumentRow) -> bool:
        return is_overdue(document, datetime.now().date())

    def _status(self, document: DocumentRow) -> str:
        return self.tr("Overdue") if self._is_overdue(document) else word(document.status)

    def _where(self, document: DocumentRow) -> str:
        if self.files.is_missing(document):
            return self.tr("Missing: {name}").format(name=document.file_name)
        return document.file_name or document.url

    def _set(self, field: str, line: DocumentLine, value: object) -> None:
        changed = {field: value}
        self.door.change(self.tr("Change"), document_name(line.document), "document", line.id, **changed)
