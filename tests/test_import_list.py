"""``planner import --as participants``, as a user types it."""

import json
from pathlib import Path
from typing import Any

import pytest

from planner.cli import main
from planner.edits.event import create_event
from planner.workspace import Workspace
from tests.dumps import dump
from tests.imports.lists.sheets import a_list_under_a_logo, a_sheet, a_workbook


@pytest.fixture
def base(database: Path) -> Path:
    """A database with one event."""
    workspace = Workspace.open(database, create=False)
    workspace.edit("Create", "Forum", lambda tx: create_event(tx, title="Forum", code="F-1", language="fr"))
    workspace.close()
    return database


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A list under a logo."""
    return a_list_under_a_logo(tmp_path / "delegates.xlsx")


def _run(base: Path, *words: object) -> int:
    return main(["import", *map(str, words), "--db", str(base)])


def _json(capsys: pytest.CaptureFixture[str], base: Path, *words: object) -> Any:
    assert _run(base, *words, "--json") == 0
    return json.loads(capsys.readouterr().out)


def _dump(base: Path) -> object:
    workspace = Workspace.open(base, create=False)
    try:
        return dump(workspace)
    finally:
        workspace.close()


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A workbook of two lists, of which the second is named after a number."""
    sheets = {"Délégués": (("Name", "Country"), ("Ana Lima", "Peru")), "1": (("Name", "Country"), ("Bo Chen", "Peru"))}
    return a_workbook(tmp_path / "two.xlsx", sheets)


@pytest.mark.parametrize(
    ("sheet", "name"), [("delegues", "Ana Lima"), ("1", "Bo Chen"), ("2", "Bo Chen"), (None, "Ana Lima")]
)
def test_a_sheet_is_chosen_by_its_name_or_else_by_its_place(
    base: Path, book: Path, sheet: str | None, name: str
) -> None:
    assert _run(base, book, "--event", "f-1", *(("--sheet", sheet) if sheet else ())) == 0
    workspace = Workspace.open(base, create=False)
    assert [row.name for row in workspace.participants(1).participants] == [name]
    workspace.close()


@pytest.mark.parametrize("sheet", ["Speakers", "0", "3", "-1", ""])
def test_a_sheet_that_is_not_there_is_refused_with_those_that_are(
    capsys: pytest.CaptureFixture[str], base: Path, book: Path, sheet: str
) -> None:
    before = _dump(base)
    assert _run(base, book, "--event", "f-1", f"--sheet={sheet}") == 2
    said = capsys.readouterr().err
    assert f"“two.xlsx” has no sheet “{sheet}”. Its sheets are 1 “Délégués”, 2 “1”." in said
    assert _dump(base) == before


def test_a_sheet_is_for_lists_alone(capsys: pytest.CaptureFixture[str], base: Path, tmp_path: Path) -> None:
    (tmp_path / "p.txt").write_text("Monday 2 March 2026\n10:00 Opening", encoding="utf-8")
    assert _run(base, tmp_path / "p.txt", "--sheet", "1") == 2
    assert "--sheet is for lists of participants." in capsys.readouterr().err


def test_a_list_is_known_by_its_suffix_and_laid_after_a_backup(
    capsys: pytest.CaptureFixture[str], base: Path, sheet: Path
) -> None:
    report = _json(capsys, base, sheet, "--event", "f-1")
    assert (report["event"], report["gone"]) == (1, {})
    counts = {
        verdict: report[verdict]["participants"] for verdict in ("new", "changed", "unchanged", "unclear", "refused")
    }
    assert counts == {"new": 3, "changed": 0, "unchanged": 0, "unclear": 1, "refused": 1}
    assert report["columns"]["Nom"] == "family"
    assert report["columns"]["Contact Bus"] is None
    messages = {problem["place"]: problem["message"] for problem in report["problems"]}
    assert messages["column I"] == "“Contact Bus” is not read."
    assert messages["row 8"] == "“Corée” is the name of two States."
    assert messages["row 9"] == "The row has no name."
    assert list(base.parent.glob("**/*before-import*"))


def test_the_same_list_again_changes_nothing(capsys: pytest.CaptureFixture[str], base: Path, sheet: Path) -> None:
    _json(capsys, base, sheet, "--event", "1")
    before = _dump(base)
    again = _json(capsys, base, sheet, "--event", "1")
    assert (again["new"]["participants"], again["unchanged"]["participants"]) == (0, 3)
    assert _dump(base) == before


def test_a_dry_run_changes_nothing(capsys: pytest.CaptureFixture[str], base: Path, sheet: Path) -> None:
    before = _dump(base)
    report = _json(capsys, base, sheet, "--event", "1", "--dry-run")
    assert (report["event"], report["new"]["participants"]) == (None, 3)
    assert _dump(base) == before


