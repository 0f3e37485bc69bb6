"""A list of delegates comes in through the dialog."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.list_fields import ListField
from planner.domain.lists import ListPlan
from planner.imports.lists import read_list
from planner.imports.lists.proposal import propose
from planner.ui.listing.dialog import ListDialog
from planner.ui.listing.rows_side import ShownRow
from planner.ui.tasks import TaskBar
from planner.worker import Worker
from planner.workspace import Workspace
from tests.dumps import dump
from tests.imports.lists.sheets import a_list_under_a_logo, a_sheet, a_workbook
from tests.ui.hands import cell, check_model

Show = Callable[[Path], ListPlan]
PATIENCE = 10_000


@pytest.fixture
def dialog(
    qtbot: QtBot, dressed: QApplication, workspace: Workspace, worker: Worker, reference: int
) -> Iterator[ListDialog]:
    """The dialog over the reference event, shown."""
    made = ListDialog(workspace, worker, reference)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def show(qtbot: QtBot, dialog: ListDialog) -> Show:
    """Give a file to the dialog and wait for its plan."""

    def shown(path: Path) -> ListPlan:
        with qtbot.waitSignal(dialog.planning.planned, timeout=PATIENCE) as planned:
            dialog.open_file(path)
        return planned.args[0]  # type: ignore[no-any-return]

    return shown


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A French list: two of the event, one new, one with two States to choose from, one without a name."""
    return a_list_under_a_logo(tmp_path / "delegates.xlsx")


def _choose(qtbot: QtBot, dialog: ListDialog, column: int, field: ListField | None) -> None:
    box = dialog.preview.columns.boxes[column]
    box.setCurrentIndex(box.findData(field))
    with qtbot.waitSignal(dialog.planning.planned, timeout=PATIENCE):
        box.activated.emit(box.currentIndex())


def _press(qtbot: QtBot, dialog: ListDialog, words: str) -> None:
    """Press an answer below the rows and wait for the plan that follows."""
    (found,) = [button for button in dialog.preview.details.findChildren(QPushButton) if button.text() == words]
    with qtbot.waitSignal(dialog.planning.planned, timeout=PATIENCE):
        found.click()


def _selected(dialog: ListDialog) -> ShownRow:
    record = dialog.preview.rows.table.selected_record
    assert isinstance(record, ShownRow)
    return record


def test_a_list_is_shown_row_by_row_with_its_columns(dialog: ListDialog, show: Show, sheet: Path) -> None:
    plan = show(sheet)
    table = dialog.preview.rows.table
    check_model(table.records)
    verdicts = [(cell(table, row, "Row"), cell(table, row, "Verdict")) for row in range(5)]
    assert verdicts == [("6", "changed"), ("7", "new"), ("8", "unclear"), ("9", "refused"), ("10", "changed")]
    assert cell(table, 2, "What becomes of it") == "“Corée” is the name of two States."
    boxes = dialog.preview.columns.boxes
    assert boxes[1].currentText() == "Family name"
    assert boxes[8].currentText() == "Not read"
    assert boxes[1].accessibleName() == "Column Nom"
    assert dialog.preview.go_button.text() == "Add 1, change 2"
    summary = dialog.preview.summary.text()
    assert "1 new, 2 changed, 1 unclear, 1 refused" in summary
    assert "Not read: N°, Contact Bus." in summary
    assert "1 hidden row is read too." in summary
    assert plan.accepted == 3


def test_carrying_out_is_one_edit_after_a_backup_and_undo_takes_it_back(
    qtbot: QtBot, dialog: ListDialog, show: Show, sheet: Path, workspace: Workspace, reference: int
) -> None:
    before = dump(workspace)
    show(sheet)
    with qtbot.waitSignal(dialog.imported) as imported:
        dialog.preview.go_button.click()
    assert imported.args == [3]
    assert dialog.result() == ListDialog.DialogCode.Accepted
    names = [row.name for row in workspace.participants(reference).participants]
    assert names[-1] == "Awa N’DIAYE"
    assert list(workspace.path.parent.glob("**/*before-import*"))
    changes = workspace.undo(reference)
    assert changes is not None
    assert changes.label == "Import list “delegates.xlsx”"
    assert dump(workspace) == before


