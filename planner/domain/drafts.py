"""A private draft beside its event: what it changed in times, rooms, words and panels, session by session and person
by person.

A draft changed what is not as it was when the draft began. What only the event has changed since is none of it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from planner.domain.agenda import Agenda
from planner.domain.conflicts.persons import takes_part
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.session import AgendaPointRow, ContributionRow, SessionRow

Part: TypeAlias = AppearanceRow | ContributionRow | AgendaPointRow
"""A row that belongs to a session."""

PARTS: Mapping[str, str] = {"contribution": "contributions", "agenda_point": "points", "appearance": "appearances"}
"""The nouns of what belongs to a session, what others point to first, and where an agenda has them."""

_PLACE = ("starts_at", "length_minutes", "room_id")
_OF_THE_ROW = frozenset({"id", "uid", "event_id"})
"""What a row of the event has of its own."""

POINTERS: Mapping[str, str] = {
    "room_id": "room",
    "segment_id": "segment",
    "session_id": "session",
    "continuation_of": "session",
    "contribution_id": "contribution",
    "participant_id": "participant",
    "replaced_by": "appearance",
}
"""The fields that point to another row, and to which noun."""

Words = Mapping[str, str]


@dataclass(frozen=True)
class Origins:
    """The event of a draft, the event's rows that the draft's are copies of, and how the copies began.

    ``rows`` gives by noun the ids of the event's rows by those of their copies. ``begun`` holds each row as it was
    when the draft began, also of those that the draft has dropped since; ``begun_words`` its words in other languages.
    ``younger`` are the event's sessions that came after: nobody dropped them in the draft.
    """

    event_id: int
    rows: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    begun: Mapping[tuple[str, int], Mapping[str, object]] = field(default_factory=dict)
    begun_words: Mapping[tuple[str, int, str], Words] = field(default_factory=dict)
    younger: frozenset[int] = frozenset()

    def of(self, noun: str, row_id: int | None) -> int | None:
        """Give the event's row that a row of the draft is a copy of; None where only the draft has it."""
        return self.rows.get(noun, {}).get(row_id or 0)


class Turn(StrEnum):
    """What became of a session in a draft."""

    MOVED = "moved"
    CHANGED = "changed"
    ADDED = "added"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class WordChange:
    """A field of a session in the event and in the draft; ``language`` is set where it is not the main one."""

    name: str
    before: object
    after: object
    language: str = ""


@dataclass(frozen=True, slots=True)
class PartChange:
    """What became of a row of a panel: in the event (``before``), in the draft (``after``), None where it is not there.

    ``names`` are the fields that the draft changed.
    """

    noun: str
    before: Part | None
    after: Part | None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """A session in the event (``before``) and in the draft (``after``); one of them is None where it is not there.

    ``names`` are the fields of its place that the draft changed.
    """

    before: SessionRow | None
    after: SessionRow | None
    names: tuple[str, ...] = ()
    words: tuple[WordChange, ...] = ()
    parts: tuple[PartChange, ...] = ()

    @property
    def turn(self) -> Turn:
        """What became of it."""
        if self.before is None:
            return Turn.ADDED
        if self.after is None:
            return Turn.DROPPED
        return Turn.MOVED if self.names else Turn.CHANGED

    @property
    def session(self) -> SessionRow:
        """The session as it would be, or was."""
        row = self.after or self.before
        assert row is not None
        return row


def compare(event: Agenda, draft: Agenda, origins: Origins) -> tuple[Difference, ...]:
    """Give what a draft would change in its event, by start."""
    return tuple(sorted(_Comparison(event, draft, origins).differences(), key=_by_start))


def _by_start(difference: Difference) -> tuple[datetime, int]:
    session = difference.session
    return session.starts_at or datetime.max, session.position  # noqa: DTZ901 - no zone here


