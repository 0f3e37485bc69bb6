"""Other dates for an event: which sessions are left outside, and the whole programme along with its first day."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.domain.affected import sessions_outside
from planner.domain.agenda import Agenda
from planner.domain.event import EventRow
from planner.edits.affected import move_programme
from planner.errors import UserError
from planner.ui.counting import counted
from planner.ui.event.question import Question
from planner.ui.event_door import EventDoor
from planner.ui.fields import Field
from planner.ui.notices import Action
from planner.ui.places import Place, Tab

Dates = tuple[int, date | None, date | None]


class DateChange(QObject):
    """Stores the first and the last day, which are the organiser's, and tells below the field what that leaves behind.

    ``refused`` gives what could not be stored, ``place_wanted`` wants a session in view.
    """

    refused = Signal(object)
    place_wanted = Signal(Place)

    def __init__(self, door: EventDoor, first: Field, last: Field, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._told: Dates = 0, None, None
        self.first, self.last = Question(first), Question(last)

    def store_first(self, day: date | None) -> None:
        """Store the first day, and offer to move the programme with it; raises ``UserError`` where it is refused."""
        self._clear()
        event = self._door.agenda.event
        offers = tuple(self._move(event, day))
        try:
            self._store("starts_on", self.tr("Change first day of"), day)
        except UserError as problem:
            if offers and problem.code == "ends-before-start":
                self._tell(self.first, self._words(self._door.agenda), offers)
            raise
        self._tell_outside(self.first, offers)

    def store_last(self, day: date | None) -> None:
        """Store the last day; raises ``UserError`` where it is refused."""
        self._clear()
        self._store("ends_on", self.tr("Change last day of"), day)
        self._tell_outside(self.last, ())

    def follow(self, agenda: Agenda) -> None:
        """Say nothing more that other dates, another event or other days of sessions have overtaken."""
        if _dates(agenda.event) != self._told or self._words(agenda) not in {self.first.words, self.last.words}:
            self._clear()

    def _store(self, field: str, verb: str, day: date | None) -> None:
        event = self._door.agenda.event
        self._door.change(verb, event.title, "event", event.id, **{field: day})

    def _tell_outside(self, question: Question, offers: tuple[Action, ...]) -> None:
        outside = sessions_outside(self._door.agenda)
        if outside:
            show = partial(self.place_wanted.emit, Place(Tab.TIMETABLE, "session", outside[0].id))
            offers = ((self.tr("Show them"), show), *offers)
        if offers:
            self._tell(question, self._words(self._door.agenda), offers)

    def _tell(self, question: Question, words: str, offers: tuple[Action, ...]) -> None:
        self._told = _dates(self._door.agenda.event)
        question.ask(words, (*offers, (self.tr("Leave it so"), self._clear)))

    def _words(self, agenda: Agenda) -> str:
        outside = len(sessions_outside(agenda))
        told = self.tr("1 session is outside the event now."), self.tr("{n} sessions are outside the event now.")
        return counted(outside, *told) or self._kept()

    def _kept(self) -> str:
        timed = len(self._door.agenda.timed)
        return counted(timed, self.tr("1 session stays on its day."), self.tr("{n} sessions stay on their days."))

    def _move(self, event: EventRow, day: date | None) -> Iterator[Action]:
        """Offer to move the programme by as many days as the first day moves, where there is one to move."""
        if event.starts_on and day and day != event.starts_on and self._door.agenda.timed:
            days = (day - event.starts_on).days
            if days > 0:
                one, many = (
                    self.tr("Move the whole programme along by 1 day"),
                    self.tr("Move the whole programme along by {n} days"),
                )
            else:
                one, many = (
                    self.tr("Move the whole programme back by 1 day"),
                    self.tr("Move the whole programme back by {n} days"),
                )
            yield counted(abs(days), one, many), partial(self._move_programme, event, day, days)

    def _move_programme(self, event: EventRow, day: date, days: int) -> None:
        self._clear()
        write = partial(move_programme, event_id=event.id, first=day, days=days)
        try:
            self._door.edit(self.tr("Move the programme of"), event.title, write)
        except UserError as problem:
            self.refused.emit(problem)

    def _clear(self) -> None:
        self.first.clear()
        self.last.clear()


def _dates(event: EventRow) -> Dates:
    return event.id, event.starts_on, event.ends_on
