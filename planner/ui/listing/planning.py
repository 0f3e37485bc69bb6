"""Planning a list anew after each choice, in the child process; the newest choice wins."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from planner.ui.tasks import Task, TaskBar
from planner.worker import Worker


class Planning(QObject):
    """``planned`` gives the plan of what was asked last, ``failed`` what kept it from being made."""

    planned = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker, bar: TaskBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._bar = bar
        self._waiting: tuple[str, *tuple[object, ...]] | None = None

    def plan(self, task_name: str, *asked: object) -> None:
        """Plan this, instead of what is being planned; what is asked is what the task takes."""
        if self._bar.busy:
            self._waiting = (task_name, *asked)
            return
        self._waiting = None  # where the one before failed, what waited for it is older than this
        task = Task.of_worker(self._worker, task_name, *asked)
        task.succeeded.connect(self._show)
        task.failed.connect(self.failed)
        self._bar.run(task, QCoreApplication.translate("Lists", "Comparing the list with the event"))

    def close(self) -> None:
        """Plan nothing more."""
        self._waiting = None
        self._bar.close_task()

    def _show(self, plan: object) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.plan(*waiting)
        else:
            self.planned.emit(plan)
