"""Lists leave the house."""

import hashlib
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Audience
from planner.edits.rows import change
from planner.exports.pack.registry import allowed
from planner.leaving import load_handed_out
from planner.settings import Settings
from planner.ui.handing.dialog import HandOutDialog
from planner.ui.handing.log import HandedOutDialog
from planner.worker import Worker
from planner.workspace import Workspace
from tests.ui.opening import Opener

WAIT = 30_000


@pytest.fixture
def dialog(
    qtbot: QtBot, workspace: Workspace, worker: Worker, council: int, tmp_path: Path, opener: Opener
) -> HandOutDialog:
    opened = HandOutDialog(workspace, worker, council, Settings(export_folder=str(tmp_path)))
    qtbot.addWidget(opened)
    opened.show()
    qtbot.waitUntil(opened.save_button.isEnabled, timeout=WAIT)
    return opened


def _choose(qtbot: QtBot, dialog: HandOutDialog, audience: Audience, *keys: str) -> None:
    with qtbot.waitSignal(dialog.drafting.made, timeout=WAIT):
        dialog.choices.choose(frozenset(keys or {"participants"}), audience)


def _saved(qtbot: QtBot, dialog: HandOutDialog, target: Path) -> Path:
    with qtbot.waitSignal(dialog.saved, timeout=WAIT) as saved:
        dialog.save(target)
    path = saved.args[0]
    assert isinstance(path, Path)
    return path


def _headers(path: Path) -> set[tuple[str, ...]]:
    pages = load_workbook(path).worksheets[1:]
    return {tuple(str(cell.value) for cell in page[1]) for page in pages if page.sheet_state == "visible"}


def _box(dialog: HandOutDialog, key: str) -> QListWidgetItem:
    ticks = dialog.choices.sheets
    return next(
        ticks.item(row) for row in range(ticks.count()) if ticks.item(row).data(Qt.ItemDataRole.UserRole) == key
    )


@pytest.mark.parametrize("audience", list(Audience))
def test_the_columns_that_are_shown_are_those_that_leave(
    qtbot: QtBot, dialog: HandOutDialog, tmp_path: Path, audience: Audience
) -> None:
    _choose(qtbot, dialog, audience, *(kind.key for kind in allowed(audience)))
    shown = set(dialog.contents.columns.values())
    assert len(shown) >= 4
    assert shown == _headers(_saved(qtbot, dialog, tmp_path / "list.xlsx"))


def test_a_partner_is_proposed_and_what_stays_is_said(dialog: HandOutDialog) -> None:
    choices = dialog.choices
    assert (choices.audience, choices.presets.currentData()) == (Audience.PARTNER, "partner")
    assert dialog.contents.rows.text() == "49 rows in 5 lists"
    assert "By delegation" in dialog.contents.stays.text()
    assert "Needs" not in dialog.contents.columns["participants"]
    assert dialog.proposed().name.split("_")[1:3] == ["pack", "partner"]
    assert not any(_box_is_there(dialog, key) for key in ("contacts", "visa", "changes"))


def _box_is_there(dialog: HandOutDialog, key: str) -> bool:
    ticks = dialog.choices.sheets
    return key in {ticks.item(row).data(Qt.ItemDataRole.UserRole) for row in range(ticks.count())}


def test_a_tick_adds_a_list_and_ends_the_preset(qtbot: QtBot, dialog: HandOutDialog) -> None:
    with qtbot.waitSignal(dialog.drafting.made, timeout=WAIT):
        _box(dialog, "plates").setCheckState(Qt.CheckState.Checked)
    assert "plates" in dialog.contents.columns
    assert dialog.choices.presets.currentData() is None


def test_who_is_served_often_is_served_with_one_choice(qtbot: QtBot, dialog: HandOutDialog) -> None:
    presets = dialog.choices.presets
    with qtbot.waitSignal(dialog.drafting.made, timeout=WAIT):
        presets.setCurrentIndex(presets.findData("caterer"))
        presets.activated.emit(presets.currentIndex())
    assert set(dialog.contents.columns) == {"catering"}
    assert "Name" not in dialog.contents.columns["catering"]
    assert dialog.proposed().name.split("_")[1:3] == ["catering", "partner"]


