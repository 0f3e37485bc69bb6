"""Levels are guessed from the words of functions, with a reason; people are ordered by them, and then by State."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.kinds import Level
from planner.domain.people import ParticipantRow
from planner.domain.protocol import guess, protocol_key, ranked
from tests.exports.people import participant

STATE = {"country": "Sierra Leone", "country_code": "SLE"}
MINISTRY = STATE | {"organisation": "Ministry of Foreign Affairs"}
AGENCY = {"organisation": "International Organization for Migration"}


@pytest.mark.parametrize(
    ("function", "facts", "level", "reason"),
    [
        ("President", STATE, Level.HEAD_OF_STATE, "President"),
        ("President of the Republic", STATE, Level.HEAD_OF_STATE, "President of the Republic"),
        ("Président de la République", {}, Level.HEAD_OF_STATE, "Président de la République"),
        ("Presidenta de la República", {}, Level.HEAD_OF_STATE, "Presidenta de la República"),
        ("Prime Minister", STATE, Level.HEAD_OF_GOVERNMENT, "Prime Minister"),
        ("Premier ministre", STATE, Level.HEAD_OF_GOVERNMENT, "Premier ministre"),
        ("Presidente del Gobierno", STATE, Level.HEAD_OF_GOVERNMENT, "Presidente del Gobierno"),
        ("First Deputy Prime Minister", STATE, Level.VICE_PRESIDENT, "First Deputy Prime Minister"),
        ("Vicepresidenta de la República", STATE, Level.VICE_PRESIDENT, "Vicepresidenta de la República"),
        ("Vice-President", STATE, Level.VICE_PRESIDENT, "Vice-President"),
        ("Minister for Foreign Affairs and Trade", STATE, Level.FOREIGN_MINISTER, "Minister for Foreign Affairs"),
        (
            "Ministre de l’Europe et des affaires étrangères",
            STATE,
            Level.FOREIGN_MINISTER,
            "Ministre de l’Europe et des affaires étrangères",
        ),
        ("Ministra de Relaciones Exteriores", STATE, Level.FOREIGN_MINISTER, "Ministra de Relaciones Exteriores"),
        ("Federal Minister of the Interior", STATE, Level.MINISTER, "Federal Minister"),
        ("Ministro del Interior", STATE, Level.MINISTER, "Ministro"),
        ("Deputy Minister of Foreign Affairs", STATE, Level.VICE_MINISTER, "Deputy Minister"),
        ("Undersecretary of Consular Services", MINISTRY, Level.VICE_MINISTER, "Undersecretary"),
        ("Viceministra de Salud", STATE, Level.VICE_MINISTER, "Viceministra"),
        ("Secrétaire d'État aux migrations", STATE, Level.VICE_MINISTER, "Secrétaire d'État"),
        ("Ministre délégué chargé des transports", STATE, Level.VICE_MINISTER, "Ministre délégué"),
        ("Director General", AGENCY, Level.EXECUTIVE_HEAD, "Director General"),
        ("Directeur général", AGENCY, Level.EXECUTIVE_HEAD, "Directeur général"),
        ("High Commissioner", AGENCY, Level.EXECUTIVE_HEAD, "High Commissioner"),
        ("High Commissioner", STATE, Level.AMBASSADOR, "High Commissioner"),
        ("Special Envoy of the President", STATE, Level.SPECIAL_ENVOY, "Special Envoy"),
        ("Permanent Representative to the UN", STATE, Level.AMBASSADOR, "Permanent Representative"),
        ("Ambassadrice, Représentante permanente", STATE, Level.AMBASSADOR, "Ambassadrice"),
        ("Director-General for Consular Affairs", MINISTRY, Level.DIRECTOR_GENERAL, "Director-General"),
        ("Under-Secretary-General", AGENCY, Level.DIRECTOR_GENERAL, "Under-Secretary-General"),
        ("Deputy Director General", AGENCY, Level.DIRECTOR_GENERAL, "Deputy Director General"),
        ("Head of Unit and Special Representative", STATE, Level.SPECIAL_ENVOY, "Special Representative"),
    ],
)
def test_the_words_of_a_function_say_how_high_an_office_is(
    function: str, facts: dict[str, str], level: Level, reason: str
) -> None:
    assert guess(participant(1, function=function, **facts)) == (level, reason)


@pytest.mark.parametrize(
    ("function", "facts"),
    [
        ("Adviser to the Minister of Foreign Affairs", STATE),
        ("Head, Office of the Prime Minister", STATE),
        ("Minister Counsellor", STATE),
        ("Ministre-conseiller", STATE),
        ("Minister's Office", STATE),
        ("Former President", STATE),
        ("Deputy Permanent Representative", STATE),
        ("President", STATE | {"organisation": "Red Cross Society"}),
        ("President", {"organisation": "International Catholic Migration Commission"}),
        ("Vice-President", {"organisation": "World Bank"}),
        ("Chairperson, IFRC Reference Group on Migration", AGENCY),
        ("Director, Ministry of Foreign Affairs", STATE),
        ("", STATE),
    ],
)
def test_who_only_works_for_an_office_does_not_hold_it(function: str, facts: dict[str, str]) -> None:
    assert guess(participant(1, function=function, **facts)) == (Level.OTHER, "")


def test_an_honorific_makes_an_ambassador_where_the_function_says_nothing() -> None:
    assert guess(participant(1, honorific="H.E. Amb.", function="")) == (Level.AMBASSADOR, "H.E. Amb.")
    assert guess(participant(1, honorific="Mr.", function=""))[0] is Level.OTHER


def test_what_was_entered_counts_before_the_words() -> None:
    person = participant(1, function="Head of Unit", level=Level.MINISTER)
    assert (ranked(person).level, ranked(person).stated) == (Level.MINISTER, True)
    assert not ranked(participant(1, function="Minister", level="nonsense")).stated


def _in_order(people: Iterable[ParticipantRow], language: str) -> list[int]:
    return [row.participant.id for row in sorted(map(ranked, people), key=lambda row: protocol_key(row, language))]


def test_equals_stand_by_their_states_in_the_language_of_the_conference() -> None:
    germany = participant(1, function="Minister", country="Germany", country_code="DEU", family="Z")
    spain = participant(2, function="Minister", country="Spain", country_code="ESP", family="A")
    agency = participant(3, function="Director General", family="B", **AGENCY)
    peru = participant(4, function="Ambassador", country="Peru", country_code="PER")
    head = participant(5, function="President", country="Peru", country_code="PER")
    people = (agency, peru, spain, germany, head)
    assert _in_order(people, "en") == [5, 1, 2, 3, 4]
    assert _in_order(people, "es") == [5, 1, 2, 3, 4]
    assert _in_order((spain, germany), "fr") == [1, 2]  # Allemagne, Espagne


def test_a_state_that_is_only_named_counts_too() -> None:
    greece = participant(1, function="Deputy Minister", country="Greece", family="Z")
    mexico = participant(2, function="Undersecretary", country="Mexico", family="A")
    unknown = participant(3, function="Undersecretary", country="Atlantis", family="A")
    assert _in_order((unknown, mexico, greece), "en") == [1, 2, 3]


def test_who_represents_no_state_stands_behind_by_organization_and_name() -> None:
    one = participant(1, function="Adviser", organisation="B", family="A")
    two = participant(2, function="Adviser", organisation="A", family="B")
    three = participant(3, function="Adviser", organisation="A", family="A")
    state = participant(4, function="Adviser", country_code="ZWE", organisation="Z")
    assert _in_order((one, two, three, state), "en") == [4, 3, 2, 1]


@given(st.text(), st.text())
def test_any_words_give_a_level_and_words_that_stand_in_them(function: str, honorific: str) -> None:
    level, reason = guess(participant(1, function=function, honorific=honorific))
    assert level in set(Level)
    assert bool(reason) == (level is not Level.OTHER)


FUNCTIONS = ("Minister", "", "Envoy", "King")


@given(st.permutations([participant(n, function=words, family=str(n)) for n, words in enumerate(FUNCTIONS, 1)]))
def test_the_order_is_the_same_however_they_stand(people: list[ParticipantRow]) -> None:
    assert _in_order(people, "en") == [4, 1, 2, 3]
