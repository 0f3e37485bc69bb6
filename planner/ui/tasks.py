"""Long work beside the window: a thread that only waits for a child process, and a bar that shows how far it is."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from planner.errors import Cancelled
from planner.exports.files import Report
from planner.ui.buttons import button
from planner.ui.labels import label
from planner.worker import Worker

SHOWN_AFTER_MS = 500
"""What takes less needs no bar."""

_PATIENCE_SECONDS = 5.0
"""How long closing waits for cancelled work; the worker's own grace is shorter."""

_LISTENING_MS = 16
"""How often a task looks for news of its thread."""

_running: set["Task"] = set()
"""Keeps tasks alive until their thread has answered."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a thread came back with."""

    result: object = None
    problem: Exception | None = None


class Task(QObject):
    """One blocking call in a thread of its own; every signal arrives in the thread that made the task.

    First comes ``ended``, so that what follows may start another task; then exactly one of ``succeeded``, ``failed``
    (with a ``UserError`` or any other exception) and ``cancelled``. ``progressed`` tells the latest of many steps.

    The thread knows nothing of Qt: it leaves its news in two fields, and a timer of the other thread looks there.
    Signals that a thread emits while slots come and go can bring the process down.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, work: Callable[[Report], object], give_up: Callable[[], None] | None = None) -> None:
        """``give_up`` makes ``work`` return soon; without it cancelled work runs on and its result is dropped."""
        super().__init__()
        self._work = work
        self._give_up = give_up
        self.done = False
        """Whether the work ended well, be it too late for a cancel."""
        self._unwanted = False
        self._over = False
        self._outcome: _Outcome | None = None
        self._progress = self._told = (0, 0)
        self._thread: threading.Thread | None = None
        self._listening = QTimer(self, interval=_LISTENING_MS)
        self._listening.timeout.connect(self._listen)

    @classmethod
    def of_worker(cls, worker: Worker, task: str, *args: object) -> "Task":
        """A task of the warm child process, such as ``planner.exports.agenda_pdf:write_agenda_pdf``."""
        return cls(lambda report: worker.run(task, *args, report=report), worker.cancel)

    def start(self) -> None:
        """Begin; once only."""
        _running.add(self)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._listening.start()

    def cancel(self) -> None:
        """Give up; ``cancelled`` follows, whatever the work still returns."""
        self._unwanted = True
        if self._give_up is not None:
            self._give_up()
        else:
            self._end(self.cancelled.emit)

    def close(self) -> None:
        """Give up and wait for the thread where it can be made to return; what comes afterwards is not told."""
        self.cancel()
        self._over = True
        if self._give_up is not None and self._thread is not None:
            self._thread.join(_PATIENCE_SECONDS)

    def _run(self) -> None:
        try:
            self._outcome = _Outcome(result=self._work(self._report))
        except Exception as problem:  # noqa: BLE001 - told to the window, which shows it
            self._outcome = _Outcome(problem=problem)

    def _report(self, done: int, total: int) -> None:
        if self._unwanted and self._give_up is not None:
            self._give_up()
        self._progress = done, total

    def _listen(self) -> None:
        outcome = self._outcome  # looked at before the progress, which cannot change any more once it is there
        if self._progress != self._told and not self._over:
            self._told = self._progress
            self.progressed.emit(*self._told)
        if outcome is not None and self._thread is not None:
            self._listening.stop()
            self._thread.join()  # else the thread may be the last to hold the task, and Qt's half would die there
            self._tell(outcome)

    def _tell(self, outcome: "_Outcome") -> None:
        _running.discard(self)
        self.done = outcome.problem is None
        if self._unwanted or isinstance(outcome.problem, Cancelled):
            self._end(self.cancelled.emit)
        elif outcome.problem is not None:
            self._end(lambda: self.failed.emit(outcome.problem))
        else:
            self._end(lambda: self.succeeded.emit(outcome.result))

    def _end(self, tell: Callable[[], None]) -> None:
        if not self._over:
            self._over = True
            self.ended.emit()
            tell()


class TaskBar(QWidget):
    """An inline bar for one task at a time: what it does, how far it is, and Cancel; seen only if it takes long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._words = label()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(6)
        self._progress.setAccessibleName(self.tr("Progress"))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(12)
        line.addWidget(self._words)
        line.addWidget(self._progress, 1)
        self.cancel_button = button(self.tr("Cancel"), self._cancel)
        line.addWidget(self.cancel_button)
        self._delay = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether a task is under way."""
        return self._task is not None

    def run(self, task: Task, words: str) -> None:
        """Start a task; the one before must have ended."""
        assert self._task is None
        self._task = task
        self._words.setText(words)
        self._progress.setRange(0, 0)
        task.progressed.connect(self._show_progress)
        task.ended.connect(self._forget)
        self._delay.start()
        task.start()

    def close_task(self) -> None:
        """Cancel what runs and wait for it; for owners that close."""
        if self._task is not None:
            self._task.close()
            self._forget()

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _forget(self) -> None:
        self._task = None
        self._delay.stop()
        self.hide()
