"""The sittings of an event: proposed from the sessions, adjusted here."""

from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from planner.domain.session import SittingRow
from planner.edits.timetable import propose_sittings
from planner.errors import UserError
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.record_list import RecordList
from planner.ui.record_table import Column
from planner.ui.typed import read_day, read_time, write_day, write_time


class SittingList(RecordList):
    """Sittings by time; typing a day and its times adds one, and the button adds those that the sessions ask for."""

    def __init__(self, door: EventDoor) -> None:
        self._door = door
        super().__init__(
            self.tr("Sittings with interpretation"),
            self._columns(),
            hint=self.tr("Add a sitting, such as 2 December 2008 10:00-13:00"),
            add=self._add_typed,
            remove=self._remove_sitting,
            place=None,
            together=door.together,
        )
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        propose = button(self.tr("Propose from the sessions"), self.propose)
        layout.addWidget(propose, alignment=Qt.AlignmentFlag.AlignLeft)

    def propose(self) -> None:
        """Add the sittings that follow from the sessions."""
        propose = partial(propose_sittings, event_id=self._door.event_id)
        self._door.edit(self.tr("Propose"), self.tr("sittings"), propose)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("Day"), lambda row: write_day(row.starts_at.date()), self._set_day, look="strong", width=144
            ),
            Column(self.tr("From"), lambda row: write_time(row.starts_at.time()), self._set_start, width=72),
            Column(self.tr("Until"), lambda row: write_time(_end(row).time()), self._set_end, width=72),
            Column(self.tr("Label"), lambda row: row.label, self._set_label, look="quiet", width=96, share=2),
        )

    def _add_typed(self, words: str) -> None:
        day, _, times = words.replace("–", "-").rpartition(" ")
        first, _, last = times.partition("-")
        start, end, on = read_time(first), read_time(last), read_day(day)
        if start is None or end is None or on is None:
            raise UserError("no-time", f"“{words}” is not a day with two times.", next="Type both times after the day.")
        starts_at = datetime.combine(on, start)
        self._door.add(
            self.tr("Add"),
            self.tr("sitting"),
            "sitting",
            event_id=self._door.event_id,
            starts_at=starts_at,
            length_minutes=_minutes(starts_at, end),
        )

    def _remove_sitting(self, row: SittingRow) -> None:
        self._door.remove(self.tr("Remove"), _name(row), "sitting", row.id)

    def _set_label(self, row: SittingRow, words: str) -> None:
        self._set(row, label=words)

    def _set_day(self, row: SittingRow, words: str) -> None:
        day = read_day(words)
        if day is not None:
            self._set(row, starts_at=datetime.combine(day, row.starts_at.time()))

    def _set_start(self, row: SittingRow, words: str) -> None:
        start = read_time(words)
        if start is not None:
            starts_at = datetime.combine(row.starts_at.date(), start)
            self._set(row, starts_at=starts_at, length_minutes=_minutes(starts_at, _end(row).time()))

    def _set_end(self, row: SittingRow, words: str) -> None:
        end = read_time(words)
        if end is not None:
            self._set(row, length_minutes=_minutes(row.starts_at, end))

    def _set(self, row: SittingRow, **values: object) -> None:
        self._door.change(self.tr("Change"), _name(row), "sitting", row.id, **values)


def _end(row: SittingRow) -> datetime:
    return row.starts_at + timedelta(minutes=row.length_minutes)


def _minutes(start: datetime, end: time) -> int:
    """The length until a time of day; one that is earlier is after midnight."""
    until = datetime.combine(start.date(), end)
    if until < start:
        until += timedelta(days=1)
    return int((until - start).total_seconds()) // 60


def _name(row: SittingRow) -> str:
    return row.label or write_day(row.starts_at.date())
