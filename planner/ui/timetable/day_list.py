"""The programme as a list: days, headings that span sessions, sessions in their colours."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

from planner.domain.agenda import Agenda, Heading
from planner.ui.timetable.session_card import ENTRY, CardDelegate, CardStyle, SessionCard, session_card
from planner.ui.typed import day_heading

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class DayHeading:
    """The head of a day."""

    day: date


@dataclass(frozen=True)
class SegmentHeading:
    """A heading over sessions, as printed."""

    words: str


Entry = DayHeading | SegmentHeading | SessionCard


class DayListModel(QAbstractListModel):
    """Days, headings and sessions in printed order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show entries; in place where the same ones stand in the same order."""
        same = [_identity(entry) for entry in entries] == [_identity(entry) for entry in self.entries]
        if same and entries:
            self.entries = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
        elif not same:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()

    def row_of(self, session_id: int) -> int | None:
        """Give where a session stands."""
        return next((row for row, entry in enumerate(self.entries) if _identity(entry) == session_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many entries there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What an entry says in words, or the entry itself."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _words(entry)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(entry, SessionCard):
            return entry.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only sessions can be chosen."""
        if index.isValid() and isinstance(self.entries[index.row()], SessionCard):
            return super().flags(index)
        return Qt.ItemFlag.NoItemFlags


def _identity(entry: Entry) -> object:
    return entry.session.id if isinstance(entry, SessionCard) else entry


def _words(entry: Entry) -> str:
    if isinstance(entry, DayHeading):
        return " ".join(day_heading(entry.day))
    return entry.words if isinstance(entry, SegmentHeading) else entry.spoken


def day_entries(agenda: Agenda, continued: str) -> tuple[Entry, ...]:
    """Lay out the placed sessions of a programme; ``continued`` marks a heading that goes on from another day."""
    entries: list[Entry] = []
    for day in agenda.days:
        entries.append(DayHeading(day.date))
        for entry in day.entries:
            if isinstance(entry, Heading):
                title = f"{entry.segment.title} {continued}" if entry.continued else entry.segment.title
                entries.append(SegmentHeading(title))
            else:
                entries.append(session_card(agenda, entry))
    return tuple(entries)


class SessionList(QListView):
    """A list of sessions; ``selected`` gives the id of the one under the cursor."""

    selected = Signal(int)

    def __init__(self, name: str, style: CardStyle) -> None:
        super().__init__()
        self.entries = DayListModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(CardDelegate(self, style))
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_entries(self, entries: tuple[Entry, ...], session_id: int | None) -> None:
        """Show entries and keep the cursor on a session."""
        self.blockSignals(True)
        self.entries.show_entries(entries)
        row = self.entries.row_of(session_id) if session_id is not None else None
        if row is None:
            self.selectionModel().clear()
        elif self.currentIndex().row() != row or not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.entries.index(row))
        self.blockSignals(False)

    def show_day(self, day: date) -> None:
        """Scroll to a day."""
        row = self.entries.entries.index(DayHeading(day))
        self.scrollTo(self.entries.index(row), QAbstractItemView.ScrollHint.PositionAtTop)

    def _tell(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, SessionCard):
            self.selected.emit(entry.session.id)
