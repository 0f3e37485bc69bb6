"""The window of States: names, standings as at a sitting, and lists that say them."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Standing
from planner.domain.state_register import StateEntry
from planner.edits.people import represent
from planner.edits.rows import add, change
from planner.stating import load_register
from planner.ui.states.dialog import StatesDialog
from planner.workspace import Workspace
from tests.dumps import dump
from tests.imports.lists.sheets import a_sheet
from tests.ui.hands import CONTROL, cell, check_model, set_cell

PATIENCE = 10_000


def _prepare(tx: Any, event_id: int) -> int:
    """Give the event a second language, a delegate of Kiribati and two sittings; gives the id of the later one."""
    change(tx, "event", event_id, other_languages="fr")
    represent(tx, 1, "Kiribati")
    add(tx, "sitting", event_id=event_id, starts_at=datetime(2008, 12, 2, 10), length_minutes=180)
    return add(tx, "sitting", event_id=event_id, starts_at=datetime(2008, 12, 2, 15), length_minutes=180)


@pytest.fixture
def afternoon(workspace: Workspace, reference: int) -> int:
    return workspace.edit("Prepare", "it", partial(_prepare, event_id=reference), event_id=reference)


@pytest.fixture
def dialog(
    qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int, afternoon: int
) -> Iterator[StatesDialog]:
    made = StatesDialog(workspace, reference)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def _row(dialog: StatesDialog, code: str) -> int:
    row = dialog.table.records.row_of(code)
    assert row is not None
    return row


def _says(dialog: StatesDialog, code: str, title: str) -> str:
    return cell(dialog.table, _row(dialog, code), title)


def _type(qtbot: QtBot, dialog: StatesDialog, code: str, title: str, value: object) -> None:
    """Store a value in a cell and wait until the window shows it."""
    with qtbot.waitSignal(dialog._signals.changed):
        assert set_cell(dialog.table, _row(dialog, code), title, value)


def _shown(dialog: StatesDialog) -> set[str]:
    return {entry.id for entry in dialog.table.records.records}


def _choose(box: Any, value: object) -> None:
    box.setCurrentIndex(box.findData(value))


def test_all_states_are_there_with_their_names_of_the_day_and_nothing_said(dialog: StatesDialog) -> None:
    check_model(dialog.table.records)
    assert len(_shown(dialog)) == 197
    assert (_says(dialog, "TUR", "State"), _says(dialog, "TUR", "Français")) == ("Turkey", "Turquie")
    assert _says(dialog, "TUR", "Why this name") == "Former name"
    assert _says(dialog, "KIR", "Regional group") == "Asia-Pacific States"
    assert (_says(dialog, "KIR", "Delegates"), _says(dialog, "CHE", "Delegates")) == ("1", "")
    assert {entry.standing for entry in dialog.table.records.records} == {None}
    assert dialog.counts.text() == ""


def test_what_is_particular_about_a_group_is_its_tip(dialog: StatesDialog) -> None:
    group = [column.title for column in dialog.table.records.columns].index("Regional group")
    tip = dialog.table.records.columns[group].tip
    assert tip is not None
    entries = {entry.id: entry for entry in dialog.table.records.records}
    assert tip(entries["KIR"]) == "Formally in no group; listed with its region."
    assert tip(entries["CHE"]) == "Western European and other States"


def test_states_are_found_by_words_group_and_standing(qtbot: QtBot, dialog: StatesDialog) -> None:
    QTest.keyClicks(dialog.finder, "cote")
    assert _shown(dialog) == {"CIV"}
    assert dialog.counts.text() == "1 shown"
    dialog.finder.setText("guinee equat")
    assert _shown(dialog) == {"GNQ"}
    dialog.finder.clear()
    _choose(dialog.groups, "EEG")
    assert len(_shown(dialog)) == 23
    _choose(dialog.groups, "none")
    assert _shown(dialog) == {"VAT", "PSE", "COK", "NIU"}
    _choose(dialog.groups, "all")
    _choose(dialog.standings, "here")
    assert _shown(dialog) == {"KIR"}
    _choose(dialog.standings, "all")
    _type(qtbot, dialog, "CHE", "Standing", Standing.MEMBER)
    _choose(dialog.standings, Standing.MEMBER)
    assert _shown(dialog) == {"CHE"}
    _choose(dialog.standings, "unsaid")
    assert len(_shown(dialog)) == 196


def test_a_name_of_the_event_is_typed_with_its_reason_and_emptied_again(qtbot: QtBot, dialog: StatesDialog) -> None:
    _type(qtbot, dialog, "TUR", "Français", "Türkiye")
    assert _says(dialog, "TUR", "Français") == "Türkiye"
    assert _says(dialog, "TUR", "Why this name") == "Of this event"
    _type(qtbot, dialog, "TUR", "Why this name", "Note verbale 12")
    assert _says(dialog, "TUR", "Why this name") == "Note verbale 12"
    _choose(dialog.standings, "own")
    assert _shown(dialog) == {"TUR"}
    _choose(dialog.standings, "all")
    _type(qtbot, dialog, "TUR", "Français", "")
    assert _says(dialog, "TUR", "Français") == "Turquie"
    assert dialog.table.register.names == ()


def test_the_usual_name_typed_again_is_no_name_of_the_event(dialog: StatesDialog) -> None:
    set_cell(dialog.table, _row(dialog, "CHE"), "State", " Switzerland ")
    dialog.refresh()
    assert dialog.table.register.names == ()


def test_a_reason_without_a_name_is_refused(dialog: StatesDialog) -> None:
    assert not set_cell(dialog.table, _row(dialog, "CHE"), "Why this name", "Note")
    assert "Switzerland is called as usual here." in dialog.notice.words


def test_several_states_are_set_in_one_step_and_taken_back(
    qtbot: QtBot, dialog: StatesDialog, workspace: Workspace, reference: int
) -> None:
    before = dump(workspace)
    dialog.table._select_several({"CHE", "FRA", "DEU"})
    with qtbot.waitSignal(dialog._signals.changed):
        next(one for one in dialog.set_buttons if one.text() == "Member").click()
    assert dialog.counts.text() == "3 Members"
    assert {entry.id for entry in dialog.table.selected_records} == {"CHE", "FRA", "DEU"}
    assert workspace.history(reference)[0].subject == "3 States"
    with qtbot.waitSignal(dialog._signals.changed):
        QTest.keyClick(dialog, Qt.Key.Key_Z, CONTROL)
    assert dump(workspace) == before
    assert dialog.counts.text() == ""
    assert dialog.notice.words == "Taken back: Set standing “3 States”"
    QTest.keyClick(dialog, Qt.Key.Key_Z, CONTROL)
    assert dialog.notice.words == "There is nothing here to take back."
    assert dump(workspace) == before


def test_without_a_selection_there_is_nothing_to_set(dialog: StatesDialog) -> None:
    dialog.table.clearSelection()
    assert not any(one.isEnabled() for one in dialog.set_buttons)


def test_a_state_becomes_a_member_from_a_sitting_on(qtbot: QtBot, dialog: StatesDialog, afternoon: int) -> None:
    _type(qtbot, dialog, "COK", "Standing", Standing.OBSERVER)
    _choose(dialog.sitting, afternoon)
    assert _says(dialog, "COK", "Standing") == "Observer"
    _type(qtbot, dialog, "COK", "Standing", Standing.MEMBER)
    assert _says(dialog, "COK", "Standing") == "Member"
    _choose(dialog.sitting, None)
    assert _says(dialog, "COK", "Standing") == "Observer"
    assert _says(dialog, "COK", "Later").startswith("Member from ")
    assert dialog.counts.text() == "1 observer"
    _choose(dialog.sitting, afternoon)
    _type(qtbot, dialog, "COK", "Standing", None)
    assert _says(dialog, "COK", "Standing") == "Observer"
    assert not set_cell(dialog.table, _row(dialog, "COK"), "Standing", None)
    assert "was said from an earlier sitting on" in dialog.notice.words


def _entry(workspace: Workspace, event_id: int, code: str, sitting: int | None) -> StateEntry:
    register = workspace.read(partial(load_register, event_id=event_id))
    assert register is not None
    return next(entry for entry in register.entries(sitting) if entry.id == code)


def _lines(dialog: StatesDialog) -> list[tuple[str, str, str]]:
    table = dialog.taking.table
    rows = range(len(table.records.records))
    return [(cell(table, row, "As written"), cell(table, row, "State"), cell(table, row, "Standing")) for row in rows]


def _give(dialog: StatesDialog, text: str) -> None:
    dialog.list_button.click()
    dialog.taking.text.setPlainText(text)
    dialog.taking.replan()


def test_a_list_is_shown_line_by_line_with_counts_before_and_after(qtbot: QtBot, dialog: StatesDialog) -> None:
    _type(qtbot, dialog, "CHE", "Standing", Standing.MEMBER)
    _give(dialog, "Members\n1. Albania\nIvory Coast\nCongo\nObservers\nHoly See*\nAtlantis")
    check_model(dialog.taking.table.records)
    assert _lines(dialog) == [
        ("Albania", "Albania", "Member"),
        ("Ivory Coast", "Côte d’Ivoire", "Member"),
        ("Congo", "Type which", ""),
        ("Holy See", "Holy See", "Observer"),
        ("Atlantis", "Type which", ""),
    ]
    assert dialog.taking.counts.text() == "Member: 1 → 3 · Observer: 0 → 1 · Neither: 0 → 0 · 2 lines are left"
    assert dialog.taking.go_button.text() == "Set 3 States"


def _answer(qtbot: QtBot, dialog: StatesDialog, words: str) -> None:
    def offered() -> list[QPushButton]:
        buttons = dialog.taking.questions.findChildren(QPushButton)
        return [one for one in buttons if one.text() == words and one.isVisible()]

    qtbot.waitUntil(lambda: len(offered()) == 1)
    offered()[0].click()


def test_what_is_unclear_is_settled_by_a_click_or_by_typing(qtbot: QtBot, dialog: StatesDialog) -> None:
    _give(dialog, "Congo\nPhilipines\nAtlantis")
    _answer(qtbot, dialog, "Democratic Republic of the Congo")
    _answer(qtbot, dialog, "Philippines")
    assert dialog.taking.questions.isHidden()
    assert not set_cell(dialog.taking.table, 2, "State", "Utopia")
    assert "“Utopia” is no State that is known here." in dialog.taking.notice.words
    assert set_cell(dialog.taking.table, 2, "State", "Greece")
    assert [state for _, state, _ in _lines(dialog)] == ["Democratic Republic of the Congo", "Philippines", "Greece"]
    assert dialog.taking.plan.left == ()


def test_carrying_out_is_one_edit_and_what_is_left_stays_on_the_list(
    qtbot: QtBot, dialog: StatesDialog, workspace: Workspace, reference: int, afternoon: int
) -> None:
    before = dump(workspace)
    _choose(dialog.sitting, afternoon)
    _give(dialog, "Chad\nCongo\nFiji\tObserver\nNiue\tperhaps")
    with qtbot.waitSignal(dialog._signals.changed):
        dialog.taking.go_button.click()
    assert _entry(workspace, reference, "TCD", afternoon).standing is Standing.MEMBER
    assert _entry(workspace, reference, "FJI", afternoon).standing is Standing.OBSERVER
    assert _entry(workspace, reference, "FJI", None).standing is None
    assert dialog.taking.text.toPlainText() == "Congo\nNiue\tperhaps"
    assert "still to be settled" in dialog.taking.notice.words
    assert dialog.pages.currentWidget() is dialog.taking
    workspace.undo(reference)
    assert dump(workspace) == before


def test_a_list_that_is_clear_leads_back_to_the_states(qtbot: QtBot, dialog: StatesDialog) -> None:
    _give(dialog, "Chad, Fiji and Tonga")
    with qtbot.waitSignal(dialog._signals.changed):
        dialog.taking.go_button.click()
    assert dialog.pages.currentIndex() == 0
    assert dialog.notice.words == "3 States were changed"
    assert dialog.counts.text() == "3 Members"
    _give(dialog, "Chad, Fiji and Tonga")
    dialog.taking.go_button.click()
    assert dialog.notice.words == "All of the list was known already"


def test_members_who_are_not_on_the_list_may_become_neither(qtbot: QtBot, dialog: StatesDialog) -> None:
    _type(qtbot, dialog, "CHE", "Standing", Standing.MEMBER)
    _give(dialog, "Chad")
    assert dialog.taking.standings() == {"TCD": Standing.MEMBER}
    _choose(dialog.taking.others, Standing.NEITHER)
    assert dialog.taking.standings() == {"TCD": Standing.MEMBER, "CHE": Standing.NEITHER}
    assert dialog.taking.counts.text().startswith("Member: 1 → 1 · Observer: 0 → 0 · Neither: 0 → 1")


def test_a_sheet_becomes_lines(qtbot: QtBot, dialog: StatesDialog, tmp_path: Path) -> None:
    rows = [
        ("Members of the Organization", ""),
        ("Country", "Status"),
        ("Corée du Sud", "Membre"),
        ("Niue", "Observer"),
    ]
    dialog.list_button.click()
    dialog.taking.open_file(a_sheet(tmp_path / "members.xlsx", rows))
    qtbot.waitUntil(lambda: bool(dialog.taking.plan.rows), timeout=PATIENCE)
    assert dialog.taking.text.toPlainText() == "Corée du Sud\tMembre\nNiue\tObserver"
    assert dialog.taking.plan.standings == {"KOR": Standing.MEMBER, "NIU": Standing.OBSERVER}


def test_a_file_that_is_no_sheet_is_told(qtbot: QtBot, dialog: StatesDialog, tmp_path: Path) -> None:
    path = tmp_path / "members.xlsx"
    path.write_bytes(b"PK\x03\x04 torn")
    dialog.list_button.click()
    dialog.taking.open_file(path)
    qtbot.waitUntil(lambda: bool(dialog.taking.notice.words), timeout=PATIENCE)
    assert "members.xlsx" in dialog.taking.notice.words


def test_an_empty_list_sets_nothing_and_back_leads_back(dialog: StatesDialog) -> None:
    _give(dialog, " \n\n")
    assert dialog.taking.lines.currentWidget() is dialog.taking.empty
    assert not dialog.taking.go_button.isEnabled()
    dialog.taking.carry_out()
    dialog.taking.left.emit()
    assert dialog.pages.currentIndex() == 0
