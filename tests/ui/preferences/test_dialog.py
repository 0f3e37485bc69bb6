"""Preferences: taken when accepted, refused calmly, and shown on a sample of the paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.settings import Settings
from planner.ui.fields import ChoiceField, LineField
from planner.ui.preferences.dialog import PreferencesDialog
from planner.ui.preferences.fields import ChosenField
from tests.exports.logos import a_logo


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication) -> PreferencesDialog:
    made = PreferencesDialog(Settings(recent=["kept.planner"]))
    qtbot.addWidget(made)
    made.show()
    return made


def _type(dialog: PreferencesDialog, preference: str, text: str) -> LineField:
    field = dialog.fields[preference]
    assert isinstance(field, LineField)
    field.editor.setFocus()
    field.editor.selectAll()
    QTest.keyClicks(field.editor, text)
    return field


def _take(dialog: PreferencesDialog, preference: str, text: str) -> ChosenField:
    field = dialog.fields[preference]
    assert isinstance(field, ChosenField)
    field.take(text)
    return field


def _choose(dialog: PreferencesDialog, preference: str, value: str) -> None:
    field = dialog.fields[preference]
    assert isinstance(field, ChoiceField)
    field.editor.setCurrentIndex(field.editor.findData(value))
    field.editor.activated.emit(field.editor.currentIndex())


def test_what_is_chosen_is_there_after_ok_and_the_rest_stays(dialog: PreferencesDialog, tmp_path: Path) -> None:
    _type(dialog, "organization", "Test Organization")
    _take(dialog, "documents_folder", str(tmp_path))
    _choose(dialog, "clock", "12")
    _choose(dialog, "list_audience", "public")
    dialog.ok_button.click()
    assert dialog.result() == PreferencesDialog.DialogCode.Accepted
    assert dialog.settings == Settings(
        organization="Test Organization",
        documents_folder=str(tmp_path),
        clock="12",
        list_audience="public",
        recent=["kept.planner"],
    )


def test_what_is_still_being_typed_counts(dialog: PreferencesDialog) -> None:
    _type(dialog, "author", "Ada Test")
    dialog.accept()
    assert dialog.settings.author == "Ada Test"


def test_cancel_changes_nothing(dialog: PreferencesDialog) -> None:
    _choose(dialog, "paper", "letter")
    assert dialog.settings.paper == "letter"
    dialog.reject()
    assert dialog.settings == Settings(recent=["kept.planner"])


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, None])
def test_a_logo_that_is_no_picture_is_refused(dialog: PreferencesDialog, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "logo.png"
    if content is not None:
        path.write_bytes(content)
    field = _take(dialog, "logo", str(path))
    assert "“logo.png”" in field.refusal
    assert dialog.settings.logo == ""


@pytest.mark.parametrize("colour", ["blu", "#12", "#1f508", "#ggg000", "rgb(1,2,3)"])
def test_a_colour_that_is_none_is_refused(dialog: PreferencesDialog, colour: str) -> None:
    assert "is no colour" in _take(dialog, "accent", colour).refusal
    assert dialog.settings.accent == ""


@pytest.mark.parametrize(("typed", "kept"), [("#0B6E99", "#0b6e99"), (" 0b6e99 ", "#0b6e99"), ("", "")])
def test_a_colour_can_be_typed(dialog: PreferencesDialog, typed: str, kept: str) -> None:
    _take(dialog, "accent", typed)
    assert dialog.settings.accent == kept


def test_a_folder_that_is_not_there_is_refused(dialog: PreferencesDialog, tmp_path: Path) -> None:
    field = _take(dialog, "documents_folder", str(tmp_path / "none"))
    assert "There is no folder" in field.refusal


def test_a_refusal_keeps_the_dialog_open(dialog: PreferencesDialog) -> None:
    _type(dialog, "accent", "purplish")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.fields["accent"].focusProxy()


def test_the_sample_follows(dialog: PreferencesDialog, tmp_path: Path) -> None:
    QTest.keyClick(_type(dialog, "organization", "Test Organization").editor, Qt.Key.Key_Tab)
    _take(dialog, "logo", str(a_logo(tmp_path)))
    _choose(dialog, "clock", "12")
    _choose(dialog, "dates", "month")
    _take(dialog, "accent", "#ffee00")
    sample = dialog.sample
    assert sample.organization.text() == "Test Organization"
    assert sample.logo.isVisible()
    assert sample.times.text() == "10:00\u00a0a.m. – 1:00\u00a0p.m."
    assert sample.day.text() == "Wednesday, December 2, 2026"
    assert "#ffee00" in sample.rule.styleSheet()
    assert "#ffee00" not in sample.link.styleSheet()  # too light to read
    _take(dialog, "logo", "")
    assert not sample.logo.isVisible()


def test_a_logo_that_has_gone_is_not_shown_and_does_no_harm(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = PreferencesDialog(Settings(logo=str(tmp_path / "gone.png"), accent="nonsense"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.sample.logo.isVisible()


def test_a_small_screen_shows_the_fields_alone(qtbot: QtBot, dialog: PreferencesDialog) -> None:
    dialog.resize(620, 340)
    assert not dialog.sample.isVisible()
    qtbot.waitUntil(lambda: dialog.fields["organization"].width() > 300)
    dialog.resize(960, 600)
    assert dialog.sample.isVisible()


def test_every_field_has_a_name_and_is_reached_by_tab(dialog: PreferencesDialog) -> None:
    reached = set()
    for _ in range(40):
        focused = dialog.focusWidget()
        assert focused is not None
        assert focused.accessibleName() or getattr(focused, "text", str)()
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {field.focusProxy() for field in dialog.fields.values()} <= reached
