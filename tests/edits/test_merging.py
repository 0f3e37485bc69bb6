"""Two become one: everything that pointed to the one points to the other, and nothing that was said is lost."""

from dataclasses import asdict
from datetime import date, datetime
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Date, DateTime, Integer, String, Table, func, insert, select

from db import tables
from db.belongings import pointing_to
from db.tables import METADATA
from db.transaction import Transaction
from planner.domain.kinds import AppearanceStatus, Matter, ParticipantStatus
from planner.domain.privacy import MatterErasure
from planner.edits.drafts import start_draft
from planner.edits.event import add_host, create_event, organisation_named
from planner.edits.merging import merge_organisations, merge_participants, merge_people
from planner.edits.people import add_participant, represent
from planner.edits.rows import add, change, translate
from planner.errors import UserError
from planner.queries import load_participants
from planner.workspace import Workspace
from tests.dumps import dump
from tests.edits.builders import a_forum

NOUNS = ("person", "organisation", "participant")


def test_no_table_can_be_forgotten() -> None:
    """Whatever column points to a person, an organization or a participant is one that a merge moves."""
    for noun in NOUNS:
        target = METADATA.tables[noun]
        found = {
            (table.name, column.name)
            for table in METADATA.tables.values()
            for column in table.columns
            for key in column.foreign_keys
            if key.column.table is target
        }
        assert {(table.name, column) for table, column in pointing_to(target)} == found
        assert found


@pytest.mark.parametrize(
    ("noun", "table", "column"),
    [(noun, table.name, column) for noun in NOUNS for table, column in pointing_to(METADATA.tables[noun])],
)
def test_a_row_of_any_table_goes_over(workspace: Workspace, noun: str, table: str, column: str) -> None:
    kept, gone = workspace.edit("Create", "two", lambda tx: _two(tx, noun))
    row_id = workspace.edit("Add", "row", lambda tx: _a_row(tx, METADATA.tables[table], {column: gone}))
    before = dump(workspace)
    workspace.edit("Merge", "two", lambda tx: _merge(tx, noun, kept, gone))
    here = METADATA.tables[table].c
    assert workspace.read(lambda tx: tx.execute(select(here[column]).where(here.id == row_id)).scalar_one()) == kept
    assert workspace.undo()
    assert dump(workspace) == before


def _two(tx: Transaction, noun: str) -> tuple[int, int]:
    forum = a_forum(tx)
    people = load_participants(tx, forum).participants
    match noun:
        case "participant":
            return people[0].id, people[1].id
        case "person":
            return people[0].person_id, people[1].person_id
    return organisation_named(tx, "Bank"), organisation_named(tx, "The Bank")


def _merge(tx: Transaction, noun: str, kept: int, gone: int) -> None:
    {"person": merge_people, "organisation": merge_organisations, "participant": merge_participants}[noun](
        tx, kept, gone
    )


def _a_row(tx: Transaction, table: Table, values: dict[str, Any]) -> int:
    """Fill every column that has to say something with anything that fits."""
    for column in table.columns:
        if column.name in values or column.nullable or column.default is not None or column.primary_key:
            continue
        parents = [key.column.table for key in column.foreign_keys]
        values[column.name] = _any_row(tx, parents[0]) if parents else _anything(column.type)
    if table.name == "representation" and "organisation_id" not in values:
        values["country_code"] = "KEN"
    if table.name == "availability":
        values |= {"starts_at": datetime(2026, 3, 2, 9)}
    return int(tx.execute(insert(table).values(**values)).inserted_primary_key[0])  # type: ignore[index]


def _any_row(tx: Transaction, table: Table) -> int:
    found = tx.execute(select(func.max(table.c.id))).scalar()
    if table.name == "participant":
        event = tx.execute(select(func.min(tables.event.c.id))).scalar() or 0
        return add_participant(tx, event, name="Somebody Else")
    return found or _a_row(tx, table, {})


def _anything(kind: object) -> Any:
    match kind:
        case DateTime():
            return datetime(2026, 3, 2, 10)
        case Date():
            return date(2026, 3, 2)
        case Integer():
            return 30
        case String():
            return "anything"
    raise AssertionError(kind)


@pytest.fixture
def forum(workspace: Workspace) -> Workspace:
    workspace.edit("Create", "Forum", a_forum)
    return workspace


def _second(workspace: Workspace, name: str = "LIMA, ANA", **values: Any) -> int:
    return workspace.edit("Add", name, lambda tx: add_participant(tx, 1, name=name, **values))


