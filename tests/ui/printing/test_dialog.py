"""The programme goes out on paper, as a PDF and for Word."""

import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Audience
from planner.edits.rows import add, change
from planner.settings import Settings
from planner.ui.printing.dialog import PrintDialog
from planner.worker import Worker
from planner.workspace import Workspace
from tests.exports.logos import a_logo
from tests.ui.printing.conftest import WAIT


def _remade(qtbot: QtBot, dialog: PrintDialog, choose: Callable[[], None]) -> None:
    with qtbot.waitSignal(dialog.preview.drafting.made, timeout=WAIT):
        choose()


def _text(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not here")
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True).stdout.decode()


def test_the_pages_are_shown_as_sharp_as_the_screen(qtbot: QtBot, dialog: PrintDialog) -> None:
    qtbot.waitUntil(lambda: dialog.pages.has_picture(0), timeout=WAIT)
    assert len(dialog.pages.sizes) == 2
    shown = dialog.pages.viewport().grab().toImage()
    points = ((x, y) for y in range(0, shown.height(), 3) for x in range(shown.width()))
    assert sum(shown.pixelColor(x, y).lightness() < 64 for x, y in points) > 100


def test_only_pages_in_view_are_drawn(qtbot: QtBot, dialog: PrintDialog) -> None:
    qtbot.waitUntil(lambda: dialog.pages.has_picture(0), timeout=WAIT)
    assert not dialog.pages.has_picture(1)
    QTest.keyClick(dialog.pages, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: dialog.pages.has_picture(1), timeout=WAIT)


