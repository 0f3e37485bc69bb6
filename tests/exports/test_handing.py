"""Lists that are looked at before they leave."""

from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from planner.domain.kinds import Audience
from planner.exports.handing import draft_participants, draft_roster
from tests.exports.agendas import council
from tests.exports.people import participant, people

NOW = datetime(2008, 11, 24, 18, 0)


def _first_row(path: Path) -> tuple[str, ...]:
    return tuple(str(cell.value) for cell in load_workbook(path).worksheets[1][1])


@pytest.mark.parametrize("audience", list(Audience))
def test_the_columns_are_those_of_the_file(tmp_path: Path, audience: Audience) -> None:
    guests = people(participant(1, name="Ana"), participant(2, name="Ben", restricted=True))
    listed = draft_participants(guests, audience, NOW, "a4", tmp_path / "people.xlsx")
    roster = draft_roster(council(), audience, NOW, "a4", tmp_path / "roster.xlsx")
    assert listed.columns == _first_row(tmp_path / "people.xlsx")
    assert roster.columns == _first_row(tmp_path / "roster.xlsx")
    assert (listed.rows, roster.rows) == (2 if audience is Audience.INTERNAL else 1, 11)
    assert listed.hidden == roster.hidden == {"uid"}


def test_what_only_the_house_sees_is_named(tmp_path: Path) -> None:
    target = tmp_path / "people.xlsx"
    partner = draft_participants(people(), Audience.PARTNER, NOW, "letter", target)
    internal = draft_participants(people(), Audience.INTERNAL, NOW, "letter", target)
    assert {"Needs", "Travel", "Notes", "Gender"} <= set(partner.withheld)
    assert set(partner.withheld) == set(internal.columns) - set(partner.columns)
    assert internal.withheld == ()
