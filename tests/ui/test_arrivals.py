"""Files that come to the window: dropped anywhere, or handed over."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.drop_sign import DropSign
from planner.ui.importing.dialog import ProgrammeDialog
from planner.ui.listing.dialog import ListDialog
from planner.ui.main_window import MainWindow
from planner.ui.places import Tab
from planner.workspace import Workspace
from tests.ui.hands import found
from tests.ui.reference import add_reference_event

ANY = Qt.DropAction.CopyAction
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def _drop(window: MainWindow, mime: QMimeData, on: QWidget | None = None) -> bool:
    """Drop on the middle of a widget, as the workstation tells the window, and say whether the window takes it."""
    target = on or window
    place = target.mapTo(window, target.rect().center())
    enter = QDragEnterEvent(place, ANY, mime, LEFT, NO_KEY)
    QApplication.sendEvent(window.windowHandle(), enter)
    drop = QDropEvent(QPointF(place), ANY, mime, LEFT, NO_KEY, QEvent.Type.Drop)
    QApplication.sendEvent(window.windowHandle(), drop)
    return enter.isAccepted()


def _expect(seen: list[QWidget], kind: type[QDialog]) -> Callable[[], None]:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            seen.append(dialog)
            dialog.reject()
        else:
            QTimer.singleShot(10, look)

    return look


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window over the reference event."""
    with qtbot.waitSignal(window.desk.refreshed):
        add_reference_event(window.desk.workspace)
    return window


@pytest.mark.parametrize("name", ["other.planner", "OTHER.PLANNER"])
def test_a_database_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str) -> None:
    other = tmp_path / name
    Workspace.open(other).close()
    with qtbot.waitSignal(window.databases.opened):
        assert _drop(window, _files(other))
    assert window.desk.workspace.path == other


def test_a_programme_is_read_on_the_empty_window_too(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    text = tmp_path / "programme.txt"
    text.write_text("Monday, 2 March 2026\n10:00 - 11:00 Opening")
    seen: list[QWidget] = []
    QTimer.singleShot(0, _expect(seen, ProgrammeDialog))
    _drop(window, _files(text))
    qtbot.waitUntil(lambda: len(seen) == 1)


@pytest.mark.parametrize("name", ["delegates.xlsx", "delegates.xls", "delegates.ods", "DELEGATES.CSV"])
def test_a_list_goes_to_the_dialog_of_lists(qtbot: QtBot, filled: MainWindow, tmp_path: Path, name: str) -> None:
    sheet = tmp_path / name
    sheet.write_text("Name,Country\nAda,France")
    seen: list[QWidget] = []
    QTimer.singleShot(0, _expect(seen, ListDialog))
    _drop(filled, _files(sheet), filled.frame.strip)
    qtbot.waitUntil(lambda: len(seen) == 1)


def test_a_file_on_a_field_is_read_and_not_typed(qtbot: QtBot, filled: MainWindow, tmp_path: Path) -> None:
    filled.frame.strip.setCurrentIndex(Tab.EVENT)
    field = found(filled.desk.page, QLineEdit)
    before = field.text()
    seen: list[QWidget] = []
    QTimer.singleShot(0, _expect(seen, ProgrammeDialog))
    assert _drop(filled, _files(tmp_path / "programme.txt"), field)
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert field.text() == before


def test_text_on_a_field_is_the_fields_own(filled: MainWindow) -> None:
    filled.frame.strip.setCurrentIndex(Tab.EVENT)
    field = found(filled.desk.page, QLineEdit)
    mime = QMimeData()
    mime.setText("Forum")
    _drop(filled, mime, field)
    assert "Forum" in field.text()
    assert filled.frame.notice.isHidden()


def test_files_on_the_documents_become_documents(qtbot: QtBot, filled: MainWindow, tmp_path: Path) -> None:
    filled.frame.strip.setCurrentIndex(Tab.DOCUMENTS)
    papers = [tmp_path / "first.pdf", tmp_path / "second.pdf"]
    for paper in papers:
        paper.write_text(f"%PDF-1.4 {paper.name}")
    before = len(filled.desk.door.agenda.documents)
    _drop(filled, _files(*papers))
    qtbot.waitUntil(lambda: len(filled.desk.door.agenda.documents) == before + 2)
    assert filled.frame.notice.isHidden()


def test_a_folder_is_answered(window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "Delegates"
    folder.mkdir()
    assert _drop(window, _files(folder))
    assert window.frame.notice.words.startswith("“Delegates” is a folder. Nothing was read.")


def test_ten_files_at_once_are_answered(window: MainWindow, tmp_path: Path) -> None:
    _drop(window, _files(*(tmp_path / f"{number}.docx" for number in range(10))))
    assert window.frame.notice.words.startswith("10 files were dropped; one at a time can be read. Nothing was read.")


def test_a_drop_without_a_file_is_answered(window: MainWindow) -> None:
    link, picture = QMimeData(), QMimeData()
    link.setUrls([QUrl("https://example.org/programme")])
    picture.setData("image/png", b"\x89PNG")
    for mime in (link, picture, QMimeData()):
        window.frame.notice.clear()
        assert _drop(window, mime)
        assert window.frame.notice.words.startswith("What was dropped holds no file. Nothing was changed.")


def test_a_list_needs_an_event(window: MainWindow) -> None:
    window.frame.arrivals.take([Path("/nowhere/delegates.xlsx")])
    assert "there is no event yet. Nothing was read." in window.frame.notice.words


def test_without_a_database_only_a_database_is_taken(window: MainWindow) -> None:
    window.databases.close()
    window.frame.arrivals.take([Path("/nowhere/programme.docx")])
    assert "none is open. Nothing was read." in window.frame.notice.words


def test_nothing_is_opened_under_a_dialog(qtbot: QtBot, filled: MainWindow, tmp_path: Path) -> None:
    dialog = QDialog(filled)
    dialog.setModal(True)
    dialog.show()
    before = filled.desk
    filled.call(tmp_path / "other.planner")
    assert "has to wait: a dialog is open. Nothing was read." in filled.frame.notice.words
    assert filled.desk is before
    dialog.close()


def test_a_file_that_is_no_package_is_refused(window: MainWindow, tmp_path: Path) -> None:
    letter = tmp_path / "letter.plenary"
    letter.write_text("Dear colleagues")
    window.call(letter)
    assert "letter.plenary" in window.frame.notice.words
    assert window.desk.events == ()


def test_a_second_start_without_a_file_only_shows_the_window(window: MainWindow) -> None:
    window.showMinimized()
    window.call(None)
    assert not window.isMinimized()


def test_a_sign_shows_that_what_is_dragged_may_be_dropped(filled: MainWindow, tmp_path: Path) -> None:
    sign = found(filled, DropSign)
    middle = filled.rect().center()
    entering = QDragEnterEvent(middle, ANY, _files(tmp_path / "programme.txt"), LEFT, NO_KEY)
    QApplication.sendEvent(filled.windowHandle(), entering)
    assert sign.isVisible()
    assert sign.geometry() == filled.rect()
    QApplication.sendEvent(filled.windowHandle(), QDragLeaveEvent())
    assert not sign.isVisible()
    QApplication.sendEvent(filled.windowHandle(), entering)
    _drop(filled, QMimeData())
    assert not sign.isVisible()