def test_the_saved_pdf_is_the_one_that_was_shown(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    target = tmp_path / "programme.pdf"
    with qtbot.waitSignal(dialog.saved, timeout=WAIT) as saved:
        dialog.save_pdf(target)
    assert saved.args == [target]
    assert target.read_bytes() == dialog.preview.drafting.path.read_bytes()
    text = _text(target)
    assert "Vandi Minah" in text
    assert "PROVISIONAL" in text.upper()
    assert dialog.saving.notice.words == f"Saved “programme.pdf” in {tmp_path}."


def test_every_choice_makes_the_document_anew(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    choices = dialog.choices
    _remade(qtbot, dialog, lambda: choices.language.setCurrentIndex(choices.language.findData("fr")))
    _remade(qtbot, dialog, lambda: choices.paper.setCurrentIndex(choices.paper.findData("letter")))
    _remade(qtbot, dialog, lambda: choices.audience.setCurrentIndex(choices.audience.findData(Audience.INTERNAL)))
    _remade(qtbot, dialog, choices.provisional.click)
    options = dialog.preview.options
    assert options is not None
    assert (options.language, options.paper, options.audience) == ("fr", "letter", Audience.INTERNAL)
    assert not options.provisional
    with qtbot.waitSignal(dialog.saved, timeout=WAIT):
        dialog.save_pdf(tmp_path / "programme.pdf")
    text = _text(tmp_path / "programme.pdf")
    assert "mardi 2 décembre 2008" in text.lower()
    assert "PROVISOIRE" not in text.upper()


def test_two_languages_on_one_page(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    second = dialog.choices.second
    _remade(qtbot, dialog, lambda: second.setCurrentIndex(second.findData("fr")))
    assert "_programme_en-fr_" in dialog.proposed(".pdf").name
    with qtbot.waitSignal(dialog.saved, timeout=WAIT):
        dialog.save_pdf(tmp_path / "programme.pdf")
    assert "Tuesday, 2 December 2008 / Mardi 2 décembre 2008" in _text(tmp_path / "programme.pdf")


def test_quick_choices_are_made_once(qtbot: QtBot, dialog: PrintDialog) -> None:
    made: list[object] = []
    dialog.preview.drafting.made.connect(made.append)
    with qtbot.waitSignal(dialog.preview.drafting.made, timeout=WAIT):
        for _ in range(5):
            dialog.choices.rooms.click()
    qtbot.waitUntil(lambda: dialog.pages.has_picture(0), timeout=WAIT)
    assert len(made) == 1


def test_a_document_for_word(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    with qtbot.waitSignal(dialog.saved, timeout=WAIT):
        dialog.save_word(tmp_path / "programme.docx")
    assert (tmp_path / "programme.docx").read_bytes().startswith(b"PK")


def test_the_proposed_name_says_what_and_when(dialog: PrintDialog, tmp_path: Path) -> None:
    options = dialog.preview.options
    assert options is not None
    proposed = dialog.proposed(".pdf")
    assert proposed.parent == tmp_path
    assert proposed.name.endswith(f"_programme_en_{options.as_at:%Y-%m-%d_%H%M}.pdf")


def test_a_name_that_is_taken_by_a_folder_offers_a_dated_one(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    target = tmp_path / "programme.pdf"
    target.mkdir()
    dialog.save_pdf(target)
    qtbot.waitUntil(lambda: "is a folder" in dialog.saving.notice.words, timeout=WAIT)
    offer = dialog.saving.notice.buttons[0]
    assert offer.text().startswith("Save as “programme_2")
    with qtbot.waitSignal(dialog.saved, timeout=WAIT) as saved:
        offer.click()
    assert saved.args[0].is_file()
    assert target.is_dir()


def test_a_folder_that_is_gone_is_told(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path) -> None:
    dialog.save_pdf(tmp_path / "gone" / "programme.pdf")
    qtbot.waitUntil(lambda: "There is no folder" in dialog.saving.notice.words, timeout=WAIT)


def test_closing_while_pages_are_made_leaves_nothing(
    qtbot: QtBot, workspace: Workspace, worker: Worker, council: int
) -> None:
    opened = PrintDialog(workspace, worker, council, Settings())
    qtbot.addWidget(opened)
    opened.show()
    folder = opened.preview.drafting.path.parent
    opened.reject()
    assert not folder.exists()


def test_without_a_printer_saving_is_offered(dialog: PrintDialog) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this computer has a printer")
    dialog.print_button.click()
    assert "No printer is set up" in dialog.notice.words


def test_the_preferences_are_on_paper(
    qtbot: QtBot, workspace: Workspace, worker: Worker, council: int, tmp_path: Path
) -> None:
    settings = Settings(
        organization="Test Organization",
        logo=str(a_logo(tmp_path)),
        clock="12",
        dates="month",
        paper="letter",
        agenda_audience="internal",
        documents_folder=str(tmp_path),
    )
    dialog = PrintDialog(workspace, worker, council, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.pdf_button.isEnabled, timeout=WAIT)
    assert dialog.notice.words == ""
    assert dialog.choices.audience.currentData() == Audience.INTERNAL
    assert dialog.proposed(".pdf").parent == tmp_path
    with qtbot.waitSignal(dialog.saved, timeout=WAIT):
        dialog.save_pdf(tmp_path / "programme.pdf")
    text = _text(tmp_path / "programme.pdf")
    for words in ("Test Organization", "10:00 a.m. – 1:00 p.m.", "Tuesday, December 2, 2008"):
        assert words in text


def test_a_logo_that_has_gone_is_told_and_left_out(
    qtbot: QtBot, workspace: Workspace, worker: Worker, council: int, tmp_path: Path
) -> None:
    dialog = PrintDialog(workspace, worker, council, Settings(logo=str(tmp_path / "gone.png")))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.pdf_button.isEnabled, timeout=WAIT)
    assert "“gone.png”" in dialog.notice.words


def test_honorifics_are_printed_and_remembered(qtbot: QtBot, dialog: PrintDialog) -> None:
    assert not dialog.choices.honorifics.isChecked()
    with qtbot.waitSignal(dialog.settings_changed) as kept:
        _remade(qtbot, dialog, dialog.choices.honorifics.click)
    assert kept.args[0].honorifics
    assert dialog.preview.options is not None
    assert dialog.preview.options.honorifics


def test_what_is_to_settle_is_told_and_holds_nothing_up(
    qtbot: QtBot, workspace: Workspace, worker: Worker, council: int
) -> None:
    first = workspace.agenda(council).days[0].sessions[0]
    room = _a_room(workspace, council)
    same = {"starts_at": first.starts_at, "length_minutes": first.length_minutes, "room_id": room}
    workspace.edit("Set", "room", partial(change, noun="session", row_id=first.id, room_id=room))
    workspace.edit("Add", "Twin", lambda tx: add(tx, "session", event_id=council, title="Twin", **same))
    dialog = PrintDialog(workspace, worker, council, Settings(honorifics=True))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.choices.to_settle.text() == "1 to settle before final"
    assert dialog.choices.to_settle.isVisible()
    assert dialog.choices.honorifics.isChecked()
    qtbot.waitUntil(dialog.print_button.isEnabled, timeout=WAIT)
    dialog.choices.provisional.click()
    qtbot.waitUntil(dialog.print_button.isEnabled, timeout=WAIT)


def _a_room(workspace: Workspace, event_id: int) -> int:
    return workspace.edit("Add", "Room", lambda tx: add(tx, "room", event_id=event_id, name="Salle XVI"))


def test_nothing_is_said_where_nothing_is_to_settle(dialog: PrintDialog) -> None:
    assert dialog.choices.to_settle.text() == ""
    assert not dialog.choices.to_settle.isVisible()
