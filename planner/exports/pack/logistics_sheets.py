"""Sheets for those who feed, fetch and badge people."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from planner.domain.delegates import Delegate, delegates
from planner.domain.event import DocumentRow
from planner.domain.kinds import Audience, DocumentKind, Mode, SessionKind
from planner.domain.people import ParticipantRow
from planner.domain.printed import is_named
from planner.domain.publication import Matter, agreed
from planner.exports.list_words import counted
from planner.exports.pack.items import WHEN, Item, items
from planner.exports.pack.source import PackSource, Part
from planner.exports.workbook.contents import Column, ListOptions, Sheet, keys

_FED = frozenset({SessionKind.BREAK, SessionKind.LUNCH, SessionKind.RECEPTION})
_PLATED = frozenset({SessionKind.LUNCH})
_ROW_OF_A_SIGNATURE = 30.0
_SPARE_LINES = 5


def catering(source: PackSource, options: ListOptions) -> Part:
    """A line an item with its room and headcount; lunches with how many eat in what way. No names."""
    coming = _in_the_room(source)
    rows = list(items(source.agenda, options.audience))
    columns = (*WHEN, *_ROOMS, _head_count(coming), *(_eating(one.diet, one.people) for one in source.diets))
    notes = (
        counted(coming, "Nobody has a place in the room yet.", "1 person comes.", "{:,} people come to the room."),
        "Headcounts at breaks, lunches and receptions are those of the room, unless a number is expected there.",
    )
    return Part(Sheet("Rooms and catering", columns, rows, frozen=4), notes)


def _in_the_room(source: PackSource) -> int:
    people = source.people
    return sum(people.has_place(row) and row.mode is Mode.ROOM for row in people.participants)


def _capacity(item: Item) -> int | None:
    room = item.agenda.room_by_id.get(item.session.room_id or 0)
    return room.capacity if room else None


_ROOMS: tuple[Column[Item], ...] = (
    Column("Session", lambda item: item.title),
    Column("Room", lambda item: item.room),
    Column("Set-up", lambda item: item.session.set_up),
    Column("Capacity", _capacity),
    Column("Expected", lambda item: item.session.expected),
)


def _head_count(coming: int) -> Column[Item]:
    def count(item: Item) -> int | None:
        return (item.session.expected or coming) if item.session.kind in _FED else None

    return Column("Headcount", count, "who eats or drinks there.")


def _eating(diet: str, people: int) -> Column[Item]:
    def count(item: Item) -> int | None:
        return people if item.session.kind in _PLATED else None

    return Column(f"Diet: {diet}"[:_LONGEST_HEADER], count)


_LONGEST_HEADER = 200


@dataclass(frozen=True, slots=True)
class _Badge:
    delegate: Delegate
    photo: str


def badges(source: PackSource, options: ListOptions) -> Part:
    """A line a badge, flat, for a mail merge or a card printer: no formulas, and a code that says nothing."""
    photos = _photos(source, options.audience)
    listed = (one for one in delegates(source.people, options.audience) if _is_badged(one.participant))
    rows = [_Badge(one, photos.get(one.participant.id, "")) for one in listed]
    return Part(Sheet("Badges", (*_BADGES, *keys(_badge_uid, options)), rows, frozen=2))


def _is_badged(person: ParticipantRow) -> bool:
    return not person.status.will_not_come and person.mode is Mode.ROOM


def _photos(source: PackSource, audience: Audience) -> dict[int, str]:
    """The file of the photo of each who agreed to be shown."""
    agenda = source.agenda
    shown = {person.id for person in source.people.participants if agreed(person, Matter.PHOTO)}

    def is_shown(document: DocumentRow) -> bool:
        return (
            document.kind is DocumentKind.PHOTO and bool(document.file_sha256) and is_named(agenda, document, audience)
        )

    return {
        document.participant_id: document.file_name
        for document in agenda.documents
        if document.participant_id in shown and is_shown(document)
    }


def _badge_uid(badge: _Badge) -> str:
    return badge.delegate.participant.uid


def _of_whom(badge: _Badge) -> str:
    person = badge.delegate.participant
    return person.function or person.organisation


_BADGES: tuple[Column[_Badge], ...] = (
    Column("No.", lambda badge: badge.delegate.number),
    Column("Line 1", lambda badge: badge.delegate.participant.name, "the name, as given."),
    Column("Line 2", _of_whom, "the function, else the organization."),
    Column("Line 3", lambda badge: badge.delegate.represents, "the State or organization."),
    Column("Category", lambda badge: badge.delegate.category),
    Column(
        "Code", lambda badge: badge.delegate.participant.uid, "to be printed as a QR code; it says nothing by itself."
    ),
    Column("Photo", lambda badge: badge.photo, "the file, of those who agreed to show one."),
)


def sign_in(source: PackSource, options: ListOptions) -> Part:
    """A line a person with room to sign, and some spare ones."""
    listed = [one for one in delegates(source.people, options.audience) if _is_badged(one.participant)]
    rows: list[Delegate | None] = [*listed, *([None] * _SPARE_LINES)]
    return Part(Sheet("Sign-in", _SIGN_IN, rows, frozen=2, height=_ROW_OF_A_SIGNATURE))


_SIGN_IN: tuple[Column[Delegate | None], ...] = (
    Column("No.", lambda one: one.number if one else None),
    Column("Name", lambda one: one.participant.name if one else ""),
    Column("State or organization", lambda one: one.represents if one else ""),
    Column("Function", lambda one: one.participant.function if one else ""),
    Column("Signature", lambda _: "", width=40),
)


@dataclass(frozen=True, slots=True)
class _Movement:
    movement: str
    hour: datetime
    place: str
    people: int
    fetched: int


def arrivals(source: PackSource, options: ListOptions) -> Part:
    """A line an hour and place: how many arrive or leave, and how many of them are fetched. No names."""
    listed = (one.participant for one in delegates(source.people, options.audience))
    coming = [row for row in listed if not row.status.will_not_come]
    arriving = ((row, row.arrives_at, row.arrives_where) for row in coming)
    leaving = ((row, row.departs_at, row.departs_where) for row in coming)
    rows = [*_movements("arrival", arriving), *_movements("departure", leaving)]
    unknown = sum(row.arrives_at is None and row.mode is Mode.ROOM for row in coming)
    note = counted(unknown, "", "Of 1 person the arrival is not known.", "Of {:,} people the arrival is not known.")
    return Part(Sheet("Arrivals by hour", _ARRIVALS, rows, frozen=3), (note,) if note else ())


def _movements(movement: str, travellers: Iterator[tuple[ParticipantRow, datetime | None, str]]) -> Iterator[_Movement]:
    people: Counter[tuple[datetime, str]] = Counter()
    fetched: Counter[tuple[datetime, str]] = Counter()
    for row, moment, place in travellers:
        if moment is not None:
            key = moment.replace(minute=0, second=0, microsecond=0), place
            people[key] += 1
            fetched[key] += bool(row.transfer)
    for (hour, place), count in sorted(people.items()):
        yield _Movement(movement, hour, place, count, fetched[hour, place])


_ARRIVALS: tuple[Column[_Movement], ...] = (
    Column("Movement", lambda row: row.movement),
    Column("Date", lambda row: row.hour.date()),
    Column("Hour", lambda row: row.hour.time(), "people who arrive or leave within the hour that starts then."),
    Column("Place", lambda row: row.place),
    Column("People", lambda row: row.people),
    Column("Transfers", lambda row: row.fetched, "how many of them are to be fetched or brought."),
)
