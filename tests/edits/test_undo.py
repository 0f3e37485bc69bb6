"""Every edit, undone, gives back the same database; redone, the other; also after a restart."""

import inspect
import pkgutil
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time
from functools import partial
from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import planner.edits
from db.transaction import Transaction
from planner.domain.conflicts.conflict import Rule, Severity
from planner.domain.doubts import Doubt, marked
from planner.domain.duplicates import Kind
from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentKind, DocumentStatus, HostRole, Matter, Role, Standing
from planner.domain.list_fields import ListField
from planner.domain.lists import Entry, FieldChange, ListPlan, ListTable, RowPlan
from planner.domain.panel_order import panel_order
from planner.domain.placing import Placement
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
from planner.edits import (
    affected,
    attendance,
    categories,
    checking,
    copying,
    delegations,
    directory,
    documents,
    drafts,
    event,
    facts,
    lists,
    looking,
    merging,
    moving,
    papers,
    people,
    private,
    programme,
    replacing,
    rereading,
    retaining,
    rosters,
    rows,
    seating,
    states,
    successions,
    timetable,
    waiting,
)
from planner.errors import UserError
from planner.imports.plan import ALL_READ
from planner.queries import load_agenda, load_participants, load_waiting
from planner.workspace import Workspace
from tests.dumps import Dump, dump
from tests.edits.builders import a_forum
from tests.edits.test_lists import list_plan

TUESDAY = Placement(datetime(2026, 3, 3, 9), 15, 1)
FACTS = ProgrammeFacts(theme="Water", hosts=(ProgrammeHost("Delta Institute"),), notes=("Bring a badge",))


_UNCLEAR = ("Kim Min-jun", "Bank", "Korea", "", "", "", "")
_SETTLED = ("Kim Min-jun", "Bank", "Peru", "", "", "", "")
_AS_UNCLEAR = ("Jo Aba", "Bank", "Congo", "", "", "", "")


def _roster_plan(tx: Transaction) -> ListPlan:
    """The plan of a roster that comes back with another function, mode, role, name and place for one panellist."""
    row = load_agenda(tx, 1).appearances[0]
    new = {
        "function": "Chair",
        "mode": "remote",
        "role": "Moderator",
        "name": "Anna Lima",
        "country": "Peru",
        "order": "2",
    }
    changes = tuple(FieldChange(ListField(field), "", words) for field, words in new.items())
    plan = RowPlan(2, "changed", Entry({}), changes, row.participant_id, appearance_id=row.id)
    return ListPlan(1, ListTable("", (), ()), {}, (plan,), roster=True)


def _waiting(tx: Transaction) -> int:
    """Let two rows wait, and give the id of the second."""
    waiting.keep_waiting(tx, list_plan(tx, _UNCLEAR, _AS_UNCLEAR), "delegates.xlsx")
    return load_waiting(tx, 1)[-1].id


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


def _doubting(tx: Transaction) -> Doubt:
    """A line to check on the forum's first session."""
    rows.change(tx, "session", 1, notes=f"{marked('Ms. Ada Okoye, Engineer')}\nBring a badge")
    return Doubt(1, "Ms. Ada Okoye, Engineer")


def _a_document(tx: Transaction) -> DocumentRow:
    """A document of the forum that has a file."""
    added = documents.add_file(tx, 1, "ab" * 32, "Letter.pdf", {})
    return next(row for row in load_agenda(tx, 1).documents if row.id == added)


def _each_kept(write: Callable[[Any], int], values: list[Any]) -> int:
    """Write all of these and give the id of the last."""
    return [write(value) for value in values][-1]


def _adopted(tx: Transaction) -> None:
    """Move one session of a draft, drop another, add a third, and adopt it."""
    draft = drafts.start_draft(tx, 1, "Forum, draft")
    first, second = load_agenda(tx, draft).sessions
    moving.place_sessions(tx, {first.id: Placement(datetime(2026, 3, 3, 9), 15, first.room_id)})
    rows.remove(tx, "session", second.id)
    rows.add(tx, "session", event_id=draft, title="Late")
    drafts.adopt_draft(tx, draft)


