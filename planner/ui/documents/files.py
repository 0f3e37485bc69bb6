"""What is done with the files of documents: attach, open, keep a copy elsewhere, take off."""

import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTemporaryDir, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.event import DocumentRow
from planner.domain.text import one_name
from planner.edits.documents import add_file, attach_file, take_off_file
from planner.errors import UserError
from planner.exports.files import replacing
from planner.ui.event_door import EventDoor
from planner.ui.outgoing import open_path
from planner.ui.saving import SavingBar
from planner.ui.tasks import Task, TaskBar
from planner.workspace import StoredFile

_PROGRAMS = re.compile(
    r"\.(app|appimage|appref-ms|bat|chm|cmd|com|command|cpl|desktop|exe|hta|jar|jnlp|jse?|lnk|ms[cip]|pif|ps1|pyw?|"
    r"reg|run|sc[fr]|sh|url|vb[es]?|ws[cfh]?)",
    re.IGNORECASE,
)
"""Endings of what would run instead of being shown."""

Owner = Mapping[str, int | None]
"""What a new document belongs to, as its fields: ``session_id``, ``contribution_id``, ``participant_id``."""


class FileBar(QWidget):
    """Copies files in and out beside the window, one wish at a time, and says how that goes; hidden while idle."""

    refused = Signal(object)
    added = Signal(int)
    """The id of the last document that came with a file."""

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self._then: Callable[[object], None] | None = None
        self._opened = QTemporaryDir()
        self.tasks = TaskBar()
        self.saving = SavingBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tasks)
        column.addWidget(self.saving)

    def is_missing(self, document: DocumentRow) -> bool:
        """Whether a document has a file that is not beside the database any more."""
        sha256 = document.file_sha256
        return bool(document.file_name) and not (sha256 and self._door.workspace.file_path(sha256).is_file())

    def attach(self, document: DocumentRow, path: Path) -> None:
        """Give a document its file, instead of the one before."""
        self.bring(path, lambda tx, stored: attach_file(tx, document, stored.sha256, stored.name))

    def bring(self, path: Path, write: Callable[[Any, StoredFile], object]) -> None:
        """Copy a file beside the database, and then let ``write`` say what it is for, in one step."""
        edit = partial(self._door.workspace.edit, self.tr("Attach"), path.name, event_id=self._door.event_id)

        def store(stored: object) -> None:
            assert isinstance(stored, StoredFile)
            edit(lambda tx: write(tx, stored))

        self._run(lambda: self._door.workspace.store_file(path), path.name, store)

    def add(self, paths: Sequence[Path], owner: Owner) -> None:
        """Add documents with their files, in one step; ``owner`` says what they belong to."""
        event_id, workspace = self._door.event_id, self._door.workspace
        subject = paths[0].name if len(paths) == 1 else self.tr("{n} files").format(n=len(paths))
        edit = partial(workspace.edit, self.tr("Add"), subject, event_id=event_id)

        def store(files: object) -> None:
            assert isinstance(files, list)
            added = edit(lambda tx: [add_file(tx, event_id, file.sha256, file.name, owner) for file in files])
            self.added.emit(added[-1])

        self._run(lambda: [workspace.store_file(path) for path in paths], subject, store)

    def take_off(self, document: DocumentRow) -> None:
        """Take the file off a document; undo finds it again."""
        self._door.edit(self.tr("Take off"), document.file_name, lambda tx: take_off_file(tx, document))

    def open(self, document: DocumentRow) -> None:
        """Open a copy of the file in the workstation's program; raises ``UserError`` where that would run it."""
        source = self._present(document)
        name = one_name(document.file_name) or source.name
        if _PROGRAMS.fullmatch(Path(name).suffix):
            raise UserError(
                "program", f"“{name}” is a program, and is not opened from here.", next="Save a copy if you trust it."
            )
        folder = Path(self._opened.path()) / source.name[:16]

        def copy() -> Path:
            folder.mkdir(exist_ok=True)
            with replacing(folder / name) as partial_copy:
                shutil.copyfile(source, partial_copy)
            return folder / name

        self._run(copy, name, self._show_opened)

    def save(self, document: DocumentRow, target: Path) -> None:
        """Keep a copy of the file elsewhere, whole or not at all."""
        source = self._present(document)

        def copy(path: Path) -> None:
            with replacing(path) as partial_copy:
                shutil.copyfile(source, partial_copy)

        self.saving.save(target, lambda path: Task(lambda _report: copy(path)))

    def _present(self, document: DocumentRow) -> Path:
        if self.is_missing(document):
            raise UserError(
                "file-missing",
                f"The file “{document.file_name}” is not beside the database any more.",
                next="Attach it again.",
            )
        return self._door.workspace.file_path(document.file_sha256)

    @staticmethod
    def _show_opened(path: object) -> None:
        assert isinstance(path, Path)
        open_path(path)

    def _run(self, work: Callable[[], object], name: str, then: Callable[[object], None]) -> None:
        """Do slow work beside the window, then what follows from it."""
        if self.tasks.busy:
            raise UserError("busy", "Another file is being copied.", next="Wait until it is there.")
        self._then = then
        task = Task(lambda _report: work())
        task.succeeded.connect(self._follow)
        task.failed.connect(self._tell)
        self.tasks.run(task, self.tr("Copying “{name}”").format(name=name))

    def _follow(self, result: object) -> None:
        assert self._then is not None
        try:
            self._then(result)
        except UserError as problem:
            self.refused.emit(problem)

    def _tell(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self.refused.emit(problem)
