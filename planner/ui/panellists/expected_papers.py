"""What is still to come from a panellist: each paper with its state, the day it is due, and its file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.checklist import PAPERS, days_late, papers_of
from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentKind, DocumentStatus
from planner.domain.people import AppearanceRow
from planner.edits.papers import attach_paper, set_due, set_paper
from planner.errors import UserError
from planner.ui.buttons import button
from planner.ui.documents.files import FileBar
from planner.ui.drops import files_in
from planner.ui.event_door import EventDoor
from planner.ui.labels import label
from planner.ui.panellists.papers import mark, state_words
from planner.ui.record_table import Column, RecordTable
from planner.ui.typed import day_heading, read_day_near
from planner.ui.vocabulary import choices, word

_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".gif", ".bmp"})
_SLIDES = frozenset({".ppt", ".pptx", ".pps", ".ppsx", ".odp", ".key"})


@dataclass(frozen=True)
class ExpectedPaper:
    """One line: a paper that is asked for, has come, or is not needed (``document`` is None)."""

    id: str
    kind: DocumentKind
    document: DocumentRow | None


class ExpectedPapers(QWidget):
    """The papers of one appearance; files are dropped near them, or attached to the one under the cursor."""

    refused = Signal(object)

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self._appearance: AppearanceRow | None = None
        self._name = ""
        self.files = FileBar(door)
        self.files.refused.connect(self.refused)
        self.table = RecordTable(self.tr("Papers of this person"), self._columns(), fit="rows")
        self.table.records.refused.connect(self.refused)
        self.table.selected.connect(self._show_file)
        self.file_words = label("", "quiet", wrap=True)
        self.attach_button = button(self.tr("Attach…"), self.choose_file)
        self.open_button = button(self.tr("Open"), self.open_file)
        self._lay_out()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Paper"), lambda line: word(line.kind), share=1, width=92),
            Column(
                self.tr("Status"),
                self._state,
                self._set_status,
                choices=lambda: ((None, self.tr("Not needed")), *choices(DocumentStatus)),
                value=lambda line: line.document.status if line.document else None,
                look="chip",
                tone=lambda line: mark(line.document, _today()).tone,
                tip=self._told,
                width=136,
            ),
            Column(self.tr("Due"), self._due, self._set_due, look="quiet", width=100),
        )

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.attach_button)
        line.addWidget(self.open_button)
        line.addWidget(self.file_words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (label(self.tr("Still to come"), "section"), self.table, self.files):
            column.addWidget(part)
        column.addLayout(line)

    # What is shown

    def show_appearance(self, agenda: Agenda, appearance: AppearanceRow) -> None:
        """Show the papers that somebody brings to a session."""
        moved = self._appearance is None or self._appearance.id != appearance.id
        self._appearance = appearance
        self._name = agenda.participant_by_id[appearance.participant_id].name
        papers = papers_of(agenda, appearance)
        first = {kind: next((row for row in papers if row.kind is kind), None) for kind in PAPERS}
        lines = [ExpectedPaper(kind, kind, row) for kind, row in first.items()]
        shown = {row.id for row in first.values() if row is not None}
        lines += [ExpectedPaper(f"document {row.id}", row.kind, row) for row in papers if row.id not in shown]
        self.table.show_records(lines)
        if moved or self.line is None:
            self.table.select(DocumentKind.BIO)
        self._show_file()

    @property
    def line(self) -> ExpectedPaper | None:
        """The paper under the cursor."""
        record = self.table.selected_record
        return record if isinstance(record, ExpectedPaper) else None

    def _state(self, line: ExpectedPaper) -> str:
        if line.document is None:
            return self.tr("not needed")
        if days_late(line.document, _today()):
            return self.tr("overdue")
        return state_words(line.document, _today()) if _has_come(line.document) else word(line.document.status).lower()

    def _told(self, line: ExpectedPaper) -> str:
        return state_words(line.document, _today()) if line.document else self.tr("not needed")

    def _due(self, line: ExpectedPaper) -> str:
        due = line.document.due_on if line.document else None
        return day_heading(due)[1] if due else ""

    def _show_file(self) -> None:
        document = self.line.document if self.line else None
        name = document.file_name if document else ""
        missing = document is not None and self.files.is_missing(document)
        words = name or (document.url if document else "") or self.tr("Drop a file here.")
        if missing:
            words = self.tr("{name} is missing; attach it again.").format(name=name)
        self.file_words.setText(words)
        self.file_words.setProperty("look", "refusal" if missing else "quiet")
        self.file_words.style().polish(self.file_words)
        self.attach_button.setText(self.tr("Replace…") if name else self.tr("Attach…"))
        self.open_button.setVisible(bool(name) and not missing)

    # What is done

    def _edit(self, line: ExpectedPaper, write: Callable[..., object], **values: object) -> None:
        """Change one of the papers that everybody may be asked for."""
        assert self._appearance is not None
        where = {"event_id": self._door.event_id, "appearance_id": self._appearance.id, "kind": line.kind}
        self._door.edit(self.tr("Change papers of"), self._name, partial(write, **where, **values))

    def _set_status(self, line: ExpectedPaper, status: DocumentStatus | None) -> None:
        verb = self.tr("Change papers of")
        if line.kind in PAPERS:
            self._edit(line, set_paper, status=status)
        elif line.document is not None and status is not None:
            self._door.change(verb, self._name, "document", line.document.id, status=status)
        elif line.document is not None:
            self._door.remove(verb, self._name, "document", line.document.id)

    def _set_due(self, line: ExpectedPaper, words: str) -> None:
        due_on = read_day_near(words, self._usual_day()) if words.strip() else None
        if line.kind in PAPERS:
            self._edit(line, set_due, due_on=due_on)
        elif line.document is not None:
            self._door.change(self.tr("Change papers of"), self._name, "document", line.document.id, due_on=due_on)

    def _usual_day(self) -> date:
        return self._door.agenda.event.starts_on or _today()

    def choose_file(self) -> None:
        """Attach the file that the user chooses to the paper under the cursor."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Attach a file"))
        if name and self.line is not None:
            self.attach(self.line, Path(name))

    def attach(self, line: ExpectedPaper, path: Path) -> None:
        """Give a paper its file."""
        assert self._appearance is not None
        event_id, seat, kind = self._door.event_id, self._appearance.id, line.kind
        try:
            if kind not in PAPERS and line.document is not None:
                self.files.attach(line.document, path)
            else:
                self.files.bring(path, lambda tx, file: attach_paper(tx, event_id, seat, kind, file.sha256, file.name))
        except UserError as problem:
            self.refused.emit(problem)

    def open_file(self) -> None:
        """Open the file of the paper under the cursor in the workstation's program."""
        if self.line is not None and self.line.document is not None:
            try:
                self.files.open(self.line.document)
            except UserError as problem:
                self.refused.emit(problem)

    # Dropping

    def enter(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if _file(event) is not None:
            event.acceptProposedAction()

    def hover(self, event: QDragMoveEvent, place: QPoint) -> None:
        """Show to which paper the file would go."""
        path = _file(event)
        if path is not None:
            self.table.select(self._paper_for(path, place).id)
            event.acceptProposedAction()

    def drop(self, event: QDropEvent, place: QPoint) -> None:
        """Attach the file to the paper that it falls on, or to the one that its ending tells."""
        path = _file(event)
        if path is not None:
            event.acceptProposedAction()
            self.take(path, place)

    def take(self, path: Path, place: QPoint) -> None:
        """Take a file that fell here."""
        line = self._paper_for(path, place)
        self.table.select(line.id)
        self.attach(line, path)

    def _paper_for(self, path: Path, place: QPoint) -> ExpectedPaper:
        viewport = self.table.viewport()
        row = self.table.rowAt(viewport.mapFrom(self, place).y())
        lines = [line for line in self.table.records.records if isinstance(line, ExpectedPaper)]
        if row >= 0:
            return lines[row]
        suffix = path.suffix.lower()
        told = DocumentKind.PHOTO if suffix in _PICTURES else DocumentKind.PRESENTATION if suffix in _SLIDES else None
        return next((line for line in lines if line.kind is told), self.line or lines[0])


def _has_come(document: DocumentRow) -> bool:
    return document.status is not DocumentStatus.EXPECTED


def _today() -> date:
    return datetime.now().date()


def _file(event: QDropEvent) -> Path | None:
    """The one file that is dropped; None for none or many."""
    paths = files_in(event.mimeData())
    return paths[0] if len(paths) == 1 else None
