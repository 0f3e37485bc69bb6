"""The frame around the desk: every command leads somewhere, and what the user prefers holds."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.people_filter import PeopleFilter
from planner.domain.programme import READ_VERB
from planner.edits.programme import lay_programme
from planner.imports.plan import plan_programme
from planner.imports.programme import read_programme
from planner.imports.sources import read_text
from planner.settings import Settings, load_settings
from planner.ui.actions import Actions
from planner.ui.editions.dialog import EditionDialog
from planner.ui.handing.dialog import HandOutDialog
from planner.ui.help.window import HelpWindow
from planner.ui.history import HistoryPanel
from planner.ui.importing.checking import LinesToCheck
from planner.ui.importing.dialog import ProgrammeDialog
from planner.ui.languages import install_language
from planner.ui.listing.dialog import ListDialog
from planner.ui.main_window import MainWindow
from planner.ui.participants.page import ParticipantsTab
from planner.ui.places import Place, Tab
from planner.ui.preferences.dialog import PreferencesDialog
from planner.ui.printing.dialog import PrintDialog
from planner.ui.search.popup import QuickSearch
from planner.ui.states.dialog import StatesDialog
from planner.ui.taking.dialog import TakeDialog
from planner.workspace import Workspace
from tests.ui.hands import found
from tests.ui.reference import add_reference_event


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window over the reference event."""
    with qtbot.waitSignal(window.desk.refreshed):
        add_reference_event(window.desk.workspace)
    return window


