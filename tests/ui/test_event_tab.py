from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.event import EventRow
from planner.errors import UserError
from planner.exports.agenda_content import AgendaOptions, agenda_blocks
from planner.settings import Settings
from planner.ui.desk import Desk
from planner.ui.event.languages import read_language, read_languages, write_languages
from planner.ui.fields import LineField
from planner.ui.record_list import RecordList
from planner.workspace import Workspace
from tests.ui.hands import ENTER, cell, change, check_model, set_cell, shown, type_over, undo

TYPED = {
    "title": "97th Session of the Council",
    "subtitle": "Ninety-seventh",
    "theme": "Return",
    "code": "C-97",
    "kind": "Council",
    "body": "IOM Council",
    "session_number": "97",
    "ordinal_in_series": "12",
    "ordinal_in_year": "2",
    "total_in_year": "3",
    "starts_on": "1 December 2008",
    "ends_on": "6 December 2008",
    "zone": "Europe/Paris",
    "venue": "CICG",
    "venue_short": "CICG",
    "address": "17 rue de la Paix",
    "city": "Bern",
    "country": "Suisse",
    "language": "Deutsch",
    "other_languages": "English, Italiano",
    "audience": "Members",
    "media_policy": "Open to the media",
    "concept": "Why we meet",
    "notes": "Ask for flags",
}


def test_every_field_of_the_event_is_here(desk: Desk) -> None:
    kept_elsewhere = {"id", "uid", "series_id", "draft_of", "country_code"}
    assert set(desk.event_tab.facts.fields) == set(EventRow.__slots__) - kept_elsewhere == set(TYPED)


def test_each_field_writes_through_and_undo_restores_it(qtbot: QtBot, desk: Desk) -> None:
    for name, words in TYPED.items():
        field = desk.event_tab.facts.fields[name]
        before, old = getattr(desk.door.agenda.event, name), shown(field)
        change(qtbot, desk, field, words)
        assert getattr(desk.door.agenda.event, name) != before, name
        assert shown(field) == words
        undo(qtbot, desk)
        assert getattr(desk.door.agenda.event, name) == before, name
        assert shown(field) == old


def test_a_series_is_found_or_made_by_name(qtbot: QtBot, desk: Desk) -> None:
    change(qtbot, desk, desk.event_tab.facts.series, "International Dialogue on Migration")
    assert desk.door.agenda.series is not None
    assert desk.door.agenda.series.name == "International Dialogue on Migration"
    change(qtbot, desk, desk.event_tab.facts.series, "")
    assert desk.door.agenda.series is None


def test_an_end_before_the_start_is_refused_at_the_field(qtbot: QtBot, desk: Desk) -> None:
    field = desk.event_tab.facts.fields["ends_on"]
    type_over(field, "1 December 2008")
    assert "before it starts" in field.refusal
    assert shown(field) == "5 December 2008"
    assert desk.door.agenda.event.ends_on == date(2008, 12, 5)


@pytest.mark.parametrize("name", ["hosts", "rooms", "segments", "contacts", "links", "related", "categories"])
def test_lists_add_edit_move_and_remove(qtbot: QtBot, desk: Desk, name: str) -> None:
    part: RecordList = getattr(desk.event_tab.lists, name)
    first = len(part.table.records.records)
    for words in ("First one", "Second one"):
        with qtbot.waitSignal(desk.refreshed):
            QTest.keyClicks(part.line, words)
            QTest.keyClick(part.line, ENTER)
    assert len(part.table.records.records) == first + 2
    column = "Address" if name == "links" else part.table.records.columns[0].title
    with qtbot.waitSignal(desk.refreshed):
        assert set_cell(part.table, first, column, "Renamed")
    assert cell(part.table, first, column) == "Renamed"
    part.table.select(part.table.records.records[first + 1].id)
    with qtbot.waitSignal(desk.refreshed):
        part.move_up()
    assert cell(part.table, first + 1, column) == "Renamed"
    assert part.table.currentIndex().row() == first
    with qtbot.waitSignal(desk.refreshed):
        part.remove()
    assert len(part.table.records.records) == first + 1
    undo(qtbot, desk)
    assert len(part.table.records.records) == first + 2


def test_the_models_of_the_lists_keep_the_rules(desk: Desk) -> None:
    for part in (desk.event_tab.lists.hosts, desk.event_tab.lists.rooms, desk.event_tab.lists.links):
        check_model(part.table.records)


