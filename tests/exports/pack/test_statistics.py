"""Numbers that leave: all of them for the house, and for others none that tells of anybody."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from planner.domain.kinds import Audience, Mode, ParticipantStatus, Role
from planner.domain.people import AttendanceRow, ParticipantList
from planner.domain.session import SittingRow
from planner.exports.pack.source import PackSource
from planner.exports.pack.writing import write_pack
from tests.exports.agendas import appearance, council
from tests.exports.people import delegation, options, participant, people
from tests.exports.workbooks import read_me, table

Told = dict[tuple[str, str], list[object]]
OUTSIDE = (Audience.PUBLIC, Audience.PARTNER)


def _forum() -> ParticipantList:
    """Twenty States' delegates, of whom seven are women, and three of organizations; one more is restricted."""
    states = [participant(n, gender="f" if n <= 7 else "m", country_code="FRA") for n in range(1, 21)]
    others = [participant(n, gender="f", category_id=2, mode=Mode.REMOTE) for n in range(21, 24)]
    hidden = participant(24, gender="x", category_id=2, restricted=True)
    ranks = ("Head of delegation", "Head of delegation", "Adviser")
    heads = tuple(replace(delegation(n, n, "FRA"), rank=rank) for n, rank in enumerate(ranks, 1))
    return people(*states, *others, hidden, representations=heads)


def _source(everybody: ParticipantList) -> PackSource:
    speaking = tuple(appearance(n, 1, n, role=Role.PANELLIST) for n in range(1, 13))
    agenda = replace(council(), participants=everybody.participants, appearances=speaking)
    return PackSource(agenda, everybody)


def _told(path: Path, audience: Audience, everybody: ParticipantList, key: str = "statistics") -> Told:
    write_pack(_source(everybody), frozenset({key}), options(audience), path)
    rows = (list(row.values()) for row in table(path, key.title()))
    return {(str(kind), str(name or "")): numbers for kind, name, *numbers in rows}


def test_the_house_is_told_every_number(tmp_path: Path) -> None:
    told = _told(tmp_path / "a.xlsx", Audience.INTERNAL, _forum())
    assert told["Gender", "Women"] == [10, None, None, None, None]
    assert told["Gender", "Total"] == [24, None, None, None, None]
    assert told["Category", "Member States"] == [20, 7, 13, 0, 0]
    assert told["Category", "Non-governmental organizations"] == [4, 3, 0, 1, 0]
    assert told["Regional group", "Western European and other States"] == [20, 7, 13, 0, 0]
    assert told["Regional group", "Not stated"] == [4, 3, 0, 1, 0]
    assert told["Rank in the delegation", "Head of delegation"] == [2, 2, 0, 0, 0]
    assert told["Role in a session", "Panellist"] == [12, 7, 5, 0, 0]
    assert told["Level of heads of delegation", "Not stated"] == [2, 2, 0, 0, 0]
    assert told["Mode", "remote"] == [3, 3, 0, 0, 0]
    assert "hidden" not in read_me(tmp_path / "a.xlsx")


def test_others_are_told_no_small_number_and_nothing_of_whom_their_list_does_not_name(tmp_path: Path) -> None:
    told = _told(tmp_path / "a.xlsx", Audience.PARTNER, _forum())
    assert told["Gender", "Total"] == [23, None, None, None, None]
    assert ("Gender", "Other") not in told, "that is the restricted person"
    assert told["Category", "Non-governmental organizations"][0] == "hidden"
    assert told["Category", "Member States"][0] == "hidden", "or the difference to the total says the other"
    assert told["Category", "Total"][:3] == [23, 10, 13]
    same = told["Category", "Member States"][1], told["Role in a session", "Panellist"][1]
    assert same == ("hidden", "hidden"), "they are the same seven women: one table must not tell what the other hides"
    assert told["Role in a session", "Panellist"][0] == 12
    shown = [number for numbers in told.values() for number in numbers if isinstance(number, int)]
    assert min(filter(None, shown)) >= 5
    assert "“hidden” stands for fewer than 5 people" in read_me(tmp_path / "a.xlsx")


