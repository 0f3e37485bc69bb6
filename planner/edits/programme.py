"""A programme that was read from a text, laid onto an event in one edit.

What a newer text says replaces what an older text said. What somebody typed in Plenary since then stays, and a session
that the text no longer has keeps everything but its place in the timetable.
"""

from dataclasses import dataclass, field

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.doubts import marked, unmarked
from planner.domain.names import fold
from planner.domain.programme import (
    Problem,
    Programme,
    ProgrammePlan,
    ProgrammeSession,
    Provenance,
    SessionChange,
)
from planner.domain.session import SessionRow
from planner.domain.zones import propose_zone
from planner.edits.event import create_event
from planner.edits.facts import lay_facts
from planner.edits.panels import Panels
from planner.edits.rereading import reread
from planner.edits.rows import add, change, remove
from planner.edits.timetable import propose_sittings
from planner.provenance import load_provenance
from planner.queries import load_agenda


def lay_programme(tx: Transaction, plan: ProgrammePlan, *, zone: str = "") -> int:
    """Carry out a plan and give the event's id; ``zone`` is proposed from the place where it is empty."""
    event_id = plan.event_id or _new_event(tx, plan.programme, zone)
    agenda, provenance = load_agenda(tx, event_id), load_provenance(tx, event_id)
    lay_facts(tx, agenda, provenance, plan.programme)
    laying = _Laying(tx, agenda, provenance)
    laying.segments = [laying.segment(plan.programme, index) for index in range(len(plan.programme.segments))]
    for session_change in plan.changes:
        laying.session(plan.programme, session_change, plan.problems)
    laying.continuations(plan.programme)
    if plan.event_id is None:
        propose_sittings(tx, event_id)
    return event_id


def _new_event(tx: Transaction, programme: Programme, zone: str) -> int:
    facts, days = programme.facts, programme.days
    return create_event(
        tx,
        title=facts.title or facts.theme or "Untitled event",
        starts_on=facts.starts_on or (days[0] if days else None),
        ends_on=facts.ends_on or (days[-1] if days else None),
        zone=zone or propose_zone(facts.city, facts.country) or "UTC",
        language=facts.language,
    )


_UNTITLED = "Untitled session"


@dataclass
class _Laying:
    """One programme on its way onto one event."""

    tx: Transaction
    agenda: Agenda
    provenance: Provenance
    segments: list[int] = field(default_factory=list)
    made: dict[int, int] = field(default_factory=dict)
    """Stored session ids by index in the programme."""
    rooms: dict[str, int] = field(init=False)
    panels: Panels = field(init=False)

    def __post_init__(self) -> None:
        self.rooms = {}
        for room in self.agenda.rooms:
            self.rooms[fold(self.provenance.as_read("room", room.id, "name", room.name))] = room.id
            self.rooms[fold(room.name)] = room.id
        self.panels = Panels(self.tx, self.agenda, self.provenance)

    def segment(self, programme: Programme, index: int) -> int:
        """Find or make a segment of the programme and give its id."""
        read = programme.segments[index]
        words = {"title": read.title, "subtitle": read.subtitle, "lettering": read.lettering}
        for stored in self.agenda.segments:
            was = self.provenance.as_read("segment", stored.id, "title", stored.title)
            if fold(read.title) in {fold(stored.title), fold(was)}:
                reread(self.tx, self.provenance, "segment", stored, words)
                return stored.id
        return add(self.tx, "segment", event_id=self.agenda.event.id, **words)

    def session(self, programme: Programme, planned: SessionChange, problems: tuple[Problem, ...]) -> None:
        """Carry out what a plan makes of one session."""
        if planned.session is None:
            assert planned.session_id is not None
            change(self.tx, "session", planned.session_id, starts_at=None, printed=False)
            return
        read = programme.sessions[planned.session]
        values = self._values(read, planned)
        stored = self.agenda.session_by_id.get(planned.session_id or 0)
        if stored is None:
            session_id = add(self.tx, "session", event_id=self.agenda.event.id, **{"title": _UNTITLED} | values)
        else:
            session_id = stored.id
            back = {"printed": True} if stored.starts_at is None else {}
            reread(self.tx, self.provenance, "session", stored, values | back)
        self.made[planned.session] = session_id
        self._notes(session_id, stored, read, problems)
        self._points(session_id, read)
        self.panels.seat(session_id, read.talks)
        for paper in read.papers:
            self.panels.expect(paper, session_id)

    def _values(self, read: ProgrammeSession, planned: SessionChange) -> dict[str, object]:
        said: dict[str, object] = {
            "title": read.title,
            "subtitle": read.subtitle,
            "format_label": read.format_label,
            "description": read.description,
            "letter": read.letter,
            "kind": read.kind,
            "starts_at": planned.starts_at,
            "length_minutes": planned.length_minutes,
            "room_id": self._room(read.room),
            "segment_id": None if read.segment is None else self.segments[read.segment],
        }
        return {name: value for name, value in said.items() if value not in ("", None)}

    def _room(self, name: str) -> int | None:
        if not name:
            return None
        if fold(name) not in self.rooms:
            self.rooms[fold(name)] = add(self.tx, "room", event_id=self.agenda.event.id, name=name)
        return self.rooms[fold(name)]

    def _notes(
        self, session_id: int, stored: SessionRow | None, read: ProgrammeSession, problems: tuple[Problem, ...]
    ) -> None:
        """Add what the text says beside its items; what was settled of an older text does not come back."""
        old = stored.notes if stored else ""
        doubts = [*read.doubts, *(problem.message for problem in problems if problem.line == read.line)]
        said = [*read.notes, *(marked(line) for line in doubts)]
        before = self.provenance.as_read("session", session_id, "notes", old) if stored else ""
        known = {unmarked(line) for line in (*old.splitlines(), *before.splitlines())}
        new = [line for line in dict.fromkeys(said) if unmarked(line) not in known]
        if new:
            change(self.tx, "session", session_id, notes="\n".join(filter(None, [old, *new])))

    def _points(self, session_id: int, read: ProgrammeSession) -> None:
        stored = self.agenda.points_of(session_id)
        was = {row.id: fold(self.provenance.as_read("agenda_point", row.id, "title", row.title)) for row in stored}
        known = {fold(row.title) for row in stored} | set(was.values())
        said = {fold(point) for point in read.points}
        for point in read.points:
            if fold(point) not in known:
                add(self.tx, "agenda_point", session_id=session_id, title=point)
        for row in stored:
            if said and was[row.id] not in said and self.provenance.untouched("agenda_point", row.id):
                remove(self.tx, "agenda_point", row.id)

    def continuations(self, programme: Programme) -> None:
        """Tie sessions that go on with an earlier one to it."""
        for index, session_id in self.made.items():
            origin = programme.sessions[index].continues
            stored = self.agenda.session_by_id.get(session_id)
            if origin in self.made and (stored is None or stored.continuation_of is None):
                change(self.tx, "session", session_id, continuation_of=self.made[origin])
