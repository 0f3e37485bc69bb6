"""What States are called at an event, and what they are to its body."""

from datetime import date, datetime
from functools import partial

import pytest

from db.transaction import Transaction
from planner.domain.kinds import ParticipantStatus, Standing
from planner.domain.state_register import StateEntry, StateRegister
from planner.edits.copying import CopyChoices, copy_event
from planner.edits.event import create_event
from planner.edits.people import add_participant, represent, set_delegation, set_field
from planner.edits.rows import add, change, remove
from planner.edits.states import name_state, set_standings
from planner.errors import UserError
from planner.stating import load_register
from planner.workspace import Workspace


def _a_council(tx: Transaction) -> tuple[int, int, int]:
    """An event of 2008 in English and French with two sittings, the later one added first; gives their ids."""
    event = create_event(tx, title="Council", starts_on=date(2008, 12, 2), language="en", other_languages="fr")
    afternoon = add(tx, "sitting", event_id=event, starts_at=datetime(2008, 12, 2, 15), length_minutes=180)
    morning = add(tx, "sitting", event_id=event, starts_at=datetime(2008, 12, 2, 10), length_minutes=180)
    return event, morning, afternoon


@pytest.fixture
def council(workspace: Workspace) -> tuple[int, int, int]:
    return workspace.edit("Create", "Council", _a_council)


def _register(workspace: Workspace, event_id: int) -> StateRegister:
    register = workspace.read(partial(load_register, event_id=event_id))
    assert register is not None
    return register


def _entry(workspace: Workspace, event_id: int, code: str, sitting_id: int | None = None) -> StateEntry:
    return next(row for row in _register(workspace, event_id).entries(sitting_id) if row.id == code)


def test_everything_is_blank_until_somebody_says_so(workspace: Workspace, council: tuple[int, int, int]) -> None:
    register = _register(workspace, council[0])
    entries = register.entries(None)
    assert len(entries) == 197
    assert register.counts(None) == {None: 197}
    assert not any(entry.own or entry.later or entry.delegates for entry in entries)
    assert [entry.name for entry in entries[:2]] == ["Afghanistan", "Albania"]


def test_a_name_of_the_event_is_said_changed_and_taken_back(
    workspace: Workspace, council: tuple[int, int, int]
) -> None:
    event = council[0]
    name = partial(name_state, event_id=event, code="TUR", language="en")
    assert _entry(workspace, event, "TUR").names == {"en": "Turkey", "fr": "Turquie"}
    workspace.edit(
        "Name", "Türkiye", partial(name, short=" Türkiye ", source="Note verbale", noted_on=date(2008, 1, 2))
    )
    entry = _entry(workspace, event, "TUR")
    assert entry.names == {"en": "Türkiye", "fr": "Turquie"}
    assert (entry.own["en"].source, entry.own["en"].noted_on) == ("Note verbale", date(2008, 1, 2))
    workspace.edit("Name", "Türkiye", partial(name, formal="Republic of Türkiye"))
    assert _entry(workspace, event, "TUR").own["en"].formal == "Republic of Türkiye"
    workspace.edit("Name", "Türkiye", partial(name, short=""))
    assert _entry(workspace, event, "TUR").names["en"] == "Turkey"
    workspace.edit("Name", "Türkiye", partial(name, formal=""))
    assert _entry(workspace, event, "TUR").own == {}
    workspace.edit("Name", "nothing", partial(name, source="alone"))
    assert _register(workspace, event).names == ()


def test_a_state_is_admitted_in_the_afternoon(workspace: Workspace, council: tuple[int, int, int]) -> None:
    event, morning, afternoon = council
    edit = partial(workspace.edit, "Set", "standings", event_id=event)
    assert edit(lambda tx: set_standings(tx, event, {"COK": Standing.OBSERVER, "CHE": Standing.MEMBER})) == 2
    assert edit(lambda tx: set_standings(tx, event, {"COK": Standing.MEMBER}, afternoon)) == 1
    assert _entry(workspace, event, "COK", morning).standing is Standing.OBSERVER
    assert [row.sitting_id for row in _entry(workspace, event, "COK", morning).later] == [afternoon]
    assert _entry(workspace, event, "COK", afternoon).standing is Standing.MEMBER
    assert _entry(workspace, event, "COK", afternoon).later == ()
    assert _register(workspace, event).counts(morning)[Standing.MEMBER] == 1
    assert _register(workspace, event).counts(afternoon)[Standing.MEMBER] == 2
    assert edit(lambda tx: set_standings(tx, event, {"COK": None}, afternoon)) == 1
    assert _entry(workspace, event, "COK", afternoon).standing is Standing.OBSERVER


