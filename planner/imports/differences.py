"""What a newer text says differently of one session."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from planner.domain.agenda import Agenda, SessionRow
from planner.domain.names import fold
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.programme import Programme, ProgrammePerson, ProgrammeSession, Provenance

Field = tuple[str, str, str]
"""What is different, the stored words and the new ones."""


@dataclass(frozen=True)
class Stored:
    """A session of an event, and what is known of where its words came from."""

    agenda: Agenda
    row: SessionRow
    provenance: Provenance | None

    def may_change(self, noun: str, row_id: int, name: str) -> bool:
        """Whether a text may replace a field: nobody has typed it."""
        return self.provenance is None or not self.provenance.is_typed(noun, row_id, name)

    def may_leave(self, appearance: AppearanceRow) -> bool:
        """Whether a text may take somebody from the panel: a text has put them there."""
        return self.provenance is None or self.provenance.was_read("appearance", appearance.id)


@dataclass(frozen=True)
class Differences:
    """What is different, by the verb that it is told with."""

    moved: tuple[Field, ...]
    renamed: tuple[Field, ...]
    changed: tuple[Field, ...]
    people_new: tuple[str, ...]
    people_gone: tuple[str, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        """All of them, in the order in which a preview shows them."""
        return self.moved + self.renamed + self.changed


def differences(
    programme: Programme, read: ProgrammeSession, stored: Stored, starts_at: datetime | None, length: int | None
) -> Differences:
    """Compare a session with what is stored; what the text does not say is no difference."""
    row = stored.row
    moved = (
        ("Start", "starts_at", _moment(row.starts_at), _moment(starts_at)),
        ("Length", "length_minutes", _minutes(row.length_minutes), _minutes(length)),
    )
    renamed = (("Title", "title", row.title, read.title), ("Subtitle", "subtitle", row.subtitle, read.subtitle))
    people_new, people_gone = _people(read, stored)
    changed = (
        *_kept(stored, _words(programme, read, stored)),
        *_points(read, stored),
        *_affiliations(programme, read, stored),
    )
    return Differences(tuple(_kept(stored, moved)), tuple(_kept(stored, renamed)), changed, people_new, people_gone)


def _kept(stored: Stored, rows: tuple[tuple[str, str, str, str], ...]) -> Iterator[Field]:
    """Give the rows (words, column, old, new) that the text may change and does."""
    for words, name, old, new in rows:
        if new and old != new and (not old or stored.may_change("session", stored.row.id, name)):
            yield words, old, new


def _words(programme: Programme, read: ProgrammeSession, stored: Stored) -> tuple[tuple[str, str, str, str], ...]:
    row, agenda = stored.row, stored.agenda
    room = agenda.room_by_id.get(row.room_id or 0)
    segment = agenda.segment_by_id.get(row.segment_id or 0)
    heading = programme.segments[read.segment].title if read.segment is not None else ""
    old_room, old_heading = (room.name if room else ""), (segment.title if segment else "")
    return (
        ("Room", "room_id", old_room, old_room if fold(read.room) == fold(old_room) else read.room),
        ("Heading", "segment_id", old_heading, old_heading if fold(heading) == fold(old_heading) else heading),
        ("Kind", "kind", row.kind.value, read.kind.value),
        ("Letter", "letter", row.letter, read.letter),
        ("Format", "format_label", row.format_label, read.format_label),
        ("Description", "description", row.description, read.description),
    )


def _points(read: ProgrammeSession, stored: Stored) -> Iterator[Field]:
    old = [point.title for point in stored.agenda.points_of(stored.row.id)]
    known = {point.casefold() for point in old}
    if any(point.casefold() not in known for point in read.points):
        yield "Points", "; ".join(old), "; ".join(read.points)


def _people(read: ProgrammeSession, stored: Stored) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give (new, gone) names; nobody is gone where the text names no one at all."""
    appearances = stored.agenda.appearances_of(stored.row.id)
    names = {one.id: stored.agenda.participant_by_id[one.participant_id].name for one in appearances}
    known = {name.casefold() for name in names.values()}
    said = [person.name for talk in read.talks for person in talk.people]
    new = tuple(name for name in dict.fromkeys(said) if name.casefold() not in known)
    left = {name.casefold() for name in said}
    gone = (names[one.id] for one in appearances if names[one.id].casefold() not in left and stored.may_leave(one))
    return new, tuple(dict.fromkeys(gone)) if said else ()


def _affiliations(programme: Programme, read: ProgrammeSession, stored: Stored) -> Iterator[Field]:
    """Give changed affiliations; where a programme prints somebody in two ways, the first is the one that counts."""
    by_name = {participant.name.casefold(): participant for participant in stored.agenda.participants}
    first = {person.name.casefold(): person for person in reversed(programme.people)}
    for talk in read.talks:
        for person in talk.people:
            participant = by_name.get(person.name.casefold())
            counts = first[person.name.casefold()] is person
            if participant and counts and any(_says_more(person, participant, stored)):
                yield person.name, _affiliation(participant), _affiliation(person)


_OF_PERSON = ("honorific", "function", "unit", "organisation", "country")


def _says_more(person: ProgrammePerson, participant: ParticipantRow, stored: Stored) -> Iterator[bool]:
    for name in _OF_PERSON:
        old, new = getattr(participant, name), getattr(person, name)
        yield bool(new) and old != new and (not old or stored.may_change("participant", participant.id, name))


def _affiliation(person: ProgrammePerson | ParticipantRow) -> str:
    words = (person.honorific, person.function, person.unit, person.organisation, person.country)
    return ", ".join(word for word in words if word)


def _moment(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else ""


def _minutes(length: int | None) -> str:
    return f"{length} minutes" if length else ""
