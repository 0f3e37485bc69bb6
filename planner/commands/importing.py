"""``planner import``: a programme from a file into a database."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from planner.domain.programme import READ_VERB, Problem, Programme, ProgrammePlan, Verb
from planner.edits.programme import lay_programme
from planner.errors import UserError
from planner.imports.plan import plan_programme
from planner.imports.programme import read_programme
from planner.queries import find_event, load_agenda, load_provenance
from planner.worker import read_foreign
from planner.workspace import Workspace


@dataclass(frozen=True)
class ImportOptions:
    """What to read and where to; ``event`` is an id, uid or code, None for a new event."""

    source: Path
    database: Path
    event: str | None
    year: int | None
    zone: str
    dry_run: bool
    as_json: bool


def import_programme(options: ImportOptions) -> int:
    """Read a programme and lay it onto an event, or make a new event of it, in one edit; print what changed."""
    try:
        programme = _programme(options)
        plan, event_id = _carry_out(options, programme)
    except UserError:
        if options.as_json:
            print(json.dumps(_report(None, None, ()), ensure_ascii=False, indent=2))
        raise
    if options.as_json:
        print(json.dumps(_report(plan, event_id, programme.problems + plan.problems), ensure_ascii=False, indent=2))
    else:
        print(_words(plan, event_id, programme.problems + plan.problems))
    return 0


def _programme(options: ImportOptions) -> Programme:
    source = read_foreign(options.source)
    programme = read_programme(source, year=options.year)
    if programme.year_needed and programme.year_proposed is not None:
        programme = _in_year(read_programme(source, year=programme.year_proposed), programme.year_proposed)
    if not programme.sessions:
        raise UserError(
            "no-timetable",
            f"“{options.source.name}” has no timetable. {_found(programme)}",
            "Nothing was imported.",
            "Import a text that has days and times.",
        )
    if programme.year_needed:
        raise UserError(
            "year-needed",
            f"The days in “{options.source.name}” have no year.",
            "Nothing was imported.",
            "Say which year with --year.",
        )
    return programme


def _in_year(programme: Programme, year: int) -> Programme:
    note = Problem("days", f"The year {year} was worked out from the weekdays; --year takes another one.")
    return replace(programme, problems=(note, *programme.problems))


def _found(programme: Programme) -> str:
    facts = programme.facts
    days = " to ".join(day.isoformat() for day in (facts.starts_on, facts.ends_on) if day)
    found = {
        "title": facts.title,
        "theme": facts.theme,
        "dates": days,
        "venue": facts.venue,
        "city": facts.city,
        "hosts": ", ".join(host.name for host in facts.hosts),
        "media": facts.media_policy,
        "contacts": ", ".join(contact.name for contact in facts.contacts),
        "links": ", ".join(link.url for link in facts.links),
    }
    words = "; ".join(f"{name}: {value}" for name, value in found.items() if value)
    return f"Found {words}." if words else "No facts about an event were found either."


def _carry_out(options: ImportOptions, programme: Programme) -> tuple[ProgrammePlan, int | None]:
    if not options.database.exists() and options.event is None and options.dry_run:
        return plan_programme(programme, None), None
    workspace = Workspace.open(options.database, create=options.event is None)
    try:
        plan = _plan(workspace, options, programme)
        if options.dry_run:
            return plan, None
        workspace.back_up("before-import")
        subject = programme.facts.title or options.source.name
        lay: Callable[..., int] = partial(lay_programme, plan=plan, zone=options.zone)
        return plan, workspace.edit(READ_VERB, subject, lay, event_id=plan.event_id)
    finally:
        workspace.close()


def _plan(workspace: Workspace, options: ImportOptions, programme: Programme) -> ProgrammePlan:
    if options.event is None:
        return plan_programme(programme, None)
    event_id = workspace.read(partial(find_event, name=options.event))
    agenda = workspace.read(partial(load_agenda, event_id=event_id))
    return plan_programme(programme, agenda, workspace.read(partial(load_provenance, event_id=event_id)))


def _report(plan: ProgrammePlan | None, event_id: int | None, problems: tuple[Problem, ...]) -> dict[str, object]:
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


def _words(plan: ProgrammePlan, event_id: int | None, problems: tuple[Problem, ...]) -> str:
    head = f"Event {event_id}" if event_id else "Nothing was written (dry run)"
    verbs: tuple[Verb, ...] = ("new", "moved", "renamed", "changed", "unchanged", "gone")
    counts = ", ".join(f"{plan.count(verb)} {verb}" for verb in verbs if plan.count(verb))
    people = len({person.name for person in plan.programme.people})
    lines = [f"{head}: {len(plan.programme.days)} days, sessions: {counts}; {people} people."]
    lines += [f"  {problem.place}: {problem.message}" for problem in problems]
    return "\n".join(lines)
