"""An event leaves as one file, and opens by one."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from planner.edits.rows import change
from planner.errors import UserError
from planner.packages.opening import Way
from planner.packages.reading import read_package
from planner.settings import Settings
from planner.ui.taking.dialog import TakeDialog
from planner.ui.taking.opening import open_package
from planner.workspace import Workspace
from tests.dumps import dump

WAIT = 10_000


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int, tmp_path: Path) -> TakeDialog:
    made = TakeDialog(workspace, reference, Settings(export_folder=str(tmp_path)))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def elsewhere(tmp_path: Path, template: Path) -> Iterator[Workspace]:
    shutil.copy(template, tmp_path / "other.planner")
    opened = Workspace.open(tmp_path / "other.planner", create=False)
    yield opened
    opened.close()


def _save(qtbot: QtBot, dialog: TakeDialog) -> Path:
    target = dialog.proposed()
    with qtbot.waitSignal(dialog.saved, timeout=WAIT) as saved:
        dialog.save(target)
    assert saved.args == [target]
    return target


def test_it_proposes_a_name_in_the_folder_of_last_time(dialog: TakeDialog, tmp_path: Path) -> None:
    proposed = dialog.proposed()
    assert proposed.parent == tmp_path
    assert proposed.name.startswith("C-96_event_")
    assert proposed.suffix == ".plenary"


def test_it_says_how_large_and_where(qtbot: QtBot, dialog: TakeDialog, tmp_path: Path) -> None:
    target = _save(qtbot, dialog)
    assert f"“{target.name}”" in dialog.saving.notice.words
    assert "kB" in dialog.saving.notice.words
    assert str(tmp_path) in dialog.saving.notice.words
    assert not read_package(target).private


def test_private_details_come_only_when_wished(qtbot: QtBot, dialog: TakeDialog) -> None:
    dialog.private.click()
    assert "not be protected" in dialog.warning.words
    assert read_package(_save(qtbot, dialog)).private


def test_a_missing_file_is_told_before(qtbot: QtBot, workspace: Workspace, reference: int, tmp_path: Path) -> None:
    workspace.edit("Lose", "it", lambda tx: change(tx, "document", 1, file_sha256="0" * 64), event_id=reference)
    dialog = TakeDialog(workspace, reference, Settings(export_folder=str(tmp_path)))
    qtbot.addWidget(dialog)
    assert "1 file of a document is not beside" in dialog.warning.words
    _save(qtbot, dialog)
    assert "1 file of a document is not beside" in dialog.warning.words


def test_a_folder_that_is_gone_is_told(qtbot: QtBot, dialog: TakeDialog, tmp_path: Path) -> None:
    dialog.save(tmp_path / "stick" / "c96.plenary")
    qtbot.waitUntil(lambda: "no folder" in dialog.saving.notice.words, timeout=WAIT)


def test_it_opens_elsewhere_and_again_asks(
    qtbot: QtBot, dialog: TakeDialog, elsewhere: Workspace, workspace: Workspace
) -> None:
    target = _save(qtbot, dialog)
    asked: list[str] = []
    there = open_package(elsewhere, target, lambda _package: pytest.fail("nothing to ask"))
    assert elsewhere.agenda(there).event.title == "96th Session of the Council"

    def ask(package: object) -> Way:
        asked.append("asked")
        return Way.SHOW

    before = dump(elsewhere)
    assert open_package(elsewhere, target, ask) == there
    assert asked == ["asked"]
    assert dump(elsewhere) == before


@pytest.mark.parametrize(("words", "events"), [("Replace it", 1), ("Keep both", 2), ("Show the one here", 1), ("", 1)])
def test_the_box_offers_three_ways(
    qtbot: QtBot, dialog: TakeDialog, workspace: Workspace, reference: int, words: str, events: int
) -> None:
    target = _save(qtbot, dialog)
    workspace.edit("Rename", "it", lambda tx: change(tx, "event", reference, theme="Water"), event_id=reference)

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        chosen = [offered for offered in box.buttons() if offered.text() == words]
        if chosen:
            chosen[0].click()
        else:
            box.reject()

    QTimer.singleShot(0, answer)
    event_id = open_package(workspace, target)
    assert len(dump(workspace)["event"]) == events
    assert workspace.agenda(reference).event.theme == ("" if words == "Replace it" else "Water")
    assert (event_id == reference) == (words != "Keep both")


def test_what_is_no_event_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    letter = tmp_path / "letter.plenary"
    letter.write_text("Dear colleagues")
    with pytest.raises(UserError) as refusal:
        open_package(workspace, letter)
    assert refusal.value.code == "not-a-package"
    assert QApplication.overrideCursor() is None
