"""The people of a session."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.kinds import AppearanceStatus, Role
from planner.domain.people import AppearanceRow
from planner.domain.session import SessionRow
from planner.edits.seating import move_panellist
from planner.ui.event_door import EventDoor
from planner.ui.record_list import RecordList
from planner.ui.record_table import Column
from planner.ui.timetable.appearance_form import AppearanceForm
from planner.ui.timetable.seating import seat, seated
from planner.ui.vocabulary import choices, tone, word
from planner.ui.wording import Wording


class SessionPeople(QWidget):
    """Everybody in a session in printed order; the one under the cursor is edited below."""

    refused = Signal(object)

    def __init__(self, door: EventDoor, wording: Wording) -> None:
        super().__init__()
        self._door = door
        self._agenda: Agenda | None = None
        self._session: SessionRow | None = None
        self.list = RecordList(
            self.tr("People"),
            self._columns(),
            hint=self.tr("Add somebody by name"),
            add=self._add,
            remove=self._remove,
            place=self._place,
            together=door.together,
        )
        self.form = AppearanceForm(door, wording)
        self.form.hide()
        self.list.refused.connect(self.refused)
        self.list.selected.connect(self._show_form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.list)
        column.addWidget(self.form)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Name"), self._name, look="strong", width=120, share=1),
            self._chosen("role", self.tr("Role"), Role, look="quiet", width=84),
            self._chosen(
                "status", self.tr("Status"), AppearanceStatus, look="chip", tone=lambda row: tone(row.status), width=118
            ),
        )

    def _chosen(self, field: str, title: str, vocabulary: Any, **looks: Any) -> Column:
        return Column(
            title,
            lambda row: word(getattr(row, field)),
            partial(self._set, field),
            choices=lambda: choices(vocabulary),
            value=lambda row: getattr(row, field),
            **looks,
        )

    def show_session(self, agenda: Agenda, session: SessionRow) -> None:
        """Show the people of a session."""
        self._agenda, self._session = agenda, session
        here = {row.participant_id for row in agenda.appearances_of(session.id)}
        self.list.line.offer([person.name for person in agenda.participants if person.id not in here])
        self.list.show_records(seated(agenda, session.id))

    def _show_form(self, appearance: AppearanceRow | None) -> None:
        if appearance is not None:
            assert self._agenda is not None
            self.form.show_appearance(self._agenda, appearance)
        self.form.setVisible(appearance is not None)

    def _name(self, appearance: AppearanceRow) -> str:
        assert self._agenda is not None
        return self._agenda.participant_by_id[appearance.participant_id].name

    def _add(self, name: str) -> None:
        assert self._session is not None
        write = partial(seat, event_id=self._door.event_id, session_id=self._session.id, name=name)
        self._door.edit(self.tr("Add"), name, write)

    def _set(self, field: str, appearance: AppearanceRow, value: object) -> None:
        self._door.change(self.tr("Change"), self._name(appearance), "appearance", appearance.id, **{field: value})

    def _remove(self, appearance: AppearanceRow) -> None:
        self._door.remove(self.tr("Remove"), self._name(appearance), "appearance", appearance.id)

    def _place(self, appearance: AppearanceRow, before: AppearanceRow | None) -> None:
        assert self._agenda is not None
        who = partial(move_panellist, event_id=self._agenda.event.id, appearance_id=appearance.id)
        write = partial(who, session_id=appearance.session_id, before_id=before.id if before else None)
        self._door.edit(self.tr("Move"), self._name(appearance), write)
