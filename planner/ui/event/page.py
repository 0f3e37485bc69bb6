"""The tab of the event: everything that is said of it as a whole."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.settings import Settings
from planner.ui.counting import counted, line_of
from planner.ui.event.facts import EventFacts
from planner.ui.event.lists import EventLists
from planner.ui.event.live_page import LivePage
from planner.ui.event_door import EventDoor
from planner.ui.fold import Fold
from planner.ui.page import EventPage
from planner.ui.wording import Wording
from planner.worker import Worker

_TWO_COLUMNS, _WITH_PAGE = 760, 1180
"""The widths from which there is room for a second column, and for the page."""

_PAGE_WIDTH = 392
_FOLDED = ("segment", "sitting", "agenda_item", "related_process", "category")
"""The lists that are folded away."""


class EventTab(EventPage):
    """What, when and where at left, who and with what beside it, the rest below; the first page at right."""

    def __init__(self, door: EventDoor, worker: Callable[[], Worker], preferences: Callable[[], Settings]) -> None:
        super().__init__(door)
        self.wording = Wording(door)
        self.facts = EventFacts(door, self.wording, self)
        self.lists = EventLists(door, self.wording, self)
        self.page = LivePage(door, self.wording, worker, preferences)
        self.page.setFixedWidth(_PAGE_WIDTH)
        self._columns: list[QBoxLayout] = []
        self.more = Fold(self.tr("More: numbers, concept, structure of the programme, categories"), self._rest())
        for part in (self.lists, self.facts.dates, self.facts.zone):
            part.refused.connect(self.refused)
        self.facts.dates.place_wanted.connect(self.place_wanted)
        self.wording.changed.connect(self.refresh)
        self._lay_out()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("page")
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 24, 24)
        column.setSpacing(24)
        facts, lists = self.facts, self.lists
        column.addWidget(self.wording)
        left = (facts.what, facts.when_and_where, facts.audience)
        right = (lists.hosts, lists.contacts, lists.rooms, lists.times, lists.links)
        column.addLayout(self._side_by_side(left, right))
        column.addWidget(self.more)
        column.addStretch(1)
        scroll = self._scrolled = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(scroll, 1)
        line.addWidget(self.page)

    def _rest(self) -> QWidget:
        facts, lists = self.facts, self.lists
        rest = QWidget()
        left = (facts.numbers, facts.words, lists.related)
        right = (lists.segments, lists.sittings, lists.agenda_items, lists.categories)
        columns = self._side_by_side(left, right)
        columns.setContentsMargins(0, 0, 0, 0)
        rest.setLayout(columns)
        return rest

    def _side_by_side(self, *sides: Sequence[QWidget]) -> QBoxLayout:
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(32)
        self._columns.append(columns)
        for side in sides:
            column = QVBoxLayout()
            column.setSpacing(24)
            for part in side:
                column.addWidget(part)
            column.addStretch(1)
            columns.addLayout(column, 1)
        return columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other, and hide the page, where the tab is too narrow for them."""
        super().resizeEvent(event)
        width = event.size().width()
        self.page.setVisible(width >= _WITH_PAGE)
        wide = width - (_PAGE_WIDTH if width >= _WITH_PAGE else 0) >= _TWO_COLUMNS
        directions = QBoxLayout.Direction
        for columns in self._columns:
            columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def refresh(self) -> None:
        """Show the event as it is now."""
        agenda = self.door.agenda
        self.wording.show_event(agenda.event)
        self.facts.show_agenda(agenda)
        self.lists.show_agenda(agenda)
        self.page.follow()

    @property
    def main_view(self) -> QWidget:
        """The page of fields, which the arrows scroll; Tab goes to the first of them."""
        return self._scrolled

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

    def show_row(self, noun: str, row_id: int) -> bool:
        """Put the cursor on a room, a contact or another row of the event's lists."""
        if noun == "event":
            return row_id == self.door.event_id
        part = self.lists.by_noun.get(noun)
        if part is None or part.table.records.row_of(row_id) is None:
            return False
        if noun in _FOLDED:
            self.more.open()
        part.table.select(row_id)
        part.table.setFocus()
        return True

    def close_tasks(self) -> None:
        """Give up the page that is being drawn."""
        self.page.close_tasks()
