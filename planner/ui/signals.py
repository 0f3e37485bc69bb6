"""The news of the workspace as a Qt signal."""

from PySide6.QtCore import QObject, QTimer, Signal

from planner.workspace import Changes, Workspace


class WorkspaceSignals(QObject):
    """``changed`` follows every edit, undo and redo once the event loop turns; several at once come as one.

    Nothing is therefore refreshed in the middle of the edit that a widget asks for.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.changed)
        self._stop = workspace.subscribe(self._note)

    def _note(self, _changes: Changes) -> None:
        self._later.start()

    def close(self) -> None:
        """Hear no more."""
        self._later.stop()
        self._stop()
