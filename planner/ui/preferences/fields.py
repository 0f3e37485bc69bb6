"""Fields whose value can be typed or chosen in a dialog of the system."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QFileDialog, QHBoxLayout, QVBoxLayout

from planner.errors import UserError
from planner.exports.house import read_logo
from planner.exports.typesetting.inks import hexadecimal, ink
from planner.ui.buttons import button
from planner.ui.fields import Commit, LineField

_SWATCH = QSize(14, 14)


class ChosenField(LineField):
    """A line with a button that opens the dialog to choose from; ``choose`` gives an empty text where nobody did."""

    def __init__(
        self, name: str, commit: Commit, choose: Callable[[], str], *, read: Callable[[str], str], hint: str = ""
    ) -> None:
        super().__init__(name, commit, read=read, hint=hint)
        self._choose = choose
        self.button = button(self.tr("Choose…"), self._take_chosen)
        self.button.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.editor, 1)
        row.addWidget(self.button)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertLayout(0, row)

    def take(self, value: str) -> None:
        """Take a value as if it had been typed."""
        self.editor.setText(value)
        self.editor.setModified(True)
        self._finish()

    def _take_chosen(self) -> None:
        chosen = self._choose()
        if chosen:
            self.take(chosen)


class LogoField(ChosenField):
    """The path of a picture; anything else is refused."""

    def __init__(self, name: str, commit: Commit) -> None:
        super().__init__(name, commit, self._chosen, read=_picture, hint=self.tr("none"))

    def _chosen(self) -> str:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        return QFileDialog.getOpenFileName(self, self.tr("Choose the logo"), self.editor.text(), kinds)[0]


class FolderField(ChosenField):
    """The path of a folder that is there."""

    def __init__(self, name: str, commit: Commit) -> None:
        super().__init__(name, commit, self._chosen, read=_folder, hint=self.tr("the last one"))

    def _chosen(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Choose the folder"), self.editor.text())


class ColourField(ChosenField):
    """A colour such as ``#1f5080``; empty for the product's own."""

    def __init__(self, name: str, commit: Commit) -> None:
        super().__init__(name, commit, self._chosen, read=_colour, hint=self.tr("blue"))
        self.button.setIconSize(_SWATCH)

    def _chosen(self) -> str:
        colour = QColorDialog.getColor(QColor(_shown(self.editor.text())), self, self.tr("Choose the colour"))
        return colour.name() if colour.isValid() else ""

    def _write(self, value: str | None) -> None:
        super()._write(value)
        swatch = QPixmap(_SWATCH)
        swatch.fill(QColor(_shown(value or "")))
        self.button.setIcon(QIcon(swatch))


def _shown(colour: str) -> str:
    return f"#{hexadecimal(ink(colour))}"


def _picture(text: str) -> str:
    if text.strip():
        read_logo(Path(text.strip()))
    return text.strip()


def _folder(text: str) -> str:
    path = text.strip()
    if path and not os.path.isdir(path):  # noqa: PTH112 - a path too long for the system is none; Path would raise
        raise UserError("no-folder", f"There is no folder “{path}”.", next="Choose one that exists.")
    return path


def _colour(text: str) -> str:
    words = text.strip().lower()
    name = words if words.startswith("#") or not words else f"#{words}"
    if name and not (len(name) == len("#rrggbb") and QColor.isValidColorName(name)):
        raise UserError("no-colour", f"“{text.strip()}” is no colour.", next="Write it like #1f5080, or choose it.")
    return name
