"""``planner export``: a document or list of one event into a file."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from planner.commands.databases import opened
from planner.domain.agenda import Agenda
from planner.domain.event import EventRow
from planner.domain.kinds import Audience
from planner.errors import UserError
from planner.exports.agenda_content import AgendaOptions
from planner.exports.house import PLAIN, House, assembled
from planner.exports.papers import lay_papers
from planner.queries import find_event
from planner.settings import load_settings, settings_path
from planner.workspace import Workspace
from resources import resource

_MOST_LANGUAGES = 2


@dataclass(frozen=True)
class ExportOptions:
    """What to write and where: ``agenda``, ``reminders``, ``pack`` or one sheet; ``event`` is an id, uid or code.

    ``language`` is one or two, such as ``en,fr``; empty takes the event's, and English for a list. A document does not
    depend on who writes it, unless ``preferences`` asks for the look that they chose. ``honorifics`` are for an agenda,
    ``agreed_only`` is for a list of participants. ``sheets`` are those of a pack, by key; none takes the usual ones.
    Every list is recorded as handed out, to ``recipient``.
    """

    kind: str
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
    sheets: Sequence[str] = ()


def export(options: ExportOptions) -> int:
    """Write the file and say so."""
    with opened(options.database) as workspace:
        event_id = workspace.read(partial(find_event, name=options.event))
        print(_writer(options.kind)(workspace, event_id, options))
    return 0


def _writer(kind: str) -> Callable[[Workspace, int, ExportOptions], str]:
    if kind == "agenda":
        return _agenda
    if kind == "reminders":
        from planner.commands.reminding import export_reminders

        return export_reminders
    from planner.commands.handing_out import hand_out

    return hand_out


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
    raise wrong_suffix(options.out, ".pdf or .docx")


def _lay_papers(workspace: Workspace, agenda: Agenda, audience: Audience, document: Path) -> None:
    for name in lay_papers(agenda, audience, workspace.file_path, document):
        print(f"planner: the file “{name}” is missing; its link leads nowhere.", file=sys.stderr)


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


def wrong_suffix(out: Path, wanted: str) -> UserError:
    """Give the refusal of a file whose name does not say what it is to hold."""
    happened = f"“{out.name}” is a folder." if out.is_dir() else f"“{out.name}” does not end in {wanted}."
    return UserError("wrong-suffix", happened, "No file was written.", f"Name a file that ends in {wanted}.")
