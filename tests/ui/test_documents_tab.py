from datetime import date

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.kinds import DocumentKind, DocumentStatus
from planner.ui.desk import Desk
from planner.ui.documents.page import DocumentsTab
from tests.ui.hands import cell, check_model, set_cell, undo


@pytest.fixture
def tab(desk: Desk) -> DocumentsTab:
    desk.show_tab(4)
    assert isinstance(desk.page, DocumentsTab)
    return desk.page


def test_documents_say_whose_they_are(tab: DocumentsTab) -> None:
    assert cell(tab.table, 0, "Kind") == "Bio"
    assert cell(tab.table, 0, "Belongs to") == "Vandi Minah"
    assert tab.counts().startswith("13 documents")
    check_model(tab.table.records)


def test_cells_write_through_and_undo_restores_them(qtbot: QtBot, desk: Desk, tab: DocumentsTab) -> None:
    typed = {
        "Kind": DocumentKind.REMARKS,
        "Title": "Remarks of the Minister",
        "Symbol": "C/96/1",
        "Status": DocumentStatus.CLEARED,
        "Due": "28 November 2008",
        "Link": "https://example.org/remarks",
        "Language": "fr",
    }
    for title, value in typed.items():
        old = cell(tab.table, 1, title)
        with qtbot.waitSignal(desk.refreshed):
            assert set_cell(tab.table, 1, title, value)
        assert cell(tab.table, 1, title) != old
        undo(qtbot, desk)
        assert cell(tab.table, 1, title) == old


def test_a_day_that_is_none_is_refused(qtbot: QtBot, desk: Desk, tab: DocumentsTab) -> None:
    with qtbot.waitSignal(desk.refused):
        assert not set_cell(tab.table, 1, "Due", "soon")
    with qtbot.waitSignal(desk.refreshed):
        set_cell(tab.table, 1, "Due", "2008-11-28")
    assert desk.door.agenda.documents[1].due_on == date(2008, 11, 28)


def test_documents_are_added_and_removed(qtbot: QtBot, desk: Desk, tab: DocumentsTab) -> None:
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClicks(tab.line, "Information note\r")
    assert cell(tab.table, 13, "Title") == "Information note"
    assert cell(tab.table, 13, "Belongs to") == "The event"
    tab.table.select(tab.table.records.records[13].id)
    with qtbot.waitSignal(desk.refreshed):
        tab.remove()
    assert len(tab.table.records.records) == 13
