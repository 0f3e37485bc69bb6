"""The list dialog as it is seen: empty, with a list, with an unclear row, and with a row that changes somebody."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.ui.listing.dialog import ListDialog
from planner.worker import Worker
from planner.workspace import Workspace
from tests.imports.lists.sheets import a_list_under_a_logo
from tests.ui.reference import add_reference_event
from tests.ui.settle import settle


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown dialog) one after the other; ``folder`` takes a database and a sheet."""
    workspace = Workspace.open(folder / "listing.planner")
    worker = Worker()
    dialog = ListDialog(workspace, worker, add_reference_event(workspace))
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
    worker.close()
    workspace.close()
