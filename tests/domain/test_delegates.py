"""The order of a list of participants: States by standing and by the alphabet of the list, organizations by theirs."""

from dataclasses import replace
from datetime import datetime
from itertools import count

from planner.domain.delegates import delegates
from planner.domain.kinds import Audience, ParticipantStatus, Standing
from planner.domain.people import CategoryRow, OrganisationRow, ParticipantList, ParticipantRow, RepresentationRow
from planner.domain.session import SittingRow
from planner.domain.states import CountryNameRow, StandingRow
from tests.domain.rows import a_row, an_event

ORGANISATIONS = tuple(
    OrganisationRow(number, f"o{number}", name, "", "", "")
    for number, name in enumerate(("Zonta", "Éclair", "Delta", "ECOSOC"), 1)
)


def _list(*whom: str | int, language: str = "en", year: int = 2026) -> ParticipantList:
    """A list of people who come for States (by code) or organizations (by id), in the order given."""
    numbers = count(1)
    people, places = [], []
    for one, number in zip(whom, numbers, strict=False):
        person = a_row(ParticipantRow, id=number, name=f"P{number}", category_id=1, position=number)
        people.append(replace(person, status=ParticipantStatus.APPROVED, consent_name=True))
        code, organisation = ("", one) if isinstance(one, int) else (one, None)
        places.append(RepresentationRow(number, f"r{number}", number, code, organisation, "", -number))
    return ParticipantList(
        event=an_event(language=language, starts_on=datetime(year, 3, 2).date()),
        categories=(CategoryRow(1, "c1", 1, "Delegations", 1),),
        participants=tuple(people),
        representations=tuple(places),
        organisations=ORGANISATIONS,
    )


def _listed(people: ParticipantList, language: str = "") -> list[str]:
    return [delegate.represents for delegate in delegates(people, Audience.PUBLIC, language)]


def test_states_stand_in_the_order_of_the_list_s_language() -> None:
    people = _list("GNQ", "USA", "GIN", "ETH", "GNB", "EGY", language="fr")
    french = ["Égypte", "États-Unis d’Amérique", "Éthiopie", "Guinée", "Guinée-Bissau", "Guinée équatoriale"]
    assert _listed(people) == french
    assert _listed(people, "en")[:3] == ["Egypt", "Equatorial Guinea", "Ethiopia"]


def test_an_event_of_2008_says_turkey_and_what_was_typed_stays() -> None:
    people = _list("TUR", "MKD", year=2008)
    assert _listed(people) == ["The former Yugoslav Republic of Macedonia", "Turkey"]
    typed = replace(people.participants[0], country="Türkiye", country_code="TUR")
    assert _listed(replace(people, participants=(typed, people.participants[1])))[1] == "Türkiye"


def test_the_event_s_own_name_of_a_state_heads_its_delegation_and_orders_it() -> None:
    own = CountryNameRow(1, "u", 1, "NRU", "en", "Naoero", "", "", None)
    people = replace(_list("NPL", "NRU", "NAM", "XKX"), country_names=(own,))
    assert _listed(people) == ["Namibia", "Naoero", "Nepal", "XKX"]


def test_organizations_stand_by_their_names_without_accents() -> None:
    assert _listed(_list(1, 2, 3, 4)) == ["Delta", "Éclair", "ECOSOC", "Zonta"]


def test_without_any_standing_states_and_organizations_are_mixed() -> None:
    assert _listed(_list("ZMB", 3, "ALB", "VAT")) == ["Albania", "Delta", "Holy See", "Zambia"]


def test_members_come_before_the_holy_see_observers_and_others_as_at_the_end() -> None:
    people = replace(
        _list("AFG", "COK", 3, "VAT", "AND", "ZWE", "BRA"),
        sittings=(SittingRow(4, "s4", 1, "", datetime(2026, 3, 2, 15), 180),),
        standings=tuple(
            StandingRow(number, f"u{number}", 1, code, status, sitting)
            for number, (code, status, sitting) in enumerate(
                (
                    ("ZWE", Standing.MEMBER, None),
                    ("COK", Standing.OBSERVER, None),
                    ("COK", Standing.MEMBER, 4),
                    ("AND", Standing.OBSERVER, None),
                    ("VAT", Standing.OBSERVER, None),
                    ("AFG", Standing.NEITHER, None),
                )
            )
        ),
    )
    order = ["Cook Islands", "Zimbabwe", "Holy See", "Andorra", "Afghanistan", "Brazil", "Delta"]
    assert _listed(people) == order


def test_within_a_delegation_the_order_of_the_letter_holds() -> None:
    people = _list("CHE", "CHE", "CHE")
    assert [delegate.participant.name for delegate in delegates(people, Audience.PUBLIC)] == ["P3", "P2", "P1"]


def test_within_a_delegation_ranks_stand_as_on_a_letter() -> None:
    ranks = ("Adviser", "", "Head of delegation", "Adviser", "Chef adjoint de la délégation")
    everybody = _list(*["KEN"] * len(ranks))
    ranked = zip(everybody.representations, ranks, strict=True)
    everybody = replace(
        everybody, representations=tuple(replace(row, rank=rank, position=1024) for row, rank in ranked)
    )
    listed = delegates(everybody, Audience.PARTNER)
    assert [delegate.participant.id for delegate in listed] == [3, 5, 1, 4, 2]
