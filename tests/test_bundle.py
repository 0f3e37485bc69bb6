"""The bundle works as a folder of its own: no Python, no installation, no network. Run by ``make test-bundle``."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

SUFFIX = ".exe" if sys.platform == "win32" else ""
PATIENCE_SECONDS = 60
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


def test_the_guide_and_the_languages_are_in_it(bundle: Path) -> None:
    assert list(bundle.rglob("guide/en/index.md"))
    assert list(bundle.rglob("translations/planner_fr.qm"))
    assert list(bundle.rglob("qtbase_fr.qm"))


def test_the_window_opens_and_keeps_its_data_beside_the_program(bundle: Path, tmp_path: Path) -> None:
    data = bundle / "data"
    data.mkdir()
    try:
        kept = {name: os.environ[name] for name in KEPT if name in os.environ} | {"QT_QPA_PLATFORM": "offscreen"}
        with subprocess.Popen([bundle / f"Plenary{SUFFIX}"], cwd=tmp_path, env=kept, stderr=subprocess.PIPE) as window:
            try:
                _wait_for(data / "plenary.planner", window)
                assert window.poll() is None
            finally:
                window.kill()
        assert not (data / "plenary.log").exists()
    finally:
        shutil.rmtree(data)


def _wait_for(path: Path, window: "subprocess.Popen[bytes]") -> None:
    """Wait until the window has opened its database, or has ended."""
    until = time.monotonic() + PATIENCE_SECONDS
    while not path.exists() and window.poll() is None and time.monotonic() < until:
        time.sleep(0.1)
    assert path.exists()


def test_both_programs_are_there(bundle: Path) -> None:
    assert {f"planner{SUFFIX}", f"Plenary{SUFFIX}"} <= {path.name for path in bundle.iterdir()}
