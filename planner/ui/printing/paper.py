"""Printing on a real printer: the pages of the preview, drawn as fine as the printer is, a band at a time."""

from collections.abc import Callable, Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from planner.exports.drafts import Picture
from planner.ui.printing.images import image_of
from planner.ui.tasks import Task, TaskBar

_FINEST = 600
"""Dots an inch beyond which no eye sees a difference."""

_PIXELS_A_BAND = 6_000_000
"""Keeps the memory that printing takes to some tens of megabytes, however fine the printer is."""

POINTS_AN_INCH = 72


class Band(NamedTuple):
    """A part of a page across its whole width: ``number`` counts from 0 among ``bands``, from the top."""

    page: int
    number: int
    bands: int


Draw = Callable[[Band, float], Task]
"""Makes the task that draws a band at so many pixels a point."""


class PaperPrinting(QObject):
    """Sends pages to a printer one by one; ``printed`` gives their number, ``stopped`` an exception or None."""

    printed = Signal(int)
    stopped = Signal(object)

    def __init__(
        self, printer: QPrinter, sizes: Sequence[tuple[float, float]], draw: Draw, bar: TaskBar, parent: QObject
    ) -> None:
        """``sizes`` are the widths and heights of all pages of the document, in points."""
        super().__init__(parent)
        self._printer = printer
        self._sizes = sizes
        self._draw = draw
        self._bar = bar
        self._scale = min(printer.resolution(), _FINEST) / POINTS_AN_INCH
        self._pages = chosen_pages(printer, len(sizes))
        self._todo = [band for page in self._pages for band in self._bands(page)]
        self._painter = QPainter()

    def start(self) -> None:
        """Print the pages that were chosen."""
        if self._todo and self._painter.begin(self._printer):
            self._next()
        else:
            self.stopped.emit(None)

    def close(self) -> None:
        """Leave the printer, in the middle of the pages too."""
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _bands(self, page: int) -> list[Band]:
        width, height = self._sizes[page]
        count = ceil(width * height * self._scale**2 / _PIXELS_A_BAND)
        return [Band(page, number, count) for number in range(count)]

    def _next(self) -> None:
        if not self._todo:
            self._finish()
            return
        band = self._todo[0]
        task = self._draw(band, self._scale)
        task.succeeded.connect(self._paint)
        task.failed.connect(self._stop)
        task.cancelled.connect(self._stop)
        self._bar.run(task, self.tr("Printing page {number}").format(number=band.page + 1))

    def _paint(self, picture: Picture) -> None:
        band = self._todo.pop(0)
        page = fitted(QSizeF(*self._sizes[band.page]), self._printer.paperRect(QPrinter.Unit.DevicePixel))
        self._painter.drawImage(_place(page, band), image_of(picture))
        turns = bool(self._todo) and self._todo[0].number == 0
        if self._failed() or (turns and not self._printer.newPage()):
            self._stop()
        else:
            self._next()

    def _finish(self) -> None:
        ended = self._painter.end()
        if ended and not self._failed():
            self.printed.emit(len(self._pages))
        else:
            self.stopped.emit(None)

    def _failed(self) -> bool:
        return self._printer.printerState() in {QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error}

    def _stop(self, problem: object = None) -> None:
        self.close()
        self.stopped.emit(problem)


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """The pages to send, counted from 0, in their order; a printer that cannot copy is sent them again."""
    ranges = printer.pageRanges()
    pages = [page for page in range(count) if ranges.isEmpty() or ranges.contains(page + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def fitted(page: QSizeF, paper: QRectF) -> QRectF:
    """Place a page on the paper as large as it fits, in the middle; on its own paper that is its own size."""
    size = page.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = paper.center().x() - size.width() / 2, paper.center().y() - size.height() / 2
    return QRectF(left, top, size.width(), size.height())


def _place(page: QRectF, band: Band) -> QRect:
    """Where a band lies, on whole pixels so that bands meet without a seam."""
    left, right = round(page.left()), round(page.right())
    top = round(page.top() + page.height() * band.number / band.bands)
    below = round(page.top() + page.height() * (band.number + 1) / band.bands)
    return QRect(left, top, right - left, below - top)
