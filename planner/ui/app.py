"""Starts the window: first paint, then the database."""

import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from planner.settings import load_settings, settings_path
from planner.ui.main_window import MainWindow
from planner.ui.theme import apply_theme, load_fonts
from resources import resource


def run(path: Path | None) -> int:
    """Show the window over a database, by default the one that was open last, and give the exit code."""
    app = QApplication(sys.argv[:1])
    window = first_window(app, path)
    window.show()
    return app.exec()


def first_window(app: QApplication, path: Path | None) -> MainWindow:
    """Dress the application and give its window, which opens the database once it has been painted."""
    _spare_searching()
    settings = load_settings(settings_path())
    app.setApplicationName("Plenary")
    app.setApplicationDisplayName("Plenary")
    app.setStyle("Fusion")
    load_fonts(app)
    apply_theme(app, settings.theme)
    app.setWindowIcon(QIcon(str(resource("icons/plenary.svg"))))
    window = MainWindow(settings, settings_path())
    window.painted.connect(_report_mistakes)
    window.open_when_painted(path)
    return window


def _spare_searching() -> None:
    """Keep PySide from reading the source of each module imported from now on: a fifth of the time until first use.

    It looks there for the word PySide6, to know where ``__feature__`` may apply; nothing here uses that.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", bool)  # noqa: B010 - the type checker cannot know a private name


def _report_mistakes() -> None:
    from planner.ui.reports import Reporter, log_path

    with suppress(OSError):
        sys.excepthook = Reporter(log_path())
