"""What somebody is asked before two become one: each field that the two say differently, and what goes over."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from planner.attending import load_private
from planner.directory import both_at, moving
from planner.domain.duplicates import Kind
from planner.domain.people import ParticipantRow
from planner.edits.combining import disputed
from planner.edits.merging import merge_organisations, merge_participants, merge_people
from planner.ui.counting import line_of
from planner.ui.directory.door import DirectoryDoor
from planner.ui.history_words import field_word, noun_word, value_words

Values = Mapping[str, Any]

Merge = Callable[[Values, Values, frozenset[int]], None]
"""Merges with the fields chosen, those of private details, and the events where two participants become one."""

_CHOSEN_ONLY = frozenset({"country_code", "gender", "level", "visa_letter", "status", "mode", "category_id"})
"""Values of a list, which nobody types."""


@dataclass(frozen=True)
class Disputed:
    """A field of two rows with what each of them says."""

    name: str
    title: str
    values: tuple[Any, Any]
    words: tuple[str, str]
    private: bool = False

    @property
    def is_typed(self) -> bool:
        """Whether other words can be typed."""
        return all(isinstance(value, str) for value in self.values) and self.name not in _CHOSEN_ONLY


@dataclass(frozen=True)
class Question:
    """All that is to be decided about two; ``both_at`` are events, as (id, title), where both are participants."""

    names: tuple[str, str]
    notes: tuple[str, str]
    fields: tuple[Disputed, ...]
    both_at: tuple[tuple[int, str], ...]
    moved: str
    merge: Merge


def people_question(door: DirectoryDoor, kept_id: int, gone_id: int) -> Question:
    """Ask about two people of the directory."""
    mine, theirs = door.people.by_id[kept_id], door.people.by_id[gone_id]
    names = ("name", "native_name", "sort_as")

    def merge(chosen: Values, _private: Values, as_one: frozenset[int]) -> None:
        write = partial(merge_people, kept_id=kept_id, gone_id=gone_id, chosen=chosen, as_one=as_one)
        door.edit(_merge_word(), mine.name, write)

    return Question(
        (mine.name, theirs.name),
        (line_of(mine.latest, mine.country), line_of(theirs.latest, theirs.country)),
        _said("person", names, vars(mine), vars(theirs)),
        door.workspace.read(partial(both_at, first_id=kept_id, second_id=gone_id)),
        _moved(door, Kind.PERSON, gone_id),
        merge,
    )


def organisations_question(door: DirectoryDoor, kept_id: int, gone_id: int) -> Question:
    """Ask about two organizations of the directory."""
    mine, theirs = door.organisations.by_id[kept_id], door.organisations.by_id[gone_id]
    names = ("name", "acronym", "kind", "country_code")

    def merge(chosen: Values, _private: Values, _as_one: frozenset[int]) -> None:
        write = partial(merge_organisations, kept_id=kept_id, gone_id=gone_id, chosen=chosen)
        door.edit(_merge_word(), mine.name, write)

    return Question(
        (mine.name, theirs.name),
        (mine.acronym, theirs.acronym),
        _said("organisation", names, vars(mine), vars(theirs)),
        (),
        _moved(door, Kind.ORGANISATION, gone_id),
        merge,
    )


def participants_question(door: DirectoryDoor, kept: ParticipantRow, gone: ParticipantRow) -> Question:
    """Ask about two participants of one event, such as a panellist and a delegate."""
    mine, theirs = asdict(kept), asdict(gone)
    papers = [door.workspace.read(partial(load_private, participant_id=row.id)) for row in (kept, gone)]
    fields = _said("participant", disputed("participant", mine, theirs), mine, theirs, _categories(door, kept.event_id))
    if papers[0] is not None and papers[1] is not None:
        own, other = asdict(papers[0]), asdict(papers[1])
        private = _said("participant_private", disputed("participant_private", own, other), own, other, private=True)
        fields += private

    def merge(chosen: Values, private: Values, _as_one: frozenset[int]) -> None:
        write = partial(merge_participants, kept_id=kept.id, gone_id=gone.id, chosen=chosen, private=private)
        door.edit(_merge_word(), kept.name, write, event_id=kept.event_id)

    notes = tuple(line_of(row.function, row.organisation, row.country) for row in (kept, gone))
    moved = QCoreApplication.translate(
        "Merging", "Appearances, delegations, documents, attendance and times go over; nothing is removed."
    )
    return Question((kept.name, gone.name), (notes[0], notes[1]), fields, (), moved, merge)


def _merge_word() -> str:
    return QCoreApplication.translate("Merging", "Merge")


def _said(
    noun: str,
    names: Iterable[str],
    mine: Values,
    theirs: Values,
    words: Mapping[str, Mapping[Any, str]] | None = None,
    *,
    private: bool = False,
) -> tuple[Disputed, ...]:
    """Give the fields of which at least one of the two says something; ``words`` are those of values by field."""
    found = []
    for name in names:
        values = mine[name], theirs[name]
        if any(value not in {None, ""} for value in values):
            known = (words or {}).get(name, {})
            first, second = (known.get(value) or _in_words(noun, name, value) for value in values)
            title = field_word(name)
            found.append(Disputed(name, title[:1].upper() + title[1:], values, (first, second), private))
    return tuple(found)


def _in_words(noun: str, name: str, value: Any) -> str:
    return value_words(noun, name, value.isoformat() if isinstance(value, date) else value)


def _categories(door: DirectoryDoor, event_id: int) -> Mapping[str, Mapping[Any, str]]:
    return {"category_id": {row.id: row.name for row in door.workspace.participants(event_id).categories}}


def _moved(door: DirectoryDoor, kind: Kind, row_id: int) -> str:
    counts = door.workspace.read(partial(moving, kind=kind, row_id=row_id))
    parts = [f"{noun_word(noun)}: {count}" for noun, count in counts.items()]
    if not parts:
        return QCoreApplication.translate("Merging", "The second one is at no event; nothing has to go over.")
    return QCoreApplication.translate("Merging", "Goes over from the second one: {what}.").format(what=line_of(*parts))
