"""``planner export reminders``: drafts in a folder, or a sheet that stays in the house."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from planner.cli import main
from planner.domain.kinds import DocumentKind
from planner.edits.papers import ask_for
from planner.leaving import load_handed_out
from planner.workspace import Workspace
from tests.edits.builders import a_forum
from tests.exports.workbooks import table

Export = Callable[..., int]


@pytest.fixture
def export(database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Export:
    """Run an export of reminders of a forum whose two panellists owe a bio."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    workspace = Workspace.open(database, create=False)
    event = workspace.edit("Create", "Forum", a_forum)
    ask = partial(ask_for, event_id=event, appearance_ids=[1, 2], kinds=[DocumentKind.BIO])
    workspace.edit("Ask", "bio", ask)
    workspace.close()

    def run(out: Path, *words: str) -> int:
        return main(["export", "reminders", "--event", "1", "--out", str(out), "--db", str(database), *words])

    return run


def test_drafts_go_into_a_folder(export: Export, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    assert export(folder, "--audience", "internal", "--lang", "fr") == 0
    assert sorted(path.name for path in folder.iterdir()) == ["Reminder Ana Lima.eml", "Reminder Bo Chen.eml"]
    assert "Content-Language: fr" in (folder / "Reminder Ana Lima.eml").read_text()
    assert "drafts: 2" in capsys.readouterr().out


def test_a_sheet_is_recorded(export: Export, database: Path, tmp_path: Path) -> None:
    target = tmp_path / "missing.xlsx"
    assert export(target, "--audience", "internal") == 0
    assert [row["Name"] for row in table(target, "Mail merge")] == ["Bo Chen", "Ana Lima"]
    workspace = Workspace.open(database, create=False)
    (left,) = workspace.read(partial(load_handed_out, event_id=1))
    workspace.close()
    assert (left.document, left.row_count) == ("reminders", 2)


@pytest.mark.parametrize(
    "words", [(), ("--audience", "partner"), ("--audience", "internal", "--lang", "zh"), ("--audience", "internal")]
)
def test_what_may_not_be_is_refused(
    export: Export, tmp_path: Path, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(tmp_path / "gone", *words) == 2
    assert "No file was written." in capsys.readouterr().err
    assert not (tmp_path / "gone").exists()
