"""Panellists are dragged within their session and to another, by mouse and by keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.ui.desk import Desk
from planner.ui.panellists.lines import PanelLine
from planner.ui.panellists.page import PanellistsTab
from planner.ui.places import Tab
from tests.ui.hands import ESCAPE, undo

LEFT = Qt.MouseButton.LeftButton
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def tab(desk: Desk) -> PanellistsTab:
    desk.show_tab(Tab.PANELLISTS)
    assert isinstance(desk.page, PanellistsTab)
    return desk.page


def order(tab: PanellistsTab) -> list[str]:
    """The table from above: family names, and the letters of sessions."""
    rows = tab.table.records.records
    return [row.participant.family if isinstance(row, PanelLine) else row.title[:2] for row in rows]


def spot(tab: PanellistsTab, name: str, part: float = 0.5) -> QPoint:
    """A place in the row of somebody, or of a heading; ``part`` 0 is its upper edge, 1 the lower one."""
    rect = tab.table.visualRect(tab.table.records.index(order(tab).index(name), 1))
    return QPoint(rect.left() + 40, rect.top() + int(part * (rect.height() - 1)))


def take(tab: PanellistsTab, name: str, to: QPoint) -> None:
    """Take a row in hand and hold it over a place."""
    view = tab.table.viewport()
    QTest.mousePress(view, LEFT, pos=spot(tab, name))
    QTest.mouseMove(view, spot(tab, name) + QPoint(4, 14))
    QTest.mouseMove(view, to)


def drag(qtbot: QtBot, desk: Desk, tab: PanellistsTab, name: str, to: QPoint) -> None:
    take(tab, name, to)
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        QTest.mouseRelease(tab.table.viewport(), LEFT, pos=to)


FIRST = ["a)", "Minah", "Lopez", "Maguigad", "b)"]


def test_a_row_is_dragged_within_its_session(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    assert order(tab)[:5] == FIRST
    drag(qtbot, desk, tab, "Maguigad", spot(tab, "Minah", 0.1))
    assert order(tab)[:5] == ["a)", "Maguigad", "Minah", "Lopez", "b)"]
    drag(qtbot, desk, tab, "Maguigad", spot(tab, "Lopez", 0.9))
    assert order(tab)[:5] == ["a)", "Minah", "Lopez", "Maguigad", "b)"]
    undo(qtbot, desk)
    undo(qtbot, desk)
    assert order(tab)[:5] == FIRST


def test_a_row_is_dragged_to_another_session(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    drag(qtbot, desk, tab, "Lopez", spot(tab, "Guterres", 0.1))
    rows = order(tab)
    assert rows[:4] == ["a)", "Minah", "Maguigad", "b)"]
    assert rows[rows.index("c)") :] == ["c)", "Lopez", "Guterres", "Nordby", "Ketelers"]
    assert tab.line_in_view is not None
    assert tab.line_in_view.participant.family == "Lopez"
    undo(qtbot, desk)
    assert order(tab)[:5] == FIRST


def test_a_heading_takes_a_row_as_the_first_or_the_last(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    drag(qtbot, desk, tab, "Minah", spot(tab, "c)", 0.1))
    rows = order(tab)
    assert rows[rows.index("c)") - 1] == "Minah"
    drag(qtbot, desk, tab, "Minah", spot(tab, "c)", 0.9))
    rows = order(tab)
    assert rows[rows.index("c)") + 1] == "Minah"


def test_below_the_last_row_somebody_speaks_last(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    tab.table.verticalScrollBar().setValue(tab.table.verticalScrollBar().maximum())
    view = tab.table.viewport()
    below = QPoint(60, min(spot(tab, "Ketelers", 1).y() + 12, view.height() - 2))
    drag(qtbot, desk, tab, "Guterres", below)
    assert order(tab)[-3:] == ["Nordby", "Ketelers", "Guterres"]


def test_who_speaks_together_moves_together(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    drag(qtbot, desk, tab, "Nakos", spot(tab, "Alwan", 0.9))
    rows = order(tab)
    assert rows[rows.index("b)") + 1 : rows.index("c)")][-2:] == ["Basilio", "Nakos"]
    drag(qtbot, desk, tab, "Nakos", spot(tab, "Basilio", 0.1))
    rows = order(tab)
    assert rows[rows.index("b)") + 1 : rows.index("c)")][-2:] == ["Nakos", "Basilio"]


def test_esc_puts_a_row_back(tab: PanellistsTab) -> None:
    take(tab, "Maguigad", spot(tab, "Minah", 0.1))
    held = tab.drag.gap
    assert held is not None
    assert held.before.participant.family == "Minah"
    QTest.keyClick(tab.table, ESCAPE)
    assert not tab.drag.gap
    QTest.mouseRelease(tab.table.viewport(), LEFT, pos=spot(tab, "Minah"))
    assert order(tab)[:5] == FIRST


def test_a_click_and_a_heading_move_nothing(desk: Desk, tab: PanellistsTab) -> None:
    before = len(desk.workspace.history(desk.event_id))
    QTest.mouseClick(tab.table.viewport(), LEFT, pos=spot(tab, "Lopez"))
    take(tab, "a)", spot(tab, "Lopez"))
    QTest.mouseRelease(tab.table.viewport(), LEFT, pos=spot(tab, "Lopez"))
    assert len(desk.workspace.history(desk.event_id)) == before
    assert order(tab)[:5] == FIRST


def test_shift_selects_several_and_one_delete_removes_them(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    view = tab.table.viewport()
    QTest.mouseClick(view, LEFT, pos=spot(tab, "Minah"))
    QTest.mouseClick(view, LEFT, SHIFT, spot(tab, "Maguigad"))
    assert len(tab.lines_selected) == 3
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        tab.remove()
    assert order(tab)[0] == "b)"
    undo(qtbot, desk)
    assert order(tab)[:5] == FIRST


def test_a_double_is_refused_and_stays(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    agenda = desk.door.agenda
    minah = next(row for row in agenda.participants if row.family == "Minah")
    last = agenda.timed[-1].id
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        desk.door.add("Add", "it", "appearance", session_id=last, participant_id=minah.id)
    to = spot(tab, "Ketelers", 0.1)
    take(tab, "Minah", to)
    with qtbot.waitSignal(desk.refused) as refused:
        QTest.mouseRelease(tab.table.viewport(), LEFT, pos=to)
    assert refused.args[0].code == "already-there"
    assert order(tab)[:5] == FIRST


def test_keys_move_within_and_between_sessions(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    tab.table.select(tab.table.records.records[1].id)
    tab.table.setFocus()
    for key, modifiers, rows in (
        (Qt.Key.Key_Down, ALT, ["a)", "Lopez", "Minah", "Maguigad", "b)"]),
        (Qt.Key.Key_Up, ALT, FIRST),
        (Qt.Key.Key_Down, ALT | SHIFT, ["a)", "Lopez", "Maguigad", "b)", "Basilio"]),
        (Qt.Key.Key_Up, ALT | SHIFT, ["a)", "Lopez", "Maguigad", "Minah", "b)"]),
    ):
        with qtbot.waitSignal(desk.refreshed, timeout=5000):
            QTest.keyClick(tab.table, key, modifiers)
        assert order(tab)[:5] == rows
