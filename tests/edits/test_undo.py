"""Every edit, undone, gives back the same database; redone, the other; also after a restart."""

import inspect
import pkgutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, time
from functools import partial
from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import planner.edits
from db.transaction import Transaction
from planner.domain.kinds import DocumentKind, HostRole, Role
from planner.domain.programme import (
    Paper,
    Programme,
    ProgrammeFacts,
    ProgrammeHost,
    ProgrammePerson,
    ProgrammePlan,
    ProgrammeSession,
    ProgrammeTalk,
    Provenance,
    SessionChange,
)
from planner.edits import event, facts, people, programme, rereading, rows, timetable
from planner.errors import UserError
from planner.imports.plan import ALL_READ
from planner.queries import load_agenda
from planner.workspace import Workspace
from tests.dumps import Dump, dump
from tests.edits.builders import a_forum

FACTS = ProgrammeFacts(theme="Water", hosts=(ProgrammeHost("Delta Institute"),), notes=("Bring a badge",))


def _plan(event_id: int | None) -> ProgrammePlan:
    person = ProgrammePerson("Eva Ruiz", function="Minister", country="Spain", papers=(Paper(DocumentKind.BIO),))
    talk = ProgrammeTalk(Role.PANELLIST, (person,), topic="return")
    read = ProgrammeSession(
        "New panel", datetime(2026, 3, 3).date(), time(10), time(11), points=("One",), talks=(talk,)
    )
    change = SessionChange(0, None, ("new",), "New panel", datetime(2026, 3, 3, 10), 60, people_new=("Eva Ruiz",))
    gone = () if event_id is None else (SessionChange(None, 1, ("gone",), "Opening"),)
    return ProgrammePlan(event_id, Programme(ProgrammeFacts(title="Forum"), sessions=(read,)), (change, *gone))


def _each(write: Callable[[Any], object], values: list[Any]) -> None:
    for value in values:
        write(value)


CASES: dict[Callable[..., object], tuple[Callable[[Transaction], object], ...]] = {
    rows.add: (lambda tx: rows.add(tx, "session", event_id=1, title="Late"),),
    rows.change: (
        lambda tx: rows.change(tx, "session", 1, title="Opening ceremony", notes='“quotes” \' % : ? {"a": 1}'),
        lambda tx: rows.change(tx, "event", 1, starts_on=None, session_number=96),
    ),
    rows.remove: (
        lambda tx: rows.remove(tx, "event", 1),
        lambda tx: rows.remove(tx, "room", 1),
        lambda tx: rows.remove(tx, "segment", 1),
        lambda tx: rows.remove(tx, "participant", 1),
        lambda tx: rows.remove(tx, "contribution", 1),
    ),
    rows.place: (
        lambda tx: rows.place(tx, "session", 2, 1),
        lambda tx: _each(partial(rows.place, tx, "category", 12), [1] * 14),
    ),
    rows.translate: (
        lambda tx: rows.translate(tx, "session", 1, "fr", title="Ouverture"),
        lambda tx: _each(lambda word: rows.translate(tx, "session", 1, "fr", title=word), ["Début", "", "Ouverture"]),
    ),
    event.create_event: (lambda tx: event.create_event(tx, title="Next"),),
    event.series_named: (lambda tx: event.series_named(tx, "Dialogue"),),
    event.organisation_named: (lambda tx: event.organisation_named(tx, "Council", acronym="C"),),
    event.add_host: (lambda tx: event.add_host(tx, 1, "Council", HostRole.CO_HOST),),
    people.add_participant: (lambda tx: people.add_participant(tx, 1, name="Kim Min"),),
    people.add_panellist: (lambda tx: people.add_panellist(tx, 1, name="Kim Min"),),
    timetable.propose_sittings: (lambda tx: timetable.propose_sittings(tx, 1),),
    facts.lay_facts: (lambda tx: facts.lay_facts(tx, load_agenda(tx, 1), Provenance(), Programme(FACTS)),),
    rereading.reread: (
        lambda tx: rereading.reread(
            tx, ALL_READ, "session", load_agenda(tx, 1).sessions[0], {"title": "Solemn opening"}
        ),
    ),
    programme.lay_programme: (
        lambda tx: programme.lay_programme(tx, _plan(1)),
        lambda tx: programme.lay_programme(tx, _plan(None)),
    ),
}


def _edit_functions() -> set[Callable[..., object]]:
    found: set[Callable[..., object]] = set()
    for info in pkgutil.iter_modules(planner.edits.__path__):
        module = import_module(f"planner.edits.{info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            first = next(iter(inspect.signature(function).parameters.values()), None)
            if function.__module__ == module.__name__ and not name.startswith("_") and first and first.name == "tx":
                found.add(function)
    return found


def test_no_edit_is_left_out() -> None:
    assert _edit_functions() == set(CASES)


@pytest.mark.parametrize("write", [write for writes in CASES.values() for write in writes])
def test_undo_gives_back_the_same_and_redo_the_other(
    workspace: Workspace, write: Callable[[Transaction], object]
) -> None:
    workspace.edit("Create", "Forum", a_forum)
    before = dump(workspace)
    workspace.edit("Try", "it", write, event_id=1)
    after = dump(workspace)
    assert after != before
    assert workspace.undo() is not None
    assert dump(workspace) == before
    assert workspace.redo() is not None
    assert dump(workspace) == after


def test_undo_of_everything_after_a_restart(workspace: Workspace) -> None:
    empty = dump(workspace)
    workspace.edit("Create", "Forum", a_forum)
    for write in (write for writes in CASES.values() for write in writes):
        with suppress(UserError):
            workspace.edit("Try", "it", write, event_id=1)
    full = dump(workspace)
    workspace.close()
    reopened = Workspace.open(workspace.path, create=False)
    while reopened.undo():
        pass
    assert dump(reopened) == empty
    while reopened.redo():
        pass
    assert dump(reopened) == full
    reopened.close()


TITLES = st.sampled_from(["Opening", "Panel", "Lunch", "Clôture"])
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), TITLES),
        st.tuples(st.just("change"), st.integers(1, 9), TITLES),
        st.tuples(st.just("remove"), st.integers(1, 9)),
        st.tuples(st.just("undo")),
        st.tuples(st.just("redo")),
    ),
    max_size=25,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS)
