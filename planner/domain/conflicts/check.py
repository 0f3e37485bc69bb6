"""The whole check of a programme, and the part of it that one change touches.

Every rule looks at one thing at a time: a room, a person, a session, a segment, a day, a sitting, the list of items.
After sessions have changed only what they touch is looked at again.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from planner.domain.agenda import Agenda
from planner.domain.conflicts.bands import of_sitting, on_day
from planner.domain.conflicts.conflict import USUAL, Conflict, Rule, Severity
from planner.domain.conflicts.numbering import in_items, in_segment
from planner.domain.conflicts.panels import in_session
from planner.domain.conflicts.persons import of_person
from planner.domain.conflicts.places import in_room
from planner.domain.conflicts.rows import AcceptanceRow
from planner.domain.event import programme_day
from planner.domain.spans import minutes

Row = TypeVar("Row")

Subject = tuple[str, int]
"""What a rule looks at: a kind of thing, and which."""

_FINDERS: Mapping[str, Callable[[Agenda, int], Iterator[Conflict]]] = {
    "room": in_room,
    "person": of_person,
    "session": in_session,
    "segment": in_segment,
    "day": on_day,
    "sitting": of_sitting,
    "items": in_items,
}

_LOOKED_AT = (
    *("event", "rooms", "sittings", "segments", "points", "agenda_items", "treatments", "contributions"),
    "availabilities",
)
"""What rules look at besides sessions and the people in them; where it changes, everything is looked at again."""


@dataclass(frozen=True)
class Findings:
    """All conflicts of a programme by what was looked at; ``agenda`` is the snapshot that they are true of."""

    agenda: Agenda
    found: Mapping[Subject, tuple[Conflict, ...]]

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Every conflict whose rule is not off and that nobody accepted: the gravest first, then by time."""
        shown = (row for row in self.unaccepted if self.severity(row) is not Severity.OFF)
        return tuple(sorted(shown, key=self._rank))

    @cached_property
    def unaccepted(self) -> tuple[Conflict, ...]:
        """What was found and nobody accepted, in no order, rules that are off among it."""
        accepted = self._accepted
        every = (conflict for conflicts in self.found.values() for conflict in conflicts)
        return tuple(conflict for conflict in every if not accepted or conflict.facts not in accepted)

    @cached_property
    def accepted(self) -> tuple[tuple[Conflict, AcceptanceRow], ...]:
        """The conflicts that somebody has accepted, each with who and why; an acceptance of other facts has ended."""
        accepted = self._accepted
        if not accepted:
            return ()
        every = (conflict for conflicts in self.found.values() for conflict in conflicts)
        known = ((conflict, accepted.get(conflict.facts)) for conflict in every)
        return tuple((conflict, row) for conflict, row in known if row is not None)

    @cached_property
    def _accepted(self) -> Mapping[str, AcceptanceRow]:
        return {row.facts: row for row in self.agenda.acceptances}

    def worst(self, session_id: int) -> Severity | None:
        """Give the gravest severity of what was found with a session and nobody accepted; None where there is none."""
        subjects = subjects_of(self.agenda, session_id)
        about = (row for subject in subjects for row in self.found.get(subject, ()) if session_id in row.sessions)
        grave = {self.severity(row) for row in about if row.facts not in self._accepted} - {Severity.OFF}
        return min(grave, key=_SEVERITIES.index, default=None)

    def count(self, severity: Severity) -> int:
        """How many conflicts matter so much."""
        return sum(self.severity(conflict) is severity for conflict in self.conflicts)

    @cached_property
    def severities(self) -> Mapping[Rule, Severity]:
        """How much each rule matters to the event."""
        return USUAL | {row.rule: row.severity for row in self.agenda.rule_settings}

    def severity(self, conflict: Conflict) -> Severity:
        """How much a conflict matters to the event."""
        return self.severities[conflict.rule]

    def _rank(self, conflict: Conflict) -> tuple[int, int, int, tuple[int, ...], tuple[int, ...]]:
        session = self.agenda.session_by_id.get(conflict.sessions[-1]) if conflict.sessions else None
        start = minutes(session.starts_at) if session and session.starts_at else 0
        gravity = _SEVERITIES.index(self.severity(conflict))
        return gravity, start, _RULES.index(conflict.rule), conflict.sessions, conflict.people

    def after(self, agenda: Agenda, changed: Iterable[int], people: Iterable[int] = ()) -> "Findings":
        """Look again at changed people and at what changed sessions touch; nothing else may differ between the two."""
        touched = self._again(agenda, changed) | {("person", person) for person in people}
        found = dict(self.found)
        for subject in touched:
            found.pop(subject, None)
        return Findings(agenda, found | _look(agenda, self._there(agenda, touched)))

    def _again(self, agenda: Agenda, changed: Iterable[int]) -> set[Subject]:
        return {subject for session in changed for subject in self._touched(agenda, session)}

    def _there(self, agenda: Agenda, subjects: Iterable[Subject]) -> list[Subject]:
        known = {"session": agenda.session_by_id, "person": agenda.participant_by_id}
        return [(kind, key) for kind, key in subjects if kind not in known or key in known[kind]]

    def added(self, agenda: Agenda, changed: Iterable[int]) -> tuple[Conflict, ...]:
        """Give what would be found with changed sessions and is not found now, other figures of one clash aside."""
        touched = self._again(agenda, changed)
        known = {_core(row) for subject in touched for row in self.found.get(subject, ())}
        fresh = (row for rows in _look(agenda, self._there(agenda, touched)).values() for row in rows)
        return tuple(row for row in fresh if _core(row) not in known and self.severity(row) is not Severity.OFF)

    def now(self, agenda: Agenda) -> "Findings":
        """Look at the programme as it is now: where only sessions, seats or people changed, at what they touch."""
        if any(getattr(agenda, name) is not getattr(self.agenda, name) for name in _LOOKED_AT):
            return check(agenda)
        before = self.agenda
        sessions = {row.id for row in _other(before.sessions, agenda.sessions)}
        sessions |= {seat.session_id for seat in _other(before.appearances, agenda.appearances)}
        known, people = before.participant_by_id, _other(before.participants, agenda.participants)
        return self.after(agenda, sessions, (row.id for row in people if known.get(row.id) != row))

    def _touched(self, agenda: Agenda, session_id: int) -> Iterator[Subject]:
        yield from subjects_of(self.agenda, session_id)
        yield from subjects_of(agenda, session_id)


