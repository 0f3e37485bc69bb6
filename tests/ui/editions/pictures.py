"""The dialog of a new edition as it is seen."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.ui.editions.dialog import EditionDialog
from planner.workspace import Workspace
from tests.ui.reference import add_reference_event


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown dialog); ``folder`` takes a database."""
    workspace = Workspace.open(folder / "editions.planner")
    dialog = EditionDialog(workspace, add_reference_event(workspace))
    dialog.show()
    yield "new_edition", dialog
    dialog.reject()
    workspace.close()