def _participant(workspace: Workspace, participant_id: int) -> Any:
    return next(row for row in workspace.participants(1).participants if row.id == participant_id)


def _one(workspace: Workspace, table: Table, **where: object) -> list[dict[str, Any]]:
    query = select(table).filter_by(**where).order_by(table.c.id)
    return workspace.read(lambda tx: [dict(row) for row in tx.execute(query).mappings()])


def test_a_panellist_and_a_delegate_become_one_with_all_that_they_had(forum: Workspace) -> None:
    def fill(tx: Transaction) -> int:
        delegate = add_participant(tx, 1, name="LIMA, ANA", email="ana@example.org", needs="Step-free", country="Kenya")
        represent(tx, delegate, "Kenya", "Adviser")
        add(tx, "appearance", session_id=1, participant_id=delegate, role="chair")
        add(tx, "document", event_id=1, participant_id=delegate, kind="photo", title="Portrait")
        sitting = add(tx, "sitting", event_id=1, starts_at=datetime(2026, 3, 2, 10), length_minutes=180)
        for whom in (1, delegate):
            add(tx, "attendance", participant_id=whom, sitting_id=sitting)
        add(tx, "availability", event_id=1, participant_id=delegate, ends_at=datetime(2026, 3, 2, 13))
        add(tx, "participant_private", participant_id=delegate, diet="Vegan", passport_number="X123")
        translate(tx, "participant", delegate, "fr", function="Conseillère")
        return delegate

    delegate = forum.edit("Add", "LIMA", fill)
    person = _participant(forum, delegate).person_id
    forum.edit("Merge", "Ana Lima", lambda tx: merge_participants(tx, 1, delegate))
    ana = _participant(forum, 1)
    assert (ana.name, ana.email, ana.needs, ana.country) == ("Ana Lima", "ana@example.org", "Step-free", "Portugal")
    assert ana.notes.splitlines() == ["Name: LIMA, ANA", "Country: Kenya"]
    assert [row.country_code for row in forum.participants(1).representations] == ["KEN"]
    assert len([row for row in forum.agenda(1).appearances if row.participant_id == 1]) == 2
    assert len(_one(forum, tables.attendance)) == 1
    assert _one(forum, tables.participant_private)[0]["passport_number"] == "X123"
    assert _one(forum, tables.document)[0]["participant_id"] == 1
    assert _one(forum, tables.availability)[0]["participant_id"] == 1
    assert _one(forum, tables.TEXTS["participant"])[0]["function"] == "Conseillère"
    assert _one(forum, tables.person, id=person) == []
    assert _one(forum, tables.participant, id=delegate) == []


def test_the_same_seat_and_the_same_delegation_are_one(forum: Workspace) -> None:
    def fill(tx: Transaction) -> int:
        other = add_participant(tx, 1, name="Ana M. Lima")
        for whom in (1, other):
            represent(tx, whom, "Kenya", "Adviser" if whom == other else "")
        seat = {"session_id": 2, "contribution_id": 1, "participant_id": other}
        add(tx, "appearance", **seat, status="confirmed", printed_function="Head", notes="Arrives late")
        return other

    other = forum.edit("Add", "Ana", fill)
    forum.edit("Merge", "Ana", lambda tx: merge_participants(tx, 1, other))
    (seat,) = (row for row in forum.agenda(1).appearances if row.participant_id == 1)
    assert (seat.status, seat.printed_function, seat.notes) == (AppearanceStatus.CONFIRMED, "Head", "Arrives late")
    (delegation,) = forum.participants(1).representations
    assert (delegation.participant_id, delegation.rank) == (1, "Adviser")


def test_what_was_chosen_stands_and_its_parts_go_with_it(forum: Workspace) -> None:
    other = _second(forum, country="Kenya", country_code="KEN", organisation="Bank")
    chosen = {"name": "LIMA, ANA", "country": "Kenya", "organisation": "Delta"}
    forum.edit("Merge", "Ana", lambda tx: merge_participants(tx, 1, other, chosen))
    ana = _participant(forum, 1)
    assert (ana.name, ana.given, ana.family) == ("LIMA, ANA", "ANA", "LIMA")
    assert (ana.country, ana.country_code, ana.organisation, ana.organisation_id) == ("Kenya", "KEN", "Delta", None)
    assert ana.notes == ""


