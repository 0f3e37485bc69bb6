from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.delegates import delegates
from planner.domain.kinds import Audience, Mode, ParticipantStatus
from planner.domain.people import ParticipantRow
from planner.edits.people import rename, represent
from planner.ui.desk import Desk
from planner.ui.fields import CheckField, Field, LineField
from planner.ui.offering_line import OfferingLine
from planner.ui.participants.page import ParticipantsTab
from tests.ui.hands import CONTROL, cell, change, check_model, set_cell, shown, type_over, undo


def _names(tab: ParticipantsTab) -> list[str]:
    return [person.name for person in tab.table.records.records]


def _person(desk: Desk, name: str) -> ParticipantRow:
    return next(person for person in desk.door.participants.participants if person.name == name)


def _choose(tab: ParticipantsTab, *names: str) -> None:
    table = tab.table
    rows = [row for row, person in enumerate(table.records.records) if person.name in names]
    table.select(table.records.records[rows[0]].id)
    flags = table.selectionModel().SelectionFlag
    for row in rows[1:]:
        table.selectionModel().select(table.records.index(row, 0), flags.Select | flags.Rows)


def _find(qtbot: QtBot, tab: ParticipantsTab, words: str) -> list[str]:
    tab.filter.clear()
    with qtbot.waitSignal(tab.looking.pause.timeout):
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
    assert tab.middle.currentWidget() is tab.blank
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
        desk.door.edit("Change", first.name, partial(rename, participant_id=first.id, name="Fathia Zayed"))
    assert _names(tab)[-1] == "Fathia Zayed"
    assert tab.table.selected_record.name == "Bo Chen"


# Finding


def test_category_and_status_narrow_the_list(tab: ParticipantsTab) -> None:
    tab.categories.setCurrentIndex(tab.categories.findText("Panellists"))
    assert len(_names(tab)) == 11
    tab.states.setCurrentIndex(tab.states.findText("Pending"))
    assert _names(tab) == []
    assert tab.blank.words.startswith("Nobody is like that")
    tab.categories.setCurrentIndex(0)
    assert _names(tab) == ["Chloé Dubois"]
    tab.states.setCurrentIndex(0)
    assert len(_names(tab)) == 16


def test_a_place_leads_to_a_participant_also_a_hidden_one(desk: Desk, tab: ParticipantsTab) -> None:
    tab.filter.setText("nobody like this")
    tab.search()
    lima = _person(desk, "Ana Lima")
    assert tab.show_row("participant", lima.id)
    assert tab.table.selected_id == lima.id
    assert not tab.show_row("participant", 10**6)
    assert not tab.show_row("session", lima.id)


