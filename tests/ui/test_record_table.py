from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.errors import UserError
from planner.ui.cells import CellChoice
from planner.ui.column_widths import remember_widths
from planner.ui.record_table import Column, Group, RecordTable, RecordTableModel
from tests.ui.hands import CONTROL, ENTER, ESCAPE, check_model

SHIFT, TAB, KEYS = Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Tab, Qt.Key
LENGTHS = ((None, "Not said"), (30, "Half an hour"), (60, "One hour"))


@dataclass(frozen=True)
class Person:
    id: int
    name: str
    country: str = ""
    minutes: int | None = None


PEOPLE = (Person(1, "Minah", "Sierra Leone"), Person(2, "Lopez", "Ecuador", 30), Person(3, "Maguigad", "Philippines"))


class Office:
    """Stores what a table asks for, and refuses empty names; counts the steps that everything took."""

    def __init__(self) -> None:
        self.stored: list[tuple[int, str, Any]] = []
        self.steps: list[str] = []

    def edit(self, field: str) -> Callable[[Person, Any], None]:
        def store(person: Person, value: Any) -> None:
            if not value and field == "name":
                raise UserError("empty", "A person needs a name.")
            self.stored.append((person.id, field, value))

        return store

    def together(self, verb: str, subject: str, act: Callable[[], Any]) -> Any:
        self.steps.append(f"{verb} {subject}")
        return act()


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def table(qtbot: QtBot, dressed: QApplication, office: Office) -> RecordTable:
    columns = (
        Column("Name", lambda person: person.name, office.edit("name"), share=1),
        Column("Letters", lambda person: str(len(person.name)), width=64),
        Column("Country", lambda person: person.country, office.edit("country"), share=1),
        Column(
            "Speaks",
            lambda person: f"{person.minutes or '–'}",
            office.edit("minutes"),
            choices=lambda: LENGTHS,
            value=lambda person: person.minutes,
        ),
    )
    made = RecordTable("People", columns, sortable=True, many=True, together=office.together)
    made.setObjectName("people")
    made.resize(640, 320)
    qtbot.addWidget(made)
    made.show_records(PEOPLE)
    made.show()
    made.setFocus()
    return made


def place(table: RecordTable) -> tuple[int, int]:
    index = table.currentIndex()
    return index.row(), index.column()


def put(table: RecordTable, row: int, column: int) -> None:
    table.setCurrentIndex(table.records.index(row, column))


def editor(table: RecordTable) -> QLineEdit:
    found = [line for line in table.viewport().findChildren(QLineEdit) if line.isVisible()]
    assert len(found) == 1
    return found[0]


def copied() -> str:
    return QGuiApplication.clipboard().text()


def paste(table: RecordTable, words: str) -> None:
    QGuiApplication.clipboard().setText(words)
    QTest.keyClick(table, KEYS.Key_V, CONTROL)


# The model


def test_the_model_keeps_the_rules_of_models(table: RecordTable) -> None:
    check_model(table.records)
    table.show_records((Group("g", "Panel"), *PEOPLE[:2]))
    check_model(table.records)


def test_an_empty_model_has_no_cells() -> None:
    model = RecordTableModel((Column("Name", str),))
    check_model(model)
    assert model.rowCount() == 0


def test_editing_asks_and_never_changes_the_model(table: RecordTable, office: Office) -> None:
    assert table.records.setData(table.records.index(0, 0), "Vandi Minah")
    assert office.stored == [(1, "name", "Vandi Minah")]
    assert table.records.index(0, 0).data() == "Minah"


def test_the_same_value_asks_for_nothing(table: RecordTable, office: Office) -> None:
    assert not table.records.setData(table.records.index(0, 0), "Minah")
    assert office.stored == []


def test_a_refusal_is_told(qtbot: QtBot, table: RecordTable) -> None:
    with qtbot.waitSignal(table.records.refused) as told:
        assert not table.records.setData(table.records.index(0, 0), "")
    assert told.args[0].code == "empty"


def test_a_column_without_edit_is_for_reading(table: RecordTable) -> None:
    assert not table.records.flags(table.records.index(0, 1)) & Qt.ItemFlag.ItemIsEditable


def test_a_cell_says_its_column_and_whole_word_to_those_who_do_not_see_it(table: RecordTable) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert table.records.index(1, 2).data(role) == "Country: Ecuador"
    assert table.records.index(1, 3).data(role) == "Speaks: Half an hour"


def test_a_column_sorts_and_gives_back_the_own_order(table: RecordTable) -> None:
    table.records.sort(0, Qt.SortOrder.AscendingOrder)
    assert [person.id for person in table.records.records] == [2, 3, 1]
    table.records.sort(0, Qt.SortOrder.DescendingOrder)
    assert [person.id for person in table.records.records] == [1, 3, 2]
    table.records.sort(-1)
    assert table.records.records == PEOPLE


