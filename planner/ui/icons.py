"""The window's own drawings, tinted by the colour of text."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import resource

_SIZE = 16
_SCALES = (1, 1.25, 1.5, 1.75, 2, 3)
"""Screens as they are set; a drawing is sharp on each of them."""


@cache
def icon(name: str, colour: str, disabled: str) -> QIcon:
    """Give a drawing of ``resources/icons`` in a colour, and in another where its action is not to be had."""
    drawing = QSvgRenderer(QByteArray(resource(f"icons/{name}.svg").read_bytes()))
    result = QIcon()
    for scale in _SCALES:
        result.addPixmap(_painted(drawing, colour, scale), QIcon.Mode.Normal)
        result.addPixmap(_painted(drawing, disabled, scale), QIcon.Mode.Disabled)
    return result


def _painted(drawing: QSvgRenderer, colour: str, scale: float) -> QPixmap:
    pixmap = QPixmap(QSize(_SIZE, _SIZE) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, _SIZE, _SIZE))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(colour))
    painter.end()
    return pixmap