def _removed_with_draft(tx: Transaction) -> None:
    drafts.start_draft(tx, 1, "Forum, draft")
    drafts.remove_event(tx, 1)


def _asked(tx: Transaction, then: Callable[[], object]) -> None:
    papers.ask_for(tx, 1, [1, 2], [DocumentKind.BIO, DocumentKind.CONSENT])
    then()


def _turned(tx: Transaction) -> None:
    seating.arrange(tx, tuple(talk[::-1] for talk in panel_order(load_agenda(tx, 1), 2)))


def _in_protocol_order(tx: Transaction) -> None:
    people.add_panellist(tx, 1, name="Kim Min", function="Minister", country="Peru")
    rows.add(tx, "appearance", session_id=2, participant_id=3)
    seating.put_in_protocol_order(tx, 1, 2, Role.PANELLIST)


def _usual_categories(tx: Transaction) -> None:
    rows.remove(tx, "category", 3)
    categories.add_usual_categories(tx, 1)


def _panellists(tx: Transaction) -> int:
    return next(row.category_id for row in load_participants(tx, 1).participants if row.category_id)


def _replaced(tx: Transaction, name: str) -> None:
    people.represent(tx, 1, "Spain", "Head of delegation")
    successions.replace_participant(tx, 1, name)


def _a_sitting(tx: Transaction) -> int:
    timetable.propose_sittings(tx, 1)
    return load_agenda(tx, 1).sittings[0].id


def _ticked_and_one_not(tx: Transaction) -> None:
    sitting = _a_sitting(tx)
    attendance.tick(tx, sitting, [1, 2])
    attendance.untick(tx, sitting, [2])


def _led_by(tx: Transaction, participant_id: int) -> None:
    """Let somebody join and lead the delegation of Spain."""
    delegations.set_rank(tx, [people.represent(tx, participant_id, "Spain")], "Head of delegation")


def _chef(tx: Transaction) -> None:
    _led_by(tx, 1)
    delegations.rename_rank(tx, 1, "Head of delegation", "Chef")


def _moved_to_kenya(tx: Transaction) -> None:
    first = [people.represent(tx, one, "Spain") for one in (1, 2)]
    people.represent(tx, people.add_participant(tx, 1, name="Kim Min"), "Kenya")
    delegations.move_members(tx, first, delegations.Seat("KEN", None, "Adviser", before=3))


def _printed_bank(tx: Transaction) -> str:
    rows.change(tx, "participant", 1, organisation="Bank")
    return "Bank"


def _removed_unused(tx: Transaction) -> None:
    """Leave somebody at no event, and remove them from the directory."""
    rows.remove(tx, "participant", 1)
    directory.remove_unused(tx, Kind.PERSON)


def _kept_otherwise(tx: Transaction) -> None:
    for days in (30, 365, 60):
        retaining.keep_for(tx, 1, Matter.TRAVEL, days)


