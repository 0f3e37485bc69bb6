"""Opens the directory beside the window, or brings it forward where it stands already."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from planner.ui.actions import Actions
from planner.ui.databases import Databases
from planner.ui.directory.window import DirectoryWindow
from planner.ui.places import Place


def open_directory(
    databases: Databases, commands: Actions, go_to: Callable[[Place], object], parent: QWidget
) -> DirectoryWindow:
    """Show the directory of the open database; its links lead into ``parent``, and it goes when the database does."""
    shown = parent.findChild(DirectoryWindow)
    if isinstance(shown, DirectoryWindow):
        window = shown
    else:
        desk = databases.desk
        assert desk is not None
        window = DirectoryWindow(desk.workspace, lambda: desk.event_id, (commands.undo, commands.redo), parent)
        window.went.connect(go_to)
        databases.closing.connect(window.reject)
    window.show()
    window.raise_()
    window.activateWindow()
    return window
