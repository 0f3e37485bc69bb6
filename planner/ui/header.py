"""The head of the window: which event is in view, and the two buttons that lead out of the house."""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget, QWidgetAction

from planner.ui.actions import Actions, hint
from planner.ui.buttons import IconButton, button
from planner.ui.counting import line_of
from planner.ui.labels import label
from planner.ui.search_button import SearchButton
from planner.ui.typed import date_range

if TYPE_CHECKING:  # nothing of an event is known before the first paint
    from planner.domain.event import EventRow, EventSummary


class Header(QWidget):
    """Names the event in view; its title drops down all events by series. ``chosen`` gives an event's id."""

    chosen = Signal(int)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("header")
        self._actions = actions
        self.title = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.title.setProperty("look", "event")
        self.events = QMenu(self)
        self.title.setMenu(self.events)
        self.place = label("", "quiet")
        self.place.setContentsMargins(10, 0, 0, 0)
        self.search = SearchButton(actions.find)
        self._undo = IconButton("undo", self.tr("Undo"), actions.undo.trigger)
        self._redo = IconButton("redo", self.tr("Redo"), actions.redo.trigger)
        self._hand_out = button(self.tr("Hand out"), actions.hand_out.trigger)
        self._print = button(self.tr("Print"), actions.print.trigger, "primary")
        self._lay_out()
        for action in (actions.undo, actions.redo, actions.hand_out, actions.print):
            action.changed.connect(self._follow)
        self.events.triggered.connect(self._choose)
        self.show_nothing()
        self._follow()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.place)
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 7, 16, 7)
        line.setSpacing(12)
        line.addLayout(words, 1)
        line.addWidget(self.search, 1)
        for widget in (self._undo, self._redo, self._hand_out, self._print):
            line.addWidget(widget)

    def _follow(self) -> None:
        """The buttons are to be had when their actions are, and tell their keys."""
        for widget, action in (
            (self._undo, self._actions.undo),
            (self._redo, self._actions.redo),
            (self._hand_out, self._actions.hand_out),
            (self._print, self._actions.print),
        ):
            widget.setEnabled(action.isEnabled())
            widget.setToolTip(hint(action))

    def show_nothing(self) -> None:
        """Show that no event is in view."""
        self.title.setText(self.tr("Plenary"))
        self.title.setAccessibleName(self.tr("Choose an event"))
        self.title.setEnabled(False)
        self.place.setText(self.tr("No event yet"))

    def show_event(self, event: "EventRow", events: "Sequence[EventSummary]") -> None:
        """Show which event is in view and which others there are."""
        self.title.setEnabled(True)
        self.title.setText(f"{event.title.replace('&', '&&')}  ▾")
        self.title.setAccessibleName(self.tr("Event {title}; choose another").format(title=event.title))
        where = ", ".join(part for part in (event.city, event.venue_short or event.venue) if part)
        parts = (date_range(event.starts_on, event.ends_on), where, event.zone)
        self.place.setText(line_of(*parts))
        self._fill(event.id, events)

    def _fill(self, event_id: int, events: "Sequence[EventSummary]") -> None:
        self.events.clear()
        for series, members in groupby(sorted(events, key=_by_series), key=lambda event: event.series):
            self._head(series or self.tr("Other events"))
            for event in members:
                self._offer(event, current=event.id == event_id)
        self.events.addSeparator()
        self.events.addAction(self._actions.new_event)

    def _head(self, series: str) -> None:
        """Put a heading over the events of a series; the style sheet leaves a menu's own sections without words."""
        heading = QWidgetAction(self.events)
        heading.setText(series)
        words = label(series, "section")
        words.setContentsMargins(16, 8, 16, 4)
        heading.setDefaultWidget(words)
        self.events.addAction(heading)

    def _offer(self, event: "EventSummary", *, current: bool) -> None:
        when = date_range(event.starts_on, event.ends_on)
        action = QAction(line_of(event.title.replace("&", "&&"), when), self.events)
        action.setCheckable(True)
        action.setChecked(current)
        action.setData(event.id)
        self.events.addAction(action)

    def _choose(self, action: QAction) -> None:
        if action.data() is not None:
            self.chosen.emit(action.data())


def _by_series(event: "EventSummary") -> tuple[bool, str]:
    return not event.series, event.series
