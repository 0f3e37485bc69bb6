"""What can be done to the programme by hand: each move is one edit with a name."""

from collections.abc import Callable, Collection
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.domain.agenda import Agenda
from planner.domain.event import programme_day
from planner.domain.placing import (
    Placement,
    Placements,
    fitted,
    gap_closed,
    on_day,
    place_of,
    rest_of_day,
    rest_of_room,
    shifted,
    swapped,
)
from planner.domain.session import SessionRow
from planner.edits.moving import (
    add_break,
    change_sessions,
    copy_day,
    copy_sessions,
    join_sessions,
    place_sessions,
    remove_sessions,
    split_session,
)
from planner.edits.rows import add
from planner.errors import UserError
from planner.ui.event_door import EventDoor
from planner.ui.typed import day_heading


class Moves(QObject):
    """Moves sessions of the event in view; ``refused`` gives what could not be stored, ``made`` a new session's id."""

    refused = Signal(object)
    made = Signal(int)

    def __init__(self, door: EventDoor, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door

    @property
    def _agenda(self) -> Agenda:
        return self._door.agenda

    def _rows(self, sessions: Collection[int]) -> list[SessionRow]:
        """The sessions by start; those without a time stand last."""
        rows = [self._agenda.session_by_id[number] for number in sessions]
        return sorted(rows, key=lambda row: (row.starts_at or datetime.max, row.position))  # noqa: DTZ901 - no zone here

    def _subject(self, sessions: Collection[int]) -> str:
        rows = self._rows(sessions)
        return rows[0].title if len(rows) == 1 else self.tr("{n} sessions").format(n=len(rows))

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as problem:
            self.refused.emit(problem)

    def place(self, placements: Placements, verb: str = "") -> None:
        """Put sessions where they are to be; nothing is stored where nothing would move."""
        moving = {
            number: place
            for number, place in placements.items()
            if place_of(self._agenda.session_by_id[number]) != place
        }
        if moving:
            write = partial(place_sessions, placements=moving)
            subject = self._subject(moving)
            self._try(lambda: self._door.edit(verb or self.tr("Move"), subject, write))

    def unplace(self, sessions: Collection[int]) -> None:
        """Take sessions out of the timetable; they wait without a time."""
        rows = self._rows(sessions)
        self.place({row.id: Placement(None, row.length_minutes, row.room_id) for row in rows}, self.tr("Take out"))

    def copy(self, placements: Placements) -> None:
        """Copy sessions to places, without people and papers."""
        write = partial(copy_sessions, event_id=self._door.event_id, placements=placements)
        self._try(lambda: self._door.edit(self.tr("Copy"), self._subject(placements), write))

    def draw(self, place: Placement) -> None:
        """Add a session in a place."""
        title = self.tr("New session")
        where: dict[str, Any] = {"starts_at": place.starts_at, "room_id": place.room_id}
        event_id, length = self._door.event_id, place.length_minutes
        write = partial(add, noun="session", event_id=event_id, title=title, length_minutes=length, **where)
        self._make(self.tr("Add"), title, write)

    def _make(self, verb: str, subject: str, write: Callable[..., int]) -> None:
        self._try(lambda: self.made.emit(self._door.edit(verb, subject, write)))

    def rename(self, session_id: int, title: str) -> None:
        """Give a session another title."""
        self._try(lambda: self._door.change(self.tr("Rename"), title, "session", session_id, title=title))

    def remove(self, sessions: Collection[int]) -> None:
        """Remove sessions; undo brings them back."""
        write = partial(remove_sessions, sessions=sessions)
        self._try(lambda: self._door.edit(self.tr("Remove"), self._subject(sessions), write))

    def push(self, session: SessionRow, minutes: int, *, over_breaks: bool) -> None:
        """Move a session, and what follows it in its room, by minutes."""
        rest = rest_of_room(self._agenda, session, over_breaks=over_breaks)
        self.place(shifted(self._agenda, rest, minutes), self.tr("Push"))

    def shift_day(self, session: SessionRow, minutes: int) -> None:
        """Move everything from a session's start to the end of its day by minutes, in all rooms."""
        self.place(shifted(self._agenda, rest_of_day(self._agenda, session), minutes), self.tr("Shift"))

    def close_gap(self, session: SessionRow) -> None:
        """Let a session, and what follows it in its room, begin when what is before it ends."""
        self.place(gap_closed(self._agenda, session), self.tr("Close the gap before"))

    def swap(self, sessions: Collection[int]) -> None:
        """Let two sessions take each other's place."""
        one, other = self._rows(sessions)
        self.place(swapped(one, other), self.tr("Swap"))

    def split(self, session: SessionRow) -> None:
        """Part a session in two halves; the second continues the first."""
        half = (session.length_minutes or 0) // 10 * 5
        if half:
            self._make(self.tr("Split"), session.title, partial(split_session, session=session, minutes=half))

    def join(self, sessions: Collection[int]) -> None:
        """Make one session of two."""
        one, other = self._rows(sessions)
        self._try(lambda: self._door.edit(self.tr("Join"), one.title, partial(join_sessions, first=one, second=other)))

    def fit(self, sessions: Collection[int]) -> None:
        """Let sessions fill the sitting that the first of them is in, one after the other."""
        first = self._rows(sessions)[0]
        sitting = next(
            (row for row in self._agenda.sittings if _within(first, row.starts_at, row.length_minutes)), None
        )
        if sitting is None:
            self.refused.emit(
                UserError(
                    "no-sitting",
                    self.tr("“{title}” is in no sitting.").format(title=first.title),
                    next=self.tr("Add the sitting on the Event tab, or let it be proposed there."),
                )
            )
            return
        end = sitting.starts_at + timedelta(minutes=sitting.length_minutes)
        self.place(fitted(self._agenda, sessions, sitting.starts_at, end), self.tr("Fit"))

    def to_day(self, sessions: Collection[int], day: date) -> None:
        """Move sessions to another day, at the same times."""
        self.place(on_day(self._agenda, sessions, day))

    def copy_day(self, day: date, to: date) -> None:
        """Copy a day's sessions to another one, without people and papers."""
        write = partial(copy_day, event_id=self._door.event_id, day=day, to=to)
        self._try(lambda: self._door.edit(self.tr("Copy"), day_heading(day)[0], write))

    def add_break(self, session: SessionRow, minutes: int) -> None:
        """Put a break for everybody before a session, and push what follows in all rooms."""
        title = self.tr("Break")
        self._make(self.tr("Add"), title, partial(add_break, session=session, title=title, minutes=minutes))

    def change(self, sessions: Collection[int], **values: Any) -> None:
        """Set the same fields of sessions."""
        write = partial(change_sessions, sessions=sessions, **values)
        self._try(lambda: self._door.edit(self.tr("Change"), self._subject(sessions), write))

    def days(self) -> tuple[date, ...]:
        """Give the days that sessions can be moved to."""
        event, used = self._agenda.event, {day.date for day in self._agenda.days}
        if event.starts_on and event.ends_on:
            length = min((event.ends_on - event.starts_on).days, 31)
            used |= {event.starts_on + timedelta(days=number) for number in range(length + 1)}
        return tuple(sorted(used))


def _within(session: SessionRow, start: datetime, minutes: int) -> bool:
    begins = session.starts_at
    return begins is not None and start <= begins < start + timedelta(minutes=minutes)


def day_of(session: SessionRow) -> date | None:
    """Give the day of the programme that a session is on."""
    return programme_day(session.starts_at) if session.starts_at else None
