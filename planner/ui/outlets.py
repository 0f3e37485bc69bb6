"""The dialogs through which programmes come in and documents go out."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from planner.ui.databases import Databases

if TYPE_CHECKING:  # loaded with the first dialog
    from planner.ui.desk import Desk
    from planner.worker import Worker


class Outlets(QObject):
    """Opens the dialogs over the open database and keeps the child process that they share."""

    imported = Signal(int)

    def __init__(self, window: QWidget, databases: Databases) -> None:
        super().__init__(window)
        self._window = window
        self._databases = databases
        self._worker: Worker | None = None
        databases.closing.connect(self.close)

    @property
    def _desk(self) -> "Desk":
        assert self._databases.desk is not None
        return self._databases.desk

    def choose_programme(self) -> None:
        """Read a programme that the user will choose."""
        self._read_programme(None, pasted=False)

    def paste_programme(self) -> None:
        """Read the programme that is on the clipboard."""
        self._read_programme(None, pasted=True)

    def take(self, path: Path) -> None:
        """Open a database that was dropped; read anything else as a programme. The drag ends first."""
        is_database = path.suffix == ".planner"
        act = partial(self._databases.open, path) if is_database else partial(self._read_programme, path, pasted=False)
        QTimer.singleShot(0, act)

    def _read_programme(self, path: Path | None, *, pasted: bool) -> None:
        from planner.ui.importing.dialog import ProgrammeDialog

        dialog = ProgrammeDialog(self._desk.workspace, self._desk.event_id, self._window)
        dialog.imported.connect(self.imported)
        if path is not None:
            dialog.open_file(path)
        elif pasted:
            dialog.paste()
        _show(dialog)

    def _remember(self, path: Path) -> None:
        """Propose the folder of what was saved last for what is saved next."""
        self._databases.settings = replace(self._databases.settings, export_folder=str(path.parent))

    def print_programme(self) -> None:
        """Print the programme of the event in view."""
        from planner.ui.printing.dialog import PrintDialog

        desk, settings = self._desk, self._databases.settings
        dialog = PrintDialog(desk.workspace, self._warm_worker(), desk.door.event_id, settings, self._window)
        dialog.saved.connect(self._remember)
        _show(dialog)

    def hand_out(self) -> None:
        """Hand out the lists of the event in view."""
        from planner.ui.handing.dialog import HandOutDialog

        desk, settings = self._desk, self._databases.settings
        dialog = HandOutDialog(desk.workspace, self._warm_worker(), desk.door.event_id, settings, self._window)
        dialog.saved.connect(self._remember)
        _show(dialog)

    def _warm_worker(self) -> "Worker":
        from planner.worker import Worker

        if self._worker is None:
            self._worker = Worker()
        return self._worker

    def close(self) -> None:
        """End the child process."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None


def _show(dialog: QDialog) -> None:
    dialog.exec()
    dialog.deleteLater()
