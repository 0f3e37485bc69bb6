"""The strip of tabs: names with counts, a line under the one in view."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar

from planner.ui.mirroring import mirrored
from planner.ui.theme import sized, tokens_now

_HEIGHT = 40
_GAP = 28
_BETWEEN = 8


class TabStrip(QTabBar):
    """Tabs without boxes; a count stands after its name in small grey figures."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self._counts = [""] * len(names)
        for name in names:
            self.addTab(name)
            self.setAccessibleTabName(self.count() - 1, name)

    def show_counts(self, counts: tuple[str, ...]) -> None:
        """Show a figure after each name; an empty text shows none."""
        self._counts = list(counts)
        for index, figure in enumerate(counts):
            self.setAccessibleTabName(index, f"{self.tabText(index)} {figure}".strip())
            self.setTabText(index, self.tabText(index))
        self.updateGeometry()
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """A tab is as wide as its words."""
        name = QFontMetrics(sized(13, strong=True)).horizontalAdvance(self.tabText(index))
        figure = QFontMetrics(sized(11)).horizontalAdvance(self._counts[index])
        return QSize(name + (figure + _BETWEEN if figure else 0) + _GAP, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tabs."""
        painter = QPainter(self)
        for index in range(self.count()):
            self._paint_tab(painter, index, self.tabRect(index))

    def _paint_tab(self, painter: QPainter, index: int, rect: QRect) -> None:
        tokens = tokens_now()
        current = index == self.currentIndex()
        font = sized(13, strong=current)
        left = mirrored(painter, rect, rect.adjusted(0, 0, -_GAP, 0))
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink if current else tokens.grey))
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, self.tabText(index))
        width = QFontMetrics(font).horizontalAdvance(self.tabText(index))
        painter.setFont(sized(11))
        painter.setPen(QColor(tokens.grey))
        figure = mirrored(painter, left, left.adjusted(width + _BETWEEN, 1, 0, 1))
        painter.drawText(figure, Qt.AlignmentFlag.AlignVCenter, self._counts[index])
        if current:
            painter.fillRect(left.x(), rect.bottom() - 1, left.width(), 2, QColor(tokens.accent))
        if current and self.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.drawRoundedRect(left.adjusted(-6, 8, 5, -9), 4, 4)
