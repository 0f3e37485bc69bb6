"""Starts the window: a plain ground at once, then its frame and the database, then what they are dressed in."""

import gc
import sys
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from planner.settings import default_database, load_settings, settings_path
from planner.ui.calling import hand_over, server_name
from planner.ui.main_window import MainWindow


def run(path: Path | None) -> int:
    """Show the window over a database or package, by default the database that was open last, and give the exit code.

    A window of the same user that is open already takes it over.
    """
    name = server_name(default_database().parent)
    if hand_over(name, path):
        return 0
    app = QApplication(sys.argv[:1])
    window = first_window(app, path)
    window.ready.connect(partial(_listen, app, name, window))
    window.show()
    return app.exec()


def first_window(app: QApplication, path: Path | None) -> MainWindow:
    """Give the window, which opens the database and is dressed once it has been painted."""
    gc.disable()  # what is made until the window is ready stays; looking through it takes a seventh of that time
    _spare_searching()
    sys.excepthook = _report
    app.setApplicationName("Plenary")
    app.setApplicationDisplayName("Plenary")
    app.setStyle("Fusion")
    window = MainWindow(load_settings(settings_path()), settings_path())
    window.painted.connect(partial(_prepare, app, window))
    window.ready.connect(partial(_dress, app, window))
    window.ready.connect(partial(_collect, window))
    window.open_when_painted(path)
    return window


def _spare_searching() -> None:
    """Keep PySide from reading the source of each module imported from now on: a fifth of the time until first use.

    It looks there for the word PySide6, to know where ``__feature__`` may apply; nothing here uses that.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", bool)  # noqa: B010 - the type checker cannot know a private name


def _report(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
    from planner.ui.reports import reporter

    reporter()(kind, problem, trace)


def _prepare(app: QApplication, window: MainWindow) -> None:
    from planner.ui.languages import install_language
    from planner.ui.theme import load_fonts

    install_language(app, window.databases.settings.language)
    load_fonts(app)


def _dress(app: QApplication, window: MainWindow) -> None:
    """Dress everything at once: a style sheet that is there before the widgets is read again for each of them."""
    from PySide6.QtGui import QIcon

    from planner.ui.theme import apply_theme
    from resources import resource

    apply_theme(app, window.databases.settings.theme)
    app.setWindowIcon(QIcon(str(resource("icons/plenary.svg"))))


def _listen(app: QApplication, name: str, window: MainWindow) -> None:
    from planner.ui.instance import Instance

    instance = Instance(name, window)
    instance.called.connect(window.call)
    app.aboutToQuit.connect(instance.close)


def _collect(window: MainWindow) -> None:
    from planner.ui.collecting import Collector

    gc.freeze()
    Collector(window)
