"""Sheets of States and organizations: one line a delegation, who is in it, and the plates before it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from planner.domain.countries import group_name
from planner.domain.delegates import delegates
from planner.domain.delegations import Delegation, Seat, delegations
from planner.domain.kinds import AppearanceStatus, Audience, Mode, Standing
from planner.domain.printed import is_printed
from planner.domain.state_names import StateNames
from planner.domain.statistics import Gender, gender_of
from planner.exports.list_words import LEVEL_WORDS, counted
from planner.exports.pack.source import PackSource, Part
from planner.exports.workbook.contents import Column, ListOptions, Sheet, keys

_Lines: TypeAlias = tuple[Column[Delegation], ...]


def by_delegation(source: PackSource, options: ListOptions) -> Part:
    """A line a delegation: its names, its group, its head, how many come."""
    found = _coming(source, options)
    names = tuple(_named(source, language) for language in ("en", "fr"))
    first = Column("State or organization", names[0], "in English; an organization has one name in all languages.")
    columns = (first, Column("In French", names[1]), *_COLUMNS[options.audience])
    if options.audience is not Audience.PUBLIC:
        columns = (*columns, Column("Plate", _plated(source, "en"), "as it stands on the nameplate."))
    return Part(Sheet("By delegation", columns, found, frozen=1), _notes(found))


def delegates_by_delegation(source: PackSource, options: ListOptions) -> Part:
    """A line a delegate, in the order of the letter of each delegation."""
    rows = [(delegation, seat) for delegation in _coming(source, options) for seat in delegation.seats]
    named = _named(source, "en")
    first: Column[_Seated] = Column("State or organization", lambda row: named(row[0]))
    columns = (first, *_DELEGATES, *keys(_uid, options))
    return Part(Sheet("Delegates", columns, rows, frozen=3))


def plates(source: PackSource, options: ListOptions) -> Part:
    """A line a plate: those of delegations, and of who sits on the podium."""
    return Part(Sheet("Plates", _PLATES, [*_seated(source, options), *_podium(source, options)], frozen=1))


def _coming(source: PackSource, options: ListOptions) -> tuple[Delegation, ...]:
    listed = delegates(source.people, options.audience)
    return delegations(source.people, [one for one in listed if not one.participant.status.will_not_come])


def _notes(found: tuple[Delegation, ...]) -> tuple[str, ...]:
    states = sum(one.organisation is None for one in found)
    return (
        counted(states, "No State is represented yet.", "1 State is represented.", "{:,} States are represented."),
        counted(len(found) - states, "No organization has a delegation.", "1 organization.", "{:,} organizations."),
    )


def _named(source: PackSource, language: str) -> Callable[[Delegation], str]:
    states = StateNames.of(source.people, language)
    return lambda one: one.name(states)


def _plated(source: PackSource, language: str) -> Callable[[Delegation], str]:
    states = StateNames.of(source.people, language)
    return lambda one: one.plate(states)


def _of(gender: Gender) -> Callable[[Delegation], int]:
    return lambda one: sum(gender_of(seat.delegate.participant.gender) == gender for seat in one.seats)


def _head(one: Delegation) -> str:
    return one.head.delegate.participant.name if one.head else ""


_STANDING_WORDS = {Standing.MEMBER: "Member", Standing.OBSERVER: "Observer", Standing.NEITHER: "–"}

_PUBLIC: _Lines = (
    Column("Regional group", lambda one: group_name(one.group, "en"), "of the United Nations, for elections."),
    Column("Standing", lambda one: _STANDING_WORDS[one.standing] if one.standing else ""),
    Column("Head of delegation", _head),
    Column("Delegates", lambda one: len(one.seats)),
)
_PARTNER: _Lines = (
    Column("Level of the head", lambda one: LEVEL_WORDS[one.level] if one.level else ""),
    Column("In the room", lambda one: sum(seat.delegate.participant.mode is Mode.ROOM for seat in one.seats)),
)
_INTERNAL: _Lines = (Column("Women", _of(Gender.WOMAN)), Column("Men", _of(Gender.MAN)))

_COLUMNS: dict[Audience, _Lines] = {
    Audience.PUBLIC: _PUBLIC,
    Audience.PARTNER: _PUBLIC + _PARTNER,
    Audience.INTERNAL: _PUBLIC + _PARTNER + _INTERNAL,
}

_Seated: TypeAlias = tuple[Delegation, Seat]
_DELEGATES: tuple[Column[_Seated], ...] = (
    Column("Rank", lambda row: row[1].rank, "in the delegation; the order is that of the letter that names it."),
    Column("Name", lambda row: row[1].delegate.participant.name),
    Column("Honorific", lambda row: row[1].delegate.participant.honorific),
    Column("Function", lambda row: row[1].delegate.participant.function),
    Column("Category", lambda row: row[1].delegate.category),
)


def _uid(row: _Seated) -> str:
    return row[1].delegate.participant.uid


@dataclass(frozen=True, slots=True)
class _Plate:
    place: str
    english: str
    french: str


_LARGE, _MIDDLE = 14, 26
"""How many letters stand on a plate in the large and in the middle size."""


def _seated(source: PackSource, options: ListOptions) -> Iterator[_Plate]:
    english, french = _plated(source, "en"), _plated(source, "fr")
    for one in _coming(source, options):
        yield _Plate("Delegation", english(one), french(one))


def _podium(source: PackSource, options: ListOptions) -> Iterator[_Plate]:
    """Who is confirmed and sits in the room; a name is one in all languages, and never re-cased."""
    agenda = source.agenda
    shown = (row for row in agenda.appearances if is_printed(agenda, row, options.audience))
    sure = (row for row in shown if row.status is AppearanceStatus.CONFIRMED and row.mode is Mode.ROOM)
    for name in dict.fromkeys(row.printed_name or agenda.participant_by_id[row.participant_id].name for row in sure):
        yield _Plate("Podium", name, name)


def _size(plate: _Plate) -> str:
    longest = max(len(plate.english), len(plate.french))
    return "large" if longest <= _LARGE else "middle" if longest <= _MIDDLE else "small"


_PLATES: tuple[Column[_Plate], ...] = (
    Column("Text in English", lambda plate: plate.english),
    Column("Text in French", lambda plate: plate.french),
    Column("Place", lambda plate: plate.place),
    Column("Size", _size, "of the letters, so that the longer text fits: large, middle or small."),
    Column("Quantity", lambda _: 1),
)
