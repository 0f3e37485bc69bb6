"""Plain words in the window, in the looks that the style sheet knows."""

from typing import Literal, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

Look = Literal["", "title", "heading", "quiet", "label", "section", "welcome"]

Named = TypeVar("Named", bound=QWidget)


def named(widget: Named, name: str) -> Named:
    """Give a widget the name by which the style sheet knows it."""
    widget.setObjectName(name)
    return widget


def label(words: str = "", look: Look = "", *, wrap: bool = False) -> QLabel:
    """Give a label of plain text."""
    made = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=wrap)
    made.setProperty("look", look)
    return made
