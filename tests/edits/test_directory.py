"""The directory: names, organizations that are printed and linked, what nobody uses, and pairs that are two."""

from datetime import date
from functools import partial

import pytest

from db.transaction import Transaction
from planner.directory import (
    apart_rows,
    appeared,
    both_at,
    load_apart,
    load_organisations,
    load_people,
    moving,
    unlinked,
    unused,
    used,
)
from planner.domain.directory import Listing
from planner.domain.duplicates import Kind, likely
from planner.domain.kinds import HostRole, Role
from planner.edits.directory import (
    add_organisation,
    keep_apart,
    link_printed,
    remove_unused,
    rename_people,
)
from planner.edits.drafts import remove_event, start_draft
from planner.edits.event import add_host, create_event
from planner.edits.merging import merge_people
from planner.edits.people import add_participant, represent
from planner.edits.rows import add, change, remove
from planner.errors import UserError
from planner.workspace import Workspace
from tests.dumps import dump
from tests.edits.builders import a_forum


@pytest.fixture
def forum(workspace: Workspace) -> Workspace:
    workspace.edit("Create", "Forum", a_forum)
    return workspace


def _council(workspace: Workspace) -> int:
    """A later event with Ana Lima in another function, and a draft of it."""

    def write(tx: Transaction) -> int:
        council = create_event(tx, title="Council", starts_on=date(2027, 5, 1), ends_on=date(2027, 5, 2))
        add_participant(
            tx, council, name="Ana Lima", honorific="H.E. Ms.", function="Minister", email="ANA@example.org"
        )
        start_draft(tx, council, "Council, draft")
        return council

    return workspace.edit("Create", "Council", write)


def test_everybody_is_listed_with_what_they_were_last(forum: Workspace) -> None:
    _council(forum)
    people = Listing(forum.read(load_people))
    ana = people.by_id[people.find("ána lima")[0]]
    assert (ana.events, ana.latest, ana.emails) == (2, "Minister", frozenset({"ana@example.org"}))
    assert [entry.name for entry in people.entries] == ["Bo Chen", "Ana Lima"]
    assert [people.by_id[row_id].name for row_id in people.find("adviser")] == ["Bo Chen"]
    assert people.find("nobody") == []


def test_it_tells_where_somebody_appeared_and_as_what_then(forum: Workspace) -> None:
    council = _council(forum)
    latest, first = forum.read(partial(appeared, person_id=1))
    assert (latest.event_id, latest.printed, latest.as_what, latest.spoke) == (
        council,
        "H.E. Ms. Ana Lima",
        "Minister",
        (),
    )
    assert (first.event, first.as_what, first.category) == ("Forum", "Adviser, Portugal", "Panellists")
    assert [(seat.title, seat.role) for seat in first.spoke] == [("Panel", Role.PANELLIST)]


def test_organizations_tell_how_events_speak_of_them(forum: Workspace) -> None:
    def write(tx: Transaction) -> int:
        bank = add_organisation(tx, "Bank")
        add_host(tx, 1, "Bank", HostRole.SPONSOR)
        represent(tx, 1, "Bank")
        change(tx, "participant", 2, organisation="Bank", organisation_id=bank)
        return bank

    bank = forum.edit("Add", "Bank", write)
    forum.edit("Draft", "Forum", lambda tx: start_draft(tx, 1, "Forum, draft"))
    (entry,) = forum.read(load_organisations)
    assert (entry.people, entry.delegates, entry.hosted, entry.uses) == (1, 1, 1, 3)
    (use,) = forum.read(partial(used, organisation_id=bank))
    assert (use.event, use.people, use.delegates, use.hosts) == ("Forum", 1, 1, (HostRole.SPONSOR,))


def test_an_organization_is_added_once(forum: Workspace) -> None:
    forum.edit("Add", "Bank", lambda tx: add_organisation(tx, "Bánk"))
    with pytest.raises(UserError, match="already"):
        forum.edit("Add", "Bank", lambda tx: add_organisation(tx, "BANK"))


def test_a_new_name_goes_where_exactly_the_old_one_is_printed(forum: Workspace) -> None:
    council = _council(forum)
    forum.edit("Change", "Ana", lambda tx: change(tx, "participant", 1, name="ANA LIMA"))
    forum.edit("Change", "Ana", lambda tx: rename_people(tx, {1: "Ana de Lima"}))
    assert forum.participants(council).participants[0].name == "Ana de Lima"
    assert forum.participants(council).participants[0].family == "de Lima"
    assert forum.participants(1).participants[0].name == "ANA LIMA"