def _other(before: Sequence[Row], after: Sequence[Row]) -> list[Row]:
    """Give the rows that are in one of two snapshots and not in the other; of many moved ones perhaps some more."""
    if before is after:
        return []
    if len(before) == len(after):
        return [row for pair in zip(before, after, strict=True) if pair[0] is not pair[1] for row in pair]
    known, shown = {id(row) for row in before}, {id(row) for row in after}
    return [*(row for row in before if id(row) not in shown), *(row for row in after if id(row) not in known)]


def _core(conflict: Conflict) -> tuple[Rule, tuple[int, ...], tuple[int, ...]]:
    return conflict.rule, conflict.sessions, conflict.people


_SEVERITIES, _RULES = tuple(Severity), tuple(Rule)


def check(agenda: Agenda) -> Findings:
    """Look at everything in a programme."""
    return Findings(agenda, _look(agenda, _subjects(agenda)))


def _look(agenda: Agenda, subjects: Iterable[Subject]) -> dict[Subject, tuple[Conflict, ...]]:
    looked = ((subject, tuple(_FINDERS[subject[0]](agenda, subject[1]))) for subject in subjects)
    return {subject: conflicts for subject, conflicts in looked if conflicts}


def _subjects(agenda: Agenda) -> Iterator[Subject]:
    yield from (("room", room.id) for room in agenda.rooms)
    yield from (("person", person.id) for person in agenda.participants)
    yield from (("session", session.id) for session in agenda.sessions)
    yield from (("segment", segment.id) for segment in agenda.segments)
    days = {day.date for day in agenda.days} | {programme_day(sitting.starts_at) for sitting in agenda.sittings}
    yield from (("day", day.toordinal()) for day in days)
    yield from (("sitting", sitting.id) for sitting in agenda.sittings)
    yield "items", 0


def subjects_of(agenda: Agenda, session_id: int) -> Iterator[Subject]:
    """Give what is to be looked at again when a session has changed; nothing where it is not in the programme."""
    session = agenda.session_by_id.get(session_id)
    if session is None:
        return
    yield "session", session_id
    if session.room_id is not None:
        yield "room", session.room_id
    if session.segment_id is not None:
        yield "segment", session.segment_id
    if session.starts_at is not None:
        yield "day", programme_day(session.starts_at).toordinal()
    yield from (("person", seat.participant_id) for seat in agenda.appearances_of(session_id))
