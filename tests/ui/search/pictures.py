"""The quick search as it is seen."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from planner.samples import fill_samples
from planner.ui.desk import Desk
from planner.ui.search.popup import QuickSearch
from planner.workspace import Workspace
from tests.ui.reference import add_reference_event

_COMMANDS = (("&Print…", "Ctrl+P"), ("&Hand out…", "Ctrl+H"), ("Import &programme…", "Ctrl+I"))


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown popup) one after the other; ``folder`` takes a database."""
    workspace = Workspace.open(folder / "search.planner")
    fill_samples(workspace)
    desk = Desk(workspace, add_reference_event(workspace))
    desk.refresh()
    search = QuickSearch([QAction(name, shortcut=QKeySequence(keys)) for name, keys in _COMMANDS], desk)
    search.open_over(desk)
    yield "search_empty", search
    search.field.setText("pro")
    yield "search", search
    search.field.setText("xyzzy")
    yield "search_nothing", search
    search.hide()
    desk.close_database()
    desk.deleteLater()
