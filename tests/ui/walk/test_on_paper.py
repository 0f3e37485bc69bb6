"""Paper by the system's dialog of printers, here with Qt's own printer that prints into a file."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from planner.ui.main_window import MainWindow
from planner.ui.printing.dialog import PrintDialog
from tests.ui.reference import add_reference_event
from tests.ui.walk.script import Act, Script, Walker, shown


def test_paper_by_the_dialog_of_printers(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_reference_event(window.desk.workspace)
    qtbot.waitUntil(lambda: bool(window.desk.events))
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Office"]))
    walker, paper = Walker(window), tmp_path / "paper.pdf"
    said: list[str] = []

    def script() -> Script:
        walker.leg("print on paper")
        yield Act(window.frame.commands.print.trigger)
        yield shown(PrintDialog)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PrintDialog)
        yield dialog.print_button.isEnabled
        yield walker.click(dialog.print_button)
        yield shown(QPrintDialog)
        system = QApplication.activeModalWidget()
        assert isinstance(system, QPrintDialog)
        name = system.findChild(QLineEdit, "filename")
        assert isinstance(name, QLineEdit)
        name.setText(str(paper))
        yield walker.click(next(one for one in system.findChildren(QPushButton) if one.text() == "&Print"))
        yield lambda: bool(dialog.notice.words) and not dialog.on_paper.busy
        said.append(dialog.notice.words)
        dialog.reject()

    walker.walk(script())
    assert "were sent to the printer" in said[0] or "was sent to the printer" in said[0]
    with pypdfium2.PdfDocument(paper) as document:
        assert len(document) >= 1
        assert document[0].get_size() == pytest.approx((595, 842), abs=1)
