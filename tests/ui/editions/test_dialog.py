"""The next edition is made in one step, and undone in one."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.edits.event import create_event
from planner.edits.rows import change
from planner.ui.editions.dialog import EditionDialog
from planner.workspace import Workspace
from tests.dumps import dump
from tests.ui.hands import shown, type_over


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int) -> EditionDialog:
    made = EditionDialog(workspace, reference)
    qtbot.addWidget(made)
    made.show()
    return made


def _made(qtbot: QtBot, dialog: EditionDialog) -> int:
    with qtbot.waitSignal(dialog.made) as made:
        dialog.make_button.click()
    assert made.args is not None
    return int(made.args[0])


def test_it_proposes_the_next_edition(dialog: EditionDialog) -> None:
    assert {name: shown(field) for name, field in dialog.fields.items()} == {
        "title": "97th Session of the Council",
        "theme": "",
        "code": "C-97",
        "session_number": "97",
        "ordinal_in_series": "",
    }
    assert shown(dialog.first_day) == "1 December 2009"
    assert dialog.when.text() == "Tuesday to Friday 4 December 2009"


def test_the_edition_is_made_as_proposed(qtbot: QtBot, dialog: EditionDialog, workspace: Workspace) -> None:
    before = dump(workspace)
    made = _made(qtbot, dialog)
    agenda = workspace.agenda(made)
    assert (agenda.event.title, agenda.event.session_number) == ("97th Session of the Council", 97)
    assert (agenda.event.starts_on, agenda.event.ends_on) == (date(2009, 12, 1), date(2009, 12, 4))
    assert len(agenda.sessions) == 8
    assert len(agenda.appearances) == 10
    assert agenda.links == ()
    assert len(workspace.participants(made).participants) == 11
    assert workspace.history(most=1)[0].event_id == made
    workspace.undo(made)
    assert dump(workspace) == before


def test_a_chosen_day_moves_to_the_same_weekday_unless_not_wished(dialog: EditionDialog) -> None:
    type_over(dialog.first_day, "10 December 2009")
    assert shown(dialog.first_day) == "8 December 2009"
    dialog.keep_weekdays.click()
    type_over(dialog.first_day, "10 December 2009")
    assert shown(dialog.first_day) == "10 December 2009"
    assert dialog.when.text() == "Thursday to Sunday 13 December 2009"
    dialog.keep_weekdays.click()
    assert shown(dialog.first_day) == "8 December 2009"


@pytest.mark.parametrize("words", ["1 January 9999", "0001-01-01", "soon"])
def test_a_day_that_cannot_be_is_refused_in_its_field(dialog: EditionDialog, words: str) -> None:
    type_over(dialog.first_day, words)
    assert dialog.first_day.refusal
    assert shown(dialog.first_day) == "1 December 2009"


def test_parts_stay_behind(qtbot: QtBot, dialog: EditionDialog, workspace: Workspace) -> None:
    boxes = dialog.parts.boxes
    assert not boxes["items"].isEnabled()
    assert boxes["panels"].isChecked()
    boxes["programme"].click()
    assert not boxes["panels"].isChecked()
    boxes["participants"].click()
    boxes["links"].click()
    agenda = workspace.agenda(_made(qtbot, dialog))
    assert agenda.sessions == ()
    assert len(agenda.links) == 1
    assert len(workspace.participants(agenda.event.id).participants) == 16


def test_without_a_title_it_is_not_made(dialog: EditionDialog, workspace: Workspace) -> None:
    before = dump(workspace)
    type_over(dialog.fields["title"], " ")
    dialog.make_button.click()
    assert "needs a title" in dialog.notice.words
    assert dialog.isVisible()
    assert dump(workspace) == before


def test_an_event_without_days_takes_the_chosen_one(qtbot: QtBot, dressed: QApplication, workspace: Workspace) -> None:
    event_id = workspace.edit("Create", "Forum", lambda tx: create_event(tx, title="Forum 2018"))
    dialog = EditionDialog(workspace, event_id)
    qtbot.addWidget(dialog)
    assert shown(dialog.first_day) == ""
    type_over(dialog.first_day, "4 May 2019")
    assert workspace.agenda(_made(qtbot, dialog)).event.starts_on == date(2019, 5, 4)


def test_an_event_removed_meanwhile_is_told(dialog: EditionDialog, workspace: Workspace, reference: int) -> None:
    workspace.edit("Close", "it", lambda tx: change(tx, "event", reference, notes="x"), event_id=reference)
    while workspace.undo():
        pass
    dialog.make_button.click()
    assert "not there any more" in dialog.notice.words
