"""Likely duplicates: how many of the pairs that people labelled are found, why, and what is never paired."""

import pytest

from planner.domain.duplicates import Kind, Known, likely, search
from planner.domain.likeness import Reason
from tests.domain.name_pairs import ONE, TWO, pairs

PRECISION, RECALL = 0.9, 0.85


def _is_found(pair: tuple[Known, Known]) -> bool:
    return bool(likely(Kind.PERSON, pair))


def test_most_pairs_are_told_rightly() -> None:
    one, two = pairs(ONE), pairs(TWO)
    assert len(one) + len(two) >= 150
    found, wrong = sum(map(_is_found, one)), sum(map(_is_found, two))
    precision, recall = found / (found + wrong), found / len(one)
    print(f"{len(one) + len(two)} labelled pairs: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= PRECISION
    assert recall >= RECALL


def test_a_pair_is_found_among_everybody_else() -> None:
    one, two = pairs(ONE), pairs(TWO)
    people = [known for number, pair in enumerate([*one, *two]) for known in _numbered(pair, number)]
    found = {(candidate.first, candidate.second) for candidate in likely(Kind.PERSON, people)}
    alone = {(2 * number, 2 * number + 1) for number, pair in enumerate([*one, *two]) if _is_found(pair)}
    assert alone <= found


def _numbered(pair: tuple[Known, Known], number: int) -> tuple[Known, Known]:
    first, second = pair
    about = [(known.name, known.emails, known.organisations, known.countries) for known in (first, second)]
    return tuple(  # type: ignore[return-value]
        Known(2 * number + place, name, emails=emails, organisations=organisations, countries=countries)
        for place, (name, emails, organisations, countries) in enumerate(about)
    )


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("Пётр Чайковский", "Pyotr Tchaikovsky", Reason.TRANSLITERATION),
        ("Mohammed Al-Khatib", "Mohamed El Khatib", Reason.TRANSLITERATION),
        ("Mohammed Al-Khatib", "Mohammed Khatib", Reason.PARTICLES),
        ("JEAN DUPONT", "Jean Dupont", Reason.CAPITALS),
        ("José Núñez", "Jose Nunez", Reason.ACCENTS),
        ("Bo Chen", "Chen Bo", Reason.SWAPPED),
        ("Robert T. Wilkes", "Robert Thomas Wilkes", Reason.INITIALS),
        ("María García López", "María García", Reason.MORE_NAMES),
        ("Lakshmi Venkatesan", "Lakshmi Venkatesam", Reason.SPELLING),
        ("Ana Lima", "Ana Lima", Reason.SAME_NAME),
    ],
)
def test_the_reason_is_told(first: str, second: str, reason: Reason) -> None:
    (candidate,) = likely(Kind.PERSON, (Known(1, first), Known(2, second)))
    assert reason in candidate.reasons


def test_a_shared_address_speaks_for_one_unless_it_is_that_of_an_office() -> None:
    own, office = frozenset({"w.harcourt@example.org"}), frozenset({"office@example.org"})
    bill, william = Known(1, "Bill Harcourt", emails=own), Known(2, "William Harcourt", emails=own)
    (candidate,) = likely(Kind.PERSON, (bill, william))
    assert Reason.SAME_EMAIL in candidate.reasons
    bill, william = Known(1, "Bill Harcourt", emails=office), Known(2, "William Harcourt", emails=office)
    assert likely(Kind.PERSON, (bill, william)) == ()


def test_the_name_in_its_own_script_speaks_for_one() -> None:
    (candidate,) = likely(Kind.PERSON, (Known(1, "Wang Xiaoming", native_name="王小明"), Known(2, "王小明")))
    assert Reason.NATIVE_NAME in candidate.reasons


def test_a_pair_that_was_said_to_be_two_is_not_shown_again() -> None:
    people = (Known(1, "Ana Lima"), Known(2, "ANA LIMA"), Known(3, "Aña Lima"))
    assert len(likely(Kind.PERSON, people)) == 3
    left = likely(Kind.PERSON, people, frozenset({frozenset({2, 1})}))
    assert [(one.first, one.second) for one in left] == [(1, 3), (2, 3)]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (Known(1, "International Organization for Migration", acronym="IOM"), Known(2, "IOM"), True),
        (Known(1, "International Organization for Migration"), Known(2, "Int'l Organisation for Migration"), False),
        (
            Known(1, "International Organization for Migration"),
            Known(2, "International Organisation for Migration"),
            True,
        ),
        (Known(1, "Delta Institute"), Known(2, "The Delta Institute"), True),
        (
            Known(1, "Ministry of Labour", countries=frozenset({"KEN"})),
            Known(2, "Ministry of Labour", countries=frozenset({"FRA"})),
            False,
        ),
        (Known(1, "Ministry of Labour"), Known(2, "Ministry of Health"), False),
        (Known(1, "Université de Genève"), Known(2, "UNIVERSITE DE GENEVE"), True),
        (Known(1, "World Bank"), Known(2, "World Food Programme", acronym="WFP"), False),
    ],
)
def test_organizations_are_compared_as_well(first: Known, second: Known, found: bool) -> None:
    assert bool(likely(Kind.ORGANISATION, (first, second))) is found


def test_nobody_is_compared_with_everybody() -> None:
    crowd = [Known(number, f"Ana Lima {chr(65 + number % 26)}{number}") for number in range(2_000)]
    assert sum(1 for _ in search(Kind.PERSON, crowd)) < 200_000


def test_names_without_any_letter_do_no_harm() -> None:
    assert likely(Kind.PERSON, (Known(1, ""), Known(2, "?"), Known(3, "-"), Known(4, "🙂"), Known(5, "J."))) == ()
