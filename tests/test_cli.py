"""The command line, as a user types it."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from planner.cli import main
from planner.settings import Settings, default_database, save_settings, settings_path
from planner.workspace import Workspace
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


def _refused(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    assert main([str(word) for word in words]) == 2
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err


REVISED = """Forum on Water and Mobility
Lisbon, 3-4 March 2026

Tuesday, 3 March 2026
10:00 - 11:30 Opening
12:00 - 13:30 Panel 1: Rivers without borders
Panellists:
- Ana Lima, Minister of the Environment, Portugal
- Chidi Okafor, Director, Delta Institute
Wednesday, 4 March 2026
15:00 - 16:00 Closing of the forum
"""


def test_a_newer_programme_is_shown_change_by_change(
    capsys: pytest.CaptureFixture[str], programme: Path, database: Path
) -> None:
    assert "new:" not in _said(capsys, "import", programme, "--db", database)
    programme.write_text(REVISED, encoding="utf-8")
    shown = _said(capsys, "import", programme, "--db", database, "--event", 1, "--dry-run")
    lines = [line.strip() for line in shown.splitlines()[1:]]
    (panel,) = (line for line in lines if line.startswith("moved"))
    assert "2026-03-03 11:30 -> 2026-03-03 12:00" in panel
    assert "Chidi Okafor" in panel
    assert "Bo Chen" in panel
    assert "new: “Closing of the forum”: 2026-03-04 15:00" in lines
    assert "gone: “General debate”: 2026-03-04 09:30" in lines
    assert not any("Opening" in line for line in lines)


def _said(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    assert main([str(word) for word in words]) == 0
    return capsys.readouterr().out


IMPOSSIBLE = """Forum on Water and Mobility
Lisbon, 3 March 2026

Tuesday, 3 March 2026
10:00 - 09:30 Opening
11:30 - 13:00 Panel 1: Rivers without borders
Panellists:
- Ana Lima, Minister of the Environment, Portugal
- Ana Lima, Minister of the Environment, Portugal
15:00 - 14:30 Closing of the forum
"""


@pytest.mark.parametrize("rehearse", [(), ("--dry-run",)])
def test_an_impossible_programme_is_refused(
    capsys: pytest.CaptureFixture[str], programme: Path, database: Path, rehearse: tuple[str, ...]
) -> None:
    programme.write_text(IMPOSSIBLE, encoding="utf-8")
    before = database.read_bytes()
    said = _refused(capsys, "import", programme, "--db", database, *rehearse)
    assert "Line 5" in said
    assert "“Opening”" in said
    assert "More lines like it: 2." in said
    assert "Correct the line and import again, or settle it in the window" in said
    assert "Nothing was imported." in said
    assert main(["import", str(programme), "--db", str(database), "--json", *rehearse]) == 2
    report = json.loads(capsys.readouterr().out)
    assert report["event"] is None
    assert len(report["problems"]) == 3
    assert database.read_bytes() == before


def test_an_import_that_is_refused_makes_no_database(
    capsys: pytest.CaptureFixture[str], programme: Path, tmp_path: Path
) -> None:
    base = tmp_path / "new.planner"
    assert "no time zone “Bad/Zone”" in _refused(capsys, "import", programme, "--db", base, "--zone", "Bad/Zone")
    programme.write_text(IMPOSSIBLE, encoding="utf-8")
    _refused(capsys, "import", programme, "--db", base)
    assert list(tmp_path.iterdir()) == [programme]


def test_the_zone_of_an_event_that_exists_is_not_imported(
    capsys: pytest.CaptureFixture[str], programme: Path, database: Path
) -> None:
    _said(capsys, "import", programme, "--db", database)
    said = _refused(capsys, "import", programme, "--db", database, "--event", 1, "--zone", "Europe/Paris")
    assert "--zone is for a new event" in said


@pytest.mark.parametrize("year", ["20000", "-5", "1899", "2201", "02026", "9" * 5000])
def test_a_year_out_of_range_is_refused(
    capsys: pytest.CaptureFixture[str], programme: Path, database: Path, year: str
) -> None:
    assert "1900 to 2200" in _refused(capsys, "import", programme, "--db", database, "--year", year)


def test_numbers_and_names_too_large_are_refused(
    capsys: pytest.CaptureFixture[str], programme: Path, database: Path, tmp_path: Path
) -> None:
    name = "n" * 300
    _refused(capsys, "import", programme, "--db", database, "--event", "99999999999999999999")
    _refused(capsys, "import", programme, "--db", tmp_path / name)
    _refused(capsys, "import", programme, "--db", tmp_path / name, "--dry-run")
    _refused(capsys, "import", tmp_path / name, "--db", database)
    _refused(capsys, "events", "--db", tmp_path / name)


def test_a_zone_that_there_is_not_is_told(
    capsys: pytest.CaptureFixture[str], programme: Path, database: Path, tmp_path: Path
) -> None:
    _said(capsys, "import", programme, "--db", database)
    for zone in ("Mars/Olympus", "", "../etc", "Europe"):
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("UPDATE event SET zone=?", [zone])
            connection.commit()
        said = _refused(capsys, "export", "agenda", "--event", 1, "--out", tmp_path / "a.pdf", "--db", database)
        assert f"“{zone}”" in said
    assert not (tmp_path / "a.pdf").exists()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of somebody who never used Plenary."""
    if sys.platform != "linux":
        pytest.skip("the folders of other systems cannot be moved by the environment")
    made = tmp_path / "home"
    made.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(made / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(made / "config"))
    return made


def test_a_first_import_goes_to_the_users_own_database(
    capsys: pytest.CaptureFixture[str], programme: Path, home: Path
) -> None:
    _said(capsys, "import", programme, "--dry-run")
    assert list(home.iterdir()) == []
    _said(capsys, "import", programme)
    assert "Forum on Water and Mobility" in _said(capsys, "events")


def test_imports_and_samples_carry_the_authors_name(
    capsys: pytest.CaptureFixture[str], programme: Path, home: Path, tmp_path: Path
) -> None:
    save_settings(settings_path(), Settings(author="Ada Test"))
    _said(capsys, "import", programme)
    _said(capsys, "demo", "--out", tmp_path / "demo", "--no-window")
    for path in (default_database(), tmp_path / "demo" / "samples.planner"):
        with closing(Workspace.open(path, create=False)) as workspace:
            assert {entry.author for entry in workspace.history()} == {"Ada Test"}


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


def test_a_misspelt_command_is_refused_before_any_window(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evnts"]) == 2
    assert "There is no database “evnts”." in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_the_window_is_refused(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 2
    assert "There is no display" in capsys.readouterr().err
