"""What is kept is shown and removed in time, and a person is erased, with the proof."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Matter
from planner.domain.privacy import HandingOut
from planner.edits.people import add_participant
from planner.edits.rows import change
from planner.ui.desk import Desk
from planner.ui.directory.door import DirectoryDoor
from planner.ui.directory.people_page import PeoplePage
from planner.ui.participants.page import ParticipantsTab
from planner.ui.places import Tab
from planner.ui.privacy.dialog import PersonalDataDialog
from planner.ui.privacy.person import ErasePersonDialog
from planner.ui.record_table import Group
from planner.ui.typed import write_day
from planner.workspace import Workspace
from tests.ui.privacy.pictures import TODAY, fill


@pytest.fixture
def filled(workspace: Workspace, reference: int) -> int:
    workspace.edit("Add", "private data", partial(fill, event_id=reference), event_id=reference)
    return reference


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication, workspace: Workspace, filled: int) -> PersonalDataDialog:
    made = PersonalDataDialog(workspace, filled, TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def person(qtbot: QtBot, dressed: QApplication, workspace: Workspace, filled: int) -> ErasePersonDialog:
    made = ErasePersonDialog(workspace)
    qtbot.addWidget(made)
    made.show()
    return made


def _lines(dialog: PersonalDataDialog) -> dict[Matter, list[str]]:
    return {
        row.kept.matter: [column.text(row) for column in dialog.table.records.columns[1:]]
        for row in dialog.table.records.records
        if not isinstance(row, Group)
    }


def _press(dialog: PersonalDataDialog | ErasePersonDialog, words: str) -> None:
    (found,) = [button for button in dialog.notice.buttons if button.text() == words]
    found.click()


def test_it_shows_of_how_many_until_when(dialog: PersonalDataDialog) -> None:
    lines = _lines(dialog)
    assert lines[Matter.IDENTITY] == ["3 people", "30 days", "4 January 2009", "Due"]
    assert lines[Matter.LISTS][0::3] == ["1 row", "Due"]
    assert lines[Matter.PHOTOS][0::3] == ["–", "Nothing kept"]
    assert lines[Matter.TRAVEL] == ["3 people", "365 days", "5 December 2009", "Kept"]


def test_nothing_goes_before_it_was_shown_and_agreed(
    dialog: PersonalDataDialog, workspace: Workspace, filled: int
) -> None:
    dialog.remove_button.click()
    assert "Passports and visas (3)" in dialog.notice.words
    assert "Travel" not in dialog.notice.words
    _press(dialog, "Keep")
    assert _lines(dialog)[Matter.IDENTITY][0] == "3 people"
    dialog.remove_button.click()
    _press(dialog, "Remove")
    assert _lines(dialog)[Matter.IDENTITY] == ["–", "30 days", "4 January 2009", "Nothing kept"]
    assert _lines(dialog)[Matter.TRAVEL][0] == "3 people"
    assert dialog.notice.words.startswith("Erased: 3 people")
    assert not dialog.remove_button.isEnabled()
    assert workspace.undo(filled) is None


def test_other_times_are_typed_and_refused(dialog: PersonalDataDialog, workspace: Workspace, filled: int) -> None:
    model = dialog.table.records
    row = next(number for number, line in enumerate(model.records) if line.id == (filled, Matter.TRAVEL))
    cell = model.index(row, 2)
    assert model.setData(cell, "60 days")
    assert _lines(dialog)[Matter.TRAVEL][1:] == ["60 days", "3 February 2009", "Due"]
    for wrong in ("soon", "-4", ""):
        model.setData(model.index(row, 2), wrong)
        assert dialog.notice.isVisible()
        assert _lines(dialog)[Matter.TRAVEL][1] == "60 days"
    workspace.undo(filled)
    dialog.refresh()
    assert _lines(dialog)[Matter.TRAVEL][1] == "365 days"


def test_every_event_can_be_looked_at(dialog: PersonalDataDialog) -> None:
    dialog.scope.buttons[1].click()
    assert len(dialog.table.records.records) == 1 + len(Matter)


def test_somebody_is_found_by_any_spelling_and_erased_with_the_proof(
    person: ErasePersonDialog, workspace: Workspace, filled: int
) -> None:
    name = workspace.participants(filled).participants[0].name
    workspace.back_up("by-hand")
    person.backups.refresh()
    person.filter.setText(name.upper())
    assert [row.name for row in person.table.records.records] == [name]
    assert not person.erase_button.isEnabled()
    person.table.select(person.table.records.records[0].id, 0)
    assert f"{name}: at 1 event" in person.reach.text()
    person.erase_button.click()
    assert name in person.notice.words
    _press(person, "Erase")
    assert "1 backup cleaned" in person.notice.words
    assert "No byte" in person.notice.words
    assert name not in {row.name for row in person.table.records.records}
    assert name not in {row.name for row in workspace.participants(filled).participants}


def test_it_says_what_it_does_and_takes_nothing_meanwhile(
    person: ErasePersonDialog, workspace: Workspace, filled: int
) -> None:
    seen: list[tuple[str, bool]] = []

    def look(_changes: object) -> None:
        seen.append((person.notice.words, person.isEnabled()))
        QTest.mouseClick(person.erase_button, Qt.MouseButton.LeftButton)
        QTimer.singleShot(0, person.erase_button.click)

    person.choose(workspace.participants(filled).participants[0].person_id)
    person.erase_button.click()
    stop = workspace.subscribe(look)
    _press(person, "Erase")
    stop()
    assert [(words.startswith("Erasing from the database"), enabled) for words, enabled in seen] == [(True, False)]
    assert person.isEnabled()
    assert person.notice.words.startswith("Erased: 1 person"), "a click on Erase… would have asked again"
    assert "Rows: " in person.notice.words
    assert "Participant 1" in person.notice.words


def test_lists_that_left_since_somebody_was_added_are_named(
    qtbot: QtBot, dressed: QApplication, workspace: Workspace, filled: int, tmp_path: Path
) -> None:
    file = tmp_path / "list.xlsx"
    file.write_bytes(b"rows")

    def hand_out(document: str, recipient: str = "") -> None:
        leaving = HandingOut(document, filled, document, "partner", recipient, 12, workspace.latest_edit)
        workspace.record_handed_out(leaving, file)

    hand_out("participants", "Protocol Service")
    late = workspace.edit("Add", "Eva", partial(add_participant, event_id=filled, name="Eva Ruiz"), event_id=filled)
    eva = next(row for row in workspace.participants(filled).participants if row.id == late)
    hand_out("badges")
    day = write_day(datetime.now(UTC).date())
    person = ErasePersonDialog(workspace)
    qtbot.addWidget(person)
    person.choose(eva.person_id)
    person.ask()
    assert "1 list left the house since this person was added" in person.notice.words
    assert person.notice.words.endswith(f"Badges, for a mail merge · A partner · {day}")
    person.choose(workspace.participants(filled).participants[0].person_id)
    person.ask()
    assert "2 lists left the house" in person.notice.words
    assert f"Participants by category · Protocol Service · {day}" in person.notice.words
    person.erase()
    assert "2 lists left the house" in person.notice.words


def test_a_namesake_is_told(person: ErasePersonDialog, workspace: Workspace, filled: int) -> None:
    first, second = workspace.participants(filled).participants[:2]
    write = partial(change, noun="participant", row_id=second.id, name=first.name)
    workspace.edit("Rename", second.name, write, event_id=filled)
    person.choose(first.person_id)
    person.erase()
    assert "still holds the name" in person.notice.words


def test_keeping_no_place_removes_the_person(person: ErasePersonDialog, workspace: Workspace, filled: int) -> None:
    before = workspace.participants(filled).participants
    person.choose(before[0].person_id)
    person.keep_nothing.setChecked(True)
    person.erase()
    assert len(workspace.participants(filled).participants) == len(before) - 1


def test_the_menu_leads_there(qtbot: QtBot, workspace: Workspace) -> None:
    from PySide6.QtWidgets import QWidget

    from planner.ui.actions import Actions

    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.allow(database=True, event=False)
    assert not actions.personal_data.isEnabled()
    actions.allow(database=True, event=True)
    assert actions.personal_data.isEnabled()


def test_participants_and_the_directory_lead_there(
    qtbot: QtBot, dressed: QApplication, workspace: Workspace, filled: int
) -> None:
    name = workspace.participants(filled).participants[1].name
    shown: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ErasePersonDialog)
        shown.append(dialog.reach.text().split(":")[0])
        dialog.reject()

    desk = Desk(workspace, filled)
    qtbot.addWidget(desk)
    desk.refresh()
    desk.show()
    desk.show_tab(Tab.PARTICIPANTS)
    assert isinstance(desk.page, ParticipantsTab)
    assert desk.page.show_row("participant", workspace.participants(filled).participants[1].id)
    QTimer.singleShot(0, look)
    desk.page.inspector.erase_button.click()
    page = PeoplePage(DirectoryDoor(workspace))
    qtbot.addWidget(page)
    page.inspector.show_person(next(one for one in page.listing.entries if one.name == name))
    QTimer.singleShot(0, look)
    page.inspector.erase_button.click()
    assert shown == [name, name]
    desk.close_database()
