"""Who sits where on a panel after a move, and where protocol would have them sit."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agenda import Agenda
from planner.domain.kinds import AppearanceStatus, Level, Role
from planner.domain.panel_order import (
    Order,
    is_in_protocol_order,
    moved,
    panel_order,
    proposed,
    proposed_people,
    stepped,
)
from planner.domain.people import AppearanceRow
from tests.exports.agendas import appearance, contribution, event, session
from tests.exports.people import participant

SHARED = (1, 2, 2, 3, 4)
"""The contribution of each of five panellists: the second and third speak together."""


def panel(**rows: object) -> Agenda:
    """Five panellists, of whom the second and third share a topic, and a chair who is stored last."""
    people = tuple(participant(number, family=f"F{number}") for number in range(1, 7))
    seats = tuple(appearance(number, 1, number, contribution_id=talk) for number, talk in enumerate(SHARED, 1))
    talks = tuple(contribution(number, 1) for number in range(1, 5))
    agenda = Agenda(
        event(title="Council"),
        sessions=(session(1),),
        participants=people,
        appearances=(*seats, appearance(6, 1, 6, role=Role.CHAIR)),
        contributions=talks,
    )
    return replace(agenda, **rows)  # type: ignore[arg-type]


def ids(order: Order) -> list[tuple[int, ...]]:
    return [tuple(row.id for row in talk) for talk in order]


def row(order: Order, number: int) -> AppearanceRow:
    return next(seat for talk in order for seat in talk if seat.id == number)


ORDER = panel_order(panel(), 1)


def test_talks_stand_in_the_order_of_print() -> None:
    assert ids(ORDER) == [(6,), (1,), (2, 3), (4,), (5,)]
    assert ids(panel_order(panel(), 1, Role.CHAIR)) == [(6,)]
    assert panel_order(panel(), 2) == ()


@pytest.mark.parametrize(
    ("who", "before", "expected"),
    [
        (5, 1, [(6,), (5,), (1,), (2, 3), (4,)]),
        (1, None, [(6,), (2, 3), (4,), (5,), (1,)]),
        (1, 3, [(6,), (2, 3), (1,), (4,), (5,)]),
        (5, 3, [(6,), (1,), (5,), (2, 3), (4,)]),
        (3, 2, [(6,), (1,), (3, 2), (4,), (5,)]),
        (2, 2, [(6,), (1,), (2, 3), (4,), (5,)]),
        (2, 5, [(6,), (1,), (4,), (2, 3), (5,)]),
        (4, 4, [(6,), (1,), (2, 3), (4,), (5,)]),
    ],
)
def test_a_talk_goes_where_it_is_put(who: int, before: int | None, expected: list[tuple[int, ...]]) -> None:
    assert ids(moved(ORDER, row(ORDER, who), row(ORDER, before) if before else None)) == expected


@pytest.mark.parametrize(
    ("who", "by", "expected"),
    [
        (1, 1, [(6,), (2, 3), (1,), (4,), (5,)]),
        (4, -1, [(6,), (1,), (4,), (2, 3), (5,)]),
        (2, 1, [(6,), (1,), (3, 2), (4,), (5,)]),
        (2, -1, [(6,), (2, 3), (1,), (4,), (5,)]),
        (1, -1, ids(ORDER)),
        (6, 1, ids(ORDER)),
        (5, 1, ids(ORDER)),
    ],
)
def test_a_step_changes_places_with_the_neighbour_of_the_same_role(
    who: int, by: int, expected: list[tuple[int, ...]]
) -> None:
    assert ids(stepped(ORDER, row(ORDER, who), by)) == expected


@given(st.lists(st.tuples(st.integers(1, 6), st.integers(0, 6)), max_size=8))
def test_nobody_is_lost_and_who_speaks_together_stays_together(moves: list[tuple[int, int]]) -> None:
    order = ORDER
    for who, before in moves:
        order = moved(order, row(order, who), row(order, before) if before else None)
    assert sorted(map(sorted, ids(order))) == sorted(map(sorted, ids(ORDER)))


@given(st.sampled_from([1, 4, 5, 6]), st.sampled_from([-1, 1]))
def test_who_speaks_alone_steps_back_to_where_they_were(who: int, by: int) -> None:
    there = stepped(ORDER, row(ORDER, who), by)
    assert there == ORDER or stepped(there, row(there, who), -by) == ORDER


def _ministers(*levels: Level | str) -> Agenda:
    return panel(
        participants=tuple(participant(n, level=level, family=f"F{n}") for n, level in enumerate(levels, 1)),
    )


def test_protocol_orders_talks_by_their_highest_and_people_within_them() -> None:
    agenda = _ministers(Level.OTHER, Level.AMBASSADOR, Level.MINISTER, Level.HEAD_OF_STATE, Level.OTHER, Level.OTHER)
    assert ids(proposed(agenda, 1, Role.PANELLIST)) == [(4,), (3, 2), (1,), (5,)]
    assert not is_in_protocol_order(agenda, 1, Role.PANELLIST)
    assert is_in_protocol_order(agenda, 1, Role.CHAIR)
    people = proposed_people(agenda, 1, Role.PANELLIST)
    assert [(one.participant.id, one.level) for one in people][:2] == [(4, Level.HEAD_OF_STATE), (3, Level.MINISTER)]
    arranged = replace(
        agenda,
        appearances=tuple(
            replace(seat, position=number, contribution_id=None)
            for number, talk in enumerate(proposed(agenda, 1, Role.PANELLIST))
            for seat in talk
        ),
    )
    assert is_in_protocol_order(arranged, 1, Role.PANELLIST)


def test_who_took_a_place_decides_where_it_stands() -> None:
    agenda = _ministers(Level.HEAD_OF_STATE, "", "", Level.MINISTER, Level.OTHER, Level.OTHER)
    seats = tuple(
        replace(seat, contribution_id=None, replaced_by=5 if seat.id == 1 else None) for seat in agenda.appearances[:5]
    )
    agenda = replace(agenda, appearances=seats, contributions=())
    assert [talk[0] for talk in ids(proposed(agenda, 1, Role.PANELLIST))] == [4, 2, 3, 1, 5]
    assert 1 not in [one.participant.id for one in proposed_people(agenda, 1, Role.PANELLIST)]


def test_who_declined_does_not_make_the_order_one_by_hand() -> None:
    agenda = _ministers(Level.OTHER, Level.OTHER, Level.OTHER, Level.OTHER, Level.MINISTER, Level.OTHER)
    gone = tuple(
        replace(seat, contribution_id=None, status=AppearanceStatus.DECLINED if seat.id == 5 else seat.status)
        for seat in agenda.appearances
    )
    assert is_in_protocol_order(replace(agenda, appearances=gone, contributions=()), 1, Role.PANELLIST)