def test_a_name_that_was_typed_is_read_anew(forum: Workspace) -> None:
    other = _second(forum)
    forum.edit("Merge", "Ana", lambda tx: merge_participants(tx, 1, other, {"name": "Ana van Lima"}))
    ana = _participant(forum, 1)
    assert (ana.name, ana.given, ana.family) == ("Ana van Lima", "Ana", "van Lima")


def test_an_organization_is_not_taken_without_its_words(forum: Workspace) -> None:
    bank = forum.edit("Add", "Bank", lambda tx: organisation_named(tx, "Bank"))
    forum.edit("Change", "Ana", lambda tx: change(tx, "participant", 1, organisation="Delta"))
    other = _second(forum, organisation="Bank", organisation_id=bank)
    forum.edit("Merge", "Ana", lambda tx: merge_participants(tx, 1, other))
    ana = _participant(forum, 1)
    assert (ana.organisation, ana.organisation_id) == ("Delta", None)
    assert "Organisation: Bank" in ana.notes


def test_permissions_and_restrictions_are_never_loosened(forum: Workspace) -> None:
    other = _second(forum, consent_photo=True, consent_name=True, restricted=True)
    forum.edit("Change", "Ana", lambda tx: change(tx, "participant", 1, consent_name=True))
    forum.edit("Merge", "Ana", lambda tx: merge_participants(tx, 1, other))
    ana = _participant(forum, 1)
    assert (ana.consent_name, ana.consent_photo, ana.restricted) == (True, False, True)
    assert "Consent photo: given for one of the two" in ana.notes


def test_what_is_private_never_becomes_a_note(forum: Workspace) -> None:
    def fill(tx: Transaction) -> int:
        other = add_participant(tx, 1, name="LIMA, ANA")
        mine = {"passport_number": "X1", "diet": "Vegan", "born_on": date(1970, 1, 1), "birthplace": "Porto"}
        theirs = {"passport_number": "Y2", "diet": "Nut allergy", "born_on": date(1971, 1, 1), "medical": "Asthma"}
        add(tx, "participant_private", participant_id=1, **mine)
        add(tx, "participant_private", participant_id=other, **theirs)
        return other

    other = forum.edit("Add", "Ana", fill)
    before = dump(forum)
    forum.edit("Merge", "Ana", lambda tx: merge_participants(tx, 1, other))
    (papers,) = _one(forum, tables.participant_private)
    assert (papers["passport_number"], papers["diet"], papers["medical"]) == (
        "X1 / Y2",
        "Vegan / Nut allergy",
        "Asthma",
    )
    assert (papers["born_on"], papers["birthplace"]) == (date(1970, 1, 1), "Porto / 1971-01-01")
    assert _participant(forum, 1).notes == "Name: LIMA, ANA"
    forum.undo()
    assert dump(forum) == before
    private = {"passport_number": "Y2", "born_on": date(1971, 1, 1), "diet": "Vegan"}
    forum.edit("Merge", "Ana", lambda tx: merge_participants(tx, 1, other, private=private))
    (papers,) = _one(forum, tables.participant_private)
    assert {name: papers[name] for name in private} == private
    assert papers["birthplace"] == "Porto"


_REACH: dict[str, Any] = {
    "email": "lima@example.org",
    "phone": "+41 22 000 00 02",
    "focal_point": "Her mission",
    "hotel": "Lake Hotel",
    "arrives_at": datetime(2026, 3, 1, 8, 5),
    "arrives_by": "LX 8",
    "arrives_where": "Airport",
    "transfer": "Bus",
    "travel": "By train from Lyon",
    "needs": "Step-free",
    "visa_letter": "sent",
}