# What is selected


def test_the_cursor_stays_on_its_record(table: RecordTable) -> None:
    table.select(3)
    table.show_records((PEOPLE[2], Person(4, "Guterres"), PEOPLE[0]))
    assert table.selected_id == 3
    table.show_records((PEOPLE[0],))
    assert table.selected_id is None


def test_several_stay_selected_when_their_order_changes(table: RecordTable) -> None:
    put(table, 0, 0)
    QTest.keyClick(table, KEYS.Key_Down, SHIFT)
    table.show_records((PEOPLE[2], PEOPLE[1], PEOPLE[0]))
    assert table.selected_records == (PEOPLE[1], PEOPLE[0])


def test_the_same_records_are_refreshed_in_place(qtbot: QtBot, table: RecordTable) -> None:
    with qtbot.assertNotEmitted(table.records.modelReset), qtbot.waitSignal(table.records.dataChanged):
        table.show_records((Person(1, "Vandi Minah"), *PEOPLE[1:]))
    assert table.records.index(0, 0).data() == "Vandi Minah"


def test_groups_span_the_table_and_take_no_cursor(table: RecordTable) -> None:
    table.show_records((Group("g", "Panel", "Thu 10:00"), *PEOPLE))
    assert table.columnSpan(0, 0) == 4
    assert not table.records.flags(table.records.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    table.selectAll()
    assert table.selected_records == PEOPLE


# Keys


def test_enter_opens_the_editor_stores_and_goes_down(table: RecordTable, office: Office) -> None:
    put(table, 0, 0)
    QTest.keyClick(table, ENTER)
    QTest.keyClicks(editor(table), "Vandi")
    QTest.keyClick(editor(table), ENTER)
    assert office.stored == [(1, "name", "Vandi")]
    assert place(table) == (1, 0)
    assert table.state() == RecordTable.State.NoState


def test_typing_replaces_and_f2_keeps(table: RecordTable, office: Office) -> None:
    put(table, 1, 2)
    QTest.keyClicks(table, "P")
    QTest.keyClicks(editor(table), "eru")
    QTest.keyClick(editor(table), ENTER, SHIFT)
    assert (place(table), office.stored) == ((0, 2), [(2, "country", "Peru")])
    QTest.keyClick(table, KEYS.Key_F2)
    QTest.keyClicks(editor(table), "!")
    QTest.keyClick(editor(table), ENTER)
    assert office.stored[1:] == [(1, "country", "Sierra Leone!")]


def test_tab_goes_over_cells_that_can_be_edited_and_wraps(table: RecordTable, office: Office) -> None:
    put(table, 0, 0)
    QTest.keyClicks(table, "V")
    QTest.keyClick(editor(table), TAB)
    assert (place(table), office.stored) == ((0, 2), [(1, "name", "V")])
    QTest.keyClick(table, TAB)
    QTest.keyClick(table, TAB)
    assert place(table) == (1, 0)
    QTest.keyClicks(table, "W")
    QTest.keyClick(editor(table), KEYS.Key_Backtab, SHIFT)
    assert (place(table), office.stored[1:]) == ((0, 3), [(2, "name", "W")])


def test_escape_gives_up(table: RecordTable, office: Office) -> None:
    put(table, 0, 0)
    QTest.keyClicks(table, "X")
    QTest.keyClick(editor(table), ESCAPE)
    assert (place(table), office.stored) == ((0, 0), [])


def test_escape_alone_opens_no_editor(table: RecordTable) -> None:
    put(table, 0, 0)
    QTest.keyClick(table, ESCAPE)
    assert table.state() == RecordTable.State.NoState


def test_enter_on_a_cell_for_reading_goes_down(table: RecordTable) -> None:
    put(table, 0, 1)
    QTest.keyClick(table, ENTER)
    assert place(table) == (1, 1)
    QTest.keyClick(table, ENTER, SHIFT)
    assert place(table) == (0, 1)


def test_the_cursor_passes_over_groups(table: RecordTable) -> None:
    table.show_records((PEOPLE[0], Group("g", "Panel"), PEOPLE[1]))
    put(table, 0, 3)
    QTest.keyClick(table, TAB)
    assert place(table) == (2, 0)
    QTest.keyClick(table, ENTER, SHIFT)
    assert place(table) == (0, 0)


def test_nobody_is_trapped(qtbot: QtBot, table: RecordTable) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = QHBoxLayout(window)
    before, after = QLineEdit(), QLineEdit()
    for part in (before, table, after):
        line.addWidget(part)
    window.show()
    window.activateWindow()
    for row, column, key, modifiers, reached in (
        (2, 3, TAB, Qt.KeyboardModifier.NoModifier, after),
        (0, 0, TAB, CONTROL, after),
        (0, 0, KEYS.Key_Backtab, SHIFT, before),
        (2, 2, KEYS.Key_Backtab, CONTROL | SHIFT, before),
    ):
        table.setFocus()
        put(table, row, column)
        QTest.keyClick(table, key, modifiers)
        assert window.focusWidget() is reached
    table.setParent(None)


def test_delete_clears_a_cell_where_that_is_allowed(qtbot: QtBot, table: RecordTable, office: Office) -> None:
    put(table, 1, 2)
    QTest.keyClick(table, KEYS.Key_Delete)
    put(table, 1, 3)
    QTest.keyClick(table, KEYS.Key_Delete)
    assert office.stored == [(2, "country", ""), (2, "minutes", None)]
    put(table, 1, 1)
    QTest.keyClick(table, KEYS.Key_Delete)
    put(table, 1, 0)
    with qtbot.waitSignal(table.records.refused):
        QTest.keyClick(table, KEYS.Key_Delete)
    assert len(office.stored) == 2


def test_rows_are_removed_by_a_key_of_their_own(qtbot: QtBot, table: RecordTable, office: Office) -> None:
    put(table, 1, 2)
    with qtbot.waitSignal(table.removing):
        QTest.keyClick(table, KEYS.Key_Delete, CONTROL)
    assert office.stored == []


def test_a_letter_opens_the_choices_at_it(qtbot: QtBot, table: RecordTable, office: Office) -> None:
    put(table, 0, 3)
    QTest.keyClicks(table, "o")
    box = table.viewport().findChild(CellChoice)
    assert isinstance(box, CellChoice)
    assert box.view().currentIndex().data() == "One hour"
    QTest.keyClick(box.view(), ENTER)
    qtbot.waitUntil(lambda: office.stored == [(1, "minutes", 60)])
    assert table.state() == RecordTable.State.NoState


def test_closing_the_choices_gives_up(qtbot: QtBot, table: RecordTable, office: Office) -> None:
    put(table, 0, 3)
    QTest.keyClick(table, ENTER)
    box = table.viewport().findChild(CellChoice)
    assert isinstance(box, CellChoice)
    box.hidePopup()
    qtbot.waitUntil(lambda: table.state() == RecordTable.State.NoState)
    assert office.stored == []


# Blocks


def test_one_cell_or_several_whole_rows_are_copied(table: RecordTable) -> None:
    put(table, 1, 3)
    QTest.keyClick(table, KEYS.Key_C, CONTROL)
    assert copied() == "Half an hour"
    put(table, 0, 0)
    QTest.keyClick(table, KEYS.Key_Down, SHIFT)
    QTest.keyClick(table, KEYS.Key_C, CONTROL)
    assert copied() == "Minah\t5\tSierra Leone\tNot said\nLopez\t5\tEcuador\tHalf an hour"
    assert "<td>Ecuador</td>" in QGuiApplication.clipboard().mimeData().html()


def test_a_block_is_pasted_as_one_step(qtbot: QtBot, table: RecordTable, office: Office) -> None:
    put(table, 0, 2)
    with qtbot.assertNotEmitted(table.records.refused):
        paste(table, "Ghana\tONE HOUR\r\nPeru\thalf an hour\r\n")
    assert office.steps == ["Paste 4 cells"]
    assert office.stored == [(1, "country", "Ghana"), (1, "minutes", 60), (2, "country", "Peru"), (2, "minutes", 30)]


def test_what_a_spreadsheet_quotes_is_read(table: RecordTable, office: Office) -> None:
    put(table, 0, 2)
    paste(table, '"Ghana\nand ""Togo"""\nPeru')
    assert office.stored == [(1, "country", 'Ghana\nand "Togo"'), (2, "country", "Peru")]
    office.stored.clear()
    paste(table, '5" disk\nPeru')
    assert office.stored == [(1, "country", '5" disk'), (2, "country", "Peru")]
    office.stored.clear()
    paste(table, '\n"Ghana\nTogo"')
    assert office.stored == [(1, "country", ""), (2, "country", "Ghana\nTogo")]


def test_what_cannot_be_pasted_is_left_and_told_in_one_message(
    qtbot: QtBot, table: RecordTable, office: Office
) -> None:
    put(table, 1, 0)
    with qtbot.waitSignal(table.records.refused) as told:
        paste(table, "Lo\t2\tPeru\tsoon\tmore\n\t8\tPeru\t\nNobody\t6")
    assert office.stored == [(2, "name", "Lo"), (2, "country", "Peru"), (3, "country", "Peru"), (3, "minutes", None)]
    problem = told.args[0]
    assert problem.happened == (
        "4 cells were left as they were: “2”: “Letters” is only for reading. “soon” is not known as “Speaks”. "
        "“more” has no column. … 1 line was left over."
    )
    assert problem.kept == "Pasted: 4."


def test_nothing_pasted_is_told_as_nothing(qtbot: QtBot, table: RecordTable, office: Office) -> None:
    put(table, 0, 1)
    with qtbot.waitSignal(table.records.refused) as told:
        paste(table, "9")
    assert str(told.args[0]) == "1 cell was left as it was: “9”: “Letters” is only for reading. Nothing was changed."


def test_one_value_goes_to_all_selected(table: RecordTable, office: Office) -> None:
    put(table, 0, 2)
    QTest.keyClick(table, KEYS.Key_Down, SHIFT)
    paste(table, "Peru")
    assert office.stored == [(1, "country", "Peru"), (2, "country", "Peru")]


def test_lines_beyond_the_last_make_records_where_they_can(table: RecordTable, office: Office) -> None:
    made: list[str] = []

    def add(name: str) -> Person:
        if name == "Minah":
            raise UserError("already-there", "“Minah” is here already.")
        made.append(name)
        return Person(10 + len(made), name)

    table.add = add
    put(table, 2, 0)
    paste(table, "Maguigad\t8\tManila\nKim\t\tSeoul\nMinah\n\nLi")
    assert made == ["Kim", "Li"]
    assert office.stored == [(3, "country", "Manila"), (11, "country", "Seoul")]
    office.stored.clear()
    put(table, 2, 2)
    paste(table, "Manila\nSeoul")
    assert (made, office.stored) == (["Kim", "Li"], [(3, "country", "Manila")])


def test_a_heading_line_is_not_pasted_as_a_record(table: RecordTable) -> None:
    made: list[str] = []
    table.add = lambda name: made.append(name) or Person(9, name)  # type: ignore[func-returns-value]
    table.add_block("name\tLETTERS\tCountry\nKim\t3\tSeoul")
    assert made == ["Kim"]


@pytest.mark.parametrize("words", ["", "\n\n"])
def test_an_empty_clipboard_pastes_nothing(table: RecordTable, office: Office, words: str) -> None:
    put(table, 0, 0)
    paste(table, words)
    assert (office.steps, office.stored) == ([], [])


def test_a_whole_list_is_not_pasted(qtbot: QtBot, table: RecordTable, office: Office) -> None:
    put(table, 0, 0)
    with qtbot.waitSignal(table.records.refused) as told:
        paste(table, "Kim\n" * 10_001)
    assert told.args[0].code == "too-long"
    assert office.stored == []


def test_a_table_for_reading_takes_no_block(qtbot: QtBot, dressed: QApplication) -> None:
    shown = RecordTable("People", (Column("Name", lambda person: person.name),))
    qtbot.addWidget(shown)
    shown.show_records(PEOPLE)
    put(shown, 0, 0)
    with qtbot.assertNotEmitted(shown.records.refused):
        paste(shown, "Kim")


# Widths


def test_columns_share_the_whole_width(table: RecordTable) -> None:
    for width in (500, 641, 777):
        table.resize(width, 320)
        assert sum(table.columnWidth(number) for number in range(4)) == table.viewport().width()


def test_dragged_widths_stay_and_are_remembered(qtbot: QtBot, table: RecordTable) -> None:
    kept: dict[str, list[int]] = {}
    remember_widths(table, kept)
    table.horizontalHeader().resizeSection(0, 222)
    table.resize(900, 320)
    assert table.columnWidth(0) == 222
    other = RecordTable("People", table.records.columns)
    other.setObjectName("people")
    qtbot.addWidget(other)
    remember_widths(other, kept)
    assert [other.columnWidth(number) for number in range(4)] == kept["people"]


@pytest.mark.parametrize("widths", [[], [1, 2], [100] * 9])
def test_widths_of_other_columns_are_not_taken(table: RecordTable, widths: list[int]) -> None:
    remember_widths(table, {"people": widths})
    assert sum(table.columnWidth(number) for number in range(4)) == table.viewport().width()


def test_no_cursor_no_harm(table: RecordTable, office: Office) -> None:
    table.setCurrentIndex(QModelIndex())
    for key in (ENTER, KEYS.Key_Delete, KEYS.Key_F2):
        QTest.keyClick(table, key)
    QTest.keyClick(table, KEYS.Key_C, CONTROL)
    assert office.stored == []
