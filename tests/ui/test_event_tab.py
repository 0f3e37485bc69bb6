from datetime import date, datetime

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.event import EventRow
from planner.ui.desk import Desk
from planner.ui.record_list import RecordList
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
    "language": "fr",
    "other_languages": "en es",
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
