"""Saving a document: progress while it is written, then where it went; a taken name gives way to a dated one."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.errors import UserError
from planner.exports.files import ANOTHER_NAME_HELPS, dated
from planner.ui.notices import Notice
from planner.ui.outgoing import open_path
from planner.ui.refusals import told
from planner.ui.tasks import Task, TaskBar

Write = Callable[[Path], Task]
"""Makes the task that writes a document to a path."""


class SavingBar(QWidget):
    """Saves one document at a time and says how that went; ``saved`` gives the path."""

    saved = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, by_itself: bool = False) -> None:
        """``by_itself`` takes the dated name without asking where the chosen one cannot be replaced."""
        super().__init__(parent)
        self._by_itself = by_itself
        self._target = self._other = Path()
        self._write: Write | None = None
        self._refused: UserError | None = None
        self._task: Task | None = None
        self._tasks = TaskBar()
        self.notice = Notice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tasks)
        column.addWidget(self.notice)

    def save(self, target: Path, write: Write) -> None:
        """Write to ``target``, unless something is being written already."""
        if not self._tasks.busy:
            self._refused = None
            self._write = write
            self._start(target)

    def close_task(self) -> None:
        """Cancel what is being written and wait for it."""
        self._tasks.close_task()

    def _start(self, target: Path) -> None:
        assert self._write is not None
        self.notice.clear()
        self._target = target
        task = self._task = self._write(target)
        task.succeeded.connect(self._tell_saved)
        task.failed.connect(self._tell_refused)
        task.cancelled.connect(self._tell_cancelled)
        self._tasks.run(task, self.tr("Saving “{name}”").format(name=target.name))

    def _tell_saved(self) -> None:
        words = self.tr("Saved “{name}” in {folder}.").format(name=self._target.name, folder=self._target.parent)
        if self._refused is not None:
            refusal = told(self._refused)
            words = f"{refusal.happened} {refusal.kept} {words}"
        open_it, show_it = (self.tr("Open"), self._open), (self.tr("Show in folder"), self._show_folder)
        self.notice.say(words, open_it, show_it, tone="done")
        self.saved.emit(self._target)

    def _tell_refused(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        if problem.code not in ANOTHER_NAME_HELPS or self._refused is not None:
            self.notice.tell(problem)
            return
        self._refused = problem
        self._other = dated(self._target, datetime.now())
        if self._by_itself:
            self._save_dated()
        else:
            offer = self.tr("Save as “{name}”").format(name=self._other.name)
            self.notice.tell(problem, (offer, self._save_dated))

    def _tell_cancelled(self) -> None:
        if self._task is not None and self._task.done:  # the cancel came too late: the file is there
            self._tell_saved()
            return
        self.notice.say(self.tr("Not saved. No file was written or changed."))

    def _save_dated(self) -> None:
        self._start(self._other)

    def _open(self) -> None:
        open_path(self._target)

    def _show_folder(self) -> None:
        open_path(self._target.parent)
