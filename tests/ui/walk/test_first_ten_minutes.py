"""The first ten minutes of issue 3 in the real window at 1366 × 768, with the mouse and with the keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.settings import Settings
from planner.ui.main_window import MainWindow
from planner.workspace import Workspace
from tests.conftest import shared
from tests.ui.walk.elsewhere import Elsewhere
from tests.ui.walk.material import Material, own, reference
from tests.ui.walk.script import Leg
from tests.ui.walk.ten_minutes import TO_PAPER, TenMinutes

MOST_CLICKS_TO_PAPER = 12
MOST_KEYS_TO_PAPER = 10
MOST_SECONDS_TO_PAPER = 180
BOTH = pytest.mark.parametrize("by_keyboard", [False, True], ids=["mouse", "keyboard"])


@pytest.fixture
def elsewhere() -> Iterator[Elsewhere]:
    with Elsewhere() as opened:
        yield opened


@pytest.fixture(params=["own", "reference"])
def material(request: pytest.FixtureRequest, tmp_path: Path) -> Material:
    if request.param == "own":
        return own(tmp_path)
    return reference(shared("seeds/003_614bcfa17a781521.txt"), tmp_path)


@BOTH
def test_from_an_empty_window_to_a_borrowed_laptop(
    qtbot: QtBot, window: MainWindow, material: Material, elsewhere: Elsewhere, by_keyboard: bool
) -> None:
    window.resize(1366, 768)
    walk = TenMinutes(window, material, by_keyboard)
    legs = walk.walk()
    assert walk.said["created"] == material.said
    assert walk.said["listed"] == "4 lines of the list were taken over"
    assert walk.said["taken back"].startswith("Taken back: ")
    _check_counts(legs, by_keyboard=by_keyboard)
    _check_papers(walk, window)
    assert elsewhere.opened == [walk.sheet]
    _check_elsewhere(qtbot, walk)


def _check_counts(legs: list[Leg], *, by_keyboard: bool) -> None:
    to_paper = legs[:TO_PAPER]
    assert sum(leg.seconds for leg in to_paper) <= MOST_SECONDS_TO_PAPER
    if by_keyboard:
        assert sum(leg.clicks for leg in legs) == 0
        assert sum(leg.keys for leg in to_paper) <= MOST_KEYS_TO_PAPER
    else:
        assert sum(leg.clicks for leg in to_paper) <= MOST_CLICKS_TO_PAPER


def _check_papers(walk: TenMinutes, window: MainWindow) -> None:
    agenda = window.desk.door.agenda
    with pypdfium2.PdfDocument(walk.paper) as document:
        pages = "".join(page.get_textpage().get_text_range() for page in document)
    assert all(row.title.split()[0] in pages for row in agenda.sessions)
    cells = {str(cell.value) for sheet in load_workbook(walk.sheet).worksheets for row in sheet.rows for cell in row}
    assert {"Iris Bauer", "Kenji Mori"} <= cells


def _check_elsewhere(qtbot: QtBot, walk: TenMinutes) -> None:
    """A double-click on the file opens it on a laptop where nothing is."""
    mine = walk.window.desk.door.agenda
    database = walk.folder / "laptop.planner"
    Workspace.open(database).close()
    laptop = MainWindow(Settings(author="Bo Test", last_database=str(database)), walk.folder / "laptop.json")
    qtbot.addWidget(laptop)
    laptop.open_when_painted(walk.package)
    with qtbot.waitSignal(laptop.ready, timeout=10_000):
        laptop.show()
    qtbot.waitUntil(lambda: bool(laptop.desk.events))
    theirs = laptop.desk.door.agenda
    assert [row.title for row in theirs.sessions] == [row.title for row in mine.sessions]
    assert len(theirs.participants) == len(mine.participants)
    assert laptop.frame.notice.words == f"“{mine.event.title}” is in this database now"
    laptop.databases.close()
    QApplication.processEvents()
