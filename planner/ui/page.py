"""What all tabs have in common."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.event_door import EventDoor
from planner.ui.places import Place
from planner.ui.refusals import attempt


class EventPage(QWidget):
    """One tab over the event in view; ``refused`` gives what could not be stored where no field tells it.

    ``programme_wanted`` asks for a programme to be imported: the one on the clipboard, or else one that is chosen;
    ``list_wanted`` asks for a list of people, ``waiting_wanted`` for the rows of lists that wait,
    ``categories_wanted`` for the categories of participants, ``event_wanted`` for another event or draft to come into
    view, ``place_wanted`` a place, ``reminders_wanted`` reminders to one participant, or to all for 0.
    ``recounted`` comes where other rows are shown, though nothing was stored.
    """

    refused = Signal(object)
    programme_wanted = Signal(bool)
    list_wanted = Signal()
    waiting_wanted = Signal()
    categories_wanted = Signal()
    event_wanted = Signal(int)
    place_wanted = Signal(Place)
    reminders_wanted = Signal(int)
    recounted = Signal()

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self.door = door
        self.setObjectName("page")

    def refresh(self) -> None:
        """Show the event as it is now."""
        raise NotImplementedError

    def counts(self) -> str:
        """Say in a line what the tab holds."""
        raise NotImplementedError

    def show_row(self, noun: str, row_id: int) -> bool:  # noqa: ARG002 - tabs without rows show none
        """Bring a row such as ``session`` 12 into view, select it, and say whether it is here."""
        return False

    @property
    def main_view(self) -> QWidget | None:
        """What the tab is mainly for, where its key puts the cursor."""
        return self

    def close_tasks(self) -> None:
        """Give up what runs beside the window."""

    def attempt(self, act: Callable[[], object]) -> bool:
        """Carry out a write; tell a refusal and give whether it was stored."""
        return attempt(act, self.refused.emit)


def toolbar(*widgets: QWidget | None, spacing: int = 12) -> QWidget:
    """Give the line of tools above a tab's content; None parts left from right."""
    bar = QWidget()
    bar.setObjectName("toolbar")
    line = QHBoxLayout(bar)
    line.setContentsMargins(16, 7, 16, 7)
    line.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            line.addStretch(1)
        else:
            line.addWidget(widget)
    return bar
