"""The only place with boxes that interrupt: what could not be done, a bug, a question."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from planner.errors import UserError
from planner.ui.help.link import explain
from planner.ui.icons import icon
from planner.ui.refusals import told
from planner.ui.theme import tokens_now

_DRAWING = 32


def show_error(parent: QWidget | None, problem: UserError) -> None:
    """Say calmly what happened, what was kept and what to do next."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("Messages", "Plenary"))
    refusal = told(problem)
    box.setText(refusal.happened)
    box.setInformativeText(" ".join(part for part in (refusal.kept, refusal.next) if part))
    box.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Help)
    if box.exec() == QMessageBox.StandardButton.Help:
        explain(parent, problem.code)


def show_bug(parent: QWidget | None, traceback: str, log: Path) -> None:
    """Own up to a mistake of the program; the details can be copied, everything stored is safe."""
    box = QMessageBox(parent)
    tokens = tokens_now()
    box.setIconPixmap(icon("warning", tokens.warn, tokens.warn).pixmap(_DRAWING, _DRAWING))
    box.setWindowTitle(QCoreApplication.translate("Messages", "Plenary"))
    box.setText(QCoreApplication.translate("Messages", "Something went wrong in Plenary itself."))
    kept = QCoreApplication.translate("Messages", "What you see saved is saved. You can go on working.")
    where = QCoreApplication.translate("Messages", "The report is in {path}.").format(path=log)
    box.setInformativeText(f"{kept} {where}")
    box.setDetailedText(traceback)
    box.exec()


def show_about(parent: QWidget | None, version: str, database: str) -> None:
    """Say which version this is and where its data lie."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("Messages", "About Plenary"))
    box.setText(QCoreApplication.translate("Messages", "Plenary {version}").format(version=version))
    what = QCoreApplication.translate("Messages", "The planner for intergovernmental conferences.")
    box.setInformativeText(f"{what}\n{database}".strip())
    box.exec()


def ask_for_database(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask which database or package to open; None where the user gave up."""
    title = QCoreApplication.translate("Messages", "Open")
    kinds = QCoreApplication.translate("Messages", "Databases and packages of Plenary (*.planner *.plenary)")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None


def ask_for_copy(parent: QWidget | None, proposed: Path) -> Path | None:
    """Ask where to save a copy of the database; None where the user gave up."""
    title = QCoreApplication.translate("Messages", "Save a copy")
    kinds = QCoreApplication.translate("Messages", "Databases of Plenary (*.planner)")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
    return Path(name) if name else None
