"""Python's search for garbage, kept to the window's thread and to moments between two events."""

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 1000


class Collector(QObject):
    """Collects, as deep as Python would, once a second instead of whenever and wherever Python would.

    Python searches in the thread that happens to make an object: what belongs to Qt dies there too, and the window
    hangs or ends. In the middle of a paint or of Qt's own deleting it is no better.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        clock = QTimer(self, interval=_PAUSE_MS)
        clock.timeout.connect(self.collect)
        clock.start()

    def collect(self) -> None:
        """Collect the oldest generation that is full, and the younger ones with it."""
        limits = gc.get_threshold()
        full = [age for age, count in enumerate(gc.get_count()) if count > limits[age]]
        if full:
            gc.collect(max(full))
