"""People come to an event once, and the directory keeps them."""

import pytest

from db.transaction import Transaction
from planner.edits.event import create_event
from planner.edits.people import add_participant
from planner.edits.rows import change
from planner.errors import UserError
from planner.workspace import Workspace


def _two_forums(tx: Transaction) -> tuple[int, int]:
    return create_event(tx, title="Forum"), create_event(tx, title="Second forum")


def test_the_same_person_comes_to_two_events(workspace: Workspace) -> None:
    first, second = workspace.edit("Create", "two", _two_forums)
    for event_id in (first, second):
        workspace.edit("Add", "Ana", lambda tx, e=event_id: add_participant(tx, e, name="Ana Lima"))  # type: ignore[misc]
    people = [row for event_id in (first, second) for row in workspace.participants(event_id).participants]
    assert len({row.person_id for row in people}) == 1
    assert {(row.given, row.family) for row in people} == {("Ana", "Lima")}


def test_the_same_person_does_not_come_twice(workspace: Workspace) -> None:
    forum, _ = workspace.edit("Create", "two", _two_forums)
    workspace.edit("Add", "Kim", lambda tx: add_participant(tx, forum, name="Kim Min"))
    with pytest.raises(UserError) as refusal:
        workspace.edit("Add", "Kim", lambda tx: add_participant(tx, forum, name=" Kim Min "))
    assert refusal.value.code == "already-there"
    workspace.edit("Add", "Kim", lambda tx: add_participant(tx, forum, name="Kim Min (Seoul)"))
    assert len(workspace.participants(forum).participants) == 2


def test_a_misspelt_field_is_a_bug_and_changes_nothing(workspace: Workspace) -> None:
    forum, _ = workspace.edit("Create", "two", _two_forums)
    with pytest.raises(AttributeError, match="titel"):
        workspace.edit("Name", "it", lambda tx: change(tx, "event", forum, titel="Forum"))