def test_seats_that_cannot_be_are_refused(qtbot: QtBot, desk: Desk) -> None:
    rooms = desk.event_tab.lists.rooms
    for words in ("many", "-1"):
        with qtbot.waitSignal(desk.refused) as told:
            assert not set_cell(rooms.table, 0, "Seats", words)
        assert told.args[0].next
    assert cell(rooms.table, 0, "Seats") == "800"


def test_a_host_can_be_another_organization(qtbot: QtBot, desk: Desk) -> None:
    hosts = desk.event_tab.lists.hosts
    with qtbot.waitSignal(desk.refreshed):
        set_cell(hosts.table, 0, "Organization", "UNHCR")
    assert desk.door.agenda.hosts[0].name == "UNHCR"
    with qtbot.waitSignal(desk.refreshed):
        set_cell(hosts.table, 0, "Short form", "HCR")
    assert desk.door.agenda.hosts[0].acronym == "HCR"


def test_sittings_are_proposed_typed_and_adjusted(qtbot: QtBot, desk: Desk) -> None:
    sittings = desk.event_tab.lists.sittings
    for row in desk.door.agenda.sittings:
        desk.door.remove("Remove", "sitting", "sitting", row.id)
    with qtbot.waitSignal(desk.refreshed):
        sittings.propose()
    first = desk.door.agenda.sittings[0]
    assert (first.starts_at, first.length_minutes) == (datetime(2008, 12, 2, 10), 180)
    with qtbot.waitSignal(desk.refreshed):
        sittings.add("6 December 2008 22:00-01:30")
    late = desk.door.agenda.sittings[-1]
    assert (late.starts_at, late.length_minutes) == (datetime(2008, 12, 6, 22), 210)
    with qtbot.waitSignal(desk.refreshed):
        set_cell(sittings.table, 0, "From", "9:30")
    assert desk.door.agenda.sittings[0].length_minutes == 210
    with qtbot.waitSignal(desk.refused):
        sittings.add("some day")


def test_agenda_items_are_numbered_by_hand(qtbot: QtBot, desk: Desk) -> None:
    items = desk.event_tab.lists.agenda_items
    with qtbot.waitSignal(desk.refreshed):
        items.add("Election of officers")
    with qtbot.waitSignal(desk.refreshed):
        set_cell(items.table, 0, "Number", "4")
    assert [(row.number, row.title) for row in desk.door.agenda.agenda_items] == [("4", "Election of officers")]


def test_a_contact_is_edited_below_the_list(qtbot: QtBot, desk: Desk) -> None:
    contacts = desk.event_tab.lists.contacts
    contacts.table.select(desk.door.agenda.contacts[0].id)
    for name, words in {"unit": "Protocol", "organisation": "IOM", "purpose": "Media"}.items():
        change(qtbot, desk, contacts.fields[name], words)
        assert getattr(desk.door.agenda.contacts[0], name) == words
    with qtbot.waitSignal(desk.refreshed):
        set_cell(contacts.table, 0, "Telephone", "+41 22 000 00 01; +41 22 000 00 02")
    assert shown(contacts.fields["phones"]) == "+41 22 000 00 01\n+41 22 000 00 02"
    change(qtbot, desk, contacts.fields["phones"], "+41 22 000 00 03")
    assert cell(contacts.table, 0, "Telephone") == "+41 22 000 00 03"


def test_a_country_is_recognised(qtbot: QtBot, desk: Desk) -> None:
    change(qtbot, desk, desk.event_tab.facts.fields["country"], "Philippines")
    assert desk.door.agenda.event.country_code == "PHL"
    change(qtbot, desk, desk.event_tab.facts.fields["country"], "Atlantis")
    assert desk.door.agenda.event.country_code == ""


@pytest.mark.parametrize(
    ("typed", "codes"),
    [("fr es", "fr es"), ("French; espagnol", "fr es"), ("Français,FR , ar", "fr ar"), ("", ""), ("Deutsch", "de")],
)
def test_languages_are_read_by_name_or_code(typed: str, codes: str) -> None:
    assert read_languages(typed) == codes
    assert read_languages(write_languages(codes)) == codes


def test_what_is_no_language_is_refused(desk: Desk) -> None:
    field = desk.event_tab.facts.fields["other_languages"]
    type_over(field, "French, Elvish")
    assert "“Elvish” is not one language" in field.refusal
    assert desk.door.agenda.event.other_languages == "fr es"
    for words in ("", "en fr"):
        with pytest.raises(UserError):
            read_language(words)


