"""What a snapshot derives from its rows, carried over to the next snapshot instead of derived again.

A change of one session in ten thousand then costs what it touches.
"""

from bisect import insort
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from planner.domain.event import programme_day
from planner.domain.kinds import SessionStatus
from planner.domain.session import SessionRow
from planner.domain.spans import Span, minutes

if TYPE_CHECKING:
    from planner.domain.agenda import Agenda

DERIVED_FROM: Mapping[str, tuple[str, ...]] = {
    "session_by_id": ("sessions",),
    "segment_by_id": ("segments",),
    "room_by_id": ("rooms",),
    "participant_by_id": ("participants",),
    "asked": ("participants",),
    "contribution_by_id": ("contributions",),
    "spans": ("sessions",),
    "timed": ("sessions",),
    "unplaced": ("sessions",),
    "days": ("sessions", "segments"),
    "letters": ("sessions", "segments"),
    "sessions_by_room": ("sessions",),
    "sessions_by_day": ("sessions",),
    "sessions_by_segment": ("sessions",),
    "_points": ("points",),
    "_contributions": ("contributions",),
    "_seats": ("appearances",),
    "_appearances": ("appearances",),
    "_documents": ("documents",),
    "_available": ("availabilities",),
}
"""What each derivation is derived from."""

_MOST_CARRIED = 100
"""Beyond so many changed sessions everything is derived again."""


def carry(old: "Agenda", new: "Agenda", changed: Iterable[str]) -> None:
    """Give the new snapshot what the old one has derived from rows that stay, and of sessions what a few changed."""
    derived, names = vars(old), set(changed)
    for name, sources in DERIVED_FROM.items():
        if name in derived and names.isdisjoint(sources):
            vars(new)[name] = derived[name]
    if "sessions" in names and not _CARRIED.keys().isdisjoint(derived):
        _carry_sessions(old, new)


def _carry_sessions(old: "Agenda", new: "Agenda") -> None:
    before = old.session_by_id
    fresh = [row for row in new.sessions if before.get(row.id) is not row]
    gone = [before[row.id] for row in fresh if row.id in before]
    if len(old.sessions) + len(fresh) - len(gone) != len(new.sessions):
        gone += [row for row in old.sessions if row.id in before.keys() - {row.id for row in new.sessions}]
    if len(fresh) + len(gone) > _MOST_CARRIED:
        return
    derived, carried = vars(old), vars(new)
    for name, carry_one in _CARRIED.items():
        if name in derived:
            carried[name] = carry_one(derived[name], gone, fresh)


Rows = list[SessionRow]


def _by_id(old: Mapping[int, SessionRow], gone: Rows, fresh: Rows) -> Mapping[int, SessionRow]:
    rest = dict(old)
    for row in gone:
        del rest[row.id]
    return rest | {row.id: row for row in fresh}


def _spans(old: Mapping[int, Span], gone: Rows, fresh: Rows) -> Mapping[int, Span]:
    rest = dict(old)
    for row in gone:
        rest.pop(row.id, None)
    return rest | {row.id: span for row in fresh if (span := span_of(row)) is not None}


def _timed(old: tuple[SessionRow, ...], gone: Rows, fresh: Rows) -> tuple[SessionRow, ...]:
    return _merged(old, gone, [row for row in fresh if row.starts_at is not None], by_start)


def _merged(
    old: Iterable[SessionRow], gone: Rows, fresh: Rows, order: Callable[[SessionRow], Any]
) -> tuple[SessionRow, ...]:
    left = {row.id for row in gone}
    rows = [row for row in old if row.id not in left]
    for row in fresh:
        insort(rows, row, key=order)
    return tuple(rows)


def _grouping(
    key: Callable[[SessionRow], Any], order: Callable[[SessionRow], Any], *, placed: bool
) -> Callable[[Any, Rows, Rows], Any]:
    def carry_groups(old: Mapping[Any, tuple[SessionRow, ...]], gone: Rows, fresh: Rows) -> Any:
        gone = [row for row in gone if row.starts_at is not None or not placed]
        fresh = [row for row in fresh if row.starts_at is not None or not placed]
        groups = dict(old)
        for name in {key(row) for row in (*gone, *fresh)}:
            group = _merged(groups.get(name, ()), gone, [row for row in fresh if key(row) == name], order)
            groups[name] = group
            if not group:
                del groups[name]
        return groups

    return carry_groups


def by_start(session: SessionRow) -> tuple[Any, int, int]:
    """The order of placed sessions: those that start together keep their stored order."""
    return session.starts_at, session.position, session.id


def by_position(session: SessionRow) -> tuple[int, int]:
    """The stored order."""
    return session.position, session.id


def span_of(session: SessionRow) -> Span | None:
    """When a session takes place that is placed and not cancelled; one without an end takes a minute."""
    if session.starts_at is None or session.status is SessionStatus.CANCELLED:
        return None
    start = minutes(session.starts_at)
    return start, start + (session.length_minutes or 1), session.id


def day_of(session: SessionRow) -> date:
    """The day of the programme that a placed session is on."""
    assert session.starts_at is not None
    return programme_day(session.starts_at)


_CARRIED: Mapping[str, Callable[[Any, Rows, Rows], Any]] = {
    "session_by_id": _by_id,
    "spans": _spans,
    "timed": _timed,
    "sessions_by_room": _grouping(lambda row: row.room_id, by_position, placed=False),
    "sessions_by_day": _grouping(day_of, by_start, placed=True),
    "sessions_by_segment": _grouping(lambda row: row.segment_id, by_start, placed=True),
}
