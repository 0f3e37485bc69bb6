"""``planner import --as participants``: a list of delegates from a sheet onto an event."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from planner.commands.databases import opened
from planner.commands.exporting import as_at
from planner.commands.listing_report import as_json, as_lines
from planner.domain.kinds import Audience
from planner.domain.list_fields import ListField
from planner.domain.lists import LIST_VERB, ROSTER_VERB, Answers, ListPlan, Workbook
from planner.domain.names import fold
from planner.domain.people import ParticipantList
from planner.edits.lists import lay_list
from planner.edits.rosters import lay_roster
from planner.errors import UserError
from planner.exports.left_rows_xlsx import write_left_rows
from planner.exports.workbook import contents as workbook
from planner.imports.lists.mapping import choose, column_named
from planner.imports.lists.plan import plan_list
from planner.imports.lists.proposal import Proposal, propose
from planner.imports.lists.refusals import no_names
from planner.imports.lists.remarks import sentence
from planner.imports.lists.returning import keys_of
from planner.imports.lists.roster import HandedRoster, is_roster, plan_roster, roster_fields
from planner.provenance import load_provenance
from planner.queries import find_event
from planner.returned import load_beside, load_rosters
from planner.worker import read_foreign_list
from planner.workspace import Workspace

_KEPT = "Nothing was imported."
_ALSO = {"organization": "organisation", "e-mail": "email", "given-name": "given", "family-name": "family"}
_NAMED = {"organisation": "organization"}


@dataclass(frozen=True)
class ListOptions:
    """What to read and where to; ``event`` is an id, uid or code, ``columns`` are such as ``name=B``.

    ``sheet`` is one of a workbook, by its name or its place from 1; None takes the one most like a list. ``left`` is a
    sheet to write with the rows that are not taken, and why.
    """

    source: Path
    database: Path
    event: str | None
    sheet: str | None
    columns: Sequence[str]
    dates: Literal["day-first", "month-first"] | None
    left: Path | None
    dry_run: bool
    as_json: bool


def import_list(options: ListOptions) -> int:
    """Read a list of delegates and lay its rows onto an event in one edit; print what changed and what was left."""
    try:
        plan, event_id = _imported(options)
    except UserError:
        if options.as_json:
            print(json.dumps(as_json(None, None), ensure_ascii=False, indent=2))
        raise
    if options.as_json:
        print(json.dumps(as_json(plan, event_id), ensure_ascii=False, indent=2))
    else:
        print(as_lines(plan, event_id))
    return 0


def _imported(options: ListOptions) -> tuple[ListPlan, int | None]:
    if options.event is None:
        raise UserError(
            "usage",
            "A list of participants needs the event that they come to.",
            _KEPT,
            "Name it with --event; “planner events” shows them.",
        )
    with opened(options.database) as workspace:
        event_id = workspace.read(partial(find_event, name=options.event))
        book = read_foreign_list(options.source)
        proposal = propose(book, None if options.sheet is None else _sheet_named(book, options.sheet))
        if is_roster(proposal.table, workspace.agenda(event_id)):
            return _roster(workspace, event_id, proposal, options)
        proposal = _mapped(proposal, options)
        provenance = workspace.read(partial(load_provenance, event_id=event_id, verb=LIST_VERB))
        keys = keys_of(proposal.table, proposal.mapped)
        beside = workspace.read(partial(load_beside, event_id=event_id, keys=keys))
        people = workspace.participants(event_id)
        answers = Answers(day_first=None if options.dates is None else options.dates == "day-first")
        plan = plan_list(proposal.table, proposal.mapped, people, provenance, answers, beside)
        _refuse_open_dates(plan, options.source.name)
        if options.left is not None:
            _write_left(plan, people, options.left)
        if options.dry_run:
            return plan, None
        _lay(workspace, plan.keeping(plan.contested, ()), options.source.name)
        return plan, event_id


def _sheet_named(book: Workbook, name: str) -> int:
    """Give the number, from 0, of a sheet by its name, else by its place from 1; raises ``UserError`` for any other."""
    by_name = [number for number, sheet in enumerate(book.sheets) if fold(sheet.name) == fold(name)]
    by_place = [number for number in range(len(book.sheets)) if str(number + 1) == name.strip()]
    if found := by_name + by_place:
        return found[0]
    there = ", ".join(f"{place} “{sheet.name}”" for place, sheet in enumerate(book.sheets, 1))
    raise UserError(
        "sheet-unknown",
        f"“{book.name}” has no sheet “{name}”. Its sheets are {there}.",
        _KEPT,
        "Name one of them with --sheet, or its number.",
    )


def _roster(
    workspace: Workspace, event_id: int, proposal: Proposal, options: ListOptions
) -> tuple[ListPlan, int | None]:
    """Lay a roster of panellists that came back onto the programme."""
    agenda, mapped = workspace.agenda(event_id), roster_fields(proposal.table)
    keys = keys_of(proposal.table, mapped)
    left = workspace.read(partial(load_rosters, agenda=agenda, keys=keys))
    plan = plan_roster(proposal.table, mapped, agenda, {key: HandedRoster(*was) for key, was in left.items()})
    if options.left is not None:
        _write_left(plan, workspace.participants(event_id), options.left)
    if options.dry_run:
        return plan, None
    chosen = plan.keeping(plan.contested, ())
    if chosen.accepted:
        workspace.back_up("before-import")
        lay = partial(lay_roster, plan=chosen)
        workspace.edit(ROSTER_VERB, options.source.name, lay, event_id=event_id)
    return plan, event_id


def _refuse_open_dates(plan: ListPlan, name: str) -> None:
    """Ask the one question that nothing in a list answers: whether 3/4/2026 is in April or in March."""
    if plan.open_dates is None:
        return
    words, _ = plan.open_dates
    raise UserError(
        "open-dates",
        f"The dates of “{name}” can be read in two ways, such as {words}.",
        _KEPT,
        "Say --dates day-first or --dates month-first.",
    )


def _write_left(plan: ListPlan, people: ParticipantList, target: Path) -> None:
    lines = {line.number: line for line in plan.table.lines}
    rest = [(lines[row.number], sentence(row.why)) for row in plan.rows if row.why is not None]
    options = workbook.ListOptions(Audience.INTERNAL, as_at(people.event))
    write_left_rows(people.event, plan.table.columns, rest, options, target)


def _lay(workspace: Workspace, plan: ListPlan, name: str) -> None:
    if plan.accepted or plan.count("unclear"):
        workspace.back_up("before-import")
        workspace.edit(LIST_VERB, name, partial(lay_list, plan=plan, source=name), event_id=plan.event_id)


def _mapped(proposal: Proposal, options: ListOptions) -> Proposal:
    """Map the columns that the user names; raises ``UserError`` where then no column holds names."""
    mapped = proposal.mapped
    for words in options.columns:
        name, equals, column = words.partition("=")
        field = _field(name) if equals else None
        if field is None:
            raise _not_mapped(words, "is not FIELD=COLUMN.", proposal)
        number = column_named(proposal.table, column)
        if number is None and column:
            raise _not_mapped(words, f"names no column: there is no “{column}”.", proposal)
        if number is None:
            mapped = {known: place for known, place in mapped.items() if known is not field}
        else:
            mapped = choose(mapped, number, field)
    if not {ListField.NAME, ListField.FAMILY, ListField.GIVEN} & mapped.keys():
        refusal = no_names(options.source.name, _columns(proposal))
        raise UserError(
            refusal.code, refusal.happened, refusal.kept, "Say which one holds them with --map name=COLUMN."
        )
    return Proposal(proposal.book, proposal.sheet, proposal.table, mapped)


def _field(name: str) -> ListField | None:
    plain = name.strip().lower()
    value = _ALSO.get(plain, plain).replace("-", "_")
    return ListField(value) if value in set(ListField) else None


def _not_mapped(words: str, reason: str, proposal: Proposal) -> UserError:
    fields = ", ".join(_NAMED.get(field.value, field.value) for field in ListField)
    return UserError(
        "usage",
        f"--map “{words}” {reason} The columns are {_columns(proposal)}.",
        _KEPT,
        f"Fields are {fields}; a column is named by its heading or its letter.",
    )


def _columns(proposal: Proposal) -> str:
    """Name the columns in one line, such as ``A “Name”``."""
    columns = (
        f"{column.letter} “{column.title[:40]}”" if column.title else column.letter for column in proposal.table.columns
    )
    return ", ".join(columns) or "none"
