"""The untimed lines of a session."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.session import AgendaPointRow, SessionRow
from planner.ui.event_door import EventDoor
from planner.ui.record_list import RecordList
from planner.ui.record_table import Column
from planner.ui.typed import read_number, write_number
from planner.ui.wording import Wording

_NOUN = "agenda_point"


class SessionPoints(QWidget):
    """Agenda points: add, edit, move, remove."""

    refused = Signal(object)

    def __init__(self, door: EventDoor, wording: Wording) -> None:
        super().__init__()
        self._door = door
        self._wording = wording
        self._session: SessionRow | None = None
        columns = (
            wording.column(_NOUN, "title", self.tr("Words"), self._rename, share=1, width=160),
            Column(
                self.tr("Minutes"),
                lambda point: write_number(point.length_minutes),
                self._time,
                look="number",
                width=72,
            ),
        )
        self.list = RecordList(
            self.tr("Agenda points"),
            columns,
            hint=self.tr("Add an agenda point"),
            add=self._add,
            remove=lambda point: door.remove(self.tr("Remove"), point.title, _NOUN, point.id),
            place=self._place,
            together=door.together,
        )
        self.list.refused.connect(self.refused)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def show_session(self, agenda: Agenda, session: SessionRow) -> None:
        """Show the points of a session."""
        self._session = session
        self.list.show_records(agenda.points_of(session.id))

    def _add(self, title: str) -> None:
        assert self._session is not None
        self._door.add(self.tr("Add"), title, _NOUN, session_id=self._session.id, title=title)

    def _rename(self, point: AgendaPointRow, title: str) -> None:
        self._wording.store((self.tr("Change"), point.title), _NOUN, point.id, "title", title)

    def _time(self, point: AgendaPointRow, minutes: str) -> None:
        self._door.change(self.tr("Change"), point.title, _NOUN, point.id, length_minutes=read_number(minutes))

    def _place(self, point: AgendaPointRow, before: AgendaPointRow | None) -> None:
        self._door.place(self.tr("Move"), point.title, _NOUN, point.id, before.id if before else None)
