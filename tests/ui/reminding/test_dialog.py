"""Reminders are looked at, saved as drafts, opened, copied, and made a sheet."""

from email import policy
from email.parser import BytesParser
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Audience
from planner.edits.rows import change
from planner.leaving import load_handed_out
from planner.settings import Settings
from planner.ui.reminding.dialog import RemindersDialog
from planner.worker import Worker
from planner.workspace import Workspace
from tests.exports.workbooks import table
from tests.ui.hands import replace
from tests.ui.opening import Opener

WAIT = 30_000
HERNANDEZ = "Mauricio Hernández"


@pytest.fixture
def event(workspace: Workspace, reference: int) -> int:
    """The reference event, where Mauricio Hernández reads Spanish and has an e-mail."""
    person = _id(workspace, reference, HERNANDEZ)
    write = partial(change, noun="participant", row_id=person, email="m.hernandez@example.org", languages="es en")
    workspace.edit("Type", HERNANDEZ, write)
    return reference


def _id(workspace: Workspace, event_id: int, name: str) -> int:
    return next(row.id for row in workspace.participants(event_id).participants if row.name == name)


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, worker: Worker, event: int, tmp_path: Path) -> RemindersDialog:
    return _opened(qtbot, workspace, worker, event, Settings(author="Ada Test", export_folder=str(tmp_path)))


def _opened(
    qtbot: QtBot, workspace: Workspace, worker: Worker, event: int, settings: Settings, participant: int = 0
) -> RemindersDialog:
    made = RemindersDialog(workspace, worker, event, settings, participant)
    qtbot.addWidget(made)
    made.show()
    return made


def _names(dialog: RemindersDialog) -> list[str]:
    return [reminder.participant.name for reminder in dialog.wanted]


def _go_to(dialog: RemindersDialog, name: str) -> None:
    names = [reminder.participant.name for reminder in dialog.reminders]
    dialog.people.setCurrentRow(names.index(name))


def test_everybody_who_owes_something_is_written_to_in_their_language(dialog: RemindersDialog) -> None:
    assert _names(dialog) == [
        "Fathia Alwan",
        HERNANDEZ,
        "Alfonso Lopez",
        "Athanasios Nakos",
        "Jean-Christophe Peaucelle",
    ]
    assert dialog.heading.text() == "To remind: 5 of 5"
    assert "no address" in dialog.message.to_words.text()
    _go_to(dialog, HERNANDEZ)
    assert dialog.message.to_words.text() == "To: m.hernandez@example.org"
    assert "28 de noviembre de 2008" in dialog.message.text.toPlainText()
    assert "Ada Test" in dialog.message.text.toPlainText()
    dialog.language.setCurrentIndex(dialog.language.findText("Français"))
    assert "28 novembre 2008" in dialog.message.text.toPlainText()
    assert dialog.reminder is not None
    assert dialog.reminder.participant.name == HERNANDEZ


def test_one_may_be_reminded_alone(qtbot: QtBot, workspace: Workspace, worker: Worker, event: int) -> None:
    person = _id(workspace, event, HERNANDEZ)
    dialog = _opened(qtbot, workspace, worker, event, Settings(), person)
    assert _names(dialog) == [HERNANDEZ]
    assert dialog.people.current == person


def test_a_box_is_ticked_by_keyboard(dialog: RemindersDialog) -> None:
    dialog.people.setFocus()
    QTest.keyClick(dialog.people, Qt.Key.Key_Space)
    assert len(dialog.wanted) == 4
    assert dialog.heading.text() == "To remind: 4 of 5"
    dialog.language.setCurrentIndex(1)
    assert len(dialog.wanted) == 4


def test_drafts_are_saved_and_read_back(qtbot: QtBot, dialog: RemindersDialog, tmp_path: Path, opener: Opener) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    with qtbot.waitSignal(dialog.saved, timeout=WAIT):
        dialog.save(folder)
    found = {path.stem: BytesParser(policy=policy.default).parsebytes(path.read_bytes()) for path in folder.iterdir()}
    assert len(found) == 5
    spanish = found[f"Reminder {HERNANDEZ}"]
    assert spanish["To"].addresses[0].addr_spec == "m.hernandez@example.org"
    assert spanish["X-Unsent"] == "1"
    assert dialog.notice.words.startswith("5 drafts lie in")
    assert dialog.notice.words.endswith("Without an address: 4.")
    dialog.notice.buttons[0].click()
    assert opener.opened == [folder]


