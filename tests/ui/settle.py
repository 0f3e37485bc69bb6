"""Waiting for the window outside a test, so that pictures of it are whole."""

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QThread

_PATIENCE_MS = 30_000


def settle(done: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    deadline = QDeadlineTimer(_PATIENCE_MS)
    loop = QEventLoop()
    while not done() and not deadline.hasExpired():
        loop.processEvents()
        QThread.msleep(2)
    loop.processEvents()
