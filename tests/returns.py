"""Lists of ours that leave the house, are edited by somebody, and come back."""

import shutil
import subprocess
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.kinds import Audience
from planner.domain.lists import LIST_VERB, Answers, ListPlan
from planner.domain.privacy import HandingOut
from planner.edits.lists import lay_list
from planner.exports.pack.writing import rows_of, write_pack
from planner.exports.workbook.contents import ListOptions
from planner.imports.lists import read_list
from planner.imports.lists.plan import plan_list
from planner.imports.lists.proposal import propose
from planner.imports.lists.returning import keys_of
from planner.packing import pack_source
from planner.provenance import load_provenance
from planner.returned import load_beside
from planner.workspace import Workspace

AS_AT = datetime(2026, 3, 1, 18)


def hand_out(
    workspace: Workspace,
    event_id: int,
    path: Path,
    audience: Audience = Audience.INTERNAL,
    key: str = "participants",
    language: str = "en",
    others: frozenset[str] = frozenset(),
) -> Path:
    """Hand out a sheet as the window does, or several as one workbook."""
    wanted = frozenset({key}) | others
    packed = pack_source(workspace, event_id, wanted)
    options = ListOptions(audience, AS_AT, handed_out=str(uuid4()), language=language)
    rows = rows_of(write_pack(packed.source, wanted, options, path))
    left = HandingOut(options.handed_out, event_id, "pack" if others else key, audience.value, "", rows, packed.edit_id)
    workspace.record_handed_out(left, path)
    return path


def edit_sheet(path: Path, change: Callable[[Worksheet], None]) -> Path:
    """Let somebody edit the list in a workbook."""
    book = load_workbook(path)
    change(book.worksheets[1])
    book.save(path)
    return path


def column(sheet: Worksheet, title: str) -> int:
    """Give the number of a column, from 1, by its heading."""
    return next(cell.column for cell in sheet[1] if cell.value == title)


def come_back(workspace: Workspace, event_id: int, path: Path) -> ListPlan:
    """Plan a list that comes back, as the window does."""
    proposal = propose(read_list(path))
    keys = keys_of(proposal.table, proposal.mapped)
    beside = workspace.read(partial(load_beside, event_id=event_id, keys=keys))
    provenance = workspace.read(partial(load_provenance, event_id=event_id, verb=LIST_VERB))
    people = workspace.participants(event_id)
    return plan_list(proposal.table, proposal.mapped, people, provenance, Answers(), beside)


def told_by(plan: ListPlan) -> dict[str, dict[str, tuple[str, str, bool]]]:
    """Give what a plan changes by name and field: what stood, what comes, and whether both sides changed it."""
    return {
        row.entry.name: {one.field.value: (one.old, one.new, one.both) for one in row.changes}
        for row in plan.rows
        if row.changes
    }


def lay(workspace: Workspace, plan: ListPlan) -> int:
    """Accept a plan as it is proposed."""
    chosen = plan.keeping(plan.contested, ())
    return workspace.edit(LIST_VERB, "back.xlsx", partial(lay_list, plan=chosen), event_id=plan.event_id)


def saved_again(path: Path, folder: Path, suffix: str = "xlsx") -> Path:
    """Let LibreOffice open a workbook and save it; skips where there is none."""
    office = shutil.which("localc")
    if office is None:
        pytest.skip("LibreOffice Calc is not on this machine")
    folder.mkdir(exist_ok=True)
    command = [office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    subprocess.run(
        [*command, "--convert-to", suffix, "--outdir", str(folder), str(path)],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return folder / f"{path.stem}.{suffix}"
