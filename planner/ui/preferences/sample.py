"""A piece of paper that shows what preferences do to documents."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.domain.words import words
from planner.errors import UserError
from planner.exports.house import read_logo
from planner.exports.typesetting.inks import hexadecimal, ink, readable
from planner.settings import Settings
from planner.ui.labels import label

_LOGO = 48
_START, _END = datetime(2026, 12, 2, 10), datetime(2026, 12, 2, 13)


class PaperSample(QFrame):
    """The head of a programme and one of its sessions, as they will be printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAccessibleName(self.tr("A sample of the printed page"))
        self.logo = QLabel()
        self.organization = label(wrap=True)
        self.rule = QFrame()
        self.title = label(self.tr("Title of the conference"), wrap=True)
        self.day, self.times = label(), label()
        self.link = label(self.tr("Biography"))
        self._lay_out()

    def show_settings(self, settings: Settings) -> None:
        """Show what these preferences print."""
        self._show_logo(settings.logo)
        self.organization.setText(settings.organization)
        accent = ink(settings.accent)
        rule = hexadecimal(accent) if settings.accent else "12141a"
        self.rule.setStyleSheet(f"background: #{rule};")
        self.link.setStyleSheet(f"color: #{hexadecimal(readable(accent))}; text-decoration: underline;")
        spoken = words("en", settings.clock, settings.dates)
        self.day.setText(spoken.day(_START.date()))
        self.times.setText(spoken.times(_START, _END))

    def _show_logo(self, path: str) -> None:
        picture = QPixmap()
        with suppress(UserError):
            if path:
                picture.loadFromData(read_logo(Path(path)).png)
        if not picture.isNull():
            ratio = self.devicePixelRatioF()
            size = round(_LOGO * ratio)
            picture = picture.scaled(
                size * 3, size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            picture.setDevicePixelRatio(ratio)
        self.logo.setPixmap(picture)
        self.logo.setVisible(not picture.isNull())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.logo)
        head.addWidget(self.organization, 1)
        self.rule.setFixedHeight(2)
        self.organization.setStyleSheet("font-weight: 600;")
        self.title.setStyleSheet("font-size: 19px; font-weight: 600;")
        self.day.setStyleSheet("font-weight: 600;")
        session = QVBoxLayout()
        session.setSpacing(2)
        for line in (self.times, label(self.tr("Opening of the session")), self.link):
            session.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 32)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.rule)
        column.addWidget(self.title)
        column.addWidget(self.day)
        column.addLayout(session)