def test_a_changed_mapping_is_planned_at_once(qtbot: QtBot, dialog: ListDialog, show: Show, sheet: Path) -> None:
    show(sheet)
    _choose(qtbot, dialog, 8, ListField.TRAVEL)
    assert dialog.plan is not None
    assert ListField.TRAVEL in {change.field for change in dialog.plan.rows[0].changes}
    _choose(qtbot, dialog, 1, None)
    _choose(qtbot, dialog, 2, None)
    assert dialog.preview.reason.text() == "Choose the column that holds the names."
    assert not dialog.preview.go_button.isEnabled()
    _choose(qtbot, dialog, 2, ListField.NAME)
    assert dialog.preview.go_button.isEnabled()


def test_a_long_list_is_planned_anew_while_the_window_goes_on(
    qtbot: QtBot, dialog: ListDialog, show: Show, tmp_path: Path
) -> None:
    rows = [(f"Ana {'abcdefghij'[n % 10]}{n // 10}x Lima", "Peru", f"person{n}@example.org") for n in range(5_000)]
    show(a_sheet(tmp_path / "d.xlsx", [("Name", "Country", "Hall"), *rows]))
    turns: list[int] = []
    turning = QTimer(dialog, interval=0)
    turning.timeout.connect(lambda: turns.append(1))
    box = dialog.preview.columns.boxes[1]
    box.setCurrentIndex(box.findData(ListField.HOTEL))
    with qtbot.waitSignal(dialog.planning.planned, timeout=PATIENCE) as planned:
        turning.start()
        box.activated.emit(box.currentIndex())
        assert planned.args is None  # nothing is planned within the choice itself
        QTest.keyClick(dialog.preview.rows.table, Qt.Key.Key_Down)
        assert _selected(dialog).plan.number == 3
    turning.stop()
    plan = dialog.plan
    assert plan is not None
    assert {row.entry.words[ListField.HOTEL] for row in plan.rows} == {"Peru"}
    assert len(plan.rows) == 5_000
    assert len(turns) > 50


def test_a_field_taken_by_another_column_leaves_the_first(
    qtbot: QtBot, dialog: ListDialog, show: Show, sheet: Path
) -> None:
    show(sheet)
    _choose(qtbot, dialog, 8, ListField.FUNCTION)
    assert dialog.preview.columns.boxes[4].currentText() == "Not read"


def test_the_newest_of_quick_choices_wins(qtbot: QtBot, dialog: ListDialog, show: Show, sheet: Path) -> None:
    show(sheet)
    box = dialog.preview.columns.boxes[8]
    with qtbot.waitSignal(dialog.planning.planned, timeout=PATIENCE):
        for field in (ListField.NOTES, ListField.NEEDS, ListField.TRAVEL):
            box.setCurrentIndex(box.findData(field))
            box.activated.emit(box.currentIndex())
    assert dialog.plan is not None
    assert dialog.plan.mapped[ListField.TRAVEL] == 8
    assert ListField.NOTES not in dialog.plan.mapped


def test_nothing_is_carried_out_before_the_choice_is_planned(
    qtbot: QtBot, dialog: ListDialog, show: Show, sheet: Path
) -> None:
    show(sheet)
    box = dialog.preview.columns.boxes[8]
    with qtbot.waitSignal(dialog.planning.planned, timeout=PATIENCE):
        box.setCurrentIndex(box.findData(ListField.TRAVEL))
        box.activated.emit(box.currentIndex())
        assert not dialog.preview.go_button.isEnabled()
    assert dialog.preview.go_button.isEnabled()


def test_a_choice_that_waited_for_a_plan_that_was_given_up_does_not_come_back(
    qtbot: QtBot, dialog: ListDialog, show: Show, sheet: Path
) -> None:
    show(sheet)
    box = dialog.preview.columns.boxes[8]
    for field in (ListField.NOTES, ListField.NEEDS):
        box.setCurrentIndex(box.findData(field))
        box.activated.emit(box.currentIndex())
    bar = dialog.findChild(TaskBar)
    assert bar is not None
    bar.cancel_button.click()
    qtbot.waitUntil(lambda: not bar.busy)
    _choose(qtbot, dialog, 8, ListField.TRAVEL)
    assert dialog.plan is not None
    assert dialog.plan.mapped[ListField.TRAVEL] == 8
    assert not bar.busy


def test_a_field_that_is_unticked_stays_as_it_is(
    dialog: ListDialog, show: Show, sheet: Path, workspace: Workspace, reference: int
) -> None:
    show(sheet)
    dialog.preview.rows.table.select(6)
    box = dialog.preview.details.boxes[ListField.FUNCTION]
    assert box.text() == "Function: Adviser → Conseillère (typed in Plenary, different on the list)"
    box.click()
    dialog.preview.rows.table.select(10)
    dialog.preview.rows.table.select(6)
    assert not dialog.preview.details.boxes[ListField.FUNCTION].isChecked()
    dialog.preview.go_button.click()
    people = {row.name: row for row in workspace.participants(reference).participants}
    assert (people["Chloé Dubois"].function, people["Chloé Dubois"].email) == ("Adviser", "chloe@example.org")


