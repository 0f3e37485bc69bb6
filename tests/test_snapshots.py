"""The snapshot after an edit is the one that a new reading gives, and it shares what it can."""

from collections.abc import Callable
from dataclasses import fields
from datetime import datetime
from functools import cached_property
from typing import Any

import pytest

from planner.domain.agenda import Agenda
from planner.domain.derived import DERIVED_FROM
from planner.edits import moving, people, rows
from planner.queries import load_agenda
from planner.workspace import Workspace
from tests.edits.builders import a_forum

Write = Callable[[Any], object]

WRITES: tuple[Write, ...] = (
    lambda tx: rows.change(tx, "session", 1, title="Opening ceremony"),
    lambda tx: rows.change(tx, "session", 2, starts_at=datetime(2026, 3, 3, 9), room_id=None),
    lambda tx: rows.add(tx, "session", event_id=1, title="Late", starts_at=datetime(2026, 3, 2, 9)),
    lambda tx: rows.remove(tx, "session", 2),
    lambda tx: rows.place(tx, "session", 2, 1),
    lambda tx: rows.remove(tx, "room", 1),
    lambda tx: rows.remove(tx, "segment", 1),
    lambda tx: rows.change(tx, "participant", 1, name="Anna de Lima"),
    lambda tx: rows.remove(tx, "participant", 2),
    lambda tx: rows.add(tx, "appearance", session_id=1, participant_id=people.add_panellist(tx, 1, name="Kim Min")),
    lambda tx: rows.translate(tx, "session", 1, "fr", title="Ouverture"),
    lambda tx: rows.change(tx, "event", 1, title="Second Forum"),
    lambda tx: moving.split_session(tx, load_agenda(tx, 1).sessions[0], 30),
    lambda tx: rows.add(tx, "availability", event_id=1, room_id=1, starts_at=datetime(2026, 3, 2, 9)),
    lambda tx: rows.add(tx, "document", event_id=1, session_id=1, title="Paper"),
)


@pytest.fixture
def forum(workspace: Workspace) -> Workspace:
    workspace.edit("Create", "Forum", a_forum)
    return workspace


def _derived(agenda: Agenda) -> dict[str, object]:
    return {name: getattr(agenda, name) for name in DERIVED_FROM}


def _same(workspace: Workspace) -> None:
    """The snapshot at hand, and all that is derived from it, is what a new reading gives."""
    fresh, known = workspace.read(lambda tx: load_agenda(tx, 1)), workspace.agenda(1)
    assert known == fresh
    for name in DERIVED_FROM:
        assert getattr(known, name) == getattr(fresh, name), name


@pytest.mark.parametrize("write", WRITES)
def test_what_is_patched_is_what_is_read(forum: Workspace, write: Write) -> None:
    _same(forum)
    forum.edit("Change", "something", write)
    _same(forum)
    forum.undo(1)
    _same(forum)
    forum.redo(1)
    _same(forum)


def test_edits_that_nobody_looked_at_between_are_patched_together(forum: Workspace) -> None:
    _same(forum)
    for number in (0, 2, 4, 9, 5, 3):
        forum.edit("Change", "something", WRITES[number])
    _same(forum)
    while forum.next_undo(1) and forum.next_undo(1).verb == "Change":  # type: ignore[union-attr]
        forum.undo(1)
    _same(forum)


def test_many_changes_are_read_again(forum: Workspace) -> None:
    _same(forum)
    forum.edit("Add", "many", lambda tx: [rows.add(tx, "room", event_id=1, name=str(n)) for n in range(2100)])
    _same(forum)


def test_what_has_not_changed_is_shared(forum: Workspace) -> None:
    before = forum.agenda(1)
    assert before.participant_by_id
    forum.edit("Rename", "Opening", WRITES[0])
    after = forum.agenda(1)
    assert after.appearances is before.appearances
    assert after.participant_by_id is before.participant_by_id
    assert after.session_by_id is not before.session_by_id


def test_every_derivation_says_what_it_is_derived_from() -> None:
    cached = {name for name, value in vars(Agenda).items() if isinstance(value, cached_property)}
    assert cached == DERIVED_FROM.keys()
    assert {source for sources in DERIVED_FROM.values() for source in sources} <= {
        field.name for field in fields(Agenda)
    }
