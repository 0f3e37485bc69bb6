"""The panel of conflicts over a real event."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.conflicts.check import check
from planner.domain.conflicts.conflict import Rule, Severity
from planner.edits.rows import change
from planner.ui.event_door import EventDoor
from planner.ui.signals import WorkspaceSignals
from planner.ui.timetable.conflict_list import ConflictList
from planner.workspace import Workspace
from tests.dumps import dump


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int) -> Iterator[ConflictList]:
    made = ConflictList(EventDoor(workspace, reference))
    qtbot.addWidget(made)
    signals = WorkspaceSignals(workspace, made)
    signals.changed.connect(lambda: made.show_findings(check(workspace.agenda(reference))))
    moved = datetime(2008, 12, 2, 11)
    workspace.edit("Move", "Debate", lambda tx: change(tx, "session", 2, starts_at=moved), event_id=reference)
    QApplication.processEvents()
    made.resize(360, 400)
    made.show()
    yield made
    signals.close()


def _sentences(panel: ConflictList) -> list[str]:
    return [panel.list.item(row).text() for row in range(panel.list.count())]


def test_each_conflict_is_a_sentence_with_its_shape_and_word(panel: ConflictList) -> None:
    both = "“Opening procedures” and “General Debate” are both in Assembly Hall from Tue 2 Dec 11:00."
    assert _sentences(panel)[0] == both
    assert not panel.list.item(0).icon().isNull()
    assert panel.list.item(0).toolTip() == "Settle before final"
    said = {panel.list.item(row).toolTip() for row in range(panel.list.count())}
    assert said == {"Settle before final", "Warning", "For information"}


def test_a_line_leads_to_its_session(panel: ConflictList, qtbot: QtBot) -> None:
    panel.list.setCurrentRow(0)
    with qtbot.waitSignal(panel.chosen) as told:
        panel.list.itemActivated.emit(panel.list.item(0))
    assert told.args == [2]


def test_one_step_settles_it(panel: ConflictList, workspace: Workspace, reference: int) -> None:
    before = dump(workspace)
    panel.list.setCurrentRow(0)
    assert panel.mend.text() == "Start it at 13:00"
    QTest.mouseClick(panel.mend, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert workspace.agenda(reference).session_by_id[2].starts_at == datetime(2008, 12, 2, 13)
    assert panel.list.item(0).toolTip() == "Warning"
    workspace.undo(reference)
    assert dump(workspace) == before


def test_a_conflict_is_accepted_with_a_reason_and_not_without(
    panel: ConflictList, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.list.setCurrentRow(0)
    with qtbot.waitSignal(panel.refused) as told:
        panel.accept_with("  ")
    assert told.args[0].code == "no-reason"
    panel.accept_with("A wall parts them")
    QApplication.processEvents()
    assert panel.heading.text().endswith("1 accepted")
    assert panel.list.item(0).toolTip() == "Warning"


def test_the_reason_is_asked_for_below_the_list(panel: ConflictList) -> None:
    panel.list.setCurrentRow(0)
    before = _sentences(panel)[0]
    QTest.mouseClick(panel.accept, Qt.MouseButton.LeftButton)
    assert panel.reason.isVisible()
    assert not panel.reason.accept.isEnabled()
    QTest.keyClick(panel.reason.field, Qt.Key.Key_Return)
    assert panel.reason.isVisible()
    QTest.keyClicks(panel.reason.field, "A wall parts them")
    QTest.keyClick(panel.reason.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert not panel.reason.isVisible()
    assert before not in _sentences(panel)
    assert panel.heading.text().endswith("1 accepted")


@pytest.mark.parametrize("give_up", ["escape", "another line"])
def test_the_reason_is_given_up(panel: ConflictList, give_up: str) -> None:
    panel.list.setCurrentRow(0)
    panel.ask_reason()
    QTest.keyClicks(panel.reason.field, "A wall")
    if give_up == "escape":
        QTest.keyClick(panel.reason.field, Qt.Key.Key_Escape)
    else:
        panel.list.setCurrentRow(1)
    assert not panel.reason.isVisible()
    assert "accepted" not in panel.heading.text()
    panel.ask_reason()
    assert panel.reason.field.text() == ""


def test_a_reason_stays_while_the_programme_changes(panel: ConflictList, workspace: Workspace, reference: int) -> None:
    panel.list.setCurrentRow(0)
    panel.ask_reason()
    QTest.keyClicks(panel.reason.field, "A wall")
    workspace.edit("Change", "Council", lambda tx: change(tx, "event", reference, city="Nairobi"), event_id=reference)
    QApplication.processEvents()
    assert panel.reason.isVisible()
    assert panel.reason.field.text() == "A wall"


def test_how_much_a_rule_matters_is_the_events_own(panel: ConflictList, workspace: Workspace, reference: int) -> None:
    panel.list.setCurrentRow(0)
    assert [action.text() for action in panel.menu().actions() if action.isChecked()] == ["Settle before final"]
    panel.weigh(Severity.WARNING)
    QApplication.processEvents()
    findings = check(workspace.agenda(reference))
    assert findings.severities[Rule.ROOM_OVERLAP] is Severity.WARNING


def test_a_session_outside_the_event_makes_it_longer(panel: ConflictList, workspace: Workspace, reference: int) -> None:
    outside = datetime(2008, 12, 7, 10)
    workspace.edit("Move", "Debate", lambda tx: change(tx, "session", 2, starts_at=outside), event_id=reference)
    QApplication.processEvents()
    row = next(row for row, words in enumerate(_sentences(panel)) if "outside the dates" in words)
    panel.list.setCurrentRow(row)
    panel.settle()
    assert str(workspace.agenda(reference).event.ends_on) == "2008-12-07"
