"""Writes of private drafts: a timetable is copied, worked on apart, and taken back."""

from collections.abc import Mapping
from dataclasses import fields

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.drafts import Difference, Origins, compare
from planner.domain.session import SessionRow
from planner.edits.copying import CopyChoices, copy_event
from planner.edits.rows import add, change, remove
from planner.queries import drafts_of, load_agenda, load_origins

_OF_THE_ROW = frozenset({"id", "uid", "event_id", "session_id", "position"})
"""What a row of the event has of its own."""


def start_draft(tx: Transaction, event_id: int, title: str) -> int:
    """Copy an event into a private draft of this title, and give the draft's id."""
    return copy_event(tx, event_id, CopyChoices({"draft_of": event_id, "title": title}))


def adopt_draft(tx: Transaction, draft_id: int) -> None:
    """Let the event have the draft's times, rooms and sessions, and remove the draft; raises ``UserError``.

    New sessions come with their agenda points, and with those of their people who are at the event.
    """
    origins, draft = load_origins(tx, draft_id), load_agenda(tx, draft_id)
    event = load_agenda(tx, origins.event_id)
    adopting = _Adopting(tx, draft, origins)
    for difference in compare(event, draft, origins):
        adopting.adopt(difference)
    remove(tx, "event", draft_id)


def remove_event(tx: Transaction, event_id: int) -> None:
    """Remove an event, what belongs to it, and its private drafts."""
    for draft_id, _ in drafts_of(tx, event_id):
        remove(tx, "event", draft_id)
    remove(tx, "event", event_id)


class _Adopting:
    """One draft on its way into its event."""

    def __init__(self, tx: Transaction, draft: Agenda, origins: Origins) -> None:
        self._tx, self._draft, self._origins = tx, draft, origins
        self._rooms = dict(origins.rooms)

    def adopt(self, difference: Difference) -> None:
        """Write one difference into the event."""
        before, after = difference.before, difference.after
        if after is None:
            assert before is not None
            remove(self._tx, "session", before.id)
        elif before is None:
            self._add(after)
        else:
            place = {"starts_at": after.starts_at, "length_minutes": after.length_minutes}
            change(self._tx, "session", before.id, room_id=self._room(after), **place)

    def _room(self, session: SessionRow) -> int | None:
        """The event's room; one that only the draft has is added."""
        if session.room_id is None:
            return None
        if session.room_id not in self._rooms:
            room = self._draft.room_by_id[session.room_id]
            values = {"name": room.name, "building": room.building, "capacity": room.capacity}
            self._rooms[room.id] = add(self._tx, "room", event_id=self._origins.event_id, **values)
        return self._rooms[session.room_id]

    def _add(self, session: SessionRow) -> None:
        values = _values(session) | {
            "room_id": self._room(session),
            "segment_id": self._origins.segments.get(session.segment_id or 0),
            "continuation_of": self._origins.sessions.get(session.continuation_of or 0),
        }
        added = add(self._tx, "session", event_id=self._origins.event_id, **values)
        for point in self._draft.points_of(session.id):
            add(self._tx, "agenda_point", session_id=added, **_values(point))
        given = {
            row.id: add(self._tx, "contribution", session_id=added, **_values(row))
            for row in self._draft.contributions_of(session.id)
        }
        self._seat(session, added, given)

    def _seat(self, session: SessionRow, added: int, given: Mapping[int, int]) -> None:
        for seat in self._draft.appearances_of(session.id):
            participant = self._origins.participants.get(seat.participant_id)
            if participant is not None:
                own = {"participant_id": participant, "contribution_id": given.get(seat.contribution_id or 0)}
                add(self._tx, "appearance", session_id=added, **_values(seat) | own | {"replaced_by": None})


def _values(row: object) -> dict[str, object]:
    names = (field.name for field in fields(row))  # type: ignore[arg-type]
    return {name: getattr(row, name) for name in names if name not in _OF_THE_ROW}
