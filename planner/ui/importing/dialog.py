"""The import dialog: a text at the left, what it becomes at the right, one button that carries it out."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.programme import READ_VERB, ProgrammePlan
from planner.edits.programme import lay_programme
from planner.errors import UserError
from planner.exports.files import Report
from planner.imports.reading import Known, Reading
from planner.provenance import load_provenance
from planner.settings import Settings
from planner.ui.drops import files_in
from planner.ui.importing.clipboard import Pasted, pasted_of
from planner.ui.importing.entrance import Entrance
from planner.ui.importing.preview import ImportPreview
from planner.ui.notices import Notice
from planner.ui.screens import within_screen
from planner.ui.tasks import Task, TaskBar
from planner.worker import Worker, read_foreign
from planner.workspace import Workspace

_SIZE = QSize(1200, 680)
_READ_PASTED = "planner.imports.reading:read_pasted"
_READ_LINES = "planner.imports.reading:read_lines"


class ProgrammeDialog(QDialog):
    """Reads a programme and lays it onto the event in view or a new one; ``imported`` gives the event's id.

    Texts are read in child processes; ``planned`` says that the preview shows what came back, ``settings_changed`` that
    another paper was chosen.
    """

    imported = Signal(int)
    planned = Signal()
    settings_changed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        worker: Worker,
        event_id: int | None,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._worker = worker
        self._event_id = event_id
        self._settings = settings
        self._reading: Reading | None = None
        self._waiting: Task | None = None
        self.setWindowTitle(self.tr("Import a programme"))
        self.setAcceptDrops(True)
        self.resize(within_screen(_SIZE))
        self.notice = Notice()
        self.bar = TaskBar()
        self.entrance = Entrance()
        known = workspace.agenda(event_id).event if event_id is not None else None
        self.preview = ImportPreview(known, settings.paper)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def plan(self) -> ProgrammePlan | None:
        """What carrying out would do, None while no text has been read."""
        if self._reading is None:
            return None
        onto_known = self.preview.questions.onto_known
        return (self._reading.onto_known if onto_known else None) or self._reading.onto_new

    def paste(self) -> None:
        """Read what the clipboard holds."""
        self._take(QGuiApplication.clipboard().mimeData() or QMimeData())

    def read_text(self, text: str) -> None:
        """Read a text that was copied elsewhere."""
        self._read(Pasted(text))

    def open_file(self, path: Path) -> None:
        """Read a file in a process of its own."""
        known = self._known()

        def work(report: Report) -> object:
            return self._worker.run(_READ_LINES, read_foreign(path), None, known, report=report)

        self._start(Task(work, self._worker.cancel), self.tr("Reading “{name}”").format(name=path.name))

    def carry_out(self) -> None:
        """Back the database up, lay the programme onto its event in one edit, and close."""
        plan = self.plan
        assert plan is not None
        assert self._reading is not None
        subject = plan.programme.facts.title or self._reading.source.name
        questions = self.preview.questions
        lay = partial(lay_programme, plan=questions.answered(plan), zone=questions.chosen_zone)
        try:
            self._workspace.back_up("before-import")
            event_id = self._workspace.edit(READ_VERB, subject, lay, event_id=plan.event_id)
        except UserError as problem:
            self.notice.tell(problem)
            return
        if questions.chosen_paper != self._settings.paper:
            self.settings_changed.emit(replace(self._settings, paper=questions.chosen_paper))
        self.accept()
        self.imported.emit(event_id)

    def done(self, result: int) -> None:
        """Close, after giving up what still runs."""
        self._waiting = None
        self.bar.close_task()
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
        column.addWidget(self.bar)

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
        if paths := files_in(mime):
            self.open_file(paths[0])
            return
        try:
            self._read(pasted_of(mime))
        except UserError as problem:
            self._tell(problem)

    def _read(self, pasted: Pasted) -> None:
        given = pasted.text, pasted.html, self.tr("Clipboard"), self._known()
        self._start(Task.of_worker(self._worker, _READ_PASTED, *given), self.tr("Reading the text"))

    def _known(self) -> Known | None:
        if self._event_id is None:
            return None
        provenance = self._workspace.read(partial(load_provenance, event_id=self._event_id))
        return Known(self._workspace.agenda(self._event_id), provenance)

    def _start(self, task: Task, words: str) -> None:
        """Read a text, unless another is being read."""
        if self.bar.busy:
            return
        self.notice.clear()
        task.succeeded.connect(self._ask)
        task.failed.connect(self._tell)
        self.bar.run(task, words)

    def _ask(self, reading: Reading) -> None:
        """Show what a text becomes, and ask what it leaves open."""
        self._reading, self._waiting = reading, None
        self.preview.questions.ask(reading.asked, onto_known=reading.is_of_known)
        if not reading.asked.sessions:
            self._tell_no_timetable()
        self._show()

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

    def _answer_year(self) -> None:
        """Read the lines again with the year that was said; the last year that was typed counts."""
        year = self.preview.questions.chosen_year
        assert self._reading is not None
        if year is None:
            self.preview.forbid(self.tr("Say which year the days are in."))
            return
        task = Task.of_worker(self._worker, _READ_LINES, self._reading.source, year, self._known())
        task.succeeded.connect(self._take_year)
        task.failed.connect(self._tell)
        self.preview.forbid(self.tr("Reading the text"))
        if self.bar.busy:
            self._waiting = task
        else:
            self._waiting = None
            self.bar.run(task, self.tr("Reading the text"))

    def _take_year(self, reading: Reading) -> None:
        self._reading = reading
        self._show()
        if self._waiting is not None:
            task, self._waiting = self._waiting, None
            self.bar.run(task, self.tr("Reading the text"))

    def _answer_target(self) -> None:
        if self.plan is not None:
            self.preview.questions.propose(self.plan.programme)
            self._show()

    def _answer_zone(self) -> None:
        if self.plan is not None:
            self.preview.allow(self.plan)

    def _show(self) -> None:
        assert self._reading is not None
        assert self.plan is not None
        self.preview.show_plan(self._reading.source, self.plan)
        self._pages.setCurrentWidget(self.preview)
        self.preview.source.setFocus()
        self.planned.emit()

    def _tell(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self.notice.tell(problem)
