"""A programme that was read from a text, laid onto an event in one edit.

What a newer text says replaces what an older text said. What somebody typed in Plenary since then stays, and a session
that the text no longer has keeps everything but its place in the timetable.
"""

from dataclasses import dataclass, field

from db.transaction import Transaction
from planner.domain.agenda import Agenda, SegmentRow, SessionRow
from planner.domain.programme import (
    Paper,
    Programme,
    ProgrammePlan,
    ProgrammeSession,
    Provenance,
    SessionChange,
)
from planner.domain.zones import propose_zone
from planner.edits.event import add_host, create_event
from planner.edits.panels import Panels
from planner.edits.rows import add, change, remove
from planner.edits.timetable import propose_sittings
from planner.queries import load_agenda, load_provenance


def lay_programme(tx: Transaction, plan: ProgrammePlan, *, zone: str = "") -> int:
    """Carry out a plan and give the event's id; ``zone`` is proposed from the place where it is empty."""
    event_id = plan.event_id or _new_event(tx, plan.programme, zone)
    agenda = load_agenda(tx, event_id)
    _event_facts(tx, agenda, plan.programme)
    laying = _Laying(tx, agenda, load_provenance(tx, event_id))
    laying.segments = [laying.segment(plan.programme, index) for index in range(len(plan.programme.segments))]
    for session_change in plan.changes:
        laying.session(plan.programme, session_change)
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


_FACTS = ("theme", "subtitle", "body", "session_number", "venue", "city", "country", "media_policy")


def _event_facts(tx: Transaction, agenda: Agenda, programme: Programme) -> None:
    """Fill what the event does not say yet; what it says stays."""
    event, facts = agenda.event, programme.facts
    said = {name: getattr(facts, name) for name in _FACTS if getattr(facts, name) and not getattr(event, name)}
    if said:
        change(tx, "event", event.id, **said)
    known = {host.name.casefold() for host in agenda.hosts}
    for host in facts.hosts:
        if host.name.casefold() not in known:
            add_host(tx, event.id, host.name, host.role)
    known = {contact.name.casefold() for contact in agenda.contacts}
    for contact in facts.contacts:
        if contact.name.casefold() not in known:
            words = {"unit": contact.unit, "organisation": contact.organisation, "email": contact.email}
            add(tx, "contact", event_id=event.id, name=contact.name, phones="\n".join(contact.phones), **words)
    known = {link.url for link in agenda.links}
    for link in facts.links:
        if link.url not in known:
            add(tx, "link", event_id=event.id, kind=link.kind, url=link.url, label=link.label)


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
        self.rooms = {room.name.casefold(): room.id for room in self.agenda.rooms}
        self.panels = Panels(self.tx, self.agenda, self.provenance)

    def segment(self, programme: Programme, index: int) -> int:
        """Find or make a segment of the programme and give its id."""
        read = programme.segments[index]
        for stored in self.agenda.segments:
            if stored.title.casefold() == read.title.casefold():
                self._set("segment", stored, {"subtitle": read.subtitle, "lettering": read.lettering})
                return stored.id
        words = {"title": read.title, "subtitle": read.subtitle, "lettering": read.lettering}
        return add(self.tx, "segment", event_id=self.agenda.event.id, **words)

    def session(self, programme: Programme, planned: SessionChange) -> None:
        """Carry out what a plan makes of one session."""
        if planned.session is None:
            assert planned.session_id is not None
            change(self.tx, "session", planned.session_id, starts_at=None)
            return
        read = programme.sessions[planned.session]
        values = self._values(read, planned)
        stored = self.agenda.session_by_id.get(planned.session_id or 0)
        if stored is None:
            session_id = add(self.tx, "session", event_id=self.agenda.event.id, **values)
        else:
            session_id = stored.id
            self._set("session", stored, values)
        self.made[planned.session] = session_id
        self._notes(session_id, stored, read)
        self._points(session_id, read)
        self.panels.seat(session_id, read.talks)
        self._papers(session_id, read.papers)

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
        if name.casefold() not in self.rooms:
            self.rooms[name.casefold()] = add(self.tx, "room", event_id=self.agenda.event.id, name=name)
        return self.rooms[name.casefold()]

    def _set(self, noun: str, stored: SessionRow | SegmentRow, values: dict[str, object]) -> None:
        """Change the fields that differ from what the text says, but none that somebody has typed."""
        differing = {
            name: value
            for name, value in values.items()
            if value not in ("", None)
            and getattr(stored, name) != value
            and (not getattr(stored, name) or not self.provenance.is_typed(noun, stored.id, name))
        }
        if differing:
            change(self.tx, noun, stored.id, **differing)

    def _notes(self, session_id: int, stored: SessionRow | None, read: ProgrammeSession) -> None:
        old = stored.notes if stored else ""
        new = [note for note in read.notes if note not in old.splitlines()]
        if new:
            change(self.tx, "session", session_id, notes="\n".join(filter(None, [old, *new])))

    def _points(self, session_id: int, read: ProgrammeSession) -> None:
        stored = {point.title.casefold(): point for point in self.agenda.points_of(session_id)}
        said = {point.casefold() for point in read.points}
        for point in read.points:
            if point.casefold() not in stored:
                add(self.tx, "agenda_point", session_id=session_id, title=point)
        for words, point_row in stored.items():
            if said and words not in said and self.provenance.untouched("agenda_point", point_row.id):
                remove(self.tx, "agenda_point", point_row.id)

    def _papers(self, session_id: int, papers: tuple[Paper, ...]) -> None:
        for paper in papers:
            self.panels.expect(paper, session_id=session_id)

    def continuations(self, programme: Programme) -> None:
        """Tie sessions that go on with an earlier one to it."""
        for index, session_id in self.made.items():
            origin = programme.sessions[index].continues
            stored = self.agenda.session_by_id.get(session_id)
            if origin in self.made and (stored is None or stored.continuation_of is None):
                change(self.tx, "session", session_id, continuation_of=self.made[origin])
