"""Paper gets the pages of the preview: those that were chosen, fitted to what the printer has, or says why not."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from planner.settings import Settings
from planner.ui.printing.dialog import PrintDialog
from planner.ui.printing.paper import chosen_pages, fitted
from planner.ui.printing.printers import printer_of, remembered
from planner.ui.tasks import TaskBar
from tests.ui.printing.conftest import WAIT

A4 = QSizeF(595.28, 841.89)


class _WithoutPaper(QPrinter):
    """A printer that has no second sheet."""

    def newPage(self) -> bool:
        """Fail."""
        return False


class _Broken(QPrinter):
    """A printer that says that it is in trouble."""

    def printerState(self) -> QPrinter.PrinterState:
        """Tell of an error."""
        return QPrinter.PrinterState.Error


def _printer(target: Path, dots: int = 100) -> QPrinter:
    return _for_a_file(printer_of(Settings(), "a4"), target, dots)


def _for_a_file(printer: QPrinter, target: Path, dots: int = 100) -> QPrinter:
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(dots)
    return printer


def _printed(qtbot: QtBot, dialog: PrintDialog, printer: QPrinter) -> str:
    with qtbot.waitSignal(dialog.on_paper.ended, timeout=WAIT):
        dialog.print_on(printer)
    return dialog.notice.words


def _ink(path: Path, page: int = 0) -> tuple[tuple[float, float], QRectF]:
    """Give the size of a printed page and the box of everything dark on it, in points."""
    with pypdfium2.PdfDocument(path) as document:
        dark = document[page].render(scale=1).to_pil().convert("L").point(lambda light: 255 if light < 220 else 0)
        left, top, right, below = dark.getbbox() or (0, 0, 0, 0)
        return document[page].get_size(), QRectF(left, top, right - left, below - top)


@pytest.mark.parametrize("dots", [100, 600])  # at 600 dots an inch a page comes in six bands
def test_paper_gets_the_pages_of_the_preview(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path, dots: int) -> None:
    words = _printed(qtbot, dialog, _printer(tmp_path / "paper.pdf", dots))
    assert words == "2 pages were sent to the printer."
    for page in (0, 1):
        size, printed = _ink(tmp_path / "paper.pdf", page)
        _, shown = _ink(dialog.preview.drafting.path, page)
        assert size == pytest.approx((595, 842), abs=1)
        for side in ("left", "top", "right", "bottom"):
            assert getattr(printed, side)() == pytest.approx(getattr(shown, side)(), abs=2)


def test_a_programme_on_a4_is_fitted_to_letter_paper(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    printer = _printer(tmp_path / "paper.pdf")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    words = _printed(qtbot, dialog, printer)
    assert "fitted to Letter" in words
    size, printed = _ink(tmp_path / "paper.pdf")
    _, shown = _ink(dialog.preview.drafting.path)
    assert size == pytest.approx((612, 792), abs=1)
    shrunk = 792 / 841.89
    assert printed.width() == pytest.approx(shown.width() * shrunk, abs=2)
    assert printed.height() == pytest.approx(shown.height() * shrunk, abs=2)
    assert QRectF(0, 0, 612, 792).contains(printed)


def test_only_the_pages_that_were_chosen_are_printed(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    printer = _printer(tmp_path / "paper.pdf")
    printer.setFromTo(2, 2)
    assert _printed(qtbot, dialog, printer) == "1 page was sent to the printer."
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as document:
        assert len(document) == 1


@pytest.mark.parametrize(
    ("first", "last", "copies", "collate", "backwards", "sent"),
    [
        (0, 0, 1, True, False, [0, 1, 2]),
        (2, 9, 1, True, False, [1, 2]),
        (0, 0, 2, True, False, [0, 1, 2, 0, 1, 2]),
        (0, 0, 2, False, False, [0, 0, 1, 1, 2, 2]),
        (1, 2, 1, True, True, [1, 0]),
    ],
)
def test_pages_copies_and_their_order(
    tmp_path: Path, first: int, last: int, copies: int, collate: bool, backwards: bool, sent: list[int]
) -> None:
    printer = _printer(tmp_path / "paper.pdf")
    if first:
        printer.setFromTo(first, last)
    printer.setCopyCount(copies)
    printer.setCollateCopies(collate)
    if backwards:
        printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    if printer.supportsMultipleCopies() and copies > 1:
        sent = [0, 1, 2]
    assert chosen_pages(printer, 3) == sent


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_begin_is_told(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    printer = _printer(tmp_path / "no folder" / "paper.pdf")
    assert _printed(qtbot, dialog, printer).startswith("Printing stopped.")
    assert dialog.choices.isEnabled()
    assert dialog.notice.buttons[0].text() == "Save PDF…"
    assert "were sent" in _printed(qtbot, dialog, _printer(tmp_path / "paper.pdf"))


def test_a_printer_that_gives_up_between_pages_is_told(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    assert _printed(qtbot, dialog, _for_a_file(_WithoutPaper(), tmp_path / "paper.pdf")).startswith("Printing stopped.")


def test_a_printer_that_ends_in_an_error_is_told(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    printer = _for_a_file(_Broken(), tmp_path / "paper.pdf")
    printer.setFromTo(1, 1)
    assert _printed(qtbot, dialog, printer).startswith("Printing stopped.")
    assert not printer.paintingActive()


def test_no_page_to_print_is_told(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    printer = _printer(tmp_path / "paper.pdf")
    printer.setFromTo(7, 8)
    assert _printed(qtbot, dialog, printer).startswith("Printing stopped.")


def test_choices_rest_while_pages_go_out(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    with qtbot.waitSignal(dialog.on_paper.ended, timeout=WAIT):
        dialog.print_on(_printer(tmp_path / "paper.pdf"))
        assert not dialog.choices.isEnabled()
        assert not dialog.print_button.isEnabled()
    assert dialog.choices.isEnabled()


def test_cancelling_is_told_and_the_next_print_goes_out(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    with qtbot.waitSignal(dialog.on_paper.ended, timeout=WAIT):
        dialog.print_on(_printer(tmp_path / "paper.pdf", dots=600))
        bar = dialog.on_paper.findChild(TaskBar)
        assert bar is not None
        bar.cancel_button.click()
    assert dialog.notice.words.startswith("Printing stopped.")
    assert "were sent" in _printed(qtbot, dialog, _printer(tmp_path / "again.pdf"))


def test_closing_while_printing_leaves_the_printer(dialog: PrintDialog, tmp_path: Path) -> None:
    printer = _printer(tmp_path / "paper.pdf")
    dialog.print_on(printer)
    dialog.reject()
    assert not printer.paintingActive()


def test_the_printer_and_its_choices_are_remembered(tmp_path: Path) -> None:
    printer = _printer(tmp_path / "paper.pdf")
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    kept = remembered(Settings(author="Ada Test", two_sided="long"), printer)
    assert (kept.author, kept.two_sided, kept.grey) == ("Ada Test", "no", True)  # a file has one side
    again = printer_of(kept, "letter")
    assert again.colorMode() is QPrinter.ColorMode.GrayScale
    assert again.pageLayout().pageSize().id() == QPageSize.PageSizeId.Letter


def test_a_printer_that_is_not_there_any_more_gives_way_to_the_own_one() -> None:
    assert printer_of(Settings(printer="Nowhere"), "a4").printerName() != "Nowhere"


def test_a_page_is_as_large_as_it_fits_and_in_the_middle() -> None:
    own = fitted(A4, QRectF(0, 0, 5952.8, 8418.9))
    assert (own.left(), own.top(), own.width()) == pytest.approx((0, 0, 5952.8), abs=0.1)
    wide = fitted(QSizeF(100, 100), QRectF(-10, -20, 300, 200))
    assert wide == QRectF(40, -20, 200, 200)
