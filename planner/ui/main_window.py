"""The window: a plain ground that is painted at once, then the frame, then a database in it."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from planner.settings import Settings, save_settings
from planner.ui.databases import Databases
from planner.ui.screens import within_screen
from planner.ui.tokens import DARK, LIGHT

if TYPE_CHECKING:  # nothing but the ground is loaded before the first paint
    from planner.ui.desk import Desk
    from planner.ui.frame import Frame

_SIZE, _LEAST = QSize(1366, 768), QSize(1024, 600)
_GROUNDS = {"light": LIGHT.panel, "dark": DARK.panel}


class MainWindow(QMainWindow):
    """Shows one database.

    ``painted`` comes once, after the first paint and before the frame is there; ``ready`` once it can be used.
    """

    painted = Signal()
    ready = Signal()
    frame: "Frame"

    def __init__(self, settings: Settings, settings_file: Path) -> None:
        super().__init__()
        self._settings_file = settings_file
        self._first: Path | None = None
        self._was_painted = False
        self.databases = Databases(self, settings)
        self.setWindowTitle("Plenary")
        self.setMinimumSize(within_screen(_LEAST))
        self.resize(within_screen(_SIZE))
        self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        self.setStyleSheet(f"QMainWindow {{ background: {_GROUNDS.get(settings.theme, 'palette(base)')}; }}")

    @property
    def desk(self) -> "Desk":
        """The open database; only to be asked for while there is one."""
        assert self.databases.desk is not None
        return self.databases.desk

    def open_when_painted(self, path: Path | None) -> None:
        """Open a database, by default the one that was open last, or a package into that, once the window stands."""
        self._first = path or self.databases.first()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and build the frame after the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._stand)

    def _stand(self) -> None:
        if not self.isVisible():
            return
        self.painted.emit()
        self.build()
        self._connect()
        if self._first is not None:
            self._open_first(self._first)
        self.ready.emit()

    def build(self) -> None:
        """Put a new frame into the window."""
        from planner.ui.frame import Frame

        self.setStyleSheet("")
        self.frame = Frame(self)
        self.setCentralWidget(self.frame)

    def _connect(self) -> None:
        from planner.ui.drop_sign import DropSign
        from planner.ui.drops import Drops

        databases = self.databases
        databases.opened.connect(lambda desk: self.frame.show_desk(desk))
        databases.closing.connect(lambda: self.frame.show_closed())
        databases.failed.connect(lambda problem: self.frame.show_failed(problem))
        databases.chosen.connect(lambda path: self.frame.arrivals.open(path))
        drops = Drops(self)
        drops.dropped.connect(lambda paths: self.frame.arrivals.take(paths))
        drops.hovering.connect(DropSign(self).show_sign)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)

    def _open_first(self, path: Path) -> None:
        from planner.ui.arrivals import is_package

        if is_package(path):
            self.databases.open(self.databases.first())
            self.frame.arrivals.open(path)
        else:
            self.databases.open(path)

    def call(self, path: Path | None) -> None:
        """Come to the front, and open a file where one is given."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        if path is not None:
            self.frame.arrivals.open(path)

    def prefer(self, settings: Settings) -> None:
        """Take other preferences; another language or author's name makes frame and desk anew, in the same place."""
        before, self.databases.settings = self.databases.settings, settings
        if settings.theme != before.theme:
            self._dress()
        if settings.language != before.language:
            self._speak()
        if (settings.language, settings.author) != (before.language, before.author):
            self.databases.reopen(self.build)
        self._save()

    def _dress(self) -> None:
        from planner.ui.theme import apply_theme

        apply_theme(_app(), self.databases.settings.theme)

    def _speak(self) -> None:
        from planner.ui.languages import install_language

        install_language(_app(), self.databases.settings.language)

    def _save(self) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        with suppress(OSError):  # a full disk keeps nobody from closing; the preferences of before stay
            save_settings(self._settings_file, replace(self.databases.settings, geometry=geometry))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give up what is being written, keep what the user prefers, and let go of the database."""
        self.databases.close()
        self._save()
        super().closeEvent(event)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
