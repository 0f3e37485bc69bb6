"""What laying a programme onto an event would change, before anything is changed."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta

from planner.domain.agenda import Agenda
from planner.domain.event import DAY_STARTS_AT_HOUR
from planner.domain.names import fold
from planner.domain.programme import (
    FACT_FIELDS,
    Problem,
    Programme,
    ProgrammeFacts,
    ProgrammePerson,
    ProgrammePlan,
    ProgrammeSession,
    Provenance,
    SessionChange,
    Verb,
)
from planner.domain.session import SessionRow
from planner.imports.differences import Stored, differences
from planner.imports.matching import Known, match_sessions

_LATE = 20


ALL_READ = Provenance(all_read=True)


def plan_programme(programme: Programme, agenda: Agenda | None, provenance: Provenance = ALL_READ) -> ProgrammePlan:
    """Compare a programme with an event, or with nothing where there is none yet.

    What somebody typed is no difference, and only what was read from a text can be gone.
    """
    changes = tuple(_changes(programme, agenda, provenance))
    event_id = agenda.event.id if agenda else None
    facts = tuple(_facts(programme.facts, agenda, provenance)) if agenda else ()
    return ProgrammePlan(event_id, programme, changes, tuple(_problems(programme)), facts)


def _facts(facts: ProgrammeFacts, agenda: Agenda, provenance: Provenance) -> Iterator[tuple[str, str, str]]:
    """Give what a text says differently of the event itself; hosts, contacts, links and notes are only added."""
    event = agenda.event
    for name in FACT_FIELDS:
        old, new = getattr(event, name), getattr(facts, name)
        if new not in ("", None) and old != new and provenance.may_change("event", event.id, name, old):
            yield name, "" if old is None else str(old), str(new)
    added = (
        ("host", {row.name.casefold() for row in agenda.hosts}, (host.name for host in facts.hosts)),
        ("contact", {row.name.casefold() for row in agenda.contacts}, (contact.name for contact in facts.contacts)),
        ("link", {row.url.casefold() for row in agenda.links}, (link.url for link in facts.links)),
        ("note", {line.casefold() for line in event.notes.splitlines()}, facts.notes),
    )
    for name, known, said in added:
        yield from ((name, "", words) for words in said if words.casefold() not in known)


def _changes(programme: Programme, agenda: Agenda | None, provenance: Provenance) -> Iterator[SessionChange]:
    matches = _matches(programme, agenda, provenance) if agenda else {}
    for index, session in enumerate(programme.sessions):
        if agenda and index in matches:
            stored = Stored(agenda, agenda.session_by_id[matches[index]], provenance)
            yield _change(programme, index, session, stored)
        else:
            names = tuple(person.name for person in _people(session))
            yield SessionChange(
                index, None, ("new",), session.title, starts_at(session), length_minutes(session), people_new=names
            )
    for row in agenda.timed if agenda else ():
        placed_by_text = not provenance.is_typed("session", row.id, "starts_at")
        if placed_by_text and row.id not in matches.values():
            yield SessionChange(None, row.id, ("gone",), row.title, row.starts_at, row.length_minutes)


def _matches(programme: Programme, agenda: Agenda, provenance: Provenance) -> dict[int, int]:
    read = [_known(index, session) for index, session in enumerate(programme.sessions)]
    return match_sessions(read, [_known_row(agenda, row, provenance) for row in agenda.sessions])


def _known(index: int, session: ProgrammeSession) -> Known:
    people = frozenset(fold(person.name) for person in _people(session))
    return Known(
        index,
        session.title,
        session.subtitle,
        session.kind.value,
        starts_at(session),
        length_minutes(session),
        people,
    )


def _known_row(agenda: Agenda, row: SessionRow, provenance: Provenance) -> Known:
    """A stored session as a text would name it: by the words that a text gave it."""
    title = provenance.as_read("session", row.id, "title", row.title)
    subtitle = provenance.as_read("session", row.id, "subtitle", row.subtitle)
    seated = (agenda.participant_by_id[one.participant_id] for one in agenda.appearances_of(row.id))
    people = frozenset(fold(provenance.as_read("participant", person.id, "name", person.name)) for person in seated)
    return Known(row.id, title, subtitle, row.kind.value, row.starts_at, row.length_minutes, people)


def _change(programme: Programme, index: int, session: ProgrammeSession, stored: Stored) -> SessionChange:
    found = differences(programme, session, stored, starts_at(session), length_minutes(session))
    verbs: list[Verb] = []
    if found.moved:
        verbs.append("moved")
    if found.renamed:
        verbs.append("renamed")
    if found.changed or found.people_new or found.people_gone:
        verbs.append("changed")
    return SessionChange(
        index,
        stored.row.id,
        tuple(verbs) or ("unchanged",),
        session.title,
        starts_at(session),
        length_minutes(session),
        found.fields,
        found.people_new,
        found.people_gone,
    )


def starts_at(session: ProgrammeSession) -> datetime | None:
    """Give when a session starts at the venue; before four in the morning it is the night after its day."""
    if session.day is None or session.start is None:
        return None
    moment = datetime.combine(session.day, session.start)
    return moment + timedelta(days=1) if session.start.hour < DAY_STARTS_AT_HOUR else moment


def length_minutes(session: ProgrammeSession) -> int | None:
    """Give the minutes from start to end; None where no end is printed or the end cannot be right."""
    if session.start is None or session.end is None:
        return None
    start = session.start.hour * 60 + session.start.minute
    end = session.end.hour * 60 + session.end.minute
    if end <= start and session.start.hour >= _LATE:
        end += 24 * 60
    return end - start if end > start else None


def _people(session: ProgrammeSession) -> list[ProgrammePerson]:
    return [person for talk in session.talks for person in talk.people]


def _problems(programme: Programme) -> Iterator[Problem]:
    for session in programme.sessions:
        if session.start and session.end and length_minutes(session) is None:
            times = f"{session.start:%H:%M} to {session.end:%H:%M}"
            yield Problem(f"line {session.line}", f"“{session.title}” ends before it starts ({times}).")
        names = Counter(person.name for person in _people(session))
        for name, count in names.items():
            if count > 1:
                yield Problem(f"line {session.line}", f"{name} is named {count} times in “{session.title}”.")
