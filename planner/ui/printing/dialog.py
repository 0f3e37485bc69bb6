"""The print dialog: the pages as they will be, a few choices, and four ways out."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.conflicts.check import check
from planner.domain.conflicts.conflict import Severity
from planner.domain.kinds import Audience
from planner.errors import UserError
from planner.exports.drafts import PagesDraft
from planner.exports.papers import lay_papers
from planner.settings import Settings
from planner.ui.buttons import button
from planner.ui.counting import counted
from planner.ui.handing.left_out import left_out_panellists
from planner.ui.labels import label
from planner.ui.notices import Notice
from planner.ui.outgoing import export_folder, file_name, house_of, venue_now
from planner.ui.printing.choices import PrintChoices
from planner.ui.printing.on_paper import OnPaper, PaperDocument
from planner.ui.printing.pages_view import PagesView
from planner.ui.printing.preview import Preview
from planner.ui.saving import SavingBar
from planner.ui.screens import within_screen
from planner.ui.tasks import Task, TaskBar
from planner.worker import Worker
from planner.workspace import Workspace

_PANEL_WIDTH, _MARGIN = 296, 16
_SIZE = QSize(1120, 680)


class PrintDialog(QDialog):
    """Shows the programme of an event as it will be printed; ``saved`` gives the path of each file that was written.

    ``settings_changed`` gives preferences that remember the printer and whether honorifics are printed.
    """

    saved = Signal(object)
    settings_changed = Signal(object)

    def __init__(
        self, workspace: Workspace, worker: Worker, event_id: int, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._agenda = workspace.agenda(event_id)
        self._stored = workspace.file_path
        self._settings = settings
        self._folder = export_folder(settings)
        self.setWindowTitle(self.tr("Print the programme"))
        self.resize(within_screen(_SIZE))
        self.pages = PagesView()
        self._house, self._no_logo = house_of(settings)
        to_settle = check(self._agenda).count(Severity.SETTLE)
        self.choices = PrintChoices(self._agenda.event.language, settings, self._house, to_settle)
        self.notice = Notice()
        self.saving = SavingBar()
        self.papers = TaskBar()
        self._bar = TaskBar()
        self._summary = label("", "quiet", wrap=True)
        self.kept_back = label("", "quiet", wrap=True)
        self._make_buttons()
        self.preview = Preview(worker, self._agenda, self._bar, self)
        self.on_paper = OnPaper(self.preview.band_task, settings, self._choose_pdf, self.notice)
        self._lay_out()
        self._connect()
        self._make()

    def done(self, result: int) -> None:
        """Close, after giving up what still runs."""
        self.saving.close_task()
        self.papers.close_task()
        self.on_paper.close_task()
        self.preview.drafting.close()
        super().done(result)

    def save_pdf(self, target: Path) -> None:
        """Keep the very pages that are shown as a file."""
        draft = self.preview.drafting.path
        self.saving.save(target, lambda path: self._task("planner.exports.preview:keep", draft, path))

    def save_word(self, target: Path) -> None:
        """Write the same programme as a document for Word."""
        options = self.preview.options
        task = "planner.exports.agenda_docx:write_agenda_docx"
        self.saving.save(target, lambda path: self._task(task, self._agenda, options, path))

    def _make_buttons(self) -> None:
        self.pdf_button = button(self.tr("&Save PDF…"), self._choose_pdf)
        self.word_button = button(self.tr("Save for &Word…"), self._choose_word)
        self.print_button = button(self.tr("&Print…"), self._choose_printer, "primary")
        self.print_button.setDefault(True)

    def _lay_out(self) -> None:
        pages = QVBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(self.pages, 1)
        pages.addWidget(self.notice)
        pages.addWidget(self.saving)
        pages.addWidget(self.papers)
        pages.addWidget(self._bar)
        pages.addWidget(self.on_paper)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        sides.addLayout(pages, 1)
        sides.addWidget(self._panel())

    def _panel(self) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(label(self._agenda.event.title, "heading", wrap=True))
        column.addWidget(self._summary)
        column.addSpacing(8)
        column.addWidget(self.choices)
        column.addWidget(self.kept_back)
        column.addStretch(1)
        close = button(self.tr("Close"), self.reject)
        ways_out = QGridLayout()
        ways_out.setSpacing(8)
        for place, way_out in enumerate((self.print_button, self.pdf_button, self.word_button, close)):
            ways_out.addWidget(way_out, *divmod(place, 2))
        column.addLayout(ways_out)
        panel.setFixedWidth(max(_PANEL_WIDTH, ways_out.sizeHint().width() + 2 * _MARGIN))
        return panel

    def _connect(self) -> None:
        self.choices.changed.connect(self._make)
        self.choices.honorifics.toggled.connect(self._prefer_honorifics)
        self.pages.wanted.connect(self.preview.draw)
        self.preview.drafting.made.connect(self._show_draft)
        self.preview.drafting.failed.connect(self._tell)
        self.preview.drafting.given_up.connect(self._tell_given_up)
        self.preview.drawn.connect(self.pages.show_page)
        self.preview.failed.connect(self._tell)
        self.saving.saved.connect(self._remember)
        self.on_paper.settings_changed.connect(self.settings_changed)
        self.on_paper.started.connect(lambda: self._hold(True))
        self.on_paper.ended.connect(lambda: self._hold(False))

    def _make(self) -> None:
        self.notice.clear()
        self.saving.notice.clear()
        self._allow(False)
        options = self.choices.options(venue_now(self._agenda.event))
        self._tell_kept_back(options.audience)
        self.preview.make(options)

    def _tell_kept_back(self, audience: Audience) -> None:
        left_out = left_out_panellists(self._agenda, audience)
        one = self.tr("1 appearance is kept back: restricted, or the name was refused.")
        many = self.tr("{n} appearances are kept back: restricted, or the name was refused.")
        self.kept_back.setText(counted(left_out.restricted + left_out.names, one, many))

    def _prefer_honorifics(self, printed: bool) -> None:
        self.settings_changed.emit(replace(self._settings, honorifics=printed))

    def _allow(self, ready: bool) -> None:
        for way_out in (self.pdf_button, self.word_button, self.print_button):
            way_out.setEnabled(ready)

    def _show_draft(self, draft: PagesDraft) -> None:
        options = self.preview.options
        assert options is not None
        count = len(draft.pages)
        pages = self.tr("1 page") if count == 1 else self.tr("{count} pages").format(count=count)
        self._summary.setText(self.tr("{pages}, as at {time}").format(pages=pages, time=f"{options.as_at:%H:%M}"))
        self._tell_missing(draft)
        self.pages.show_document(draft.pages)
        self._allow(True)

    def _tell_missing(self, draft: PagesDraft) -> None:
        if draft.missing:
            signs = " ".join(draft.missing)
            self.notice.say(self.tr("These characters are in none of the fonts: {signs}").format(signs=signs))
        elif self._no_logo is not None:
            self.notice.tell(self._no_logo)

    def _tell(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self.notice.tell(problem, (self.tr("Try again"), self._make))

    def _tell_given_up(self) -> None:
        self.notice.say(self.tr("The pages were not prepared."), (self.tr("Prepare them"), self._make))

    def _choose_pdf(self) -> None:
        target = self._chosen(".pdf", self.tr("PDF documents (*.pdf)"))
        if target is not None:
            self.save_pdf(target)

    def _choose_word(self) -> None:
        target = self._chosen(".docx", self.tr("Word documents (*.docx)"))
        if target is not None:
            self.save_word(target)

    def _chosen(self, suffix: str, kinds: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self, "", str(self.proposed(suffix)), kinds)
        if not name:
            return None
        return Path(name) if Path(name).suffix else Path(name + suffix)

    def proposed(self, suffix: str) -> Path:
        """Where a document would be saved, named after the event, the language and the moment of its data."""
        options = self.preview.options
        assert options is not None
        languages = "-".join(filter(None, (options.language, options.second)))
        what = f"programme_{languages}"
        return self._folder / file_name(self._agenda.event, what, options.as_at, suffix)

    def _choose_printer(self) -> None:
        self.on_paper.choose_printer(self._on_paper())

    def print_on(self, printer: QPrinter) -> None:
        """Send the pages to a printer, unless it is being printed already."""
        self.on_paper.print_on(printer, self._on_paper())

    def _on_paper(self) -> PaperDocument:
        options = self.preview.options
        assert options is not None
        return PaperDocument(self.preview.drafting.path, self.pages.sizes, options.paper)

    def _hold(self, printing: bool) -> None:
        """Keep the choices as they are while they are printed."""
        self.choices.setDisabled(printing)
        self.print_button.setDisabled(printing)

    def _task(self, task: str, *args: object) -> Task:
        return Task.of_worker(self._worker, task, *args)

    def _remember(self, target: Path) -> None:
        self._folder = target.parent
        self._lay_papers(target)
        self.saved.emit(target)

    def _lay_papers(self, target: Path) -> None:
        """Lay beside the document what it links to, beside the window too: files may be large."""
        options = self.preview.options
        assert options is not None
        audience = options.audience
        self.papers.close_task()
        task = Task(lambda _report: lay_papers(self._agenda, audience, self._stored, target))
        task.succeeded.connect(self._tell_missing_papers)
        task.failed.connect(self._tell_not_laid)
        self.papers.run(task, self.tr("Copying what the programme links to"))

    def _tell_not_laid(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self.notice.tell(problem)

    def _tell_missing_papers(self, missing: tuple[str, ...]) -> None:
        if missing:
            words = self.tr("Saved, but files that it links to are missing: {names}.")
            self.notice.say(words.format(names=", ".join(missing)), tone="warn")
