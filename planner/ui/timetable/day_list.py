"""The programme as a list: days, headings that span sessions, sessions in their colours."""

from collections.abc import Sequence, Set
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from planner.domain.agenda import Agenda, Heading
from planner.ui.timetable.list_entries import DayHeading, EmptyDays, SegmentHeading, day_lines
from planner.ui.timetable.session_card import (
    ENTRY,
    CardDelegate,
    CardStyle,
    SessionCard,
    empty_words,
    session_card,
)
from planner.ui.typed import day_heading

Index = QModelIndex | QPersistentModelIndex


Entry = DayHeading | SegmentHeading | EmptyDays | SessionCard

_CARRIED = "application/x-plenary-session"
_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class DayListModel(QAbstractListModel):
    """Days, headings and sessions in printed order; ``dropped`` gives a session and the day it was dropped on.

    In a list without days, the tray, there is no day.
    """

    dropped = Signal(int, object)

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
        """Sessions can be chosen and carried, days without sessions chosen; a session can be dropped on any day."""
        entry = self.entries[index.row()] if index.isValid() else None
        found = Qt.ItemFlag.ItemIsDropEnabled if self._takes(index) else Qt.ItemFlag.NoItemFlags
        if isinstance(entry, SessionCard | EmptyDays):
            found |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if isinstance(entry, SessionCard):
            found |= Qt.ItemFlag.ItemIsDragEnabled
        return found

    def _takes(self, index: Index) -> bool:
        return not self.has_days or self.day_at(index.row() if index.isValid() else len(self.entries) - 1) is not None

    @property
    def has_days(self) -> bool:
        """Whether days stand here, rather than what has no time yet."""
        return any(not isinstance(entry, SessionCard) for entry in self.entries)

    def day_at(self, row: int) -> date | None:
        """Give the day that a row belongs to; None where it is of several."""
        for entry in reversed(self.entries[: row + 1]):
            if isinstance(entry, DayHeading):
                return entry.day
            if isinstance(entry, EmptyDays):
                return entry.first if entry.count == 1 else None
        return None

    def mimeTypes(self) -> list[str]:
        """What can be dropped here."""
        return [_CARRIED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The session that is carried away."""
        carried = QMimeData()
        entry = self.entries[indexes[0].row()]
        if isinstance(entry, SessionCard):
            carried.setData(_CARRIED, str(entry.session.id).encode())
        return carried

    def supportedDropActions(self) -> Qt.DropAction:
        """Sessions are moved."""
        return Qt.DropAction.MoveAction

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Ask for a session to be moved to the day it was dropped on; the programme itself then moves the row."""
        carried = bytes(data.data(_CARRIED).data())
        at = parent.row() if parent.isValid() else (row if row >= 0 else len(self.entries)) - 1
        day = self.day_at(at)
        if carried and (day is not None or not self.has_days):
            self.dropped.emit(int(carried), day)
        return False


def _identity(entry: Entry) -> object:
    return entry.session.id if isinstance(entry, SessionCard) else entry


def _words(entry: Entry) -> str:
    if isinstance(entry, DayHeading):
        return " ".join(day_heading(entry.day))
    if isinstance(entry, EmptyDays):
        return " · ".join(empty_words(entry))
    return entry.words if isinstance(entry, SegmentHeading) else entry.spoken


def day_entries(agenda: Agenda, continued: str, opened: Set[date] = frozenset()) -> tuple[Entry, ...]:
    """Lay out the days of a programme; ``continued`` marks a heading that goes on from another day.

    Days without sessions take a line; of a long run of them one, unless it is ``opened``.
    """
    entries: list[Entry] = []
    days = {day.date: day for day in agenda.days}
    for line in day_lines(agenda, opened):
        if isinstance(line, EmptyDays):
            entries.append(line)
            continue
        day = days[line]
        entries.append(DayHeading(day.date))
        for entry in day.entries:
            if isinstance(entry, Heading):
                title = f"{entry.segment.title} {continued}" if entry.continued else entry.segment.title
                entries.append(SegmentHeading(title))
            else:
                entries.append(session_card(agenda, entry))
    return tuple(entries)


class SessionList(QListView):
    """A list of sessions; ``selected`` gives the id of the one under the cursor.

    Keys ask to move it: ``stepped`` gives steps of time and whether its length is meant, ``day_stepped`` days.
    """

    selected = Signal(int)
    stepped = Signal(int, bool)
    day_stepped = Signal(int)

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
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.selectionModel().currentChanged.connect(self._tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with Up and Down moves by a step, with Shift too changes the length; Left and Right go to other days."""
        key, keys = Qt.Key(event.key()), event.modifiers()
        if keys & Qt.KeyboardModifier.AltModifier and key in _DOWN:
            self.stepped.emit(_DOWN[key], bool(keys & Qt.KeyboardModifier.ShiftModifier))
        elif keys & Qt.KeyboardModifier.AltModifier and key in _ACROSS:
            self.day_stepped.emit(-_ACROSS[key] if self.isRightToLeft() else _ACROSS[key])
        else:
            super().keyPressEvent(event)

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
