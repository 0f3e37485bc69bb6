import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.kinds import ParticipantStatus
from planner.ui.desk import Desk
from planner.ui.participants.page import ParticipantsTab
from tests.ui.hands import cell, check_model, set_cell, undo


@pytest.fixture
def tab(desk: Desk) -> ParticipantsTab:
    desk.show_tab(3)
    assert isinstance(desk.page, ParticipantsTab)
    return desk.page


def _names(tab: ParticipantsTab) -> list[str]:
    return [person.name for person in tab.table.records.records]


def _find(qtbot: QtBot, tab: ParticipantsTab, words: str) -> list[str]:
    tab.filter.clear()
    with qtbot.waitSignal(tab._pause.timeout):
        QTest.keyClicks(tab.filter, words)
    return _names(tab)


def test_everybody_is_here(tab: ParticipantsTab) -> None:
    assert len(_names(tab)) == 16
    assert tab.counts() == "16 participants · 1 pending"
    check_model(tab.table.records)


def test_finding_is_blind_to_accents_and_case(qtbot: QtBot, tab: ParticipantsTab) -> None:
    assert _find(qtbot, tab, "muller") == ["Marta Müller"]
    assert _find(qtbot, tab, "hern mex") == ["Mauricio Hernández"]
    assert _find(qtbot, tab, "permanent mission") == ["Ana Lima", "Bo Chen"]
    assert tab.counts() == "16 participants · 1 pending · 2 shown"
    assert _find(qtbot, tab, "nobody like this") == []
    assert tab.empty.isVisible()
    tab.filter.clear()
    assert len(_names(tab)) == 16


def test_names_sort_by_family(tab: ParticipantsTab) -> None:
    tab.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert _names(tab)[:4] == ["Fathia Alwan", "Erlinda F. Basilio", "Bo Chen", "Chloé Dubois"]
    tab.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert _names(tab)[0] == "Oumar Sow"


def test_cells_write_through_and_undo_restores_them(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    category = next(row for row in desk.door.participants.categories if row.name == "Academia")
    typed = {
        "Name": "Ada Bell",
        "Function": "Rector",
        "Organization": "University of Ghana",
        "Country": "Ghana",
        "Category": category.id,
        "Status": ParticipantStatus.REPLACED,
    }
    for title, value in typed.items():
        old = cell(tab.table, 15, title)
        with qtbot.waitSignal(desk.refreshed):
            assert set_cell(tab.table, 15, title, value)
        assert cell(tab.table, 15, title) != old
        undo(qtbot, desk)
        assert cell(tab.table, 15, title) == old


def test_people_are_added_and_removed(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClicks(tab.line, "Ada Bell\r")
    assert _names(tab)[-1] == "Ada Bell"
    assert tab.table.selected_record.name == "Ada Bell"
    with qtbot.waitSignal(desk.refreshed):
        tab.remove()
    assert len(_names(tab)) == 16


def test_a_change_made_elsewhere_keeps_the_cursor_and_the_order(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    tab.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    tab.table.select(tab.table.records.records[2].id)
    first = tab.table.records.records[0]
    with qtbot.waitSignal(desk.refreshed):
        desk.door.change("Change", first.name, "participant", first.id, name="Fathia Zayed")
    assert _names(tab)[-1] == "Fathia Zayed"
    assert tab.table.selected_record.name == "Bo Chen"
