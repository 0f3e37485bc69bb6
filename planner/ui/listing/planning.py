"""Planning a list anew after each choice, in the child process; the newest choice wins."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from planner.domain.lists import Answers, Beside, ListTable, Mapped
from planner.domain.people import ParticipantList
from planner.domain.programme import Provenance
from planner.ui.tasks import Task, TaskBar
from planner.worker import Worker

Asked = tuple[ListTable, Mapped, ParticipantList, Provenance, Answers, Beside]
"""What ``plan_list`` takes."""


class Planning(QObject):
    """``planned`` gives the plan of what was asked last, ``failed`` what kept it from being made."""

    planned = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker, bar: TaskBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._bar = bar
        self._waiting: Asked | None = None

    def plan(self, *asked: *Asked) -> None:
        """Plan this, instead of what is being planned."""
        if self._bar.busy:
            self._waiting = asked
            return
        self._waiting = None  # where the one before failed, what waited for it is older than this
        task = Task.of_worker(self._worker, "planner.imports.lists.plan:plan_list", *asked)
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
