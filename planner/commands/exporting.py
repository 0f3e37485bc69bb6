"""``planner export``: a document or list of one event into a file."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Literal
from uuid import uuid4
from zoneinfo import ZoneInfo

from planner.commands.databases import opened
from planner.domain.agenda import Agenda
from planner.domain.event import EventRow
from planner.domain.kinds import Audience
from planner.domain.privacy import HandingOut
from planner.errors import UserError
from planner.exports.agenda_content import AgendaOptions
from planner.exports.house import PLAIN, House, assembled
from planner.exports.papers import lay_papers
from planner.exports.workbook.contents import ListOptions
from planner.queries import find_event
from planner.settings import load_settings, settings_path
from planner.workspace import Workspace
from resources import resource

_MOST_LANGUAGES = 2


@dataclass(frozen=True)
class ExportOptions:
    """What to write and where; ``event`` is an id, uid or code.

    ``language`` is one or two, such as ``en,fr``; empty takes the event's. A document does not depend on who writes it,
    unless ``preferences`` asks for the look that they chose. ``honorifics`` are for an agenda, ``agreed_only`` is for a
    list of participants. Every list is recorded as handed out, to ``recipient``.
    """

    kind: Literal["agenda", "participants", "roster"]
    event: str
    out: Path
    database: Path
    language: str = ""
    paper: Literal["a4", "letter"] = "a4"
    audience: Literal["public", "partner", "internal"] = "public"
    preferences: bool = False
    agreed_only: bool = False
    honorifics: bool = False
    recipient: str = ""


def export(options: ExportOptions) -> int:
    """Write the file and say so."""
    with opened(options.database) as workspace:
        event_id = workspace.read(partial(find_event, name=options.event))
        print(_WRITERS[options.kind](workspace, event_id, options))
    return 0


def as_at(event: EventRow) -> datetime:
    """The time on the venue's clock now, to the minute; raises ``UserError`` where the zone is none."""
    try:
        zone = ZoneInfo(event.zone)
    except (KeyError, ValueError, OSError) as problem:
        raise UserError(
            "damaged",
            f"The database is damaged: event {event.id} has the time zone “{event.zone}”, which there is not.",
            "No file was written.",
            "Open a copy from its backups folder.",
        ) from problem
    return datetime.now(zone).replace(second=0, microsecond=0, tzinfo=None)


def _agenda(workspace: Workspace, event_id: int, options: ExportOptions) -> str:
    agenda = workspace.agenda(event_id)
    first, *second = _languages(options.language or agenda.event.language)
    choices = AgendaOptions(
        as_at=as_at(agenda.event),
        language=first,
        second="".join(second),
        paper=options.paper,
        audience=Audience(options.audience),
        honorifics=options.honorifics,
        house=_house() if options.preferences else PLAIN,
    )
    match options.out.suffix.lower():
        case ".pdf":
            from planner.exports.agenda_pdf import write_agenda_pdf

            written = write_agenda_pdf(agenda, choices, options.out)
            if written.missing:
                print(f"planner: there is no glyph for {' '.join(written.missing)}.", file=sys.stderr)
            _lay_papers(workspace, agenda, choices.audience, options.out)
            return f"{options.out}: pages: {written.pages}."
        case ".docx":
            from planner.exports.agenda_docx import write_agenda_docx

            write_agenda_docx(agenda, choices, options.out)
            _lay_papers(workspace, agenda, choices.audience, options.out)
            return f"{options.out}: written."
    raise _wrong_suffix(options.out, ".pdf or .docx")


def _lay_papers(workspace: Workspace, agenda: Agenda, audience: Audience, document: Path) -> None:
    for name in lay_papers(agenda, audience, workspace.file_path, document):
        print(f"planner: the file “{name}” is missing; its link leads nowhere.", file=sys.stderr)


def _participants(workspace: Workspace, event_id: int, options: ExportOptions) -> str:
    from planner.exports.participants_xlsx import write_participants

    seen, people = workspace.latest_edit, workspace.participants(event_id)
    how = _list_options(options, people.event)
    rows = write_participants(people, how, options.out)
    left = HandingOut(how.handed_out, event_id, "participants", options.audience, options.recipient, rows, seen)
    workspace.record_handed_out(left, options.out)
    return f"{options.out}: participants listed: {rows}."


def _roster(workspace: Workspace, event_id: int, options: ExportOptions) -> str:
    from planner.exports.roster_xlsx import write_roster

    seen, agenda = workspace.latest_edit, workspace.agenda(event_id)
    how = _list_options(options, agenda.event)
    rows = write_roster(agenda, how, options.out)
    left = HandingOut(how.handed_out, event_id, "panellists", options.audience, options.recipient, rows, seen)
    workspace.record_handed_out(left, options.out)
    return f"{options.out}: appearances listed: {rows}."


_WRITERS: dict[str, Callable[[Workspace, int, ExportOptions], str]] = {
    "agenda": _agenda,
    "participants": _participants,
    "roster": _roster,
}


def _list_options(options: ExportOptions, event: EventRow) -> ListOptions:
    if options.out.suffix.lower() != ".xlsx":
        raise _wrong_suffix(options.out, ".xlsx")
    return ListOptions(
        audience=Audience(options.audience),
        as_at=as_at(event),
        paper=options.paper,
        agreed_only=options.agreed_only,
        handed_out=str(uuid4()),
    )


def _house() -> House:
    """The look that the user prefers; raises ``UserError`` where its logo cannot be printed."""
    settings = load_settings(settings_path())
    house, problem = assembled(settings.organization, settings.logo, settings.accent, settings.clock, settings.dates)
    if problem is not None:
        raise problem
    return house


def _languages(wanted: str) -> list[str]:
    known = sorted(path.stem for path in resource("words").glob("*.json"))
    languages = [language.strip() for language in wanted.split(",")]
    for language in languages:
        if language not in known:
            happened = f"Agendas are not printed in “{language}” yet."
            raise UserError("no-language", happened, "No file was written.", f"Choose one of {', '.join(known)}.")
    if len(languages) > _MOST_LANGUAGES:
        happened = "An agenda is printed in one language or in two."
        raise UserError("many-languages", happened, "No file was written.", "Write one file for each pair.")
    return languages


def _wrong_suffix(out: Path, wanted: str) -> UserError:
    happened = f"“{out.name}” is a folder." if out.is_dir() else f"“{out.name}” does not end in {wanted}."
    return UserError("wrong-suffix", happened, "No file was written.", f"Name a file that ends in {wanted}.")
