"""Erasing somebody from where they are in view."""

from PySide6.QtWidgets import QWidget

from planner.workspace import Workspace


def erase_person(parent: QWidget, workspace: Workspace, person_id: int) -> None:
    """Show the dialog that erases people, with somebody chosen."""
    from planner.ui.privacy.person import ErasePersonDialog

    dialog = ErasePersonDialog(workspace, parent.window())
    dialog.choose(person_id)
    dialog.exec()
    dialog.deleteLater()