CASES: dict[Callable[..., object], tuple[Callable[[Transaction], object], ...]] = {
    affected.keep_moments: (lambda tx: affected.keep_moments(tx, 1, "America/New_York"),),
    affected.move_programme: (lambda tx: affected.move_programme(tx, 1, date(2026, 3, 9), 7),),
    checking.make_session: (lambda tx: checking.make_session(tx, 1, _doubting(tx)),),
    checking.make_panellist: (
        lambda tx: checking.make_panellist(tx, 1, _doubting(tx), ProgrammePerson("Ada Okoye"), Role.SPEAKER),
    ),
    checking.keep_as_note: (lambda tx: checking.keep_as_note(tx, 1, _doubting(tx)),),
    checking.drop_doubt: (lambda tx: checking.drop_doubt(tx, 1, _doubting(tx)),),
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
    people.set_field: (
        lambda tx: people.set_field(tx, [1, 2], "country", "Ivory Coast"),
        lambda tx: people.set_field(tx, [1, 2], "organisation", "Nobody's"),
        lambda tx: people.set_field(tx, [1], "name", "Anna de Lima"),
    ),
    rows.change_many: (lambda tx: rows.change_many(tx, "participant", [1, 2], status="cancelled", gender="f"),),
    rows.remove_many: (lambda tx: rows.remove_many(tx, "participant", [1, 2]),),
    categories.add_usual_categories: (_usual_categories,),
    categories.remove_category: (
        lambda tx: categories.remove_category(tx, _panellists(tx), into=1),
        lambda tx: categories.remove_category(tx, _panellists(tx), into=None),
    ),
    successions.replace_participant: (
        lambda tx: successions.replace_participant(tx, 1, "Eva Ruiz"),
        lambda tx: _replaced(tx, "Bo Chen"),
    ),
    private.set_private: (
        lambda tx: private.set_private(tx, 1, "diet", "No nuts"),
        lambda tx: _each(partial(private.set_private, tx, 1, "diet"), ["No nuts", "", "Vegan"]),
    ),
    attendance.tick: (lambda tx: attendance.tick(tx, _a_sitting(tx), [1, 2, 1]),),
    attendance.untick: (_ticked_and_one_not,),
    delegations.join_delegation: (
        lambda tx: delegations.join_delegation(tx, 1, "Eva Ruiz", "Spain"),
        lambda tx: delegations.join_delegation(tx, 1, "Ana Lima", "Delta Institute"),
    ),
    delegations.set_rank: (lambda tx: _each(partial(_led_by, tx), [1, 2]),),
    delegations.rename_rank: (_chef,),
    delegations.move_members: (_moved_to_kenya,),
    people.rename: (lambda tx: people.rename(tx, 1, "Anna de Lima"),),
    people.put_family_first: (lambda tx: people.put_family_first(tx, 2, True),),
    people.represent: (
        lambda tx: people.represent(tx, 1, "Ivory Coast", "Adviser"),
        lambda tx: people.represent(tx, 1, "Delta Institute"),
    ),
    people.place_delegation: (
        lambda tx: people.place_delegation(
            tx, _each_kept(partial(people.represent, tx, 1), ["Spain", "Kenya"]), before=1
        ),
    ),
    people.leave_delegation: (
        lambda tx: people.leave_delegation(tx, _each_kept(partial(people.represent, tx, 1), ["Kenya", "Spain"]) - 1),
    ),
    people.set_delegation: (lambda tx: people.set_delegation(tx, people.represent(tx, 1, "Spain"), "Delta Institute"),),
    documents.add_file: (lambda tx: documents.add_file(tx, 1, "0f" * 32, "Slides.pdf", {"session_id": 2}),),
    documents.attach_file: (lambda tx: documents.attach_file(tx, _a_document(tx), "0f" * 32, "Slides.pdf"),),
    documents.take_off_file: (lambda tx: documents.take_off_file(tx, _a_document(tx)),),
    papers.ask_for: (
        lambda tx: papers.ask_for(tx, 1, [1, 2], [DocumentKind.BIO, DocumentKind.PRESENTATION], date(2026, 2, 20)),
    ),
    papers.set_paper: (
        lambda tx: papers.set_paper(tx, 1, 1, DocumentKind.PHOTO, DocumentStatus.RECEIVED),
        lambda tx: _asked(tx, lambda: papers.set_paper(tx, 1, 1, DocumentKind.CONSENT, DocumentStatus.CLEARED)),
    ),
    papers.set_due: (
        lambda tx: papers.set_due(tx, 1, 1, DocumentKind.BIO, date(2026, 2, 20)),
        lambda tx: _asked(tx, lambda: papers.set_due(tx, 1, 1, DocumentKind.BIO, None)),
    ),
    papers.attach_paper: (
        lambda tx: papers.attach_paper(tx, 1, 1, DocumentKind.PHOTO, "0f" * 32, "Photo.jpg"),
        lambda tx: _asked(tx, lambda: papers.attach_paper(tx, 1, 1, DocumentKind.BIO, "0f" * 32, "Bio.pdf")),
    ),
    papers.answer_consent: (
        lambda tx: papers.answer_consent(tx, 1, 1, {"consent_name": True}, date(2026, 2, 20)),
        lambda tx: papers.answer_consent(tx, 1, 2, {"consent_name": False}),
    ),
    seating.arrange: (_turned,),
    seating.step_panellist: (lambda tx: seating.step_panellist(tx, 1, 1, 1),),
    seating.move_panellist: (
        lambda tx: seating.move_panellist(tx, 1, 2, 1),
        lambda tx: seating.move_panellist(tx, 1, 2, 2, 1),
    ),
    seating.put_in_protocol_order: (_in_protocol_order,),
    directory.add_organisation: (lambda tx: directory.add_organisation(tx, "Delta Institute"),),
    directory.rename_people: (lambda tx: directory.rename_people(tx, {1: "Ana de Lima", 2: "Chen Bo"}),),
    directory.say_honorifics: (lambda tx: directory.say_honorifics(tx, {(1, "fr"): "S.E. Mme", (2, "es"): "Sr."}),),
    directory.set_country: (
        lambda tx: directory.set_country(tx, directory.add_organisation(tx, "Bank"), "Ivory Coast"),
    ),
    directory.link_printed: (
        lambda tx: directory.link_printed(tx, _printed_bank(tx), directory.add_organisation(tx, "Bank of All")),
    ),
    directory.remove_unused: (_removed_unused,),
    directory.keep_apart: (lambda tx: directory.keep_apart(tx, Kind.PERSON, 1, 2, "Ada"),),
    merging.merge_people: (
        lambda tx: merging.merge_people(tx, 1, 2, {"name": "Ana Chen"}),
        lambda tx: merging.merge_people(tx, 1, 2, as_one=[1]),
    ),
    merging.merge_participants: (lambda tx: merging.merge_participants(tx, 1, 2, {"country": "Kenya"}),),
    merging.merge_organisations: (
        lambda tx: merging.merge_organisations(
            tx, event.organisation_named(tx, "Bank"), event.organisation_named(tx, "The Bank")
        ),
    ),
    replacing.replace_panellist: (
        lambda tx: replacing.replace_panellist(tx, 1, 1, replacing.Successor("Eva Ruiz", country="Spain")),
        lambda tx: replacing.replace_panellist(tx, 1, 1, replacing.Successor("Bo Chen"), everywhere=True),
    ),
    copying.copy_event: (
        lambda tx: copying.copy_event(tx, 1, copying.CopyChoices()),
        lambda tx: copying.copy_event(tx, 1, copying.CopyChoices({"title": "Next"}, 364, {"room"}, afresh=True)),
    ),
    looking.set_severity: (
        lambda tx: looking.set_severity(tx, 1, Rule.CAPACITY, Severity.OFF),
        lambda tx: _each(partial(looking.set_severity, tx, 1, Rule.CAPACITY), [Severity.OFF, Severity.SETTLE]),
    ),
    retaining.keep_for: (
        lambda tx: retaining.keep_for(tx, 1, Matter.TRAVEL, 30),
        _kept_otherwise,
    ),
    looking.accept_conflict: (lambda tx: looking.accept_conflict(tx, 1, "capacity|1||", "They stand", "Ada"),),
    drafts.start_draft: (lambda tx: drafts.start_draft(tx, 1, "Forum, draft"),),
    drafts.adopt_draft: (_adopted,),
    drafts.remove_event: (_removed_with_draft,),
    looking.make_available: (
        lambda tx: looking.make_available(tx, 1, None, datetime(2026, 3, 2, 12), participant_id=1),
        lambda tx: looking.make_available(tx, 1, datetime(2026, 3, 2, 9), None, room_id=1),
    ),
    moving.place_sessions: (lambda tx: moving.place_sessions(tx, {1: Placement(None, 30, None), 2: TUESDAY}),),
    moving.copy_sessions: (lambda tx: moving.copy_sessions(tx, 1, {2: TUESDAY}),),
    moving.copy_session: (lambda tx: moving.copy_session(tx, load_agenda(tx, 1).sessions[1], title="Again"),),
    moving.remove_sessions: (lambda tx: moving.remove_sessions(tx, [1, 2]),),
    moving.change_sessions: (lambda tx: moving.change_sessions(tx, [1, 2], room_id=None, status="cancelled"),),
    moving.split_session: (lambda tx: moving.split_session(tx, load_agenda(tx, 1).sessions[1], 45),),
    moving.join_sessions: (lambda tx: moving.join_sessions(tx, *load_agenda(tx, 1).sessions),),
    moving.copy_day: (lambda tx: moving.copy_day(tx, 1, date(2026, 3, 2), date(2026, 3, 3)),),
    moving.add_break: (lambda tx: moving.add_break(tx, load_agenda(tx, 1).sessions[1], "Coffee", 30),),
    states.name_state: (
        lambda tx: states.name_state(tx, 1, "NRU", "en", short="Naoero", source="Note of 2026"),
        lambda tx: _each(lambda word: states.name_state(tx, 1, "NRU", "en", short=word), ["Naoero", "", "Nauru"]),
    ),
    states.set_standings: (
        lambda tx: states.set_standings(tx, 1, {"CHE": Standing.MEMBER, "COK": Standing.OBSERVER}),
        lambda tx: _each(partial(states.set_standings, tx, 1), [{"CHE": None}, {"CHE": Standing.NEITHER}]),
    ),
    timetable.propose_sittings: (lambda tx: timetable.propose_sittings(tx, 1),),
    facts.lay_facts: (lambda tx: facts.lay_facts(tx, load_agenda(tx, 1), Provenance(), Programme(FACTS)),),
    lists.lay_list: (
        lambda tx: lists.lay_list(tx, list_plan(tx, ("Eva Ruiz", "Bank", "Spain", "", "Head", "Parties", "yes"))),
        lambda tx: lists.lay_list(tx, list_plan(tx, ("Ana Lima", "Bank", "Portugal", "Portugal", "Head", "", ""))),
    ),
    lists.settle_waiting: (lambda tx: lists.settle_waiting(tx, _waiting(tx), list_plan(tx, _SETTLED)),),
    rosters.lay_roster: (lambda tx: rosters.lay_roster(tx, _roster_plan(tx)),),
    waiting.keep_waiting: (lambda tx: waiting.keep_waiting(tx, list_plan(tx, _UNCLEAR), "d.xlsx"),),
    waiting.discard_waiting: (lambda tx: waiting.discard_waiting(tx, _waiting(tx)),),
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
        st.tuples(st.just("reverse"), st.integers(0, 9)),
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
        elif action[0] in {"add", "change", "remove", "reverse"} and _applied(workspace, event_id, action):
            past.append(states)
            future.clear()
            states = dump(workspace)
        assert dump(workspace) == states


def _applied(workspace: Workspace, event_id: int, action: tuple[object, ...]) -> bool:
    """Carry out one random edit; False where it changed nothing."""
    before = dump(workspace)
    if action[0] == "reverse":
        return _reversed(workspace, event_id, action[1])
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


def _reversed(workspace: Workspace, event_id: int, number: object) -> bool:
    """Reverse one of the older edits and its reversals in force; False where that is refused."""
    assert isinstance(number, int)
    before, history = dump(workspace), workspace.history(event_id)
    standing = [entry for entry in history if entry.kind != "redo" and not entry.reverted][:-1]
    if not standing:
        return False
    try:
        workspace.reverse(standing[number % len(standing)].id, "Reverse", "it")
    except UserError:
        assert dump(workspace) == before
        assert workspace.history(event_id) == history
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
