"""When and where a session is, and what it is."""

from datetime import date, time
from functools import partial

from planner.domain.agenda import Agenda
from planner.domain.event import programme_day
from planner.domain.kinds import SessionKind, SessionStatus
from planner.domain.session import SessionRow
from planner.errors import UserError
from planner.ui.event_door import EventDoor
from planner.ui.fields import ChoiceField, LineField
from planner.ui.form import Form
from planner.ui.timetable.moments import minutes_until, placed
from planner.ui.typed import read_day, read_minutes, read_time, write_day, write_minutes, write_time
from planner.ui.vocabulary import choices

_MORNING = time(10)


class SessionWhen(Form):
    """Places a session: an empty day takes it out of the timetable."""

    def __init__(self, door: EventDoor) -> None:
        super().__init__(labels=80)
        self._door = door
        self._agenda: Agenda | None = None
        self._session: SessionRow | None = None
        self.day = LineField(
            self.tr("Day"), self._set_day, read=read_day, write=write_day, hint=self.tr("Not yet placed")
        )
        self.start = LineField(self.tr("Start"), self._set_start, read=read_time, write=write_time, hint="10:00")
        self.end = LineField(self.tr("End"), self._set_end, read=read_time, write=write_time, hint="13:00")
        self.minutes = LineField(
            self.tr("Minutes"),
            partial(self._set, "length_minutes"),
            read=read_minutes,
            write=write_minutes,
            hint=self.tr("minutes"),
        )
        self.room = ChoiceField(self.tr("Room"), partial(self._set, "room_id"))
        self.kind = ChoiceField(self.tr("Kind"), partial(self._set, "kind"), choices(SessionKind))
        self.status = ChoiceField(self.tr("Status"), partial(self._set, "status"), choices(SessionStatus))
        self.segment = ChoiceField(self.tr("Segment"), partial(self._set, "segment_id"))
        self.letter = LineField(
            self.tr("Letter"), partial(self._set, "letter"), hint=self.tr("as the segment gives it")
        )
        self.origin = ChoiceField(self.tr("Goes on from"), partial(self._set, "continuation_of"))
        self.add(self.day)
        self.add(self.start, self.end, self.minutes, name=self.tr("Time"))
        self.add(self.room)
        self.add(self.kind, self.status)
        self.add(self.segment)
        self.add(self.letter)
        self.add(self.origin)

    def show_session(self, agenda: Agenda, session: SessionRow) -> None:
        """Show a session as it is stored."""
        self._agenda, self._session = agenda, session
        self.room.offer(((None, self.tr("No room yet")), *((room.id, room.name) for room in agenda.rooms)))
        self.segment.offer(((None, self.tr("None")), *((part.id, part.title) for part in agenda.segments)))
        before = [(row.id, row.title) for row in agenda.timed if row.id != session.id]
        self.origin.offer(((None, self.tr("Nothing")), *before))
        start, end = session.starts_at, session.ends_at
        self.day.show_value(programme_day(start) if start else None)
        self.start.show_value(start.time() if start else None)
        self.end.show_value(end.time() if end else None)
        self.minutes.show_value(session.length_minutes)
        self.room.show_value(session.room_id)
        self.kind.show_value(session.kind)
        self.status.show_value(session.status)
        self.segment.show_value(session.segment_id)
        self.letter.show_value(session.letter)
        self.origin.show_value(session.continuation_of)

    def _set(self, field: str, value: object) -> None:
        assert self._session is not None
        self._door.change(self.tr("Change"), self._session.title, "session", self._session.id, **{field: value})

    def _move(self, **values: object) -> None:
        assert self._session is not None
        self._door.change(self.tr("Move"), self._session.title, "session", self._session.id, **values)

    def _set_day(self, day: date | None) -> None:
        assert self._session is not None
        start = self._session.starts_at
        self._move(starts_at=placed(day, start.time() if start else _MORNING) if day else None)

    def _set_start(self, start: time | None) -> None:
        assert self._session is not None
        assert self._agenda is not None
        now = self._session.starts_at
        day = programme_day(now) if now else self._agenda.event.starts_on
        if start is None:
            self._move(starts_at=None)
        elif day is None:
            raise UserError("no-day", "This session has no day yet.", next="Type the day first.")
        else:
            self._move(starts_at=placed(day, start))

    def _set_end(self, end: time | None) -> None:
        assert self._session is not None
        start = self._session.starts_at
        if end is None:
            self._move(length_minutes=None)
        elif start is None:
            raise UserError("no-start", "This session has no start yet.", next="Type the day and the start first.")
        else:
            self._move(length_minutes=minutes_until(start, end))
