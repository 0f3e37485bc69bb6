import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from planner.errors import UserError
from planner.ui.help.link import help_link
from planner.ui.help.pages import _OF_CODES, OF_TABS, PAGES, anchor, explained, page_path
from planner.ui.help.window import HelpWindow, open_help
from planner.ui.languages import install_language
from planner.ui.notices import Notice
from planner.ui.places import Tab
from planner.ui.theme import apply_theme
from resources import resource

ENGLISH = resource("guide/en")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)#]*)#?([^)]*)\)")


@pytest.fixture
def guide(qtbot: QtBot, dressed: QApplication) -> Iterator[HelpWindow]:
    window = open_help(None)
    yield window
    if isValid(window):
        window.close()


def _headings(page: Path) -> set[str]:
    return {anchor(line.lstrip("# ")) for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("#")}


def test_the_guide_is_whole() -> None:
    assert {path.stem for path in ENGLISH.glob("*.md")} == set(PAGES)
    assert len(OF_TABS) == len(Tab)
    assert set(OF_TABS) <= set(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_links_of_the_guide_lead_somewhere(name: str) -> None:
    page = ENGLISH / f"{name}.md"
    links = LINK.findall(page.read_text(encoding="utf-8"))
    for target, heading in links:
        assert (page.parent / target).is_file(), target
        if heading:
            assert heading in _headings(page.parent / target), heading


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_one_title_and_says_something(name: str) -> None:
    lines = (ENGLISH / f"{name}.md").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert sum(line.startswith("# ") for line in lines) == 1
    assert len(lines) > 8


def test_every_refusal_leads_to_a_heading() -> None:
    known = _headings(ENGLISH / "trouble.md")
    assert set(_OF_CODES.values()) <= known
    assert explained("of-nobody") == ("trouble", "")


def test_it_opens_at_the_page_that_was_asked_for(qtbot: QtBot, dressed: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first = open_help(window, "printing")
    assert first.page == "printing"
    assert first.contents.currentItem().text() == "Printing"
    again = open_help(window, "trouble", "a-file-cannot-be-written")
    assert again is first
    assert again.page == "trouble"


def test_it_opens_at_a_heading(guide: HelpWindow) -> None:
    guide.resize(600, 300)
    guide.show_page("trouble", "a-file-cannot-be-written")
    QApplication.processEvents()
    assert guide.browser.verticalScrollBar().value() > 0


def test_links_go_back_and_forward(guide: HelpWindow) -> None:
    assert not guide.back.isEnabled()
    guide.contents.setCurrentRow(PAGES.index("lists"))
    assert guide.page == "lists"
    guide.back.click()
    assert guide.page == "index"
    guide.forward.click()
    assert guide.page == "lists"
    assert "Alt+Left" in guide.back.toolTip() or QKeySequence(QKeySequence.StandardKey.Back).isEmpty()


def test_searching_keeps_the_pages_that_say_it(guide: HelpWindow) -> None:
    QTest.keyClicks(guide.search, "printer")
    offered = [guide.contents.item(row).text() for row in range(guide.contents.count())]
    assert "Printing" in offered
    assert len(offered) < len(PAGES)
    guide.contents.setCurrentRow(offered.index("Printing"))
    assert guide.browser.textCursor().selectedText().casefold() == "printer"
    place = guide.browser.textCursor().position()
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.page == "printing"
    assert guide.browser.textCursor().position() != place


def test_searching_for_what_is_nowhere_says_so(guide: HelpWindow) -> None:
    QTest.keyClicks(guide.search, "zeppelin")
    assert guide.contents.count() == 0
    assert guide._nothing.isVisible()
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.page == "index"


def test_esc_closes_it(qtbot: QtBot, guide: HelpWindow) -> None:
    with qtbot.waitSignal(guide.destroyed):
        QTest.keyClick(guide.browser, Qt.Key.Key_Escape)


def test_pictures_are_shown_and_fit(guide: HelpWindow) -> None:
    for name in PAGES:
        guide.show_page(name)
        assert guide.browser.horizontalScrollBar().maximum() == 0, name


def test_it_follows_the_theme(guide: HelpWindow, dressed: QApplication) -> None:
    guide.show_page("timetable")
    apply_theme(dressed, "dark")
    try:
        QApplication.processEvents()
        dark = guide.browser.grab().toImage()
        assert dark.pixelColor(4, 4).lightness() < 128
    finally:
        apply_theme(dressed, "light")


def test_a_page_without_a_translation_is_english(qapp: QApplication) -> None:
    install_language(qapp, "fr")
    try:
        assert page_path("index").is_file()
    finally:
        install_language(qapp, "en")


def test_a_link_opens_its_page(qtbot: QtBot, dressed: QApplication) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    link = help_link("lists")
    link.setParent(above)
    link.click()
    opened = above.findChild(HelpWindow)
    assert isinstance(opened, HelpWindow)
    assert opened.page == "lists"
    assert link.text() == "How this works"


def test_a_refusal_is_explained(qtbot: QtBot, dressed: QApplication) -> None:
    above = QWidget()
    notice = Notice(above)
    qtbot.addWidget(above)
    notice.tell(UserError("file-in-use", "“list.xlsx” is open in another program."))
    notice.buttons[-1].click()
    opened = above.findChild(HelpWindow)
    assert isinstance(opened, HelpWindow)
    assert opened.browser.source().fragment() == "a-file-cannot-be-written"
