"""A portrait with the frame of what is printed of it, moved by hand and by keys."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from planner.domain.crop import Crop, pixels, shifted, usual_crop, widened
from planner.ui.theme import tokens_now

_SIDE = 208
_STEP, _FINE = 20, 5
"""Thousandths that a key moves the frame by, and with Shift."""
_CORNER = 12
_PAUSE_MS = 400
_SHADE = QColor(0, 0, 0, 140)


class PhotoFrame(QWidget):
    """Shows a picture and a frame of 35 to 45 over it; ``cropped`` gives the frame once it is let go.

    The frame is dragged, and widened by a corner or the wheel; arrows move it, with Shift a little, plus and minus
    widen and narrow it, Home gives back the usual one.
    """

    cropped = Signal(Crop)

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self._size = QSize(1, 1)
        self._crop = self._stored = Crop(0, 0, 1000, 1000)
        self._held: QPoint | None = None
        self._widening = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._let_go)
        self.setFixedSize(_SIDE, _SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Frame of the photo"))
        self.setAccessibleDescription(
            self.tr("Arrows move the frame, plus and minus widen and narrow it, Home gives back the usual one.")
        )

    @property
    def crop(self) -> Crop:
        """The frame in hand or as stored."""
        return self._crop

    @property
    def in_hand(self) -> bool:
        """Whether somebody is moving the frame."""
        return self._held is not None or self._pause.isActive()

    def show_picture(self, picture: QPixmap, size: QSize, crop: Crop | None) -> None:
        """Show a picture of ``size`` pixels and its frame, by default the usual one; a frame in hand stays."""
        self._picture, self._size = picture, size
        self.setFixedHeight(self.picture_rect.height())
        if not self.in_hand:
            self._crop = self._stored = crop or usual_crop(size.width(), size.height())
        self.update()

    def cut(self) -> QPixmap:
        """What of the picture lies in the frame."""
        left, top, right, bottom = pixels(self._crop, self._picture.width(), self._picture.height())
        return self._picture.copy(left, top, right - left, bottom - top)

    # Where things are

    @property
    def picture_rect(self) -> QRect:
        """Where the picture is painted."""
        fitted = self._size.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        return QRect((self.width() - fitted.width()) // 2, 0, max(fitted.width(), 1), max(fitted.height(), 1))

    @property
    def frame_rect(self) -> QRect:
        """Where the frame is painted."""
        whole = self.picture_rect
        left, top, right, bottom = pixels(self._crop, whole.width(), whole.height())
        return QRect(whole.left() + left, whole.top() + top, right - left, bottom - top)

    # Hand and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the frame, or its corner."""
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.frame_rect.contains(place):
            self._held, self._widening = place, self._is_corner(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or widen the frame in hand."""
        place = event.position().toPoint()
        if self._held is None:
            self.setCursor(self._cursor_at(place))
            return
        whole, by = self.picture_rect, place - self._held
        if self._widening:
            self._widen(2000 * self._outwards(by) // whole.width())
        else:
            self._shift(1000 * by.x() // whole.width(), 1000 * by.y() // whole.height())
        self._held = place

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the frame."""
        if self._held is not None:
            self._let_go()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Widen and narrow the frame while it has the focus; else the page scrolls."""
        if not self.hasFocus():
            event.ignore()
            return
        self._widen(-_STEP if event.angleDelta().y() > 0 else _STEP)
        self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, widen or reset the frame; what several keys do in a row is one step."""
        step = _FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        moves = {
            Qt.Key.Key_Left: (-step, 0),
            Qt.Key.Key_Right: (step, 0),
            Qt.Key.Key_Up: (0, -step),
            Qt.Key.Key_Down: (0, step),
        }
        key = event.key()
        if key in moves:
            self._shift(*moves[Qt.Key(key)])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self._widen(step)
        elif key == Qt.Key.Key_Minus:
            self._widen(-step)
        elif key == Qt.Key.Key_Home:
            self._take(usual_crop(self._size.width(), self._size.height()))
        elif key == Qt.Key.Key_Escape and self.in_hand:
            self._give_up()
            return
        else:
            super().keyPressEvent(event)
            return
        self._pause.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Store what the keys did."""
        super().focusOutEvent(event)
        if self._pause.isActive():
            self._let_go()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys come here."""
        super().focusInEvent(event)
        self.update()

    def _shift(self, right: int, down: int) -> None:
        self._take(shifted(self._crop, right, down))

    def _widen(self, by: int) -> None:
        self._take(widened(self._crop, by, self._size.width(), self._size.height()))

    def _take(self, crop: Crop) -> None:
        self._crop = crop
        self.update()

    def _give_up(self) -> None:
        self._pause.stop()
        self._held = None
        self._take(self._stored)

    def _let_go(self) -> None:
        self._pause.stop()
        self._held = None
        if self._crop != self._stored:
            self._stored = self._crop
            self.cropped.emit(self._crop)

    def _outwards(self, by: QPoint) -> int:
        """How far a corner is pulled away from the middle of the frame."""
        assert self._held is not None
        right = self._held.x() >= self.frame_rect.center().x()
        return by.x() if right else -by.x()

    def _is_corner(self, place: QPoint) -> bool:
        frame = self.frame_rect
        corners = (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight())
        return any((place - corner).manhattanLength() <= _CORNER for corner in corners)

    def _cursor_at(self, place: QPoint) -> Qt.CursorShape:
        if not self.frame_rect.contains(place):
            return Qt.CursorShape.ArrowCursor
        return Qt.CursorShape.SizeFDiagCursor if self._is_corner(place) else Qt.CursorShape.OpenHandCursor

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, shaded outside the frame."""
        painter, tokens = QPainter(self), tokens_now()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole, frame = self.picture_rect, self.frame_rect
        painter.drawPixmap(whole, self._picture)
        painter.setClipRegion(whole)
        for part in _around(whole, frame):
            painter.fillRect(part, _SHADE)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else "#ffffff"), 2))
        painter.drawRect(frame.adjusted(1, 1, -1, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor("#ffffff"))
        for corner in (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()):
            painter.drawRect(QRectF(QPointF(corner) - QPointF(3, 3), QPointF(corner) + QPointF(3, 3)))


def _around(whole: QRect, frame: QRect) -> tuple[QRect, ...]:
    """Give the four parts of a picture outside its frame."""
    return (
        QRect(whole.left(), whole.top(), whole.width(), frame.top() - whole.top()),
        QRect(whole.left(), frame.bottom() + 1, whole.width(), whole.bottom() - frame.bottom()),
        QRect(whole.left(), frame.top(), frame.left() - whole.left(), frame.height()),
        QRect(frame.right() + 1, frame.top(), whole.right() - frame.right(), frame.height()),
    )
