"""What stands beside the desk: the history of the event in view, or its lines to check."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.actions import Actions
from planner.ui.places import Place

if TYPE_CHECKING:  # loaded when first wanted
    from planner.ui.event_door import EventDoor
    from planner.ui.history import HistoryPanel
    from planner.ui.importing.checking import LinesToCheck


class Side(QWidget):
    """Shows at most one panel, the one whose action is checked.

    ``went`` wants a place in view, ``refused`` gives a ``UserError``.
    """

    went = Signal(Place)
    refused = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._door: EventDoor | None = None
        self.history: HistoryPanel | None = None
        self.checking: LinesToCheck | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        actions.history.toggled.connect(self._show)
        actions.check.toggled.connect(self._show)
        self.hide()

    def show_event(self, door: "EventDoor | None") -> None:
        """Follow the event in view as it is now; None closes the panel."""
        self._door = door
        if door is None:
            self._actions.history.setChecked(False)
            self._actions.check.setChecked(False)
        elif self.history is not None:
            self.history.show_event(door)
        elif self.checking is not None:
            self.checking.refresh()

    def _show(self) -> None:
        """Follow the actions; while one takes the other's place both are checked for a moment."""
        do, door = self._actions, self._door
        if self.history is None and door is not None and do.history.isChecked():
            self.history = self._history(door)
        elif self.history is not None and not do.history.isChecked():
            self._drop(self.history)
            self.history = None
        if self.checking is None and door is not None and do.check.isChecked():
            self.checking = self._checking(door)
        elif self.checking is not None and not do.check.isChecked():
            self._drop(self.checking)
            self.checking = None
        self.setVisible(self.history is not None or self.checking is not None)
        if self.checking is not None:
            self.checking.setFocus()

    def _drop(self, panel: QWidget) -> None:
        panel.hide()
        panel.deleteLater()

    def _history(self, door: "EventDoor") -> "HistoryPanel":
        from planner.ui.history import HistoryPanel

        panel = HistoryPanel()
        panel.show_event(door)
        panel.closed.connect(self._actions.history.toggle)
        self._add(panel)
        return panel

    def _checking(self, door: "EventDoor") -> "LinesToCheck":
        from planner.ui.importing.checking import LinesToCheck

        panel = LinesToCheck(door)
        panel.done.connect(self._actions.check.toggle)
        self._add(panel)
        return panel

    def _add(self, panel: "HistoryPanel | LinesToCheck") -> None:
        panel.went.connect(self.went)
        panel.refused.connect(self.refused)
        self._line.addWidget(panel)
        panel.show()
