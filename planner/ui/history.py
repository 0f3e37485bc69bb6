"""The history of an event: what was done, when, by whom."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.buttons import IconButton
from planner.ui.event_door import EventDoor
from planner.ui.labels import label, named
from planner.ui.record_table import Column, RecordTable

_WIDTH = 400


class HistoryPanel(QWidget):
    """The newest edits first; what was taken back says so. ``closed`` follows its own button."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        columns = (
            Column(self.tr("When"), lambda entry: _local(entry.made_at), look="quiet", width=120),
            Column(self.tr("What"), self._what, share=1, width=160),
            Column(self.tr("Who"), lambda entry: entry.author, look="quiet", width=88),
        )
        self.table = RecordTable(self.tr("History"), columns)
        self.setFixedWidth(_WIDTH)
        self.setObjectName("history")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = named(QWidget(), "toolbar")
        line = QHBoxLayout(heading)
        line.setContentsMargins(16, 8, 8, 7)
        line.addWidget(label(self.tr("History"), "title"), 1)
        line.addWidget(IconButton("remove", self.tr("Close the history"), self.closed.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(self.table, 1)

    def show_event(self, door: EventDoor) -> None:
        """Show the history of the event in view."""
        self.table.show_records(door.workspace.history(door.event_id))

    def _what(self, entry: Any) -> str:
        line = f"{entry.verb} “{entry.subject}”"
        if entry.kind == "undo":
            return self.tr("Taken back: {step}").format(step=line)
        if entry.kind == "redo":
            return self.tr("Done again: {step}").format(step=line)
        return self.tr("{step} (taken back)").format(step=line) if entry.reverted else line


def _local(moment: datetime) -> str:
    here = moment.replace(tzinfo=UTC).astimezone()
    return f"{here.day} {here:%b %H:%M}"
