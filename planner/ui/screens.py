"""How large a window may be."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication


def within_screen(size: QSize) -> QSize:
    """Give a size that is no larger than the screen.

    A window's own ``screen()`` is not asked: PySide takes the screen for the window's child, and when Python collects
    the window, the screen is deleted with it.
    """
    return size.boundedTo(QGuiApplication.primaryScreen().availableSize())
