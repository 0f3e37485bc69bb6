"""Which database is open."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.errors import UserError
from planner.settings import Settings, author_name, default_database, documents_folder

if TYPE_CHECKING:  # the database's libraries load after the first paint
    from planner.ui.desk import Desk


class Databases(QObject):
    """Opens one database at a time, and holds what the user prefers.

    ``chosen`` gives a file that the user wants to open, ``opened`` the desk of a database; ``closing`` comes before
    that goes, ``copied`` names a copy. ``failed`` gives a ``UserError``, ``gone`` the path of a recent database that is
    no longer there; both leave what is open.
    """

    chosen = Signal(object)
    opened = Signal(object)
    closing = Signal()
    copied = Signal(str)
    failed = Signal(object)
    gone = Signal(object)

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self.settings = settings
        self.desk: Desk | None = None

    def first(self) -> Path:
        """Give the database that was open last, or the user's own."""
        last = Path(self.settings.last_database) if self.settings.last_database else None
        return last if last and last.exists() else default_database()

    def open(self, path: Path) -> None:
        """Open a database instead of the one before, which stays where the other cannot be opened."""
        if self.desk is None or self.desk.workspace.path != path:
            self._attempt(lambda: self._replace(path))

    def open_recent(self, path: Path) -> None:
        """Open a database of the list of recent ones, or take it out of the list where it is gone."""
        from planner.ui.recent import forgotten

        if path.is_file():
            self.open(path)
        else:
            self.settings = replace(self.settings, recent=forgotten(self.settings.recent, path))
            self.gone.emit(path)

    def reopen(self, refit: Callable[[], None]) -> None:
        """Close what is open, do something meanwhile, and open it again at the same event and tab."""
        path = self.desk.workspace.path if self.desk is not None else None
        self.close()
        refit()
        if path is not None:
            self.open(path)

    def _replace(self, path: Path) -> None:
        from planner.ui.desk import Desk
        from planner.workspace import Workspace

        _make_folder(path.parent)
        workspace = Workspace.open(path, author=author_name(self.settings))
        self.close()
        self._note(path)
        settings = self.settings
        widths = settings.column_widths
        self.desk = Desk(workspace, settings.last_event, settings.last_tab, widths, lambda: self.settings)
        self.opened.emit(self.desk)

    def _note(self, path: Path) -> None:
        from planner.ui.recent import remembered

        if path.parent != _samples():
            recent = remembered(self.settings.recent, path)
            self.settings = replace(self.settings, recent=recent, last_database=str(path))

    def _attempt(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as problem:
            self.failed.emit(problem)

    def close(self) -> None:
        """Let go of the database that is open."""
        if self.desk is not None:
            self.closing.emit()
            self.settings = replace(self.settings, last_event=self.desk.door.event_id)
            self.desk.close_database()
            self.desk.deleteLater()
            self.desk = None

    def choose(self) -> None:
        """Ask for a database or a package."""
        from planner.ui.messages import ask_for_database

        path = ask_for_database(self._window, self.first().parent)
        if path is not None:
            self.chosen.emit(path)

    def open_own(self) -> None:
        """Open the user's own database."""
        self.open(default_database())

    def open_sample(self) -> None:
        """Open the sample events, which lie in a database of their own; the next start opens the user's again."""
        self._attempt(self._open_sample)

    def _open_sample(self) -> None:
        from planner.samples import open_samples

        _make_folder(_samples())
        if self.desk is None or self.desk.workspace.path.parent != _samples():
            self._replace(open_samples(_samples(), author_name(self.settings)))

    def save_copy(self) -> None:
        """Ask for a place and save a copy of the whole database there."""
        from planner.ui.messages import ask_for_copy

        assert self.desk is not None
        source = self.desk.workspace.path
        target = ask_for_copy(self._window, documents_folder() / f"{source.stem} copy{source.suffix}")
        if target is not None:
            self._attempt(lambda: self._copy(target))

    def _copy(self, target: Path) -> None:
        assert self.desk is not None
        self.desk.workspace.save_copy(target)
        self.copied.emit(target.name)


def _samples() -> Path:
    return default_database().with_name("samples")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise UserError("no-folder", f"“{folder}” cannot be made.", next="Choose another folder.") from problem
