from datetime import datetime

import pytest

from planner.domain.kinds import Standing
from planner.domain.session import SittingRow
from planner.domain.standing import Standings, protocol_place
from planner.domain.states import StandingRow

SITTINGS = (
    SittingRow(7, "s7", 1, "", datetime(2017, 11, 28, 15), 180),
    SittingRow(5, "s5", 1, "", datetime(2017, 11, 28, 10), 180),
    SittingRow(9, "s9", 1, "", datetime(2017, 11, 29, 10), 180),
)


def _said(number: int, code: str, status: Standing, sitting: int | None = None) -> StandingRow:
    return StandingRow(number, f"u{number}", 1, code, status, sitting)


ADMITTED = Standings(
    (
        _said(1, "COK", Standing.MEMBER, 7),
        _said(2, "COK", Standing.OBSERVER),
        _said(3, "KWT", Standing.OBSERVER, 9),
        _said(4, "PRK", Standing.NEITHER),
    ),
    SITTINGS,
)


@pytest.mark.parametrize(
    ("code", "sitting", "standing"),
    [
        ("COK", None, Standing.OBSERVER),
        ("COK", 5, Standing.OBSERVER),
        ("COK", 7, Standing.MEMBER),
        ("COK", 9, Standing.MEMBER),
        ("KWT", 7, None),
        ("KWT", 9, Standing.OBSERVER),
        ("PRK", 5, Standing.NEITHER),
        ("CHE", 9, None),
        ("COK", 404, Standing.OBSERVER),
    ],
)
def test_a_state_may_be_observer_in_the_morning_and_member_after_the_decision(
    code: str, sitting: int | None, standing: Standing | None
) -> None:
    assert ADMITTED.at(code, sitting) == standing


def test_the_final_list_has_the_standing_at_the_end() -> None:
    assert ADMITTED.at_end("COK") is Standing.MEMBER
    assert ADMITTED.at_end("KWT") is Standing.OBSERVER
    assert ADMITTED.at_end("CHE") is None
    assert [row.status for row in ADMITTED.of("COK")] == [Standing.OBSERVER, Standing.MEMBER]


def test_where_two_begin_together_the_later_said_holds() -> None:
    twice = Standings((_said(2, "CHE", Standing.MEMBER), _said(1, "CHE", Standing.OBSERVER)), ())
    assert twice.at("CHE", None) is twice.at_end("CHE") is Standing.MEMBER


def test_nothing_is_made_up() -> None:
    silent = Standings((), SITTINGS)
    assert not silent
    assert silent.at_end("CHE") is None
    assert silent.of("CHE") == ()


def test_members_come_first_then_the_holy_see_then_observers() -> None:
    places = [
        protocol_place("ZWE", Standing.MEMBER),
        protocol_place("VAT", Standing.OBSERVER),
        protocol_place("COK", Standing.OBSERVER),
        protocol_place("AFG", Standing.NEITHER),
    ]
    assert places == sorted(set(places))
    assert protocol_place("VAT", Standing.MEMBER) == protocol_place("ZWE", Standing.MEMBER)
    assert protocol_place("AFG", None) == protocol_place("AFG", Standing.NEITHER)
