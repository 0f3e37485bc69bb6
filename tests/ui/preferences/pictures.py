"""The preferences as they are seen."""

from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.settings import Settings
from planner.ui.preferences.dialog import PreferencesDialog
from tests.exports.logos import a_logo


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown dialog); no picture tells where it was taken."""
    with chdir(folder):
        logo, body = a_logo(folder).name, "International Organization for Migration"
        dialog = PreferencesDialog(Settings(author="Ada Test", organization=body, logo=logo, accent="#0b6e99"))
        dialog.show()
        yield "preferences", dialog
        dialog.reject()
