"""Writes of private drafts: a timetable is copied, worked on apart, and taken back."""

from collections.abc import Iterable
from dataclasses import fields

from sqlalchemy import select

from db import tables
from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.drafts import PARTS, POINTERS, Difference, Origins, Part, PartChange, compare
from planner.domain.people import AppearanceRow
from planner.domain.session import SessionRow
from planner.drafting import drafts_of, load_origins
from planner.edits.copying import CopyChoices, copy_event
from planner.edits.rows import add, change, remove, translate
from planner.queries import load_agenda

_OF_THE_ROW = frozenset({"id", "uid", "event_id", "session_id"})
"""What a row of the event has of its own."""


def start_draft(tx: Transaction, event_id: int, title: str) -> int:
    """Copy an event into a private draft of this title, and give the draft's id."""
    return copy_event(tx, event_id, CopyChoices({"draft_of": event_id, "title": title}))


def adopt_draft(tx: Transaction, draft_id: int) -> None:
    """Let the event have what its draft changed in times, rooms, words and panels, and remove the draft.

    What the event changed since the draft began stays, unless the draft changed the same. Raises ``UserError``.
    """
    origins, draft = load_origins(tx, draft_id), load_agenda(tx, draft_id)
    adopting = _Adopting(tx, draft, origins)
    adopting.adopt(compare(load_agenda(tx, origins.event_id), draft, origins))
    remove(tx, "event", draft_id)


def remove_event(tx: Transaction, event_id: int) -> None:
    """Remove an event, what belongs to it, and its private drafts."""
    for draft_id, _ in drafts_of(tx, event_id):
        remove(tx, "event", draft_id)
    remove(tx, "event", event_id)


class _Adopting:
    """One draft on its way into its event; ``_ids`` gives the event's rows by noun and the draft's ids."""

    def __init__(self, tx: Transaction, draft: Agenda, origins: Origins) -> None:
        self._tx, self._draft, self._origins = tx, draft, origins
        self._ids = {noun: dict(ids) for noun, ids in origins.rows.items()}
        self._replacing: list[tuple[int, int]] = []

    def adopt(self, differences: Iterable[Difference]) -> None:
        """Write all differences: what comes before what goes, so that what was moved does not go with its session."""
        found = tuple(differences)
        for difference in found:
            if difference.before is None and difference.after is not None:
                self._ids["session"][difference.after.id] = self._add(difference.after)
        for difference in found:
            if difference.before is not None and difference.after is not None:
                self._change(difference.before, difference.after, difference)
        for difference in found:
            if difference.before is None and difference.after is not None:
                self._fill(difference.after)
        self._adopt_parts([part for difference in found for part in difference.parts])
        for difference in found:
            if difference.after is None and difference.before is not None:
                remove(self._tx, "session", difference.before.id)
        for seat, other in self._replacing:
            change(self._tx, "appearance", seat, replaced_by=self._ids["appearance"].get(other))

    def _add(self, session: SessionRow) -> int:
        values = {name: value for name, value in self._values(session).items() if name != "continuation_of"}
        return add(self._tx, "session", event_id=self._origins.event_id, **values)

    def _change(self, before: SessionRow, after: SessionRow, difference: Difference) -> None:
        names = {*difference.names, *(word.name for word in difference.words if not word.language)}
        values = {name: self._value(name, getattr(after, name)) for name in names}
        change(self._tx, "session", before.id, **values)
        for word in difference.words:
            if word.language:
                translate(self._tx, "session", before.id, word.language, **{word.name: str(word.after)})

    def _fill(self, session: SessionRow) -> None:
        """Give a new session what belongs to it."""
        here = self._ids["session"][session.id]
        if session.continuation_of is not None:
            change(self._tx, "session", here, continuation_of=self._ids["session"].get(session.continuation_of))
        for (noun, row_id, language), words in self._draft.texts.items():
            if (noun, row_id) == ("session", session.id):
                translate(self._tx, "session", here, language, **words)
        for noun, name in PARTS.items():
            for row in getattr(self._draft, name):
                if row.session_id == session.id:
                    self._add_part(noun, row, here)

    def _adopt_parts(self, parts: Iterable[PartChange]) -> None:
        ordered = sorted(parts, key=lambda part: list(PARTS).index(part.noun))
        for part in ordered:
            if part.before is None and part.after is not None:
                self._add_part(part.noun, part.after, self._ids["session"][part.after.session_id])
            elif part.before is not None and part.after is not None:
                self._change_part(part, part.before, part.after)
        for part in reversed(ordered):
            if part.after is None and part.before is not None:
                self._take_off(part.noun, part.before)

    def _add_part(self, noun: str, row: Part, session_id: int) -> None:
        values = {name: value for name, value in self._values(row).items() if name != "replaced_by"}
        self._ids[noun][row.id] = added = add(self._tx, noun, session_id=session_id, **values)
        if isinstance(row, AppearanceRow) and row.replaced_by is not None:
            self._replacing.append((added, row.replaced_by))

    def _change_part(self, part: PartChange, before: Part, after: Part) -> None:
        names = [name for name in part.names if name != "replaced_by"]
        change(self._tx, part.noun, before.id, **{name: self._value(name, getattr(after, name)) for name in names})
        if isinstance(after, AppearanceRow) and "replaced_by" in part.names:
            self._replacing.append((before.id, after.replaced_by or 0))

    def _take_off(self, noun: str, row: Part) -> None:
        """Remove a row, unless it went with another one."""
        table = tables.METADATA.tables[noun]
        if self._tx.execute(select(table.c.id).where(table.c.id == row.id)).first():
            remove(self._tx, noun, row.id)

    def _values(self, row: object) -> dict[str, object]:
        names = (field.name for field in fields(row))  # type: ignore[arg-type]
        return {name: self._value(name, getattr(row, name)) for name in names if name not in _OF_THE_ROW}

    def _value(self, name: str, value: object) -> object:
        """What a field is in the event; a room or a participant that only the draft has is added."""
        if name not in POINTERS or not isinstance(value, int):
            return value
        noun = POINTERS[name]
        if noun == "room" and value not in self._ids["room"]:
            self._ids["room"][value] = self._add_room(value)
        if noun == "participant" and value not in self._ids["participant"]:
            self._ids["participant"][value] = self._add_participant(value)
        return self._ids[noun].get(value)

    def _add_room(self, room_id: int) -> int:
        room = self._draft.room_by_id[room_id]
        values = {"name": room.name, "building": room.building, "capacity": room.capacity}
        return add(self._tx, "room", event_id=self._origins.event_id, **values)

    def _add_participant(self, participant_id: int) -> int:
        """Bring somebody whom only the draft has to the event, where the same person is not there already."""
        row, table = self._draft.participant_by_id[participant_id], tables.participant
        same = (table.c.event_id == self._origins.event_id) & (table.c.person_id == row.person_id)
        here = self._tx.execute(select(table.c.id).where(same)).scalar()
        if here is not None:
            return int(here)
        values = {**self._values(row), "category_id": self._ids["category"].get(row.category_id or 0)}
        del values["position"]
        return add(self._tx, "participant", event_id=self._origins.event_id, **values)
