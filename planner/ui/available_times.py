"""When somebody or a room is to be had, typed and edited in place."""

from functools import partial
from typing import Any, Literal

from planner.domain.agenda import Agenda
from planner.domain.conflicts.rows import AvailabilityRow
from planner.edits.looking import make_available
from planner.ui.event_door import EventDoor
from planner.ui.record_list import RecordList
from planner.ui.record_table import Column
from planner.ui.typed_spans import read_moment, read_window, write_moment

Noun = Literal["participant", "room"]
"""Who or what is to be had."""


class AvailableTimes(RecordList):
    """The times of one participant or room; typing a day, with or without times, adds one."""

    def __init__(self, door: EventDoor, noun: Noun) -> None:
        self._door = door
        self._noun: Noun = noun
        self._owner: tuple[int, str] | None = None
        super().__init__(
            self.tr("Available"),
            self._columns(),
            hint=self.tr("Add a time, such as 2 December 2008 10:00-13:00"),
            add=self._add_typed,
            remove=self._remove_time,
            place=None,
            together=door.together,
        )
        self.line.setToolTip(
            self.tr("A day, a day with two times, or “from” or “until” a day and time. Without any, always available.")
        )

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("From"),
                lambda row: write_moment(row.starts_at),
                self._set_start,
                hint=lambda _row: self.tr("Open"),
                width=136,
                share=3,
            ),
            Column(
                self.tr("Until"),
                lambda row: write_moment(row.ends_at),
                self._set_end,
                hint=lambda _row: self.tr("Open"),
                width=136,
                share=3,
            ),
            Column(self.tr("Note"), lambda row: row.note, self._set_note, look="quiet", width=56, share=1),
        )

    def show_owner(self, agenda: Agenda, row_id: int, name: str) -> None:
        """Show the times of one participant or room."""
        self._owner = row_id, name
        self.show_records(agenda.available(self._noun, row_id))

    @property
    def _name(self) -> str:
        return self._owner[1] if self._owner else ""

    def _add_typed(self, words: str) -> None:
        assert self._owner is not None
        start, end = read_window(words)
        whose: dict[str, Any] = {f"{self._noun}_id": self._owner[0]}
        write = partial(make_available, event_id=self._door.event_id, start=start, end=end, **whose)
        self._door.edit(self.tr("Add time of"), self._name, write)

    def _remove_time(self, row: AvailabilityRow) -> None:
        self._door.remove(self.tr("Remove time of"), self._name, "availability", row.id)

    def _set_start(self, row: AvailabilityRow, words: str) -> None:
        self._set(row, starts_at=read_moment(words, row.starts_at or row.ends_at))

    def _set_end(self, row: AvailabilityRow, words: str) -> None:
        self._set(row, ends_at=read_moment(words, row.ends_at or row.starts_at, ends=True))

    def _set_note(self, row: AvailabilityRow, words: str) -> None:
        self._set(row, note=words)

    def _set(self, row: AvailabilityRow, **values: object) -> None:
        self._door.change(self.tr("Change time of"), self._name, "availability", row.id, **values)
