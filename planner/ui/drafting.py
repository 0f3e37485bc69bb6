"""Documents that are made before they are wanted, to be looked at: always of the latest choice."""

from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QTimer, Signal

from planner.ui.saving import Write
from planner.ui.tasks import Task, TaskBar

SETTLED_AFTER_MS = 150
"""How long choices must rest before a document is made anew."""


class Drafting(QObject):
    """Keeps the draft of one document in a folder of its own; a newer wish replaces what is under way.

    ``made`` gives what the task returned, ``failed`` an exception, ``given_up`` says that the user cancelled.
    """

    made = Signal(object)
    failed = Signal(object)
    given_up = Signal()

    def __init__(self, bar: TaskBar, suffix: str, words: str, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._suffix = suffix
        self._words = words
        self._folder = QTemporaryDir()
        self._number = 0
        self._wished: Write | None = None
        self._task: Task | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_AFTER_MS)
        self._settled.timeout.connect(self.go_on)

    @property
    def path(self) -> Path:
        """The draft that was made last, or is being made."""
        return Path(self._folder.path()) / f"draft-{self._number}{self._suffix}"

    @property
    def ready(self) -> bool:
        """Whether the draft is of the latest wish."""
        return self._number > 0 and self._wished is None and self._task is None

    def make(self, write: Write) -> None:
        """Make the document in this way, soon, and instead of any other."""
        self._wished = write
        self._settled.start()
        if self._task is not None:
            self._task.cancel()

    def go_on(self) -> None:
        """Start what is wished for, where nothing else is under way."""
        if self._wished is None or self._settled.isActive() or self._bar.busy:
            return
        self._number += 1
        task = self._task = self._wished(self.path)
        self._wished = None
        task.ended.connect(self._end)
        task.succeeded.connect(self._tell_made)
        task.failed.connect(self.failed)
        task.cancelled.connect(self._tell_cancelled)
        self._bar.run(task, self._words)

    def close(self) -> None:
        """Stop, and remove the draft."""
        self._settled.stop()
        self._bar.close_task()
        self._task = None
        self._folder.remove()

    def _end(self) -> None:
        self._task = None

    def _tell_made(self, result: object) -> None:
        if self._wished is None:
            self.made.emit(result)
        self.go_on()

    def _tell_cancelled(self) -> None:
        if self._wished is None:
            self.given_up.emit()
        self.go_on()
