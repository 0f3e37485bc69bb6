"""Replacements, and what is for the house only."""

from functools import partial

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.attending import load_attendee, load_private
from planner.domain.kinds import ParticipantStatus
from planner.edits.people import represent
from planner.edits.successions import replace_participant
from planner.ui.desk import Desk
from planner.ui.fields import LineField
from planner.ui.participants.page import ParticipantsTab
from planner.workspace import Workspace
from tests.dumps import dump
from tests.ui.hands import change, shown, undo


def _id(desk: Desk, name: str) -> int:
    return next(person.id for person in desk.door.participants.participants if person.name == name)


def _links(tab: ParticipantsTab) -> list[str]:
    return [link.text() for link in tab.inspector.succession.links]


def test_somebody_new_takes_the_place_rank_and_delegation(
    qtbot: QtBot, desk: Desk, workspace: Workspace, tab: ParticipantsTab
) -> None:
    lima = _id(desk, "Ana Lima")
    desk.door.edit("Add", "x", partial(represent, participant_id=lima, whom="Portugal", rank="Head of delegation"))
    desk.refresh()
    before = dump(workspace)
    tab.show_row("participant", lima)
    tab.inspector.succession.ask()
    with qtbot.waitSignal(desk.refreshed):
        QTest.keyClicks(tab.inspector.succession.line, "Eva Ruiz\r")
    ruiz = workspace.read(partial(load_attendee, participant_id=_id(desk, "Eva Ruiz")))
    assert ruiz is not None
    assert [(row.country_code, row.rank) for row in ruiz.representations] == [("PRT", "Head of delegation")]
    assert (ruiz.row.country, ruiz.row.organisation, ruiz.row.status) == (
        "Portugal",
        "Permanent Mission",
        ParticipantStatus.APPROVED,
    )
    assert tab.table.selected_record.name == "Eva Ruiz"
    assert _links(tab) == ["Ana Lima"]
    tab.inspector.succession.links[0].click()
    assert tab.table.selected_record.name == "Ana Lima"
    assert tab.table.selected_record.status is ParticipantStatus.REPLACED
    assert _links(tab) == ["Eva Ruiz"]
    assert tab.inspector.succession.replace_button.isHidden()
    undo(qtbot, desk)
    assert dump(workspace) == before


def test_a_chain_is_shown_from_end_to_end(desk: Desk, workspace: Workspace, tab: ParticipantsTab) -> None:
    first = _id(desk, "Ana Lima")
    second = desk.door.edit("Replace", "x", partial(replace_participant, participant_id=first, name="Eva Ruiz"))
    third = desk.door.edit("Replace", "x", partial(replace_participant, participant_id=second, name="Bo Chen"))
    desk.refresh()
    for one, chain in (
        (first, ["Eva Ruiz", "Bo Chen"]),
        (second, ["Ana Lima", "Bo Chen"]),
        (third, ["Eva Ruiz", "Ana Lima"]),
    ):
        tab.show_row("participant", one)
        assert _links(tab) == chain


def test_nobody_takes_their_own_place_nor_that_of_who_took_theirs(
    qtbot: QtBot, desk: Desk, workspace: Workspace, tab: ParticipantsTab
) -> None:
    lima, chen = _id(desk, "Ana Lima"), _id(desk, "Bo Chen")
    desk.door.edit("Replace", "x", partial(replace_participant, participant_id=lima, name="Bo Chen"))
    desk.refresh()
    before = dump(workspace)
    tab.show_row("participant", chen)
    for name, code in (("Bo Chen", "same-person"), ("Ana Lima", "came-before")):
        tab.inspector.succession.ask()
        with qtbot.waitSignal(tab.refused) as told:
            QTest.keyClicks(tab.inspector.succession.line, f"{name}\r")
        assert told.args[0].code == code
    assert dump(workspace) == before


def test_private_details_are_read_only_when_opened(
    qtbot: QtBot, desk: Desk, workspace: Workspace, tab: ParticipantsTab
) -> None:
    tab.show_row("participant", _id(desk, "Ana Lima"))
    private = tab.inspector.private
    assert not private.is_open
    private.fold.open()
    before = dump(workspace)
    typed = {
        "passport_number": "X000001",
        "born_on": "2 March 1970",
        "diet": "No nuts",
        "emergency_contact": "Their aunt",
    }
    for field, words in typed.items():
        change(qtbot, desk, private.fields[field], words)
        assert shown(private.fields[field]) == words
    stored = workspace.read(partial(load_private, participant_id=_id(desk, "Ana Lima")))
    assert stored is not None
    assert (stored.passport_number, stored.diet) == ("X000001", "No nuts")
    assert "X000001" not in repr(desk.door.participants)
    tab.show_row("participant", _id(desk, "Bo Chen"))
    assert not private.is_open
    assert [shown(field) for field in private.fields.values() if isinstance(field, LineField)] == [""] * 6
    tab.show_row("participant", _id(desk, "Ana Lima"))
    assert (private.is_open, shown(private.fields["passport_number"])) == (False, "")
    private.fold.open()
    assert shown(private.fields["passport_number"]) == "X000001"
    for _ in typed:
        undo(qtbot, desk)
    assert dump(workspace) == before


def test_honorifics_are_offered_in_the_language_in_view(qtbot: QtBot, desk: Desk, tab: ParticipantsTab) -> None:
    with qtbot.waitSignal(desk.refreshed):
        desk.door.change("Change", "languages", "event", desk.door.event_id, other_languages="fr")
    tab.show_row("participant", _id(desk, "Ana Lima"))
    honorific = tab.inspector.fields["honorific"]
    assert isinstance(honorific, LineField)
    assert "H.E. Ms." in _offered(honorific)
    tab.inspector.wording.languages.buttons[1].click()
    assert "S.E. Mme" in _offered(honorific)
    assert "H.E. Ms." not in _offered(honorific)


def _offered(field: LineField) -> list[str]:
    completer = field.editor.completer()
    assert completer is not None
    model = completer.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