def test_what_is_kept_for_a_time_never_becomes_a_note(forum: Workspace) -> None:
    mine = {name: f"mine {name}" for name in _REACH} | {"arrives_at": datetime(2026, 3, 1, 9), "visa_letter": "needed"}
    forum.edit("Change", "Ana", lambda tx: change(tx, "participant", 1, **mine, consent_mailing=True))
    forum.edit("Change", "Forum", lambda tx: change(tx, "event", 1, ends_on=date(2026, 3, 3)))
    other = _second(forum, **_REACH)
    forum.edit("Merge", "Ana", lambda tx: merge_participants(tx, 1, other))
    ana = _participant(forum, 1)
    assert (ana.email, ana.focal_point) == ("mine email", "mine focal_point / Her mission / lima@example.org")
    assert ana.phone == "mine phone / +41 22 000 00 02"
    assert (ana.arrives_at, ana.arrives_by) == (datetime(2026, 3, 1, 9), "mine arrives_by / LX 8 / 2026-03-01 08:05")
    assert (ana.travel, ana.visa_letter) == ("mine travel\nBy train from Lyon", "needed")
    assert set(ana.notes.splitlines()) == {"Name: LIMA, ANA", "Consent mailing: given for one of the two"}
    uid = forum.agenda(1).event.uid
    wishes = [MatterErasure(uid, matter) for matter in Matter]
    forum.erase(wishes, "Remove", "it", keep_backups=False)
    said = " ".join(str(value) for value in asdict(_participant(forum, 1)).values())
    told = (str(words) for words in (*_REACH.values(), *mine.values()) if words != _REACH["visa_letter"])
    assert [words for words in told if words in said] == []
    assert (_participant(forum, 1).visa_letter, _participant(forum, 1).notes) == ("", ana.notes)


def test_one_address_more_is_written_down_where_no_other_is(forum: Workspace) -> None:
    forum.edit("Change", "Ana", lambda tx: change(tx, "participant", 1, email="ana@example.org"))
    other = _second(forum, email="lima@example.org")
    before = dump(forum)
    forum.edit("Merge", "Ana", lambda tx: merge_participants(tx, 1, other))
    assert (_participant(forum, 1).email, _participant(forum, 1).focal_point) == ("ana@example.org", "lima@example.org")
    forum.undo()
    assert dump(forum) == before
    forum.edit("Merge", "Ana", lambda tx: merge_participants(tx, 1, other, {"email": "lima@example.org"}))
    assert (_participant(forum, 1).email, _participant(forum, 1).focal_point) == ("lima@example.org", "")


def test_somebody_who_came_in_their_own_place_came(forum: Workspace) -> None:
    def fill(tx: Transaction) -> int:
        other = add_participant(tx, 1, name="LIMA, ANA")
        change(tx, "participant", 1, status=ParticipantStatus.REPLACED)
        add(tx, "succession", participant_id=1, successor_id=other)
        add(tx, "succession", participant_id=other, successor_id=2)
        taken = add(tx, "appearance", session_id=2, contribution_id=1, participant_id=other, status="confirmed")
        change(tx, "appearance", 1, status="declined", replaced_by=taken)
        return other

    other = forum.edit("Add", "Ana", fill)
    forum.edit("Merge", "Ana", lambda tx: merge_participants(tx, 1, other))
    assert [(row.participant_id, row.successor_id) for row in forum.participants(1).successions] == [(1, 2)]
    (seat,) = (row for row in forum.agenda(1).appearances if row.participant_id == 1)
    assert (seat.status, seat.replaced_by) == (AppearanceStatus.CONFIRMED, None)
    assert _participant(forum, 1).status is ParticipantStatus.APPROVED


def test_two_successors_cannot_both_stand_and_the_other_is_noted(forum: Workspace) -> None:
    def fill(tx: Transaction) -> int:
        other = add_participant(tx, 1, name="LIMA, ANA")
        third = add_participant(tx, 1, name="Eva Ruiz")
        add(tx, "succession", participant_id=1, successor_id=2)
        add(tx, "succession", participant_id=other, successor_id=third)
        return other

    other = forum.edit("Add", "Ana", fill)
    forum.edit("Merge", "Ana", lambda tx: merge_participants(tx, 1, other))
    assert [row.successor_id for row in forum.participants(1).successions] == [2]
    assert "Successor: Eva Ruiz" in _participant(forum, 1).notes


def _again(workspace: Workspace, *, both: bool) -> tuple[int, int, int]:
    """A second person at the forum, and at another event where the first one is as well if ``both``."""

    def fill(tx: Transaction) -> tuple[int, int, int]:
        other = add_participant(tx, 1, name="LIMA, ANA")
        council = create_event(tx, title="Council")
        theirs = load_participants(tx, 1).participants[-1].person_id
        add(tx, "participant", event_id=council, person_id=theirs, name="A. LIMA", function="Chair")
        if both:
            add(tx, "participant", event_id=council, person_id=1, name="Ana Lima", function="Head")
        return other, theirs, council

    return workspace.edit("Create", "Council", fill)


