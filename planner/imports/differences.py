"""What a newer text says differently of one session."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.domain.agenda import Agenda
from planner.domain.kinds import AppearanceStatus
from planner.domain.names import fold
from planner.domain.people import ParticipantRow
from planner.domain.programme import Programme, ProgrammePerson, ProgrammeSession, Provenance
from planner.domain.seating import Panel, Seat, by_name, panel
from planner.domain.session import SessionRow

Field = tuple[str, str, str]
"""What is different, the stored words and the new ones."""


@dataclass(frozen=True)
class Stored:
    """A session of an event, and what is known of where its words came from."""

    agenda: Agenda
    row: SessionRow
    provenance: Provenance

    def may_change(self, noun: str, row_id: int, name: str, now: object) -> bool:
        """Whether a text may set a field."""
        return self.provenance.may_change(noun, row_id, name, now)


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
    found = panel(stored.agenda, stored.provenance, row.id, read.talks)
    people_new = (seat.person.name for seat in found.seats if seat.appearance is None)
    changed = (
        *_kept(stored, _words(programme, read, stored)),
        *_points(read, stored),
        *_affiliations(programme, read, stored),
        *_seats(found, stored),
        *_order(found),
    )
    people_gone = _gone(found, stored) if read.talks else ()
    return Differences(
        tuple(_kept(stored, moved)),
        tuple(_kept(stored, renamed)),
        changed,
        tuple(dict.fromkeys(people_new)),
        people_gone,
    )


def _kept(stored: Stored, rows: tuple[tuple[str, str, str, str], ...]) -> Iterator[Field]:
    """Give the rows (words, column, old, new) that the text may change and does."""
    for words, name, old, new in rows:
        if new and old != new and stored.may_change("session", stored.row.id, name, old):
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
    rows = stored.agenda.points_of(stored.row.id)
    was = {row.id: fold(stored.provenance.as_read("agenda_point", row.id, "title", row.title)) for row in rows}
    known = {fold(row.title) for row in rows} | set(was.values())
    said = {fold(point) for point in read.points}
    left = [row for row in rows if was[row.id] not in said and stored.provenance.untouched("agenda_point", row.id)]
    if said - known or (said and left):
        yield "Points", "; ".join(row.title for row in rows), "; ".join(read.points)


def _gone(found: Panel, stored: Stored) -> tuple[str, ...]:
    """Give the names of those whom a text had put on the panel and does not name any more."""
    leaving = (one for one in found.left if stored.provenance.was_read("appearance", one.id))
    there = (one for one in leaving if one.status is not AppearanceStatus.DECLINED)
    return tuple(dict.fromkeys(stored.agenda.participant_by_id[one.participant_id].name for one in there))


def _seats(found: Panel, stored: Stored) -> Iterator[Field]:
    """Give changed roles, statuses, modes and topics of those who stay."""
    topics = {row.id: row.topic for row in stored.agenda.contributions}
    for seat in found.seats:
        row = seat.appearance
        if row is None:
            continue
        said = {"role": seat.talk.role, "status": seat.person.status, "mode": seat.person.mode}
        for name, new in said.items():
            old: StrEnum = getattr(row, name)
            if old != new and stored.may_change("appearance", row.id, name, old):
                yield seat.person.name, old.value.replace("_", " "), new.value.replace("_", " ")
        topic = topics.get(row.contribution_id or 0, "")
        if topic != seat.talk.topic and stored.may_change("contribution", row.contribution_id or 0, "topic", topic):
            yield seat.person.name, topic, seat.talk.topic


def _order(found: Panel) -> Iterator[Field]:
    """Give a changed order of those who stay."""
    stay = [seat for seat in found.seats if seat.appearance]
    before = sorted(stay, key=_place)
    if before != stay:
        yield "Order", _names(before), _names(stay)


def _place(seat: Seat) -> tuple[int, int]:
    assert seat.appearance is not None
    return seat.appearance.position, seat.appearance.id


def _names(seats: list[Seat]) -> str:
    return "; ".join(seat.person.name for seat in seats)


def _affiliations(programme: Programme, read: ProgrammeSession, stored: Stored) -> Iterator[Field]:
    """Give changed affiliations; where a programme prints somebody in two ways, the first is the one that counts."""
    known = by_name(stored.agenda.participants, stored.provenance)
    first = {fold(person.name): person for person in reversed(programme.people)}
    for talk in read.talks:
        for person in talk.people:
            participant = known.get(fold(person.name))
            counts = first[fold(person.name)] is person
            if participant and counts and any(_says_else(person, participant, stored)):
                yield person.name, _affiliation(participant), _affiliation(person)


_OF_PERSON = ("honorific", "function", "unit", "organisation", "country")


def _says_else(person: ProgrammePerson, participant: ParticipantRow, stored: Stored) -> Iterator[bool]:
    """A person who is printed with any affiliation is printed with the whole of it."""
    if any(getattr(person, name) for name in _OF_PERSON):
        for name in _OF_PERSON:
            old, new = getattr(participant, name), getattr(person, name)
            yield old != new and stored.may_change("participant", participant.id, name, old)


def _affiliation(person: ProgrammePerson | ParticipantRow) -> str:
    words = (person.honorific, person.function, person.unit, person.organisation, person.country)
    return ", ".join(word for word in words if word)


def _moment(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else ""


def _minutes(length: int | None) -> str:
    if not length:
        return ""
    return "1 minute" if length == 1 else f"{length} minutes"