def test_saying_the_same_again_changes_nothing(workspace: Workspace, council: tuple[int, int, int]) -> None:
    said = {"CHE": Standing.MEMBER, "COK": None}
    write = partial(set_standings, event_id=council[0], standings=said)
    assert workspace.edit("Set", "it", write) == 1
    assert workspace.edit("Set", "it", write) == 0


def test_a_sitting_of_another_event_or_one_that_has_gone_is_refused(
    workspace: Workspace, council: tuple[int, int, int]
) -> None:
    other = workspace.edit("Create", "Other", lambda tx: create_event(tx, title="Other"))
    with pytest.raises(UserError) as refusal:
        workspace.edit("Set", "it", lambda tx: set_standings(tx, other, {"CHE": Standing.MEMBER}, council[1]))
    assert refusal.value.code == "gone"
    assert _register(workspace, other).standings == ()


def test_the_register_counts_who_comes_for_a_state(workspace: Workspace, council: tuple[int, int, int]) -> None:
    event = council[0]

    def come(tx: Transaction) -> None:
        for name in ("Ana Lima", "Bo Chen", "Eva Ruiz"):
            represent(tx, add_participant(tx, event, name=name), "Switzerland")
        absent = add_participant(tx, event, name="Kim Min")
        represent(tx, absent, "Switzerland")
        change(tx, "participant", absent, status=ParticipantStatus.CANCELLED)
        known = represent(tx, add_participant(tx, event, name="Li Wei"), "China")
        change(tx, "representation", known, country_code="XKX")

    workspace.edit("Add", "people", come)
    assert _entry(workspace, event, "CHE").delegates == 3
    unknown = _entry(workspace, event, "XKX")
    assert (unknown.delegates, unknown.names, unknown.name, unknown.group) == (1, {"en": "", "fr": ""}, "XKX", "")
    assert len(_register(workspace, event).entries(None)) == 198


def test_an_event_that_has_gone_has_no_register(workspace: Workspace, council: tuple[int, int, int]) -> None:
    workspace.edit("Remove", "Council", lambda tx: remove(tx, "event", council[0]))
    assert workspace.read(partial(load_register, event_id=council[0])) is None


def test_an_edition_takes_names_and_standings_along(workspace: Workspace, council: tuple[int, int, int]) -> None:
    event, _, afternoon = council
    workspace.edit("Name", "Nauru", lambda tx: name_state(tx, event, "NRU", "en", short="Naoero"))
    workspace.edit("Set", "it", lambda tx: set_standings(tx, event, {"COK": Standing.MEMBER}, afternoon))
    copy = workspace.edit("Copy", "it", lambda tx: copy_event(tx, event, CopyChoices()))
    register = _register(workspace, copy)
    assert [row.short for row in register.names] == ["Naoero"]
    assert register.said.at_end("COK") is Standing.MEMBER
    assert register.standings[0].sitting_id in {sitting.id for sitting in register.sittings}


def test_what_the_event_calls_a_state_is_understood_wherever_it_is_typed(
    workspace: Workspace, council: tuple[int, int, int]
) -> None:
    event = council[0]
    workspace.edit("Name", "Nauru", lambda tx: name_state(tx, event, "NRU", "en", short="Pleasant Island"))
    person = workspace.edit("Add", "Ana", lambda tx: add_participant(tx, event, name="Ana Lima"))
    workspace.edit("Change", "Ana", lambda tx: set_field(tx, [person], "country", "PLEASANT ISLAND"))
    place = workspace.edit("Change", "Ana", lambda tx: represent(tx, person, "Pleasant Island"))
    people = workspace.participants(event)
    assert (people.participants[0].country, people.participants[0].country_code) == ("PLEASANT ISLAND", "NRU")
    assert (people.representations[0].country_code, people.representations[0].organisation_id) == ("NRU", None)
    workspace.edit("Change", "Ana", lambda tx: set_delegation(tx, place, "Kenya"))
    workspace.edit("Change", "Ana", lambda tx: set_delegation(tx, place, "pleasant island"))
    assert workspace.participants(event).representations[0].country_code == "NRU"
    other = workspace.edit("Create", "Other", lambda tx: create_event(tx, title="Other"))
    bo = workspace.edit("Add", "Bo", lambda tx: add_participant(tx, other, name="Bo Chen"))
    workspace.edit("Change", "Bo", lambda tx: set_field(tx, [bo], "country", "Pleasant Island"))
    assert workspace.participants(other).participants[0].country_code == ""
