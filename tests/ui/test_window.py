import subprocess
import sys
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
    QWidgetAction,
)
from pytestqt.qtbot import QtBot

from planner.settings import load_settings
from planner.ui.fields import LineField
from planner.ui.importing.dialog import ProgrammeDialog
from planner.ui.main_window import MainWindow
from planner.ui.panellists.page import PanellistsTab
from planner.ui.places import Tab
from planner.ui.printing.dialog import PrintDialog
from planner.workspace import Workspace
from tests.ui.hands import change, shown
from tests.ui.reference import add_reference_event

Dialog = TypeVar("Dialog", bound=QWidget)

ROOT = Path(__file__).parents[2]


def _fill(qtbot: QtBot, window: MainWindow) -> int:
    with qtbot.waitSignal(window.desk.refreshed):
        return add_reference_event(window.desk.workspace)


def dialog_in_view(kind: type[Dialog]) -> Dialog:
    """The modal dialog in view."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def test_an_empty_database_shows_three_ways_in(window: MainWindow) -> None:
    assert window.frame.empty is not None
    assert window.frame.stack.currentWidget() is window.frame.empty
    assert [way.accessibleName() for way in window.frame.empty.ways] == [
        "Open or paste a programme",
        "Start empty",
        "Look at a sample",
    ]
    assert not window.frame.tabs.isVisible()
    assert not window.frame.commands.print.isEnabled()
    assert window.frame.commands.import_programme.isEnabled()


def test_starting_empty_puts_the_cursor_on_the_title(qtbot: QtBot, window: MainWindow) -> None:
    assert window.frame.empty is not None
    with qtbot.waitSignal(window.desk.refreshed):
        QTest.mouseClick(window.frame.empty.ways[1], Qt.MouseButton.LeftButton)
    assert window.frame.strip.currentIndex() == Tab.EVENT
    title = window.desk.event_tab.facts.fields["title"]
    assert shown(title) == "New event"
    change(qtbot, window.desk, title, "Forum")
    assert window.windowTitle() == "Forum"
    assert window.frame.header.title.text().startswith("Forum")


def test_the_head_names_the_event_and_the_tabs_count(qtbot: QtBot, window: MainWindow) -> None:
    _fill(qtbot, window)
    assert window.frame.header.title.text().startswith("96th Session of the Council")
    assert window.frame.header.place.text() == "2–5 December 2008 · Geneva, Palais des Nations · Europe/Zurich"
    names = [window.frame.strip.accessibleTabName(number) for number in range(5)]
    assert names == ["Event", "Timetable", "Panellists 11", "Participants 16", "Documents 13"]
    assert window.frame.stack.currentWidget() is window.desk


def test_events_are_switched_from_the_head(qtbot: QtBot, window: MainWindow) -> None:
    first = _fill(qtbot, window)
    with qtbot.waitSignal(window.desk.refreshed):
        window.frame.commands.new_event.trigger()
    offered = [action for action in window.frame.header.events.actions() if action.data()]
    assert {action.data() for action in offered} == {first, window.desk.event_id}
    actions = window.frame.header.events.actions()
    sections = [action.text() for action in actions if isinstance(action, QWidgetAction)]
    assert sections == ["Council", "Other events"]
    next(action for action in offered if action.data() == first).trigger()
    assert window.desk.event_id == first
    assert window.frame.header.title.text().startswith("96th Session")


def test_what_is_being_typed_stays_with_its_event(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(2):
        window.frame.new_event()
    typed_in = window.desk.event_id
    title = window.desk.event_tab.facts.fields["title"]
    assert isinstance(title, LineField)
    window.activateWindow()
    title.editor.setFocus()
    qtbot.waitUntil(title.editor.hasFocus)
    QTest.keyClicks(title.editor, "Council")
    window.frame.show_event(next(event.id for event in window.desk.events if event.id != typed_in))
    assert title.editor.text() == "New event"
    window.desk.refresh()
    assert {event.id: event.title for event in window.desk.events}[typed_in or 0] == "Council"


def test_undo_and_redo_are_named_and_told(qtbot: QtBot, window: MainWindow) -> None:
    _fill(qtbot, window)
    window.frame.strip.setCurrentIndex(Tab.EVENT)
    title = window.desk.event_tab.facts.fields["title"]
    change(qtbot, window.desk, title, "Forum")
    assert window.frame.commands.undo.text() == "&Undo Rename “96th Session of the Council”"
    with qtbot.waitSignal(window.desk.refreshed):
        window.frame.commands.undo.trigger()
    assert shown(title) == "96th Session of the Council"
    assert window.frame.status.words == "Taken back: Rename “96th Session of the Council”"
    assert window.frame.commands.redo.text() == "&Redo Rename “96th Session of the Council”"
    with qtbot.waitSignal(window.desk.refreshed):
        window.frame.commands.redo.trigger()
    assert shown(title) == "Forum"
    assert not window.frame.commands.redo.isEnabled()


def test_a_removed_event_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    _fill(qtbot, window)
    with qtbot.waitSignal(window.desk.refreshed):
        window.frame.commands.remove_event.trigger()
    assert window.frame.stack.currentWidget() is window.frame.empty
    with qtbot.waitSignal(window.desk.refreshed):
        window.frame.commands.undo.trigger()
    assert window.frame.header.title.text().startswith("96th Session")


def test_a_removed_event_is_brought_back_from_beside_another(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.desk.refreshed):
        window.frame.commands.new_event.trigger()
    removed = _fill(qtbot, window)
    window.frame.show_event(removed)
    with qtbot.waitSignal(window.desk.refreshed):
        window.frame.commands.remove_event.trigger()
    assert window.desk.event_id != removed
    QApplication.processEvents()
    assert window.frame.notice.words == "“96th Session of the Council” was removed."
    assert [way.text() for way in window.frame.notice.buttons] == ["Bring it back"]
    window.frame.notice.buttons[0].click()
    assert window.desk.event_id == removed
    assert not window.frame.notice.isVisible()


def test_undo_that_takes_an_event_out_of_view_says_so_with_a_way_back(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(2):
        with qtbot.waitSignal(window.desk.refreshed):
            window.frame.commands.new_event.trigger()
    made = window.desk.event_id
    with qtbot.waitSignal(window.desk.refreshed):
        window.frame.commands.undo.trigger()
    assert window.desk.event_id != made
    QApplication.processEvents()
    assert window.frame.notice.words == "Taken back: Create “New event”"
    window.frame.notice.buttons[0].click()
    assert window.desk.event_id == made
    assert window.frame.status.words == "Done: Create “New event”"


def test_what_was_done_is_said_and_a_message_gives_way_to_it(qtbot: QtBot, window: MainWindow) -> None:
    _fill(qtbot, window)
    session = window.desk.door.agenda.sessions[0]
    window.frame.notice.say("A room needs a name.", tone="warn")
    with qtbot.waitSignal(window.desk.refreshed):
        window.desk.door.change("Rename", session.title, "session", session.id, title="Opening")
    assert not window.frame.notice.isVisible()
    with qtbot.waitSignal(window.desk.refreshed):
        window.frame.commands.undo.trigger()
    window.desk.timetable.show_session(session.id)
    with qtbot.waitSignal(window.desk.refreshed):
        window.desk.timetable.remove_session()
    assert window.frame.status.words == f"Done: Remove “{session.title}”"


def test_a_message_is_closed_or_goes_with_the_tab(qtbot: QtBot, window: MainWindow) -> None:
    _fill(qtbot, window)
    notice = window.frame.notice
    notice.say("A room needs a name.")
    assert notice.close_button.accessibleName() == "Close this message"
    QTest.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    notice.say("A room needs a name.")
    window.frame.strip.setCurrentIndex(Tab.DOCUMENTS)
    assert not notice.isVisible()


@pytest.mark.parametrize("tab", list(Tab))
def test_the_key_of_a_tab_puts_the_cursor_into_its_main_view(qtbot: QtBot, window: MainWindow, tab: Tab) -> None:
    _fill(qtbot, window)
    window.activateWindow()
    window.frame.commands.tabs[tab].trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    focused, page = QApplication.focusWidget(), window.desk.page
    assert isinstance(focused, QAbstractScrollArea)
    assert page.isAncestorOf(focused)
    assert focused.height() > page.height() / 2


def test_a_change_made_elsewhere_shows_in_the_tab_in_view_and_then_in_the_others(
    qtbot: QtBot, window: MainWindow
) -> None:
    _fill(qtbot, window)
    for tab in (Tab.TIMETABLE, Tab.PANELLISTS, Tab.DOCUMENTS, Tab.TIMETABLE):
        window.frame.strip.setCurrentIndex(tab)
    session = window.desk.door.agenda.sessions[5]
    window.desk.timetable.show_session(session.id)
    with qtbot.waitSignal(window.desk.refreshed):
        window.desk.door.change("Rename", session.title, "session", session.id, title="Return")
    assert shown(window.desk.timetable.inspector.title) == "Return"
    window.frame.strip.setCurrentIndex(Tab.PANELLISTS)
    assert isinstance(window.desk.page, PanellistsTab)
    assert window.desk.page.table.records.records[0].title == "a) Return"


def test_a_refusal_outside_a_field_is_told_in_place(qtbot: QtBot, window: MainWindow) -> None:
    _fill(qtbot, window)
    window.frame.strip.setCurrentIndex(Tab.EVENT)
    rooms = window.desk.event_tab.lists.rooms.table.records
    rooms.setData(rooms.index(0, 0), "")
    assert "A room needs a name." in window.frame.notice.words
    assert window.frame.notice.isVisible()


def test_the_history_says_what_was_done_and_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    _fill(qtbot, window)
    window.frame.commands.history.trigger()
    assert window.frame.side.history is not None
    session = window.desk.door.agenda.sessions[0]
    with qtbot.waitSignal(window.desk.refreshed):
        window.desk.door.change("Rename", session.title, "session", session.id, title="Opening")
    with qtbot.waitSignal(window.desk.refreshed):
        window.frame.commands.undo.trigger()
    table = window.frame.side.history.table.records
    lines = [str(table.index(row, 1).data()) for row in range(table.rowCount())]
    assert lines[0] == "Taken back: Rename “Opening procedures”"
    assert lines[1] == "Rename “Opening procedures” (taken back)"
    assert table.index(0, 2).data() == "Ada Test"


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    _fill(qtbot, window)
    for tab in range(5):
        window.frame.strip.setCurrentIndex(tab)
    unnamed = [
        editor
        for kind in (QLineEdit, QMessageBox, QPlainTextEdit)
        for editor in window.findChildren(kind)
        if not editor.accessibleName() and editor.objectName() != "qt_spinbox_lineedit"
    ]
    assert unnamed == []


def test_closing_keeps_what_the_user_prefers(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    event_id = _fill(qtbot, window)
    window.frame.strip.setCurrentIndex(Tab.PANELLISTS)
    window.frame.commands.themes.actions()[2].trigger()
    window.close()
    kept = load_settings(tmp_path / "settings.json")
    assert (kept.theme, kept.last_tab, kept.last_event) == ("dark", Tab.PANELLISTS, event_id)
    assert kept.last_database.endswith("test.planner")
    assert kept.geometry
    window.frame.commands.themes.actions()[1].trigger()


def test_another_database_takes_the_place_of_the_first(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    _fill(qtbot, window)
    other = tmp_path / "other.planner"
    workspace = Workspace.open(other)
    workspace.close()
    window.databases.open(other)
    assert window.frame.stack.currentWidget() is window.frame.empty
    assert window.desk.workspace.path == other


def test_what_cannot_be_opened_leaves_the_open_one(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    foreign = tmp_path / "letter.planner"
    foreign.write_text("Dear colleagues")
    before = window.desk
    window.databases.open(foreign)
    assert "“letter.planner” is not a database of Plenary." in window.frame.notice.words
    assert window.frame.notice.isVisible()
    assert window.desk is before


def test_the_sample_lies_in_a_database_of_its_own(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    own = window.desk.workspace.path
    window.frame.commands.open_sample.trigger()
    assert window.desk.workspace.path == tmp_path / "data" / "Plenary" / "samples" / "samples.planner"
    assert window.desk.events
    window.databases.close()
    assert window.databases.settings.last_database == str(own)


def test_pasting_opens_the_dialog_with_what_was_read(qtbot: QtBot, window: MainWindow) -> None:
    QApplication.clipboard().setText("Monday, 2 March 2026\n10:00 - 11:00 Opening of the forum")
    seen: list[int] = []

    def carry_out() -> None:
        dialog = dialog_in_view(ProgrammeDialog)
        assert dialog.plan is not None
        seen.append(len(dialog.plan.changes))
        dialog.carry_out()

    QTimer.singleShot(0, lambda: dialog_in_view(ProgrammeDialog).planned.connect(carry_out))
    with qtbot.waitSignal(window.desk.refreshed):
        window.frame.commands.paste.trigger()
    assert seen == [1]
    assert window.frame.strip.currentIndex() == Tab.TIMETABLE
    assert window.desk.door.agenda.timed[0].title == "Opening of the forum"


def test_the_first_paint_waits_for_no_heavy_library(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from typing import TypeVar
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from planner.ui.app import first_window
app = QApplication([])
window = first_window(app, Path(sys.argv[1]))
heavy = ("sqlalchemy", "alembic", "reportlab", "openpyxl", "docx", "lxml", "pypdfium2", "babel")
def look():
    print([name for name in heavy if name in sys.modules])
    app.quit()
window.painted.disconnect()
window.painted.connect(look)
window.show()
app.exec()
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "new.planner")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_a_command_stores_what_is_being_typed_before_it_looks(qtbot: QtBot, window: MainWindow) -> None:
    _fill(qtbot, window)
    timetable = window.desk.timetable
    timetable.show_session(window.desk.door.agenda.sessions[0].id)
    editor = timetable.inspector.title.editor
    window.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    editor.selectAll()
    QTest.keyClicks(editor, "Opening of the Council")
    seen: list[str] = []

    def look() -> None:
        dialog = dialog_in_view(PrintDialog)
        seen.append(window.desk.door.agenda.sessions[0].title)
        dialog.reject()

    QTimer.singleShot(200, look)
    QTest.keyClick(editor, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert seen == ["Opening of the Council"]
    window.activateWindow()
    qtbot.waitUntil(editor.hasFocus)
    with qtbot.waitSignal(window.desk.refreshed):
        QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.door.agenda.sessions[0].title != "Opening of the Council"


def test_a_command_stores_the_cell_that_is_being_typed_in(qtbot: QtBot, window: MainWindow) -> None:
    _fill(qtbot, window)
    window.frame.commands.tabs[Tab.EVENT].trigger()
    rooms = window.desk.event_tab.lists.rooms.table
    window.activateWindow()
    rooms.setFocus()
    qtbot.waitUntil(rooms.hasFocus)
    rooms.edit(rooms.records.index(0, 0))
    editor = rooms.viewport().findChildren(QLineEdit)[0]
    editor.selectAll()
    QTest.keyClicks(editor, "Great Hall")
    window.frame.commands.history.trigger()
    assert window.desk.door.agenda.rooms[0].name == "Great Hall"
    assert rooms.hasFocus()
