"""``planner export reminders``: drafts into a folder, or a sheet for a mail merge."""

from datetime import datetime
from uuid import uuid4

from planner.commands.exporting import ExportOptions, as_at
from planner.domain.checklist import checklist
from planner.domain.kinds import Audience
from planner.domain.privacy import HandingOut
from planner.domain.reminders import REMINDED_IN, Template, compose, own_language
from planner.errors import UserError
from planner.exports.reminders_eml import write_reminders
from planner.exports.reminders_xlsx import write_missing
from planner.exports.workbook.contents import ListOptions
from planner.settings import author_name, load_settings, settings_path
from planner.workspace import Workspace


def export_reminders(workspace: Workspace, event_id: int, options: ExportOptions) -> str:
    """Write to everybody from whom something is missing, and say how many they are.

    A file that ends in .xlsx is a sheet, and is recorded as handed out; otherwise the drafts go into a folder that is
    there. Raises ``UserError`` ``internal-only`` or ``no-language``.
    """
    _refuse(options)
    settings = load_settings(settings_path())
    seen = workspace.latest_edit
    agenda = workspace.agenda(event_id)
    owing = checklist(agenda, datetime.now().date())
    sender = "\n".join(filter(None, (author_name(settings), settings.organization)))
    made = []
    for line in owing:
        language = options.language or own_language(line.participant, agenda.event.language)
        own = settings.reminders.get(language, []) if options.preferences else []
        template = Template(*own) if len(own) == 2 else None
        if line.gaps:
            made.append(compose(agenda, line, language, template, sender))
    if options.out.suffix.lower() != ".xlsx":
        written = write_reminders(made, options.out, datetime.now())
        return f"{options.out}: drafts: {len(written)}."
    how = ListOptions(Audience.INTERNAL, as_at(agenda.event), paper=options.paper, handed_out=str(uuid4()))
    rows = write_missing(agenda, owing, made, how, options.out)
    left = HandingOut(how.handed_out, event_id, "reminders", how.audience, options.recipient, rows, seen)
    workspace.record_handed_out(left, options.out)
    return f"{options.out}: people to remind: {rows}."


def _refuse(options: ExportOptions) -> None:
    if Audience(options.audience) is not Audience.INTERNAL:
        raise UserError(
            "internal-only",
            "What is missing from whom does not leave the house.",
            "No file was written.",
            "Use --audience internal.",
        )
    if options.language and options.language not in REMINDED_IN:
        happened = f"Reminders are not written in “{options.language}” yet."
        raise UserError("no-language", happened, "No file was written.", f"Choose one of {', '.join(REMINDED_IN)}.")
