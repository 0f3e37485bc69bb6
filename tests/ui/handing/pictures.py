"""The hand-out dialog as it is seen."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.domain.kinds import Audience
from planner.settings import Settings
from planner.ui.handing.dialog import HandOutDialog
from planner.worker import Worker
from planner.workspace import Workspace
from tests.ui.reference import add_reference_event
from tests.ui.settle import settle


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown dialog) one after the other; ``folder`` takes a database."""
    workspace = Workspace.open(folder / "handing.planner")
    worker = Worker()
    dialog = HandOutDialog(workspace, worker, add_reference_event(workspace), Settings())
    dialog.resize(840, 520)
    dialog.show()
    settle(dialog.save_button.isEnabled)
    yield "hand_out", dialog
    dialog.choices.panellists.click()
    dialog.choices.audiences[Audience.INTERNAL].click()
    settle(dialog.save_button.isEnabled)
    yield "hand_out_internal", dialog
    dialog.reject()
    worker.close()
    workspace.close()