def test_columns_are_named_by_the_user(capsys: pytest.CaptureFixture[str], base: Path, sheet: Path) -> None:
    report = _json(
        capsys, base, sheet, "--event", "1", "--map", "travel=Contact Bus", "--map", "notes=e", "--map", "email="
    )
    assert [report["columns"][name] for name in ("Contact Bus", "Fonction", "Contact Courriel")] == [
        "travel",
        "notes",
        None,
    ]
    assert _run(base, sheet, "--event", "1", "--map", "function=E") == 0
    said = capsys.readouterr().out
    assert "function:  -> Conseillère" in said
    assert "5 rows: 3 changed, 1 unclear, 1 refused." in said


def test_our_own_list_comes_back_without_a_change(
    capsys: pytest.CaptureFixture[str], base: Path, sheet: Path, tmp_path: Path
) -> None:
    _json(capsys, base, sheet, "--event", "1")
    for audience in ("public", "partner", "internal"):
        out = tmp_path / f"{audience}.xlsx"
        words = ["export", "participants", "--event", "1", "--db", str(base), "--out", str(out), "--audience", audience]
        assert main(words) == 0
        capsys.readouterr()
        report = _json(capsys, base, out, "--event", "1")
        assert report["unchanged"]["participants"] == 3, audience
        assert [report[verdict]["participants"] for verdict in ("new", "changed", "unclear", "refused")] == [0] * 4


REFUSALS: dict[str, tuple[str, ...]] = {
    "needs the event": (),
    "There is no event “7”": ("--event", "7"),
    "--map “Nom” is not FIELD=COLUMN": ("--event", "1", "--map", "Nom"),
    "--map “shoes=Nom” is not FIELD=COLUMN": ("--event", "1", "--map", "shoes=Nom"),
    "--map “name=Schuhe” names no column: there is no “Schuhe”.": ("--event", "1", "--map", "name=Schuhe"),
    "No column of “delegates.xlsx” was recognised as names": ("--event", "1", "--map", "family=", "--map", "given="),
    "--year and --zone are for programmes": ("--event", "1", "--year", "2026"),
}


@pytest.mark.parametrize("happened", REFUSALS)
def test_what_cannot_be_used_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str], base: Path, sheet: Path, happened: str
) -> None:
    before = _dump(base)
    assert _run(base, sheet, *REFUSALS[happened]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert happened in said.err
    assert _dump(base) == before


def test_a_refusal_as_json_has_no_counts(capsys: pytest.CaptureFixture[str], base: Path, tmp_path: Path) -> None:
    (tmp_path / "d.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    assert _run(base, tmp_path / "d.csv", "--event", "1", "--json") == 2
    said = capsys.readouterr()
    report = json.loads(said.out)
    assert (report["event"], report["new"], report["problems"]) == (None, {}, [])
    assert "“d.csv” is not a list that can be read. Nothing was imported." in said.err


def test_a_programme_takes_no_columns_and_a_list_of_any_suffix_can_be_named_one(
    capsys: pytest.CaptureFixture[str], base: Path, tmp_path: Path
) -> None:
    path = tmp_path / "delegates.txt"
    path.write_text("Name\tCountry\nAna Lima\tPortugal\n", encoding="utf-8")
    assert _run(base, path, "--map", "name=A") == 2
    assert "--map is for lists of participants." in capsys.readouterr().err
    report = _json(capsys, base, path, "--as", "participants", "--event", "1")
    assert report["new"]["participants"] == 1


def test_a_database_is_not_made_for_a_list(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = a_sheet(tmp_path / "d.xlsx", (("Name",), ("Ana Lima",)))
    assert _run(tmp_path / "none.planner", path, "--event", "1") == 2
    assert "There is no database" in capsys.readouterr().err
    assert not (tmp_path / "none.planner").exists()


def test_rows_that_are_left_are_told_by_cause_with_a_few_examples(
    capsys: pytest.CaptureFixture[str], base: Path, tmp_path: Path
) -> None:
    names = ("Ana", "Bo", "Cy", "Di", "Ed")
    rows = (*((f"{name} Lima", "Congo", "Bank") for name in names), ("Flo Lima", "Peru", "Bank"), ("", "Peru", "Bank"))
    path = a_sheet(tmp_path / "d.xlsx", (("Name", "Country", "Organisation"), *rows))
    assert _run(base, path, "--event", "1") == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Event 1: 7 rows: 1 new, 5 unclear, 1 refused."
    assert "  organization: Organisation" in said
    assert said[-8:] == [
        "  Unclear, the name of two States: 5 rows",
        "    row 2: “Congo” is the name of two States.",
        "    row 3: “Congo” is the name of two States.",
        "    row 4: “Congo” is the name of two States.",
        "    and 2 more",
        "  Refused, without a name: 1 row",
        "    row 8: The row has no name.",
        "6 rows were not taken: settle them in the window, or correct the list and import it again.",
    ]


def test_a_list_that_is_taken_whole_ends_with_no_warning(
    capsys: pytest.CaptureFixture[str], base: Path, tmp_path: Path
) -> None:
    path = a_sheet(tmp_path / "d.xlsx", (("Name", "Country"), ("Ana Lima", "Peru")))
    assert _run(base, path, "--event", "1") == 0
    said = capsys.readouterr().out
    assert "Event 1: 1 row: 1 new." in said
    assert "not taken" not in said
