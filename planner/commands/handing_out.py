"""``planner export`` of lists: one, or several as one workbook, each as its audience may have it."""

import sys
from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from planner.commands.exporting import ExportOptions, as_at, wrong_suffix
from planner.domain.event import EventRow
from planner.domain.kinds import Audience
from planner.domain.privacy import HandingOut
from planner.errors import UserError
from planner.exports.files import ANOTHER_NAME_HELPS, dated
from planner.exports.pack.registry import BY_KEY, usual
from planner.exports.pack.source import Keys
from planner.exports.pack.writing import rows_of, write_pack
from planner.exports.workbook.contents import ListOptions
from planner.exports.workbook.speaking import LANGUAGES
from planner.packing import pack_source
from planner.workspace import Workspace


def hand_out(workspace: Workspace, event_id: int, options: ExportOptions) -> str:
    """Write the lists, record that they left, and say what they hold."""
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
    sheets = ", ".join(f"{one.key} {one.rows}" for one in written)
    return f"{target}: rows: {sheets}."


def _wanted(options: ExportOptions) -> tuple[str, Keys]:
    """Give what is recorded as handed out, and the sheets that it takes; raises ``UserError`` where one may not be."""
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
        raise wrong_suffix(options.out, ".xlsx")
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
    if language and language not in LANGUAGES:
        happened = f"Lists have no titles in “{language}”."
        raise UserError("no-language", happened, "No file was written.", f"Choose one of {', '.join(LANGUAGES)}.")
    return language or "en"