def test_an_empty_list_says_what_to_do(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    tab.filter.setText("zzz")
    desk.show_event(desk.create_event("Create", "Forum"))
    assert tab.filter.text() == ""
    assert tab.middle.currentWidget() is tab.blank
    assert tab.blank.words.startswith("Nobody is on the list yet")
    with qtbot.waitSignal(tab.list_wanted):
        tab.blank.buttons[0].click()
    QGuiApplication.clipboard().setText("Name\tFunction\tOrganization\tCountry\nKim Min\tAdviser\t\tKorea")
    with qtbot.waitSignal(desk.refreshed):
        tab.blank.buttons[1].click()
    kim = _person(desk, "Kim Min")
    assert (kim.function, kim.country, kim.country_code) == ("Adviser", "Korea", "")
    undo(qtbot, desk)
    assert tab.middle.currentWidget() is tab.blank


# The one who is selected


def test_every_field_of_the_inspector_writes_through(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    _choose(tab, "Ana Lima")
    typed: dict[str, tuple[str, object]] = {
        "honorific": ("H.E. Ms.", "H.E. Ms."),
        "given": ("Ana Maria", "Ana Maria"),
        "family": ("de Lima", "de Lima"),
        "function": ("Ambassador", "Ambassador"),
        "unit": ("Legal Office", "Legal Office"),
        "organisation": ("Ministry of Health", "Ministry of Health"),
        "country": ("Kenya", "Kenya"),
        "languages": ("pt en", "pt en"),
        "email": ("ana@example.org", "ana@example.org"),
        "phone": ("+41 22 000 00 01", "+41 22 000 00 01"),
        "status": ("Invited", ParticipantStatus.INVITED),
        "mode": ("By video link", Mode.REMOTE),
        "gender": ("Woman", "f"),
        "needs": ("Wheelchair", "Wheelchair"),
        "native_name": ("Lima Ana", "Lima Ana"),
        "sort_as": ("Lima, Ana", "Lima, Ana"),
        "level": ("Ambassador", "ambassador"),
        "consented_on": ("1 December 2008", date(2008, 12, 1)),
        "consent_source": ("by e-mail", "by e-mail"),
        "notes": ("Call first", "Call first"),
        "bio": ("Born in Porto.", "Born in Porto."),
    }
    for name, (words, stored) in typed.items():
        old = getattr(_person(desk, "Ana Lima"), name)
        change(qtbot, desk, tab.inspector.fields[name], words)
        assert getattr(_person(desk, "Ana Lima"), name) == stored, name
        undo(qtbot, desk)
        assert getattr(_person(desk, "Ana Lima"), name) == old, name
    consents = ("consent_name", "consent_contact", "consent_photo", "consent_bio", "consent_mailing")
    for name in (*consents, "restricted"):
        _tick(qtbot, desk, tab.inspector.fields[name])
        assert getattr(_person(desk, "Ana Lima"), name) is True


def _tick(qtbot: QtBot, desk: Desk, field: Field) -> None:
    assert isinstance(field, CheckField)
    with qtbot.waitSignal(desk.refreshed):
        field.editor.click()


def test_the_country_is_recognised_and_offered(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    _choose(tab, "Ana Lima")
    country = tab.inspector.fields["country"]
    assert isinstance(country, LineField)
    country.editor.setFocus()
    qtbot.waitUntil(lambda: country.editor.completer() is not None)
    offered = country.editor.completer()
    assert offered is not None
    offered.setCompletionPrefix("ecuad")
    assert offered.currentCompletion() == "Ecuador"
    with qtbot.waitSignal(desk.refreshed):
        offered.activated.emit("Ecuador")
    lima = _person(desk, "Ana Lima")
    assert (lima.country, lima.country_code) == ("Ecuador", "ECU")
    change(qtbot, desk, country, "Atlantis")
    lima = _person(desk, "Ana Lima")
    assert (lima.country, lima.country_code) == ("Atlantis", "")


def test_the_line_is_shown_as_lists_print_it(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    _choose(tab, "Ana Lima")
    printed = tab.inspector.printed
    assert printed.words == "Ana Lima, Minister Counsellor, Permanent Mission, Portugal\nPermanent Mission"
    _tick(qtbot, desk, tab.inspector.fields["restricted"])
    assert printed.words == "On internal lists only: restricted."
    undo(qtbot, desk)
    change(qtbot, desk, tab.inspector.fields["status"], "Pending")
    assert printed.words == "Not on public lists yet: not approved."
    change(qtbot, desk, tab.inspector.fields["status"], "Cancelled")
    assert printed.words == "Not on public lists: will not come."


def test_the_family_name_may_stand_first(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    _choose(tab, "Bo Chen")
    _tick(qtbot, desk, tab.inspector.family_first)
    chen = _person(desk, "Bo Chen")
    assert (chen.given, chen.family) == ("Chen", "Bo")
    assert [shown(tab.inspector.fields[name]) for name in ("given", "family")] == ["Chen", "Bo"]
    change(qtbot, desk, tab.inspector.name, "Zhou Ming")
    zhou = _person(desk, "Zhou Ming")
    assert (zhou.given, zhou.family) == ("Ming", "Zhou")


def test_somebody_may_come_with_two_delegations(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    _choose(tab, "Ana Lima")
    delegations = tab.inspector.delegations
    for whom in ("Portugal", "African Union"):
        with qtbot.waitSignal(desk.refreshed):
            QTest.keyClicks(delegations.line, f"{whom}\r")
    table = delegations.table
    assert [cell(table, row, "State or organization") for row in (0, 1)] == ["Portugal", "African Union"]
    with qtbot.waitSignal(desk.refreshed):
        assert set_cell(table, 0, "Rank", "Head of delegation")
    assert tab.inspector.printed.words.endswith("\nPortugal; African Union")
    table.select(table.records.records[1].id)
    with qtbot.waitSignal(desk.refreshed):
        delegations.move_up()
    assert tab.inspector.printed.words.endswith("\nAfrican Union; Portugal")
    with qtbot.waitSignal(desk.refreshed):
        assert set_cell(table, 0, "State or organization", "Ivory Coast")
    assert cell(table, 0, "State or organization") == "Côte d’Ivoire"
    with qtbot.waitSignal(tab.refused) as told:
        set_cell(table, 0, "State or organization", "")
    assert told.args[0].code == "not-one-delegation"
    with qtbot.waitSignal(desk.refreshed):
        delegations.remove()
    assert [row.country_code for row in desk.door.participants.representations] == ["PRT"]


def test_delegates_keep_their_place_in_a_delegation(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    ids = [_person(desk, name).id for name in ("Ana Lima", "Bo Chen", "Oumar Sow")]
    for participant_id in ids:
        desk.door.edit("Add", "Kenya", partial(represent, participant_id=participant_id, whom="Kenya"))
    desk.door.edit("Add", "Port", partial(represent, participant_id=ids[2], whom="Port Office"))

    def kenyans() -> list[str]:
        listed = delegates(desk.door.participants, Audience.PARTNER)
        return [delegate.participant.name for delegate in listed if "Kenya" in delegate.represents]

    with qtbot.waitSignal(desk.refreshed):
        desk.refresh()
    assert kenyans() == ["Ana Lima", "Bo Chen", "Oumar Sow"]
    _choose(tab, "Oumar Sow")
    port = tab.inspector.delegations.table.records.records[1]
    for _ in range(2):
        tab.inspector.delegations.table.select(port.id)
        with qtbot.waitSignal(desk.refreshed):
            tab.inspector.delegations.move_up()
            tab.inspector.delegations.move_down()
    assert kenyans() == ["Ana Lima", "Bo Chen", "Oumar Sow"]
    _choose(tab, "Bo Chen")
    tab.table.setFocus()
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClick(tab.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert kenyans() == ["Bo Chen", "Ana Lima", "Oumar Sow"]
    tab.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert not tab.up.isEnabled()


def test_words_in_another_language_go_there(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    _choose(tab, "Ana Lima")
    tab.inspector.wording.languages.choose("fr")
    tab.inspector.wording.changed.emit()
    change(qtbot, desk, tab.inspector.fields["function"], "Ministre conseiller")
    assert _person(desk, "Ana Lima").function == "Minister Counsellor"
    assert shown(tab.inspector.fields["function"]) == "Ministre conseiller"


# Several at once


def test_several_are_changed_in_one_step(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    names = ("Ana Lima", "Bo Chen", "Oumar Sow")
    _choose(tab, *names)
    assert tab.side.currentWidget() is tab.several
    assert tab.several.title.text() == "3 participants"
    assert shown(tab.several.fields["country"]) == ""
    with qtbot.waitSignal(desk.refreshed):
        type_over(tab.several.fields["category_id"], "Academia")
    with qtbot.waitSignal(desk.refreshed):
        type_over(tab.several.fields["status"], "Replaced")
    change(qtbot, desk, tab.several.fields["country"], "Kenya")
    assert {_person(desk, name).country_code for name in names} == {"KEN"}
    assert {_person(desk, name).status for name in names} == {ParticipantStatus.REPLACED}
    assert [person.name for person in tab.table.selected_records] == list(names)
    undo(qtbot, desk)
    assert [_person(desk, name).country for name in names] == ["Portugal", "Singapore", "Senegal"]


def test_several_are_removed_in_one_step(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    _choose(tab, "Ana Lima", "Bo Chen")
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClick(tab.table, Qt.Key.Key_Delete, CONTROL)
    assert len(_names(tab)) == 14
    assert tab.side.currentWidget() is tab.hint
    undo(qtbot, desk)
    assert len(_names(tab)) == 16


# Blocks


def test_a_block_is_pasted_as_one_step_and_taken_back_as_one(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    _choose(tab, "Marta Müller")
    before = desk.door.participants.participants
    lines = ("Marta Muller\tDirector\t\tAustria\tacademia\tapproved", "Oumar Sow\tMinister\t\tMali\tnone\tsoon")
    more = ("Ada Bell\tRector\tUniversity of Ghana\tGhana", "Ana Lima\tDouble")
    QGuiApplication.clipboard().setText("\n".join((*lines, *more)))
    with qtbot.waitSignal(desk.refreshed), qtbot.waitSignal(tab.refused) as told:
        QTest.keyClick(tab.table, Qt.Key.Key_V, CONTROL)
    assert told.args[0].happened == (
        "2 cells were left as they were: “soon” is not known as “Status”. “Ana Lima” is at this event already."
    )
    muller, sow, bell = (_person(desk, name) for name in ("Marta Muller", "Oumar Sow", "Ada Bell"))
    assert (muller.function, muller.organisation, muller.country_code) == ("Director", "", "AUT")
    assert (sow.function, sow.country_code, sow.status) == ("Minister", "MLI", ParticipantStatus.INVITED)
    assert (bell.function, bell.organisation, bell.country_code) == ("Rector", "University of Ghana", "GHA")
    assert sum(person.name == "Ana Lima" for person in desk.door.participants.participants) == 1
    undo(qtbot, desk)
    assert desk.door.participants.participants == before


def test_a_narrowed_list_takes_no_new_lines(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    tab.filter.setText("sow")
    tab.search()
    _choose(tab, "Oumar Sow")
    QGuiApplication.clipboard().setText("\nAda Bell")
    with qtbot.waitSignal(tab.refused) as told:
        QTest.keyClick(tab.table, Qt.Key.Key_V, CONTROL)
    assert "A participant needs a name." in told.args[0].happened
    assert "1 line was left over." in told.args[0].happened
    assert len(desk.door.participants.participants) == 16
    assert not any(person.name == "Ada Bell" for person in desk.door.participants.participants)


def test_rows_pasted_into_the_line_that_adds_are_added(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    QGuiApplication.clipboard().setText("Ada Bell\tRector\nKim Min\tAdviser\n")
    tab.filter.setText("lima")
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClick(tab.line, Qt.Key.Key_V, CONTROL)
    assert _names(tab)[-2:] == ["Ada Bell", "Kim Min"]
    QGuiApplication.clipboard().setText("Li Wei")
    QTest.keyClick(tab.line, Qt.Key.Key_V, CONTROL)
    assert tab.line.text() == "Li Wei"


def test_typing_in_the_table_offers_countries(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    row = _names(tab).index("Ana Lima")
    tab.table.setCurrentIndex(tab.table.records.index(row, 3))
    QTest.keyClicks(tab.table, "e")
    line = tab.table.viewport().findChild(OfferingLine)
    assert isinstance(line, OfferingLine)
    QTest.keyClicks(line, "cuad")
    offers = line.offers
    qtbot.waitUntil(offers.isVisible)
    QTest.keyClick(offers, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClick(offers, Qt.Key.Key_Return)
    assert _person(desk, "Ana Lima").country_code == "ECU"
    assert tab.table.currentIndex().row() == row + 1
