"""Finds a time for the people of a session, and puts the session there."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from planner.domain.meeting import Need, Slot, free_slots, people_of
from planner.domain.placing import Placement
from planner.domain.session import SessionRow
from planner.errors import UserError
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.fields import ChoiceField, LineField
from planner.ui.foot import foot
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.notices import Notice
from planner.ui.screens import within_screen
from planner.ui.timetable.meeting.guests import Guests
from planner.ui.timetable.meeting.words import room_choices, slot_words
from planner.ui.typed import read_minutes, write_minutes

ANY_ROOM, NO_ROOM = "any", "none"
"""What can be asked for instead of one room."""

_SIZE = QSize(560, 640)
_SLOT = Qt.ItemDataRole.UserRole
_HOUR = 60
_ROW = 28


class MeetingDialog(QDialog):
    """Lists up to twenty free times, the best first; ``chosen`` gives the session's placement in one of them."""

    chosen = Signal(object)

    def __init__(self, door: EventDoor, session: SessionRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agenda = door.agenda
        self._session = session
        self._minutes = session.length_minutes or _HOUR
        self._room: int | str = ANY_ROOM
        self.guests = Guests(door.participants.participants, people_of(self._agenda, session.id))
        self.length = LineField(self.tr("Length"), self._set_length, read=read_minutes, write=write_minutes)
        self.length.show_value(self._minutes)
        self.room = ChoiceField(self.tr("Room"), self._set_room, room_choices(self._agenda, ANY_ROOM, NO_ROOM))
        self.room.show_value(self._room)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Free times, the best first"))
        self.nothing = label(
            self.tr("There is no time at which all of them are free. Ask fewer people, or for less time."),
            "quiet",
            wrap=True,
        )
        self.notice = Notice()
        self.put = button(self.tr("Put it there"), self.choose, "primary")
        self.put.setDefault(True)
        self._lay_out()
        self.guests.changed.connect(self.search)
        self.guests.unknown.connect(self._tell_unknown)
        self.list.itemClicked.connect(self.choose)
        self.list.itemActivated.connect(self.choose)
        self.search()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Find a time for {title}").format(title=f"“{self._session.title}”"))
        self.resize(within_screen(_SIZE))
        body = QVBoxLayout()
        body.setContentsMargins(24, 20, 24, 16)
        body.setSpacing(8)
        form = Form()
        form.add(self.length)
        form.add(self.room)
        times = label(self.tr("Free times, the best first: click one to put the session there"), "section", wrap=True)
        for part in (label(self.tr("Who is to meet"), "section"), self.guests, form):
            body.addWidget(part)
        body.addSpacing(12)
        for below in (times, self.list, self.nothing):
            body.addWidget(below)
        body.setStretchFactor(self.list, 1)
        body.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self.notice)
        column.addLayout(foot(None, button(self.tr("Cancel"), self.reject), self.put, wide=True))

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The times that are listed."""
        return tuple(self.list.item(row).data(_SLOT) for row in range(self.list.count()))

    def search(self) -> None:
        """List the times at which everybody and the room are free."""
        self.list.clear()
        for slot in free_slots(self._agenda, self._need(), self._session.id):
            item = QListWidgetItem(slot_words(self._agenda, slot))
            item.setData(_SLOT, slot)
            item.setSizeHint(QSize(0, _ROW))
            self.list.addItem(item)
        found = self.list.count() > 0
        self.list.setVisible(found)
        self.nothing.setVisible(not found)
        self.put.setEnabled(found)
        self.list.setCurrentRow(0)

    def _need(self) -> Need:
        people = self.guests.people
        rooms: tuple[int, ...] | None = tuple(room.id for room in self._agenda.rooms)
        if isinstance(self._room, int):
            rooms = (self._room,)
        elif self._room == NO_ROOM or not rooms:
            rooms = None
        return Need(people, self._minutes, rooms, max(self._session.expected or 0, len(people)))

    def _set_length(self, minutes: int | None) -> None:
        if minutes is None or minutes <= 0:
            raise UserError(
                "no-length", self.tr("A meeting takes some time."), next=self.tr("Type minutes such as 90.")
            )
        self._minutes = minutes
        self.search()

    def _set_room(self, room: int | str) -> None:
        self._room = room
        self.search()

    def _tell_unknown(self, name: str) -> None:
        self.notice.tell(
            UserError(
                "unknown",
                self.tr("Nobody at this event is called {name}.").format(name=f"“{name}”"),
                next=self.tr("Choose somebody while you type, or add them on the Participants tab first."),
            )
        )

    def choose(self) -> None:
        """Take the time under the cursor, and close."""
        item = self.list.currentItem()
        if item is not None and self.result() != QDialog.DialogCode.Accepted:
            slot: Slot = item.data(_SLOT)
            self.accept()
            self.chosen.emit(Placement(slot.starts_at, slot.minutes, slot.room_id))
