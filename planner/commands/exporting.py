"""``planner export``: a document or list of one event into a file."""

import sys
from collections.abc import Sequence
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
from planner.exports.files import ANOTHER_NAME_HELPS, dated
from planner.exports.house import PLAIN, House, assembled
from planner.exports.pack.source import Keys
from planner.exports.papers import lay_papers
from planner.exports.workbook.contents import ListOptions
from planner.queries import find_event
from planner.settings import load_settings, settings_path
from planner.workspace import Workspace
from resources import resource

_MOST_LANGUAGES = 2


@dataclass(frozen=True)
class ExportOptions:
    """What to write and where: ``agenda``, ``pack`` or one sheet; ``event`` is an id, uid or code.

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
        write = _agenda if options.kind == "agenda" else _lists
        print(write(workspace, event_id, options))
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


def _lists(workspace: Workspace, event_id: int, options: ExportOptions) -> str:
    from planner.exports.pack.writing import rows_of, write_pack
    from planner.packing import pack_source

    document, wanted = _wanted(options)
    packed = pack_source(workspace, event_id, wanted)
    how = _list_options(options, packed.source.people.event)
    target, refused = options.out, None
    try:
        written = write_pack(packed.source, wanted, how, target)
    except UserError as problem:
        if problem.code not in ANOTHER_NAME_HELPS:
            raise
        target, refused = dated(target, datetime.now()), problem
        written = write_pack(packed.source, wanted, how, target)
    rows = rows_of(written)
    left = HandingOut(how.handed_out, event_id, document, options.audience, options.recipient, rows, packed.edit_id)
    workspace.record_handed_out(left, target)
    if refused is not None:
        print(f"planner: {refused.happened} {refused.kept} Saved as “{target.name}”.", file=sys.stderr)
    sheets = ", ".join(f"{one.title.lower()} {one.rows}" for one in written)
    return f"{target}: rows: {sheets}."


def _wanted(options: ExportOptions) -> tuple[str, Keys]:
    """Give what is recorded as handed out, and the sheets that it takes; raises ``UserError`` where one may not be."""
    from planner.exports.pack.registry import usual

    audience = Audience(options.audience)
    if options.kind == "participants":
        return options.kind, frozenset({"participants", "summary"})
    if options.kind in {"roster", "panellists"}:
        return "panellists", frozenset({"panellists"})
    if options.kind != "pack":
        return options.kind, _permitted([options.kind], audience, options.recipient)
    if not options.sheets:
        return "pack", usual(audience)
    return "pack", _permitted(options.sheets, audience, options.recipient)


def _permitted(keys: Sequence[str], audience: Audience, recipient: str) -> Keys:
    from planner.exports.pack.registry import BY_KEY

    for key in keys:
        kind = BY_KEY.get(key)
        if kind is None:
            known = ", ".join(BY_KEY)
            raise UserError("no-sheet", f"There is no sheet “{key}”.", "No file was written.", f"Choose from {known}.")
        if audience not in kind.audiences:
            happened = f"The sheet “{key}” is not for this audience."
            wanted = " or ".join(sorted(kind.audiences))
            raise UserError("not-for-audience", happened, "No file was written.", f"Use --audience {wanted}.")
        if kind.alone and len(keys) > 1:
            happened = f"The sheet “{key}” serves one purpose and is handed out by itself."
            raise UserError("sheet-alone", happened, "No file was written.", "Write it into a file of its own.")
        if kind.alone and not recipient.strip():
            happened = f"The sheet “{key}” holds identity papers and is for one recipient alone."
            raise UserError("no-recipient", happened, "No file was written.", "Say for whom with --recipient.")
    return frozenset(keys)


def _list_options(options: ExportOptions, event: EventRow) -> ListOptions:
    if options.out.suffix.lower() != ".xlsx":
        raise _wrong_suffix(options.out, ".xlsx")
    return ListOptions(
        audience=Audience(options.audience),
        as_at=as_at(event),
        paper=options.paper,
        agreed_only=options.agreed_only,
        handed_out=str(uuid4()),
        language=_list_language(options.language),
        recipient=options.recipient,
    )


def _list_language(language: str) -> str:
    from planner.exports.workbook.speaking import LANGUAGES

    if language and language not in LANGUAGES:
        happened = f"Lists have no titles in “{language}”."
        raise UserError("no-language", happened, "No file was written.", f"Choose one of {', '.join(LANGUAGES)}.")
    return language or "en"


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
