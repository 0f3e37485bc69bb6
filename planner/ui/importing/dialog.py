"""The import dialog: a text at the left, what it becomes at the right, one button that carries it out."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.programme import READ_VERB, Programme, ProgrammePlan, Source
from planner.edits.programme import lay_programme
from planner.errors import UserError
from planner.imports.plan import plan_programme
from planner.imports.programme import read_programme
from planner.imports.sources import read_text
from planner.queries import load_provenance
from planner.ui.importing.clipboard import file_of, source_of
from planner.ui.importing.entrance import Entrance
from planner.ui.importing.preview import ImportPreview
from planner.ui.notices import Notice
from planner.ui.tasks import Task, TaskBar
from planner.worker import read_foreign
from planner.workspace import Workspace

_SIZE = QSize(1200, 680)


class ProgrammeDialog(QDialog):
    """Reads a programme and lays it onto the event in view or a new one; ``imported`` gives the event's id."""

    imported = Signal(int)

    def __init__(self, workspace: Workspace, event_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._event_id = event_id
        self._source: Source | None = None
        self.plan: ProgrammePlan | None = None
        self.setWindowTitle(self.tr("Import a programme"))
        self.setAcceptDrops(True)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self.notice = Notice()
        self._bar = TaskBar()
        self.entrance = Entrance()
        self.preview = ImportPreview(workspace.agenda(event_id).event if event_id is not None else None)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def paste(self) -> None:
        """Read what the clipboard holds."""
        self._take(QGuiApplication.clipboard().mimeData())

    def read_text(self, text: str) -> None:
        """Read a text that was pasted elsewhere."""
        try:
            self.show_source(read_text(text, self.tr("Clipboard")))
        except UserError as problem:
            self._tell(problem)

    def open_file(self, path: Path) -> None:
        """Read a file in a process of its own."""
        if self._bar.busy:
            return
        self.notice.clear()
        task = Task(lambda _report: read_foreign(path))
        task.succeeded.connect(self.show_source)
        task.failed.connect(self._tell)
        self._bar.run(task, self.tr("Reading “{name}”").format(name=path.name))

    def show_source(self, source: Source) -> None:
        """Show what a text becomes."""
        self.notice.clear()
        self._source = source
        programme = read_programme(source)
        self.preview.questions.ask(programme, onto_known=self._is_of_known(programme))
        if not programme.sessions:
            self._tell_no_timetable()
        elif programme.year_needed:
            programme = self._read_again()
        self._show(programme)

    def carry_out(self) -> None:
        """Back the database up, lay the programme onto its event in one edit, and close."""
        plan = self.plan
        assert plan is not None
        assert self._source is not None
        subject = plan.programme.facts.title or self._source.name
        lay = partial(lay_programme, plan=plan, zone=self.preview.questions.chosen_zone)
        try:
            self._workspace.back_up("before-import")
            event_id = self._workspace.edit(READ_VERB, subject, lay, event_id=plan.event_id)
        except UserError as problem:
            self.notice.tell(problem)
            return
        self.accept()
        self.imported.emit(event_id)

    def done(self, result: int) -> None:
        """Close, after giving up what still runs."""
        self._bar.close_task()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self._take(event.mimeData())

    def _lay_out(self) -> None:
        self._pages.addWidget(self.entrance)
        self._pages.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._pages, 1)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        for page in (self.entrance, self.preview):
            page.paste_wanted.connect(self.paste)
            page.file_wanted.connect(self._choose_file)
            page.left.connect(self.reject)
        self.preview.carried_out.connect(self.carry_out)
        self.preview.questions.year_changed.connect(self._answer_year)
        self.preview.questions.target_changed.connect(self._answer_target)
        self.preview.questions.zone_changed.connect(self._answer_zone)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated.connect(self.paste)

    def _take(self, mime: QMimeData) -> None:
        path = file_of(mime)
        if path is not None:
            self.open_file(path)
            return
        try:
            self.show_source(source_of(mime, self.tr("Clipboard")))
        except UserError as problem:
            self._tell(problem)

    def _choose_file(self) -> None:
        kinds = self.tr("Programmes (*.docx *.odt *.pdf *.html *.htm *.txt *.md);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a programme"), "", kinds)
        if name:
            self.open_file(Path(name))

    def _tell_no_timetable(self) -> None:
        self.notice.say(
            self.tr(
                "This text has no timetable: no line of it has a time. The facts that it gives about an event are at "
                "the right; no event is made of them alone."
            )
        )

    def _read_again(self) -> Programme:
        assert self._source is not None
        return read_programme(self._source, year=self.preview.questions.chosen_year)

    def _answer_year(self) -> None:
        self._show(self._read_again())

    def _answer_target(self) -> None:
        if self.plan is not None:
            self.preview.questions.propose(self.plan.programme)
            self._show(self.plan.programme)

    def _answer_zone(self) -> None:
        if self.plan is not None:
            self.preview.allow(self.plan)

    def _show(self, programme: Programme) -> None:
        assert self._source is not None
        self.plan = self._plan(programme)
        self.preview.show_plan(self._source, self.plan)
        self._pages.setCurrentWidget(self.preview)
        self.preview.source.setFocus()

    def _is_of_known(self, programme: Programme) -> bool:
        """Whether a text is about the event in view: it has none yet, or some of the text's sessions."""
        if self._event_id is None:
            return False
        agenda = self._workspace.agenda(self._event_id)
        changes = plan_programme(programme, agenda).changes
        return not agenda.sessions or any(change.session is not None and change.session_id for change in changes)

    def _plan(self, programme: Programme) -> ProgrammePlan:
        if self._event_id is None or not self.preview.questions.onto_known:
            return plan_programme(programme, None)
        provenance = self._workspace.read(partial(load_provenance, event_id=self._event_id))
        return plan_programme(programme, self._workspace.agenda(self._event_id), provenance)

    def _tell(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self.notice.tell(problem)