def test_a_draft_is_opened_in_the_mail_program(qtbot: QtBot, dialog: RemindersDialog, opener: Opener) -> None:
    _go_to(dialog, HERNANDEZ)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: bool(opener.opened), timeout=WAIT)
    assert opener.opened[0].suffix == ".eml"
    assert HERNANDEZ in opener.opened[0].name


def test_a_message_is_copied(dialog: RemindersDialog) -> None:
    _go_to(dialog, HERNANDEZ)
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[:2] == ["m.hernandez@example.org", dialog.message.subject_words.text()]
    assert dialog.message.text.toPlainText().strip() in copied


def test_a_folder_that_has_gone_is_told(qtbot: QtBot, dialog: RemindersDialog, tmp_path: Path) -> None:
    dialog.save(tmp_path / "gone")
    qtbot.waitUntil(lambda: "There is no folder" in dialog.notice.words, timeout=WAIT)


def test_the_sheet_is_recorded_as_one_that_left(
    qtbot: QtBot, dialog: RemindersDialog, workspace: Workspace, event: int, tmp_path: Path
) -> None:
    with qtbot.waitSignal(dialog.saved, timeout=WAIT):
        dialog.save_sheet(tmp_path / "missing.xlsx")
    rows = table(tmp_path / "missing.xlsx", "Mail merge")
    assert [row["Name"] for row in rows] == _names(dialog)
    (left,) = workspace.read(partial(load_handed_out, event_id=event))
    assert (left.document, left.audience, left.row_count) == ("reminders", Audience.INTERNAL, 5)


def test_what_is_ticked_while_it_is_saved_changes_nothing_of_what_is_said(
    qtbot: QtBot, dialog: RemindersDialog, workspace: Workspace, event: int, tmp_path: Path
) -> None:
    with qtbot.waitSignal(dialog.saved, timeout=WAIT):
        dialog.save(tmp_path)
        dialog.people.tick_only(dialog.reminders[0].participant.id)
    assert dialog.notice.words.startswith("5 drafts lie in")
    assert dialog.notice.words.endswith("Without an address: 4.")
    dialog.people.tick_only(_id(workspace, event, HERNANDEZ))
    with qtbot.waitSignal(dialog.saved, timeout=WAIT):
        dialog.save_sheet(tmp_path / "missing.xlsx")
        for reminder in dialog.reminders:
            dialog.people.tick_only(reminder.participant.id)
        dialog.save_sheet(tmp_path / "another.xlsx")
    (left,) = workspace.read(partial(load_handed_out, event_id=event))
    assert (left.file_name, left.row_count) == ("missing.xlsx", 1)
    assert not (tmp_path / "another.xlsx").exists()


def test_the_house_has_its_own_words_and_takes_them_back(qtbot: QtBot, dialog: RemindersDialog) -> None:
    _go_to(dialog, HERNANDEZ)
    dialog.view.buttons[1].click()
    assert dialog.stack.currentWidget() is dialog.template
    assert not dialog.template.usual_button.isVisible()
    with qtbot.waitSignal(dialog.settings_changed) as kept:
        replace(dialog.template.subject, "Papers of {name}")
    assert kept.args[0].reminders["es"][0].startswith("P") or kept.args[0].reminders["es"][0] == ""
    dialog.view.buttons[0].click()
    assert dialog.message.subject_words.text() == f"Papers of {HERNANDEZ}"
    dialog.view.buttons[1].click()
    with qtbot.waitSignal(dialog.settings_changed) as kept:
        dialog.template.usual_button.click()
    assert kept.args[0].reminders == {}
    assert "lo que aún necesitamos" in dialog.message.subject_words.text()


def test_words_of_the_house_come_from_the_settings(
    qtbot: QtBot, workspace: Workspace, worker: Worker, event: int
) -> None:
    settings = Settings(reminders={"en": ["Hello {name}", "{missing}"], "es": ["broken"]})
    dialog = _opened(qtbot, workspace, worker, event, settings)
    assert dialog.message.subject_words.text() == "Hello Fathia Alwan"
    _go_to(dialog, HERNANDEZ)
    assert "lo que aún necesitamos" in dialog.message.subject_words.text()


def test_nothing_missing_says_so(qtbot: QtBot, workspace: Workspace, worker: Worker) -> None:
    from planner.edits.event import create_event

    made = workspace.edit("Create", "Forum", partial(create_event, title="Forum"))
    dialog = _opened(qtbot, workspace, worker, made, Settings())
    assert dialog.message.subject_words.text() == "Nothing is missing from anybody"
    assert not dialog.save_button.isEnabled()
    assert not dialog.open_button.isEnabled()
