"""``planner import``: a programme from a file into a database."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from zoneinfo import available_timezones

from planner.commands.databases import opened, opened_if_there, opened_or_made
from planner.commands.import_report import as_json, as_lines
from planner.domain.programme import READ_VERB, Problem, Programme, ProgrammePlan
from planner.edits.programme import lay_programme
from planner.errors import UserError
from planner.imports.plan import plan_programme
from planner.imports.programme import read_programme
from planner.provenance import load_provenance
from planner.queries import find_event, load_agenda
from planner.worker import read_foreign
from planner.workspace import Workspace

_KEPT = "Nothing was imported."


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
    problems: tuple[Problem, ...] = ()
    try:
        _check_zone(options)
        programme = _programme(options)
        with _database(options) as workspace:
            plan = _plan(workspace, options, programme)
            problems = programme.problems + plan.problems
            _check_possible(options, plan)
            event_id = None if options.dry_run or workspace is None else _lay(workspace, options, plan)
    except UserError:
        if options.as_json:
            print(json.dumps(as_json(None, None, problems), ensure_ascii=False, indent=2))
        raise
    if options.as_json:
        print(json.dumps(as_json(plan, event_id, problems), ensure_ascii=False, indent=2))
    else:
        print(as_lines(plan, event_id, problems))
    return 0


def _check_zone(options: ImportOptions) -> None:
    if options.zone and options.event is not None:
        raise UserError(
            "usage",
            "--zone is for a new event; importing does not change the zone of one that exists.",
            _KEPT,
            "Leave out --zone or --event.",
        )
    if options.zone and options.zone not in available_timezones():
        happened = f"There is no time zone “{options.zone}”."
        raise UserError("no-zone", happened, _KEPT, "Choose one such as Europe/Zurich.")


def _programme(options: ImportOptions) -> Programme:
    source = read_foreign(options.source)
    programme = read_programme(source, year=options.year)
    if programme.year_needed and programme.year_proposed is not None:
        programme = _in_year(read_programme(source, year=programme.year_proposed), programme.year_proposed)
    if not programme.sessions:
        raise UserError(
            "no-timetable",
            f"“{options.source.name}” has no timetable. {_found(programme)}",
            _KEPT,
            "Import a text that has days and times.",
        )
    if programme.year_needed:
        raise UserError(
            "year-needed",
            f"The days in “{options.source.name}” have no year.",
            _KEPT,
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


def _database(options: ImportOptions) -> AbstractContextManager[Workspace | None]:
    if options.event is not None:
        return opened(options.database)
    return opened_if_there(options.database) if options.dry_run else opened_or_made(options.database)


def _plan(workspace: Workspace | None, options: ImportOptions, programme: Programme) -> ProgrammePlan:
    if workspace is None or options.event is None:
        return plan_programme(programme, None)
    event_id = workspace.read(partial(find_event, name=options.event))
    agenda = workspace.read(partial(load_agenda, event_id=event_id))
    return plan_programme(programme, agenda, workspace.read(partial(load_provenance, event_id=event_id)))


def _check_possible(options: ImportOptions, plan: ProgrammePlan) -> None:
    if plan.problems:
        first, *more = plan.problems
        others = f" More lines like it: {len(more)}." if more else ""
        raise UserError(
            "impossible",
            f"{first.place.capitalize()} of “{options.source.name}” cannot be right: {first.message}{others}",
            _KEPT,
            "Correct the line and import again, or settle it in the window; --json lists every such line.",
        )


def _lay(workspace: Workspace, options: ImportOptions, plan: ProgrammePlan) -> int:
    if not workspace.made:
        workspace.back_up("before-import")
    subject = plan.programme.facts.title or options.source.name
    lay: Callable[..., int] = partial(lay_programme, plan=plan, zone=options.zone)
    return workspace.edit(READ_VERB, subject, lay, event_id=plan.event_id)
