"""The directory in real widgets: find, change, jump, merge by mouse and by keys, say that two are two."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from planner.attending import load_private
from planner.directory import load_apart
from planner.domain.duplicates import Kind
from planner.edits.directory import add_organisation
from planner.edits.event import create_event
from planner.edits.people import add_participant
from planner.edits.rows import add, change
from planner.ui.directory.merge_dialog import MergeDialog
from planner.ui.directory.window import DirectoryWindow
from planner.ui.main_window import MainWindow
from planner.ui.places import Place, Tab
from planner.workspace import Workspace
from tests.ui.hands import ENTER, cell, check_model, replace, set_cell, type_over
from tests.ui.reference import add_reference_event

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def directory(qtbot: QtBot, dressed: QApplication, workspace: Workspace, reference: int) -> Iterator[DirectoryWindow]:
    """The directory over the reference event and a forum where two of its people appear again."""
    workspace.edit("Create", "Forum", _fill)
    made = DirectoryWindow(workspace, lambda: reference)
    qtbot.addWidget(made)
    made.show()
    yield made
    if isValid(made):
        made.reject()


def _fill(tx: Any) -> int:
    forum = create_event(tx, title="Forum")
    add_participant(tx, forum, name="MINAH, VANDI", function="Minister", organisation="The Bank")
    add_participant(tx, forum, name="Çelik Işıl", country="Türkiye", country_code="TUR")
    add_participant(tx, forum, name="Мария Иванова")
    add_organisation(tx, "Bank of All")
    return forum


def _names(directory: DirectoryWindow) -> list[str]:
    return [one.name for one in directory.people.table.records.records]


def _id(directory: DirectoryWindow, name: str) -> int:
    return next(one.id for one in directory.door.people.entries if one.name == name)


def _settled(qtbot: QtBot, directory: DirectoryWindow) -> None:
    qtbot.waitUntil(lambda: not directory.duplicates.is_looking, timeout=10_000)


def _select_two(directory: DirectoryWindow, *names: str) -> None:
    """Click one line, and another with Ctrl."""
    table = directory.people.table
    for number, name in enumerate(names):
        row = table.records.row_of(_id(directory, name))
        assert row is not None
        table.scrollTo(table.records.index(row, 0))
        at = table.visualRect(table.records.index(row, 0)).center()
        QTest.mouseClick(table.viewport(), LEFT, CONTROL if number else Qt.KeyboardModifier.NoModifier, at)


def _asked(qtbot: QtBot, directory: DirectoryWindow) -> MergeDialog:
    qtbot.waitUntil(lambda: directory.findChild(MergeDialog) is not None)
    dialog = directory.findChild(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    return dialog


def test_typing_finds_people_without_accents_and_in_any_script(qtbot: QtBot, directory: DirectoryWindow) -> None:
    check_model(directory.people.table.records)
    for typed, found in (("celik isil", "Çelik Işıl"), ("ministry of the in", "Chloé Dubois")):
        replace(directory.people.filter, typed)
        qtbot.waitUntil(partial(_shows, directory, found))
    directory.people.filter.setText("мария")
    qtbot.waitUntil(partial(_shows, directory, "Мария Иванова"))
    replace(directory.people.filter, "nobody of this name")
    qtbot.waitUntil(lambda: directory.people.middle.currentWidget() is directory.people.blank)
    directory.people.blank.buttons[0].click()
    qtbot.waitUntil(lambda: len(_names(directory)) > 10)


def _shows(directory: DirectoryWindow, name: str) -> bool:
    return _names(directory) == [name]


def test_people_stand_by_family_name_or_as_somebody_said(qtbot: QtBot, directory: DirectoryWindow) -> None:
    names = _names(directory)
    assert names.index("Bo Chen") < names.index("Alfonso Lopez") < names.index("Vandi Minah")
    directory.people.select(_id(directory, "Alfonso Lopez"))
    type_over(directory.people.inspector.fields["sort_as"], "Aaa")
    qtbot.waitUntil(lambda: _names(directory)[0] == "Alfonso Lopez")


def test_a_name_is_changed_in_place_and_taken_back(
    qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace, reference: int
) -> None:
    directory.people.select(_id(directory, "Bo Chen"))
    type_over(directory.people.inspector.name, "Bo de Chen")
    qtbot.waitUntil(lambda: "Bo de Chen" in _names(directory))
    assert "Bo de Chen" in {row.name for row in workspace.participants(reference).participants}
    workspace.undo(reference)
    qtbot.waitUntil(lambda: "Bo Chen" in _names(directory))
    assert directory.people.inspector.name.editor.text() == "Bo Chen"


def test_a_family_name_that_stands_first_is_read_anew(qtbot: QtBot, directory: DirectoryWindow) -> None:
    directory.people.select(_id(directory, "Çelik Işıl"))
    inspector = directory.people.inspector
    QTest.keyClick(inspector.family_first.editor, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: directory.door.people.by_id[_id(directory, "Çelik Işıl")].family == "Çelik")
    assert directory.door.people.by_id[_id(directory, "Çelik Işıl")].given == "Işıl"


def test_a_name_in_capitals_has_a_proposal_beside_it(qtbot: QtBot, directory: DirectoryWindow) -> None:
    directory.people.select(_id(directory, "Bo Chen"))
    assert not directory.people.inspector.proposal.isVisible()
    directory.people.select(_id(directory, "MINAH, VANDI"))
    proposal = directory.people.inspector.proposal
    assert "Minah, Vandi" in proposal.text()
    assert "MINAH, VANDI" in proposal.toolTip()
    proposal.click()
    qtbot.waitUntil(lambda: "Minah, Vandi" in _names(directory))


def test_links_lead_to_the_event_and_the_session(qtbot: QtBot, directory: DirectoryWindow, reference: int) -> None:
    directory.people.select(_id(directory, "Vandi Minah"))
    places = directory.people.inspector.places
    assert "Deputy Minister" in places.words
    assert "Panellist" in places.words
    with qtbot.waitSignal(directory.went) as went:
        QTest.keyClick(places.buttons[0], ENTER)
    place: Place = went.args[0]
    assert (place.tab, place.noun, place.event_id) == (Tab.PARTICIPANTS, "participant", reference)
    with qtbot.waitSignal(directory.went) as went:
        places.buttons[1].click()
    assert (went.args[0].tab, went.args[0].noun) == (Tab.TIMETABLE, "session")


def test_two_people_are_merged_by_mouse(qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace) -> None:
    _select_two(directory, "MINAH, VANDI", "Vandi Minah")
    QTest.mouseClick(directory.people.merge_button, LEFT)
    dialog = _asked(qtbot, directory)
    row = dialog.rows[0]
    assert {side.text() for side in row.sides} == {"MINAH, VANDI", "Vandi Minah"}
    natural = next(side for side in row.sides if side.text() == "Vandi Minah")
    QTest.mouseClick(natural, LEFT, pos=QPoint(8, natural.height() // 2))
    assert row.value == "Vandi Minah"
    QTest.mouseClick(dialog.merge_button, LEFT)
    qtbot.waitUntil(lambda: "MINAH, VANDI" not in _names(directory))
    assert _names(directory).count("Vandi Minah") == 1
    merged = directory.door.people.by_id[_id(directory, "Vandi Minah")]
    assert merged.events == 2
    assert "Ctrl+Z" in directory.notice.words
    workspace.undo()
    qtbot.waitUntil(lambda: "MINAH, VANDI" in _names(directory))


def test_two_people_are_merged_by_keys_with_a_name_that_is_typed(qtbot: QtBot, directory: DirectoryWindow) -> None:
    _select_two(directory, "MINAH, VANDI", "Vandi Minah")
    QTest.keyClick(directory.people.table, Qt.Key.Key_M, CONTROL)
    dialog = _asked(qtbot, directory)
    line = dialog.rows[0].line
    assert line is not None
    replace(line, "Vandi C. Minah")
    assert not any(side.isChecked() for side in dialog.rows[0].sides)
    dialog.merge_button.setFocus()
    QTest.keyClick(dialog.merge_button, ENTER)
    qtbot.waitUntil(lambda: "Vandi C. Minah" in _names(directory))


def test_escape_leaves_both(qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace) -> None:
    before = len(workspace.history())
    _select_two(directory, "MINAH, VANDI", "Vandi Minah")
    directory.people.merge()
    dialog = _asked(qtbot, directory)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: directory.findChild(MergeDialog) is None)
    assert len(workspace.history()) == before
    assert directory.isVisible()


def test_it_is_asked_what_becomes_of_two_at_one_event(
    qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace, reference: int
) -> None:
    workspace.edit("Add", "CHEN", lambda tx: add_participant(tx, reference, name="CHEN Bo", email="bo@example.org"))
    qtbot.waitUntil(lambda: "CHEN Bo" in _names(directory))
    directory.compare(Kind.PERSON, _id(directory, "Bo Chen"), _id(directory, "CHEN Bo"))
    dialog = _asked(qtbot, directory)
    assert not dialog.merge_button.isEnabled()
    (choice,) = dialog.events.values()
    choice.setCurrentIndex(1)
    assert dialog.merge_button.isEnabled()
    dialog.merge()
    qtbot.waitUntil(lambda: "CHEN Bo" not in _names(directory))
    (bo,) = (row for row in workspace.participants(reference).participants if row.name == "Bo Chen")
    assert bo.email == "bo@example.org"
    assert "CHEN Bo" in bo.notes


def test_duplicates_are_found_compared_and_said_to_be_two(
    qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace, reference: int
) -> None:
    directory.show_view("duplicates")
    _settled(qtbot, directory)
    page = directory.duplicates
    assert cell(page.table, 0, "Why they may be one") == "One is in capitals"
    assert {cell(page.table, 0, "First"), cell(page.table, 0, "Second")} == {"Vandi Minah", "MINAH, VANDI"}
    page.compare_button.click()
    _asked(qtbot, directory).reject()
    page.apart_button.click()
    qtbot.waitUntil(lambda: page.middle.currentWidget() is page.blank)
    assert len(workspace.read(partial(load_apart, kind=Kind.PERSON))) == 1
    page.scopes.buttons[-1].click()
    assert cell(page.table, 0, "Why they may be one") == "Said to be two"
    page.apart_button.click()
    qtbot.waitUntil(lambda: page.middle.currentWidget() is page.blank)
    assert workspace.read(partial(load_apart, kind=Kind.PERSON)) == frozenset()


def test_a_panellist_and_a_delegate_become_one_with_private_details_asked_for(
    qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace, reference: int
) -> None:
    panellist = next(row for row in workspace.participants(reference).participants if row.name == "Vandi Minah")

    def write(tx: Any) -> int:
        delegate = add_participant(tx, reference, name="Vandi MINAH", function="Head", country="Sierra Leone")
        add(tx, "participant_private", participant_id=panellist.id, diet="Vegan")
        add(tx, "participant_private", participant_id=delegate, diet="Halal", passport_number="P1")
        return delegate

    delegate = workspace.edit("Add", "Vandi", write)
    directory.show_view("duplicates")
    directory.duplicates.scopes.buttons[2].click()
    _settled(qtbot, directory)
    assert directory.duplicates.table.selected_record.ids == (panellist.id, delegate)
    directory.duplicates.compare()
    dialog = _asked(qtbot, directory)
    asked = {row.field.name: row for row in dialog.rows}
    assert set(asked) == {"name", "function", "diet"}
    asked["diet"].choose(1)
    dialog.all_left.click()
    asked["diet"].choose(1)
    dialog.merge()
    merged = next(row for row in workspace.participants(reference).participants if row.id == panellist.id)
    assert (merged.name, merged.notes) == ("Vandi Minah", "")
    private = workspace.read(partial(load_private, participant_id=panellist.id))
    assert private is not None
    assert (private.diet, private.passport_number) == ("Halal", "P1")
    assert delegate not in {row.id for row in workspace.participants(reference).participants}
    workspace.undo(reference)
    assert delegate in {row.id for row in workspace.participants(reference).participants}


def test_only_selected_names_lose_their_capitals(
    qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace
) -> None:
    workspace.edit("Add", "ODD", lambda tx: add_participant(tx, 1, name="ANA MCDONALD"))
    directory.show_view("capitals")
    page = directory.capitals
    assert [one.proposed for one in page.table.records.records] == ["Ana McDonald", "Minah, Vandi"]
    assert not page.write_button.isEnabled()
    page.write()
    page.table.selectRow(0)
    assert set_cell(page.table, 0, "Proposed", "Ana Mcdonald")
    page.write_button.click()
    qtbot.waitUntil(lambda: len(page.table.records.records) == 1)
    names = {one.name for one in directory.door.people.entries}
    assert {"Ana Mcdonald", "MINAH, VANDI"} <= names


def test_an_organization_is_added_changed_linked_and_removed(
    qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace
) -> None:
    directory.show_view("organisations")
    page = directory.organisations
    QTest.keyClicks(page.line, "Delta Institute")
    QTest.keyClick(page.line, ENTER)
    assert page.table.selected_record.name == "Delta Institute"
    type_over(page.inspector.fields["acronym"], "DI")
    type_over(page.inspector.fields["country_code"], "Ivory Coast")
    qtbot.waitUntil(lambda: "Ivoire" in cell(page.table, 1, "Country"))
    type_over(page.inspector.fields["country_code"], "Nowhereland")
    assert "Nowhereland" in page.inspector.fields["country_code"].refusal
    QTest.keyClicks(page.line, "DELTA INSTITUTE")
    QTest.keyClick(page.line, ENTER)
    assert "already" in directory.notice.words
    replace(page.filter, "bank of")
    qtbot.waitUntil(lambda: [one.name for one in page.table.records.records] == ["Bank of All"])
    page.table.selectRow(0)
    QTest.keyClicks(page.inspector.link, "the bank")
    QTest.keyClick(page.inspector.link, ENTER)
    qtbot.waitUntil(lambda: cell(page.table, 0, "People") == "1")
    assert "Forum" in page.inspector.places.words
    assert not page.inspector.remove_button.isVisible()
    QTest.keyClicks(page.inspector.link, "Nobody prints this")
    QTest.keyClick(page.inspector.link, ENTER)
    assert "Nobody prints this" in directory.notice.words
    replace(page.filter, "di")
    qtbot.waitUntil(lambda: [one.acronym for one in page.table.records.records] == ["DI"])
    page.table.selectRow(0)
    page.inspector.remove_button.click()
    qtbot.waitUntil(lambda: page.middle.currentWidget() is page.blank)


def test_what_a_side_says_is_taken_to_its_last_line(
    qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace, reference: int
) -> None:
    panellist = next(row for row in workspace.participants(reference).participants if row.name == "Vandi Minah")

    def write(tx: Any) -> None:
        delegate = add_participant(tx, reference, name="Vandi MINAH", country="Sierra Leone")
        add(tx, "participant_private", participant_id=panellist.id, emergency_contact="A brother")
        add(tx, "participant_private", participant_id=delegate, emergency_contact="Ada Minah\nday  and night")

    workspace.edit("Add", "Vandi", write)
    directory.show_view("duplicates")
    directory.duplicates.scopes.buttons[2].click()
    _settled(qtbot, directory)
    directory.duplicates.compare()
    dialog = _asked(qtbot, directory)
    contact = next(row for row in dialog.rows if row.field.name == "emergency_contact")
    contact.choose(1)
    dialog.merge()
    private = workspace.read(partial(load_private, participant_id=panellist.id))
    assert private is not None
    assert private.emergency_contact == "Ada Minah\nday  and night"


def test_organizations_are_merged(qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace) -> None:
    def write(tx: Any) -> None:
        other = add_organisation(tx, "The Bank of All")
        change(tx, "organisation", other, acronym="BA")

    workspace.edit("Add", "Bank", write)
    directory.show_view("organisations")
    ids = {one.name: one.id for one in directory.door.organisations.entries}
    directory.compare(Kind.ORGANISATION, ids["Bank of All"], ids["The Bank of All"])
    dialog = _asked(qtbot, directory)
    assert [row.field.name for row in dialog.rows] == ["name", "acronym"]
    assert dialog.rows[1].value == "BA"
    dialog.merge()
    qtbot.waitUntil(lambda: ids["The Bank of All"] not in directory.door.organisations.by_id)
    assert directory.door.organisations.by_id[ids["Bank of All"]].acronym == "BA"


def test_who_is_at_no_event_goes_once_that_is_confirmed(
    qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace
) -> None:
    assert not directory.people.unused_button.isEnabled()
    workspace.edit("Add", "Nobody", lambda tx: add(tx, "person", name="No Body"))
    qtbot.waitUntil(directory.people.unused_button.isEnabled)
    directory.people.unused_button.click()
    assert "1 person" in directory.notice.words
    assert "No Body" in _names(directory)
    directory.notice.buttons[0].click()
    qtbot.waitUntil(lambda: "No Body" not in _names(directory))
    workspace.edit("Add", "Nobody", lambda tx: add(tx, "person", name="No Body"))
    qtbot.waitUntil(lambda: "No Body" in _names(directory))
    directory.people.select(_id(directory, "No Body"))
    directory.people.inspector.remove_button.click()
    qtbot.waitUntil(lambda: "No Body" not in _names(directory))


def test_it_follows_what_happens_in_the_window_behind(
    qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace
) -> None:
    workspace.edit("Change", "Bo", lambda tx: change(tx, "participant", 1, function="Minister of Tides"))
    qtbot.waitUntil(lambda: any(one.latest.startswith("Minister of Tides") for one in directory.door.people.entries))
    workspace.undo(1)
    qtbot.waitUntil(lambda: not any("Tides" in one.latest for one in directory.door.people.entries))


def test_the_window_opens_once_from_the_menu_and_goes_with_the_database(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.desk.refreshed):
        event_id = add_reference_event(window.desk.workspace)
    QTest.keyClick(window, Qt.Key.Key_D, CONTROL | SHIFT)
    window.frame.commands.directory.trigger()
    window.frame.commands.directory.trigger()
    (shown,) = window.findChildren(DirectoryWindow)
    assert not shown.isModal()
    shown.people.select(_id(shown, "Vandi Minah"))
    shown.people.inspector.places.buttons[1].click()
    assert window.frame.strip.currentIndex() == Tab.TIMETABLE
    assert window.desk.event_id == event_id
    shown.people.inspector.places.buttons[0].click()
    assert window.frame.strip.currentIndex() == Tab.PARTICIPANTS
    assert window.desk.page.table.selected_record.name == "Vandi Minah"  # type: ignore[attr-defined]
    type_over(shown.people.inspector.name, "Vandi C. Minah")
    qtbot.waitUntil(lambda: "Vandi C. Minah" in _names(shown))
    window.frame.commands.undo.trigger()
    qtbot.waitUntil(lambda: "Vandi Minah" in _names(shown))
    window.databases.close()
    qtbot.waitUntil(lambda: not window.findChildren(DirectoryWindow))


def test_parts_and_order_are_proposed_where_they_are_usual(
    qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace
) -> None:
    def write(tx: Any) -> None:
        add_participant(tx, 1, name="Abiy Ahmed Ali", country="Ethiopia", country_code="ETH")
        add_participant(tx, 1, name="Ana García López", country="Spain", country_code="ESP")

    workspace.edit("Add", "two", write)
    qtbot.waitUntil(lambda: "Ana García López" in _names(directory))
    inspector = directory.people.inspector
    directory.people.select(_id(directory, "Bo Chen"))
    assert not inspector.reading.isVisible()
    directory.people.select(_id(directory, "Abiy Ahmed Ali"))
    assert "Abiy Ahmed Ali" in inspector.reading.text()
    inspector.reading.click()
    qtbot.waitUntil(lambda: directory.door.people.by_id[_id(directory, "Abiy Ahmed Ali")].sort_as == "Abiy Ahmed Ali")
    qtbot.waitUntil(lambda: not inspector.reading.isVisible())
    directory.people.select(_id(directory, "Ana García López"))
    inspector.reading.click()
    qtbot.waitUntil(lambda: directory.door.people.by_id[_id(directory, "Ana García López")].family == "García López")


def test_a_name_can_follow_its_parts(qtbot: QtBot, directory: DirectoryWindow) -> None:
    bo = _id(directory, "Bo Chen")
    directory.people.select(bo)
    inspector = directory.people.inspector
    assert not inspector.composition.isVisible()
    type_over(inspector.fields["given"], "Bo Lin")
    qtbot.waitUntil(inspector.composition.isVisible)
    assert directory.door.people.by_id[bo].name == "Bo Chen"
    inspector.composition.click()
    qtbot.waitUntil(lambda: directory.door.people.by_id[bo].name == "Bo Lin Chen")
    assert (directory.door.people.by_id[bo].given, directory.door.people.by_id[bo].family) == ("Bo Lin", "Chen")


def test_honorifics_are_proposed_in_the_other_languages_of_the_event(
    qtbot: QtBot, directory: DirectoryWindow, workspace: Workspace, reference: int
) -> None:
    directory.show_view("honorifics")
    page = directory.honorifics
    assert page.middle.currentWidget() is page.blank

    def write(tx: Any) -> None:
        change(tx, "event", reference, other_languages="fr es")
        change(tx, "participant", 1, honorific="H.E. Mr.")
        change(tx, "participant", 2, honorific="Sheikh")

    workspace.edit("Change", "languages", write)
    qtbot.waitUntil(lambda: len(page.table.records.records) == 2)
    assert [one.proposed for one in page.table.records.records] == ["S.E. M.", "Excmo. Sr."]
    assert set_cell(page.table, 1, "Proposed", "Exmo. Sr.")
    page.table.selectAll()
    page.write_button.click()
    qtbot.waitUntil(lambda: page.middle.currentWidget() is page.blank)
    texts = workspace.agenda(reference).texts
    assert texts["participant", 1, "fr"]["honorific"] == "S.E. M."
    assert texts["participant", 1, "es"]["honorific"] == "Exmo. Sr."
    workspace.undo(reference)
    qtbot.waitUntil(lambda: len(page.table.records.records) == 2)
