"""The minister is replaced, by phone: from the panellists' tab until agenda and sheet are ready to print again."""

from dataclasses import dataclass, field

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Audience
from planner.ui.handing.dialog import HandOutDialog
from planner.ui.main_window import MainWindow
from planner.ui.panellists.page import PanellistsTab
from planner.ui.places import Tab
from planner.ui.printing.dialog import PrintDialog
from tests.ui.hands import CONTROL, ENTER
from tests.ui.reference import add_reference_event
from tests.ui.walk.script import Act, Script, Walker, shown

MOST_CLICKS, MOST_SECONDS = 6, 60
_WORDS = ("Eva Ruiz", "Minister", "Foreign Affairs", "Sierra Leone")


@dataclass
class Call:
    """What an organiser does who is called: name and words are typed, the rest is clicked, or is keys."""

    window: MainWindow
    by_keyboard: bool
    agenda: str = ""
    sheet: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.walker = Walker(self.window)

    @property
    def tab(self) -> PanellistsTab:
        page = self.window.desk.page
        assert isinstance(page, PanellistsTab)
        return page

    def script(self) -> Script:
        self.walker.leg("replace, print and hand out")
        yield from self._replace()
        yield from self._print()
        yield from self._hand_out()

    def _replace(self) -> Script:
        tab = self.tab
        if self.by_keyboard:
            yield self.walker.press(Qt.Key.Key_Down)
            yield self.walker.press(Qt.Key.Key_R, CONTROL)
        else:
            yield self.walker.click(tab.table.viewport(), tab.table.visualRect(tab.table.records.index(1, 1)).center())
            yield tab.inspector.replace_button.isVisible
            yield self.walker.click(tab.inspector.replace_button)
        yield tab.replacing.isVisible
        for number, words in enumerate(_WORDS):
            yield self.walker.type(words)
            yield self.walker.press(ENTER if number == len(_WORDS) - 1 else Qt.Key.Key_Tab)
        yield lambda: any(row.name == "Eva Ruiz" for row in self.window.desk.door.agenda.participants)
        yield lambda: not tab.replacing.isVisible()

    def _print(self) -> Script:
        yield self._way_out("Print", Qt.Key.Key_P)
        yield shown(PrintDialog)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PrintDialog)
        yield dialog.pdf_button.isEnabled
        with pypdfium2.PdfDocument(dialog.preview.drafting.path) as document:
            self.agenda = "\n".join(page.get_textpage().get_text_range() for page in document)
        yield self._close(dialog)
        yield lambda: QApplication.activeModalWidget() is None

    def _hand_out(self) -> Script:
        yield self._way_out("Hand out", Qt.Key.Key_H)
        yield shown(HandOutDialog)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, HandOutDialog)
        if self.by_keyboard:
            yield self.walker.press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
        else:
            yield self.walker.click(dialog.choices.audiences[Audience.PUBLIC], QPoint(8, 8))
        yield lambda: dialog.choices.audience is Audience.PUBLIC and not dialog.save_button.isEnabled()
        yield dialog.save_button.isEnabled
        sheet = load_workbook(dialog.drafting.path).worksheets[1]
        self.sheet = {str(cell.value) for row in sheet.iter_rows() for cell in row}
        self.walker.rest()
        dialog.reject()

    def _way_out(self, words: str, key: Qt.Key) -> Act:
        if self.by_keyboard:
            return self.walker.press(key, CONTROL)
        return self.walker.click(_button(self.window.frame.header, words))

    def _close(self, dialog: QWidget) -> Act:
        if self.by_keyboard:
            return self.walker.press(Qt.Key.Key_Escape)
        return self.walker.click(_button(dialog, "Close"))


def _button(parent: QWidget, words: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if one.text() == words)


@pytest.mark.parametrize("by_keyboard", [False, True], ids=["mouse", "keyboard"])
def test_agenda_and_sheet_are_ready_again_in_six_clicks(qtbot: QtBot, window: MainWindow, by_keyboard: bool) -> None:
    add_reference_event(window.desk.workspace)
    qtbot.waitUntil(lambda: bool(window.desk.events))
    window.frame.strip.setCurrentIndex(Tab.PANELLISTS)
    call = Call(window, by_keyboard)
    call.tab.table.setFocus()
    call.tab.table.select(call.tab.table.records.records[0].id)
    call.walker.walk(call.script())
    assert "Eva Ruiz" in call.agenda
    assert "Eva Ruiz" in call.sheet
    (leg,) = call.walker.legs
    assert leg.clicks <= (0 if by_keyboard else MOST_CLICKS)
    assert leg.seconds <= MOST_SECONDS
    gone = "Alfonso Lopez" if "Alfonso Lopez" not in call.agenda else "Vandi Minah"
    assert gone not in call.agenda
    assert gone not in call.sheet
