"""What stands in each sheet that leaves."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from planner.cli import LISTS
from planner.domain.agenda import Agenda
from planner.domain.kinds import Audience
from planner.domain.people import ParticipantList
from planner.exports.pack.registry import BY_KEY, NUMBERS, PRESETS, SHEETS, Preset, allowed, usual
from planner.exports.pack.source import PackSource
from planner.exports.pack.writing import Written, rows_of, write_pack
from planner.exports.workbook.cells import cell_text
from planner.exports.workbook.speaking import LANGUAGES, spoken
from tests.exports.pack.sources import source
from tests.exports.people import CATEGORIES, EVENT, options, participant, people
from tests.exports.workbooks import parts, read_me, table


def _rows(path: Path, key: str, audience: Audience = Audience.INTERNAL) -> list[dict[str, object]]:
    write_pack(source(), frozenset({key}), options(audience, recipient="Consulate"), path)
    return table(path, BY_KEY[key].title)


def test_the_command_line_knows_every_sheet() -> None:
    assert tuple(BY_KEY) == LISTS


def test_what_is_served_often_may_be_served() -> None:
    for audience, keys in PRESETS.values():
        assert keys <= {kind.key for kind in allowed(audience)}
    assert usual(Audience.PARTNER) == PRESETS[Preset.PARTNER][1]
    assert usual(Audience.PUBLIC) == usual(Audience.PARTNER)
    assert "visa" not in usual(Audience.INTERNAL)


@pytest.mark.parametrize("audience", list(Audience))
def test_all_sheets_stand_in_one_workbook(tmp_path: Path, audience: Audience) -> None:
    path = tmp_path / "a.xlsx"
    written = write_pack(source(), frozenset(kind.key for kind in allowed(audience)), options(audience), path)
    book = load_workbook(path)
    assert [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"] == [
        "Read me",
        *(one.title for one in written),
    ]
    other = CalamineWorkbook.from_path(str(path))
    for one in written:
        page = book[one.title]
        assert (page.max_row, page.freeze_panes is not None) == (one.rows + 1, True)
        assert tuple(cell.value for cell in page[1]) == one.columns
        assert not page.merged_cells.ranges
        spare = 5 if one.key == "sign-in" else 0  # lines to write on, which a reader of values does not see
        assert len(other.get_sheet_by_name(one.title).to_python()) == one.rows + 1 - spare
    assert rows_of(written) == sum(one.rows for one in written if one.key not in NUMBERS)


@pytest.mark.parametrize("kind", SHEETS, ids=lambda kind: kind.key)
def test_an_empty_event_has_every_sheet(tmp_path: Path, kind: object) -> None:
    nothing = PackSource(Agenda(EVENT), ParticipantList(EVENT))
    (written,) = write_pack(nothing, frozenset({kind.key}), options(Audience.INTERNAL), tmp_path / "a.xlsx")  # type: ignore[attr-defined]
    spare = 5 if written.key == "sign-in" else 0
    assert (written.rows, load_workbook(tmp_path / "a.xlsx").worksheets[1].max_row) == (spare, spare + 1)


def test_empty_sheets_among_others_are_left_out(tmp_path: Path) -> None:
    nothing = PackSource(Agenda(EVENT), ParticipantList(EVENT))
    wanted = frozenset({"participants", "delegations", "plates"})
    (written,) = write_pack(nothing, wanted, options(Audience.PARTNER), tmp_path / "a.xlsx")
    assert written.key == "participants"
    assert "By delegation: No State is represented yet." in read_me(tmp_path / "a.xlsx")


def test_a_line_a_delegation(tmp_path: Path) -> None:
    rows = _rows(tmp_path / "a.xlsx", "delegations")
    assert [row["State or organization"] for row in rows] == ["Austria", "Mali", "African Union"]
    assert [row["In French"] for row in rows] == ["Autriche", "Mali", "African Union"]
    assert rows[1]["Head of delegation"] == "canary-1-name"
    assert (rows[1]["Level of the head"], rows[1]["Women"], rows[1]["Men"]) == ("Minister", 1, 0)
    assert (rows[1]["Plate"], rows[1]["Regional group"]) == ("MALI", "African States")


def test_a_line_a_delegate(tmp_path: Path) -> None:
    rows = _rows(tmp_path / "a.xlsx", "delegates", Audience.PARTNER)
    assert [(row["State or organization"], row["Rank"], row["uid"]) for row in rows] == [
        ("Mali", "Head of delegation", "participant-1"),
        ("African Union", None, "participant-2"),
    ]


def test_the_timetable_shows_what_an_audience_may_see(tmp_path: Path) -> None:
    rows = _rows(tmp_path / "a.xlsx", "timetable")
    assert [row["Session"] for row in rows] == ["Session 1", "Session 2", "Session 3", "Session 4"]
    assert (rows[0]["Start"], rows[0]["Kind"]) == (time(10), "Panel discussion")
    assert [row["Sitting"] for row in rows] == ["First sitting", "First sitting", None, None]
    assert isinstance(rows[0]["Date"], datetime)
    assert len(_rows(tmp_path / "b.xlsx", "timetable", Audience.PUBLIC)) == 3


def test_the_house_knows_how_a_panellist_travels(tmp_path: Path) -> None:
    row = next(row for row in _rows(tmp_path / "a.xlsx", "panellists") if row["Name"] == "canary-1-name")
    assert (row["Arrival"], row["Departure"]) == (datetime(2008, 12, 1, 9, 40), datetime(2008, 12, 6, 18, 5))
    assert (row["Hotel"], row["Visa letter"], row["Funded"]) == ("canary-1-hotel", "needed", "no")
    assert (row["Honorarium"], row["Needs"], row["Consent"]) == ("canary-fee", "canary-1-needs", "–")
    assert "Arrival" not in _rows(tmp_path / "b.xlsx", "panellists", Audience.PARTNER)[0]


def test_the_list_of_speakers_is_that_of_the_debate(tmp_path: Path) -> None:
    rows = _rows(tmp_path / "a.xlsx", "speakers")
    assert [(row["No."], row["Delegation"], row["Level"]) for row in rows] == [
        (1, "canary-1-country", "Minister"),
        (2, "African Union", "Minister"),
    ]


def test_the_caterer_gets_numbers(tmp_path: Path) -> None:
    rows = _rows(tmp_path / "a.xlsx", "catering", Audience.PARTNER)
    lunch = next(row for row in rows if row["Session"] == "Session 3")
    assert (lunch["Headcount"], lunch["Diet: Vegetarian"]) == (2, 2)
    assert {row["Headcount"] for row in rows if row is not lunch} == {None}


def test_interpreters_are_asked_for(tmp_path: Path) -> None:
    row, unprinted = _rows(tmp_path / "a.xlsx", "interpretation", Audience.PARTNER)
    assert (unprinted["Sessions"], unprinted["Interpreters"]) == (None, 6)
    assert (row["Sitting"], row["Languages"], row["Booths"], row["Interpreters"]) == (
        "First sitting",
        "en, fr, es",
        3,
        6,
    )
    assert (row["Overruns"], row["Remote speakers"], row["Papers in advance"]) == ("no", 1, "0 of 1")


def test_technicians_know_what_is_connected(tmp_path: Path) -> None:
    rows = _rows(tmp_path / "a.xlsx", "technical", Audience.PARTNER)
    debate = next(row for row in rows if row["Session"] == "Session 2")
    assert (debate["Set-up"], debate["Equipment"], debate["Recording"]) == ("U-shape", "lectern microphone", "webcast")
    assert (debate["Remote speakers"], debate["Slides"], debate["Film"]) == (1, "0 of 1", "no")


def test_a_badge_is_flat_and_shows_who_agreed(tmp_path: Path) -> None:
    rows = _rows(tmp_path / "a.xlsx", "badges")
    assert [row["Line 1"] for row in rows] == ["canary-3-name", "canary-1-name"]
    assert {row["Photo"] for row in rows} == {None}
    agreed = [replace(row, consent_photo=True) for row in source().people.participants]
    shown = replace(source(), people=replace(source().people, participants=tuple(agreed)))
    shown = replace(shown, agenda=replace(shown.agenda, participants=tuple(agreed)))
    write_pack(shown, frozenset({"badges"}), options(Audience.PARTNER), tmp_path / "b.xlsx")
    (row,) = table(tmp_path / "b.xlsx", "Badges")
    assert (row["Photo"], row["Code"]) == ("one.jpg", "participant-1")
    assert "<f>" not in parts(tmp_path / "b.xlsx")["xl/worksheets/sheet2.xml"]


def test_plates_are_in_two_languages_and_of_a_size(tmp_path: Path) -> None:
    rows = _rows(tmp_path / "a.xlsx", "plates", Audience.PARTNER)
    assert [(row["Text in English"], row["Text in French"], row["Size"], row["Quantity"]) for row in rows] == [
        ("MALI", "MALI", "large", 1),
        ("AFRICAN UNION", "AFRICAN UNION", "large", 1),
        ("canary-1-name", "canary-1-name", "large", 1),
    ]


def test_there_is_room_to_sign(tmp_path: Path) -> None:
    rows = _rows(tmp_path / "a.xlsx", "sign-in", Audience.PARTNER)
    assert [row["Name"] for row in rows] == ["canary-1-name", *[None] * 5]
    page = load_workbook(tmp_path / "a.xlsx")["Sign-in"]
    assert {page.row_dimensions[number].height for number in range(2, 8)} == {30}
    assert page.column_dimensions["E"].width == 40


def test_arrivals_are_counted_by_the_hour(tmp_path: Path) -> None:
    rows = _rows(tmp_path / "a.xlsx", "arrivals")
    assert {(row["Movement"], row["Hour"], row["People"]) for row in rows} == {
        ("arrival", time(9), 1),
        ("departure", time(18), 1),
    }
    assert len(rows) == 6  # everybody goes by another way


def test_the_change_log_says_what_was_and_what_is(tmp_path: Path) -> None:
    first, second = _rows(tmp_path / "a.xlsx", "changes")
    assert first["When"] == datetime(2008, 11, 21, 9, 15)
    assert (first["What"], first["Field"], first["Old"], first["New"], first["By"]) == (
        "session “Session 1”",
        "title",
        "canary-old",
        "Session 1",
        "Ada Test",
    )
    assert (second["What"], second["Field"]) == ("room “Room B”", "added")
    assert "since a list last left the house, on 20 November 2008 at 17:30 UTC" in read_me(tmp_path / "a.xlsx")


def test_letters_for_visas_are_for_one_recipient(tmp_path: Path) -> None:
    rows = _rows(tmp_path / "a.xlsx", "visa")
    assert [row["Passport number"] for row in rows] == [None, None, "canary-passport"]
    assert (rows[2]["Valid until"], rows[2]["Date of birth"]) == (datetime(2020, 1, 2), datetime(1970, 3, 4))
    said = read_me(tmp_path / "a.xlsx")
    assert "Confidential – for Consulate alone" in said
    assert "This file is not encrypted." in said
    headers = [unescape(xml) for xml in parts(tmp_path / "a.xlsx").values() if "<oddHeader>" in xml]
    assert len(headers) == 2
    assert all("&RConfidential – for Consulate alone" in header for header in headers)


def _titles(kind_keys: Sequence[str], audience: Audience, language: str, path: Path) -> tuple[Written, ...]:
    return write_pack(source(), frozenset(kind_keys), options(audience, language=language), path)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_title_is_said_in_every_language(tmp_path: Path, language: str) -> None:
    keys = [kind.key for kind in SHEETS]
    english = _titles(keys, Audience.INTERNAL, "en", tmp_path / "en.xlsx")
    written = _titles(keys, Audience.INTERNAL, language, tmp_path / f"{language}.xlsx")
    assert len({one.title for one in written}) == len(written)
    for one, plain in zip(written, english, strict=True):
        assert len({title.casefold() for title in one.columns}) == len(one.columns)
        assert 0 < len(one.title) <= 31
        assert not set(one.title) & set("[]:*?/\\")
        for title, known in zip(one.columns, plain.columns, strict=True):
            assert (title == known) == (
                known in one.hidden or known.startswith("Diet") or spoken(known, language) == known
            )
            assert title != known or known in {"uid", "export"} | _THE_SAME
    rtl = [page.sheet_view.rightToLeft for page in load_workbook(tmp_path / f"{language}.xlsx").worksheets[1:-1]]
    assert set(rtl) == {language == "ar"}


_THE_SAME = {"Hotel", "Diet: Vegetarian", "Date", "Photo", "Code", "Signature", "Film", "Films", "Minutes"}


def test_formulas_name_the_sheet_as_it_is_called(tmp_path: Path) -> None:
    _titles(["participants", "summary"], Audience.PARTNER, "ar", tmp_path / "a.xlsx")
    page = load_workbook(tmp_path / "a.xlsx")["ملخص"]
    assert "'المشاركون'!" in str(page["C2"].value)


_TEXT = st.text(st.characters(blacklist_categories=["Cs"]), max_size=40)


@settings(max_examples=60, deadline=None)
@given(name=_TEXT, function=_TEXT, category=_TEXT, represents=_TEXT)
def test_any_unicode_goes_in_and_comes_out_the_same(
    tmp_path_factory: pytest.TempPathFactory, name: str, function: str, category: str, represents: str
) -> None:
    """Both readers see what was typed, but for signs that no workbook can hold; nothing becomes a formula."""
    path = tmp_path_factory.mktemp("unicode") / "a.xlsx"
    typed = participant(1, name=name, function=function, organisation=represents, category_id=9)
    everybody = people(typed, categories=(replace(CATEGORIES[0], id=9, name=category),))
    wanted = frozenset({"participants", "badges", "contacts", "sign-in", "summary", "statistics"})
    write_pack(PackSource(Agenda(EVENT), everybody), wanted, options(Audience.INTERNAL), path)
    (row,) = table(path, "Participants")
    expected = {"Name as printed": name, "Function": function, "Organization": represents, "Category": category}
    assert {title: row[title] or "" for title in expected} == {
        title: cell_text(text) for title, text in expected.items()
    }
    header, *rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Participants").to_python()
    (same,) = [dict(zip(header, cells, strict=True)) for cells in rows]
    assert {title: same[title] for title in expected} == {title: cell_text(text) for title, text in expected.items()}
    assert "<f>" not in parts(path)["xl/worksheets/sheet2.xml"]
