"""What ``planner import`` prints: for programs as JSON, for people in lines."""

from collections.abc import Iterator

from planner.domain.programme import Problem, ProgrammePlan, SessionChange, Verb
from planner.exports.list_words import counted

_VERBS: tuple[Verb, ...] = ("new", "moved", "renamed", "changed", "unchanged", "gone")


def as_json(plan: ProgrammePlan | None, event_id: int | None, problems: tuple[Problem, ...]) -> dict[str, object]:
    """Give the counts of an import as JSON's own types; without a plan there are none, as for a refusal."""
    return {
        "event": event_id,
        "new": _counts(plan, "new"),
        "changed": _counts(plan, "moved", "renamed", "changed"),
        "gone": _counts(plan, "gone"),
        "unchanged": _counts(plan, "unchanged"),
        "problems": [{"place": problem.place, "message": problem.message} for problem in problems],
    }


def _counts(plan: ProgrammePlan | None, *verbs: Verb) -> dict[str, int]:
    if plan is None:
        return {}
    counts = {"sessions": sum(bool(set(verbs) & set(change.verbs)) for change in plan.changes)}
    if "new" in verbs:
        counts["people"] = len({name for change in plan.changes for name in change.people_new})
    if "gone" in verbs:
        counts["people"] = len({name for change in plan.changes for name in change.people_gone})
    return counts


def as_lines(plan: ProgrammePlan, event_id: int | None, problems: tuple[Problem, ...]) -> str:
    """Give the counts, a line for each change to an event that was there before, and a line for each problem."""
    head = f"Event {event_id}" if event_id else "Nothing was written (dry run)"
    counts = ", ".join(f"{plan.count(verb)} {verb}" for verb in _VERBS if plan.count(verb))
    people = len({person.name for person in plan.programme.people})
    days = counted(len(plan.programme.days), "no days", "1 day", "{:,} days")
    named = counted(people, "nobody", "1 person", "{:,} people")
    lines = [f"{head}: {days}, sessions: {counts}; {named}."]
    if plan.event_id is not None:
        lines += [
            f"  event: {name}: {old} -> {new}" if old else f"  event: {name}: {new}" for name, old, new in plan.facts
        ]
        lines += [f"  {_change(change)}" for change in plan.changes if change.verbs != ("unchanged",)]
    lines += [f"  {problem.place}: {problem.message}" for problem in problems]
    return "\n".join(lines)


def _change(change: SessionChange) -> str:
    details = "; ".join(_details(change))
    return f"{', '.join(change.verbs)}: “{change.title}”" + (f": {details}" if details else "")


def _details(change: SessionChange) -> Iterator[str]:
    if change.session is None or change.session_id is None:
        yield f"{change.starts_at:%Y-%m-%d %H:%M}" if change.starts_at else "no time yet"
    for name, old, new in change.fields:
        yield _difference(name, old, new)
    for name in change.people_new:
        yield f"+ {name}"
    for name in change.people_gone:
        yield f"- {name}"


def _difference(name: str, old: str, new: str) -> str:
    return f"{name}: {old} -> {new}" if old else f"{name}: {new}"
