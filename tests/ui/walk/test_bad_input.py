"""What goes wrong on the day, in the real window: answered calmly, and nothing is lost."""

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.importing.dialog import ProgrammeDialog
from planner.ui.main_window import MainWindow
from planner.ui.printing.dialog import PrintDialog
from planner.ui.taking.dialog import TakeDialog
from tests.ui.reference import add_reference_event
from tests.ui.walk.script import Act, Script, Walker, shown

_LINE = "Whatever somebody copied by mistake, again and again and again.\n"
_TEN_MEGABYTES = _LINE * (10_000_000 // len(_LINE))


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow) -> MainWindow:
    add_reference_event(window.desk.workspace)
    qtbot.waitUntil(lambda: bool(window.desk.events))
    return window


def _paste(window: MainWindow, said: list[str]) -> Script:
    yield Act(window.frame.commands.paste.trigger)
    yield shown(ProgrammeDialog)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ProgrammeDialog)
    yield lambda: bool(dialog.notice.words) and not dialog.bar.busy
    said.append(dialog.notice.words)
    dialog.reject()


def test_a_picture_on_the_clipboard_is_answered(window: MainWindow) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(0)
    QGuiApplication.clipboard().setImage(picture)
    said: list[str] = []
    Walker(window).walk(_paste(window, said))
    assert said[0].startswith("The clipboard holds a picture, and Plenary reads text. Nothing was read.")
    assert window.desk.events == ()


def test_an_empty_clipboard_is_answered(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    said: list[str] = []
    Walker(window).walk(_paste(window, said))
    assert said[0].startswith("The clipboard holds no text. Nothing was read.")


def test_ten_megabytes_pasted_are_answered(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(_TEN_MEGABYTES)
    said: list[str] = []
    Walker(window).walk(_paste(window, said))
    assert said[0]
    assert window.desk.events == ()
    assert window.desk.workspace.history() == ()


def test_the_window_closes_while_a_programme_is_written(filled: MainWindow, tmp_path: Path) -> None:
    target = tmp_path / "programme.docx"
    target.write_bytes(b"the one of yesterday")
    path = filled.desk.workspace.path

    def script() -> Script:
        yield Act(filled.frame.commands.print.trigger)
        yield shown(PrintDialog)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PrintDialog)
        yield dialog.pdf_button.isEnabled
        dialog.save_word(target)
        yield Act(filled.close)
        yield lambda: QApplication.activeModalWidget() is None

    Walker(filled).walk(script())
    assert not filled.isVisible()
    assert filled.databases.desk is None
    assert target.read_bytes() == b"the one of yesterday" or target.read_bytes()[:2] == b"PK"
    assert {one.suffix for one in tmp_path.iterdir() if one.is_file()} <= {".docx", ".planner", ".json"}
    assert path.is_file()


def test_a_full_disk_keeps_the_file_of_yesterday(
    filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "forum.plenary"
    target.write_bytes(b"the one of yesterday")
    said: list[str] = []

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    def script() -> Script:
        yield Act(filled.frame.commands.take_with_me.trigger)
        yield shown(TakeDialog)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TakeDialog)
        monkeypatch.setattr(os, "fsync", full)
        dialog.save(target)
        yield lambda: bool(dialog.saving.notice.words)
        said.append(dialog.saving.notice.words)
        monkeypatch.undo()
        dialog.reject()

    Walker(filled).walk(script())
    assert "no space" in said[0].lower() or "full" in said[0].lower()
    assert target.read_bytes() == b"the one of yesterday"
    assert len(filled.desk.events) == 1
