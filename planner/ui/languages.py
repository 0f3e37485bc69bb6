"""The languages of the window."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from resources import resource

SOURCE = "en"
"""The language that the program is written in."""

LANGUAGES = {SOURCE: "English", "fr": "Français"}
"""What the window can speak, each by its own name."""


def install_language(app: QApplication, code: str = "") -> str:
    """Speak a language in every window made from now on and give its code; an empty one asks the workstation."""
    for spoken in app.findChildren(QTranslator):
        app.removeTranslator(spoken)
        spoken.setParent(None)
    language = code if code in LANGUAGES else _of_workstation()
    QLocale.setDefault(_locale(language))
    if language != SOURCE:
        _install(app, resource(f"translations/planner_{language}.qm"))
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(app, qt / f"qtbase_{language}.qm")
    return language


def _of_workstation() -> str:
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), SOURCE)


def _locale(language: str) -> QLocale:
    """The workstation's own form of a language, else its usual one."""
    own = QLocale.system()
    if own.name().split("_")[0] == language:
        return own
    return QLocale("en_GB" if language == SOURCE else language)


def _install(app: QApplication, catalogue: Path) -> None:
    translator = QTranslator(app)
    if translator.load(str(catalogue)):
        app.installTranslator(translator)