def test_an_audience_keeps_what_it_may_have(qtbot: QtBot, dialog: HandOutDialog) -> None:
    _choose(qtbot, dialog, Audience.INTERNAL, "contacts", "panellists", "timetable")
    with qtbot.waitSignal(dialog.drafting.made, timeout=WAIT):
        dialog.choices.audiences[Audience.PUBLIC].click()
    assert dialog.choices.keys == {"panellists", "timetable"}


def test_nothing_ticked_is_nothing_to_save(qtbot: QtBot, dialog: HandOutDialog) -> None:
    dialog.choices.sheets.choose(frozenset())
    assert dialog.notice.words == "Tick a list."
    assert not dialog.save_button.isEnabled()


def test_identity_papers_leave_by_themselves_and_for_somebody(
    qtbot: QtBot, dialog: HandOutDialog, workspace: Workspace, council: int, tmp_path: Path
) -> None:
    _choose(qtbot, dialog, Audience.INTERNAL, "contacts")
    _box(dialog, "visa").setCheckState(Qt.CheckState.Checked)
    assert dialog.choices.keys == {"visa"}
    assert "one recipient alone" in dialog.notice.words
    assert not dialog.save_button.isEnabled()
    with qtbot.waitSignal(dialog.drafting.made, timeout=WAIT):
        dialog.choices.recipient.setText("Consulate")
    _saved(qtbot, dialog, tmp_path / "visa.xlsx")
    (left,) = workspace.read(partial(load_handed_out, event_id=council))
    assert (left.document, left.recipient) == ("visa", "Consulate")
    _box(dialog, "contacts").setCheckState(Qt.CheckState.Checked)
    assert dialog.choices.keys == {"contacts"}


def test_titles_are_in_the_language_that_is_chosen(qtbot: QtBot, dialog: HandOutDialog) -> None:
    languages = dialog.choices.languages
    with qtbot.waitSignal(dialog.drafting.made, timeout=WAIT):
        languages.setCurrentIndex(languages.findData("fr"))
        languages.activated.emit(languages.currentIndex())
    assert "Nom complet" in dialog.contents.columns["participants"]


def test_what_is_chosen_while_a_list_is_saved_is_not_what_left(
    qtbot: QtBot, dialog: HandOutDialog, workspace: Workspace, council: int, tmp_path: Path
) -> None:
    with qtbot.waitSignal(dialog.saved, timeout=WAIT), qtbot.waitSignal(dialog.drafting.made, timeout=WAIT):
        dialog.save(tmp_path / "partner.xlsx")
        dialog.choices.choose(frozenset({"participants"}), Audience.PUBLIC)
    _saved(qtbot, dialog, tmp_path / "public.xlsx")
    public, partner = workspace.read(partial(load_handed_out, event_id=council))
    assert (partner.document, partner.audience, partner.row_count) == ("pack", "partner", 30)
    assert (public.document, public.audience, public.row_count) == ("participants", "public", 11)
    for row in (partner, public):
        *_, exports = load_workbook(tmp_path / row.file_name).worksheets[1].iter_cols(values_only=True)
        assert set(exports) == {"export", row.uid}


def test_what_left_is_listed(
    qtbot: QtBot, dialog: HandOutDialog, workspace: Workspace, council: int, tmp_path: Path
) -> None:
    empty = HandedOutDialog(workspace, council)
    qtbot.addWidget(empty)
    assert not empty.table.records.records
    dialog.choices.recipient.setText("Protocol Service")
    with qtbot.waitSignal(dialog.drafting.made, timeout=WAIT):
        pass
    _saved(qtbot, dialog, tmp_path / "list.xlsx")
    log = HandedOutDialog(workspace, council)
    qtbot.addWidget(log)
    (row,) = log.table.records.records
    said = [column.text(row) for column in log.table.records.columns]
    assert said[2:7] == ["Several lists", "A partner", "30", "Protocol Service", "list.xlsx"]
    assert row.sha256.startswith(said[7])


