"""A programme laid onto an event: what a newer text changes, and what it must not."""

from functools import partial
from pathlib import Path

import pytest

from db.transaction import Transaction
from planner.domain.kinds import AppearanceStatus, DocumentKind
from planner.domain.programme import READ_VERB
from planner.edits.programme import lay_programme
from planner.edits.rows import add, change
from planner.imports.plan import plan_programme
from planner.imports.programme import read_programme
from planner.imports.sources import read_source
from planner.workspace import Workspace
from tests.dumps import dump
from tests.edits.laying import FIRST, lay


@pytest.fixture
def forum(workspace: Workspace) -> int:
    return lay(workspace, FIRST)[0]


def _session(workspace: Workspace, event_id: int, title: str) -> int:
    return next(s.id for s in workspace.agenda(event_id).sessions if s.title.endswith(title))


def _people(workspace: Workspace, event_id: int, title: str) -> list[str]:
    agenda = workspace.agenda(event_id)
    seated = agenda.appearances_of(_session(workspace, event_id, title))
    return [
        agenda.participant_by_id[row.participant_id].name
        for row in seated
        if row.status is not AppearanceStatus.DECLINED
    ]


def test_a_text_makes_an_event(workspace: Workspace, forum: int) -> None:
    agenda = workspace.agenda(forum)
    assert agenda.event.title == "Forum on Water and Mobility"
    assert (agenda.event.city, agenda.event.zone) == ("Lisbon", "Europe/Lisbon")
    assert [len(day.sessions) for day in agenda.days] == [2, 1]
    assert _people(workspace, forum, "Rivers without borders") == ["Ana Lima", "Bo Chen"]
    (bio,) = agenda.documents
    assert (bio.kind, bio.participant_id) == (DocumentKind.BIO, agenda.participants[0].id)


def test_the_same_text_again_changes_nothing(workspace: Workspace, forum: int) -> None:
    before, history = dump(workspace), workspace.history()
    _, plan = lay(workspace, FIRST, forum)
    assert {verb for change in plan.changes for verb in change.verbs} == {"unchanged"}
    assert dump(workspace) == before
    assert workspace.history() == history


def test_a_newer_text_moves_renames_adds_and_takes_out_in_one_edit(workspace: Workspace, forum: int) -> None:
    before = dump(workspace)
    newer = (
        FIRST.replace("09:30 - 11:00", "10:00 - 11:00")
        .replace("10:00 - 11:30 Opening", "10:00 - 11:30 Opening ceremony")
        .replace("- Bo Chen, Director, Delta Institute\n", "- Eva Ruiz, Adviser, Spain\n")
        + "11:00 - 12:00 Closing\n"
    )
    _, plan = lay(workspace, newer, forum)
    verbs = {change.title: set(change.verbs) for change in plan.changes}
    assert verbs["General debate"] == {"moved"}
    assert "renamed" in verbs["Opening ceremony"]
    assert verbs["Closing"] == {"new"}
    assert _people(workspace, forum, "Rivers without borders") == ["Ana Lima", "Eva Ruiz"]
    assert workspace.undo(forum) is not None
    assert dump(workspace) == before


def test_a_session_that_is_gone_waits_without_a_time(workspace: Workspace, forum: int) -> None:
    debate = _session(workspace, forum, "General debate")
    workspace.edit("Note", "debate", lambda tx: change(tx, "session", debate, notes="Ask the Chair"), event_id=forum)
    lay(workspace, FIRST.split("Wednesday")[0], forum)
    (waiting,) = workspace.agenda(forum).unplaced
    assert (waiting.id, waiting.notes) == (debate, "Ask the Chair")


def test_what_was_typed_stays(workspace: Workspace, forum: int) -> None:
    opening = _session(workspace, forum, "Opening")
    ana = workspace.agenda(forum).participants[0].id

    def typed(tx: Transaction) -> None:
        change(tx, "session", opening, title="Solemn opening", notes="Flowers")
        change(tx, "participant", ana, function="Minister of Water")
        add(tx, "session", event_id=forum, title="Family photo", starts_at=ends_at, length_minutes=15)

    ends_at = workspace.agenda(forum).session_by_id[opening].ends_at
    workspace.edit("Type", "by hand", typed, event_id=forum)
    before = dump(workspace)
    _, plan = lay(workspace, FIRST, forum)
    assert plan.count("gone") == plan.count("renamed") == 0
    assert dump(workspace) == before


def test_an_undone_text_leaves_nothing_also_after_a_restart(workspace: Workspace) -> None:
    before = dump(workspace)
    lay(workspace, FIRST)
    workspace.close()
    reopened = Workspace.open(workspace.path, create=False)
    assert reopened.undo() is not None
    assert dump(reopened) == before
    reopened.close()


def test_the_reference_programme(workspace: Workspace, reference_seed: Path) -> None:
    before = dump(workspace)
    plan = plan_programme(read_programme(read_source(reference_seed)), None)
    event_id = workspace.edit(READ_VERB, "Council", partial(lay_programme, plan=plan))
    agenda = workspace.agenda(event_id)
    assert len(agenda.days) == 4
    assert len(agenda.timed) == 8
    assert [(segment.title, segment.lettering) for segment in agenda.segments] == [
        ("International Dialogue on Migration", "a)")
    ]
    assert [agenda.letters.get(session.id) for session in agenda.timed[-3:]] == ["a)", "b)", "c)"]
    assert len({row.participant_id for row in agenda.appearances}) == 11
    (shared,) = [
        c for c in agenda.contributions if len([a for a in agenda.appearances if a.contribution_id == c.id]) > 1
    ]
    assert shared.topic == "the Global Forum on Migration and Development"
    assert workspace.undo() is not None
    assert dump(workspace) == before
