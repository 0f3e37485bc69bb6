"""Pages of a document, one below the other, of which only those in view are drawn."""

from itertools import accumulate

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from planner.ui.theme import tokens_now

_GAP = 16
_WIDEST = 900
_KEPT_BESIDE = 2
"""How many pages before and after those in view keep their picture."""


class PagesView(QAbstractScrollArea):
    """Fits pages to its width; asks for a picture of a page by ``wanted`` (index, pixels a point)."""

    wanted = Signal(int, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._tops = [_GAP]
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Preview"))
        self.verticalScrollBar().valueChanged.connect(self._look)

    @property
    def sizes(self) -> tuple[tuple[float, float], ...]:
        """The sizes of the pages in points."""
        return self._sizes

    def show_document(self, sizes: tuple[tuple[float, float], ...]) -> None:
        """Take a new document by the sizes of its pages in points; old pictures stay until new ones come."""
        self._sizes = sizes
        self._pictures = {index: (0.0, image) for index, (_, image) in self._pictures.items() if index < len(sizes)}
        self._lay_out()

    def show_page(self, index: int, scale: float, image: QImage) -> None:
        """Take the picture that was asked for."""
        self._pictures[index] = (scale, image)
        self._look()
        self.viewport().update()

    def has_picture(self, index: int) -> bool:
        """Whether a page is drawn as sharp as it is shown."""
        return index in self._pictures and self._pictures[index][0] == self._scale()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fit the pages to the new width."""
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens = tokens_now()
        painter.fillRect(self.viewport().rect(), QColor(tokens.window))
        painter.setPen(QColor(tokens.line))
        for index in self._in_view():
            place = self._place(index)
            painter.fillRect(place, Qt.GlobalColor.white)
            if index in self._pictures:
                painter.drawImage(place, self._pictures[index][1])
            painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def _scale(self) -> float:
        """Device pixels a point, so that the widest page fits."""
        widest = max((width for width, _ in self._sizes), default=1.0)
        room = min(self.viewport().width() - 2 * _GAP, _WIDEST)
        return max(room, 1) * self.devicePixelRatioF() / widest

    def _length(self, points: float) -> int:
        return round(points * self._scale() / self.devicePixelRatioF())

    def _place(self, index: int) -> QRect:
        width, height = (self._length(points) for points in self._sizes[index])
        top = self._tops[index] - self.verticalScrollBar().value()
        return QRect((self.viewport().width() - width) // 2, top, width, height)

    def _in_view(self) -> list[int]:
        tops = self._tops
        above = self.verticalScrollBar().value()
        below = above + self.viewport().height()
        return [i for i in range(len(self._sizes)) if tops[i + 1] > above and tops[i] < below]

    def _lay_out(self) -> None:
        self._tops = list(accumulate((self._length(height) + _GAP for _, height in self._sizes), initial=_GAP))
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(48)
        bar.setRange(0, max(0, self._tops[-1] - height))
        self._look()
        self.viewport().update()

    def _look(self) -> None:
        """Ask for the first page in view that lacks a sharp picture, and let go of those far away."""
        seen = self._in_view()
        if not seen:
            return
        first, last = seen[0] - _KEPT_BESIDE, seen[-1] + _KEPT_BESIDE
        self._pictures = {index: kept for index, kept in self._pictures.items() if first <= index <= last}
        missing = next((index for index in seen if not self.has_picture(index)), None)
        if missing is not None:
            self.wanted.emit(missing, self._scale())