def test_the_public_is_not_told_how_people_take_part_nor_where_they_were_seen(tmp_path: Path) -> None:
    seen = tuple(AttendanceRow(n, f"a{n}", n, 1) for n in range(1, 21))
    sitting = SittingRow(1, "s1", 1, "Opening", datetime(2008, 7, 7, 10), 180)
    everybody = replace(_forum(), attendances=seen, sittings=(sitting,))
    kinds = {to: {kind for kind, _ in _told(tmp_path / "a.xlsx", to, everybody)} for to in Audience}
    assert kinds[Audience.PARTNER] - kinds[Audience.PUBLIC] == {"Mode", "Seen in a sitting"}
    assert kinds[Audience.INTERNAL] == kinds[Audience.PARTNER]
    told = _told(tmp_path / "a.xlsx", Audience.INTERNAL, everybody)
    assert told["Seen in a sitting", "2008-07-07 10:00 Opening"] == [20, 7, 13, 0, 0]


def test_who_does_not_come_and_who_refused_to_be_named_are_in_no_number_for_the_public(tmp_path: Path) -> None:
    many = [participant(n, gender="f") for n in range(1, 11)]
    refused = participant(11, gender="m", consent_name=False, consent_source="form")
    gone = participant(12, gender="m", status=ParticipantStatus.CANCELLED)
    told = _told(tmp_path / "a.xlsx", Audience.PUBLIC, people(*many, refused, gone))
    assert told["Gender", "Total"][0] == 10
    assert ("Gender", "Men") not in told


@pytest.mark.parametrize("audience", Audience)
def test_nobody_makes_no_line(tmp_path: Path, audience: Audience) -> None:
    assert _told(tmp_path / "a.xlsx", audience, people()) == {}
    assert "Nobody to count yet." in read_me(tmp_path / "a.xlsx")


@pytest.mark.parametrize("audience", OUTSIDE)
def test_a_summary_by_itself_hides_small_numbers_as_well(tmp_path: Path, audience: Audience) -> None:
    told = _told(tmp_path / "a.xlsx", audience, _forum(), "summary")
    assert told["Category", "Member States"][0] == "hidden"
    assert told["Category", "Non-governmental organizations"][0] == "hidden"
    assert told["All participants", ""][0] == 23
    assert "“hidden” stands for fewer than 5 people" in read_me(tmp_path / "a.xlsx")
    few = people(participant(1), participant(2), representations=(replace(delegation(1, 1, "FRA"), rank="Head"),))
    assert _told(tmp_path / "a.xlsx", audience, few, "summary")["All participants", ""][0] == "hidden"
    assert "2 participants." not in read_me(tmp_path / "a.xlsx")


def test_a_summary_beside_the_list_counts_what_the_list_says(tmp_path: Path) -> None:
    """A partner who has the list can count it; formulas on it give nothing away."""
    keys = frozenset({"participants", "summary"})
    write_pack(_source(_forum()), keys, options(Audience.PARTNER), tmp_path / "a.xlsx")
    assert "hidden" not in read_me(tmp_path / "a.xlsx").lower()
    assert [str(row["Number"])[:11] for row in table(tmp_path / "a.xlsx", "Summary")[:2]] == ["=SUMPRODUCT"] * 2


def test_a_head_of_high_level_is_not_counted_alone(tmp_path: Path) -> None:
    levels = ("head_of_state", *("minister",) * 6)
    heads = [participant(n, level=level) for n, level in enumerate(levels, 1)]
    codes = ("FRA", "MLI", "AUT", "KEN", "BRA", "CHN", "IND")
    seats = tuple(replace(delegation(n, n, code), rank="Head of delegation") for n, code in enumerate(codes, 1))
    told = _told(tmp_path / "a.xlsx", Audience.PARTNER, people(*heads, representations=seats), "summary")
    assert told["Delegations", "States"][0] == 7
    assert told["Heads of delegation", "Head of State"][0] == "hidden"
    assert told["Heads of delegation", "Minister"][0] == 6
