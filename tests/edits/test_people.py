"""People come to an event once, and the directory keeps them."""

import pytest

from db.transaction import Transaction
from planner.edits.event import create_event
from planner.edits.people import add_participant, put_family_first, rename, represent, set_delegation
from planner.edits.rows import change, remove
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


def _one(tx: Transaction) -> tuple[int, int]:
    forum = create_event(tx, title="Forum")
    return forum, add_participant(tx, forum, name="Chen Bo")


def test_a_new_name_has_new_parts_read_in_the_persons_order(workspace: Workspace) -> None:
    forum, chen = workspace.edit("Create", "one", _one)

    def parts() -> tuple[str, str]:
        (row,) = workspace.participants(forum).participants
        return row.given, row.family

    assert parts() == ("Chen", "Bo")
    workspace.edit("Change", "order", lambda tx: put_family_first(tx, chen, True))
    assert parts() == ("Bo", "Chen")
    second = workspace.edit("Create", "second", lambda tx: create_event(tx, title="Second forum"))
    workspace.edit("Add", "Chen", lambda tx: add_participant(tx, second, name="Chen Bo"))
    (there,) = workspace.participants(second).participants
    assert (there.given, there.family) == ("Bo", "Chen")
    workspace.edit("Change", "name", lambda tx: rename(tx, chen, "Nguyễn Thị Minh"))
    assert parts() == ("Thị Minh", "Nguyễn")
    workspace.edit("Change", "order", lambda tx: put_family_first(tx, chen, False))
    assert parts() == ("Nguyễn Thị", "Minh")


def test_the_name_of_somebody_who_has_gone_is_refused(workspace: Workspace) -> None:
    _, chen = workspace.edit("Create", "one", _one)
    workspace.edit("Remove", "Chen", lambda tx: remove(tx, "participant", chen))
    with pytest.raises(UserError) as refusal:
        workspace.edit("Change", "name", lambda tx: rename(tx, chen, "Bo Chen"))
    assert refusal.value.code == "gone"


def test_a_delegation_is_that_of_a_state_where_the_words_name_one(workspace: Workspace) -> None:
    forum, chen = workspace.edit("Create", "one", _one)
    for whom in ("DRC", "Congo", "Port Office"):
        workspace.edit("Add", whom, lambda tx, w=whom: represent(tx, chen, w, "Adviser"))  # type: ignore[misc]
    found = workspace.participants(forum)
    names = {organisation.id: organisation.name for organisation in found.organisations}
    of = [row.country_code or names[row.organisation_id or 0] for row in found.representations]
    assert of == ["COD", "Congo", "Port Office"]
    last = found.representations[-1].id
    workspace.edit("Change", "it", lambda tx: set_delegation(tx, last, "Kenya"))
    assert workspace.participants(forum).representations[-1].country_code == "KEN"
    with pytest.raises(UserError) as refusal:
        workspace.edit("Change", "it", lambda tx: set_delegation(tx, last, " "))
    assert refusal.value.code == "not-one-delegation"
