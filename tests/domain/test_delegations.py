"""Delegations, from who is listed."""

from dataclasses import replace

import pytest

from planner.domain.delegates import delegates
from planner.domain.delegations import delegations
from planner.domain.kinds import Audience, Level, Standing
from planner.domain.people import ParticipantList
from planner.domain.state_names import StateNames
from planner.domain.states import CountryNameRow, StandingRow
from planner.domain.statistics import Subject, statistics
from tests.exports.people import delegation, organisation, participant, people


def _everybody() -> ParticipantList:
    head = replace(delegation(1, 1, "CIV"), rank="Chef de délégation")
    return people(
        participant(1, name="Head", level="minister"),
        participant(2, name="Second"),
        participant(3, name="Hidden", restricted=True),
        participant(4, name="Of two"),
        organisations=(organisation(9, "African Union"),),
        representations=(
            delegation(2, 2, "CIV"),
            head,
            delegation(3, 3, "CIV"),
            delegation(4, 4, organisation=9),
            delegation(5, 4, "AUT"),
        ),
        standings=(
            StandingRow(1, "x", 1, "CIV", Standing.OBSERVER, None),
            StandingRow(2, "y", 1, "AUT", Standing.MEMBER, None),
        ),
    )


def test_a_delegation_keeps_the_order_of_its_letter_and_names_its_head() -> None:
    everybody = _everybody()
    austria, ivory_coast, union = delegations(everybody, delegates(everybody, Audience.PARTNER))
    english, french = StateNames.of(everybody, "en"), StateNames.of(everybody, "fr")
    assert [one.name(english) for one in (austria, ivory_coast, union)] == ["Austria", "Côte d’Ivoire", "African Union"]
    assert (austria.name(french), union.name(french)) == ("Autriche", "African Union")
    assert [seat.delegate.participant.name for seat in ivory_coast.seats] == ["Second", "Head"]
    assert ivory_coast.head is not None
    assert ivory_coast.head.delegate.participant.name == "Head"
    assert (ivory_coast.level, ivory_coast.standing, ivory_coast.group) == (Level.MINISTER, Standing.OBSERVER, "AFR")
    assert (union.head, union.level, union.standing, union.group) == (None, None, None, "")
    assert ivory_coast.plate(english) == "CÔTE D’IVOIRE"


def test_a_head_is_known_however_the_rank_is_written() -> None:
    everybody = _everybody()
    leads = replace(everybody.representations[1], rank="HEAD OF THE DELEGATION")
    told = replace(everybody, representations=(everybody.representations[0], leads))
    (ivory_coast,) = delegations(told, delegates(told, Audience.PARTNER))
    assert ivory_coast.head is not None


def test_the_event_may_call_a_state_by_another_name() -> None:
    everybody = replace(
        _everybody(), country_names=(CountryNameRow(1, "n", 1, "AUT", "fr", "République d’Autriche", "", "", None),)
    )
    (austria, *_) = delegations(everybody, delegates(everybody, Audience.PARTNER))
    assert austria.name(StateNames.of(everybody, "fr")) == "République d’Autriche"


def test_who_is_in_no_delegation_makes_none() -> None:
    alone = people(participant(1))
    assert delegations(alone, delegates(alone, Audience.INTERNAL)) == ()


def test_the_capitals_of_a_plate_are_those_of_the_names_own_language() -> None:
    everybody = people(participant(1), representations=(delegation(1, 1, "TUR"), delegation(2, 1, "AZE")))
    azerbaijan, turkiye = delegations(everybody, delegates(everybody, Audience.PARTNER))
    english = StateNames("en")
    assert (azerbaijan.plate(english), turkiye.plate(english)) == ("AZERBAIJAN", "TÜRKİYE")


@pytest.mark.parametrize("rank", ["Head of the delegation", "HOD", "Cheffe de délégation", "Jefe de la delegación"])
def test_heads_are_known_by_every_word_that_the_tree_knows_them_by(rank: str) -> None:
    led = people(participant(1), representations=(replace(delegation(1, 1, "CIV"), rank=rank),))
    (ivory_coast,) = delegations(led, delegates(led, Audience.PARTNER))
    assert ivory_coast.head is not None
    assert statistics(led)[Subject.HEAD_LEVEL].total.people == 1
