"""What an event lists: hosts, rooms, segments, agenda items, contacts, links, related processes."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.domain.agenda import Agenda
from planner.domain.event import HostRow, RoomRow
from planner.domain.kinds import HostRole
from planner.edits.event import add_host, organisation_named
from planner.edits.rows import change, translatable
from planner.queries import load_categories
from planner.ui.available_times import AvailableTimes
from planner.ui.event.contacts import ContactList
from planner.ui.event.removals import Removals
from planner.ui.event.rooms import RoomNames
from planner.ui.event.sittings import SittingList
from planner.ui.event_door import EventDoor
from planner.ui.record_list import RecordList
from planner.ui.record_table import Column
from planner.ui.typed import read_number, write_number
from planner.ui.vocabulary import choices, word
from planner.ui.wording import Wording


class EventLists(QObject):
    """Small tables, each with a line to add to it, for the tab to lay out."""

    refused = Signal(object)

    def __init__(self, door: EventDoor, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._wording = wording
        self._removals = Removals(door, self)
        self.hosts = self._hosts()
        self.rooms = self._rooms()
        self.room_names = RoomNames(self.rooms)
        self.times = AvailableTimes(door, "room")
        self.times.hide()
        self.segments = self._segments()
        self.sittings = SittingList(door)
        self.agenda_items = self._agenda_items()
        self.contacts = ContactList(door)
        self.links = self._links()
        self.related = self._related()
        self.categories = self._list(
            "category", "name", self.tr("Categories of participants"), self.tr("Add a category")
        )
        self.by_noun: dict[str, RecordList | ContactList] = {
            "host": self.hosts,
            "room": self.rooms,
            "segment": self.segments,
            "sitting": self.sittings,
            "agenda_item": self.agenda_items,
            "contact": self.contacts,
            "link": self.links,
            "related_process": self.related,
            "category": self.categories,
        }
        for part in self.by_noun.values():
            part.refused.connect(self.refused)
        self.times.refused.connect(self.refused)
        self.rooms.selected.connect(self._show_times)

    def show_agenda(self, agenda: Agenda) -> None:
        """Show what is stored."""
        of_programme = (agenda.rooms, agenda.segments, agenda.sittings, agenda.agenda_items)
        stored = (agenda.hosts, *of_programme, agenda.contacts, agenda.links, agenda.related)
        categories = self._door.workspace.read(partial(load_categories, event_id=self._door.event_id))
        for part, rows in zip(self.by_noun.values(), (*stored, categories), strict=True):
            part.show_records(rows)  # type: ignore[arg-type]
        self.room_names.show_rooms(agenda.rooms)

    def _show_times(self, room: RoomRow | None) -> None:
        """The times of the room under the cursor stand below the rooms."""
        self.times.setVisible(room is not None)
        if room is not None:
            self.times.heading.setText(self.tr("{room} is available").format(room=room.name))
            self.times.show_owner(self._door.agenda, room.id, room.name)

    def _hosts(self) -> RecordList:
        columns = (
            Column(self.tr("Organization"), _get("name"), self._rename_host, look="strong", width=160, share=3),
            Column(self.tr("Short form"), _get("acronym"), self._abbreviate_host, look="quiet", width=96),
            Column(
                self.tr("Role"),
                lambda host: word(host.role),
                partial(self._set, "host", "role"),
                choices=lambda: choices(HostRole),
                value=lambda host: host.role,
                width=112,
            ),
        )
        return self._listed(
            "host", self.tr("Hosts and partners"), columns, self.tr("Add an organization"), self._add_host
        )

    def _rooms(self) -> RecordList:
        number = Column(
            self.tr("Seats"),
            lambda room: write_number(room.capacity),
            lambda room, text: self._set("room", "capacity", room, read_number(text)),
            look="number",
            width=64,
        )
        building = self._column("room", "building", self.tr("Building"), look="quiet", share=2)
        return self._list("room", "name", self.tr("Rooms"), self.tr("Add a room"), building, number)

    def _segments(self) -> RecordList:
        more = (
            self._column("segment", "subtitle", self.tr("Subtitle"), look="quiet", share=2),
            self._column("segment", "lettering", self.tr("Letters"), width=72),
        )
        return self._list("segment", "title", self.tr("Segments of the programme"), self.tr("Add a segment"), *more)

    def _agenda_items(self) -> RecordList:
        more = (
            self._column("agenda_item", "number", self.tr("Number"), width=72),
            self._column("agenda_item", "symbol", self.tr("Document"), look="quiet", share=1, width=96),
        )
        heading, hint = self.tr("Items of the provisional agenda"), self.tr("Add an agenda item")
        return self._list("agenda_item", "title", heading, hint, *more)

    def _links(self) -> RecordList:
        columns = (
            self._column("link", "label", self.tr("Label"), look="strong", share=2),
            Column(
                self.tr("Kind"),
                lambda link: dict(self._link_kinds()).get(link.kind, link.kind),
                partial(self._set, "link", "kind"),
                choices=self._link_kinds,
                value=_get("kind"),
                look="quiet",
                width=104,
            ),
            self._column("link", "url", self.tr("Address"), share=3),
            self._column("link", "language", self.tr("Language"), look="quiet", width=80),
        )
        return self._listed(
            "link", self.tr("Links"), columns, self.tr("Add an address"), partial(self._add, "link", "url")
        )

    def _related(self) -> RecordList:
        more = (
            self._column("related_process", "note", self.tr("Note"), look="quiet", share=2),
            self._column("related_process", "url", self.tr("Address"), share=2),
        )
        heading, hint = self.tr("Related processes"), self.tr("Add a process or event")
        return self._list("related_process", "title", heading, hint, *more)

    def _link_kinds(self) -> tuple[tuple[str, str], ...]:
        return (
            ("agenda", self.tr("Agenda")),
            ("background", self.tr("Background")),
            ("event", self.tr("Event page")),
            ("story", self.tr("Story")),
        )

    def _list(self, noun: str, field: str, heading: str, hint: str, *more: Column) -> RecordList:
        first = self._column(noun, field, self.tr("Name"), look="strong", share=3)
        return self._listed(noun, heading, (first, *more), hint, partial(self._add, noun, field))

    def _listed(self, noun: str, heading: str, columns: Sequence[Column], hint: str, add: Any) -> RecordList:
        return RecordList(
            heading,
            columns,
            hint=hint,
            add=add,
            remove=partial(self._remove, noun),
            place=partial(self._move, noun),
            together=self._door.together,
            warns=partial(self._removals.words, noun),
        )

    def _column(self, noun: str, field: str, title: str, **looks: Any) -> Column:
        edit = partial(self._set, noun, field)
        if field in translatable(noun):
            return self._wording.column(noun, field, title, edit, **looks)
        return Column(title, _get(field), edit, **looks)

    def _add(self, noun: str, field: str, words: str) -> None:
        self._door.add(self.tr("Add"), words, noun, event_id=self._door.event_id, **{field: words})

    def _set(self, noun: str, field: str, row: Any, value: object) -> None:
        self._wording.store((self.tr("Change"), _name(row)), noun, row.id, field, value)

    def _remove(self, noun: str, row: Any) -> None:
        self._door.remove(self.tr("Remove"), _name(row), noun, row.id)

    def _move(self, noun: str, row: Any, before: Any) -> None:
        self._door.place(self.tr("Move"), _name(row), noun, row.id, before.id if before else None)

    def _add_host(self, name: str) -> None:
        self._door.edit(self.tr("Add"), name, partial(add_host, event_id=self._door.event_id, name=name))

    def _rename_host(self, host: HostRow, name: str) -> None:
        def write(tx: Any) -> None:
            change(tx, "host", host.id, organisation_id=organisation_named(tx, name))

        self._door.edit(self.tr("Change"), host.name, write)

    def _abbreviate_host(self, host: HostRow, acronym: str) -> None:
        self._door.change(self.tr("Change"), host.name, "organisation", host.organisation_id, acronym=acronym)


def _get(field: str) -> Any:
    return lambda row: getattr(row, field)


def _name(row: Any) -> str:
    """What a row is called in the history."""
    names = (getattr(row, field, "") for field in ("name", "title", "label", "url"))
    return next((name for name in names if name), "")
