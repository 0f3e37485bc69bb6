"""Lists that are looked at before they leave."""

from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from planner.domain.kinds import Audience
from planner.exports.drafts import SheetDraft
from planner.exports.handing import draft_pack
from planner.exports.pack.source import PackSource
from planner.exports.workbook.contents import ListOptions
from tests.exports.agendas import council
from tests.exports.people import participant, people

NOW = datetime(2008, 11, 24, 18, 0)
BOTH = frozenset({"participants", "panellists"})


def _drafted(target: Path, how: ListOptions, source: PackSource | None = None) -> dict[str, SheetDraft]:
    guests = people(participant(1, name="Ana"), participant(2, name="Ben", restricted=True))
    draft = draft_pack(source or PackSource(council(), guests), BOTH, how, target)
    assert draft.rows == sum(sheet.rows for sheet in draft.sheets)
    return {sheet.key: sheet for sheet in draft.sheets}


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_columns_are_those_of_the_file(tmp_path: Path, audience: Audience, language: str) -> None:
    path = tmp_path / "lists.xlsx"
    drafted = _drafted(path, ListOptions(audience, NOW, language=language))
    pages = load_workbook(path)
    for sheet in drafted.values():
        assert sheet.columns == tuple(cell.value for cell in pages[sheet.title][1])
        assert sheet.hidden == {"uid", "export"}
    assert drafted["participants"].rows == (2 if audience is Audience.INTERNAL else 1)
    assert drafted["panellists"].rows == 11


def test_what_only_the_house_sees_is_named(tmp_path: Path) -> None:
    partner = _drafted(tmp_path / "a.xlsx", ListOptions(Audience.PARTNER, NOW))["participants"]
    internal = _drafted(tmp_path / "b.xlsx", ListOptions(Audience.INTERNAL, NOW))["participants"]
    assert {"Needs", "Travel", "Notes", "Gender"} <= set(partner.withheld)
    assert set(partner.withheld) == set(internal.columns) - set(partner.columns)
    assert internal.withheld == ()


def test_a_list_too_wide_to_be_read_on_one_page_prints_on_several_with_the_names_on_each(tmp_path: Path) -> None:
    long = "a rather long answer that fills its cell"
    guests = people(
        *(participant(number, name=f"Guest {number}", needs=long, travel=long, notes=long) for number in range(1, 9))
    )
    source, target = PackSource(council(), guests), tmp_path / "people.xlsx"
    internal = _drafted(target, ListOptions(Audience.INTERNAL, NOW), source)["participants"]
    page = load_workbook(target).worksheets[1]
    assert internal.pages_wide == page.page_setup.fitToWidth == 2
    assert page.print_title_cols == "$A:$B"
    assert page.page_setup.pageOrder == "overThenDown"
    public = _drafted(target, ListOptions(Audience.PUBLIC, NOW), source)["participants"]
    assert public.pages_wide == 1
    assert load_workbook(target).worksheets[1].print_title_cols is None


def test_only_who_agreed_is_named_to_the_public_where_that_is_wanted(tmp_path: Path) -> None:
    guests = people(participant(1, name="Ana", consent_name=True), participant(2, name="Ben", consent_name=False))
    source, path = PackSource(council(), guests), tmp_path / "people.xlsx"
    wanted = {Audience.PARTNER: 2, Audience.INTERNAL: 2, Audience.PUBLIC: 1}
    for audience, rows in wanted.items():
        how = ListOptions(audience, NOW, agreed_only=True)
        assert _drafted(path, how, source)["participants"].rows == rows
    read_me, listed = load_workbook(path).worksheets[:2]
    assert [cell.value for cell in listed["B"]] == ["Name as printed", "Ana"]
    said = {cell.value for row in read_me.iter_rows() for cell in row}
    assert "Participants: 1 participant is not listed." in said


def test_every_row_says_which_handing_out_it_is_of(tmp_path: Path) -> None:
    path = tmp_path / "lists.xlsx"
    for sheet in _drafted(path, ListOptions(Audience.INTERNAL, NOW, handed_out="handing-1")).values():
        *_, uids, exports = load_workbook(path)[sheet.title].iter_cols(values_only=True)
        assert (uids[0], exports) == ("uid", ("export", *["handing-1"] * sheet.rows))
        assert len(set(uids)) == sheet.rows + 1


def test_a_list_that_is_only_looked_at_names_no_handing_out(tmp_path: Path) -> None:
    _drafted(tmp_path / "lists.xlsx", ListOptions(Audience.PARTNER, NOW))
    *_, exports = load_workbook(tmp_path / "lists.xlsx").worksheets[1].iter_cols(values_only=True)
    assert exports == ("export", None)
