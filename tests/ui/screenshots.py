"""Pictures of the window: ``python -m tests.ui.screenshots all|large|guide FOLDER``."""

import gc
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Literal

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from planner.settings import Settings
from planner.ui.editions.dialog import EditionDialog
from planner.ui.help.window import open_help
from planner.ui.main_window import MainWindow
from planner.ui.panellists.page import PanellistsTab
from planner.ui.participants.page import ParticipantsTab
from planner.ui.places import Tab
from planner.ui.search.popup import QuickSearch
from planner.ui.taking.dialog import TakeDialog
from planner.ui.theme import apply_theme, load_fonts
from planner.workspace import Workspace
from tests.ui.directory import pictures as directory
from tests.ui.handing import pictures as handing
from tests.ui.importing import pictures as importing
from tests.ui.listing import pictures as listing
from tests.ui.participants import pictures as participants
from tests.ui.preferences import pictures as preferences
from tests.ui.printing import pictures as printing
from tests.ui.privacy import pictures as privacy
from tests.ui.reference import add_reference_event
from tests.ui.reminding import pictures as reminding
from tests.ui.settle import settle
from tests.ui.states import pictures as states
from tests.ui.timetable import pictures as timetable

COLOURS = 256
"""A palette keeps a picture small, and its text sharp."""
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
TABS = ("event", "timetable", "panellists", "participants", "documents")
DIALOGS = (
    "import_new",
    "import_newer",
    "list",
    "list_returned",
    "list_waiting",
    "print",
    "hand_out",
    "hand_out_internal",
    "handed_out",
    "preferences",
    "reminders",
    "states",
    "states_list",
    "personal_data",
    "erase_person",
    "directory",
    "directory_organizations",
    "directory_duplicates",
    "directory_merge",
    "directory_capitals",
)

_WIDE = 1280
"""The history stands beside an inspector."""

Grab = Callable[[QWidget, str], None]
"""Takes a picture of a widget under a name."""


def take_all(folder: Path) -> None:
    """Every tab and dialog, the guide, the history and an empty database, light and dark, at 1366 × 768."""
    _take(folder, (1366, 768), _everything, "_{theme}")


def take_large(folder: Path) -> None:
    """A few tabs as a screen at 200 % shows them; run with ``QT_SCALE_FACTOR=2``."""
    _take(folder, (1366, 768), _few, "_{theme}_200")


def take_guide(folder: Path) -> None:
    """What the guide shows: every tab and dialog in a small window."""
    _take(folder, (1024, 640), _tabs_and_dialogs, "{dark}")


def _take(folder: Path, size: tuple[int, int], show: "Show", ending: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = _application()
    for theme in THEMES:
        apply_theme(app, theme)
        suffix = ending.format(theme=theme, dark="_dark" if theme == "dark" else "")
        with tempfile.TemporaryDirectory() as place, _window(Path(place), theme, size) as window:
            show(window, Path(place), partial(_grab, folder, suffix))


def _application() -> QApplication:
    gc.disable()  # nobody deletes these dialogs, and Python's collector would in an order that Qt does not bear
    app = QApplication.instance() or QApplication(["plenary"])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    load_fonts(app)
    return app


Show = Callable[[MainWindow, Path, Grab], None]
"""Brings things into view, one after the other, and grabs each."""


def _everything(window: MainWindow, place: Path, grab: Grab) -> None:
    grab(window, "empty")
    _tabs_and_dialogs(window, place, grab)
    search = QuickSearch(window.frame.commands.commands(), window)
    search.open_over(window.desk)
    search.field.setText("mig")
    grab(search, "search")
    search.close()
    guide = open_help(window, "timetable")
    grab(guide, "guide")
    guide.close()
    _show(window, Tab.TIMETABLE)
    timetable.take_pictures(window, grab)
    participants.take_pictures(window, grab)
    timetable.take_big_pictures(window, grab)


def _tabs_and_dialogs(window: MainWindow, place: Path, grab: Grab) -> None:
    _fill(window)
    for number, name in enumerate(TABS):
        _show(window, number)
        grab(window, name)
    _show(window, Tab.TIMETABLE)
    size = window.size()
    window.resize(max(size.width(), _WIDE), size.height())
    _change_something(window)
    window.frame.commands.history.trigger()
    assert window.frame.side.history is not None
    window.frame.side.history.table.selectRow(1)
    grab(window, "history")
    window.resize(size)
    window.frame.commands.history.trigger()
    workspace, event_id = window.desk.workspace, window.desk.door.event_id
    for name, own in (
        ("edition", EditionDialog(workspace, event_id, window)),
        ("take", TakeDialog(workspace, event_id, Settings(), window)),
    ):
        own.show()
        grab(own, name)
        own.reject()
    for name, dialog in _dialogs(place / "dialogs"):
        grab(dialog, name)


def _change_something(window: MainWindow) -> None:
    """Give the history something to tell."""
    door, first = window.desk.door, window.desk.door.agenda.timed[0]
    door.change("Rename", first.title, "session", first.id, title="Opening of the session")
    door.change("Move", "Opening of the session", "session", first.id, length_minutes=150)
    window.frame.commands.undo.trigger()
    _settle()


def _few(window: MainWindow, _place: Path, grab: Grab) -> None:
    _fill(window)
    for number in (Tab.TIMETABLE, Tab.PANELLISTS):
        _show(window, number)
        grab(window, TABS[number])


def _dialogs(place: Path) -> Iterator[tuple[str, QWidget]]:
    place.mkdir()
    windows = (importing, listing, printing, handing, preferences, reminding, states, privacy, directory)
    for dialogs in (window.pictures for window in windows):
        for name, dialog in dialogs(place):
            if name in DIALOGS:
                yield name, dialog


@contextmanager
def _window(place: Path, theme: Literal["light", "dark"], size: tuple[int, int]) -> Iterator[MainWindow]:
    database = place / f"{theme}.planner"
    Workspace.open(database).close()
    window = MainWindow(Settings(author="Ada Test", theme=theme), place / "settings.json")
    window.resize(*size)
    window.open_when_painted(database)
    window.show()
    while window.databases.desk is None:
        _settle()
    yield window
    window.close()


def _fill(window: MainWindow) -> None:
    add_reference_event(window.desk.workspace)
    _settle()


def _show(window: MainWindow, tab: int) -> None:
    window.frame.strip.setCurrentIndex(tab)
    desk = window.desk
    if tab == Tab.EVENT:
        settle(lambda: desk.event_tab.page.sheet.is_drawn)
    elif tab == Tab.TIMETABLE:
        desk.timetable.show_session(desk.door.agenda.timed[6].id)
    elif tab == Tab.PANELLISTS:
        assert isinstance(desk.page, PanellistsTab)
        desk.page.table.select(desk.page.table.records.records[6].id)
    elif tab == Tab.PARTICIPANTS:
        assert isinstance(desk.page, ParticipantsTab)
        desk.page.table.select(desk.page.table.records.records[2].id)


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(50, loop.quit)
    loop.exec()


def _grab(folder: Path, ending: str, widget: QWidget, name: str) -> None:
    _settle()
    path = folder / f"{name}{ending}.png"
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, rows = (picture.width(), picture.height()), picture.bytesPerLine()
    image = Image.frombuffer("RGB", size, bytes(picture.constBits()), "raw", "RGB", rows, 1)
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


WHAT: Mapping[str, Callable[[Path], None]] = {"all": take_all, "large": take_large, "guide": take_guide}

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    WHAT[sys.argv[1]](Path(sys.argv[2]).resolve())
