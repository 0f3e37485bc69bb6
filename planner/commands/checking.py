"""``planner check``: what in a programme cannot be, should not be, or is worth a look."""

import json
from collections.abc import Sequence
from pathlib import Path

from planner.commands.databases import opened
from planner.domain.conflicts.check import Findings
from planner.domain.conflicts.check import check as look_at
from planner.domain.conflicts.conflict import Conflict, Severity
from planner.domain.conflicts.sentences import sentence
from planner.domain.kinds import Audience
from planner.queries import event_summaries, find_event

FOUND = 1
"""The exit code where something is to be settled or warned of."""

_HEADINGS = {
    Severity.SETTLE: "To settle before the final programme",
    Severity.WARNING: "Warnings",
    Severity.INFORMATION: "For information",
}


def check(database: Path, event: str | None, *, as_json: bool) -> int:
    """Print the conflicts of one event, or of all, and give 1 where one of them is more than information."""
    with opened(database) as workspace:
        wanted = [workspace.read(lambda tx: find_event(tx, event))] if event else None
        ids = wanted or [summary.id for summary in workspace.read(event_summaries)]
        found = [look_at(workspace.agenda(event_id)) for event_id in ids]
    print(_json(found) if as_json else "\n\n".join(map(_told, found)))
    severities = {findings.severity(conflict) for findings in found for conflict in findings.conflicts}
    return FOUND if severities & {Severity.SETTLE, Severity.WARNING} else 0


def _json(found: Sequence[Findings]) -> str:
    listed = [_entry(findings, conflict) for findings in found for conflict in findings.conflicts]
    return json.dumps({"conflicts": listed}, ensure_ascii=False, indent=2)


def _entry(findings: Findings, conflict: Conflict) -> dict[str, object]:
    return {
        "kind": conflict.rule,
        "severity": findings.severity(conflict),
        "sessions": conflict.sessions,
        "people": conflict.people,
        "message": _sentence(conflict, findings),
    }


def _sentence(conflict: Conflict, findings: Findings) -> str:
    """Say what was found without restricted names: nobody knows where a printed answer ends."""
    return sentence(conflict, findings.agenda, audience=Audience.PARTNER)


def _told(findings: Findings) -> str:
    agenda, conflicts = findings.agenda, findings.conflicts
    lines = [agenda.event.title]
    for severity, heading in _HEADINGS.items():
        sentences = [_sentence(conflict, findings) for conflict in conflicts if findings.severity(conflict) is severity]
        if sentences:
            lines += ["", f"{heading} ({len(sentences)})", *(f"  {told}" for told in sentences)]
    return "\n".join(lines if conflicts else [*lines, "  Nothing to settle."])
