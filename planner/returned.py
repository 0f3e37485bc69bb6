"""What a list of ours said when it left the house, worked out from the journal, for when it comes back."""

from collections.abc import Callable, Iterable
from dataclasses import MISSING, fields, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, get_args, get_type_hints

from db.history import Image, as_at
from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.kinds import Audience
from planner.domain.lists import Beside, HandedList
from planner.domain.people import (
    AppearanceRow,
    CategoryRow,
    OrganisationRow,
    ParticipantList,
    ParticipantRow,
    RepresentationRow,
)
from planner.leaving import load_handed_out
from planner.queries import load_papers, load_participants

_Row = TypeVar("_Row")


def load_beside(tx: Transaction, event_id: int, keys: Iterable[str]) -> Beside:
    """What a list is compared with beside the people of an event; ``keys`` name the lists that it comes from."""
    wanted = frozenset(keys)
    handed = {
        row.uid: HandedList(
            people_as_at(tx, event_id, row.edit_id), Audience(row.audience), row.document, row.row_count
        )
        for row in (load_handed_out(tx, event_id) if wanted else ())
        if row.uid in wanted
    }
    return Beside(load_papers(tx, event_id), handed)


def load_rosters(tx: Transaction, agenda: Agenda, keys: Iterable[str]) -> dict[str, tuple[Agenda, Audience]]:
    """The people of a programme as they were when rosters left the house, by the keys of those, and for whom."""
    wanted = frozenset(keys)
    return {
        row.uid: (agenda_as_at(tx, agenda, row.edit_id), Audience(row.audience))
        for row in (load_handed_out(tx, agenda.event.id) if wanted else ())
        if row.uid in wanted
    }


def people_as_at(tx: Transaction, event_id: int, edit_id: int) -> ParticipantList:
    """Everybody at an event as they were when an edit had been made."""
    now = load_participants(tx, event_id)
    participants = _then(tx, ParticipantRow, "participant", now.participants, edit_id, _of_event(event_id))
    ids = {row.id for row in participants}
    return replace(
        now,
        categories=_then(tx, CategoryRow, "category", now.categories, edit_id, _of_event(event_id)),
        participants=participants,
        representations=_then(
            tx,
            RepresentationRow,
            "representation",
            now.representations,
            edit_id,
            lambda image: image["participant_id"] in ids,
        ),
        organisations=_then(tx, OrganisationRow, "organisation", now.organisations, edit_id, lambda _image: True),
    )


def agenda_as_at(tx: Transaction, agenda: Agenda, edit_id: int) -> Agenda:
    """The people of a programme, and where they appeared, as they were when an edit had been made."""
    sessions = {session.id for session in agenda.sessions}
    appearances = _then(
        tx,
        AppearanceRow,
        "appearance",
        agenda.appearances,
        edit_id,
        lambda image: image["session_id"] in sessions,
    )
    participants = _then(tx, ParticipantRow, "participant", agenda.participants, edit_id, _of_event(agenda.event.id))
    return agenda.with_rows(appearances=appearances, participants=participants)


def _of_event(event_id: int) -> Callable[[Image], bool]:
    return lambda image: image["event_id"] == event_id


def _then(
    tx: Transaction, row: type[_Row], table: str, now: Iterable[_Row], edit_id: int, belongs: Callable[[Image], bool]
) -> tuple[_Row, ...]:
    """Put the rows of a table that changed after an edit back to what they were; those made later are left out."""
    rows: dict[int, Any] = {known.id: known for known in now}  # type: ignore[attr-defined]
    for row_id, image in as_at(tx, table, edit_id).items():
        if image is None:
            rows.pop(row_id, None)
        elif belongs(image):
            rows[row_id] = _built(row, image, rows.get(row_id))
    return tuple(sorted(rows.values(), key=lambda known: (getattr(known, "position", 0), known.id)))


def _built(row: type[_Row], image: Image, now: _Row | None) -> _Row:
    """Give a row of its image; what an older schema did not hold is as it is now, or as usual."""
    values = {}
    for name, kind, usual in _parts(row):  # type: ignore[arg-type]
        if name in image:
            values[name] = _read(kind, image[name])
        elif now is not None:
            values[name] = getattr(now, name)
        else:
            values[name] = usual
    return row(**values)


@cache
def _parts(row: type) -> tuple[tuple[str, Any, object], ...]:
    hints = get_type_hints(row)
    return tuple((part.name, hints[part.name], "" if part.default is MISSING else part.default) for part in fields(row))


def _read(kind: Any, value: Any) -> object:
    """Give a value of the journal's JSON as the type of a field."""
    kinds = get_args(kind) if isinstance(kind, UnionType) else (kind,)
    if value is None:
        return None
    if bool in kinds:
        return bool(value)
    if datetime in kinds:
        return datetime.fromisoformat(value)
    if date in kinds:
        return date.fromisoformat(value)
    enumeration = next((one for one in kinds if issubclass(one, StrEnum)), None)
    return enumeration(value) if enumeration else value
