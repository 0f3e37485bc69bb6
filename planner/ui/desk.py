"""An open database in the window: its events, and the tabs over the one in view."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from planner.domain.event import EventSummary
from planner.edits.event import create_event
from planner.queries import event_summaries, has_event
from planner.settings import Settings
from planner.ui.column_widths import Widths, remember_widths
from planner.ui.event_door import EventDoor
from planner.ui.lines import finish_typing
from planner.ui.page import EventPage
from planner.ui.places import Place, Tab
from planner.ui.signals import WorkspaceSignals
from planner.ui.steps import step_words
from planner.workspace import Changes, Step, Workspace

if TYPE_CHECKING:  # a tab's module is loaded when the tab is first shown
    from planner.ui.event.page import EventTab
    from planner.ui.timetable.page import TimetableTab
    from planner.worker import Worker


class Desk(QStackedWidget):
    """The five tabs, each made when first shown; the one in view follows every change, the others when shown again.

    ``done`` names every step once it is saved, ``refreshed`` follows every refresh, ``recounted`` comes where a tab
    shows other rows, ``refused`` gives a ``UserError`` that no field tells, ``moved`` wants a tab, ``programme_wanted``
    a programme: the one on the clipboard, or else one that is chosen; ``list_wanted`` a list, ``reminders_wanted``
    reminders to one participant, or to all for 0.
    """

    done = Signal(str)
    refreshed = Signal()
    recounted = Signal()
    refused = Signal(object)
    moved = Signal(int)
    list_wanted = Signal()
    waiting_wanted = Signal()
    categories_wanted = Signal()
    reminders_wanted = Signal(int)
    programme_wanted = Signal(bool)
    preferred = Signal(str, object)

    def __init__(
        self,
        workspace: Workspace,
        event_id: int,
        tab: int = Tab.EVENT,
        widths: Widths | None = None,
        preferences: Callable[[], Settings] = Settings,
    ) -> None:
        """``widths`` has the widths of columns that were dragged, and takes those that will be."""
        super().__init__()
        self.workspace = workspace
        self.events: tuple[EventSummary, ...] = ()
        self.door = EventDoor(workspace, event_id)
        self._pages: dict[int, EventPage] = {}
        self._fresh: set[EventPage] = set()
        self._worker: Worker | None = None
        self._preferences = preferences
        self._number = tab if tab in set(Tab) else Tab.EVENT
        self._widths: Widths = widths if widths is not None else {}
        self.signals = WorkspaceSignals(workspace, self)
        self.signals.changed.connect(self.refresh)
        self._stop = workspace.subscribe(self._tell)

    @property
    def event_id(self) -> int | None:
        """The event in view."""
        return self.door.event_id if self.events else None

    @property
    def page(self) -> EventPage:
        """The tab in view."""
        return self._page(self._number)

    @property
    def event_tab(self) -> "EventTab":
        """The tab of the event."""
        from planner.ui.event.page import EventTab

        page = self._page(Tab.EVENT)
        assert isinstance(page, EventTab)
        return page

    @property
    def timetable(self) -> "TimetableTab":
        """The tab of the programme."""
        from planner.ui.timetable.page import TimetableTab

        page = self._page(Tab.TIMETABLE)
        assert isinstance(page, TimetableTab)
        return page

    def _page(self, number: int) -> EventPage:
        if number not in self._pages:
            page = self._pages[number] = self._made(number)
            page.refused.connect(self.refused)
            page.programme_wanted.connect(self.programme_wanted)
            page.list_wanted.connect(self.list_wanted)
            page.waiting_wanted.connect(self.waiting_wanted)
            page.categories_wanted.connect(self.categories_wanted)
            page.reminders_wanted.connect(self.reminders_wanted)
            page.event_wanted.connect(self.show_event)
            page.place_wanted.connect(self.go_to)
            page.recounted.connect(self.recounted)
            remember_widths(page, self._widths)
            self.addWidget(page)
        return self._pages[number]

    def _made(self, number: int) -> EventPage:
        if number == Tab.EVENT:
            from planner.ui.event.page import EventTab

            return EventTab(self.door, lambda: self.worker, self._preferences)
        if number == Tab.TIMETABLE:
            from planner.ui.timetable.page import TimetableTab

            tab = TimetableTab(self.door, every_room=self._preferences().every_room)
            tab.preferred.connect(self.preferred)
            return tab
        return _tab(number)(self.door)

    @property
    def worker(self) -> "Worker":
        """The warm child process for what is drawn and written beside the window; it starts when first needed."""
        from planner.worker import Worker

        if self._worker is None:
            self._worker = Worker()
        return self._worker

    def refresh(self) -> None:
        """Show everything as it is now; another event comes into view where this one has gone."""
        self.events = self.workspace.read(event_summaries)
        ids = [event.id for event in self.events]
        if ids and not self.workspace.read(partial(has_event, event_id=self.door.event_id)):
            self.door.event_id = ids[0]
        self._fresh.clear()
        self._freshen()

    def _tell(self, changes: Changes) -> None:
        self._leave(changes)
        self.done.emit(changes.label)

    def _leave(self, changes: Changes) -> None:
        """Leave an event that has gone at once: what is painted or asked before the signals come would ask for it."""
        event_id = self.door.event_id
        if ("event", event_id) in changes.rows and not self.workspace.read(partial(has_event, event_id=event_id)):
            self.refresh()

    def show_event(self, event_id: int) -> None:
        """Bring an event into view."""
        finish_typing(self)
        self.door.event_id = event_id
        self.refresh()

    def show_tab(self, number: int) -> None:
        """Bring a tab into view."""
        self._number = number
        self._freshen()

    def go_to(self, place: Place) -> bool:
        """Bring what a place names into view and say whether it is there; the window's tabs follow ``moved``."""
        finish_typing(self)
        if place.event_id and place.event_id != self.door.event_id:
            self.show_event(place.event_id)
        self.moved.emit(int(place.tab))
        return not place.noun or self.page.show_row(place.noun, place.row_id)

    def _freshen(self) -> None:
        if self.events:
            self.setCurrentWidget(self.page)
            if self.page not in self._fresh:
                self.page.refresh()
                self._fresh.add(self.page)
        self.refreshed.emit()

    def create_event(self, verb: str, title: str) -> int:
        """Make an event and give its id."""
        return self.workspace.edit(verb, title, partial(create_event, title=title))

    def remove_event(self, verb: str) -> None:
        """Remove the event in view."""
        from planner.edits.drafts import remove_event

        event = self.door.agenda.event
        self.door.edit(verb, event.title, partial(remove_event, event_id=event.id))

    def undo(self, event_id: int | None = None) -> str:
        """Take back the latest step of an event, by default the one in view, and name it; empty where there is none."""
        changes = self.workspace.undo(event_id or self.event_id)
        return changes.label if changes else ""

    def redo(self, event_id: int | None = None) -> str:
        """Do again what was taken back in an event, as ``undo``; empty where there is nothing."""
        changes = self.workspace.redo(event_id or self.event_id)
        return changes.label if changes else ""

    def step_name(self, find: Callable[[int | None], Step | None]) -> str:
        """Name the step that undo or redo would do."""
        step = find(self.event_id)
        return step_words(step.verb, step.subject) if step else ""

    def tab_counts(self) -> tuple[str, ...]:
        """Give the figure after each tab's name."""
        summary = next((event for event in self.events if event.id == self.door.event_id), None)
        if summary is None:
            return ("",) * 5
        agenda = self.door.agenda
        panellists = {row.participant_id for row in agenda.appearances if row.replaced_by is None}
        return "", "", str(len(panellists)), str(summary.participants), str(len(agenda.documents))

    def close_database(self) -> None:
        """Let go of the file."""
        self.signals.close()
        self._stop()
        for page in self._pages.values():
            page.close_tasks()
        if self._worker is not None:
            self._worker.close()
            self._worker = None
        self.workspace.close()


def _tab(number: int) -> type[EventPage]:
    if number == Tab.PANELLISTS:
        from planner.ui.panellists.page import PanellistsTab

        return PanellistsTab
    if number == Tab.PARTICIPANTS:
        from planner.ui.participants.page import ParticipantsTab

        return ParticipantsTab
    from planner.ui.documents.page import DocumentsTab

    return DocumentsTab