def test_printed_organizations_are_linked_without_a_change_of_words(forum: Workspace) -> None:
    def write(tx: Transaction) -> int:
        other = add_organisation(tx, "Other bank")
        bank = add_organisation(tx, "Bank of All")
        change(tx, "participant", 1, organisation="The Bank")
        change(tx, "participant", 2, organisation="The Bank", organisation_id=other)
        add_participant(tx, 1, name="Eva Ruiz", organisation="The Bank")
        return bank

    bank = forum.edit("Add", "Bank", write)
    assert forum.read(unlinked) == (("The Bank", 2),)
    assert forum.edit("Link", "The Bank", lambda tx: link_printed(tx, "The Bank", bank)) == 2
    linked = [row.organisation_id for row in forum.participants(1).participants]
    assert linked == [bank, bank - 1, bank]
    assert forum.read(unlinked) == ()
    assert {row.organisation for row in forum.participants(1).participants} == {"The Bank"}


def test_who_is_at_no_event_can_go(forum: Workspace) -> None:
    def write(tx: Transaction) -> int:
        add(tx, "person", name="Nobody")
        contact = add(tx, "person", name="Contact")
        add(tx, "contact", event_id=1, person_id=contact, name="Contact")
        return add_organisation(tx, "Unused")

    forum.edit("Add", "Nobody", write)
    before = dump(forum)
    assert [len(forum.read(partial(unused, kind=kind))) for kind in Kind] == [1, 1]
    assert forum.edit("Remove", "unused", lambda tx: remove_unused(tx, Kind.PERSON)) == 1
    assert [entry.name for entry in forum.read(load_people)] == ["Ana Lima", "Bo Chen", "Contact"]
    forum.undo(1)
    assert dump(forum) == before


def test_a_pair_said_to_be_two_stays_two_until_its_event_goes(forum: Workspace) -> None:
    theirs = forum.edit("Add", "ANA", lambda tx: add_participant(tx, 1, name="ANA LIMA"))
    assert theirs == 3
    people = forum.read(load_people)
    assert len(likely(Kind.PERSON, (entry.known for entry in people))) == 1
    said = forum.edit("Keep", "Ana", lambda tx: keep_apart(tx, Kind.PERSON, 3, 1, "Ada"), event_id=1)
    apart = forum.read(partial(load_apart, kind=Kind.PERSON))
    assert apart == {frozenset({1, 3})}
    assert likely(Kind.PERSON, (entry.known for entry in people), apart) == ()
    assert forum.read(partial(load_apart, kind=Kind.ORGANISATION)) == frozenset()
    ((row_id, *pair),) = forum.read(partial(apart_rows, kind=Kind.PERSON))
    assert (row_id, set(pair)) == (said, {1, 3})
    forum.edit("Take back", "Ana", lambda tx: remove(tx, "acceptance", said))
    assert forum.read(partial(load_apart, kind=Kind.PERSON)) == frozenset()
    forum.undo(1)
    forum.edit("Remove", "Forum", lambda tx: remove_event(tx, 1))
    assert forum.read(partial(load_apart, kind=Kind.PERSON)) == frozenset()


def test_two_at_no_event_cannot_be_kept_apart(forum: Workspace) -> None:
    forum.edit("Add", "Nobody", lambda tx: [add(tx, "person", name=name) for name in ("No Body", "No Boddy")])
    with pytest.raises(UserError, match="at an event"):
        forum.edit("Keep", "it", lambda tx: keep_apart(tx, Kind.PERSON, 3, 4, "Ada"))


def test_it_tells_what_a_merge_moves(forum: Workspace) -> None:
    council = _council(forum)
    forum.edit("Add", "Bo", lambda tx: add_participant(tx, council, name="Bo Chen"))
    counts = forum.read(partial(moving, kind=Kind.PERSON, row_id=1))
    assert counts == {"participant": 2, "appearance": 1}
    assert forum.read(partial(both_at, first_id=1, second_id=2)) == ((council, "Council"), (1, "Forum"))
    forum.edit("Merge", "Ana", lambda tx: merge_people(tx, 2, 1))
    assert [row.person_id for row in forum.participants(1).participants] == [2, 2]
