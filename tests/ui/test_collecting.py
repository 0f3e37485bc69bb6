"""Python's collector: it runs in the window's thread between two events, and nothing alive of Qt's is left to it."""

import gc
import threading
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from planner.ui.actions import Actions
from planner.ui.collecting import Collector
from planner.ui.handing.log import HandedOutDialog
from planner.ui.main_window import MainWindow
from planner.ui.participants.page import ParticipantsTab
from planner.ui.places import Tab
from planner.ui.tasks import Task
from tests.ui.left_over import alive_in_garbage
from tests.ui.reference import add_reference_event


class _Knot:
    """What only the collector can end."""

    def __init__(self) -> None:
        self.me = self


def _tie() -> "weakref.ref[_Knot]":
    return weakref.ref(_Knot())


def _many() -> list[list[int]]:
    """Make so many objects that Python itself would collect; they count while they are kept."""
    return [[] for _ in range(2 * gc.get_threshold()[0])]


def test_a_thread_does_not_collect(qtbot: QtBot) -> None:
    owner = QObject()
    collector, knot = Collector(owner), _tie()
    thread = threading.Thread(target=_many)
    thread.start()
    thread.join()
    assert knot() is not None
    kept = _many()
    assert knot() is not None
    collector.collect()
    assert knot() is None
    assert kept


def test_the_collector_runs_by_itself(qtbot: QtBot) -> None:
    owner = QObject()
    Collector(owner)
    knot, kept = _tie(), _many()
    qtbot.waitUntil(lambda: knot() is None, timeout=5000)
    assert kept


def test_a_task_ends_where_it_was_made(qtbot: QtBot) -> None:
    ends: list[threading.Thread] = []
    for _ in range(20):
        task = Task(lambda _report: None)
        weakref.finalize(task, lambda: ends.append(threading.current_thread()))
        with qtbot.waitSignal(task.succeeded):
            task.start()
        del task
    assert ends == [threading.main_thread()] * 20


def _close_at_once(seen: list[QDialog]) -> None:
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        seen.append(dialog)
        dialog.reject()
    else:
        QTimer.singleShot(10, lambda: _close_at_once(seen))


@pytest.mark.parametrize(
    "choose",
    [
        lambda do: do.import_programme,
        lambda do: do.import_list,
        lambda do: do.new_edition,
        lambda do: do.states,
        lambda do: do.take_with_me,
        lambda do: do.print,
        lambda do: do.hand_out,
        lambda do: do.preferences,
        lambda do: do.about,
    ],
)
def test_a_dialog_that_was_closed_leaves_nothing_to_the_collector(
    qtbot: QtBot, window: MainWindow, choose: Callable[[Actions], QAction]
) -> None:
    add_reference_event(window.desk.workspace)
    qtbot.waitUntil(lambda: bool(window.desk.events))
    seen: list[QDialog] = []
    QTimer.singleShot(0, lambda: _close_at_once(seen))
    choose(window.frame.commands).trigger()
    assert len(seen) == 1
    seen.clear()
    assert alive_in_garbage() == []


def test_tabs_and_another_desk_leave_nothing_to_the_collector(qtbot: QtBot, window: MainWindow) -> None:
    add_reference_event(window.desk.workspace)
    qtbot.waitUntil(lambda: bool(window.desk.events))
    for tab in Tab:
        window.frame.strip.setCurrentIndex(tab)
        QApplication.processEvents()
    window.frame.show_guide()
    window.frame.search()
    window.databases.reopen(window.build)
    QApplication.processEvents()
    assert alive_in_garbage() == []


def test_the_filters_of_the_participants_leave_nothing_to_the_collector(qtbot: QtBot, window: MainWindow) -> None:
    add_reference_event(window.desk.workspace)
    qtbot.waitUntil(lambda: bool(window.desk.events))
    window.frame.strip.setCurrentIndex(Tab.PARTICIPANTS)
    page = window.desk.page
    assert isinstance(page, ParticipantsTab)
    for _ in range(2):
        page.saved.fill()
    del page
    window.databases.reopen(window.build)
    QApplication.processEvents()
    assert alive_in_garbage() == []


def test_an_empty_list_of_what_left_leaves_nothing_to_the_collector(qtbot: QtBot, window: MainWindow) -> None:
    add_reference_event(window.desk.workspace)
    qtbot.waitUntil(lambda: bool(window.desk.events))
    log = HandedOutDialog(window.desk.workspace, window.desk.door.event_id, window)
    log.deleteLater()
    del log
    assert alive_in_garbage() == []
