from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QStyleOptionComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.errors import UserError
from planner.ui.add_line import AddLine
from planner.ui.buttons import IconButton, button
from planner.ui.fields import CheckField, Choice, ChoiceField, Field, LineField, TextField
from planner.ui.lines import Line
from planner.ui.typed import read_day, write_day
from tests.ui.hands import ESCAPE, choose, replace, shown, type_over


class Store:
    """Takes values, unless told to refuse."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self.refuses = False

    def __call__(self, value: Any) -> None:
        if self.refuses:
            raise UserError("no", "This cannot be.", next="Type another one.")
        self.values.append(value)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture(params=["line", "text"])
def field(request: pytest.FixtureRequest, qtbot: QtBot, dressed: QApplication, store: Store) -> Field:
    made: Field = LineField("Title", store) if request.param == "line" else TextField("Notes", store)
    qtbot.addWidget(made)
    made.show_value("old")
    made.show()
    return made


def test_finishing_stores_what_was_typed_once(qtbot: QtBot, field: Field, store: Store) -> None:
    type_over(field, "new")
    type_over(field, "new")
    assert store.values == ["new"]
    assert shown(field) == "new"


def test_escape_restores_and_stores_nothing(qtbot: QtBot, field: Field, store: Store) -> None:
    assert isinstance(field, LineField | TextField)
    replace(field.editor, "new")
    QTest.keyClick(field.editor, ESCAPE)
    assert (shown(field), store.values) == ("old", [])


def test_a_refused_value_keeps_the_old_one_and_says_why(qtbot: QtBot, field: Field, store: Store) -> None:
    store.refuses = True
    type_over(field, "impossible")
    assert shown(field) == "old"
    assert field.refusal == "This cannot be. Type another one."
    store.refuses = False
    type_over(field, "possible")
    assert (shown(field), field.refusal) == ("possible", "")


def test_a_refresh_leaves_unfinished_typing_alone(qtbot: QtBot, field: Field) -> None:
    assert isinstance(field, LineField | TextField)
    replace(field.editor, "half")
    field.show_value("old")
    assert shown(field) == "half"
    field.show_value("changed elsewhere")
    assert shown(field) == "changed elsewhere"


def test_a_field_is_named_for_those_who_do_not_see_it(field: Field) -> None:
    assert isinstance(field, LineField | TextField)
    assert field.editor.accessibleName() == field.name


def test_a_value_that_cannot_be_read_is_refused(qtbot: QtBot, dressed: QApplication, store: Store) -> None:
    field = LineField("Day", store, read=read_day, write=write_day)
    qtbot.addWidget(field)
    field.show_value(None)
    type_over(field, "32 June 2026")
    assert store.values == []
    assert "not a day" in field.refusal


def test_a_choice_stores_its_value(qtbot: QtBot, dressed: QApplication, store: Store) -> None:
    field = ChoiceField("Room", store, ((None, "No room yet"), (7, "Room XVIII")))
    qtbot.addWidget(field)
    field.show_value(None)
    choose(field, "Room XVIII")
    assert store.values == [7]
    store.refuses = True
    choose(field, "No room yet")
    assert shown(field) == "Room XVIII"


def test_a_known_word_that_is_chosen_is_stored_at_once(qtbot: QtBot, dressed: QApplication, store: Store) -> None:
    field = LineField("Country", store)
    qtbot.addWidget(field)
    field.offer(["Ecuador", "Kenya"])
    field.show_value("Kenya")
    field.show()
    replace(field.editor, "ecu")
    offers = field.editor.offers
    QTest.keyClick(offers, Qt.Key.Key_Down)
    QTest.keyClick(offers, Qt.Key.Key_Return)
    assert (store.values, shown(field)) == (["Ecuador"], "Ecuador")


def test_a_box_stores_yes_or_no(qtbot: QtBot, dressed: QApplication, store: Store) -> None:
    field = CheckField("The photo may be shown", store, "Photo")
    qtbot.addWidget(field)
    field.show_value(False)
    assert (field.editor.text(), field.editor.accessibleName()) == ("Photo", "The photo may be shown")
    field.editor.click()
    assert store.values == [True]
    store.refuses = True
    field.editor.click()
    assert field.editor.isChecked()


def test_a_line_that_adds_takes_blocks_where_it_may(qtbot: QtBot, dressed: QApplication) -> None:
    line = AddLine("Add a participant")
    qtbot.addWidget(line)
    QGuiApplication.clipboard().setText("Kim\tAdviser\nLi")
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert line.text().startswith("Kim")
    line.clear()
    line.takes_blocks = True
    with qtbot.waitSignal(line.pasted) as told:
        QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (told.args, line.text()) == (["Kim\tAdviser\nLi"], "")


def test_escape_empties_what_is_found_by_and_then_is_the_windows(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    line = Line(dialog, clearButtonEnabled=True)
    dialog.show()
    QTest.keyClicks(line, "kim")
    QTest.keyClick(line, ESCAPE)
    assert (line.text(), dialog.isVisible(), _override(line)) == ("", True, False)
    QTest.keyClick(line, ESCAPE)
    assert dialog.isHidden()


def test_a_line_asks_for_room_to_read_its_whole_hint(qtbot: QtBot, dressed: QApplication) -> None:
    short, long = AddLine("Name"), AddLine("Add somebody who has never been at any event of ours")
    for line in (short, long):
        qtbot.addWidget(line)
    assert long.sizeHint().width() > long.fontMetrics().horizontalAdvance(long.placeholderText())
    assert short.sizeHint().width() < long.sizeHint().width()


def test_a_box_that_is_too_narrow_says_that_its_words_go_on(qtbot: QtBot, dressed: QApplication) -> None:
    box = Choice()
    qtbot.addWidget(box)
    box.set_choices(((1, "Opening procedures, election of officers and adoption of the agenda"),))
    words = []
    for width in (160, 900):
        box.resize(width, 30)
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        words.append(option.currentText)
    assert words[0].endswith("…")
    assert words[1] == box.currentText()


def _override(editor: QWidget, shift: bool = False) -> bool:
    """Whether an editor keeps the key of undo, or of redo, for itself."""
    keys = Qt.KeyboardModifier.ControlModifier
    if shift:
        keys |= Qt.KeyboardModifier.ShiftModifier
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, keys, "z")
    event.ignore()
    QApplication.sendEvent(editor, event)
    return event.isAccepted()


def test_undo_is_the_windows_while_nothing_is_typed(field: Field) -> None:
    assert isinstance(field, LineField | TextField)
    editor = field.editor
    assert (_override(editor), _override(editor, shift=True)) == (False, False)
    replace(editor, "new")
    assert (_override(editor), _override(editor, shift=True)) == (True, False)
    editor.undo()
    assert _override(editor, shift=True)
    type_over(field, "newer")
    assert (_override(editor), _override(editor, shift=True)) == (False, False)


def test_undo_is_the_windows_once_a_line_was_added(qtbot: QtBot, dressed: QApplication) -> None:
    line = AddLine("Add a room")
    qtbot.addWidget(line)
    QTest.keyClicks(line, "Room A")
    assert _override(line)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert not _override(line)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_the_button_with_the_focus_and_not_the_default(
    qtbot: QtBot, dressed: QApplication, key: Qt.Key
) -> None:
    pressed: list[str] = []
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    default = button("Save", lambda: pressed.append("Save"))
    default.setDefault(True)
    for made in (default, button("Close", lambda: pressed.append("Close"))):
        column.addWidget(made)
    column.addWidget(IconButton("close", "Hide", lambda: pressed.append("Hide")))
    dialog.show()
    for shown_button in dialog.findChildren(QAbstractButton):
        QTest.keyClick(shown_button, key)
    assert sorted(pressed) == ["Close", "Hide", "Save"]
