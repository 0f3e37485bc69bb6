"""Colours and fonts of the window, light and dark."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from planner.ui.stylesheet import stylesheet
from planner.ui.tokens import DARK, LIGHT, Tokens
from resources import resource

Tone = Literal["quiet", "accent", "stop", "warn", "done"]
"""What a chip or mark says by its colour, beside its word or shape."""

FAMILY = "Noto Sans"
_FACES = ("Regular", "SemiBold")


def apply_theme(app: QApplication, choice: str) -> None:
    """Dress the application: ``light``, ``dark``, or ``system`` to follow the workstation."""
    dark = choice == "dark" or (choice == "system" and app.styleHints().colorScheme() is Qt.ColorScheme.Dark)
    chosen = DARK if dark else LIGHT
    app.setPalette(_palette(chosen))
    app.setStyleSheet(stylesheet(chosen))


def load_fonts(app: QApplication) -> None:
    """Take the shipped typeface for the window; other scripts fall back to the workstation's."""
    for face in _FACES:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/NotoSans-{face}.ttf")))
    app.setFont(sized(13))


def sized(pixels: int, *, strong: bool = False) -> QFont:
    """Give the window's font in one of its sizes."""
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def tokens_now() -> Tokens:
    """Give the colours that the application is dressed in."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def tone_colours(tokens: Tokens, tone: Tone) -> tuple[QColor, QColor]:
    """Give the (text, ground) of a chip."""
    ink, ground = {
        "quiet": (tokens.grey, tokens.hairline),
        "accent": (tokens.accent, tokens.accent_tint),
        "stop": (tokens.stop, tokens.stop_tint),
        "warn": (tokens.warn, tokens.warn_tint),
        "done": (tokens.done, tokens.done_tint),
    }[tone]
    return QColor(ink), QColor(ground)


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, tokens.panel),
        (roles.Base, tokens.panel),
        (roles.AlternateBase, tokens.window),
        (roles.Button, tokens.panel),
        (roles.ToolTipBase, tokens.panel),
        (roles.WindowText, tokens.ink),
        (roles.Text, tokens.ink),
        (roles.ButtonText, tokens.ink),
        (roles.ToolTipText, tokens.ink),
        (roles.PlaceholderText, tokens.grey),
        (roles.Highlight, tokens.accent),
        (roles.HighlightedText, tokens.panel),
        (roles.Link, tokens.accent),
        (roles.Accent, tokens.accent),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
    return palette
