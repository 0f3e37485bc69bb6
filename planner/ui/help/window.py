"""The window of the guide: contents at left, a page at right, a line to search in all of them."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from planner.ui.buttons import IconButton
from planner.ui.help.browser import GuideBrowser
from planner.ui.help.pages import Page, all_pages, page_path
from planner.ui.labels import label, named

_SIZE = (1120, 720)
_CONTENTS = 264


def open_help(parent: QWidget | None, page: str = "index", heading: str = "") -> "HelpWindow":
    """Show the guide at a page, and at a heading named as in an address, such as ``save-a-copy``."""
    above = parent.window() if parent is not None else None
    shown = above.findChild(HelpWindow) if above is not None else None
    window = shown if isinstance(shown, HelpWindow) else HelpWindow(above)
    window.show_page(page, heading)
    window.show()
    window.raise_()
    window.activateWindow()
    return window


class HelpWindow(QDialog):
    """The guide beside the work: it blocks nothing, and Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = all_pages()
        self.browser = GuideBrowser()
        self.browser.setAccessibleName(self.tr("Page of the guide"))
        self.contents = named(QListWidget(), "contents")
        self.contents.setAccessibleName(self.tr("Contents of the guide"))
        self.search = QLineEdit(placeholderText=self.tr("Search the guide"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.back = self._button("back", self.tr("Back"), QKeySequence.StandardKey.Back)
        self.forward = self._button("forward", self.tr("Forward"), QKeySequence.StandardKey.Forward)
        self._nothing = label(self.tr("No page says this."), "quiet", wrap=True)
        self._lay_out()
        self._connect()
        self._offer("")
        self.browser.setFocus()

    def _button(self, drawing: str, name: str, keys: QKeySequence.StandardKey) -> IconButton:
        made = IconButton(drawing, name)
        made.setShortcut(QKeySequence(keys))
        made.setToolTip(f"{name} ({made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        made.setEnabled(False)
        return made

    def _lay_out(self) -> None:
        self.resize(*_SIZE)
        side = named(QWidget(), "tray")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(_CONTENTS)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.back)
        line.addWidget(self.forward)
        line.addStretch(1)
        column.addLayout(line)
        for part in (self.search, self._nothing):
            column.addWidget(part)
        column.addWidget(self.contents, 1)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        sides.addWidget(side)
        sides.addWidget(self.browser, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.browser.backward)
        self.forward.clicked.connect(self.browser.forward)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forward.setEnabled)
        self.browser.sourceChanged.connect(self._follow)
        self.contents.currentItemChanged.connect(self._show_chosen)
        self.search.textChanged.connect(self._offer)
        self.search.returnPressed.connect(self._find)

    def show_page(self, name: str, heading: str = "") -> None:
        """Go to a page."""
        address = QUrl.fromLocalFile(str(page_path(name)))
        address.setFragment(heading)
        self.browser.setSource(address)

    @property
    def page(self) -> str:
        """The name of the page in view."""
        return self.browser.source().fileName().removesuffix(".md")

    def _offer(self, words: str) -> None:
        """List the pages that say these words, in the order of the contents."""
        found = [page for page in self.pages if words.casefold() in page.text.casefold()]
        self.contents.blockSignals(True)
        self.contents.clear()
        for page in found:
            self.contents.addItem(_entry(page))
        self.contents.blockSignals(False)
        self._nothing.setVisible(not found)
        self._follow()

    def _follow(self) -> None:
        """Mark the page in view."""
        self.contents.blockSignals(True)
        rows = range(self.contents.count())
        self.contents.setCurrentRow(next((row for row in rows if self._name_at(row) == self.page), -1))
        self.contents.blockSignals(False)

    def _name_at(self, row: int) -> str:
        return str(self.contents.item(row).data(Qt.ItemDataRole.UserRole))

    def _show_chosen(self, chosen: QListWidgetItem | None) -> None:
        if chosen is not None:
            self.show_page(str(chosen.data(Qt.ItemDataRole.UserRole)))
            self._find()

    def _find(self) -> None:
        """Go to the next place that says the words: on this page, then on the first page that does."""
        words = self.search.text()
        if not words or self.browser.find(words) or not self.contents.count():
            return
        if self.page not in {self._name_at(row) for row in range(self.contents.count())}:
            self.show_page(self._name_at(0))
        else:
            self.browser.moveCursor(self.browser.textCursor().MoveOperation.Start)
        self.browser.find(words)


def _entry(page: Page) -> QListWidgetItem:
    entry = QListWidgetItem(page.title)
    entry.setData(Qt.ItemDataRole.UserRole, page.name)
    return entry
