"""The databases that were open lately."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.ui.recent import RecentMenu, forgotten, remembered


def _path(name: str) -> Path:
    return Path("/data") / name


def test_the_latest_stands_first_and_each_once() -> None:
    recent = remembered(remembered(["/data/a", "/data/b"], _path("b")), _path("c"))
    assert recent == ["/data/c", "/data/b", "/data/a"]


def test_the_oldest_are_dropped() -> None:
    recent: list[str] = []
    for number in range(20):
        recent = remembered(recent, _path(str(number)))
    assert recent == [f"/data/{number}" for number in range(19, 11, -1)]


def test_what_is_forgotten_is_gone_and_the_rest_stays() -> None:
    assert forgotten(["/data/a", "/data/b"], _path("a")) == ["/data/b"]
    assert forgotten(["/data/a"], _path("z")) == ["/data/a"]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """Where the menu belongs to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def _menu(parent: QWidget, recent: list[str]) -> RecentMenu:
    menu = RecentMenu(lambda: recent, parent)
    menu.aboutToShow.emit()
    return menu


def test_the_menu_names_them_and_tells_those_apart_that_are_named_alike(parent: QWidget) -> None:
    menu = _menu(parent, ["/one/council.planner", "/two/council.planner", "/two/R&D.planner"])
    assert [action.text() for action in menu.actions()] == ["council (/one)", "council (/two)", "R&&D"]
    assert menu.actions()[0].toolTip() == "/one/council.planner"


def test_choosing_gives_the_path(qtbot: QtBot, parent: QWidget) -> None:
    menu = _menu(parent, ["/one/council.planner"])
    with qtbot.waitSignal(menu.chosen) as chosen:
        menu.actions()[0].trigger()
    assert chosen.args == [Path("/one/council.planner")]


def test_an_empty_list_says_so(parent: QWidget) -> None:
    menu = _menu(parent, [])
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [("None yet", False)]
