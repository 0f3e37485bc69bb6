"""The print dialog as it is seen."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.settings import Settings
from planner.ui.printing.dialog import PrintDialog
from planner.worker import Worker
from planner.workspace import Workspace
from tests.ui.reference import add_reference_event
from tests.ui.settle import settle


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown dialog) one after the other; ``folder`` takes a database and a document."""
    workspace = Workspace.open(folder / "printing.planner")
    worker = Worker()
    dialog = PrintDialog(workspace, worker, add_reference_event(workspace), Settings())
    dialog.resize(1120, 680)
    dialog.show()
    settle(lambda: dialog.pages.has_picture(0))
    yield "print", dialog
    dialog.save_pdf(folder / "programme.pdf")
    settle(lambda: bool(dialog.saving.notice.words))
    yield "print_saved", dialog
    dialog.reject()
    worker.close()
    workspace.close()
