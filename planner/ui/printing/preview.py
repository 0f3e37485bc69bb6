"""The pages of a programme as they will be: the very document, and pictures of the pages that are looked at."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from planner.domain.agenda import Agenda
from planner.exports.agenda_content import AgendaOptions
from planner.exports.drafts import Picture
from planner.ui.drafting import Drafting
from planner.ui.printing.images import image_of
from planner.ui.printing.paper import Band
from planner.ui.tasks import Task, TaskBar
from planner.worker import Worker


class Preview(QObject):
    """Makes the PDF when a choice changes, and draws its pages one at a time as they are asked for.

    ``drawn`` gives a page (index, pixels a point, image); ``drafting`` tells of the document itself.
    """

    drawn = Signal(int, float, object)
    failed = Signal(object)

    def __init__(self, worker: Worker, agenda: Agenda, bar: TaskBar, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._agenda = agenda
        self._bar = bar
        self._page: tuple[int, float] | None = None
        self._drawing = (0, 0.0)
        self.options: AgendaOptions | None = None
        self.drafting = Drafting(bar, ".pdf", self.tr("Preparing the pages"), self)

    def make(self, options: AgendaOptions) -> None:
        """Make the document in this way, soon, and instead of any other."""
        self.options = options
        self._page = None
        self.drafting.make(self._write)

    def draw(self, index: int, scale: float) -> None:
        """Draw a page next."""
        self._page = (index, scale)
        self._draw_next()

    def band_task(self, path: Path, band: Band, scale: float) -> Task:
        """Make the task that draws a band of a page of a document."""
        where = path, band.page, scale, band.number, band.bands
        return Task.of_worker(self._worker, "planner.exports.preview:page_band", *where)

    def _write(self, path: Path) -> Task:
        return Task.of_worker(self._worker, "planner.exports.preview:draft_agenda", self._agenda, self.options, path)

    def _draw_next(self) -> None:
        if self._page is None or self._bar.busy or not self.drafting.ready:
            return
        self._drawing, self._page = self._page, None
        draw = "planner.exports.preview:page_picture"
        task = Task.of_worker(self._worker, draw, self.drafting.path, *self._drawing)
        task.succeeded.connect(self._tell_page)
        task.failed.connect(self.failed)
        task.cancelled.connect(self.drafting.go_on)
        self._bar.run(task, self.tr("Drawing page {number}").format(number=self._drawing[0] + 1))

    def _tell_page(self, picture: Picture) -> None:
        if self.drafting.ready:
            self.drawn.emit(*self._drawing, image_of(picture))
        self.drafting.go_on()
        self._draw_next()
