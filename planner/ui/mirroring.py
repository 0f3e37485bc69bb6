"""Painting by hand for those who read from right to left."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle


def mirrored(painter: QPainter, within: QRect, place: QRect) -> QRect:
    """Give where a place in a rectangle stands, laid out from the left; Qt turns the alignment of text itself."""
    return QStyle.visualRect(painter.layoutDirection(), within, place)
