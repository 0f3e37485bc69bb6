from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.consent import Consent
from planner.domain.kinds import AppearanceStatus, DocumentStatus, Role
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.edits import rows
from planner.edits.rows import remove
from planner.ui.desk import Desk
from planner.ui.panellists.page import PanellistsTab
from tests.ui.hands import ENTER, ESCAPE, cell, change, check_model, replace, set_cell, shown, undo

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
    typed = {"Name": "Vandi C. Minah", "Country": "Switzerland"}
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
    assert tab.session.currentText() == "b) Migration Highlights"


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


# Replacing


def _successor(tab: PanellistsTab, **words: str) -> None:
    for name, text in words.items():
        replace(getattr(tab.replacing, name), text)


def test_a_panellist_is_replaced_by_somebody_new(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    tab.table.select(tab.table.records.records[MINAH].id)
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert tab.side.currentWidget() is tab.replacing
    assert not tab.replacing.replace_button.isEnabled()
    _successor(tab, name="Eva Ruiz", function="Minister", country="Spain")
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClick(tab.replacing.country, ENTER)
    assert shown(tab.inspector.name) == "Eva Ruiz"
    assert tab.inspector.form.printed.words == "Eva Ruiz (Bio), Minister, Spain"
    lines = [(cell(tab.table, row, "Name"), cell(tab.table, row, "Status")) for row in (MINAH, MINAH + 1)]
    assert lines == [("Vandi Minah", "Replaced by Eva Ruiz"), ("Eva Ruiz", "Confirmed")]
    assert [tab.table.records.index(row, 0).data() for row in range(1, 5)] == ["", "1", "2", "3"]
    assert tab.counts().startswith("11 panellists")
    undo(qtbot, desk)
    assert cell(tab.table, MINAH, "Status") == "Confirmed"
    assert len(desk.door.participants.participants) == 16


def test_a_participant_takes_the_place_with_their_own_words(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    tab.table.select(tab.table.records.records[NAKOS].id)
    tab.ask_successor()
    _successor(tab, name="ana lima")
    assert tab.replacing.function.text() == "Minister Counsellor"
    assert not tab.replacing.function.isEnabled()
    _successor(tab, name="Ana Limb")
    assert tab.replacing.function.isEnabled()
    assert tab.replacing.function.text() == ""
    _successor(tab, name="Ana Lima")
    with qtbot.waitSignal(desk.refreshed):
        tab.replacing.replace_button.click()
    assert (
        "Ana Lima (Bio), Minister Counsellor, Permanent Mission, Portugal, on the" in tab.inspector.form.printed.words
    )
    tab.table.select(tab.table.records.records[NAKOS + 1].id)
    assert shown(tab.inspector.name) == "Athanasios Nakos"
    assert "replaced by Ana Lima" in tab.inspector.where.text()
    assert not tab.inspector.replace_button.isEnabled()


def test_esc_gives_up_replacing(tab: PanellistsTab) -> None:
    tab.table.select(tab.table.records.records[NAKOS].id)
    tab.ask_successor()
    QTest.keyClick(tab.replacing.name, ESCAPE)
    assert tab.side.currentWidget() is tab.inspector


def test_the_same_person_is_refused_and_may_be_corrected(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    tab.table.select(tab.table.records.records[NAKOS].id)
    tab.ask_successor()
    _successor(tab, name="Athanasios Nakos")
    with qtbot.waitSignal(desk.refused) as told:
        tab.replace()
    assert told.args[0].code == "same-person"
    assert tab.side.currentWidget() is tab.replacing


def test_the_scope_is_asked_where_there_are_several_sessions(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    person = _line(tab, MINAH)[1]
    opening = desk.door.agenda.timed[0].id
    with qtbot.waitSignal(desk.refreshed):
        desk.door.add("Add", "it", "appearance", session_id=opening, participant_id=person.id, role=Role.CHAIR)
    tab.show_row("participant", person.id)
    tab.ask_successor()
    assert tab.replacing.scope.currentText() == "All 2 sessions"
    _successor(tab, name="Eva Ruiz")
    with qtbot.waitSignal(desk.refreshed):
        tab.replace()
    assert sum(cell(tab.table, row, "Name") == "Eva Ruiz" for row in range(tab.table.records.rowCount())) == 2


# What is shown


def _names(tab: PanellistsTab) -> list[str]:
    lines = tab.table.records.records
    return [line.participant.name for line in lines if hasattr(line, "participant")]


def test_by_person_they_stand_by_family_name(tab: PanellistsTab) -> None:
    tab.table.select(tab.table.records.records[NAKOS].id)
    tab.filters.order.buttons[1].click()
    assert _names(tab)[:3] == ["Fathia Alwan", "Erlinda F. Basilio", "António Guterres"]
    assert tab.table is tab.by_person
    assert shown(tab.inspector.name) == "Athanasios Nakos"
    assert cell(tab.table, 0, "Session") == "b) Migration Highlights · Thu 4 Dec 15:00"
    check_model(tab.table.records)


def test_by_person_they_stand_where_somebody_said(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    guterres = next(row for row in desk.door.agenda.participants if row.name == "António Guterres")
    write = partial(rows.change, noun="participant", row_id=guterres.id, sort_as="Aa")
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        desk.door.edit("Sort", guterres.name, write)
    tab.filters.order.buttons[1].click()
    assert _names(tab)[0] == "António Guterres"


def test_filters_by_role_and_by_what_is_missing(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    tab.filters.missing.setCurrentIndex(tab.filters.missing.findText("Not confirmed (2)"))
    assert _names(tab) == ["Athanasios Nakos", "Jean-Christophe Peaucelle"]
    assert tab.overdue.text() == "1 overdue"
    tab.overdue.click()
    assert _names(tab) == ["Mauricio Hernández"]
    tab.filters.roles.setCurrentIndex(tab.filters.roles.findText("Chair"))
    assert tab.blank.isVisible()
    assert "Nobody is like that" in tab.blank.words
    minah = desk.door.agenda.appearances[0]
    assert tab.show_row("appearance", minah.id)
    assert shown(tab.inspector.name) == "Vandi Minah"
    assert not tab.show_row("participant", 999)
    assert not tab.show_row("session", 1)


def test_an_event_without_panellists_says_what_to_do(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    def remove_all() -> None:
        for row in desk.door.agenda.appearances:
            desk.door.remove("Remove", "it", "appearance", row.id)

    _after(qtbot, desk, remove_all)
    assert "Nobody is on a panel yet" in tab.blank.words
    tab.blank.buttons[0].click()
    _after(qtbot, desk, lambda: QTest.keyClicks(tab.line, "Ana Lima\r"))
    assert _names(tab) == ["Ana Lima"]


def _after(qtbot: QtBot, desk: Desk, act: Callable[[], object]) -> None:
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        act()


def test_alt_and_arrows_move_within_the_session(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    tab.table.select(tab.table.records.records[MINAH].id)
    _after(qtbot, desk, lambda: tab.move_line(1))
    assert [cell(tab.table, row, "Name") for row in (1, 2)] == ["Alfonso Lopez", "Vandi Minah"]
    _after(qtbot, desk, lambda: tab.move_line(-1))
    tab.move_line(-1)
    assert [cell(tab.table, row, "Name") for row in (1, 2)] == ["Vandi Minah", "Alfonso Lopez"]


def test_consent_travel_and_papers_are_kept(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    _after(qtbot, desk, lambda: set_cell(tab.table, HERNANDEZ, "Consent", Consent.AGREED))
    assert cell(tab.table, HERNANDEZ, "Consent") == "✓"
    assert _line(tab, HERNANDEZ)[1].consent_photo
    tab.table.select(tab.table.records.records[HERNANDEZ].id)
    papers = tab.inspector.papers.table
    states = [(cell(papers, row, "Status"), cell(papers, row, "Due")) for row in (0, 2)]
    assert states == [("received, to clear", ""), ("overdue", "28 November")]
    _after(qtbot, desk, lambda: set_cell(papers, 2, "Status", DocumentStatus.CLEARED))
    assert cell(tab.table, HERNANDEZ, "Slides") == "✓"
    change(qtbot, desk, tab.inspector.travel.fields["travel"], "By train on 3 December")
    assert _line(tab, HERNANDEZ)[1].travel == "By train on 3 December"


def test_words_in_another_language(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    tab.table.select(tab.table.records.records[NAKOS].id)
    tab.inspector.wording.languages.buttons[1].click()
    assert shown(tab.inspector.fields["function"]) == ""
    change(qtbot, desk, tab.inspector.fields["function"], "Vice-ministre")
    change(qtbot, desk, tab.inspector.form.topic, "le Forum mondial")
    assert "Athanasios Nakos (à confirmer) (Bio), Vice-ministre, Greece, sur le" in tab.inspector.form.printed.words
    appearance, person = _line(tab, NAKOS)
    assert person.function.startswith("Deputy Minister")
    texts = desk.door.agenda.texts
    assert texts["participant", person.id, "fr"] == {"function": "Vice-ministre"}
    assert texts["contribution", appearance.contribution_id or 0, "fr"] == {"topic": "le Forum mondial"}


def test_a_line_that_has_just_gone_is_not_shown_beside_the_table(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    seat, person = _line(tab, MINAH)
    with qtbot.waitSignal(desk.refreshed):
        desk.door.edit("Take off", person.name, partial(remove, noun="appearance", row_id=seat.id))
        tab.table.selectRow(HERNANDEZ)
        tab.table.selectRow(MINAH)
        assert tab.side.currentWidget() is tab.hint