def test_words_in_another_language_stand_over_the_main_ones(qtbot: QtBot, desk: Desk) -> None:
    tab = desk.event_tab
    tab.wording.languages.buttons[1].click()
    title = tab.facts.fields["title"]
    assert isinstance(title, LineField)
    assert (shown(title), title.editor.placeholderText()) == ("", "96th Session of the Council")
    assert shown(tab.facts.fields["starts_on"]) == "2 December 2008"
    assert cell(tab.lists.rooms.table, 0, "Name") == "Assembly Hall"
    change(qtbot, desk, title, "96e session du Conseil")
    with qtbot.waitSignal(desk.refreshed):
        set_cell(tab.lists.rooms.table, 0, "Name", "Salle des Assemblées")
    assert cell(tab.lists.rooms.table, 0, "Name") == "Salle des Assemblées"
    event = desk.door.agenda.event
    assert event.title == "96th Session of the Council"
    assert desk.door.agenda.texts["event", event.id, "fr"] == {"title": "96e session du Conseil"}
    options = AgendaOptions(datetime(2008, 11, 24, 18), "fr")
    printed = str(agenda_blocks(desk.door.agenda, options))
    assert "96e session du Conseil" in printed
    assert "Salle des Assemblées" in printed
    undo(qtbot, desk)
    undo(qtbot, desk)
    assert shown(title) == ""


def test_the_first_page_follows_each_change(qtbot: QtBot, desk: Desk) -> None:
    page = desk.event_tab.page
    assert page.isVisible()
    qtbot.waitUntil(lambda: page.sheet.is_drawn, timeout=30_000)
    before = page.sheet.grab().toImage()
    change(qtbot, desk, desk.event_tab.facts.fields["title"], "A different title")
    qtbot.waitUntil(lambda: page.sheet.grab().toImage() != before, timeout=30_000)
    assert not page.notice.isVisible()


def test_a_page_that_cannot_be_drawn_says_so(qtbot: QtBot, desk: Desk) -> None:
    page = desk.event_tab.page
    qtbot.waitUntil(lambda: page.sheet.is_drawn, timeout=30_000)
    page.drafting.failed.emit(UserError("no-space", "There is no space left."))
    assert "could not be drawn" in page.notice.words
    page.notice.buttons[0].click()
    qtbot.waitUntil(lambda: page.drafting.ready, timeout=30_000)
    assert not page.notice.isVisible()


def test_a_narrow_tab_has_one_column_and_no_page(qtbot: QtBot, desk: Desk) -> None:
    tab = desk.event_tab
    desk.resize(1100, 640)
    assert not tab.page.isVisible()
    hosts, title = tab.lists.hosts, tab.facts.fields["title"]
    assert hosts.mapTo(tab, QPoint()).x() > title.mapTo(tab, QPoint()).x()
    desk.resize(700, 640)
    qtbot.waitUntil(lambda: hosts.mapTo(tab, QPoint()).y() > title.mapTo(tab, QPoint()).y())


def test_places_lead_to_rows_also_folded_ones(desk: Desk) -> None:
    tab, agenda = desk.event_tab, desk.door.agenda
    assert tab.show_row("contact", agenda.contacts[0].id)
    assert tab.lists.contacts.form.isVisible()
    assert not tab.lists.segments.isVisible()
    assert tab.show_row("segment", agenda.segments[0].id)
    assert tab.lists.segments.isVisible()
    assert not tab.show_row("room", 999)
    assert not tab.show_row("session", agenda.sessions[0].id)


def test_countries_and_zones_are_offered_once_the_cursor_is_there(qtbot: QtBot, desk: Desk) -> None:
    fields = desk.event_tab.facts.fields
    for name, word in (("country", "Senegal"), ("zone", "Africa/Dakar")):
        field = fields[name]
        assert isinstance(field, LineField)
        assert field.editor.completer() is None
        field.editor.setFocus()
        qtbot.waitUntil(field.editor.hasFocus)
        completer = field.editor.completer()
        assert completer is not None
        offered = completer.model()
        assert word in {offered.index(row, 0).data() for row in range(offered.rowCount())}


def test_the_first_page_is_dressed_as_preferred(
    qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int
) -> None:
    desk = Desk(workspace, reference, preferences=lambda: Settings(paper="letter", organization="Delta Institute"))
    qtbot.addWidget(desk)
    desk.resize(1366, 640)
    desk.refresh()
    desk.show()
    page = desk.event_tab.page
    qtbot.waitUntil(lambda: page.sheet.is_drawn, timeout=20_000)
    drawn = page.sheet.picture
    assert drawn.width() / drawn.height() > 0.75  # Letter is wider than A4
    desk.close_database()
