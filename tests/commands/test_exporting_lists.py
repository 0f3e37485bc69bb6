"""``planner export``: lists, singly and together, and who may not have them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook

from planner.cli import main
from planner.edits.event import create_event
from planner.edits.people import add_participant
from planner.leaving import load_handed_out
from planner.workspace import Workspace

Export = Callable[..., int]


@pytest.fixture
def export(database: Path) -> Export:
    """Run an export of a forum with one participant."""
    workspace = Workspace.open(database, author="Ada Test", create=False)
    event = workspace.edit("Create", "Forum", lambda tx: create_event(tx, title="Forum on Water", language="en"))
    workspace.edit("Add", "Ana", partial(add_participant, event_id=event, name="Ana Lima"))
    workspace.close()

    def run(kind: str, out: Path, *words: str) -> int:
        return main(["export", kind, "--event", str(event), "--out", str(out), "--db", str(database), *words])

    return run


def _left(database: Path) -> list[tuple[str, str, str]]:
    workspace = Workspace.open(database, create=False)
    rows = workspace.read(partial(load_handed_out, event_id=1))
    workspace.close()
    return [(row.document, row.audience, row.file_name) for row in rows]


def test_a_pack_holds_the_usual_lists(export: Export, database: Path, tmp_path: Path) -> None:
    assert export("pack", tmp_path / "a.xlsx", "--audience", "partner") == 0
    assert load_workbook(tmp_path / "a.xlsx").sheetnames == [
        "Read me",
        "Participants",
        "Summary",
        "Statistics",
        "Panellists",
        "Lists",
    ]
    assert _left(database) == [("pack", "partner", "a.xlsx")]


def test_a_pack_holds_the_lists_that_are_named(export: Export, tmp_path: Path) -> None:
    words = ("--audience", "internal", "--sheets", "sign-in,contacts")
    assert export("pack", tmp_path / "a.xlsx", *words) == 0
    assert load_workbook(tmp_path / "a.xlsx").sheetnames == ["Read me", "Contact list", "Sign-in"]


def test_each_list_leaves_singly(export: Export, database: Path, tmp_path: Path) -> None:
    assert export("badges", tmp_path / "b.xlsx", "--audience", "partner", "--lang", "ar") == 0
    page = load_workbook(tmp_path / "b.xlsx")["الشارات"]
    assert page.sheet_view.rightToLeft
    assert _left(database) == [("badges", "partner", "b.xlsx")]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("contacts", "--audience", "partner"), "“contacts” is not for this audience."),
        (("catering",), "Use --audience internal or partner."),
        (("visa", "--audience", "internal"), "Say for whom with --recipient."),
        (("pack", "--audience", "internal", "--sheets", "visa,badges", "--recipient", "X"), "by itself"),
        (("pack", "--sheets", "participants,bogus"), "There is no sheet “bogus”."),
        (("participants", "--lang", "xx"), "“xx”"),
    ],
)
def test_what_may_not_leave_is_refused_and_not_recorded(
    export: Export,
    database: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    said: str,
) -> None:
    kind, *rest = words
    assert export(kind, tmp_path / "a.xlsx", *rest) == 2
    refusal = capsys.readouterr().err
    assert said in refusal
    assert refusal.count("\n") == 1
    assert not (tmp_path / "a.xlsx").exists()
    assert _left(database) == []


def test_a_file_that_cannot_be_replaced_gives_way_to_a_dated_one(
    export: Export, database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.xlsx").mkdir()
    assert export("participants", tmp_path / "a.xlsx") == 0
    ((_, _, name),) = _left(database)
    assert name.startswith("a_20")
    assert load_workbook(tmp_path / name).sheetnames[0] == "Read me"
    said = capsys.readouterr()
    assert "“a.xlsx” is a folder." in said.err
    assert f"Saved as “{name}”." in said.err
    assert name in said.out


def test_help_names_every_list(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["export", "--help"])
    assert ended.value.code == 0
    said = " ".join(capsys.readouterr().out.split())
    assert all(word in said for word in ("pack", "participants", "catering", "visa", "--sheets", "--recipient"))
