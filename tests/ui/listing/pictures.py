"""The list dialog as it is seen: empty, with a list, with an unclear row, and with a row that changes somebody."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtWidgets import QWidget

from planner.domain.lists import ListPlan
from planner.edits.rows import change
from planner.ui.listing.dialog import ListDialog
from planner.ui.listing.waiting import WaitingDialog
from planner.worker import Worker
from planner.workspace import Workspace
from tests.imports.lists.sheets import a_list_under_a_logo, a_sheet
from tests.returns import column, edit_sheet, hand_out
from tests.ui.reference import add_reference_event
from tests.ui.settle import settle


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown dialog) one after the other; ``folder`` takes a database and a sheet."""
    workspace = Workspace.open(folder / "listing.planner")
    worker = Worker()
    event = add_reference_event(workspace)
    dialog = ListDialog(workspace, worker, event)
    dialog.resize(1240, 700)
    dialog.show()
    yield "list_empty", dialog
    dialog.open_file(a_list_under_a_logo(folder / "delegates.xlsx"))
    settle(lambda: dialog.plan is not None)
    table = dialog.preview.rows.table
    table.select(6)
    yield "list", dialog
    table.select(8)
    yield "list_unclear", dialog
    dialog.reject()
    yield from _returned(workspace, worker, event, folder)
    yield from _waiting(workspace, worker, event, folder)
    worker.close()
    workspace.close()


def _returned(workspace: Workspace, worker: Worker, event: int, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """A list of ours that both sides changed."""
    path = hand_out(workspace, event, folder / "participants.xlsx")
    person = workspace.participants(event).participants[0]
    write = partial(change, noun="participant", row_id=person.id, function="Ambassador")
    workspace.edit("Change", person.name, write, event_id=event)

    def edit(page: Worksheet) -> None:
        row = next(row for row in range(2, page.max_row + 1) if page.cell(row, 2).value == person.name)
        page.cell(row, column(page, "Function")).value = "Minister of State"
        page.cell(row, column(page, "E-mail")).value = "office@example.org"
        page.delete_rows(3 if row == 2 else 2)

    dialog = _opened(ListDialog(workspace, worker, event), edit_sheet(path, edit))
    dialog.preview.rows.table.select(next(row.number for row in _plan(dialog).rows if row.changes))
    yield "list_returned", dialog
    dialog.reject()


def _waiting(workspace: Workspace, worker: Worker, event: int, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """A list with open dates, and the rows that wait after it."""
    head = ("Name", "Country", "Arrival", "Hotel")
    rows = (
        ("Eva Ruiz", "Spain", "3/4/2026", "Astra"),
        ("Chloé Dubois", "Belgium", "", "Astra"),
        ("Kim Min-jun", "Korea", "5/4/2026", "Astra"),
        ("Ana Lima; Bo Chen", "Portugal", "", ""),
    )
    dialog = _opened(ListDialog(workspace, worker, event), a_sheet(folder / "arrivals.xlsx", (head, *rows)))
    yield "list_dates", dialog
    dialog.carry_out()
    waiting = WaitingDialog(workspace, event)
    waiting.show()
    waiting.table.select(waiting.table.records.records[1].id)
    yield "list_waiting", waiting
    waiting.close()


def _opened(dialog: ListDialog, path: Path) -> ListDialog:
    dialog.resize(1240, 700)
    dialog.show()
    dialog.open_file(path)
    settle(lambda: dialog.plan is not None)
    return dialog


def _plan(dialog: ListDialog) -> ListPlan:
    assert dialog.plan is not None
    return dialog.plan