def test_an_internal_list_is_marked(qtbot: QtBot, dialog: HandOutDialog) -> None:
    _choose(qtbot, dialog, Audience.INTERNAL)
    assert "Do not pass them on" in dialog.notice.words
    assert "internal" in dialog.proposed().name
    _choose(qtbot, dialog, Audience.PUBLIC)
    assert dialog.notice.words == ""


def test_people_who_are_kept_back_are_counted(
    qtbot: QtBot, workspace: Workspace, worker: Worker, council: int, opener: Opener
) -> None:
    first, second = workspace.participants(council).participants[:2]
    workspace.edit("Restrict", first.name, partial(change, noun="participant", row_id=first.id, restricted=True))
    workspace.edit("Type", second.name, partial(change, noun="participant", row_id=second.id, email="a@example.org"))
    dialog = HandOutDialog(workspace, worker, council, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=WAIT)
    assert dialog.contents.rows.text() == "46 rows in 5 lists"
    assert "1 person is restricted" in dialog.contents.stays.text()
    assert "1 person has not agreed" in dialog.contents.stays.text()


def test_a_list_is_saved_and_opened(qtbot: QtBot, dialog: HandOutDialog, tmp_path: Path, opener: Opener) -> None:
    target = _saved(qtbot, dialog, tmp_path / "list.xlsx")
    assert opener.opened == [target]
    assert dialog.saving.notice.words == f"Saved “list.xlsx” in {tmp_path}."


def test_each_list_that_leaves_is_recorded_under_a_key_of_its_own(
    qtbot: QtBot, dialog: HandOutDialog, workspace: Workspace, council: int, tmp_path: Path
) -> None:
    paths = [_saved(qtbot, dialog, tmp_path / name) for name in ("one.xlsx", "two.xlsx")]
    lines = workspace.read(partial(load_handed_out, event_id=council))
    assert [line.file_name for line in lines] == ["two.xlsx", "one.xlsx"]
    assert {line.document for line in lines} == {"pack"}
    assert {(line.audience, line.row_count, line.edit_id) for line in lines} == {("partner", 30, workspace.latest_edit)}
    for path, line in zip(reversed(paths), lines, strict=True):
        assert hashlib.sha256(path.read_bytes()).hexdigest() == line.sha256
        *_, exports = load_workbook(path).worksheets[1].iter_cols(values_only=True)
        assert set(exports) == {"export", line.uid}


def test_a_file_that_cannot_be_replaced_gives_way_to_a_dated_one(
    qtbot: QtBot, dialog: HandOutDialog, tmp_path: Path, opener: Opener
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
    qtbot: QtBot, workspace: Workspace, worker: Worker, council: int, tmp_path: Path, opener: Opener
) -> None:
    first = workspace.participants(council).participants[0]
    workspace.edit("Agree", first.name, partial(change, noun="participant", row_id=first.id, consent_name=True))
    dialog = HandOutDialog(workspace, worker, council, Settings(list_audience="public"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=WAIT)
    assert dialog.contents.rows.text() == "33 rows in 5 lists"
    assert "10 people have not agreed to be named." in dialog.contents.stays.text()
    with qtbot.waitSignal(dialog.drafting.made, timeout=WAIT):
        dialog.choices.agreed.click()
    assert dialog.contents.rows.text() == "47 rows in 5 lists"


def test_consent_to_be_named_is_asked_of_the_public_list_alone(qtbot: QtBot, dialog: HandOutDialog) -> None:
    choices = dialog.choices
    assert not choices.agreed.isEnabled()
    _choose(qtbot, dialog, Audience.PUBLIC)
    assert choices.agreed.isEnabled()
    assert not choices.agreed_only
    _choose(qtbot, dialog, Audience.PUBLIC, "panellists")
    assert not choices.agreed.isEnabled()


def test_a_workstation_without_excel_keeps_the_list(
    qtbot: QtBot, workspace: Workspace, worker: Worker, council: int, tmp_path: Path
) -> None:
    dialog = HandOutDialog(workspace, worker, council, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=WAIT)
    assert _saved(qtbot, dialog, tmp_path / "list.xlsx").is_file()
    assert dialog.notice.words == "The lists are saved. No program on this computer opens them."
