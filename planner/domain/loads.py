"""How much is asked of each person, and where they are when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.agenda import Agenda
from planner.domain.conflicts.persons import takes_part
from planner.domain.event import programme_day
from planner.domain.people import ParticipantRow
from planner.domain.session import SessionRow


@dataclass(frozen=True, slots=True)
class Load:
    """A participant's sessions by start, without cancelled ones; ``unplaced`` counts those that have no time."""

    participant: ParticipantRow
    sessions: tuple[SessionRow, ...]
    unplaced: int

    @property
    def minutes(self) -> int:
        """How long the sessions take together; one without an end counts nothing."""
        return sum(session.length_minutes or 0 for session in self.sessions)

    def on(self, day: date) -> tuple[SessionRow, ...]:
        """The sessions of a day of the programme."""
        return tuple(row for row in self.sessions if row.starts_at and programme_day(row.starts_at) == day)


def loads(agenda: Agenda) -> tuple[Load, ...]:
    """Give the load of everybody who is expected in a session, by family name."""
    return tuple(sorted(_loads(agenda), key=lambda load: load.participant.order))


def _loads(agenda: Agenda) -> Iterator[Load]:
    for person in agenda.participants:
        numbers = {seat.session_id for seat in agenda.seats_of(person.id) if takes_part(seat)}
        placed = sorted(number for number in numbers if number in agenda.spans)
        rows = sorted((agenda.session_by_id[number] for number in placed), key=lambda row: agenda.spans[row.id])
        unplaced = sum(agenda.session_by_id[number].starts_at is None for number in numbers)
        if rows or unplaced:
            yield Load(person, tuple(rows), unplaced)
