"""The tree of delegations, driven by mouse and keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.edits.delegations import join_delegation, set_rank
from planner.ui.desk import Desk
from planner.ui.participants.delegation_view import DelegationView
from planner.ui.participants.page import ParticipantsTab
from planner.workspace import Workspace
from tests.dumps import dump
from tests.ui.hands import CONTROL, check_model, undo

HEAD, ADVISER = "Head of delegation", "Adviser"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def view(desk: Desk, tab: ParticipantsTab) -> DelegationView:
    """Two delegations: Kenya with a head and two advisers, Côte d’Ivoire with one expert."""

    def fill(tx: object) -> None:
        for name, whom, rank in (
            ("Oumar Sow", "Kenya", ADVISER),
            ("Ana Lima", "Kenya", ADVISER),
            ("Bo Chen", "Kenya", HEAD),
            ("Marta Müller", "Côte d’Ivoire", "Expert"),
            ("Chloé Dubois", "African Union", ""),
        ):
            set_rank(tx, [join_delegation(tx, desk.door.event_id, name, whom)], rank)  # type: ignore[arg-type]

    desk.door.edit("Fill", "delegations", fill)
    desk.refresh()
    tab.show_view("delegations")
    tab.delegations.tree.expandAll()
    return tab.delegations


def _lines(view: DelegationView) -> list[str]:
    """What the tree says: a line each, members after two spaces."""
    model, found = view.model, []
    for row in range(model.rowCount()):
        top = model.index(row, 0)
        found.append(str(top.data()))
        for number in range(model.rowCount(top)):
            cells = [model.index(number, column, top).data() for column in (0, 1, 3)]
            found.append("  " + " | ".join(cell for cell in map(str, cells) if cell))
    return found


def _of(view: DelegationView, name: str, whom: str = "") -> QModelIndex:
    model = view.model
    for row in range(model.rowCount()):
        top = model.index(row, 0)
        for number in range(model.rowCount(top)):
            index = model.index(number, 0, top)
            if index.data() == name and (not whom or top.data() == whom):
                return index
    raise AssertionError(name)


@contextmanager
def _taken_back(qtbot: QtBot, desk: Desk, workspace: Workspace) -> Iterator[None]:
    """Carry out one step, then take it back to the same dump."""
    before = dump(workspace)
    with qtbot.waitSignal(desk.refreshed):
        yield
    assert dump(workspace) != before
    undo(qtbot, desk)
    assert dump(workspace) == before


def _drop(view: DelegationView, names: list[str], row: int, parent: QModelIndex) -> None:
    dragged = view.model.mimeData([_of(view, name) for name in names])
    view.model.dropMimeData(dragged, Qt.DropAction.MoveAction, row, 0, parent)


def test_states_stand_by_name_and_their_people_by_rank_and_letter(view: DelegationView) -> None:
    assert _lines(view) == [
        "Côte d’Ivoire",
        "  Marta Müller | Expert",
        "Kenya",
        f"  Bo Chen | {HEAD}",
        f"  Ana Lima | {ADVISER}",
        f"  Oumar Sow | {ADVISER}",
        "African Union",
        "  Chloé Dubois",
    ]
    kenya = view.model.index(1, 1)
    assert kenya.data() == "3 delegates"
    assert view.model.index(0, 1).data() == "1 delegate, no head"
    check_model(view.model)


def test_keys_order_within_a_rank_and_stop_at_its_end(
    qtbot: QtBot, desk: Desk, workspace: Workspace, view: DelegationView
) -> None:
    view.tree.setFocus()
    with _taken_back(qtbot, desk, workspace):
        view.tree.setCurrentIndex(_of(view, "Oumar Sow"))
        QTest.keyClick(view.tree, Qt.Key.Key_Up, ALT)
    with _taken_back(qtbot, desk, workspace):
        view.tree.setCurrentIndex(_of(view, "Ana Lima"))
        QTest.keyClick(view.tree, Qt.Key.Key_Down, ALT)
    before = dump(workspace)
    view.tree.setCurrentIndex(_of(view, "Ana Lima"))
    QTest.keyClick(view.tree, Qt.Key.Key_Up, ALT)
    assert dump(workspace) == before


def test_a_new_head_lets_the_old_one_be_a_representative(
    qtbot: QtBot, desk: Desk, workspace: Workspace, view: DelegationView
) -> None:
    with qtbot.waitSignal(desk.refreshed):
        assert view.model.setData(_of(view, "Oumar Sow").siblingAtColumn(1), HEAD)
    assert _lines(view)[3:6] == [f"  Oumar Sow | {HEAD}", "  Bo Chen | Representative", f"  Ana Lima | {ADVISER}"]
    undo(qtbot, desk)
    assert _lines(view)[3] == f"  Bo Chen | {HEAD}"


def test_somebody_is_dragged_to_another_delegation_and_takes_the_rank_there(
    qtbot: QtBot, desk: Desk, workspace: Workspace, view: DelegationView
) -> None:
    with _taken_back(qtbot, desk, workspace):
        _drop(view, ["Marta Müller"], 2, view.model.index(1, 0))
    with qtbot.waitSignal(desk.refreshed):
        _drop(view, ["Marta Müller"], 2, view.model.index(1, 0))
    assert _lines(view)[:6] == [
        "Kenya",
        f"  Bo Chen | {HEAD}",
        f"  Ana Lima | {ADVISER}",
        f"  Marta Müller | {ADVISER}",
        f"  Oumar Sow | {ADVISER}",
        "African Union",
    ]


def test_a_drop_on_a_delegation_keeps_the_ranks_and_on_the_head_makes_none(
    qtbot: QtBot, desk: Desk, view: DelegationView
) -> None:
    with qtbot.waitSignal(desk.refreshed):
        _drop(view, ["Ana Lima", "Oumar Sow"], -1, view.model.index(0, 0))
    assert _lines(view)[:4] == [
        "Côte d’Ivoire",
        f"  Ana Lima | {ADVISER}",
        f"  Oumar Sow | {ADVISER}",
        "  Marta Müller | Expert",
    ]
    with qtbot.waitSignal(desk.refreshed):
        _drop(view, ["Marta Müller"], -1, _of(view, "Bo Chen"))
    assert "  Marta Müller | Expert" in _lines(view)[4:]


def test_a_real_drop_event_moves(qtbot: QtBot, desk: Desk, view: DelegationView) -> None:
    target = view.tree.visualRect(view.model.index(0, 0)).center()
    dragged = view.model.mimeData([_of(view, "Oumar Sow")])
    actions, buttons, keys = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(target), actions, dragged, buttons, keys, QEvent.Type.Drop)
    with qtbot.waitSignal(desk.refreshed):
        view.tree.dropEvent(drop)
    assert _lines(view)[:2] == ["Côte d’Ivoire", f"  Oumar Sow | {ADVISER}"]


def test_one_person_may_stand_in_two_delegations(qtbot: QtBot, desk: Desk, view: DelegationView) -> None:
    view.tree.setCurrentIndex(view.model.index(2, 0))
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClicks(view.who, "Ana Lima\r")
    assert _lines(view)[4] == f"  Ana Lima | {ADVISER} | African Union"
    assert "  Ana Lima | Kenya" in _lines(view)
    view.tree.setCurrentIndex(view.model.index(2, 0))
    with qtbot.waitSignal(view.refused) as told:
        QTest.keyClicks(view.who, "Ana Lima\r")
    assert told.args[0].code == "already-there"


def test_a_delegation_is_begun_by_its_name_and_filled_by_names(
    qtbot: QtBot, desk: Desk, tab: ParticipantsTab, view: DelegationView
) -> None:
    QTest.keyClicks(view.whom, "Ivory Coast\r")
    assert view.delegation is not None
    assert view.delegation.name == "Côte d’Ivoire"
    QTest.keyClicks(view.whom, "Delta Institute\r")
    assert "Delta Institute" in _lines(view)
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClicks(view.who, "Ada Bell\r")
    assert _lines(view)[-2:] == ["Delta Institute", "  Ada Bell"]
    assert any(line.name == "Ada Bell" for line in tab.roster.everybody())


def test_a_delegation_that_is_begun_leaves_the_others_open(view: DelegationView) -> None:
    view.tree.collapse(view.model.index(0, 0))
    names = [str(view.model.index(row, 0).data()) for row in range(view.model.rowCount())]
    view.add_delegation("Austria")
    rows = {str(view.model.index(row, 0).data()): row for row in range(view.model.rowCount())}
    assert view.tree.currentIndex().row() == rows["Austria"]
    assert [view.tree.isExpanded(view.model.index(rows[name], 0)) for name in names] == [False, True, True]


def test_members_are_taken_out_and_stay_at_the_event(
    qtbot: QtBot, desk: Desk, workspace: Workspace, view: DelegationView
) -> None:
    view.tree.setFocus()
    people = len(desk.door.participants.participants)
    with _taken_back(qtbot, desk, workspace):
        view.tree.setCurrentIndex(_of(view, "Ana Lima"))
        QTest.keyClick(view.tree, Qt.Key.Key_Delete, CONTROL)
    assert len(desk.door.participants.participants) == people


def test_words_find_people_and_whole_delegations(qtbot: QtBot, tab: ParticipantsTab, view: DelegationView) -> None:
    for words, lines in (("muller", ["Côte d’Ivoire", "  Marta Müller | Expert"]), ("keny", _lines(view)[2:6])):
        tab.filter.setText(words)
        tab.search()
        assert _lines(view) == lines
        assert all(view.tree.isExpanded(view.model.index(row, 0)) for row in range(view.model.rowCount()))
    tab.filter.setText("nobody like this")
    tab.search()
    assert view.middle.currentWidget() is view.blank
    tab.show_all()
    assert len(_lines(view)) == 8


def test_the_one_under_the_cursor_is_shown_beside_and_an_edit_keeps_the_place(
    qtbot: QtBot, desk: Desk, tab: ParticipantsTab, view: DelegationView
) -> None:
    view.tree.setCurrentIndex(_of(view, "Ana Lima"))
    assert tab.side.currentWidget() is tab.inspector
    assert tab.inspector.name.editor.text() == "Ana Lima"
    rename = partial(desk.door.change, "Change", "it", "participant")
    with qtbot.waitSignal(desk.refreshed):
        rename(next(line.id for line in tab.roster.everybody() if line.name == "Ana Lima"), function="Envoy")
    assert view.tree.currentIndex().data() == "Ana Lima"
    assert view.tree.isExpanded(view.model.index(1, 0))
    assert tab.inspector.fields["function"].editor.text() == "Envoy"  # type: ignore[attr-defined]


def test_an_event_without_delegations_says_what_to_do(desk: Desk, tab: ParticipantsTab) -> None:
    tab.show_view("delegations")
    assert tab.delegations.middle.currentWidget() is tab.delegations.blank
    assert tab.delegations.blank.words.startswith("No delegation yet")
