"""Who stands where in a delegation, and under what rank somebody is put between others."""

import pytest

from planner.domain.attending import Member
from planner.domain.delegation_tree import Delegation, by_rank, delegations, rank_at
from planner.domain.kinds import ParticipantStatus
from planner.domain.ranks import is_head, rank_place, usual_ranks
from planner.domain.state_names import StateNames

HEAD, DEPUTY, ADVISER = "Head of delegation", "Deputy head of delegation", "Adviser"


def _members(*ranks: str, code: str = "KEN", status: ParticipantStatus = ParticipantStatus.APPROVED) -> list[Member]:
    return [Member(number, number, code, None, rank, number, status) for number, rank in enumerate(ranks)]


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru"])
def test_the_usual_ranks_stand_in_their_own_order(language: str) -> None:
    assert [rank_place(rank) for rank in usual_ranks(language)] == list(range(7))


def test_words_in_other_languages_and_spellings_mean_the_same_rank() -> None:
    assert is_head("CHEF DE DÉLÉGATION")
    assert is_head("Jefa de la delegación")
    assert rank_place("advisor") == rank_place("Conseillère") == rank_place(ADVISER)
    assert rank_place("Observer") < rank_place("Photographer") < rank_place("")


def test_members_stand_by_rank_and_keep_the_order_of_the_letter() -> None:
    ordered = by_rank(_members("", ADVISER, HEAD, "Photographer", ADVISER, DEPUTY))
    assert [member.id for member in ordered] == [2, 5, 1, 4, 3, 0]


@pytest.mark.parametrize(
    ("place", "own", "given"),
    [
        (0, ADVISER, ADVISER),  # above the head nobody becomes one
        (1, ADVISER, DEPUTY),
        (1, DEPUTY, DEPUTY),
        (2, ADVISER, ADVISER),
        (2, HEAD, DEPUTY),
        (3, "Expert", "Expert"),
        (3, DEPUTY, ADVISER),
        (0, HEAD, HEAD),
    ],
)
def test_between_others_somebody_takes_the_rank_that_stands_there(place: int, own: str, given: str) -> None:
    others = _members(HEAD, DEPUTY, ADVISER)
    assert rank_at(others, place, own) == given


def test_an_empty_delegation_leaves_the_rank() -> None:
    assert rank_at([], 0, ADVISER) == ADVISER
    assert rank_at(_members(HEAD), 1, "") == ""


def test_states_stand_by_their_names_in_the_language_then_organizations() -> None:
    members = [
        *_members(HEAD, code="DEU"),
        *_members("", code="EGY"),
        Member(9, 9, "", 4, "", 9, ParticipantStatus.PENDING),
    ]
    english = [one.name for one in delegations(members, StateNames("en"), {4: "African Union"})]
    french = [one.name for one in delegations(members, StateNames("fr"), {4: "African Union"})]
    assert english == ["Egypt", "Germany", "African Union"]
    assert french == ["Allemagne", "Égypte", "African Union"]


def test_who_will_not_come_neither_counts_nor_leads() -> None:
    away = _members(HEAD, status=ParticipantStatus.REPLACED)
    delegation = Delegation("KEN", None, "Kenya", (*away, *_members(ADVISER)))
    assert delegation.coming == 1
    assert not delegation.has_head
