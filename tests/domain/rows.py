"""Rows for tests of the domain: what is not said has its plain default."""

from dataclasses import MISSING, fields
from datetime import date, datetime
from enum import EnumMeta
from typing import TypeVar, get_type_hints

from planner.domain.event import EventRow
from planner.domain.session import SegmentRow, SessionRow

Row = TypeVar("Row")

_PLAIN: dict[object, object] = {int: 0, str: "", bool: False}


def a_row(kind: type[Row], /, **values: object) -> Row:
    """Make a row with the values given and plain ones for the rest."""
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind) if field.default is MISSING]  # type: ignore[arg-type]
    return kind(**{**{name: _plain(hints[name]) for name in names}, **values})


def _plain(hint: object) -> object:
    return next(iter(hint)) if isinstance(hint, EnumMeta) else _PLAIN.get(hint)


def an_event(**values: object) -> EventRow:
    """Make an event."""
    return a_row(EventRow, **{"id": 1, "title": "Forum", "language": "en", "zone": "UTC"} | values)


def a_session(number: int, start: str | None = None, minutes: int | None = 60, **values: object) -> SessionRow:
    """Make a session that starts at, say, ``2 10:00``: the second of March 2026."""
    starts_at = None
    if start:
        day, clock = start.split()
        starts_at = datetime.combine(date(2026, 3, int(day)), datetime.strptime(clock, "%H:%M").time())
    defaults = {"id": number, "event_id": 1, "position": number * 1024, "printed": True, "title": f"Session {number}"}
    return a_row(SessionRow, **defaults | {"starts_at": starts_at, "length_minutes": minutes} | values)


def a_segment(number: int, lettering: str = "a)", **values: object) -> SegmentRow:
    """Make a segment."""
    return a_row(
        SegmentRow, **{"id": number, "event_id": 1, "title": f"Segment {number}", "lettering": lettering} | values
    )
