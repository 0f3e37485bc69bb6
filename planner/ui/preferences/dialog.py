"""The dialog of preferences: a few groups of fields, and beside them a sample of the paper."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.settings import Settings, author_name
from planner.ui.buttons import button
from planner.ui.fields import ChoiceField, Choices, Field, LineField
from planner.ui.foot import foot
from planner.ui.form import Form
from planner.ui.languages import LANGUAGES
from planner.ui.preferences.fields import ColourField, FolderField, LogoField
from planner.ui.preferences.sample import PaperSample
from planner.ui.screens import within_screen

_SIZE = QSize(960, 680)
_LABELS = 152
_SAMPLE_WIDTH = 360
_ROOM_FOR_BOTH = 760
"""A dialog that is narrower shows the fields alone."""


class PreferencesDialog(QDialog):
    """Edits a person's preferences; ``settings`` has them once the dialog was accepted, unchanged otherwise."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = self._before = settings
        self.fields: dict[str, Field] = {}
        self.sample = PaperSample()
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(within_screen(_SIZE))
        self._lay_out([self._documents(), self._proposals(), self._window()])
        self._show()

    def accept(self) -> None:
        """Take what was typed and close, unless some of it is refused."""
        if (typing := self.focusWidget()) is not None:
            typing.clearFocus()
        refused = next((field for field in self.fields.values() if field.refusal), None)
        if refused is None:
            super().accept()
        else:
            refused.setFocus()

    def reject(self) -> None:
        """Close and change nothing."""
        self.settings = self._before
        super().reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the fields all the room where there is little."""
        super().resizeEvent(event)
        self._tray.setVisible(event.size().width() >= _ROOM_FOR_BOTH)

    def _documents(self) -> Form:
        form = Form(self.tr("How documents look"), _LABELS)
        self._add(form, "organization", LineField, self.tr("Organization’s name"))
        self._add(form, "logo", LogoField, self.tr("Logo"))
        self._add(form, "accent", ColourField, self.tr("Colour"))
        times = (("24", self.tr("10:00 – 13:00")), ("12", self.tr("10:00 a.m. – 1:00 p.m.")))
        self._choose(form, "clock", self.tr("Times"), times)
        dates = (
            ("day", self.tr("2 December 2026")),
            ("month", self.tr("December 2, 2026")),
            ("numbers", self.tr("2026-12-02")),
        )
        self._choose(form, "dates", self.tr("Dates"), dates)
        return form

    def _proposals(self) -> Form:
        form = Form(self.tr("What is proposed"), _LABELS)
        self._choose(form, "paper", self.tr("Paper"), (("a4", self.tr("A4")), ("letter", self.tr("US Letter"))))
        audiences = (
            ("public", self.tr("The public")),
            ("partner", self.tr("Partner secretariats")),
            ("internal", self.tr("Internal use")),
        )
        self._choose(form, "agenda_audience", self.tr("Programmes are for"), audiences)
        self._choose(form, "list_audience", self.tr("Lists are for"), audiences)
        self._add(form, "documents_folder", FolderField, self.tr("Save documents in"))
        return form

    def _window(self) -> Form:
        form = Form(self.tr("You and your window"), _LABELS)
        hint = author_name(replace(self.settings, author=""))
        self._add(form, "author", partial(LineField, hint=hint), self.tr("Your name in the history"))
        languages = (("", self.tr("As the workstation")), *LANGUAGES.items())
        self._choose(form, "language", self.tr("Language"), languages)
        looks = (("system", self.tr("As the workstation")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        self._choose(form, "theme", self.tr("Look"), looks)
        return form

    def _choose(self, form: Form, preference: str, name: str, choices: Choices) -> None:
        self._add(form, preference, partial(ChoiceField, choices=choices), name)

    def _add(self, form: Form, preference: str, make: Callable[..., Field], name: str) -> None:
        field = self.fields[preference] = make(name, partial(self._take, preference))
        form.add(field)

    def _take(self, preference: str, value: Any) -> None:
        self.settings = replace(self.settings, **{preference: value})
        self.sample.show_settings(self.settings)

    def _show(self) -> None:
        for preference, field in self.fields.items():
            field.show_value(getattr(self.settings, preference))
        self.sample.show_settings(self.settings)

    def _make_tray(self) -> QFrame:
        tray = QFrame()
        tray.setObjectName("tray")
        tray.setFixedWidth(_SAMPLE_WIDTH)
        column = QVBoxLayout(tray)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self.sample)
        column.addStretch(1)
        return tray

    def _lay_out(self, forms: list[Form]) -> None:
        page = QWidget()
        groups = QVBoxLayout(page)
        groups.setContentsMargins(24, 16, 24, 16)
        groups.setSpacing(16)
        for form in forms:
            groups.addWidget(form)
        groups.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self.ok_button = button(self.tr("OK"), self.accept, "primary")
        self.ok_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(scroll, 1)
        self._tray = self._make_tray()
        sides.addWidget(self._tray)
        column.addLayout(sides, 1)
        column.addLayout(foot(None, button(self.tr("Cancel"), self.reject), self.ok_button))
