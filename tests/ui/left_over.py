"""What Python's collector would find of the window's: no widget, or it dies in an order that Qt does not bear."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def alive_in_garbage() -> list[str]:
    """The kinds of widgets that live still and that nobody but Python's collector would end; it is kept from it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        gc.collect()
        return sorted(type(one).__name__ for one in gc.garbage if isinstance(one, QWidget) and isValid(one))
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
