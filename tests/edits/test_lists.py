"""A list is laid in one edit: people, categories, delegations, and only what differs."""

from functools import partial
from typing import Any

from planner.domain.kinds import AppearanceStatus, Matter, ParticipantStatus
from planner.domain.lists import LIST_VERB, Answers, ListPlan, Sheet
from planner.edits.lists import lay_list
from planner.edits.people import represent
from planner.edits.rows import add, change
from planner.edits.waiting import discard_waiting
from planner.imports.lists.mapping import propose_mapping
from planner.imports.lists.plan import plan_list
from planner.imports.lists.table import find_table
from planner.keeping import load_kept
from planner.provenance import load_provenance
from planner.queries import count_waiting, load_participants, load_waiting
from planner.workspace import Workspace
from tests.dumps import dump
from tests.edits.builders import a_forum

HEAD = ("Name", "Organization", "Country", "Delegation", "Rank", "Category", "Photo consent")


def list_plan(tx: Any, *rows: tuple[str, ...], event_id: int = 1) -> ListPlan:
    """Plan a list under the usual headings."""
    return _plan_of(tx, Sheet("", (HEAD, *rows)), event_id)


def _plan_of(tx: Any, sheet: Sheet, event_id: int = 1) -> ListPlan:
    table = find_table(sheet)
    people, provenance = load_participants(tx, event_id), load_provenance(tx, event_id, LIST_VERB)
    return plan_list(table, propose_mapping(table), people, provenance, Answers())


def _lay(workspace: Workspace, event_id: int, *rows: tuple[str, ...]) -> int:
    plan = workspace.read(lambda tx: list_plan(tx, *rows, event_id=event_id))
    return workspace.edit(LIST_VERB, "d.xlsx", partial(lay_list, plan=plan), event_id=event_id)


def test_people_come_with_their_delegations_and_categories(workspace: Workspace) -> None:
    forum = workspace.edit("Create", "Forum", a_forum)
    assert _lay(workspace, forum, ("Eva Ruiz", "Ministry", "Spain", "Spain", "Head", "Parties", "yes")) == 1
    people = workspace.participants(forum)
    eva = people.participants[-1]
    category = next(row for row in people.categories if row.id == eva.category_id)
    (delegation,) = people.representations
    assert (eva.name, eva.given, eva.family, eva.country, eva.country_code) == (
        "Eva Ruiz",
        "Eva",
        "Ruiz",
        "Spain",
        "ESP",
    )
    assert (category.name, category.position) == ("Parties", max(row.position for row in people.categories))
    assert (delegation.participant_id, delegation.country_code, delegation.rank) == (eva.id, "ESP", "Head")
    assert eva.consent_photo
    assert not eva.consent_name
    assert eva.position == max(row.position for row in people.participants)


def test_a_rank_is_one_in_the_delegation_of_the_country_or_organization(workspace: Workspace) -> None:
    forum = workspace.edit("Create", "Forum", a_forum)
    _lay(workspace, forum, ("Eva Ruiz", "", "Spain", "", "Head", "", ""), ("Li Na", "Bank", "", "", "Adviser", "", ""))
    people = workspace.participants(forum)
    names = {row.id: row.name for row in people.organisations}
    found = [(row.country_code, names.get(row.organisation_id or 0), row.rank) for row in people.representations]
    assert found == [("ESP", None, "Head"), ("", "Bank", "Adviser")]


def test_only_what_differs_is_changed(workspace: Workspace) -> None:
    forum = workspace.edit("Create", "Forum", a_forum)
    ana = workspace.participants(forum).participants[0]
    whom = partial(represent, participant_id=ana.id, whom="Portugal", rank="Adviser")
    workspace.edit("Represent", "Portugal", whom, event_id=forum)
    assert _lay(workspace, forum, ("Ana Lima", "", "Portugal", "Portugal", "Head", "Media", "")) == 1
    people = workspace.participants(forum)
    (delegation,) = people.representations
    assert (delegation.rank, len(people.participants)) == ("Head", 2)
    now = people.participants[0]
    assert (now.function, now.person_id, now.position) == (ana.function, ana.person_id, ana.position)
    assert _lay(workspace, forum, ("Ana Lima", "", "Portugal", "European Union", "Head", "Media", "")) == 1
    (delegation,) = workspace.participants(forum).representations
    assert (delegation.country_code, delegation.organisation_id is not None) == ("", True)


