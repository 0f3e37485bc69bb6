"""Printing on a real printer: the pages of the preview, drawn as fine as the printer is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from planner.exports.drafts import Picture
from planner.ui.printing.preview import image_of
from planner.ui.tasks import Task, TaskBar

_FINEST = 600
"""Dots an inch beyond which no eye sees a difference."""

POINTS_AN_INCH = 72

Draw = Callable[[int, float], Task]
"""Makes the task that draws a page (index, pixels a point)."""


def new_printer(paper: str) -> QPrinter:
    """The default printer, set to a paper: ``a4`` or ``letter``."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = QPageSize.PageSizeId.Letter if paper == "letter" else QPageSize.PageSizeId.A4
    printer.setPageSize(QPageSize(size))
    printer.setFullPage(True)
    return printer


class PaperPrinting(QObject):
    """Sends pages to a printer one by one; ``printed`` gives their number, ``stopped`` an exception or None."""

    printed = Signal(int)
    stopped = Signal(object)

    def __init__(self, printer: QPrinter, pages: int, draw: Draw, bar: TaskBar, parent: QObject) -> None:
        super().__init__(parent)
        self._printer = printer
        self._draw = draw
        self._bar = bar
        self._todo = _chosen(printer, pages)
        self._pages = len(self._todo)
        self._painter = QPainter()

    def start(self) -> None:
        """Print the pages that were chosen."""
        if self._painter.begin(self._printer):
            self._next()
        else:
            self.stopped.emit(None)

    def close(self) -> None:
        """Leave the printer, in the middle of the pages too."""
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _next(self) -> None:
        if not self._todo:
            self._painter.end()
            self.printed.emit(self._pages)
            return
        index = self._todo.pop(0)
        task = self._draw(index, min(self._printer.resolution(), _FINEST) / POINTS_AN_INCH)
        task.succeeded.connect(self._paint)
        task.failed.connect(self._stop)
        task.cancelled.connect(self._stop)
        self._bar.run(task, self.tr("Printing page {number}").format(number=index + 1))

    def _paint(self, picture: Picture) -> None:
        self._painter.drawImage(QRectF(self._printer.paperRect(QPrinter.Unit.DevicePixel)), image_of(picture))
        if self._todo:
            self._printer.newPage()
        self._next()

    def _stop(self, problem: object = None) -> None:
        self.close()
        self.stopped.emit(problem)


def _chosen(printer: QPrinter, pages: int) -> list[int]:
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return list(range(pages))
    return list(range(max(1, printer.fromPage()) - 1, min(pages, printer.toPage() or pages)))
