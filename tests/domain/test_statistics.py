"""Counts of people, and that what is hidden of them cannot be found by adding and subtracting."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.domain.disclosure import SMALLEST, Group, hidden_groups, sum_of
from planner.domain.kinds import AppearanceStatus, Level, Mode, ParticipantStatus, Role
from planner.domain.people import (
    AppearanceRow,
    AttendanceRow,
    CategoryRow,
    ParticipantList,
    ParticipantRow,
    RepresentationRow,
)
from planner.domain.session import SittingRow
from planner.domain.statistics import GENDERS, Count, Gender, Statistics, Subject, gender_of, shared, statistics
from tests.domain.rows import a_row, an_event

_STATES, _MEDIA = (a_row(CategoryRow, id=number, name=name) for number, name in ((1, "States"), (2, "Media")))


def _someone(number: int, gender: str = "", category: int | None = 1, **values: object) -> ParticipantRow:
    words = {"id": number, "status": ParticipantStatus.APPROVED, "mode": Mode.ROOM, "category_id": category}
    return a_row(ParticipantRow, **words | {"gender": gender} | values)


def _list(*participants: ParticipantRow, **values: object) -> ParticipantList:
    return replace(
        ParticipantList(an_event(), categories=(_STATES, _MEDIA), participants=participants),
        **values,  # type: ignore[arg-type]
    )


def _rank(number: int, rank: str) -> RepresentationRow:
    return a_row(RepresentationRow, id=number, participant_id=number, country_code="FRA", rank=rank)


def _numbers(count: Count) -> tuple[int | None, ...]:
    return count.people, *count.by_gender


def test_people_are_counted_by_category_and_gender_with_those_not_stated_apart() -> None:
    people = _list(_someone(1, "f"), _someone(2, "m"), _someone(3, "", 2), _someone(4, "f", None))
    tally = statistics(people)[Subject.CATEGORY]
    assert [(count.key, *_numbers(count)) for count in tally.counts] == [
        ("States", 2, 1, 1, 0, 0),
        ("Media", 1, 0, 0, 0, 1),
    ]
    assert _numbers(tally.not_stated) == (1, 1, 0, 0, 0)
    assert _numbers(tally.total) == (4, 2, 1, 0, 1)


def test_who_does_not_come_is_not_counted_but_who_is_restricted_is() -> None:
    gone = [_someone(number, "f", status=status) for number, status in enumerate(ParticipantStatus, 10)]
    gone = [row for row in gone if row.status.will_not_come]
    tally = statistics(_list(_someone(1, "m", restricted=True), *gone))[Subject.GENDER]
    assert len(gone) == 3
    assert tally.total.people == 1


def test_ranks_count_delegates_and_levels_their_heads() -> None:
    people = _list(
        _someone(1, "f", level=Level.MINISTER.value),
        _someone(2, "m", level=Level.AMBASSADOR.value),
        _someone(3, "m"),
        _someone(4),
        representations=(_rank(1, "Head of delegation"), _rank(2, "Adviser"), _rank(3, "Cheffe de la délégation")),
    )
    counted = statistics(people)
    ranks = {count.key: count.people for count in counted[Subject.RANK].counts}
    levels = {count.key: count.people for count in counted[Subject.HEAD_LEVEL].counts if count.people}
    assert ranks == {"Head of delegation": 1, "Adviser": 1, "Cheffe de la délégation": 1}
    assert (levels, counted[Subject.HEAD_LEVEL].not_stated.people) == ({"minister": 1}, 1)
    assert counted[Subject.HEAD_LEVEL].total.people == 2


def test_regions_are_those_of_the_state_that_somebody_represents() -> None:
    people = _list(
        _someone(1, country_code="FRA"),
        _someone(2, country_code="FRA"),
        _someone(3),
        representations=(a_row(RepresentationRow, id=1, participant_id=2, country_code="SEN"),),
    )
    tally = statistics(people)[Subject.REGION]
    assert {count.key: count.people for count in tally.counts} == {"AFR": 1, "WEO": 1}
    assert tally.not_stated.people == 1


def test_roles_count_who_appears_once_each_and_leave_out_who_declined() -> None:
    def seat(number: int, who: int, role: Role, status: AppearanceStatus, after: int | None = None) -> AppearanceRow:
        return a_row(AppearanceRow, id=number, participant_id=who, role=role, status=status, replaced_by=after)

    confirmed = AppearanceStatus.CONFIRMED
    seats = (
        seat(1, 1, Role.PANELLIST, confirmed),
        seat(2, 1, Role.PANELLIST, confirmed),
        seat(3, 1, Role.CHAIR, confirmed),
        seat(4, 2, Role.PANELLIST, AppearanceStatus.DECLINED),
        seat(5, 3, Role.PANELLIST, confirmed, after=1),
    )
    tally = statistics(_list(_someone(1, "f"), _someone(2, "m"), _someone(3, "m")), seats)[Subject.ROLE]
    assert {count.key: count.by_gender[:2] for count in tally.counts if count.people} == {
        "chair": (1, 0),
        "panellist": (1, 0),
    }
    assert tally.total.people == 1


def test_a_sitting_that_nobody_attended_is_told_as_well() -> None:
    sittings = tuple(a_row(SittingRow, id=number) for number in (7, 8))
    seen = tuple(a_row(AttendanceRow, id=number, participant_id=number, sitting_id=7) for number in (1, 2))
    tally = statistics(_list(_someone(1), _someone(2), attendances=seen), sittings=sittings)[Subject.SITTING]
    assert [(count.key, count.people) for count in tally.counts] == [("7", 2), ("8", 0)]


@pytest.mark.parametrize(
    ("words", "gender"),
    [("f", "f"), ("Female", "f"), ("M", "m"), ("hombre", "m"), ("x", "x"), ("non-binary", "x"), ("", ""), ("?", "")],
)
def test_genders_are_known_by_their_words(words: str, gender: str) -> None:
    assert gender_of(words) == gender
    assert gender in GENDERS


def test_small_numbers_and_the_next_smallest_are_hidden() -> None:
    people = [_someone(number, "f" if number < 3 else "m") for number in range(20)]
    people += [_someone(number, "x") for number in range(20, 30)]
    told = shared(_list(*people))[Subject.GENDER]
    assert {count.key: count.people for count in told.counts} == {
        Gender.WOMAN: None,
        Gender.MAN: 17,
        Gender.OTHER: None,
    }
    assert (told.not_stated.people, told.total.people) == (0, 30)


def test_a_number_hidden_in_one_table_is_hidden_in_all() -> None:
    """Everybody is a delegate: the genders of all and those of the ranks are the same numbers."""
    people = [_someone(number, "f" if number < 3 else "m") for number in range(20)]
    ranks = tuple(_rank(number, "Head of delegation" if number % 2 else "Adviser") for number in range(20))
    told = shared(_list(*people, representations=ranks))
    assert told[Subject.GENDER].total.by_gender == told[Subject.RANK].total.by_gender
    assert told[Subject.GENDER].total.by_gender[0] is None


def test_large_numbers_are_shared_as_they_are() -> None:
    people = _list(*(_someone(number, "fm"[number % 2]) for number in range(40)))
    assert shared(people) == statistics(people)


_PEOPLE = st.lists(
    st.tuples(
        st.sampled_from("fffmmmx "),
        st.sampled_from((1, 2, None)),
        st.sampled_from(("Head of delegation", "Adviser", "")),
    ),
    max_size=60,
)


@given(_PEOPLE)
def test_no_hidden_number_is_recovered_from_what_is_shared(drawn: list[tuple[str, int | None, str]]) -> None:
    people = [_someone(number, gender.strip(), category) for number, (gender, category, _) in enumerate(drawn)]
    ranks = tuple(_rank(number, rank) for number, (_, _, rank) in enumerate(drawn) if rank)
    everybody = _list(*people, representations=ranks)
    told, true = shared(everybody), statistics(everybody)
    known = {place: number for place, number in _places(told) if number is not None}
    assert all(number == dict(_places(true))[place] for place, number in known.items())
    assert not any(0 < number < SMALLEST for number in known.values())
    solved = _solve(told, known)
    assert solved == known, "adding and subtracting along rows and columns gives a hidden number away"


Place = tuple[Subject, str, int]
_TOTAL = "total"


def _places(told: Statistics) -> Iterable[tuple[Place, int | None]]:
    for subject, tally in told.items():
        for key, count in (*((count.key, count) for count in (*tally.counts, tally.not_stated)), (_TOTAL, tally.total)):
            for column, number in enumerate(_numbers(count)):
                yield (subject, key, column), number


def _solve(told: Statistics, known: dict[Place, int]) -> dict[Place, int]:
    """Do what a reader with a pencil can: fill the one gap of a row or column until nothing more is found."""
    found = dict(known)
    columns = range(1 + len(GENDERS))
    while True:
        before = len(found)
        for subject, tally in told.items():
            keys = [*(count.key for count in tally.counts), ""]
            lines = [[(subject, key, column) for column in columns] for key in (*keys, _TOTAL)]
            if subject not in {Subject.ROLE, Subject.SITTING}:
                lines += [[(subject, key, column) for key in (_TOTAL, *keys)] for column in columns]
            for total, *parts in lines:
                gaps = [place for place in (total, *parts) if place not in found]
                if gaps == [total]:
                    found[total] = sum(found[part] for part in parts)
                elif len(gaps) == 1:
                    found[gaps[0]] = found[total] - sum(found[part] for part in parts if part != gaps[0])
        if len(found) == before:
            return found


_TABLE = st.lists(st.lists(st.integers(0, 9), min_size=2, max_size=4), min_size=2, max_size=4).filter(
    lambda rows: len({len(row) for row in rows}) == 1
)


@given(_TABLE)
@example([[0, 0, 0, 0], [0, 0, 0, 1], [1, 1, 1, 1]])
def test_other_people_would_have_been_told_the_same(rows: list[list[int]]) -> None:
    """Each hidden number could be another: some other table, with nobody less than one, shows the same."""
    members = iter(range(1000))
    cells = [[frozenset(next(members) for _ in range(count)) for count in row] for row in rows]
    empty: Group = frozenset()
    down = [empty.union(*column) for column in zip(*cells, strict=True)]
    across = [empty.union(*row) for row in cells]
    everybody = empty.union(*across)
    lines = [
        (total, parts)
        for total, parts in zip((*across, *down), (*cells, *map(list, zip(*cells, strict=True))), strict=True)
    ]
    sums = [
        known for total, parts in (*lines, (everybody, across), (everybody, down)) if (known := sum_of(total, parts))
    ]
    groups = [*(cell for row in cells for cell in row), *across, *down, everybody]
    hidden = hidden_groups(groups, sums)
    low, high = dict.fromkeys(hidden, 1), dict.fromkeys(hidden, 1000)
    for _ in range(60):
        for known in sums:
            shown = sum(len(part) for part in known.parts if part not in hidden)
            parts = [part for part in known.parts if part in hidden]
            top = high[known.total] if known.total in hidden else len(known.total)
            floor = low[known.total] if known.total in hidden else len(known.total)
            for part in parts:
                others = [other for other in parts if other != part]
                high[part] = min(high[part], top - shown - sum(low[other] for other in others))
                low[part] = max(low[part], floor - shown - sum(high[other] for other in others))
            if known.total in hidden:
                low[known.total] = max(low[known.total], shown + sum(low[part] for part in parts))
                high[known.total] = min(high[known.total], shown + sum(high[part] for part in parts))
    assert all(low[group] < high[group] for group in hidden)