def test_a_known_person_is_brought_and_namesakes_are_not_taken_for_one(workspace: Workspace) -> None:
    forum = workspace.edit("Create", "Forum", a_forum)
    known = workspace.edit("Add", "Eva", lambda tx: add(tx, "person", name="Eva Ruiz"))
    _lay(workspace, forum, ("Eva Ruiz", "", "Spain", *[""] * 4), ("Eva Ruiz", "", "Peru", *[""] * 4))
    first, second = (row.person_id for row in workspace.participants(forum).participants[-2:])
    assert first == known
    assert second != known


def test_who_is_on_the_list_of_the_organizer_is_approved(workspace: Workspace) -> None:
    forum = workspace.edit("Create", "Forum", a_forum)
    row = ("Eva Ruiz", "Bank", "Spain", "", "Head", "Parties", "")
    _lay(workspace, forum, row)
    assert workspace.participants(forum).participants[-1].status is ParticipantStatus.APPROVED
    again = workspace.read(lambda tx: list_plan(tx, row))
    assert [one.verdict for one in again.rows] == ["unchanged"]


def test_a_column_of_states_says_who_waits(workspace: Workspace) -> None:
    forum = workspace.edit("Create", "Forum", a_forum)
    rows = ("Name", "Status"), ("Eva Ruiz", "confirmed"), ("Li Na", "pending"), ("Bo Wu", "")
    plan = workspace.read(lambda tx: _plan_of(tx, Sheet("", rows)))
    workspace.edit(LIST_VERB, "d.xlsx", partial(lay_list, plan=plan), event_id=forum)
    states = {row.name: row.status for row in workspace.participants(forum).participants[-3:]}
    assert states == {
        "Eva Ruiz": ParticipantStatus.APPROVED,
        "Li Na": ParticipantStatus.PENDING,
        "Bo Wu": ParticipantStatus.PENDING,
    }
    again = workspace.read(lambda tx: _plan_of(tx, Sheet("", rows)))
    assert {one.verdict for one in again.rows} == {"unchanged"}


def test_a_discarded_row_stays_discarded_while_its_file_says_the_same(workspace: Workspace) -> None:
    forum = workspace.edit("Create", "Forum", a_forum)
    eva = ("Eva Ruiz and Li Na", "", "Spain", "", "", "", "")

    def lay(source: str, *rows: tuple[str, ...]) -> list[str]:
        plan = workspace.read(lambda tx: list_plan(tx, *rows))
        workspace.edit(LIST_VERB, source, partial(lay_list, plan=plan, source=source), event_id=forum)
        return [row.source for row in workspace.read(partial(load_waiting, event_id=forum))]

    assert lay("d.xlsx", eva) == ["d.xlsx"]
    (row,) = workspace.read(partial(load_waiting, event_id=forum))
    workspace.edit("Discard", "Eva", partial(discard_waiting, waiting_id=row.id), event_id=forum)
    assert workspace.read(partial(count_waiting, event_id=forum)) == 0
    assert lay("d.xlsx", eva) == []
    assert lay("d.xlsx", (*eva[:2], "Peru", *eva[3:])) == ["d.xlsx"], "the row says something else"
    assert lay("other.xlsx", eva) == ["d.xlsx", "other.xlsx"], "another list asks again"
    kept = [one for one in workspace.read(partial(load_kept, event_id=forum)) if one.matter is Matter.LISTS]
    assert [one.people for one in kept] == [3], "what was discarded is kept no longer than what waits"


def test_who_appears_for_certain_has_a_place(workspace: Workspace) -> None:
    forum = workspace.edit("Create", "Forum", a_forum)
    assert workspace.participants(forum).speaking == frozenset()
    first = workspace.agenda(forum).appearances[0]
    confirm = partial(change, noun="appearance", row_id=first.id, status=AppearanceStatus.CONFIRMED)
    workspace.edit("Confirm", "somebody", confirm)
    assert workspace.participants(forum).speaking == {first.participant_id}


def test_undo_takes_the_whole_list_back(workspace: Workspace) -> None:
    forum = workspace.edit("Create", "Forum", a_forum)
    before = dump(workspace)
    _lay(workspace, forum, ("Eva Ruiz", "Bank", "Spain", "", "Head", "Parties", ""), ("Ana Lima", "Bank", *[""] * 5))
    step = workspace.next_undo(forum)
    assert step is not None
    assert (step.verb, step.subject) == ("Import list", "d.xlsx")
    workspace.undo(forum)
    assert dump(workspace) == before
