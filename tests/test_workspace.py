"""Telling what changed, and reading what should not be there."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from db.transaction import Transaction
from planner.edits.event import create_event
from planner.errors import UserError
from planner.queries import find_event, load_agenda
from planner.workspace import Changes, Workspace
from tests.edits.builders import a_forum


def _create(workspace: Workspace, title: str = "Forum", code: str = "") -> int:
    def write(tx: Transaction) -> int:
        return create_event(tx, title=title, code=code)

    return workspace.edit("Create", title, write)


def _uid(workspace: Workspace, event_id: int) -> str:
    return workspace.agenda(event_id).event.uid


def test_every_subscriber_is_told_and_the_change_is_saved_when_one_raises(workspace: Workspace) -> None:
    heard: list[Changes] = []

    def broken(changes: Changes) -> None:
        raise ZeroDivisionError

    workspace.subscribe(broken)
    workspace.subscribe(heard.append)
    workspace.subscribe(broken)
    with pytest.raises(ExceptionGroup) as failure:
        _create(workspace)
    assert [type(problem) for problem in failure.value.exceptions] == [ZeroDivisionError, ZeroDivisionError]
    assert [changes.label for changes in heard] == ["Create “Forum”"]
    assert workspace.history()[0].subject == "Forum"


def test_an_edit_that_raises_changes_and_tells_nothing(workspace: Workspace) -> None:
    heard: list[Changes] = []
    workspace.subscribe(heard.append)

    def write(tx: Transaction) -> None:
        create_event(tx, title="Forum")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        workspace.edit("Create", "Forum", write)
    assert heard == []
    assert workspace.history() == ()


def test_an_event_is_found_by_id_before_uid_before_code(workspace: Workspace) -> None:
    first = _create(workspace, "First")
    second = _create(workspace, "Second", code=str(first))
    third = _create(workspace, "Third", code=_uid(workspace, first))
    fourth = _create(workspace, "Fourth", code="Émigré-7")
    named = {
        str(first): first,
        _uid(workspace, first): first,
        str(second): second,
        _uid(workspace, third): third,
        "Émigré-7": fourth,
        "ÉmiGRé-7": fourth,
    }
    assert {name: workspace.read(partial(find_event, name=name)) for name in named} == named


@pytest.mark.parametrize("name", ["", "0", "99999999999999999999", "9" * 5000, "²", "No such code"])
def test_a_name_of_no_event_is_refused(workspace: Workspace, name: str) -> None:
    _create(workspace)
    with pytest.raises(UserError) as refusal:
        workspace.read(partial(find_event, name=name))
    assert refusal.value.code == "no-event"


def test_a_code_of_several_events_is_refused_with_their_numbers(workspace: Workspace) -> None:
    ids = [_create(workspace, title, code="IDM") for title in ("March", "October")]
    with pytest.raises(UserError) as refusal:
        workspace.read(partial(find_event, name="idm"))
    assert refusal.value.code == "many-events"
    assert all(str(event_id) in refusal.value.happened for event_id in ids)


def _spoil(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE session SET kind='bogus' WHERE id=1", ("session 1", "kind", "“bogus”")),
        ("UPDATE appearance SET role='' WHERE id=2", ("appearance 2", "role", "“”")),
    ],
)
def test_a_word_that_there_is_not_is_told(
    database: Path, open_again: Callable[[], Workspace], statement: str, words: tuple[str, ...]
) -> None:
    with closing(open_again()) as workspace:
        event_id = workspace.edit("Create", "Forum", a_forum)
    _spoil(database, statement)
    with closing(open_again()) as workspace, pytest.raises(UserError) as refusal:
        workspace.read(partial(load_agenda, event_id=event_id))
    assert refusal.value.code == "damaged"
    assert all(word in refusal.value.happened for word in words)


@pytest.fixture
def open_again(database: Path) -> Callable[[], Workspace]:
    return lambda: Workspace.open(database, create=False)
