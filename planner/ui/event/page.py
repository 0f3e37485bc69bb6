"""The tab of the event: everything that is said of it as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.ui.counting import counted, line_of
from planner.ui.event.facts import EventFacts
from planner.ui.event.lists import EventLists
from planner.ui.event_door import EventDoor
from planner.ui.page import EventPage

_WIDEST = 1320


class EventTab(EventPage):
    """The event's fields at left, what it lists at right."""

    def __init__(self, door: EventDoor) -> None:
        super().__init__(door)
        self.facts = EventFacts(door)
        self.lists = EventLists(door)
        self.lists.refused.connect(self.refused)
        content = QWidget()
        content.setObjectName("page")
        content.setMaximumWidth(_WIDEST)
        columns = QHBoxLayout(content)
        columns.setContentsMargins(16, 16, 24, 24)
        columns.setSpacing(48)
        columns.addWidget(self.facts, 5, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self.lists, 7, Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def refresh(self) -> None:
        """Show the event as it is now."""
        agenda = self.door.agenda
        self.facts.show_event(agenda.event, agenda.series)
        self.lists.show_agenda(agenda)

    def counts(self) -> str:
        """Say how much is known of the event."""
        agenda = self.door.agenda
        parts = (
            counted(len(agenda.hosts), self.tr("1 host or partner"), self.tr("{n} hosts and partners")),
            counted(len(agenda.rooms), self.tr("1 room"), self.tr("{n} rooms")),
            counted(len(agenda.contacts), self.tr("1 contact"), self.tr("{n} contacts")),
            counted(len(agenda.links), self.tr("1 link"), self.tr("{n} links")),
        )
        return line_of(*parts)
