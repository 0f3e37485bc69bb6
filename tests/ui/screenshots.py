"""Pictures of the window for the guide: ``python -m tests.ui.screenshots FOLDER``."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from planner.settings import Settings
from planner.ui.main_window import MainWindow
from planner.ui.panellists.page import PanellistsTab
from planner.ui.participants.page import ParticipantsTab
from planner.ui.places import Tab
from planner.ui.theme import apply_theme, load_fonts
from planner.workspace import Workspace
from tests.ui.handing import pictures as handing
from tests.ui.importing import pictures as importing
from tests.ui.printing import pictures as printing
from tests.ui.reference import add_reference_event

SIZE = (1366, 768)
COLOURS = 256
"""A palette keeps a picture small, and its text sharp."""
DIALOGS = {"import_new", "import_newer", "print", "hand_out"}
TABS = ("event", "timetable", "panellists", "participants", "documents")


def main(folder: Path) -> None:
    """Write the pictures of every tab and dialog, of the history and of an empty database, light and dark."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(["plenary"])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    load_fonts(app)
    with tempfile.TemporaryDirectory() as place:
        for theme in ("light", "dark"):
            apply_theme(app, theme)
            with _window(Path(place), theme) as window:
                _take(window, folder / f"empty_{theme}.png")
                add_reference_event(window.desk.workspace)
                _settle()
                for number, name in enumerate(TABS):
                    _show(window, number)
                    _take(window, folder / f"{name}_{theme}.png")
                _show(window, Tab.TIMETABLE)
                window.commands.history.trigger()
                _take(window, folder / f"history_{theme}.png")
            for name, dialog in _dialogs(Path(place) / theme):
                _take(dialog, folder / f"{name}_{theme}.png")


def _dialogs(place: Path) -> Iterator[tuple[str, QWidget]]:
    place.mkdir()
    for dialogs in (importing.pictures, printing.pictures, handing.pictures):
        for name, dialog in dialogs(place):
            if name in DIALOGS:
                yield name, dialog


@contextmanager
def _window(place: Path, theme: str) -> Iterator[MainWindow]:
    database = place / f"{theme}.planner"
    Workspace.open(database).close()
    window = MainWindow(Settings(author="Ada Test", theme=theme), place / "settings.json")
    window.resize(*SIZE)
    window.open_when_painted(database)
    window.show()
    while window.databases.desk is None:
        _settle()
    yield window
    window.close()


def _show(window: MainWindow, tab: int) -> None:
    window.strip.setCurrentIndex(tab)
    desk = window.desk
    if tab == Tab.TIMETABLE:
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


def _take(window: QWidget, path: Path) -> None:
    _settle()
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, rows = (picture.width(), picture.height()), picture.bytesPerLine()
    image = Image.frombuffer("RGB", size, bytes(picture.constBits()), "raw", "RGB", rows, 1)
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]))
