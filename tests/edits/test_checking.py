"""Lines to check, kept where they were read and settled one by one."""

from functools import partial

import pytest

from planner.domain.doubts import Doubt, doubts_of
from planner.domain.kinds import Role
from planner.domain.programme import READ_VERB, ProgrammePerson
from planner.edits.checking import drop_doubt, keep_as_note, make_panellist, make_session
from planner.edits.programme import lay_programme
from planner.imports.plan import plan_programme
from planner.imports.programme import read_programme
from planner.imports.sources import read_text
from planner.provenance import load_provenance
from planner.workspace import Workspace

TEXT = """Forum on Locks
Geneva, 2 March 2026
Monday, 2 March 2026
10:00 - 11:00 Session 1: Gates
Speakers:
- Ms. Eva Lund, Engineer, Canal Office, Peru
- Minister of Health, Ghana
25:00 - 26:00 Night watch
11:00 - 10:30 Session 2: Sluices
"""
OFFICE, WATCH = "Minister of Health, Ghana", "25:00 - 26:00 Night watch"


@pytest.fixture
def event(workspace: Workspace) -> int:
    return _lay(workspace, None)


def _lay(workspace: Workspace, event_id: int | None) -> int:
    programme = read_programme(read_text(TEXT, "forum.txt"))
    agenda = workspace.agenda(event_id) if event_id else None
    if event_id is None:
        plan = plan_programme(programme, None)
    else:
        plan = plan_programme(programme, agenda, workspace.read(partial(load_provenance, event_id=event_id)))
    return workspace.edit(READ_VERB, "Forum", partial(lay_programme, plan=plan), event_id=event_id)


def _open(workspace: Workspace, event: int) -> list[str]:
    return [doubt.text for doubt in doubts_of(workspace.agenda(event))]


def _first(workspace: Workspace, event: int) -> Doubt:
    return doubts_of(workspace.agenda(event))[0]


def test_an_import_leaves_its_lines_to_check_open(workspace: Workspace, event: int) -> None:
    assert _open(workspace, event) == [OFFICE, WATCH, "“Session 2: Sluices” ends before it starts (11:00 to 10:30)."]


def test_they_survive_a_restart(workspace: Workspace, event: int) -> None:
    path = workspace.path
    workspace.close()
    again = Workspace.open(path)
    assert _open(again, event)[0] == OFFICE
    again.close()


def test_a_line_becomes_a_session_without_a_time(workspace: Workspace, event: int) -> None:
    made = workspace.edit("Make", "a session", partial(make_session, event_id=event, doubt=_first(workspace, event)))
    row = workspace.agenda(event).session_by_id[made]
    assert (row.title, row.starts_at) == (OFFICE, None)
    assert OFFICE not in _open(workspace, event)
    workspace.undo()
    assert _open(workspace, event)[0] == OFFICE


def test_a_line_becomes_a_panellist_of_its_session(workspace: Workspace, event: int) -> None:
    doubt = _first(workspace, event)
    person = ProgrammePerson("Kofi Boateng", function="Minister of Health", country="Ghana", country_code="GHA")
    seat = partial(make_panellist, event_id=event, doubt=doubt, person=person, role=Role.SPEAKER)
    made = workspace.edit("Make", "a panellist", seat)
    agenda = workspace.agenda(event)
    seated = next(row for row in agenda.appearances if row.id == made)
    assert seated.session_id == doubt.session_id
    assert agenda.participant_by_id[seated.participant_id].country == "Ghana"


def test_somebody_who_is_known_is_seated_and_not_made_again(workspace: Workspace, event: int) -> None:
    before = len(workspace.agenda(event).participants)
    seat = partial(
        make_panellist,
        event_id=event,
        doubt=_first(workspace, event),
        person=ProgrammePerson("Eva LUND"),
        role=Role.CHAIR,
    )
    workspace.edit("Make", "a panellist", seat)
    assert len(workspace.agenda(event).participants) == before


@pytest.mark.parametrize(("settle", "stays"), [(keep_as_note, True), (drop_doubt, False)])
def test_a_settled_line_does_not_come_back_with_the_same_text(
    workspace: Workspace, event: int, settle: object, stays: bool
) -> None:
    assert callable(settle)
    doubt = _first(workspace, event)
    workspace.edit("Settle", "a line", partial(settle, event_id=event, doubt=doubt))
    _lay(workspace, event)
    notes = workspace.agenda(event).session_by_id[doubt.session_id].notes.splitlines()
    assert (OFFICE in notes) is stays
    assert OFFICE not in _open(workspace, event)
