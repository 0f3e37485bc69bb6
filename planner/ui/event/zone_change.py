"""Another time zone for an event: what becomes of the times that are there."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.domain.affected import differs
from planner.domain.agenda import Agenda
from planner.domain.clocks import clock_difference, oddity
from planner.domain.event import EventRow
from planner.domain.session import SessionRow
from planner.edits.affected import keep_moments
from planner.edits.rows import change
from planner.edits.rules import check
from planner.errors import UserError
from planner.ui.counting import counted
from planner.ui.event.question import Question
from planner.ui.event_door import EventDoor
from planner.ui.fields import Field
from planner.ui.typed import write_time
from planner.ui.typed_spans import write_moment


class ZoneChange(QObject):
    """Asks below the field whether times keep the clock or the moment; where both are the same, it asks nothing.

    ``refused`` gives what could not be stored. Until the answer the field holds what was typed, and nothing changes.
    """

    refused = Signal(object)

    def __init__(self, door: EventDoor, field: Field, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._field = field
        self._asked_of = 0
        self.question = Question(field)

    @property
    def is_open(self) -> bool:
        """Whether a question waits for its answer."""
        return bool(self._asked_of)

    def store(self, zone: str) -> None:
        """Store a zone, or ask first; raises ``UserError`` where there is no such zone."""
        agenda = self._door.agenda
        check("event", {"title": agenda.event.title, "zone": zone})
        self._settle()
        if agenda.timed and differs(agenda, zone):
            self._asked_of = agenda.event.id
            self.question.ask(self._words(agenda, zone), self._answers(agenda.event, zone))
        else:
            self._write(agenda.event, partial(change, noun="event", row_id=agenda.event.id, zone=zone))

    def follow(self, event: EventRow) -> None:
        """Ask no more where another event is in view."""
        if self.is_open and event.id != self._asked_of:
            self._settle()

    def _settle(self) -> None:
        self._asked_of = 0
        self.question.clear()

    def _answers(self, event: EventRow, zone: str) -> list[tuple[str, Callable[[], None]]]:
        keep_clock = partial(change, noun="event", row_id=event.id, zone=zone)
        keep = partial(keep_moments, event_id=event.id, zone=zone)
        return [
            (self.tr("Keep the times on the clock"), partial(self._answer, event, keep_clock)),
            (self.tr("Keep the moments"), partial(self._answer, event, keep)),
            (self.tr("Stay with {zone}").format(zone=event.zone), self._give_up),
        ]

    def _answer(self, event: EventRow, write: Callable[[Any], object]) -> None:
        self._settle()
        try:
            self._write(event, write)
        except UserError as problem:
            self._field.show_value(event.zone)
            self.refused.emit(problem)

    def _give_up(self) -> None:
        self._settle()
        self._field.show_value(self._door.agenda.event.zone)

    def _write(self, event: EventRow, write: Callable[[Any], object]) -> None:
        self._door.edit(self.tr("Change time zone of"), event.title, write)

    def _words(self, agenda: Agenda, zone: str) -> str:
        counts = (
            counted(len(agenda.timed), self.tr("1 session"), self.tr("{n} sessions")),
            counted(len(agenda.sittings), self.tr("1 sitting"), self.tr("{n} sittings")),
            counted(len(agenda.availabilities), self.tr("1 available time"), self.tr("{n} available times")),
        )
        affected = self.tr("This concerns {what}.").format(what=", ".join(filter(None, counts)))
        clock = self.tr("On the clock nothing else changes.")
        return " ".join((affected, clock, *self._example(agenda, zone), *self._odd(agenda, zone)))

    def _example(self, agenda: Agenda, zone: str) -> Iterator[str]:
        for session in agenda.timed:
            at, later = _both(agenda, session, zone)
            if later != at:
                words = self.tr("As moments they show the new clock: “{title}” moves from {before} to {after}.")
                yield words.format(title=session.title, before=write_moment(at), after=write_moment(later))
                return

    def _odd(self, agenda: Agenda, zone: str) -> Iterator[str]:
        """Tell of the first session at an hour that the clocks skip or show twice, kept either way."""
        skipped = self.tr("{way}, “{title}” would be at {time}, which {zone} skips that night.")
        twice = self.tr("{way}, “{title}” would be at {time}, which comes twice in {zone} that night.")
        for kept, way in enumerate((self.tr("On the clock"), self.tr("As a moment"))):
            starts = ((session.title, _both(agenda, session, zone)[kept]) for session in agenda.timed)
            odd = next(((title, at) for title, at in starts if oddity(at, zone)), None)
            if odd is not None:
                title, at = odd
                words = skipped if oddity(at, zone) == "skipped" else twice
                yield words.format(way=way, title=title, time=write_time(at.time()), zone=zone)


def _both(agenda: Agenda, session: SessionRow, zone: str) -> tuple[datetime, datetime]:
    """Give when a session starts, on the clock as it is and on that of another zone."""
    assert session.starts_at is not None
    return session.starts_at, session.starts_at + clock_difference(session.starts_at, agenda.event.zone, zone)
