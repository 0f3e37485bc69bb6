"""An older edit is reversed alone, by an edit of its own; what came later stays, or stops it by name."""

from datetime import date
from functools import partial

import pytest

from db.transaction import Transaction
from planner.domain.programme import READ_VERB
from planner.edits.rows import add, change, remove, translate
from planner.errors import UserError
from planner.provenance import load_provenance
from planner.workspace import Workspace
from tests.dumps import dump
from tests.edits.builders import a_forum


@pytest.fixture
def forum(workspace: Workspace) -> int:
    return workspace.edit("Create", "Forum", a_forum)


def _change(workspace: Workspace, verb: str, row_id: int = 1, **values: object) -> int:
    workspace.edit(verb, "Opening", lambda tx: change(tx, "session", row_id, **values), event_id=1)
    return workspace.history(most=1)[0].id


def _reverse(workspace: Workspace, edit_id: int) -> None:
    workspace.reverse(edit_id, "Reverse", "it")


def _refused(workspace: Workspace, edit_id: int) -> UserError:
    before, history = dump(workspace), workspace.history()
    with pytest.raises(UserError) as refusal:
        _reverse(workspace, edit_id)
    assert dump(workspace) == before
    assert workspace.history() == history
    return refusal.value


def test_only_that_edit_is_reversed(workspace: Workspace, forum: int) -> None:
    renamed = _change(workspace, "Rename", title="Solemn opening")
    _change(workspace, "Describe", notes="Flags")
    _change(workspace, "Rename", row_id=2, title="Round table")
    before = dump(workspace)
    _reverse(workspace, renamed)
    after = dump(workspace)
    opening, panel = workspace.agenda(forum).sessions
    assert (opening.title, opening.notes, panel.title) == ("Opening", "Flags", "Round table")
    newest = workspace.history(forum, 1)[0]
    assert (newest.kind, newest.verb, newest.subject, newest.reverts) == ("edit", "Reverse", "it", renamed)
    workspace.undo(forum)
    assert dump(workspace) == before
    workspace.redo(forum)
    assert dump(workspace) == after


def test_a_later_change_of_the_same_is_named(workspace: Workspace, forum: int) -> None:
    renamed = _change(workspace, "Rename", title="Solemn opening")
    _change(workspace, "Rename again", title="Grand opening")
    _change(workspace, "Describe", notes="Flags")
    refusal = _refused(workspace, renamed)
    assert refusal.code == "later-change"
    assert "“Rename again Opening” by Ada Test" in refusal.happened


def test_what_was_added_below_later_is_named(workspace: Workspace, forum: int) -> None:
    late = workspace.edit("Add", "Late", lambda tx: add(tx, "session", event_id=1, title="Late"), event_id=1)
    added = workspace.history(most=1)[0].id
    workspace.edit("Add point", "Tea", lambda tx: add(tx, "agenda_point", session_id=late, title="Tea"), event_id=1)
    assert "“Add point Tea”" in _refused(workspace, added).happened


def test_a_removed_session_comes_back_with_everything_in_it(workspace: Workspace, forum: int) -> None:
    before = dump(workspace)
    workspace.edit("Remove", "Panel", lambda tx: remove(tx, "session", 2), event_id=1)
    removed = workspace.history(most=1)[0].id
    _change(workspace, "Describe", notes="Flags")
    _reverse(workspace, removed)
    after = dump(workspace)
    assert {name: rows for name, rows in after.items() if name != "session"} == {
        name: rows for name, rows in before.items() if name != "session"
    }
    assert workspace.agenda(forum).sessions[0].notes == "Flags"


def test_what_belonged_to_something_gone_does_not_come_back_alone(workspace: Workspace, forum: int) -> None:
    workspace.edit("Remove", "Point", lambda tx: remove(tx, "agenda_point", 1), event_id=1)
    removed = workspace.history(most=1)[0].id
    workspace.edit("Remove", "Opening", lambda tx: remove(tx, "session", 1), event_id=1)
    assert _refused(workspace, removed).code == "gone"


def test_a_translation_that_was_typed_anew_stands_in_the_way(workspace: Workspace, forum: int) -> None:
    for title in ("Ouverture", "", "Début"):
        write = partial(translate, noun="session", row_id=1, language="fr", title=title)
        workspace.edit("Translate", title or "nothing", write, event_id=1)
    emptied = workspace.history(most=2)[1].id
    assert _refused(workspace, emptied).code == "later-change"


def test_values_that_cannot_stand_together_are_refused(workspace: Workspace, forum: int) -> None:
    def move(verb: str, day: str, field: str) -> int:
        value = date.fromisoformat(day)
        workspace.edit(verb, "Forum", lambda tx: change(tx, "event", 1, **{field: value}), event_id=1)
        return workspace.history(most=1)[0].id

    ends = move("Lengthen", "2026-03-20", "ends_on")
    move("Move", "2026-03-15", "starts_on")
    refusal = _refused(workspace, ends)
    assert refusal.code == "later-change"
    assert "“Move Forum”" in refusal.happened


def test_what_was_taken_back_cannot_be_reversed(workspace: Workspace, forum: int) -> None:
    renamed = _change(workspace, "Rename", title="Solemn opening")
    workspace.undo(forum)
    assert _refused(workspace, renamed).code == "not-in-force"
    assert _refused(workspace, 10**6).code == "not-in-force"


def test_what_was_taken_back_long_ago_can_be_had_again(workspace: Workspace, forum: int) -> None:
    _change(workspace, "Rename", title="Solemn opening")
    workspace.undo(forum)
    taken_back = workspace.history(most=1)[0].id
    _change(workspace, "Describe", notes="Flags")
    _reverse(workspace, taken_back)
    assert workspace.agenda(forum).sessions[0].title == "Solemn opening"
    assert [entry.reverted for entry in workspace.history(forum)] == [False, False, True, False, False]


def test_a_reversed_edit_leaves_nothing_typed(workspace: Workspace) -> None:
    forum = workspace.edit(READ_VERB, "Forum", a_forum)

    def typed(tx: Transaction) -> bool:
        return load_provenance(tx, forum).is_typed("session", 1, "title")

    renamed = _change(workspace, "Rename", title="Solemn opening")
    _change(workspace, "Describe", notes="Flags")
    assert workspace.read(typed)
    _reverse(workspace, renamed)
    assert not workspace.read(typed)
