"""Writes that move the programme around, each over as many sessions as it takes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.event import programme_day
from planner.domain.kinds import SessionKind
from planner.domain.placing import Placements
from planner.domain.session import SessionRow
from planner.edits.rows import STEP, add, change, remove
from planner.queries import load_agenda

_COPIED = (
    "segment_id",
    "room_id",
    "kind",
    "status",
    "title",
    "subtitle",
    "format_label",
    "description",
    "modalities",
    "access",
    "languages",
    "length_minutes",
    "expected",
    "printed",
)


def place_sessions(tx: Transaction, placements: Placements) -> None:
    """Put sessions where they are to be; raises ``UserError`` where one has gone or its time is impossible."""
    for session_id, place in placements.items():
        values = {"starts_at": place.starts_at, "length_minutes": place.length_minutes, "room_id": place.room_id}
        change(tx, "session", session_id, **values)


def copy_sessions(tx: Transaction, event_id: int, placements: Placements) -> None:
    """Add copies of sessions in other places, without their people and papers."""
    sessions = load_agenda(tx, event_id).session_by_id
    for session_id, place in placements.items():
        values = {"starts_at": place.starts_at, "length_minutes": place.length_minutes, "room_id": place.room_id}
        copy_session(tx, sessions[session_id], **values)


def remove_sessions(tx: Transaction, sessions: Iterable[int]) -> None:
    """Remove sessions and what belongs to them."""
    for session_id in sessions:
        remove(tx, "session", session_id)


def change_sessions(tx: Transaction, sessions: Iterable[int], **values: object) -> None:
    """Set the same fields of many sessions."""
    for session_id in sessions:
        change(tx, "session", session_id, **values)


def copy_session(tx: Transaction, session: SessionRow, **values: object) -> int:
    """Add a session like another, without its people and papers, and give its id; ``values`` are what differs."""
    same = {name: getattr(session, name) for name in _COPIED}
    return add(tx, "session", event_id=session.event_id, **{**same, "starts_at": session.starts_at, **values})


def split_session(tx: Transaction, session: SessionRow, minutes: int) -> int:
    """End a session after ``minutes`` and let a second one continue it to the old end; gives the second one's id."""
    assert session.starts_at is not None
    rest = (session.length_minutes or 0) - minutes
    change(tx, "session", session.id, length_minutes=minutes)
    begins = session.starts_at + timedelta(minutes=minutes)
    origin = session.continuation_of or session.id
    return copy_session(tx, session, starts_at=begins, length_minutes=rest, continuation_of=origin)


def join_sessions(tx: Transaction, first: SessionRow, second: SessionRow) -> None:
    """Let the first session last until the end of the second, which goes; what belongs to it follows the first's."""
    assert first.starts_at is not None
    end = second.ends_at or second.starts_at
    agenda = load_agenda(tx, first.event_id)
    belongings: Mapping[str, Sequence[Any]] = {
        "contribution": agenda.contributions,
        "appearance": agenda.appearances,
        "agenda_point": agenda.points,
    }
    for noun, rows in belongings.items():
        last = max((row.position for row in rows if row.session_id == first.id), default=0)
        coming = (row for row in rows if row.session_id == second.id)
        for number, row in enumerate(coming, start=1):
            change(tx, noun, row.id, session_id=first.id, position=last + number * STEP)
    _bring_items_and_papers(tx, agenda, first.id, second.id)
    notes = "\n".join(filter(None, (first.notes, second.notes)))
    change(tx, "session", first.id, notes=notes)
    if end is not None:
        change(tx, "session", first.id, length_minutes=int((end - first.starts_at).total_seconds()) // 60)
    remove(tx, "session", second.id)


def _bring_items_and_papers(tx: Transaction, agenda: Agenda, first: int, second: int) -> None:
    treated = {row.agenda_item_id for row in agenda.treatments if row.session_id == first}
    for item in agenda.treatments:
        if item.session_id == second and item.agenda_item_id not in treated:
            change(tx, "treatment", item.id, session_id=first)
    for paper in agenda.documents:
        if paper.session_id == second:
            change(tx, "document", paper.id, session_id=first)


def copy_day(tx: Transaction, event_id: int, day: date, to: date) -> int:
    """Copy the sessions of a day to another one, without people and papers, and give how many they are."""
    sessions = load_agenda(tx, event_id).sessions_on(day)
    for session in sessions:
        assert session.starts_at is not None
        copy_session(tx, session, starts_at=session.starts_at + (to - programme_day(session.starts_at)))
    return len(sessions)


def add_break(tx: Transaction, session: SessionRow, title: str, minutes: int) -> int:
    """Put a break for everybody before a session and push what follows in all rooms that day; gives its id."""
    assert session.starts_at is not None
    agenda = load_agenda(tx, session.event_id)
    for row in agenda.sessions_on(programme_day(session.starts_at)):
        if row.starts_at is not None and row.starts_at >= session.starts_at:
            change(tx, "session", row.id, starts_at=row.starts_at + timedelta(minutes=minutes))
    values = {"kind": SessionKind.BREAK, "starts_at": session.starts_at, "length_minutes": minutes}
    return add(tx, "session", event_id=session.event_id, title=title, **values)