class _Comparison:
    def __init__(self, event: Agenda, draft: Agenda, origins: Origins) -> None:
        self._event, self._draft, self._origins = event, draft, origins
        self._known = {noun: {row.id: row for row in getattr(event, name)} for noun, name in PARTS.items()}
        self._languages: dict[int, set[str]] = {}
        for noun, row_id, language in (*draft.texts, *origins.begun_words):
            if noun == "session":
                self._languages.setdefault(row_id, set()).add(language)
        self._parts: dict[int, list[PartChange]] = {}
        for change in self._part_changes():
            session = self._session_of(change)
            self._parts.setdefault(session, []).append(change)

    def differences(self) -> Iterator[Difference]:
        for row in self._draft.sessions:
            before = self._event.session_by_id.get(self._origins.of("session", row.id) or 0)
            if before is None:
                yield Difference(None, row)
                continue
            names = tuple(self._changed("session", before, row, _PLACE))
            words, parts = tuple(self._words(before, row)), tuple(self._parts.get(before.id, ()))
            if names or words or parts:
                yield Difference(before, row, names, words, parts)
        copied = {self._origins.of("session", row.id) for row in self._draft.sessions} | self._origins.younger
        yield from (Difference(row, None) for row in self._event.sessions if row.id not in copied)

    def _changed(self, noun: str, before: object, after: object, names: Iterable[str]) -> Iterator[str]:
        """Give the fields that the draft changed to something else than the event has."""
        row_id: int = after.id  # type: ignore[attr-defined]
        begun = self._origins.begun.get((noun, row_id), {})
        for name in names:
            value = getattr(after, name)
            if name in begun and begun[name] == value:
                continue
            if self._in_event(name, value) != getattr(before, name):
                yield name

    def _in_event(self, name: str, value: object) -> object:
        """What a field would be in the event; a pointer to what only the draft has points nowhere else."""
        if name not in POINTERS or not isinstance(value, int):
            return value
        found = self._origins.of(POINTERS[name], value)
        return -value if found is None else found

    def _words(self, before: SessionRow, after: SessionRow) -> Iterator[WordChange]:
        names = (field.name for field in fields(SessionRow) if field.name not in {*_OF_THE_ROW, *_PLACE})
        for name in self._changed("session", before, after, names):
            yield WordChange(name, getattr(before, name), getattr(after, name))
        for language in sorted(self._languages.get(after.id, ())):
            yield from self._translated(before, after, language)

    def _translated(self, before: SessionRow, after: SessionRow, language: str) -> Iterator[WordChange]:
        begun = self._origins.begun_words.get(("session", after.id, language), {})
        mine = self._draft.texts.get(("session", after.id, language), {})
        theirs = self._event.texts.get(("session", before.id, language), {})
        for name in sorted({*begun, *mine}):
            now, then = mine.get(name, ""), theirs.get(name, "")
            if now not in {begun.get(name, ""), then}:
                yield WordChange(name, then, now, language)

    def _part_changes(self) -> Iterator[PartChange]:
        for noun, name in PARTS.items():
            rows: tuple[Part, ...] = getattr(self._draft, name)
            landed = {row.id for row in rows if self._lands(row)}
            for row in rows:
                yield from self._of_part(noun, row) if row.id in landed else ()
            yield from self._taken_off(noun, landed)

    def _lands(self, row: Part) -> bool:
        """Whether a row of the draft belongs to a session that the event has; others come with their new session."""
        return self._origins.of("session", row.session_id) in self._event.session_by_id

    def _of_part(self, noun: str, row: Part) -> Iterator[PartChange]:
        before = self._known[noun].get(self._origins.of(noun, row.id) or 0)
        if before is None:
            if (noun, row.id) not in self._origins.begun:
                yield PartChange(noun, None, row)
            return
        names = (field.name for field in fields(row) if field.name not in _OF_THE_ROW)
        changed = tuple(self._changed(noun, before, row, names))
        if changed:
            yield PartChange(noun, before, row, changed)

    def _taken_off(self, noun: str, landed: set[int]) -> Iterator[PartChange]:
        """Give the event's rows whose copies have gone, of sessions that the draft still has."""
        kept = {self._origins.of("session", row.id) for row in self._draft.sessions}
        for copy, origin in self._origins.rows.get(noun, {}).items():
            before = self._known[noun].get(origin)
            if before is not None and copy not in landed and before.session_id in kept:
                yield PartChange(noun, before, None)

    def _session_of(self, change: PartChange) -> int:
        """The event's session that a change belongs to: where the row would be, or was."""
        if change.after is not None:
            return self._origins.of("session", change.after.session_id) or 0
        assert change.before is not None
        return change.before.session_id


def by_person(
    event: Agenda, draft: Agenda, differences: tuple[Difference, ...]
) -> tuple[tuple[ParticipantRow, tuple[Difference, ...]], ...]:
    """Give what each person would notice, by family name: what becomes of their sessions, and of their own seats."""
    people: dict[int, ParticipantRow] = {}
    found: dict[int, list[Difference]] = {}
    for difference in differences:
        expected = _expected(event, difference.before) | _expected(draft, difference.after)
        people |= expected
        for person_id in expected:
            own = tuple(part for part in difference.parts if _concerns(event, draft, part, person_id))
            if difference.turn is not Turn.CHANGED or difference.words or own:
                found.setdefault(person_id, []).append(replace(difference, parts=own))
    ordered = sorted(found, key=lambda person_id: people[person_id].order)
    return tuple((people[person_id], tuple(found[person_id])) for person_id in ordered)


def _concerns(event: Agenda, draft: Agenda, part: PartChange, person_id: int) -> bool:
    """Whether a change of a panel is about a person; topics and agenda points are about everybody there."""
    rows = ((event, part.before), (draft, part.after))
    seats = [(agenda, row) for agenda, row in rows if isinstance(row, AppearanceRow)]
    whose = {agenda.participant_by_id[row.participant_id].person_id for agenda, row in seats}
    return not whose or person_id in whose


def _expected(agenda: Agenda, session: SessionRow | None) -> dict[int, ParticipantRow]:
    """Who is expected in a session, by the person of the directory that event and draft share."""
    seats = agenda.appearances_of(session.id) if session else ()
    rows = (agenda.participant_by_id[seat.participant_id] for seat in seats if takes_part(seat))
    return {row.person_id: row for row in rows}