def _when_modal(act: Callable[[QDialog], None]) -> None:
    """Do something with the next modal dialog."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


@pytest.mark.parametrize(
    ("choose", "kind"),
    [
        (lambda do: do.import_programme, ProgrammeDialog),
        (lambda do: do.import_list, ListDialog),
        (lambda do: do.new_edition, EditionDialog),
        (lambda do: do.states, StatesDialog),
        (lambda do: do.take_with_me, TakeDialog),
        (lambda do: do.print, PrintDialog),
        (lambda do: do.hand_out, HandOutDialog),
        (lambda do: do.preferences, PreferencesDialog),
    ],
)
def test_a_command_opens_its_dialog_and_closing_that_changes_nothing(
    filled: MainWindow, choose: Callable[[Actions], QAction], kind: type[QDialog]
) -> None:
    seen: list[QDialog] = []

    def close(dialog: QDialog) -> None:
        seen.append(dialog)
        dialog.reject()

    before = len(filled.desk.workspace.history())
    _when_modal(close)
    choose(filled.frame.commands).trigger()
    assert [type(dialog) for dialog in seen] == [kind]
    assert len(filled.desk.workspace.history()) == before


def test_the_quick_search_leads_to_what_it_finds(qtbot: QtBot, filled: MainWindow) -> None:
    QTest.mouseClick(filled.frame.header.search, Qt.MouseButton.LeftButton)
    search = found(filled, QuickSearch)
    assert search.isVisible()
    QTest.keyClicks(search.field, "Migration Highlights")
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert not search.isVisible()
    assert filled.frame.strip.currentIndex() == Tab.TIMETABLE


def test_the_quick_search_carries_out_commands(qtbot: QtBot, filled: MainWindow) -> None:
    filled.frame.commands.find.trigger()
    search = found(filled, QuickSearch)
    QTest.keyClicks(search.field, "Event")
    filled.frame.strip.setCurrentIndex(Tab.DOCUMENTS)
    QTest.keyClick(search.field, Qt.Key.Key_Escape)
    search.field.clear()
    QTest.keyClicks(search.field, "History")
    search.choose()
    assert filled.frame.commands.history.isChecked()


def test_what_is_no_longer_there_is_said(filled: MainWindow) -> None:
    filled.frame.go_to(Place(Tab.TIMETABLE, "session", 999_999))
    assert filled.frame.status.words == "That is no longer there"


def test_the_guide_opens(filled: MainWindow) -> None:
    filled.frame.commands.guide.trigger()
    guide = found(filled, HelpWindow)
    assert guide.isVisible()
    guide.close()


def test_one_panel_stands_at_the_side(filled: MainWindow) -> None:
    do, side = filled.frame.commands, filled.frame.side
    do.history.trigger()
    assert found(side, HistoryPanel).isVisible()
    do.check.trigger()
    assert found(side, LinesToCheck).isVisible()
    assert found(side, HistoryPanel).isHidden()
    assert not do.history.isChecked()
    do.check.trigger()
    assert side.isHidden()


_TEXT = """Monday, 2 March 2026
10:00 - 11:00 Opening of the forum
Ms Ada Example, Director, Example Organization
* * something nobody can place, 14
11:00 - 12:00 Closing
"""


def test_after_an_import_the_notice_counts_and_the_lines_are_settled_at_the_side(
    qtbot: QtBot, window: MainWindow
) -> None:
    programme = read_programme(read_text(_TEXT, "programme.txt"))
    plan = plan_programme(programme, None)
    assert plan.programme.sessions
    first = replace(programme.sessions[0], doubts=("Room to be confirmed?", "Mr B. Sample"))
    plan = plan_programme(replace(programme, sessions=(first, *programme.sessions[1:])), None)
    workspace = window.desk.workspace
    with qtbot.waitSignal(window.desk.refreshed):
        event_id = workspace.edit(READ_VERB, "Forum", lambda tx: lay_programme(tx, plan=plan, zone="Europe/Zurich"))
    window.frame.outlets.imported.emit(event_id)
    assert window.frame.notice.words == "2 sessions, 1 panellist, 2 lines to check"
    window.frame.notice.buttons[0].click()
    checking = window.frame.side.checking
    assert checking is not None
    assert len(checking.cards) == 2
    with qtbot.waitSignal(window.desk.refreshed):
        checking.drop(checking._doubts[0])
    assert len(checking.cards) == 1
    window.frame.strip.setCurrentIndex(Tab.DOCUMENTS)
    assert window.frame.notice.isVisible()
    with qtbot.waitSignal(window.desk.refreshed):
        window.frame.commands.undo.trigger()
    assert len(checking.cards) == 2
    for _ in range(2):
        with qtbot.waitSignal(window.desk.refreshed):
            checking.drop(checking._doubts[0])
    assert not window.frame.notice.isVisible()


def test_an_accepted_list_is_told(filled: MainWindow) -> None:
    filled.frame.outlets.listed.emit(16)
    assert filled.frame.notice.words == "16 lines of the list were taken over"
    assert filled.frame.strip.currentIndex() == Tab.PARTICIPANTS


def test_a_package_is_taken_to_another_database(qtbot: QtBot, filled: MainWindow, tmp_path: Path) -> None:
    package = tmp_path / "forum.plenary"

    def save(dialog: QDialog) -> None:
        assert isinstance(dialog, TakeDialog)
        dialog.saved.connect(dialog.reject)
        dialog.save(package)

    _when_modal(save)
    filled.frame.commands.take_with_me.trigger()
    assert package.is_file()
    filled.databases.open(tmp_path / "laptop.planner")
    assert filled.frame.stack.currentWidget() is filled.frame.empty
    filled.call(package)
    assert filled.desk.events[0].title == "96th Session of the Council"
    assert len(filled.desk.events) == 1
    assert filled.frame.notice.words == "“96th Session of the Council” is in this database now"


def test_a_new_edition_comes_into_view(qtbot: QtBot, filled: MainWindow) -> None:
    first = filled.desk.event_id

    def make(dialog: QDialog) -> None:
        assert isinstance(dialog, EditionDialog)
        dialog.make()

    _when_modal(make)
    with qtbot.waitSignal(filled.desk.refreshed):
        filled.frame.commands.new_edition.trigger()
    assert filled.desk.event_id != first
    assert filled.frame.strip.currentIndex() == Tab.EVENT


# Recent databases


def test_recent_databases_can_be_opened_again(window: MainWindow, tmp_path: Path) -> None:
    first = window.desk.workspace.path
    window.databases.open(tmp_path / "other.planner")
    assert window.databases.settings.recent == [str(tmp_path / "other.planner"), str(first)]
    window.databases.open_recent(first)
    assert window.desk.workspace.path == first


def test_a_recent_database_that_is_gone_is_said_and_taken_out(window: MainWindow, tmp_path: Path) -> None:
    open_one, gone = window.desk.workspace.path, tmp_path / "stick" / "council.planner"
    window.databases.settings = replace(window.databases.settings, recent=[str(gone), str(open_one)])
    window.databases.open_recent(gone)
    assert window.frame.notice.words.startswith("“council.planner” is no longer in ")
    assert window.databases.settings.recent == [str(open_one)]
    assert window.desk.workspace.path == open_one


# What the user prefers


@pytest.fixture
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    install_language(qapp, "en")


@pytest.mark.usefixtures("_english_again")
def test_another_language_makes_the_window_anew_in_the_same_place(filled: MainWindow, tmp_path: Path) -> None:
    filled.frame.strip.setCurrentIndex(Tab.PANELLISTS)
    path, event_id = filled.desk.workspace.path, filled.desk.event_id
    old = filled.frame
    french = next(action for action in old.commands.languages.actions() if action.data() == "fr")
    french.trigger()
    assert filled.frame is not old
    assert QLocale().language() == QLocale.Language.French
    assert filled.menuBar().actions()[0].text() == QCoreApplication.translate("Actions", "&File")
    assert any(filled.frame.commands.new_event in menu.actions() for menu in filled.menuBar().findChildren(QMenu))
    assert (filled.desk.workspace.path, filled.desk.event_id) == (path, event_id)
    assert filled.frame.strip.currentIndex() == Tab.PANELLISTS
    assert filled.windowTitle() == "96th Session of the Council"
    assert next(action for action in filled.frame.commands.languages.actions() if action.isChecked()).data() == "fr"
    assert load_settings(tmp_path / "settings.json").language == "fr"


@pytest.mark.usefixtures("_english_again")
def test_after_another_language_everything_goes_on(qtbot: QtBot, filled: MainWindow) -> None:
    for code in ("fr", "en", "fr"):
        filled.prefer(replace(filled.databases.settings, language=code))
        qtbot.wait(0)
    session = filled.desk.door.agenda.sessions[0]
    with qtbot.waitSignal(filled.desk.refreshed):
        filled.desk.door.change("Rename", session.title, "session", session.id, title="Return")
    with qtbot.waitSignal(filled.desk.refreshed):
        filled.frame.commands.undo.trigger()
    assert filled.desk.door.agenda.sessions[0].title == session.title


def test_preferences_that_were_accepted_hold_at_once(filled: MainWindow, tmp_path: Path) -> None:
    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, PreferencesDialog)
        dialog.settings = replace(dialog.settings, author="Grace Example", paper="letter")
        dialog.accept()

    _when_modal(accept)
    filled.frame.commands.preferences.trigger()
    kept = load_settings(tmp_path / "settings.json")
    assert (kept.author, kept.paper) == ("Grace Example", "letter")
    session = filled.desk.door.agenda.sessions[0]
    filled.desk.door.change("Rename", session.title, "session", session.id, title="Return")
    assert filled.desk.workspace.history()[0].author == "Grace Example"


def test_preferences_that_were_not_accepted_change_nothing(filled: MainWindow) -> None:
    before = filled.databases.settings
    _when_modal(QDialog.reject)
    filled.frame.commands.preferences.trigger()
    assert filled.databases.settings == before


def test_the_foot_counts_what_is_shown(filled: MainWindow) -> None:
    filled.frame.strip.setCurrentIndex(Tab.PARTICIPANTS)
    tab = filled.desk.page
    assert isinstance(tab, ParticipantsTab)
    tab.looking.look_for(PeopleFilter(words="permanent mission"))
    assert filled.frame.status.counts == "16 participants · 1 pending · 2 shown"
    tab.show_view("delegations")
    assert filled.frame.status.counts == "16 participants · 1 pending"


def test_widths_of_columns_are_kept(qtbot: QtBot, filled: MainWindow, tmp_path: Path) -> None:
    filled.frame.strip.setCurrentIndex(Tab.PARTICIPANTS)
    table = filled.desk.page.table  # type: ignore[attr-defined]
    table.horizontalHeader().resizeSection(0, 333)
    filled.close()
    widths = json.loads((tmp_path / "settings.json").read_text())["column_widths"]
    assert [widths[0] for widths in widths.values()] == [333]


# Where the window stands


def _shown(qtbot: QtBot, settings: Settings, tmp_path: Path) -> MainWindow:
    window = MainWindow(settings, tmp_path / "settings.json")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=10_000):
        window.show()
    return window


def _geometry(place: QRect) -> str:
    """A geometry as another screen left it."""
    other = QMainWindow()
    other.setGeometry(place)
    return bytes(other.saveGeometry().toBase64().data()).decode()


@pytest.mark.parametrize(
    "place", [QRect(5000, 300, 1100, 640), QRect(-3000, -2000, 1100, 640), QRect(100, 900, 1100, 640)]
)
@pytest.mark.usefixtures("dressed")
def test_a_window_of_a_screen_that_is_gone_comes_back(qtbot: QtBot, tmp_path: Path, place: QRect) -> None:
    window = _shown(qtbot, Settings(geometry=_geometry(place)), tmp_path)
    screen = window.screen().availableGeometry()
    assert screen.intersects(window.geometry())
    assert screen.contains(window.geometry().topLeft() + window.rect().center() / 8)


@pytest.mark.parametrize("geometry", ["", "nonsense", "AAAA", "AdnQywADAAA"])
@pytest.mark.usefixtures("dressed")
def test_a_geometry_that_cannot_be_read_does_no_harm(qtbot: QtBot, tmp_path: Path, geometry: str) -> None:
    window = _shown(qtbot, Settings(geometry=geometry), tmp_path)
    assert window.width() >= 700


@pytest.mark.usefixtures("dressed")
def test_a_tab_that_is_none_gives_the_first(qtbot: QtBot, tmp_path: Path, database: Path) -> None:
    window = MainWindow(Settings(last_tab=42), tmp_path / "settings.json")
    qtbot.addWidget(window)
    window.open_when_painted(database)
    with qtbot.waitSignal(window.ready, timeout=10_000):
        window.show()
    with qtbot.waitSignal(window.desk.refreshed):
        add_reference_event(window.desk.workspace)
    assert window.frame.strip.currentIndex() == Tab.EVENT
    assert window.desk.page is window.desk.event_tab
    window.close()


@pytest.mark.usefixtures("dressed")
def test_before_the_first_paint_the_ground_has_the_theme(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(Settings(theme="dark"), tmp_path / "settings.json")
    qtbot.addWidget(window)
    grounds: list[str] = []
    window.painted.connect(lambda: grounds.append(window.grab().toImage().pixelColor(400, 300).name()))
    with qtbot.waitSignal(window.ready, timeout=10_000):
        window.show()
    assert grounds == ["#1c2129"]


def test_closed_before_it_stands_it_opens_nothing(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> None:
    window = MainWindow(Settings(), tmp_path / "settings.json")
    qtbot.addWidget(window)
    window.open_when_painted(tmp_path / "never.planner")
    window.show()
    window.repaint()
    window.close()
    qtbot.wait(20)
    assert not (tmp_path / "never.planner").exists()


# Closing


def test_closing_in_the_middle_of_an_export_leaves_nothing_half_written(
    qtbot: QtBot, filled: MainWindow, tmp_path: Path
) -> None:
    def save_and_quit(dialog: QDialog) -> None:
        assert isinstance(dialog, PrintDialog)
        target = tmp_path / "out" / "programme.docx"
        target.parent.mkdir()
        dialog.save_word(target)
        filled.close()

    _when_modal(save_and_quit)
    filled.frame.commands.print.trigger()
    assert filled.databases.desk is None
    assert not filled.isVisible()
    assert [path.name for path in (tmp_path / "out").iterdir()] in ([], ["programme.docx"])
    Workspace.open(tmp_path / "test.planner").close()


def test_closing_under_a_dialog_closes_it_too(filled: MainWindow) -> None:
    shown: list[QWidget] = []

    def quit_now(dialog: QDialog) -> None:
        shown.append(dialog)
        filled.close()

    _when_modal(quit_now)
    filled.frame.commands.import_programme.trigger()
    assert len(shown) == 1
    assert QApplication.activeModalWidget() is None
    assert filled.databases.desk is None


def test_a_disk_that_takes_no_preferences_keeps_nobody_from_closing(
    filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "settings.json").mkdir()
    filled.close()
    assert not filled.isVisible()
    assert filled.databases.desk is None


def test_the_window_is_never_larger_than_the_screen(window: MainWindow) -> None:
    screen = QApplication.primaryScreen().availableSize()
    assert window.minimumSize() == screen.boundedTo(QSize(1024, 600))


def test_the_search_gives_up_words_rather_than_width(filled: MainWindow) -> None:
    header = filled.frame.header
    words = header.search.findChildren(QLabel)[0]
    assert words.minimumSizeHint().width() == 0
    filled.setMinimumSize(0, 0)
    filled.resize(960, 540)
    assert filled.width() == 960
    assert all(way.width() >= way.sizeHint().width() for way in (header._print, header._hand_out))
