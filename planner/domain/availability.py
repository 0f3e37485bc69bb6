"""When people and rooms are to be had: as typed, and of people as they arrive and depart."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from planner.domain.conflicts.rows import AvailabilityRow
from planner.domain.people import ParticipantRow
from planner.domain.spans import minutes

if TYPE_CHECKING:
    from planner.domain.agenda import Agenda

_ALWAYS = 1 << 40
"""Further away than any date, in minutes."""

Band = tuple[int, int]
"""Start and end in minutes since 1970."""

Times = tuple[Band, ...] | None
"""When somebody or something is to be had, in order; None where nothing is known, which is always."""


def typed(windows: Sequence[AvailabilityRow]) -> Times:
    """Give the times that were typed."""
    return joined(_band(window) for window in windows) if windows else None


def stay(participant: ParticipantRow) -> Times:
    """Give the time from somebody's arrival to their departure."""
    arrives, departs = participant.arrives_at, participant.departs_at
    if arrives is None and departs is None:
        return None
    start = minutes(arrives) if arrives else -_ALWAYS
    end = minutes(departs) if departs else _ALWAYS
    return ((start, end),) if start < end else ()


def times_of(agenda: "Agenda", noun: str, row_id: int, *, in_person: bool = True) -> Times:
    """Give when a ``participant`` or a ``room`` is to be had; who is not there ``in_person`` need not have arrived."""
    known = typed(agenda.available(noun, row_id))
    if noun != "participant" or not in_person:
        return known
    there = stay(agenda.participant_by_id[row_id])
    return known if there is None else there if known is None else tuple(_both(known, there))


def _both(one: Iterable[Band], other: Sequence[Band]) -> Iterator[Band]:
    """Give the times that lie in bands of both."""
    for opens, closes in one:
        for start, end in other:
            if max(opens, start) < min(closes, end):
                yield max(opens, start), min(closes, end)


def joined(spans: Iterable[Band]) -> tuple[Band, ...]:
    """Put spans in order; those that touch become one."""
    found: list[Band] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)


def _band(window: AvailabilityRow) -> Band:
    start = minutes(window.starts_at) if window.starts_at else -_ALWAYS
    return start, minutes(window.ends_at) if window.ends_at else _ALWAYS


def within(times: Times, start: int, end: int) -> bool:
    """Whether a span of minutes lies in the times of somebody."""
    return times is None or any(opens <= start and end <= closes for opens, closes in times)


def closed(times: Times, start: int, end: int) -> Iterator[Band]:
    """Give the parts of a span of minutes that lie outside the times of somebody."""
    if times is None:
        return
    reached = start
    for opens, closes in times:
        if reached < min(opens, end):
            yield reached, min(opens, end)
        reached = max(reached, closes)
    if reached < end:
        yield reached, end
