"""Opening the file of one event, and asking what becomes of the same event here."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from planner.packages.opening import Way, bring_in, present_event
from planner.packages.package import Package
from planner.packages.reading import read_package
from planner.workspace import Workspace

Ask = Callable[[Package], Way]
"""Chooses what becomes of an event that is here already."""


def ask_way(package: Package) -> Way:
    """Ask in a box over the window; Esc shows the one that is here."""
    box = QMessageBox(QApplication.activeWindow())
    box.setWindowTitle(QCoreApplication.translate("OpenPackage", "Open an event"))
    here = QCoreApplication.translate("OpenPackage", "“{title}” is in this database already.")
    box.setText(here.format(title=package.event["title"]))
    box.setInformativeText(
        QCoreApplication.translate(
            "OpenPackage", "You can replace it with the one from the file and undo that later, or keep both."
        )
    )
    roles = QMessageBox.ButtonRole
    replace = box.addButton(QCoreApplication.translate("OpenPackage", "Replace it"), roles.ActionRole)
    both = box.addButton(QCoreApplication.translate("OpenPackage", "Keep both"), roles.ActionRole)
    show = box.addButton(QCoreApplication.translate("OpenPackage", "Show the one here"), roles.RejectRole)
    box.setDefaultButton(show)
    box.setEscapeButton(show)
    box.exec()
    chosen = box.clickedButton()
    if chosen is replace:
        return Way.REPLACE
    return Way.BOTH if chosen is both else Way.SHOW


def open_package(workspace: Workspace, path: Path, ask: Ask = ask_way) -> int:
    """Lay the event of a file into the open database and give its id; what is here is never overwritten unasked.

    Raises ``UserError`` where the file cannot be used, and then nothing was changed.
    """
    package = read_package(path)
    way = ask(package) if present_event(workspace, package) is not None else Way.REPLACE
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        return bring_in(workspace, package, path, QCoreApplication.translate("OpenPackage", "Open"), way)
    finally:
        QApplication.restoreOverrideCursor()
