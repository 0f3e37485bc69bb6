"""What sheets are made of, and what a made sheet is."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from planner.domain.agenda import Agenda
from planner.domain.handing import Changed, DietCount, TravelPaper
from planner.domain.people import ParticipantList
from planner.exports.workbook.contents import Sheet


@dataclass(frozen=True)
class PackSource:
    """The snapshots of an event, and what was read for single sheets; ``since`` is when a list last left, in UTC."""

    agenda: Agenda
    people: ParticipantList
    diets: tuple[DietCount, ...] = ()
    papers: tuple[TravelPaper, ...] = ()
    changes: tuple[Changed, ...] = ()
    since: datetime | None = None


@dataclass(frozen=True)
class Part:
    """A sheet as made, and what the read-me says of it."""

    sheet: Sheet[Any]
    notes: Sequence[str] = field(default=())


Keys: TypeAlias = frozenset[str]
"""Which sheets, by key."""
