"""The way to a printer: the system's dialog, the pages going out, and how that went."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.errors import UserError
from planner.settings import Settings
from planner.ui.notices import Notice
from planner.ui.printing.paper import Band, PaperPrinting
from planner.ui.printing.printers import page_size, printer_of, remembered
from planner.ui.tasks import Task, TaskBar


@dataclass(frozen=True)
class PaperDocument:
    """A PDF to print: where it is, the sizes of its pages in points, and its paper, ``a4`` or ``letter``."""

    path: Path
    sizes: Sequence[tuple[float, float]]
    paper: str


class OnPaper(QWidget):
    """Prints one document at a time and says how that went; ``ended`` follows, printed or not.

    ``settings_changed`` gives preferences that remember the printer. What fails offers ``save`` instead.
    """

    settings_changed = Signal(object)
    started = Signal()
    ended = Signal()

    def __init__(
        self, draw: Callable[[Path, Band, float], Task], settings: Settings, save: Callable[[], None], notice: Notice
    ) -> None:
        super().__init__()
        self._draw = draw
        self._settings = settings
        self._save = self.tr("Save PDF…"), save
        self._notice = notice
        self._bar = TaskBar()
        self._printing: PaperPrinting | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar)

    @property
    def busy(self) -> bool:
        """Whether pages are on their way."""
        return self._printing is not None

    def choose_printer(self, document: PaperDocument) -> None:
        """Ask where and how to print, then print; say so where there is no printer."""
        if not QPrinterInfo.availablePrinterNames():
            said = self.tr("No printer is set up on this computer. Save the PDF and print it from another one.")
            self._notice.say(said, self._save)
            return
        printer = printer_of(self._settings, document.paper)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(document.sizes))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCollateCopies)
        if dialog.exec():
            self._settings = remembered(self._settings, printer)
            self.settings_changed.emit(self._settings)
            self.print_on(printer, document)

    def print_on(self, printer: QPrinter, document: PaperDocument) -> None:
        """Send a document to a printer, unless one is on its way already."""
        if self.busy:
            return
        draw = partial(self._draw, document.path)
        printing = self._printing = PaperPrinting(printer, document.sizes, draw, self._bar, self)
        printing.printed.connect(lambda pages: self._tell_printed(pages, _loaded(printer, document.paper)))
        printing.stopped.connect(self._tell_stopped)
        self._notice.clear()
        self.started.emit()
        printing.start()

    def close_task(self) -> None:
        """Leave the printer and stop what still runs."""
        self._bar.close_task()
        if self._printing is not None:
            self._printing.close()

    def _tell_printed(self, pages: int, other_paper: str) -> None:
        one, many = self.tr("1 page was sent to the printer."), self.tr("{count} pages were sent to the printer.")
        said = one if pages == 1 else many.format(count=pages)
        if other_paper:
            fitted = self.tr("Each is fitted to {paper}, the paper of the printer.")
            said = f"{said} {fitted.format(paper=other_paper)}"
        self._notice.say(said, tone="done")
        self._end()

    def _tell_stopped(self, problem: Exception | None) -> None:
        if problem is not None and not isinstance(problem, UserError):
            raise problem
        stopped = self.tr("Printing stopped. Look at the printer, or save the PDF and print it from there.")
        self._notice.say(stopped, self._save, tone="warn")
        self._end()

    def _end(self) -> None:
        if self._printing is not None:
            self._printing.deleteLater()
        self._printing = None
        self.ended.emit()


def _loaded(printer: QPrinter, paper: str) -> str:
    """The name of the printer's paper where that is another than the document's."""
    size, own = printer.pageLayout().pageSize(), QPageSize(page_size(paper))
    return "" if size.isEquivalentTo(own) else size.name().partition(" / ")[0]
