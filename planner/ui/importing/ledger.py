"""Two columns of rows that answer to each other: the lines of a text, and what they became."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.domain.kinds import SessionKind
from planner.ui.mirroring import mirrored
from planner.ui.theme import Tone, sized, tokens_now, tone_colours
from planner.ui.tints import tint

Look = Literal["title", "day", "segment", "session", "plain", "quiet"]
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A row: what stands in its gutter, its use in a word, its text, and what it is in colour.

    ``colour`` is a kind of session or a tone; ``mark`` a word that asks for attention, with its tone. ``line`` is the
    source's line, ``session`` the index of a session, by which the two sides find each other.
    """

    text: str
    look: Look = "plain"
    gutter: str = ""
    use: str = ""
    colour: SessionKind | Tone | None = None
    mark: str = ""
    mark_tone: Tone = "quiet"
    line: int = 0
    session: int | None = None
    tip: str = ""


_ROW = Qt.ItemDataRole.UserRole
_FONTS: dict[Look, tuple[int, bool]] = {
    "title": (16, True),
    "day": (13, True),
    "segment": (13, True),
    "session": (13, True),
    "plain": (12, False),
    "quiet": (12, False),
}
_ABOVE: dict[Look, int] = {"title": 12, "day": 20, "segment": 12, "session": 8, "plain": 4, "quiet": 4}
_BELOW = 4
_EDGE = 16
_SPACE = 8
_BAR = 3
_TALLEST = 100_000


class LedgerModel(QAbstractListModel):
    """Rows as a list; what is read aloud is the gutter, the use, the text and the mark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[LedgerRow, ...] = ()

    def show(self, rows: Sequence[LedgerRow]) -> None:
        """Take new rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row, its words, or its tip."""
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join(filter(None, (row.gutter, row.use, row.text, row.mark)))
        return row.tip if role == Qt.ItemDataRole.ToolTipRole else None


class LedgerDelegate(QStyledItemDelegate):
    """Paints a row: gutter, bar, use, wrapped text, mark."""

    def __init__(self, view: QListView, gutter: int, use: int) -> None:
        super().__init__(view)
        self._view = view
        self._gutter = gutter
        self._use = use

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as the wrapped text needs."""
        row: LedgerRow = index.data(_ROW)
        room = self._text_place(QRect(0, 0, self._width(), _TALLEST), row)
        height = QFontMetrics(_font(row)).boundingRect(room, _WRAPPED, row.text).height()
        return QSize(0, height + _ABOVE[row.look] + _BELOW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row; the chosen one stands on the accent's tint."""
        row: LedgerRow = index.data(_ROW)
        tokens = tokens_now()
        place = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place.adjusted(0, _ABOVE[row.look] - 4, 0, 0), QColor(tokens.accent_tint))
        line = _inside(place, row, self._width())
        ink, grey = QColor(tokens.ink), QColor(tokens.grey)
        self._paint_gutter(painter, line, row, grey)
        painter.setFont(_font(row))
        painter.setPen(grey if row.look == "quiet" else ink)
        painter.drawText(mirrored(painter, line, self._text_place(line, row)), _WRAPPED, row.text)
        if row.mark:
            self._paint_mark(painter, line, row)
        if row.look == "day":
            painter.fillRect(_EDGE, line.bottom() + 3, place.width() - 2 * _EDGE, 1, QColor(tokens.line))
        painter.restore()

    def _width(self) -> int:
        """The width that text may take, with a scroll bar or without, so that no row changes its height with it."""
        return self._view.width() - self._view.verticalScrollBar().sizeHint().width()

    def _paint_gutter(self, painter: QPainter, line: QRect, row: LedgerRow, grey: QColor) -> None:
        left = line.left() + _EDGE
        first = QRect(left, line.top(), self._gutter, QFontMetrics(_font(row)).height())
        painter.setFont(sized(12))
        painter.setPen(grey)
        painter.drawText(mirrored(painter, line, first), _IN_LINE, row.gutter)
        bar = self._colour(row)
        if bar is not None:
            place = QRect(left + self._gutter, line.top() - 1, _BAR, line.height() + 2)
            painter.fillRect(mirrored(painter, line, place), bar)
        painter.setFont(sized(11))
        use = QRect(left + self._gutter + _BAR + _SPACE, first.top(), self._use, first.height())
        painter.drawText(mirrored(painter, line, use), _IN_LINE, row.use)

    def _paint_mark(self, painter: QPainter, line: QRect, row: LedgerRow) -> None:
        ink, ground = tone_colours(tokens_now(), row.mark_tone)
        width = _mark_width(row.mark)
        chip = mirrored(painter, line, QRect(line.right() - _EDGE - width, line.top(), width, 18))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(chip, 9, 9)
        painter.setPen(ink)
        painter.setFont(sized(11, strong=True))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, row.mark)

    def _text_place(self, line: QRect, row: LedgerRow) -> QRect:
        inset = row.look not in {"title", "day"}
        left = _EDGE + (self._gutter + _BAR + _SPACE + self._use if inset else 0)
        right = _EDGE + (_mark_width(row.mark) + _SPACE if row.mark else 0)
        return line.adjusted(left, 0, -right, 0)

    def _colour(self, row: LedgerRow) -> QColor | None:
        if row.colour is None:
            return None
        tokens = tokens_now()
        if isinstance(row.colour, SessionKind):
            return tint(tokens, row.colour).bar
        return tone_colours(tokens, row.colour)[0]


_IN_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def _font(row: LedgerRow) -> QFont:
    pixels, strong = _FONTS[row.look]
    return sized(pixels, strong=strong)


def _inside(place: QRect, row: LedgerRow, width: int) -> QRect:
    """The part of a row's place that words may stand in."""
    above = _ABOVE[row.look]
    return QRect(place.left(), place.top() + above, width, place.height() - above - _BELOW)


def _mark_width(mark: str) -> int:
    return QFontMetrics(sized(11, strong=True)).horizontalAdvance(mark) + 16


class LedgerView(QListView):
    """One side; ``chosen`` gives the row that a person selected here."""

    chosen = Signal(object)

    def __init__(self, name: str, *, gutter: int, use: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = LedgerModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(LedgerDelegate(self, gutter, use))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        self._answering = False

    def answer(self, asked: LedgerRow) -> None:
        """Select and bring into view the row that the other side's row is about: the same line, or its session."""
        number = next((n for n, row in enumerate(self.rows.rows) if asked.line and row.line == asked.line), None)
        if number is None and asked.session is not None:
            number = next((n for n, row in enumerate(self.rows.rows) if row.session == asked.session), None)
        self._answering = True
        if number is None:
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self.rows.index(number))
            self.scrollTo(self.rows.index(number), QListView.ScrollHint.PositionAtCenter)
        self._answering = False

    def go_to_next_mark(self) -> None:
        """Select the next row that asks for attention, after the last the first."""
        marked = [number for number, row in enumerate(self.rows.rows) if row.mark]
        here = self.currentIndex().row()
        if marked:
            number = next((number for number in marked if number > here), marked[0])
            self.setCurrentIndex(self.rows.index(number))
            self.scrollTo(self.rows.index(number), QListView.ScrollHint.PositionAtCenter)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and not self._answering:
            self.chosen.emit(current.data(_ROW))
