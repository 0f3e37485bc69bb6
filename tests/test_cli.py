"""The command line, as a user types it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from planner.cli import main
from tests.conftest import shared

PROGRAMME = """Forum on Water and Mobility
Lisbon, 3-4 March 2026

Tuesday, 3 March 2026
10:00 - 11:30 Opening
11:30 - 13:00 Panel 1: Rivers without borders
Panellists:
- Ana Lima, Minister of the Environment, Portugal
- Bo Chen, Director, Delta Institute
Wednesday, 4 March 2026
09:30 - 11:00 General debate
"""


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    path = tmp_path / "forum.txt"
    path.write_text(PROGRAMME, encoding="utf-8")
    return path


def _json(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    assert main([str(word) for word in words]) == 0
    return json.loads(capsys.readouterr().out)


def test_import_then_events_then_export(capsys: pytest.CaptureFixture[str], programme: Path, tmp_path: Path) -> None:
    base = tmp_path / "new.planner"
    report = _json(capsys, "import", programme, "--db", base, "--json")
    assert report["new"]["sessions"] == 3
    assert report["new"]["people"] == 2
    (event,) = _json(capsys, "events", "--db", base, "--json")
    assert (event["sessions"], event["people"], event["participants"]) == (3, 2, 2)
    assert (event["start"], event["end"]) == ("2026-03-03", "2026-03-04")
    for kind, name in (("agenda", "a.pdf"), ("agenda", "a.docx"), ("participants", "p.xlsx"), ("roster", "r.xlsx")):
        assert (
            main(["export", kind, "--event", str(report["event"]), "--out", str(tmp_path / name), "--db", str(base)])
            == 0
        )
        assert (tmp_path / name).stat().st_size > 1000


def test_a_dry_run_makes_nothing(capsys: pytest.CaptureFixture[str], programme: Path, tmp_path: Path) -> None:
    report = _json(capsys, "import", programme, "--db", tmp_path / "new.planner", "--dry-run", "--json")
    assert report["event"] is None
    assert report["new"]["sessions"] == 3
    assert not (tmp_path / "new.planner").exists()


def test_the_same_programme_again_changes_nothing(
    capsys: pytest.CaptureFixture[str], programme: Path, database: Path
) -> None:
    first = _json(capsys, "import", programme, "--db", database, "--json")
    again = _json(capsys, "import", programme, "--db", database, "--event", first["event"], "--json")
    assert again["unchanged"]["sessions"] == 3
    assert again["new"]["sessions"] == again["changed"]["sessions"] == again["gone"]["sessions"] == 0


REFUSALS = {
    "empty.txt": b"",
    "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
    "huge.txt": b"10:00 - 11:00 Opening of the session\n" * 1_400_000,
    "letter.txt": b"Dear colleagues,\nthank you for your kind letter of last week.\n",
    "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_what_is_no_programme_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, database: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(REFUSALS[name])
    before = database.read_bytes()
    assert main(["import", str(path), "--db", str(database)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "Nothing was imported." in said.err
    assert database.read_bytes() == before


@pytest.mark.parametrize(
    "seed", ["000_46666e45eb03b3b2", "001_648be3ce012b706a", "002_68d5601da4fc93d5", "004_d16bbf74400546e3"]
)
def test_a_press_release_is_refused_and_its_facts_are_shown(
    capsys: pytest.CaptureFixture[str], database: Path, seed: str
) -> None:
    before = database.read_bytes()
    assert main(["import", str(shared(f"seeds/{seed}.txt")), "--db", str(database)]) == 2
    assert "Found" in capsys.readouterr().err
    assert database.read_bytes() == before


def test_refusals_of_export(capsys: pytest.CaptureFixture[str], database: Path, tmp_path: Path) -> None:
    out = str(tmp_path / "a.pdf")
    assert main(["export", "agenda", "--event", "7", "--out", out, "--db", str(database)]) == 2
    assert "no event “7”" in capsys.readouterr().err
    assert main(["export", "agenda", "--event", "7", "--out", out, "--db", str(tmp_path / "none.planner")]) == 2
    assert not (tmp_path / "none.planner").exists()
    assert main(["export", "minutes", "--event", "7", "--out", out]) == 2
    assert capsys.readouterr().err.count("\n") == 2


def test_a_target_in_a_missing_folder_is_refused(
    capsys: pytest.CaptureFixture[str], programme: Path, database: Path, tmp_path: Path
) -> None:
    assert main(["import", str(programme), "--db", str(database)]) == 0
    out = tmp_path / "none" / "a.pdf"
    assert main(["export", "agenda", "--event", "1", "--out", str(out), "--db", str(database)]) == 2
    assert "There is no folder" in capsys.readouterr().err


def test_no_window_library_is_loaded_by_a_command(database: Path) -> None:
    program = (
        "import sys; from planner.cli import main\n"
        "main(['events', '--db', sys.argv[1]])\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'reportlab', 'openpyxl', 'alembic'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, database],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
    )
    assert done.stdout.splitlines()[-1] == "[]"
