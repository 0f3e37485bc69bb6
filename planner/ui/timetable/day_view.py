"""The programme as a list by day, with what has no time yet beside it."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.ui.labels import label, named
from planner.ui.timetable.day_list import SessionList, day_entries
from planner.ui.timetable.list_entries import EmptyDays
from planner.ui.timetable.session_card import ENTRY, session_card

_TRAY = 200


class DayView(QWidget):
    """``selected`` gives the session under the cursor, ``editing`` and ``removing`` follow the keys that ask for it.

    ``placing`` gives a session and the day it was dropped on, None where that is the tray; ``adding`` a day that is to
    have a session. ``stepped`` and ``day_stepped`` are those of the lists.
    """

    selected = Signal(int)
    editing = Signal()
    removing = Signal()
    placing = Signal(int, object)
    adding = Signal(object)
    stepped = Signal(int, bool)
    day_stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._agenda: Agenda | None = None
        self._opened: frozenset[date] = frozenset()
        self.days = SessionList(self.tr("Sessions by day"), "line")
        self.days.clicked.connect(self._unfold)
        self.tray = SessionList(self.tr("Sessions not yet placed"), "card")
        self.tray.setObjectName("trayList")
        self.setFocusProxy(self.days)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._tray_side())
        line.addWidget(self.days, 1)
        for part in (self.days, self.tray):
            part.selected.connect(self.selected)
            part.activated.connect(self._activate)
            part.entries.dropped.connect(self.placing)
            part.stepped.connect(self.stepped)
            part.day_stepped.connect(self.day_stepped)
            for keys, signal in (("Delete", self.removing), ("F2", self.editing)):
                shortcut = QShortcut(QKeySequence(keys), part)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(signal)

    def _activate(self, index: QModelIndex) -> None:
        """Edit a session, open a run of days without sessions, or add a session to one of them."""
        entry = index.data(ENTRY)
        if not isinstance(entry, EmptyDays):
            self.editing.emit()
        elif entry.count == 1:
            self.adding.emit(entry.first)
        else:
            self._unfold(index)

    def _unfold(self, index: QModelIndex) -> None:
        """Open a run of days without sessions; a single one stays as it is."""
        entry = index.data(ENTRY)
        if isinstance(entry, EmptyDays) and entry.count > 1 and self._agenda is not None:
            row = index.row()
            self._opened |= {entry.first + timedelta(days=number) for number in range(entry.count)}
            self.show_agenda(self._agenda, None)
            self.days.setCurrentIndex(self.days.entries.index(row))

    def _tray_side(self) -> QWidget:
        self.tray_side = named(QWidget(), "tray")
        self.tray_side.setFixedWidth(_TRAY)
        column = QVBoxLayout(self.tray_side)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        heading = QHBoxLayout()
        heading.setContentsMargins(12, 0, 12, 0)
        heading.addWidget(label(self.tr("Not yet placed"), "section"))
        column.addLayout(heading)
        column.addWidget(self.tray, 1)
        return self.tray_side

    def show_agenda(self, agenda: Agenda, session_id: int | None) -> None:
        """Show a programme with the cursor on a session."""
        self._agenda = agenda
        self.days.show_entries(day_entries(agenda, self.tr("(cont’d)"), self._opened), session_id)
        self.tray.show_entries(tuple(session_card(agenda, row) for row in agenda.unplaced), session_id)
        self.tray_side.setVisible(bool(agenda.unplaced))
