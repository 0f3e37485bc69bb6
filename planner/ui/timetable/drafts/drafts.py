"""What can be done with private drafts of the event in view."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.domain.drafts import Difference, compare
from planner.drafting import drafts_of, load_origins
from planner.edits.drafts import adopt_draft, start_draft
from planner.edits.rows import remove
from planner.errors import UserError
from planner.ui.event_door import EventDoor
from planner.ui.typed import short_day


class Drafts(QObject):
    """Each act is one edit in the history of the event; ``opened`` gives an event or draft to bring into view."""

    opened = Signal(int)
    refused = Signal(object)

    def __init__(self, door: EventDoor, parent: QObject) -> None:
        super().__init__(parent)
        self.door = door

    @property
    def origin(self) -> int | None:
        """The event of the draft in view; None where no draft is in view."""
        return self.door.agenda.event.draft_of

    def known(self) -> tuple[tuple[int, str], ...]:
        """Give the drafts of the event in view as (id, title)."""
        return self.door.workspace.read(partial(drafts_of, event_id=self.door.event_id))

    def differences(self) -> tuple[Difference, ...]:
        """Give what the draft in view would change in its event."""
        origins = self.door.workspace.read(partial(load_origins, draft_id=self.door.event_id))
        return compare(self.door.workspace.agenda(origins.event_id), self.door.agenda, origins)

    def start(self) -> None:
        """Copy the event in view into a private draft, and bring the draft into view."""
        event, now = self.door.agenda.event, datetime.now()
        when = f"{short_day(now.date())} {now:%H:%M}"
        title = self.tr("{title} (draft of {when})").format(title=event.title, when=when)
        write = partial(start_draft, event_id=event.id, title=title)
        try:
            draft = self.door.edit(self.tr("Start a draft of"), event.title, write)
        except UserError as problem:
            self.refused.emit(problem)
        else:
            self.opened.emit(draft)

    def adopt(self) -> None:
        """Let the event have the draft's timetable; undo in the event brings both back."""
        self._end(self.tr("Adopt draft of"), partial(adopt_draft, draft_id=self.door.event_id))

    def drop(self) -> None:
        """Remove the draft in view; undo in the event brings it back."""
        self._end(self.tr("Drop draft of"), partial(remove, noun="event", row_id=self.door.event_id))

    def _end(self, verb: str, write: Callable[..., object]) -> None:
        workspace, origin = self.door.workspace, self.origin
        if origin is None:
            return
        try:
            workspace.edit(verb, workspace.agenda(origin).event.title, write, event_id=origin)
        except UserError as problem:
            self.refused.emit(problem)
        else:
            self.opened.emit(origin)

    def leave(self) -> None:
        """Bring the event of the draft into view; the draft stays."""
        if self.origin is not None:
            self.opened.emit(self.origin)
