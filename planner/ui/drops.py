"""What is dropped on the window, wherever that is."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit, QMainWindow, QWidget

_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox)


def files_in(mime: QMimeData) -> list[Path]:
    """Give the files and folders of this computer that were dropped or copied."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class Drops(QObject):
    """Sees drops before the widgets of a window do, for a field would take a file as text and a list refuse it.

    ``dropped`` gives the paths of files and folders; an empty list says that there was none in the drop. ``hovering``
    says whether what is dragged over the window would be taken here.
    """

    dropped = Signal(list)
    hovering = Signal(bool)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what comes from outside, but for files that a tab takes itself and text for a field."""
        if event.type() == QEvent.Type.DragLeave:
            self.hovering.emit(False)
        if not isinstance(event, QDragMoveEvent | QDropEvent):
            return False
        ours = self._is_ours(event)
        self.hovering.emit(ours and event.type() != QEvent.Type.Drop)
        if not ours:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(files_in(event.mimeData()))
        return True

    def _is_ours(self, event: QDropEvent) -> bool:
        if event.source() is not None:
            return False
        target = self._window.childAt(event.position().toPoint())
        while target is not None and not target.acceptDrops():
            target = target.parentWidget()
        if target is None or target is self._window:
            return True
        return event.mimeData().hasUrls() and _reads_text_or_rows(target)


def _reads_text_or_rows(widget: QWidget) -> bool:
    return isinstance(widget, _FIELDS) or isinstance(widget.parentWidget(), QAbstractScrollArea)
