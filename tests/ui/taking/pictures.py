"""Take with me as it is seen."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.settings import Settings
from planner.ui.taking.dialog import TakeDialog
from planner.workspace import Workspace
from tests.ui.reference import add_reference_event
from tests.ui.settle import settle


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown dialog) one after the other; ``folder`` takes a database and the saved event."""
    workspace = Workspace.open(folder / "taking.planner")
    dialog = TakeDialog(workspace, add_reference_event(workspace), Settings(export_folder=str(folder)))
    dialog.show()
    yield "take_with_me", dialog
    dialog.save(folder / "C-96.plenary")
    settle(dialog.saving.notice.isVisible)
    yield "take_with_me_saved", dialog
    dialog.reject()
    workspace.close()
