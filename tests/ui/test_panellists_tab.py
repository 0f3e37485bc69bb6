import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.kinds import AppearanceStatus, DocumentStatus, Role
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.ui.desk import Desk
from planner.ui.panellists.page import PanellistsTab
from tests.ui.hands import cell, change, check_model, set_cell, shown, undo

MINAH, NAKOS, HERNANDEZ = 1, 6, 7
"""Rows in the table; the headings of sessions are rows too."""


@pytest.fixture
def tab(desk: Desk) -> PanellistsTab:
    desk.show_tab(2)
    assert isinstance(desk.page, PanellistsTab)
    return desk.page


def _line(tab: PanellistsTab, row: int) -> tuple[AppearanceRow, ParticipantRow]:
    line = tab.table.records.records[row]
    return line.appearance, line.participant


def test_people_stand_by_session_with_their_numbers(tab: PanellistsTab) -> None:
    rows = range(tab.table.records.rowCount())
    titles = [tab.table.records.records[row].title for row in rows if tab.table.columnSpan(row, 0) > 1]
    assert titles[0] == "a) Return Migration: Challenges and Opportunities"
    assert len(titles) == 3
    assert [tab.table.records.index(row, 0).data() for row in (5, 6, 7)] == ["1", "", "2"]
    assert tab.counts() == "11 panellists · 1 invited · 1 to be confirmed · 8 confirmed · 1 declined"
    check_model(tab.table.records)


def test_the_words_of_a_person_are_edited_in_place(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    typed = {
        "Name": "Vandi C. Minah",
        "Function": "Minister",
        "Organization": "Ministry of Foreign Affairs",
        "Country": "Switzerland",
    }
    for title, words in typed.items():
        old = cell(tab.table, MINAH, title)
        with qtbot.waitSignal(desk.refreshed):
            assert set_cell(tab.table, MINAH, title, words)
        assert cell(tab.table, MINAH, title) == words
        undo(qtbot, desk)
        assert cell(tab.table, MINAH, title) == old


def test_what_follows_from_the_words_follows(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    for title, words in {"Name": "Vandi Chidi Minah", "Country": "Suisse"}.items():
        with qtbot.waitSignal(desk.refreshed):
            set_cell(tab.table, MINAH, title, words)
    person = _line(tab, MINAH)[1]
    assert (person.given, person.family, person.country_code) == ("Vandi Chidi", "Minah", "CHE")


def test_status_and_role_are_chosen(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    with qtbot.waitSignal(desk.refreshed):
        set_cell(tab.table, MINAH, "Status", AppearanceStatus.DECLINED)
    with qtbot.waitSignal(desk.refreshed):
        set_cell(tab.table, MINAH, "Role", Role.CHAIR)
    assert _line(tab, MINAH)[0].role is Role.CHAIR
    assert cell(tab.table, MINAH, "Status") == "Declined"


def test_a_name_cannot_be_empty(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    with qtbot.waitSignal(desk.refused) as told:
        assert not set_cell(tab.table, MINAH, "Name", "")
    assert told.args[0].code == "empty"
    assert cell(tab.table, MINAH, "Name") == "Vandi Minah"


def test_papers_are_marked_by_shape(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    marks = [cell(tab.table, row, title) for row in (MINAH, NAKOS, HERNANDEZ) for title in ("Bio", "Photo", "Slides")]
    assert marks == ["✓", "–", "–", "○", "–", "–", "●", "–", "!"]
    for status, shape in ((DocumentStatus.RECEIVED, "●"), (DocumentStatus.CLEARED, "✓"), (None, "–")):
        with qtbot.waitSignal(desk.refreshed):
            set_cell(tab.table, HERNANDEZ, "Slides", status)
        assert cell(tab.table, HERNANDEZ, "Slides") == shape
    with qtbot.waitSignal(desk.refreshed):
        set_cell(tab.table, HERNANDEZ, "Slides", DocumentStatus.EXPECTED)
    assert desk.door.agenda.given_by(_line(tab, HERNANDEZ)[0])[-1].contribution_id is not None


def test_the_one_under_the_cursor_is_at_the_right(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    tab.table.select(tab.table.records.records[NAKOS].id)
    assert shown(tab.inspector.name) == "Athanasios Nakos"
    assert tab.inspector.form.printed.words.startswith("Erlinda F. Basilio (Bio | Presentation), Permanent")
    change(qtbot, desk, tab.inspector.fields["function"], "Minister")
    assert "Nakos (TBC) (Bio), Minister, Greece" in tab.inspector.form.printed.words
    assert tab.table.currentIndex().row() == NAKOS
    assert tab.session.currentText() == "Migration Highlights"


def test_a_change_made_elsewhere_keeps_the_cursor(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    tab.table.select(tab.table.records.records[NAKOS].id)
    person = _line(tab, MINAH)[1]
    with qtbot.waitSignal(desk.refreshed):
        desk.door.change("Change", person.name, "participant", person.id, name="V. Minah")
    assert cell(tab.table, MINAH, "Name") == "V. Minah"
    assert shown(tab.inspector.name) == "Athanasios Nakos"


def test_panellists_are_added_and_removed(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    tab.table.select(tab.table.records.records[MINAH].id)
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClicks(tab.line, "Ana Lima\r")
    assert cell(tab.table, MINAH + 3, "Name") == "Ana Lima"
    tab.table.select(tab.table.records.records[MINAH + 3].id)
    with qtbot.waitSignal(desk.refreshed):
        tab.remove()
    assert cell(tab.table, NAKOS, "Name") == "Athanasios Nakos"
    assert len(desk.door.participants.participants) == 16
