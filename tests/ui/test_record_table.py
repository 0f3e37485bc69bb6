from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from planner.errors import UserError
from planner.ui.record_table import Column, Group, RecordTable, RecordTableModel
from tests.ui.hands import check_model


@dataclass(frozen=True)
class Person:
    id: int
    name: str
    country: str = ""


PEOPLE = (Person(1, "Minah", "Sierra Leone"), Person(2, "Lopez", "Ecuador"), Person(3, "Maguigad", "Philippines"))


def _refuse(_person: Person, _name: str) -> None:
    raise UserError("empty", "A person needs a name.")


@pytest.fixture
def asked() -> list[tuple[int, str]]:
    return []


@pytest.fixture
def table(qtbot: QtBot, dressed: QApplication, asked: list[tuple[int, str]]) -> RecordTable:
    def rename(person: Person, name: str) -> None:
        asked.append((person.id, name))

    columns = (
        Column("Name", lambda person: person.name, rename, share=1),
        Column("Country", lambda person: person.country, _refuse, share=1),
        Column("Length", lambda person: str(len(person.name))),
    )
    made = RecordTable("People", columns, sortable=True)
    qtbot.addWidget(made)
    made.show_records(PEOPLE)
    made.show()
    return made


def test_the_model_keeps_the_rules_of_models(table: RecordTable) -> None:
    check_model(table.records)
    table.show_records((Group("g", "Panel"), *PEOPLE[:2]))
    check_model(table.records)


def test_editing_asks_and_never_changes_the_model(table: RecordTable, asked: list[tuple[int, str]]) -> None:
    assert table.records.setData(table.records.index(0, 0), "Vandi Minah")
    assert asked == [(1, "Vandi Minah")]
    assert table.records.index(0, 0).data() == "Minah"


def test_the_same_value_asks_for_nothing(table: RecordTable, asked: list[tuple[int, str]]) -> None:
    assert not table.records.setData(table.records.index(0, 0), "Minah")
    assert asked == []


def test_a_refusal_is_told(qtbot: QtBot, table: RecordTable) -> None:
    with qtbot.waitSignal(table.records.refused) as told:
        assert not table.records.setData(table.records.index(0, 1), "")
    assert told.args[0].code == "empty"


def test_a_column_without_edit_is_for_reading(table: RecordTable) -> None:
    assert not table.records.flags(table.records.index(0, 2)) & Qt.ItemFlag.ItemIsEditable


def test_the_cursor_stays_on_its_record(table: RecordTable) -> None:
    table.select(3)
    table.show_records((PEOPLE[2], Person(4, "Guterres"), PEOPLE[0]))
    assert table.selected_id == 3
    table.show_records((PEOPLE[0],))
    assert table.selected_id is None


def test_the_same_records_are_refreshed_in_place(qtbot: QtBot, table: RecordTable) -> None:
    with qtbot.assertNotEmitted(table.records.modelReset), qtbot.waitSignal(table.records.dataChanged):
        table.show_records((Person(1, "Vandi Minah"), *PEOPLE[1:]))
    assert table.records.index(0, 0).data() == "Vandi Minah"


def test_a_column_sorts_and_gives_back_the_own_order(table: RecordTable) -> None:
    table.records.sort(0, Qt.SortOrder.AscendingOrder)
    assert [person.id for person in table.records.records] == [2, 3, 1]
    table.records.sort(0, Qt.SortOrder.DescendingOrder)
    assert [person.id for person in table.records.records] == [1, 3, 2]
    table.records.sort(-1)
    assert table.records.records == PEOPLE


def test_groups_span_the_table_and_take_no_cursor(table: RecordTable) -> None:
    table.show_records((Group("g", "Panel", "Thu 10:00"), *PEOPLE))
    assert table.columnSpan(0, 0) == 3
    assert not table.records.flags(table.records.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_enter_opens_the_editor(qtbot: QtBot, table: RecordTable, asked: list[tuple[int, str]]) -> None:
    table.select(1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Vandi")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked == [(1, "Vandi")])


def test_an_empty_model_has_no_cells() -> None:
    model = RecordTableModel((Column("Name", str),))
    check_model(model)
    assert model.rowCount() == 0
