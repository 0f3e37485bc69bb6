"""Files are written whole or not at all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.errors import Cancelled, UserError
from planner.exports.files import replacing

OLD = b"the old file"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "agenda.pdf"
    path.write_bytes(OLD)
    return path


def _siblings(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())


def test_a_file_takes_its_name_when_it_is_whole(target: Path) -> None:
    with replacing(target) as partial:
        partial.write_bytes(b"new")
        assert target.read_bytes() == OLD
    assert target.read_bytes() == b"new"
    assert _siblings(target) == ["agenda.pdf"]


def _break_off(partial: Path, problem: BaseException) -> None:
    partial.write_bytes(b"half")
    raise problem


@pytest.mark.parametrize("problem", [Cancelled(), ValueError("a bug"), KeyboardInterrupt()])
def test_whatever_happens_the_old_file_stays(target: Path, problem: BaseException) -> None:
    with pytest.raises(type(problem)), replacing(target) as partial:
        _break_off(partial, problem)
    assert target.read_bytes() == OLD
    assert _siblings(target) == ["agenda.pdf"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refusal, replacing(tmp_path / "none" / "agenda.pdf"):
        raise AssertionError("nothing may be written")
    assert refusal.value.code == "no-folder"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a folder that takes no files from anybody")
def test_a_folder_that_takes_no_file_is_not_called_missing() -> None:
    with pytest.raises(UserError) as refusal, replacing(Path("/proc") / "agenda.pdf"):
        raise AssertionError("nothing may be written")
    assert refusal.value.code == "read-only"


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "agenda.pdf"
    folder.mkdir()
    with pytest.raises(UserError) as refusal, replacing(folder) as partial:
        partial.write_bytes(b"new")
    assert refusal.value.code == "is-folder"
    assert folder.is_dir()


NOBODY = 65534


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs the right to become another user")
@pytest.mark.parametrize("locked", ["file", "folder"])
def test_what_may_not_be_written_is_told_and_kept(target: Path, locked: str) -> None:
    target.chmod(0o444)
    target.parent.chmod(0o555 if locked == "folder" else 0o777)
    for folder in target.parent.parents:
        folder.chmod(folder.stat().st_mode | 0o111)
    program = (
        "import os, sys; from pathlib import Path; from planner.errors import UserError\n"
        "from planner.exports.files import replacing\n"
        f"os.setuid({NOBODY})\n"
        "try:\n    with replacing(Path(sys.argv[1])) as partial: partial.write_bytes(b'new')\n"
        "except UserError as problem: print(problem.code)\n"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", program, str(target)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, check=False)
    assert done.stdout.strip() == "read-only", done.stderr
    target.parent.chmod(0o755)
    assert target.read_bytes() == OLD


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on the size of files")
def test_no_space_is_told_and_the_old_file_stays(target: Path) -> None:
    program = (
        "import resource, sys; from pathlib import Path; from planner.errors import UserError\n"
        "from planner.exports.files import replacing\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try:\n    with replacing(Path(sys.argv[1])) as partial: partial.write_bytes(bytes(10**6))\n"
        "except UserError as problem: print(problem.code)\n"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", program, str(target)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, check=False)
    assert done.stdout.strip() == "no-space", done.stderr
    assert target.read_bytes() == OLD
    assert _siblings(target) == ["agenda.pdf"]
