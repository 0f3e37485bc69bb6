"""Lists that are looked at before they leave."""

from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from planner.domain.kinds import Audience
from planner.exports.handing import draft_participants, draft_roster
from planner.exports.workbook.contents import ListOptions
from tests.exports.agendas import council
from tests.exports.people import participant, people

NOW = datetime(2008, 11, 24, 18, 0)


def _first_row(path: Path) -> tuple[str, ...]:
    return tuple(str(cell.value) for cell in load_workbook(path).worksheets[1][1])


@pytest.mark.parametrize("audience", list(Audience))
def test_the_columns_are_those_of_the_file(tmp_path: Path, audience: Audience) -> None:
    guests = people(participant(1, name="Ana"), participant(2, name="Ben", restricted=True))
    listed = draft_participants(guests, ListOptions(audience, NOW), tmp_path / "people.xlsx")
    roster = draft_roster(council(), ListOptions(audience, NOW), tmp_path / "roster.xlsx")
    assert listed.columns == _first_row(tmp_path / "people.xlsx")
    assert roster.columns == _first_row(tmp_path / "roster.xlsx")
    assert (listed.rows, roster.rows) == (2 if audience is Audience.INTERNAL else 1, 11)
    assert listed.hidden == roster.hidden == {"uid", "export"}


def test_what_only_the_house_sees_is_named(tmp_path: Path) -> None:
    target = tmp_path / "people.xlsx"
    partner = draft_participants(people(), ListOptions(Audience.PARTNER, NOW), target)
    internal = draft_participants(people(), ListOptions(Audience.INTERNAL, NOW), target)
    assert {"Needs", "Travel", "Notes", "Gender"} <= set(partner.withheld)
    assert set(partner.withheld) == set(internal.columns) - set(partner.columns)
    assert internal.withheld == ()


def test_a_list_too_wide_to_be_read_on_one_page_prints_on_several_with_the_names_on_each(tmp_path: Path) -> None:
    long = "a rather long answer that fills its cell"
    guests = people(
        *(participant(number, name=f"Guest {number}", needs=long, travel=long, notes=long) for number in range(1, 9))
    )
    target = tmp_path / "people.xlsx"
    internal = draft_participants(guests, ListOptions(Audience.INTERNAL, NOW), target)
    page = load_workbook(target).worksheets[1]
    assert internal.pages_wide == page.page_setup.fitToWidth == 2
    assert page.print_title_cols == "$A:$B"
    assert page.page_setup.pageOrder == "overThenDown"
    public = draft_participants(guests, ListOptions(Audience.PUBLIC, NOW), target)
    assert public.pages_wide == 1
    assert load_workbook(target).worksheets[1].print_title_cols is None


def test_only_who_agreed_is_named_to_the_public_where_that_is_wanted(tmp_path: Path) -> None:
    guests = people(participant(1, name="Ana", consent_name=True), participant(2, name="Ben", consent_name=False))
    wanted = {Audience.PUBLIC: 1, Audience.PARTNER: 2, Audience.INTERNAL: 2}
    for audience, rows in wanted.items():
        options = ListOptions(audience, NOW, agreed_only=True)
        assert draft_participants(guests, options, tmp_path / "people.xlsx").rows == rows
    draft_participants(guests, ListOptions(Audience.PUBLIC, NOW, agreed_only=True), tmp_path / "people.xlsx")
    read_me, listed = load_workbook(tmp_path / "people.xlsx").worksheets[:2]
    assert [cell.value for cell in listed["B"]] == ["Name as printed", "Ana"]
    assert "1 participant is not listed." in {cell.value for row in read_me.iter_rows() for cell in row}


def test_every_row_says_which_handing_out_it_is_of(tmp_path: Path) -> None:
    guests = people(participant(1, name="Ana"), participant(2, name="Ben"))
    how = ListOptions(Audience.PARTNER, NOW, handed_out="handing-1")
    draft_participants(guests, how, tmp_path / "people.xlsx")
    draft_roster(council(), how, tmp_path / "roster.xlsx")
    for name, rows in (("people", 2), ("roster", 11)):
        page = load_workbook(tmp_path / f"{name}.xlsx").worksheets[1]
        *_, uids, exports = page.iter_cols(values_only=True)
        assert (uids[0], exports) == ("uid", ("export", *["handing-1"] * rows))
        assert len(set(uids)) == rows + 1


def test_a_list_that_is_only_looked_at_names_no_handing_out(tmp_path: Path) -> None:
    draft_participants(people(participant(1)), ListOptions(Audience.PARTNER, NOW), tmp_path / "people.xlsx")
    *_, exports = load_workbook(tmp_path / "people.xlsx").worksheets[1].iter_cols(values_only=True)
    assert exports == ("export", None)
