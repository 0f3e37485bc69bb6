"""``planner events``: what a database holds."""

import json
from datetime import date
from pathlib import Path

from planner.commands.databases import opened
from planner.domain.event import EventSummary
from planner.exports.list_words import counted
from planner.queries import event_summaries


def events(database: Path, *, as_json: bool) -> int:
    """Print the events of a database, newest first."""
    with opened(database) as workspace:
        found = workspace.read(event_summaries)
    print(json.dumps([_json(event) for event in found], ensure_ascii=False, indent=2) if as_json else _table(found))
    return 0


def _json(event: EventSummary) -> dict[str, object]:
    return {
        "id": event.id,
        "uid": event.uid,
        "code": event.code,
        "title": event.title,
        "start": _iso(event.starts_on),
        "end": _iso(event.ends_on),
        "sessions": event.sessions,
        "people": event.people,
        "participants": event.participants,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _table(found: tuple[EventSummary, ...]) -> str:
    if not found:
        return "There are no events yet."
    return "\n".join(
        f"{event.id:>4}  {event.code:<12} {_iso(event.starts_on) or '':<10}  {event.title}  ({_counts(event)})"
        for event in found
    )


def _counts(event: EventSummary) -> str:
    sessions = counted(event.sessions + event.unplaced, "0 sessions", "1 session", "{:,} sessions")
    people = counted(event.people, "0 people", "1 person", "{:,} people")
    participants = counted(event.participants, "0 participants", "1 participant", "{:,} participants")
    unplaced = counted(event.unplaced, "", "1 not placed", "{:,} not placed")
    return ", ".join(filter(None, (sessions, unplaced, people, participants)))