def test_undo_and_redo_follow_a_plain_stack(workspace: Workspace, actions: list[tuple[object, ...]]) -> None:
    event_id = workspace.edit("Create", "Stack", lambda tx: event.create_event(tx, title="Stack"))
    past: list[Dump] = []
    future: list[Dump] = []
    states = dump(workspace)
    for action in actions:
        if action[0] == "undo" and past:
            workspace.undo(event_id)
            future.append(states)
            states = past.pop()
        elif action[0] == "redo" and future:
            workspace.redo(event_id)
            past.append(states)
            states = future.pop()
        elif action[0] in {"add", "change", "remove"} and _applied(workspace, event_id, action):
            past.append(states)
            future.clear()
            states = dump(workspace)
        assert dump(workspace) == states


def _applied(workspace: Workspace, event_id: int, action: tuple[object, ...]) -> bool:
    """Carry out one random edit; False where it changed nothing."""
    before = dump(workspace)
    write: Callable[[Transaction], object]
    match action:
        case ("add", title):
            write = partial(rows.add, noun="session", event_id=event_id, title=title)
        case ("change", int() as row, title):
            write = partial(rows.change, noun="session", row_id=_nth(workspace, event_id, row), title=title)
        case _:
            write = partial(rows.remove, noun="session", row_id=_nth(workspace, event_id, action[1]))
    try:
        workspace.edit("Try", "it", write, event_id=event_id)
    except UserError:
        return False
    return dump(workspace) != before


def _nth(workspace: Workspace, event_id: int, number: object) -> int:
    sessions = workspace.agenda(event_id).sessions
    assert isinstance(number, int)
    return sessions[number % len(sessions)].id if sessions else 10**9


def test_an_undo_that_would_overwrite_a_later_change_says_so(workspace: Workspace) -> None:
    forum = workspace.edit("Create", "Forum", a_forum)
    workspace.edit("Create", "Other", lambda tx: event.create_event(tx, title="Other"))
    workspace.edit("Rename", "Forum", lambda tx: rows.change(tx, "event", forum, title="Forum 2"), event_id=2)
    workspace.edit("Rename", "Forum", lambda tx: rows.change(tx, "event", forum, title="Forum 3"), event_id=forum)
    before = dump(workspace)
    with pytest.raises(UserError) as refusal:
        workspace.undo(2)
    assert refusal.value.code == "later-change"
    assert dump(workspace) == before


def test_an_undo_that_would_remove_what_was_added_later_says_so(workspace: Workspace) -> None:
    workspace.edit("Create", "Forum", a_forum)
    late = workspace.edit("Add", "Late", lambda tx: rows.add(tx, "session", event_id=1, title="Late"), event_id=1)
    workspace.edit("Create", "Other", lambda tx: event.create_event(tx, title="Other"))
    workspace.edit("Add", "Point", lambda tx: rows.add(tx, "agenda_point", session_id=late, title="Late"), event_id=2)
    before = dump(workspace)
    with pytest.raises(UserError) as refusal:
        workspace.undo(1)
    assert refusal.value.code == "later-change"
    assert dump(workspace) == before


def test_a_refused_edit_leaves_no_trace(workspace: Workspace) -> None:
    forum = workspace.edit("Create", "Forum", a_forum)
    before, history = dump(workspace), workspace.history()

    def half(tx: Transaction) -> None:
        rows.change(tx, "session", 1, title="Half done")
        rows.change(tx, "session", 1, length_minutes=-5)

    with pytest.raises(UserError) as refusal:
        workspace.edit("Break", "it", half, event_id=forum)
    assert refusal.value.code == "no-length"
    assert dump(workspace) == before
    assert workspace.history() == history


def test_history_says_who_did_what(workspace: Workspace) -> None:
    forum = workspace.edit("Create", "Forum", a_forum)
    workspace.undo(forum)
    newest, oldest = workspace.history(forum)
    assert (oldest.verb, oldest.subject, oldest.author, oldest.reverted) == ("Create", "Forum", "Ada Test", True)
    assert (newest.kind, newest.reverts) == ("undo", oldest.id)


def test_subscribers_hear_of_rows_after_they_are_saved(workspace: Workspace) -> None:
    heard = []
    stop = workspace.subscribe(lambda changes: heard.append((changes.tables, workspace.history()[0].verb)))
    forum = workspace.edit("Create", "Forum", a_forum)
    stop()
    workspace.undo(forum)
    assert len(heard) == 1
    assert {"event", "session", "appearance"} <= heard[0][0]
    assert heard[0][1] == "Create"
