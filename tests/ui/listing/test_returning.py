"""Lists of ours come back through the dialog; unclear rows wait and are settled one by one; headers are remembered."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Audience
from planner.domain.list_fields import ListField
from planner.domain.lists import ListPlan
from planner.edits.rows import change
from planner.queries import count_waiting
from planner.settings import Settings
from planner.ui.listing.dialog import ListDialog
from planner.ui.listing.waiting import WaitingDialog
from planner.worker import Worker
from planner.workspace import Workspace
from tests.dumps import dump
from tests.imports.lists.sheets import a_sheet
from tests.returns import column, edit_sheet, hand_out
from tests.ui.hands import cell

PATIENCE = 10_000
DATED = (("Name", "Arrival", "Hall"), ("Ana Lima", "3/4/2026", "A"), ("Bo Chen", "5/4/2026", "B"))


@pytest.fixture
def make(
    qtbot: QtBot, dressed: QApplication, workspace: Workspace, worker: Worker, reference: int
) -> Iterator[Callable[[Settings], ListDialog]]:
    """Make dialogs over the reference event, with what a user prefers."""
    made: list[ListDialog] = []

    def shown(settings: Settings) -> ListDialog:
        dialog = ListDialog(workspace, worker, reference, settings)
        qtbot.addWidget(dialog)
        dialog.show()
        made.append(dialog)
        return dialog

    yield shown
    for dialog in made:
        dialog.close()


def _open(qtbot: QtBot, dialog: ListDialog, path: Path) -> ListPlan:
    with qtbot.waitSignal(dialog.planning.planned, timeout=PATIENCE) as planned:
        dialog.open_file(path)
    return planned.args[0]  # type: ignore[no-any-return]


def _press(qtbot: QtBot, dialog: ListDialog, button: QPushButton) -> None:
    with qtbot.waitSignal(dialog.planning.planned, timeout=PATIENCE):
        button.click()


def test_day_and_month_are_asked_once_and_the_answer_and_columns_are_remembered(
    qtbot: QtBot, make: Callable[[Settings], ListDialog], tmp_path: Path
) -> None:
    path = a_sheet(tmp_path / "d.xlsx", DATED)
    dialog = make(Settings())
    plan = _open(qtbot, dialog, path)
    assert plan.open_dates == ("3/4/2026", 2)
    assert dialog.preview.dates.isVisible()
    asked = [one.text() for one in dialog.preview.dates.findChildren(QLabel)]
    assert asked == ["In 2 rows, “3/4/2026” means"]
    _press(qtbot, dialog, dialog.preview.dates.day_button)
    assert not dialog.preview.dates.isVisible()
    assert dialog.plan is not None
    assert dialog.plan.rows[0].entry.words[ListField.ARRIVES_AT] == "2026-04-03 00:00"
    box = dialog.preview.columns.boxes[2]
    box.setCurrentIndex(box.findData(ListField.HOTEL))
    with qtbot.waitSignal(dialog.planning.planned, timeout=PATIENCE):
        box.activated.emit(box.currentIndex())
    with qtbot.waitSignal(dialog.settings_changed) as kept:
        dialog.carry_out()
    again = make(kept.args[0])
    plan = _open(qtbot, again, path)
    assert (plan.open_dates, plan.mapped[ListField.HOTEL], plan.accepted) == (None, 2, 0)
    assert again.preview.columns.memory.isVisible()
    with qtbot.waitSignals([again.settings_changed, again.planning.planned], timeout=PATIENCE):
        again.preview.columns.forget_button.click()
    assert not again.preview.columns.memory.isVisible()
    assert again.plan is not None
    assert ListField.HOTEL not in again.plan.mapped
    assert again.plan.open_dates is not None


def test_what_both_sides_changed_is_unticked_and_can_be_taken(
    qtbot: QtBot, make: Callable[[Settings], ListDialog], workspace: Workspace, reference: int, tmp_path: Path
) -> None:
    path = hand_out(workspace, reference, tmp_path / "list.xlsx")
    chloe = next(row for row in workspace.participants(reference).participants if row.name == "Chloé Dubois")
    write = partial(change, noun="participant", row_id=chloe.id, function="Ambassador")
    workspace.edit("Change", "it", write, event_id=reference)

    def edit(page: Worksheet) -> None:
        names = column(page, "Name as printed")
        row = next(row for row in range(2, page.max_row + 1) if page.cell(row, names).value == "Chloé Dubois")
        page.cell(row, column(page, "Function")).value = "Minister"
        page.delete_rows(2 if row != 2 else 3)

    edit_sheet(path, edit)
    dialog = make(Settings())
    plan = _open(qtbot, dialog, path)
    assert len(plan.struck) == 1
    summary = dialog.preview.summary.text()
    assert f"No longer in the sheet, still at the event: {plan.struck[0]}." in summary
    assert "1 field was changed here and in the sheet" in summary
    assert not dialog.preview.go_button.isEnabled()
    number = next(row.number for row in plan.rows if row.changes)
    dialog.preview.rows.table.select(number)
    box = dialog.preview.details.boxes[ListField.FUNCTION]
    assert box.text() == "Function: Ambassador → Minister (changed here and in the sheet)"
    assert not box.isChecked()
    box.click()
    assert dialog.preview.go_button.text() == "Change 1 participant"
    dialog.carry_out()
    now = {row.name: row.function for row in workspace.participants(reference).participants}
    assert now["Chloé Dubois"] == "Minister"


def test_a_roster_comes_back_through_the_same_door(
    qtbot: QtBot, make: Callable[[Settings], ListDialog], workspace: Workspace, reference: int, tmp_path: Path
) -> None:
    path = hand_out(workspace, reference, tmp_path / "roster.xlsx", Audience.INTERNAL, "panellists")

    def edit(page: Worksheet) -> None:
        page.cell(2, column(page, "Notes")).value = "sits at the left"

    edit_sheet(path, edit)
    dialog = make(Settings())
    plan = _open(qtbot, dialog, path)
    assert plan.roster
    assert dialog.preview.go_button.text() == "Change 1 row of the roster"
    dialog.carry_out()
    assert "sits at the left" in {row.notes for row in workspace.agenda(reference).appearances}


@pytest.fixture
def waiting(
    qtbot: QtBot, make: Callable[[Settings], ListDialog], workspace: Workspace, reference: int, tmp_path: Path
) -> Iterator[WaitingDialog]:
    """The rows of a list that wait: one of two States, one of a known name, one date of two meanings."""
    head = ("Name", "Country", "Arrival")
    rows = (head, ("Kim Min", "Korea", ""), ("Chloé Dubois", "Belgium", ""), ("Eva Ruiz", "Spain", "3/4/2026"))
    importing = make(Settings())
    _open(qtbot, importing, a_sheet(tmp_path / "d.xlsx", rows))
    assert importing.preview.go_button.text() == "Let 3 rows wait"
    importing.carry_out()
    dialog = WaitingDialog(workspace, reference)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


def _choose(dialog: WaitingDialog, words: str) -> None:
    (found,) = [one for one in dialog.details.findChildren(QPushButton) if one.text() == words]
    found.click()


def test_each_row_that_waits_is_settled_as_new_or_known_or_discarded(
    waiting: WaitingDialog, workspace: Workspace, reference: int
) -> None:
    def names() -> list[str]:
        return [row.name for row in workspace.participants(reference).participants]

    table = waiting.table
    assert waiting.heading.text() == "3 rows wait"
    assert [cell(table, row, "Name") for row in range(3)] == ["Kim Min", "Chloé Dubois", "Eva Ruiz"]
    assert cell(table, 0, "List") == "d.xlsx"
    before = len(names())
    _choose(waiting, "Republic of Korea")
    assert cell(table, 0, "Verdict") == "new"
    waiting.take_button.click()
    assert len(names()) == before + 1
    table.select(table.records.records[0].id)
    _choose(waiting, "The same as Chloé Dubois, Ministry of the Interior, France")
    assert waiting.heading.text() == "1 row waits"
    chloe = next(row for row in workspace.participants(reference).participants if row.name == "Chloé Dubois")
    assert chloe.country == "Belgium"
    table.select(table.records.records[0].id)
    waiting.discard_button.click()
    assert waiting.heading.text() == "No row waits"
    assert "Eva Ruiz" not in names()
    assert workspace.read(partial(count_waiting, event_id=reference)) == 0
    workspace.undo(reference)
    assert workspace.read(partial(count_waiting, event_id=reference)) == 1


def test_two_people_who_wait_in_one_row_are_taken_in_one_step_and_who_is_unclear_goes_on_waiting(
    qtbot: QtBot, make: Callable[[Settings], ListDialog], workspace: Workspace, reference: int, tmp_path: Path
) -> None:
    rows = (("Name", "Country"), ("Awa Sow; Ciro Paz", "Peru"), ("Lia Paz; Chloé Dubois", "Belgium"))
    importing = make(Settings())
    _open(qtbot, importing, a_sheet(tmp_path / "d.xlsx", rows))
    importing.carry_out()
    before = dump(workspace)
    dialog = WaitingDialog(workspace, reference)
    qtbot.addWidget(dialog)
    _choose(dialog, "Two people")
    assert dialog.heading.text() == "1 row waits"
    people = {row.name: row.country for row in workspace.participants(reference).participants}
    assert (people["Awa Sow"], people["Ciro Paz"]) == ("Peru", "Peru")
    undone = workspace.undo(reference)
    assert undone is not None
    assert undone.label == "Import list “Awa Sow, Ciro Paz”"
    assert dump(workspace) == before
    dialog.refresh()
    dialog.table.select(dialog.table.records.records[1].id)
    _choose(dialog, "Two people")
    assert [cell(dialog.table, row, "Name") for row in range(2)] == ["Awa Sow; Ciro Paz", "Chloé Dubois"]
    assert (cell(dialog.table, 1, "List"), cell(dialog.table, 1, "Row")) == ("d.xlsx", "3")
    assert "Lia Paz" in {row.name for row in workspace.participants(reference).participants}
    dialog.close()


def test_who_waited_as_two_waits_no_more_once_the_list_is_imported_as_two(
    qtbot: QtBot, make: Callable[[Settings], ListDialog], workspace: Workspace, reference: int, tmp_path: Path
) -> None:
    sheet = a_sheet(tmp_path / "d.xlsx", (("Name", "Country"), ("Awa Sow; Ciro Paz", "Peru")))
    for answer, left in ((None, 1), ("Two people", 0)):
        importing = make(Settings())
        _open(qtbot, importing, sheet)
        if answer is not None:
            (found,) = [one for one in importing.preview.details.findChildren(QPushButton) if one.text() == answer]
            with qtbot.waitSignal(importing.planning.planned):
                found.click()
        importing.carry_out()
        assert workspace.read(partial(count_waiting, event_id=reference)) == left


def test_a_date_is_asked_about_where_its_row_waits(waiting: WaitingDialog) -> None:
    waiting.table.select(waiting.table.records.records[2].id)
    assert not waiting.take_button.isEnabled()
    day, month = [one for one in waiting.details.findChildren(QPushButton) if "2026" in one.text()]
    assert day.text() != month.text()
    day.click()
    assert waiting.take_button.isEnabled()
