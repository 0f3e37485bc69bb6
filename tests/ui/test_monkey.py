"""A monkey plays with the window over a filled event: nothing breaks, and all of it can be taken back.

``PLENARY_SEED=5 pytest -m slow tests/ui/test_monkey.py`` plays a game again.
"""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import journal
from planner.ui.languages import install_language
from planner.ui.main_window import MainWindow
from planner.ui.theme import apply_theme
from planner.workspace import Workspace
from tests.dumps import dump, quick_check
from tests.ui.left_over import alive_in_garbage
from tests.ui.monkey import Monkey
from tests.ui.reference import add_reference_event
from tests.ui.walk.elsewhere import Elsewhere

FEW, MANY = 200, 2000
KNOWN = (1, 828897)
"""Games that every change plays: what lands must not hang on luck. Long games look for what nobody has thought of."""


@pytest.fixture(autouse=True)
def _nobodys_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dressed: QApplication) -> Iterator[None]:
    """No folder of a person's and no other program; the application as it was afterwards."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    with Elsewhere():
        yield
    install_language(dressed)
    apply_theme(dressed, "light")


@pytest.fixture
def seed() -> int:
    """The seed of a long game, said where it fails."""
    given = os.environ.get("PLENARY_SEED")
    return int(given) if given else random.SystemRandom().randrange(1_000_000)


@pytest.mark.parametrize("seed", KNOWN)
def test_a_monkey_breaks_nothing(qtbot: QtBot, window: MainWindow, seed: int) -> None:
    _play(qtbot, window, seed, FEW)


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_a_monkey_breaks_nothing_in_a_long_game(qtbot: QtBot, window: MainWindow, seed: int) -> None:
    _play(qtbot, window, seed, MANY)


def _play(qtbot: QtBot, window: MainWindow, seed: int, actions: int) -> None:
    path, empty = window.desk.workspace.path, dump(window.desk.workspace)
    for _ in range(2):
        add_reference_event(window.desk.workspace)
    qtbot.waitUntil(lambda: bool(window.desk.events))
    monkey = Monkey(window, seed)
    try:
        monkey.play(actions)
    finally:
        print(f"PLENARY_SEED={seed}", *monkey.log[-40:], sep="\n")
    window.databases.open(path)
    assert alive_in_garbage() == []
    _take_back(window.desk.workspace)
    assert dump(window.desk.workspace) == empty
    window.close()
    assert quick_check(str(path)) == "ok"


def _take_back(workspace: Workspace) -> None:
    """Undo everything that is in force."""
    while workspace.read(lambda tx: journal.undoable(tx, None)) is not None:
        workspace.undo()
