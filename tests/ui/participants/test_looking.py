"""Saved filters, figures that filter, categories and ranks, blocks from a spreadsheet."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.people_filter import PeopleFilter
from planner.edits.delegations import join_delegation, set_rank
from planner.edits.people import set_field
from planner.ui.desk import Desk
from planner.ui.participants.categories import CategoriesDialog
from planner.ui.participants.figures import Counted
from planner.ui.participants.page import ParticipantsTab
from planner.workspace import Workspace
from tests.dumps import dump
from tests.ui.hands import CONTROL, set_cell, type_over, undo


def _names(tab: ParticipantsTab) -> list[str]:
    return [line.name for line in tab.table.records.records]


def _id(tab: ParticipantsTab, name: str) -> int:
    return next(line.id for line in tab.roster.everybody() if line.name == name)


def _press(tab: ParticipantsTab, *path: str) -> None:
    """Choose an entry of the menu of filters, through its submenus."""
    tab.saved.fill()
    menu = tab.saved.menu
    for words in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == words)  # type: ignore[assignment]
    next(action for action in menu.actions() if action.text() == path[-1]).trigger()


# Saved filters


def test_a_filter_is_saved_used_renamed_and_removed(
    qtbot: QtBot, desk: Desk, workspace: Workspace, tab: ParticipantsTab
) -> None:
    tab.filter.setText("adviser")
    tab.looking.turn("missing", "photo")
    tab.looking.turn("genders", "")
    found, wanted = _names(tab), tab.looking.wanted
    assert found == ["Chloé Dubois"]
    before = dump(workspace)
    _press(tab, "Save what is looked for now…")
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClicks(tab.saved.line, "To ask again\r")
    assert tab.saved.line.isHidden()
    tab.show_all()
    assert len(_names(tab)) == 16
    _press(tab, "To ask again")
    assert (_names(tab), tab.looking.wanted, tab.filter.text()) == (found, wanted, "adviser")
    _press(tab, "Rename", "To ask again")
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClicks(tab.saved.line, "Photos\r")
    assert [row.name for row in tab.saved.rows] == ["Photos"]
    with qtbot.waitSignal(desk.refreshed):
        _press(tab, "Remove", "Photos")
    assert tab.saved.rows == ()
    for _ in range(3):
        undo(qtbot, desk)
    assert dump(workspace) == before


def test_a_kept_filter_that_cannot_be_read_is_told(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    event = desk.door.event_id
    desk.door.add("Add", "x", "saved_filter", event_id=event, name="Old", filter='{"colours": ["red"]}')
    with qtbot.waitSignal(tab.refused) as told:
        _press(tab, "Old")
    assert told.args[0].code == "no-filter"
    assert len(_names(tab)) == 16


def test_chips_show_what_has_no_box_and_take_it_off(tab: ParticipantsTab) -> None:
    assert tab.looking.chips.isHidden()
    _press(tab, "Takes part", "By video link")
    _press(tab, "Without consent", "Photo")
    chips = tab.looking.shown
    assert [chip.accessibleName() for chip in chips] == ["By video link", "Without consent: Photo"]
    assert _names(tab) == []
    chips[0].click()
    assert len(_names(tab)) == 16


# Figures


def test_figures_count_and_narrow_the_list(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    def fill(tx: object) -> None:
        lead = join_delegation(tx, desk.door.event_id, "Ana Lima", "Portugal")  # type: ignore[arg-type]
        set_rank(tx, [lead], "Head of delegation")  # type: ignore[arg-type]
        set_field(tx, [_id(tab, "Ana Lima")], "level", "ambassador")  # type: ignore[arg-type]
        set_field(tx, [_id(tab, name) for name in ("Ana Lima", "Marta Müller")], "gender", "f")  # type: ignore[arg-type]

    desk.door.edit("Fill", "x", fill)
    desk.refresh()
    tab.counts_button.click()
    figures = {(row.part, row.value): row for row in tab.figures.records.records if isinstance(row, Counted)}
    numbers = {key: row.number for key, row in figures.items()}
    assert numbers["categories", "Panellists"] == 11
    assert numbers["genders", "f"] == 2
    assert numbers["ranks", "Head of delegation"] == numbers["levels", "ambassador"] == 1
    assert numbers["groups", "WEO"] == 5
    assert sum(number for (part, _), number in numbers.items() if part == "groups") == 16
    for key, names in (
        (("genders", "f"), ["Ana Lima", "Marta Müller"]),
        (("ranks", "Head of delegation"), ["Ana Lima"]),
        (("levels", "ambassador"), ["Ana Lima"]),
    ):
        tab.figures.select(figures[key].id)
        QTest.keyClick(tab.figures, Qt.Key.Key_Return)
        assert _names(tab) == names
        assert tab.figures.records.index(tab.figures.currentIndex().row(), 0).data() == "✓"
        QTest.keyClick(tab.figures, Qt.Key.Key_Space)
        assert len(_names(tab)) == 16
    row = tab.figures.records.row_of(figures["genders", "f"].id)
    assert row is not None
    where = tab.figures.visualRect(tab.figures.records.index(row, 1)).center()
    QTest.mouseClick(tab.figures.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert _names(tab) == ["Ana Lima", "Marta Müller"]


# Categories and ranks


@pytest.fixture
def dialog(qtbot: QtBot, tab: ParticipantsTab) -> CategoriesDialog:
    made = CategoriesDialog(tab.door, tab)
    qtbot.addWidget(made)
    made.show()
    return made


def _categories(dialog: CategoriesDialog) -> list[str]:
    return [row.name for row in dialog.list.table.records.records]


def _chosen(dialog: CategoriesDialog, name: str) -> None:
    rows = dialog.list.table.records.records
    dialog.list.table.select(next(row.id for row in rows if row.name == name))


def _after(qtbot: QtBot, dialog: CategoriesDialog, act: Callable[[], object]) -> None:
    with qtbot.waitSignal(dialog.signals.changed):
        act()


def test_a_category_in_use_asks_where_its_people_go(
    qtbot: QtBot, desk: Desk, workspace: Workspace, tab: ParticipantsTab, dialog: CategoriesDialog
) -> None:
    before = dump(workspace)
    _chosen(dialog, "Panellists")
    dialog.list.remove()
    assert dialog.asked.text() == "11 participants are in “Panellists”. Where do they go?"
    dialog.keep_asked()
    assert dump(workspace) == before
    dialog.list.remove()
    dialog.into.setCurrentIndex(dialog.into.findText("Academia"))
    _after(qtbot, dialog, dialog.remove_asked)
    assert "Panellists" not in _categories(dialog)
    assert tab.roster.find(PeopleFilter(categories=frozenset({"Academia"}))).ids
    undo(qtbot, desk)
    assert dump(workspace) == before


def test_an_unused_category_goes_at_once_and_the_usual_ones_come_back(qtbot: QtBot, dialog: CategoriesDialog) -> None:
    assert dialog.usual.isHidden()
    _chosen(dialog, "Media")
    _after(qtbot, dialog, dialog.list.remove)
    assert "Media" not in _categories(dialog)
    _after(qtbot, dialog, dialog.usual.click)
    assert _categories(dialog)[-1] == "Media"
    assert dialog.usual.isHidden()


def test_categories_are_ordered_by_keys_and_by_drag(qtbot: QtBot, desk: Desk, dialog: CategoriesDialog) -> None:
    first, second, *_ = _categories(dialog)
    _chosen(dialog, second)
    dialog.list.table.setFocus()
    _after(qtbot, dialog, lambda: QTest.keyClick(dialog.list.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier))
    assert _categories(dialog)[:2] == [second, first]
    _chosen(dialog, second)
    _after(qtbot, dialog, lambda: _drag(dialog, 3))
    assert _categories(dialog)[:4] == [first, *_categories(dialog)[1:3], second]


def _drag(dialog: CategoriesDialog, row: int) -> None:
    """Drop what is selected below a row, as the hand does."""
    table = dialog.list.table

    class Dropped(QDropEvent):
        def source(self) -> object:  # type: ignore[override]
            return table

    below = table.visualRect(table.records.index(row, 0)).bottomLeft()
    dragged = table.records.mimeData([table.currentIndex()])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    table.dropEvent(Dropped(QPointF(below), Qt.DropAction.MoveAction, dragged, left, none, QEvent.Type.Drop))


def test_a_rank_is_called_otherwise_everywhere(qtbot: QtBot, desk: Desk, dialog: CategoriesDialog) -> None:
    assert not dialog.no_ranks.isHidden()

    def fill(tx: object) -> None:
        for name, whom in (("Ana Lima", "Portugal"), ("Bo Chen", "Singapore")):
            set_rank(tx, [join_delegation(tx, desk.door.event_id, name, whom)], "Adviser")  # type: ignore[arg-type]

    _after(qtbot, dialog, partial(desk.door.edit, "Fill", "x", fill))
    _after(qtbot, dialog, lambda: set_cell(dialog.ranks, 0, "Called", "Conseiller"))
    assert {row.rank for row in desk.door.participants.representations} == {"Conseiller"}


# Many at once


def test_five_hundred_rows_are_pasted_over_and_below_the_last_one(
    qtbot: QtBot, desk: Desk, workspace: Workspace, tab: ParticipantsTab
) -> None:
    before = dump(workspace)
    tab.table.select(tab.roster.ids[-2])
    lines = [f"Guest {number}\tAdviser {number}\tMinistry\tKenya" for number in range(500)]
    QGuiApplication.clipboard().setText("\n".join(lines))
    with qtbot.waitSignal(desk.refreshed, timeout=20_000):
        QTest.keyClick(tab.table, Qt.Key.Key_V, CONTROL)
    assert _names(tab)[-500:] == [f"Guest {number}" for number in range(500)]
    assert len(_names(tab)) == 514
    assert {line.country_code for line in list(tab.roster.everybody())[-500:]} == {"KEN"}
    undo(qtbot, desk)
    assert dump(workspace) == before


def test_what_several_differ_in_shows_as_neither_and_is_set_for_all(
    qtbot: QtBot, desk: Desk, workspace: Workspace, tab: ParticipantsTab
) -> None:
    desk.door.change("Change", "x", "participant", _id(tab, "Ana Lima"), consent_photo=True, gender="f")
    desk.refresh()
    before = dump(workspace)
    tab.table.selectAll()
    box = tab.several.fields["consent_photo"].editor  # type: ignore[attr-defined]
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    with qtbot.waitSignal(desk.refreshed):
        box.click()
    assert all(line.consent_photo for line in tab.roster.everybody())
    with qtbot.waitSignal(desk.refreshed):
        type_over(tab.several.fields["level"], "Ambassador")
    with qtbot.waitSignal(desk.refreshed):
        type_over(tab.several.fields["organisation"], "Ministry of Health")
    assert {(line.level, line.organisation) for line in tab.roster.everybody()} == {
        ("ambassador", "Ministry of Health")
    }
    assert len(tab.table.selected_ids) == 16
    for _ in range(3):
        undo(qtbot, desk)
    assert dump(workspace) == before
