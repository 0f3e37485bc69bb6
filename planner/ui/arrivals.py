"""Files that come to the window: dropped, handed over by a second start, or opened from the desktop."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from planner.ui.databases import Databases
from planner.ui.outlets import Outlets

DATABASE, PACKAGE = ".planner", ".plenary"


class Arrivals(QObject):
    """Sends each file where it belongs; ``refused`` says in words why one is not taken."""

    refused = Signal(str)

    def __init__(self, databases: Databases, outlets: Outlets, parent: QObject) -> None:
        super().__init__(parent)
        self._databases = databases
        self._outlets = outlets

    def open(self, path: Path) -> None:
        """Open what the desktop or a second start hands over: a package, or else a database."""
        send = self._outlets.open_package if is_package(path) else self._databases.open
        self._unless(self._untimely(path, needs_database=is_package(path)), partial(send, path))

    def take(self, paths: Sequence[Path]) -> None:
        """Take the one file that was dropped, once the drag has ended."""
        problem = self._unusable(paths) or self._untimely(paths[0], needs_database=not _is_database(paths[0]))
        self._unless(problem, lambda: QTimer.singleShot(0, self, partial(self._send, paths[0])))

    def _unless(self, problem: str, act: Callable[[], None]) -> None:
        if problem:
            self.refused.emit(problem)
        else:
            act()

    def _unusable(self, paths: Sequence[Path]) -> str:
        if not paths:
            return self.tr(
                "What was dropped holds no file. Nothing was changed. Drop a programme, a list or a database; copied "
                "text can be pasted."
            )
        if len(paths) > 1:
            words = self.tr("{n} files were dropped; one at a time can be read. Nothing was read. Drop one of them.")
            return words.format(n=len(paths))
        if paths[0].is_dir():
            words = self.tr("“{name}” is a folder. Nothing was read. Open it and drop the file itself.")
            return words.format(name=paths[0].name)
        return ""

    def _untimely(self, path: Path, *, needs_database: bool) -> str:
        words = ""
        if QApplication.activeModalWidget() is not None:
            words = self.tr(
                "“{name}” has to wait: a dialog is open. Nothing was read. Close it and open the file again."
            )
        elif needs_database and self._databases.desk is None:
            words = self.tr(
                "“{name}” needs a database to go to, and none is open. Nothing was read. Open one from the File menu."
            )
        elif _is_list(path) and self._outlets.event_id is None:
            words = self.tr(
                "“{name}” looks like a list of people, and there is no event yet. Nothing was read. "
                "Start an event or import its programme first."
            )
        return words.format(name=path.name)

    def _send(self, path: Path) -> None:
        if _is_database(path):
            self._databases.open(path)
        elif is_package(path):
            self._outlets.open_package(path)
        elif _is_list(path):
            self._outlets.import_list(path)
        else:
            self._outlets.import_programme(path)


def is_package(path: Path) -> bool:
    """Whether a file is called like the file of one event."""
    return path.suffix.lower() == PACKAGE


def _is_database(path: Path) -> bool:
    return path.suffix.lower() == DATABASE


def _is_list(path: Path) -> bool:
    from planner.imports.lists import is_sheet

    return is_sheet(path)
