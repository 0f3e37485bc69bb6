"""Trees of widgets that are left to Python's collector: it would end them in an order that Qt does not bear."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def alive_in_garbage() -> list[str]:
    """Give the kinds of living widgets with others inside that only the collector would end; they are kept from it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        gc.collect()
        return sorted(
            type(one).__name__ for one in gc.garbage if isinstance(one, QWidget) and isValid(one) and one.children()
        )
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
