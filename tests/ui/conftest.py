"""Fixtures of the window's tests: a child process for all of them, the reference event, an open desk over it."""

import gc
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import createdByPython

from planner.domain.programme import READ_VERB
from planner.edits.programme import lay_programme
from planner.imports.plan import plan_programme
from planner.imports.programme import read_programme
from planner.imports.sources import read_text
from planner.settings import Settings
from planner.ui.desk import Desk
from planner.ui.main_window import MainWindow
from planner.ui.places import Tab
from planner.ui.theme import apply_theme, load_fonts
from planner.worker import Worker
from planner.workspace import Workspace
from tests.ui.opening import Opener
from tests.ui.reference import add_reference_event


def pytest_configure(config: pytest.Config) -> None:
    """The platform without a screen cannot raise windows or take the keyboard, and says so each time it is asked."""
    config.addinivalue_line("qt_log_ignore", r"^This plugin does not support ")


@pytest.fixture(autouse=True)
def _deleted_by_qt(qapp: QApplication) -> Iterator[None]:
    """Let Qt delete what a test leaves before Python collects it, as in the window: see ``planner.ui.collecting``."""
    gc.disable()
    yield
    QGuiApplication.clipboard().clear()
    for left in QApplication.topLevelWidgets():
        if left.parent() is None and createdByPython(left):
            left.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.enable()


@pytest.fixture(scope="session")
def worker() -> Iterator[Worker]:
    """A warm child process."""
    started = Worker()
    yield started
    started.close()


@pytest.fixture
def council(workspace: Workspace, reference_seed: Path) -> int:
    """The id of an event that the reference text was laid onto."""
    programme = read_programme(read_text(reference_seed.read_text(encoding="utf-8"), "programme.txt"))
    lay = partial(lay_programme, plan=plan_programme(programme, None), zone="Europe/Zurich")
    return workspace.edit(READ_VERB, "Council", lay)


@pytest.fixture
def reference(workspace: Workspace) -> int:
    """The id of the reference event: 8 sessions, 11 panellists, 5 more participants."""
    return add_reference_event(workspace)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application in its own fonts and colours."""
    qapp.setStyle("Fusion")
    load_fonts(qapp)
    apply_theme(qapp, "light")
    return qapp


@pytest.fixture
def desk(qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int) -> Iterator[Desk]:
    """The five tabs over the reference event, shown."""
    made = Desk(workspace, reference)
    qtbot.addWidget(made)
    made.resize(1366, 640)
    made.refresh()
    made.show()
    yield made
    made.close_database()


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, database: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """A window over an empty database, at its timetable."""
    made = MainWindow(Settings(author="Ada Test", last_tab=Tab.TIMETABLE), tmp_path / "settings.json")
    qtbot.addWidget(made)
    made.open_when_painted(database)
    with qtbot.waitSignal(made.ready, timeout=10_000):
        made.show()
    yield made
    made.databases.close()


@pytest.fixture
def opener() -> Iterator[Opener]:
    """Catch what would be opened by other programs."""
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "open")  # type: ignore[arg-type]  # the stub asks for bytes, the function for str
    yield made
    QDesktopServices.unsetUrlHandler("file")