def test_people_of_two_events_become_one_and_stay_as_they_were_printed(forum: Workspace) -> None:
    other, theirs, council = _again(forum, both=True)
    before = dump(forum)
    forum.edit("Merge", "Ana", lambda tx: merge_people(tx, 1, theirs, {"name": "Ana de Lima"}, as_one=[council]))
    assert [row.name for row in forum.participants(1).participants if row.person_id == 1] == ["Ana Lima", "LIMA, ANA"]
    (chair,) = forum.participants(council).participants
    assert (chair.name, chair.function, chair.person_id) == ("Ana Lima", "Head", 1)
    assert chair.notes.splitlines() == ["Name: A. LIMA", "Function: Chair"]
    (person,) = _one(forum, tables.person, id=1)
    assert (person["name"], person["given"], person["family"]) == ("Ana de Lima", "Ana", "de Lima")
    assert _participant(forum, other).person_id == 1
    forum.undo()
    assert dump(forum) == before


def test_a_draft_of_an_event_follows_it(forum: Workspace) -> None:
    other = _second(forum)
    theirs = _participant(forum, other).person_id
    draft = forum.edit("Draft", "Forum", lambda tx: start_draft(tx, 1, "Forum, draft"))
    forum.edit("Merge", "Ana", lambda tx: merge_people(tx, 1, theirs, as_one=[1]))
    assert [row.name for row in forum.participants(1).participants] == ["Ana Lima", "Bo Chen"]
    assert [row.name for row in forum.participants(draft).participants] == ["Ana Lima", "Bo Chen"]


def test_rows_of_a_draft_know_the_one_that_stayed(forum: Workspace) -> None:
    other = _second(forum)
    draft = forum.edit("Draft", "Forum", lambda tx: start_draft(tx, 1, "Forum, draft"))
    forum.edit("Merge", "Ana", lambda tx: merge_participants(tx, 1, other))
    uid = _participant(forum, 1).uid
    known = {row["origin_uid"] for row in _one(forum, tables.participant, event_id=draft)}
    assert known == {uid, _participant(forum, 2).uid}


def test_organizations_take_their_people_parts_and_words_along(forum: Workspace) -> None:
    def fill(tx: Transaction) -> tuple[int, int]:
        kept, gone = (
            organisation_named(tx, "Bank"),
            organisation_named(tx, "The Bank", acronym="TB", country_code="KEN"),
        )
        for name in ("Bank", "The Bank"):
            add_host(tx, 1, name)
        change(tx, "participant", 1, organisation="The Bank", organisation_id=gone)
        represent(tx, 2, "The Bank", "Head")
        translate(tx, "organisation", gone, "fr", name="La Banque")
        return kept, gone

    kept, gone = forum.edit("Add", "Bank", fill)
    before = dump(forum)
    forum.edit("Merge", "Bank", lambda tx: merge_organisations(tx, kept, gone, {"name": "Bank of All"}))
    (bank,) = forum.participants(1).organisations
    assert (bank.id, bank.name, bank.acronym, bank.country_code) == (kept, "Bank of All", "TB", "KEN")
    assert (_participant(forum, 1).organisation, _participant(forum, 1).organisation_id) == ("The Bank", kept)
    assert [row.organisation_id for row in forum.agenda(1).hosts] == [kept]
    assert [row.organisation_id for row in forum.participants(1).representations] == [kept]
    assert _one(forum, tables.TEXTS["organisation"], parent_id=kept)[0]["name"] == "La Banque"
    forum.undo()
    assert dump(forum) == before


@pytest.mark.parametrize(
    ("kept", "gone", "code"),
    [(1, 1, "same-row"), (1, 99, "gone"), (99, 1, "gone")],
)
def test_one_alone_or_nobody_is_not_merged(forum: Workspace, kept: int, gone: int, code: str) -> None:
    before = dump(forum)
    for merge in (merge_people, merge_participants):
        with pytest.raises(UserError) as refused:
            forum.edit("Merge", "it", partial(merge, kept_id=kept, gone_id=gone))
        assert refused.value.code == code
    assert dump(forum) == before


def test_participants_of_two_events_are_not_merged(forum: Workspace) -> None:
    council = forum.edit("Create", "Council", lambda tx: create_event(tx, title="Council"))
    other = forum.edit("Add", "Ana", lambda tx: add_participant(tx, council, name="Ana Lima"))
    with pytest.raises(UserError, match="two events"):
        forum.edit("Merge", "it", lambda tx: merge_participants(tx, 1, other))