def test_space_leaves_a_row_out_and_takes_it_again(dialog: ListDialog, show: Show, sheet: Path) -> None:
    show(sheet)
    table = dialog.preview.rows.table
    table.select(7)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert _selected(dialog).taken is False
    assert dialog.preview.go_button.text() == "Change 2 participants"
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert dialog.preview.go_button.text() == "Add 1, change 2"
    table.select(9)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert _selected(dialog).taken is None


def test_a_name_of_two_states_is_asked_once(qtbot: QtBot, dialog: ListDialog, show: Show, sheet: Path) -> None:
    show(sheet)
    dialog.preview.rows.table.select(8)
    _press(qtbot, dialog, "Republic of Korea")
    assert dialog.plan is not None
    row = dialog.plan.rows[2]
    assert (row.verdict, row.entry.country_code) == ("new", "KOR")
    assert _selected(dialog).id == 8


def test_names_of_two_states_are_asked_above_the_rows_of_a_long_list(
    qtbot: QtBot, dialog: ListDialog, show: Show, tmp_path: Path
) -> None:
    rows = [(f"Ana Lima {_letters(number)}", ("Congo", "CONGO", "Peru")[number % 3]) for number in range(15_000)]
    show(_a_csv(tmp_path / "d.csv", (("Name", "Country"), *rows, ("Kim Min", "Korea"))))
    states = dialog.preview.states
    assert states.isVisible()
    assert [words.text() for words in states.findChildren(QLabel)] == [
        "In 10,000 rows, “Congo” means",
        "In 1 row, “Korea” means",
    ]
    answer = next(one for one in states.findChildren(QPushButton) if one.text() == "Congo")
    with qtbot.waitSignal(dialog.planning.planned, timeout=PATIENCE):
        answer.click()
    assert dialog.plan is not None
    assert (dialog.plan.count("new"), dialog.plan.count("unclear")) == (15_000, 1)
    assert {row.entry.country_code for row in dialog.plan.rows} == {"COG", "PER", ""}
    assert dialog.plan.unclear_states == (("Korea", 1),)


def test_a_slip_is_proposed_and_kept_as_written_unless_it_is_taken(
    qtbot: QtBot, dialog: ListDialog, show: Show, tmp_path: Path
) -> None:
    rows = (("Name", "Country"), ("Kim Min", "Philipines"), ("Bo Chen", "PHILIPINES"), ("Ana Lima", "Atlantis"))
    plan = show(_a_csv(tmp_path / "d.csv", rows))
    states = dialog.preview.states
    assert [words.text() for words in states.findChildren(QLabel)] == ["In 2 rows, “Philipines” may mean"]
    assert plan.unknown_states == (("Philipines", 2), ("Atlantis", 1))
    assert {row.entry.country_code for row in plan.rows} == {""}
    answer = next(one for one in states.findChildren(QPushButton) if one.text() == "Philippines")
    with qtbot.waitSignal(dialog.planning.planned, timeout=PATIENCE):
        answer.click()
    assert dialog.plan is not None
    assert [row.entry.country_code for row in dialog.plan.rows] == ["PHL", "PHL", ""]
    assert not states.isVisible()


def test_nothing_is_asked_where_every_state_is_clear(dialog: ListDialog, show: Show, tmp_path: Path) -> None:
    show(a_sheet(tmp_path / "d.xlsx", (("Name", "Country"), ("Kim Min", "Peru"))))
    assert not dialog.preview.states.isVisible()


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def _a_csv(path: Path, rows: Iterable[tuple[str, ...]]) -> Path:
    path.write_text("\n".join(";".join(row) for row in rows), encoding="utf-8")
    return path


def test_who_an_unclear_row_is_about_is_answered_and_asked_again(
    qtbot: QtBot, dialog: ListDialog, show: Show, tmp_path: Path
) -> None:
    show(a_sheet(tmp_path / "d.xlsx", (("Name", "Country"), ("Chloé Dubois", "Belgium"))))
    _press(qtbot, dialog, "The same as Chloé Dubois, Ministry of the Interior, France")
    assert dialog.preview.go_button.text() == "Change 1 participant"
    _press(qtbot, dialog, "Ask again")
    assert dialog.preview.go_button.text() == "Let 1 row wait"
    _press(qtbot, dialog, "Somebody else")
    assert dialog.preview.go_button.text() == "Add 1 participant"


