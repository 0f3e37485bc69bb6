"""Lists leave the house."""

import hashlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Audience
from planner.edits.rows import change
from planner.leaving import load_handed_out
from planner.settings import Settings
from planner.ui.handing.dialog import HandOutDialog
from planner.worker import Worker
from planner.workspace import Workspace

WAIT = 30_000


class _Opener(QObject):
    """Stands where the workstation would open files."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def opener() -> Iterator[_Opener]:
    made = _Opener()
    QDesktopServices.setUrlHandler("file", made, "open")  # type: ignore[arg-type]  # the stub asks for bytes, the function for str
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def dialog(
    qtbot: QtBot, workspace: Workspace, worker: Worker, council: int, tmp_path: Path, opener: _Opener
) -> HandOutDialog:
    opened = HandOutDialog(workspace, worker, council, Settings(export_folder=str(tmp_path)))
    qtbot.addWidget(opened)
    opened.show()
    qtbot.waitUntil(opened.save_button.isEnabled, timeout=WAIT)
    return opened


def _choose(qtbot: QtBot, dialog: HandOutDialog, audience: Audience, *, panellists: bool = False) -> None:
    list_choice = dialog.choices.panellists if panellists else dialog.choices.participants
    with qtbot.waitSignal(dialog.drafting.made, timeout=WAIT):
        list_choice.click()
        dialog.choices.audiences[audience].click()


def _saved(qtbot: QtBot, dialog: HandOutDialog, target: Path) -> Path:
    with qtbot.waitSignal(dialog.saved, timeout=WAIT) as saved:
        dialog.save(target)
    path = saved.args[0]
    assert isinstance(path, Path)
    return path


def _header(path: Path) -> tuple[str, ...]:
    return tuple(str(cell.value) for cell in load_workbook(path).worksheets[1][1])


@pytest.mark.parametrize("panellists", [False, True])
@pytest.mark.parametrize("audience", list(Audience))
def test_the_columns_that_are_shown_are_those_that_leave(
    qtbot: QtBot, dialog: HandOutDialog, tmp_path: Path, audience: Audience, panellists: bool
) -> None:
    _choose(qtbot, dialog, audience, panellists=panellists)
    shown = dialog.contents.columns
    assert _header(_saved(qtbot, dialog, tmp_path / "list.xlsx")) == shown


def test_a_partner_is_proposed_and_what_stays_is_said(dialog: HandOutDialog) -> None:
    assert dialog.choices.audience is Audience.PARTNER
    assert dialog.contents.rows.text() == "11 rows"
    assert "Needs" in dialog.contents.stays.text()
    assert "Needs" not in dialog.contents.columns
    assert dialog.proposed().name.split("_")[1:3] == ["participants", "partner"]


def test_an_internal_list_is_marked(qtbot: QtBot, dialog: HandOutDialog) -> None:
    _choose(qtbot, dialog, Audience.INTERNAL)
    assert "Do not pass it on" in dialog.notice.words
    assert "internal" in dialog.proposed().name
    _choose(qtbot, dialog, Audience.PUBLIC)
    assert dialog.notice.words == ""


def test_people_who_are_kept_back_are_counted(
    qtbot: QtBot, workspace: Workspace, worker: Worker, council: int, opener: _Opener
) -> None:
    first, second = workspace.participants(council).participants[:2]
    workspace.edit("Restrict", first.name, partial(change, noun="participant", row_id=first.id, restricted=True))
    workspace.edit("Type", second.name, partial(change, noun="participant", row_id=second.id, email="a@example.org"))
    dialog = HandOutDialog(workspace, worker, council, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=WAIT)
    assert dialog.contents.rows.text() == "10 rows"
    assert "1 person is restricted" in dialog.contents.stays.text()
    assert "1 person has not agreed" in dialog.contents.stays.text()


def test_a_list_is_saved_and_opened(qtbot: QtBot, dialog: HandOutDialog, tmp_path: Path, opener: _Opener) -> None:
    target = _saved(qtbot, dialog, tmp_path / "list.xlsx")
    assert opener.opened == [target]
    assert dialog.saving.notice.words == f"Saved “list.xlsx” in {tmp_path}."


def test_each_list_that_leaves_is_recorded_under_a_key_of_its_own(
    qtbot: QtBot, dialog: HandOutDialog, workspace: Workspace, council: int, tmp_path: Path
) -> None:
    paths = [_saved(qtbot, dialog, tmp_path / name) for name in ("one.xlsx", "two.xlsx")]
    lines = workspace.read(partial(load_handed_out, event_id=council))
    assert [line.file_name for line in lines] == ["two.xlsx", "one.xlsx"]
    assert {line.document for line in lines} == {"participants"}
    assert {(line.audience, line.row_count, line.edit_id) for line in lines} == {("partner", 11, workspace.latest_edit)}
    for path, line in zip(reversed(paths), lines, strict=True):
        assert hashlib.sha256(path.read_bytes()).hexdigest() == line.sha256
        *_, exports = load_workbook(path).worksheets[1].iter_cols(values_only=True)
        assert set(exports) == {"export", line.uid}


def test_a_file_that_cannot_be_replaced_gives_way_to_a_dated_one(
    qtbot: QtBot, dialog: HandOutDialog, tmp_path: Path, opener: _Opener
) -> None:
    target = tmp_path / "list.xlsx"
    target.mkdir()
    path = _saved(qtbot, dialog, target)
    assert path.name.startswith("list_20")
    assert opener.opened == [path]
    assert "“list.xlsx” is a folder." in dialog.saving.notice.words
    assert f"Saved “{path.name}”" in dialog.saving.notice.words


def test_the_preferred_audience_is_proposed(
    qtbot: QtBot, workspace: Workspace, worker: Worker, council: int, tmp_path: Path
) -> None:
    dialog = HandOutDialog(workspace, worker, council, Settings(list_audience="public", documents_folder=str(tmp_path)))
    qtbot.addWidget(dialog)
    assert dialog.choices.audience is Audience.PUBLIC
    assert dialog.proposed().parent == tmp_path


def test_consent_to_be_named_counts_once_somebody_gave_it(
    qtbot: QtBot, workspace: Workspace, worker: Worker, council: int, tmp_path: Path, opener: _Opener
) -> None:
    first = workspace.participants(council).participants[0]
    workspace.edit("Agree", first.name, partial(change, noun="participant", row_id=first.id, consent_name=True))
    dialog = HandOutDialog(workspace, worker, council, Settings(list_audience="public"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=WAIT)
    assert dialog.contents.rows.text() == "1 row"
    assert "10 people have not agreed to be named." in dialog.contents.stays.text()
    with qtbot.waitSignal(dialog.drafting.made, timeout=WAIT):
        dialog.choices.agreed.click()
    assert dialog.contents.rows.text() == "11 rows"


def test_consent_to_be_named_is_asked_of_the_public_list_alone(qtbot: QtBot, dialog: HandOutDialog) -> None:
    choices = dialog.choices
    assert not choices.agreed.isEnabled()
    _choose(qtbot, dialog, Audience.PUBLIC)
    assert choices.agreed.isEnabled()
    assert not choices.agreed_only
    _choose(qtbot, dialog, Audience.PUBLIC, panellists=True)
    assert not choices.agreed.isEnabled()


def test_a_workstation_without_excel_keeps_the_list(
    qtbot: QtBot, workspace: Workspace, worker: Worker, council: int, tmp_path: Path
) -> None:
    dialog = HandOutDialog(workspace, worker, council, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=WAIT)
    assert _saved(qtbot, dialog, tmp_path / "list.xlsx").is_file()
    assert dialog.notice.words == "The list is saved. No program on this computer opens it."
