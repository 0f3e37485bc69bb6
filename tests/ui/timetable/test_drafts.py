"""A private draft in the window: started, compared, adopted, dropped, and what undo then does."""

from datetime import datetime
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.placing import Placement
from planner.edits.moving import place_sessions
from planner.edits.rows import remove
from planner.ui.desk import Desk
from planner.ui.places import Tab
from planner.ui.timetable.drafts.dialog import CompareDialog
from planner.ui.timetable.page import TimetableTab
from tests.dumps import dump
from tests.ui.hands import cell, found, undo

OPENING, RECENT = "Opening procedures", "Migration Highlights"


@pytest.fixture
def tab(desk: Desk) -> TimetableTab:
    desk.show_tab(Tab.TIMETABLE)
    return desk.timetable


def session(desk: Desk, title: str) -> int:
    return next(row.id for row in desk.door.agenda.sessions if row.title == title)


def start(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> int:
    """Start a draft from the menu, and give its id."""
    tab.drafts_button.fill()
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        tab.drafts_button.menu().actions()[0].trigger()
    return desk.door.event_id


def work(qtbot: QtBot, desk: Desk) -> None:
    """Move one session and drop another in the event or draft in view."""
    place = Placement(datetime(2008, 12, 5, 16), 60, None)
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        desk.door.edit("Move", "it", partial(place_sessions, placements={session(desk, OPENING): place}))
        desk.door.edit("Drop", "it", partial(remove, noun="session", row_id=session(desk, RECENT)))


def press(tab: TimetableTab, words: str) -> None:
    next(row for row in tab.draft_bar.buttons if row.text() == words).click()


def test_a_draft_is_in_view_and_says_so(qtbot: QtBot, desk: Desk, tab: TimetableTab, reference: int) -> None:
    assert tab.draft_bar.isHidden()
    draft = start(qtbot, desk, tab)
    assert draft != reference
    assert "private draft" in tab.draft_bar.words
    assert "draft of" in desk.door.agenda.event.title
    assert tab.drafts_button.isHidden()
    assert [event.id for event in desk.events] == [reference]
    press(tab, "Back to the event")
    assert desk.door.event_id == reference
    assert tab.draft_bar.isHidden()


def test_a_draft_is_opened_again_from_the_menu(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> None:
    draft = start(qtbot, desk, tab)
    press(tab, "Back to the event")
    tab.drafts_button.fill()
    tab.drafts_button.menu().actions()[-1].trigger()
    assert desk.door.event_id == draft


def test_the_draft_is_compared_by_session_and_by_person(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> None:
    start(qtbot, desk, tab)
    work(qtbot, desk)
    press(tab, "Compare…")
    dialog = found(tab.draft_bar, CompareDialog)
    table = dialog.table
    assert [cell(table, row, "Change") for row in (0, 1)] == ["Dropped", "Moved"]
    assert cell(table, 1, "In the event") == "Tue 2 Dec 10:00–13:00 · Assembly Hall"
    assert cell(table, 1, "In the draft") == "Fri 5 Dec 16:00–17:00"
    dialog.show_lines("person")
    names = [record.title for record in table.records.records if record.id.startswith("person")]
    assert "Fathia Alwan" in names
    assert "Vandi Minah" not in names
    dialog.reject()


def test_words_and_panels_are_compared_side_by_side(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> None:
    start(qtbot, desk, tab)
    panel = session(desk, "Return Migration: Challenges and Opportunities")
    first, second, *_ = desk.door.agenda.appearances_of(panel)
    names = [desk.door.agenda.participant_by_id[row.participant_id].name for row in (first, second)]
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        desk.door.change("Change", "it", "session", panel, subtitle="A new subtitle")
        desk.door.change("Change", "it", "appearance", first.id, role="moderator")
        desk.door.edit("Take off", "it", partial(remove, noun="appearance", row_id=second.id))
    press(tab, "Compare…")
    dialog = found(tab.draft_bar, CompareDialog)
    shown = [
        [cell(dialog.table, row, name) for name in ("Change", "In the event", "In the draft")]
        for row in range(dialog.table.model().rowCount())
    ]
    assert shown[0][0] == "Words"
    assert shown[0][2] == "subtitle: A new subtitle"
    assert [row[0] for row in shown[1:]] == ["Panel", "Panel"]
    assert shown[1][1].startswith(names[0])
    assert "Moderator" in shown[1][2]
    assert shown[2][1].startswith(names[1])
    assert shown[2][2] == "–"
    dialog.show_lines("person")
    people = [record.title for record in dialog.table.records.records if record.id.startswith("person")]
    assert {*names} <= {*people}
    dialog.reject()


def test_a_draft_that_is_the_same_says_so(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> None:
    start(qtbot, desk, tab)
    tab.draft_bar.compare()
    dialog = found(tab.draft_bar, CompareDialog)
    assert not dialog.nothing.isHidden()
    dialog.reject()


def test_adopting_from_the_comparison_is_one_edit_of_the_event(
    qtbot: QtBot, desk: Desk, tab: TimetableTab, reference: int
) -> None:
    start(qtbot, desk, tab)
    work(qtbot, desk)
    before = dump(desk.workspace)
    tab.draft_bar.compare()
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        found(tab.draft_bar, CompareDialog).adopt()
    assert desk.door.event_id == reference
    agenda = desk.door.agenda
    assert agenda.session_by_id[session(desk, OPENING)].starts_at == datetime(2008, 12, 5, 16)
    assert RECENT not in {row.title for row in agenda.sessions}
    assert not tab.drafts.known()
    undo(qtbot, desk)
    assert dump(desk.workspace) == before
    assert len(tab.drafts.known()) == 1


def test_dropping_is_one_edit_and_undone_in_the_event(
    qtbot: QtBot, desk: Desk, tab: TimetableTab, reference: int
) -> None:
    start(qtbot, desk, tab)
    before = dump(desk.workspace)
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        press(tab, "Drop")
    assert desk.door.event_id == reference
    assert not tab.drafts.known()
    undo(qtbot, desk)
    assert dump(desk.workspace) == before


def test_removing_the_event_takes_its_drafts_along(qtbot: QtBot, desk: Desk, tab: TimetableTab) -> None:
    start(qtbot, desk, tab)
    press(tab, "Back to the event")
    with qtbot.waitSignal(desk.refreshed, timeout=2000):
        desk.remove_event("Remove")
    assert not desk.events