def test_two_people_in_a_cell_become_two_rows_and_one_again(
    qtbot: QtBot, dialog: ListDialog, show: Show, tmp_path: Path, workspace: Workspace, reference: int
) -> None:
    rows = (("Name", "Country"), ("Awa Sow; Ciro Paz", "Peru"), ("Nia Roy", "Spain"))
    show(a_sheet(tmp_path / "d.xlsx", rows))
    table = dialog.preview.rows.table
    table.select(2)
    _press(qtbot, dialog, "Two people")
    assert [(cell(table, row, "Row"), cell(table, row, "Name")) for row in range(3)] == [
        ("2", "Awa Sow"),
        ("2", "Ciro Paz"),
        ("3", "Nia Roy"),
    ]
    assert dialog.preview.go_button.text() == "Add 3 participants"
    table.select(table.records.records[1].id)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert dialog.preview.go_button.text() == "Add 2 participants"
    QTest.keyClick(table, Qt.Key.Key_Space)
    _press(qtbot, dialog, "Ask again")
    assert [cell(table, row, "Verdict") for row in range(2)] == ["unclear", "new"]
    table.select(2)
    _press(qtbot, dialog, "Two people")
    dialog.carry_out()
    people = {row.name: row.country for row in workspace.participants(reference).participants}
    assert (people["Awa Sow"], people["Ciro Paz"]) == ("Peru", "Peru")


def test_rows_are_filtered_by_verdict(dialog: ListDialog, show: Show, sheet: Path) -> None:
    show(sheet)
    choice = dialog.preview.rows.filter
    assert [choice.itemText(number) for number in range(choice.count())] == [
        "All rows (5)",
        "New (1)",
        "Changed (2)",
        "Unclear (1)",
        "Refused (1)",
    ]
    choice.setCurrentIndex(3)
    choice.activated.emit(3)
    assert [record.id for record in dialog.preview.rows.table.records.records] == [8]


def test_rows_that_wait_are_saved_with_their_reasons_and_can_come_back(
    qtbot: QtBot, dialog: ListDialog, show: Show, sheet: Path, tmp_path: Path
) -> None:
    show(sheet)
    target = tmp_path / "rest.xlsx"
    with qtbot.waitSignal(dialog.saving.saved, timeout=PATIENCE):
        dialog.save_rest(target)
    proposal = propose(read_list(target))
    assert proposal.table.columns[0].title == "Why it waits"
    assert [line.cells[0] for line in proposal.table.lines] == [
        "“Corée” is the name of two States.",
        "The row has no name.",
    ]
    assert proposal.mapped[ListField.FAMILY] == 2
    assert 0 not in proposal.mapped.values()


def test_another_sheet_can_be_chosen(qtbot: QtBot, dialog: ListDialog, show: Show, tmp_path: Path) -> None:
    sheets = {"A": (("Name", "Country"), ("Ana Ruiz", "Spain")), "B": (("Name",), ("Bo Li",)), "C": ()}
    show(a_workbook(tmp_path / "d.xlsx", sheets))
    choice = dialog.preview.sheets
    assert (choice.isVisible(), choice.currentText()) == (True, "A")
    choice.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.planning.planned, timeout=PATIENCE):
        choice.activated.emit(1)
    assert dialog.plan is not None
    assert [row.entry.name for row in dialog.plan.rows] == ["Bo Li"]


def test_a_file_is_dropped(qtbot: QtBot, dialog: ListDialog, sheet: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(sheet))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(dialog.planning.planned, timeout=PATIENCE):
        dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys))
    assert dialog.preview.name.text() == "delegates.xlsx"


def test_what_is_no_list_is_told_and_the_dialog_goes_on(
    qtbot: QtBot, dialog: ListDialog, show: Show, sheet: Path, tmp_path: Path
) -> None:
    path = tmp_path / "empty.csv"
    path.write_bytes(b"")
    dialog.open_file(path)
    qtbot.waitUntil(lambda: "has no rows" in dialog.notice.words, timeout=PATIENCE)
    show(sheet)
    assert dialog.notice.words == ""


def test_closing_while_a_list_is_read_ends_quietly(qtbot: QtBot, dialog: ListDialog, sheet: Path) -> None:
    dialog.open_file(sheet)
    dialog.reject()
    assert not dialog.isVisible()
    assert dialog.plan is None
