"""What the window removes, takes back and does again, and how it says so."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from planner.errors import UserError
from planner.ui.databases import Databases
from planner.ui.notices import Notice
from planner.ui.status_line import StatusLine

if TYPE_CHECKING:  # the database's libraries load after the frame
    from planner.ui.desk import Desk

Turn = Callable[[int | None], str]
"""Undo or redo in an event, by default in the one in view; gives the name of the step, empty where there was none."""


class Reversals(QObject):
    """Undo, redo and removing over the open database; what takes an event out of view offers the way back."""

    def __init__(self, databases: Databases, notice: Notice, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._databases = databases
        self._notice = notice
        self._status = status

    @property
    def _desk(self) -> "Desk":
        assert self._databases.desk is not None
        return self._databases.desk

    def remove_event(self) -> None:
        """Remove the event in view."""
        desk, event = self._desk, self._desk.door.agenda.event
        if self.attempt(partial(desk.remove_event, self.tr("Remove"))):
            self._offer_return(self.tr("“{title}” was removed.").format(title=event.title), event.id, desk.undo)

    def undo(self) -> None:
        """Take back the latest step of the event in view and say which."""
        self.attempt(lambda: self._turn(self.tr("Taken back: {step}"), self._desk.undo, self._desk.redo))

    def redo(self) -> None:
        """Do again what was taken back and say which."""
        self.attempt(lambda: self._turn(self.tr("Done again: {step}"), self._desk.redo, self._desk.undo))

    def _turn(self, words: str, turn: Turn, back: Turn) -> None:
        before = self._desk.event_id
        step = turn(before)
        if not step:
            return
        said = words.format(step=step)
        self._status.say(said)
        if before is not None and self._desk.event_id != before:
            self._offer_return(said, before, back)

    def _offer_return(self, words: str, event_id: int, back: Turn) -> None:
        self._notice.say(words, (self.tr("Bring it back"), partial(self._bring_back, event_id, back)))

    def _bring_back(self, event_id: int, back: Turn) -> None:
        def return_to_it() -> None:
            if back(event_id):
                self._desk.show_event(event_id)

        self.attempt(return_to_it)

    def attempt(self, act: Callable[[], Any]) -> bool:
        """Carry a command out, tell a refusal, and give whether it was done."""
        self._notice.give_way()
        try:
            act()
        except UserError as problem:
            self._notice.tell(problem)
            return False
        return True
