"""A second start finds the window that is open already."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from planner.ui.calling import hand_over, server_name
from planner.ui.instance import Instance
from planner.workspace import Workspace

ROOT = Path(__file__).parents[2]


@pytest.fixture
def name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A name of this test's own, in a folder with a short enough path."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    return server_name(tmp_path)


_SECOND = """
import sys
from pathlib import Path
from planner.ui.calling import hand_over
path = Path(sys.argv[2]) if sys.argv[2:] else None
sys.exit(0 if hand_over(sys.argv[1], path) else 1)
"""


def _second(name: str, path: str | None) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", _SECOND, name, *([path] if path else [])],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def _start(qtbot: QtBot, name: str, path: str | None = None) -> bool:
    """Start a second time and say whether the file was handed over."""
    second = _second(name, path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    return second.returncode == 0


@pytest.fixture
def first(qapp: QCoreApplication, name: str) -> Iterator[Instance]:
    """The window that is open."""
    made = Instance(name)
    assert made.listening
    yield made
    made.close()


def test_a_socket_of_somebody_else_is_not_spoken_to(
    first: Instance, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert Path(name).exists()
    monkeypatch.setattr(os, "getuid", lambda: -1)
    monkeypatch.delattr("PySide6.QtNetwork.QLocalSocket")  # nobody may need it
    assert not hand_over(name, None)


def test_without_a_window_nobody_takes_the_file(qapp: QCoreApplication, name: str) -> None:
    assert not hand_over(name, Path("council.planner"))


def test_the_file_is_handed_to_the_first_window_with_its_whole_path(
    qtbot: QtBot, first: Instance, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    called: list[object] = []
    first.called.connect(called.append)
    assert _start(qtbot, name, "Conseil d’été.planner")
    assert called == [tmp_path / "Conseil d’été.planner"]


def test_a_start_without_a_file_only_calls_the_window(qtbot: QtBot, first: Instance, name: str) -> None:
    called: list[object] = []
    first.called.connect(called.append)
    assert _start(qtbot, name)
    assert called == [None]


def test_many_starts_are_all_heard(qtbot: QtBot, first: Instance, name: str) -> None:
    called: list[object] = []
    first.called.connect(called.append)
    starts = [_second(name, f"/{number}.planner") for number in range(3)]
    qtbot.waitUntil(lambda: all(start.poll() is not None for start in starts), timeout=20_000)
    assert [start.returncode for start in starts] == [0, 0, 0]
    assert sorted(map(str, called)) == [f"/{number}.planner" for number in range(3)]


def test_the_socket_of_a_window_that_died_is_taken_over(
    qtbot: QtBot, qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/tmp")
    name = server_name(tmp_path)
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(name)
    dead.close()
    assert Path(name).exists()
    assert not hand_over(name, None)
    taken = Instance(name)
    assert taken.listening
    assert _start(qtbot, name)
    taken.close()


def test_one_that_does_not_answer_is_taken_for_dead(
    qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/tmp")
    monkeypatch.setattr("planner.ui.calling._PATIENCE_MS", 50)
    name = server_name(tmp_path)
    hung = socket.socket(socket.AF_UNIX)
    hung.bind(name)
    hung.listen()
    assert not hand_over(name, None)
    hung.close()
    Path(name).unlink()


def test_another_data_folder_is_another_window(tmp_path: Path) -> None:
    assert server_name(tmp_path / "one") != server_name(tmp_path / "two")
    assert server_name(tmp_path / "one") == server_name(tmp_path / "one")


def test_words_that_are_none_of_ours_do_no_harm(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/tmp")
    name = server_name(tmp_path)
    first = Instance(name)
    stranger = socket.socket(socket.AF_UNIX)
    stranger.connect(name)
    with qtbot.waitSignal(first.called) as called:
        stranger.sendall(b"\xff\xfe\n")
    assert isinstance(called.args, list)
    stranger.close()
    first.close()


def test_a_second_program_hands_its_file_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    environment = {
        **os.environ,
        **{name: str(tmp_path) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")},
        "QT_QPA_PLATFORM": "offscreen",
    }
    other = tmp_path / "other.planner"
    Workspace.open(other).close()

    def program(*words: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen([sys.executable, "-m", "planner", *words], cwd=ROOT, env=environment)

    first = program()
    try:
        qtbot.waitUntil(lambda: any(tmp_path.glob("plenary-*")), timeout=20_000)
        second = program(str(other))
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.returncode == 0
        assert first.poll() is None
        qtbot.waitUntil(tmp_path.joinpath("other.planner.lock").exists, timeout=20_000)
    finally:
        first.terminate()
        first.wait()
