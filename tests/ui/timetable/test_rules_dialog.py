"""Rules weighed and acceptances taken back."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.conflicts.check import check
from planner.domain.conflicts.conflict import USUAL, Rule, Severity
from planner.edits.looking import accept_conflict
from planner.edits.rows import change
from planner.ui.event_door import EventDoor
from planner.ui.timetable.rules_dialog import RulesDialog
from planner.workspace import Workspace
from tests.dumps import dump
from tests.ui.hands import choose, shown


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int) -> RulesDialog:
    moved = datetime(2008, 12, 2, 11)
    workspace.edit("Move", "Debate", lambda tx: change(tx, "session", 2, starts_at=moved), event_id=reference)
    (clash,) = (row for row in check(workspace.agenda(reference)).conflicts if row.rule is Rule.ROOM_OVERLAP)
    workspace.edit("Accept", "it", lambda tx: accept_conflict(tx, reference, clash.facts, "A wall parts them", "Ada"))
    made = RulesDialog(EventDoor(workspace, reference))
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_rule_has_its_weight(dialog: RulesDialog) -> None:
    assert dialog.weights.keys() == set(Rule) == USUAL.keys()
    assert shown(dialog.weights[Rule.ROOM_OVERLAP]) == "Settle before final"
    assert shown(dialog.weights[Rule.ROOM_SETUP]) == "Do not look"


def test_a_weight_is_stored_as_one_step(dialog: RulesDialog, workspace: Workspace, reference: int) -> None:
    before = dump(workspace)
    choose(dialog.weights[Rule.ROOM_SETUP], "Warning")
    assert check(workspace.agenda(reference)).severities[Rule.ROOM_SETUP] is Severity.WARNING
    workspace.undo(reference)
    assert dump(workspace) == before


def test_an_acceptance_is_shown_with_its_reason_and_taken_back(
    dialog: RulesDialog, workspace: Workspace, reference: int
) -> None:
    (row,) = dialog.acceptances.table.records.records
    assert (row.reason, row.by.split(",")[0]) == ("A wall parts them", "Ada")
    dialog.acceptances.table.select(row.id)
    dialog.acceptances.remove()
    assert workspace.agenda(reference).acceptances == ()
    assert dialog.acceptances.table.records.records == ()
