"""The programme as a list by day, with what has no time yet beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.ui.labels import label, named
from planner.ui.timetable.day_list import SessionList, day_entries
from planner.ui.timetable.session_card import session_card

_TRAY = 200


class DayView(QWidget):
    """``selected`` gives the session under the cursor, ``editing`` and ``removing`` follow the keys that ask for it."""

    selected = Signal(int)
    editing = Signal()
    removing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.days = SessionList(self.tr("Sessions by day"), "line")
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
            part.activated.connect(self.editing)
            for keys, signal in (("Delete", self.removing), ("F2", self.editing)):
                shortcut = QShortcut(QKeySequence(keys), part)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(signal)

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
        self.days.show_entries(day_entries(agenda, self.tr("(cont’d)")), session_id)
        self.tray.show_entries(tuple(session_card(agenda, row) for row in agenda.unplaced), session_id)
        self.tray_side.setVisible(bool(agenda.unplaced))
