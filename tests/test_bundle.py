"""The bundle works as a folder of its own: no Python, no installation, no network. Run by ``make test-bundle``."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

SUFFIX = ".exe" if sys.platform == "win32" else ""
KEPT = ("HOME", "LANG", "QT_QPA_PLATFORM", "SYSTEMROOT", "TEMP", "USERPROFILE")


@pytest.fixture
def bundle() -> Path:
    """The folder that ``make bundle`` made."""
    named = os.environ.get("PLENARY_BUNDLE")
    if not named:
        pytest.skip("no bundle was named")
    return Path(named).resolve()


def _planner(bundle: Path, *words: str | Path, cwd: Path) -> str:
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    command = [bundle / f"planner{SUFFIX}", *words]
    done = subprocess.run(command, cwd=cwd, env=kept, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_says_its_version(bundle: Path, tmp_path: Path) -> None:
    assert _planner(bundle, "--version", cwd=tmp_path).startswith("Plenary ")


def test_it_makes_the_sample_events_and_their_documents(bundle: Path, tmp_path: Path) -> None:
    _planner(bundle, "demo", "--no-window", "--out", tmp_path / "demo", cwd=tmp_path)

    made = {path.name for path in (tmp_path / "demo").iterdir()}
    assert {"c96-programme.pdf", "c96-programme.docx", "c96-panellists.xlsx", "c96-participants.xlsx"} <= made


def test_it_reads_a_programme(bundle: Path, tmp_path: Path) -> None:
    source = tmp_path / "programme.txt"
    source.write_text(
        "Workshop on Examples\n\nTuesday, 2 December 2008\n\n10:00 - 13:00 Opening\n\n15:00 - 18:00 General Debate\n",
        encoding="utf-8",
    )
    database = tmp_path / "read.planner"

    _planner(bundle, "import", source, "--db", database, "--json", cwd=tmp_path)

    [event] = json.loads(_planner(bundle, "events", "--db", database, "--json", cwd=tmp_path))
    assert event["sessions"] == 2


def test_both_programs_are_there(bundle: Path) -> None:
    assert {f"planner{SUFFIX}", f"Plenary{SUFFIX}"} <= {path.name for path in bundle.iterdir()}
