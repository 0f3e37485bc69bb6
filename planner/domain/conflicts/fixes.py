"""What would settle a conflict in one step, where there is such a step."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from planner.domain.conflicts.check import Findings
from planner.domain.conflicts.conflict import Conflict, Rule, Severity
from planner.domain.placing import Placements, place_of, placed


@dataclass(frozen=True, slots=True)
class LaterStart:
    """Let a session start when the one before it has ended."""

    session_id: int
    at: datetime
    placements: Placements


@dataclass(frozen=True, slots=True)
class LongerEvent:
    """Let the event begin or end on the day of a session outside it."""

    first: date
    last: date


Fix = LaterStart | LongerEvent


def fix(findings: Findings, conflict: Conflict) -> Fix | None:
    """Give the step that settles a conflict without anything new to settle; None where there is none."""
    if conflict.rule in {Rule.ROOM_OVERLAP, Rule.PERSON_OVERLAP}:
        return _later(findings, conflict)
    if conflict.rule is Rule.OUTSIDE_EVENT:
        day, event = date.fromisoformat(str(conflict.figures[0])), findings.agenda.event
        first, last = event.starts_on or day, event.ends_on or day
        return LongerEvent(min(first, day), max(last, day))
    return None


def _later(findings: Findings, conflict: Conflict) -> LaterStart | None:
    earlier, later = (findings.agenda.session_by_id[number] for number in conflict.sessions)
    end = earlier.ends_at
    if end is None or later.starts_at is None or end <= later.starts_at:
        return None
    placements = {later.id: replace(place_of(later), starts_at=end)}
    after = findings.after(placed(findings.agenda, placements), placements)
    if _to_settle(after, later.id) - _to_settle(findings, later.id):
        return None
    return LaterStart(later.id, end, placements)


def _to_settle(findings: Findings, session_id: int) -> set[tuple[Rule, tuple[int, ...], tuple[int, ...]]]:
    grave = (row for row in findings.conflicts if findings.severity(row) is Severity.SETTLE)
    return {(row.rule, row.sessions, row.people) for row in grave if session_id in row.sessions}
