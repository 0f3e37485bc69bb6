"""What a user's hands do."""

from typing import Any, TypeVar

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from planner.ui.desk import Desk
from planner.ui.fields import ChoiceField, Field, LineField, TextField
from planner.ui.record_table import RecordTable

Found = TypeVar("Found", bound=QObject)

ENTER, ESCAPE, CONTROL = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier


def type_over(field: Field, words: str) -> None:
    """Type a new value into a field and finish."""
    if isinstance(field, LineField):
        replace(field.editor, words)
        QTest.keyClick(field.editor, ENTER)
    elif isinstance(field, TextField):
        replace(field.editor, words)
        QTest.keyClick(field.editor, ENTER, CONTROL)
    else:
        assert isinstance(field, ChoiceField)
        choose(field, words)


def replace(editor: QLineEdit | QPlainTextEdit, words: str) -> None:
    """Select everything and type."""
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, words)


def choose(field: ChoiceField, words: str) -> None:
    """Choose the entry that reads so."""
    index = field.editor.findText(words)
    assert index >= 0, words
    field.editor.setCurrentIndex(index)
    field.editor.activated.emit(index)


def change(qtbot: QtBot, desk: Desk, field: Field, words: str) -> None:
    """Type a new value and wait until the desk shows it."""
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        type_over(field, words)


def undo(qtbot: QtBot, desk: Desk) -> None:
    """Take the latest step back and wait until the desk shows it."""
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        desk.undo()


def check_model(model: QAbstractItemModel) -> None:
    """Let Qt walk through a model; what breaks the rules of models is a warning, and warnings fail the test."""
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


def set_cell(table: RecordTable, row: int, title: str, value: Any) -> bool:
    """Store a value in the cell under a title, as the cell's editor does."""
    titles = [column.title for column in table.records.columns]
    return table.records.setData(table.records.index(row, titles.index(title)), value)


def cell(table: RecordTable, row: int, title: str) -> str:
    """What the cell under a title says."""
    titles = [column.title for column in table.records.columns]
    return str(table.records.index(row, titles.index(title)).data())


def shown(field: Field) -> str:
    """What a field shows."""
    if isinstance(field, LineField):
        return field.editor.text()
    if isinstance(field, TextField):
        return field.editor.toPlainText()
    assert isinstance(field, ChoiceField)
    return field.editor.currentText()


def found(parent: QObject, kind: type[Found]) -> Found:
    """The first widget of a kind inside another."""
    child = parent.findChild(kind)
    assert isinstance(child, kind)
    return child
