"""The window of the directory: people, organizations, likely duplicates, and what is proposed for names."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.directory import unused
from planner.domain.duplicates import Kind
from planner.edits.directory import remove_unused
from planner.errors import UserError
from planner.ui.counting import counted
from planner.ui.directory.capitals_page import CapitalsPage
from planner.ui.directory.door import DirectoryDoor
from planner.ui.directory.duplicates_page import DuplicatesPage
from planner.ui.directory.honorifics_page import HonorificsPage
from planner.ui.directory.merge_dialog import MergeDialog
from planner.ui.directory.organisations_page import OrganisationsPage
from planner.ui.directory.people_page import PeoplePage
from planner.ui.directory.proposals_page import ProposalsPage
from planner.ui.directory.questions import (
    Question,
    organisations_question,
    participants_question,
    people_question,
)
from planner.ui.help.link import help_link
from planner.ui.labels import named
from planner.ui.notices import Notice
from planner.ui.places import Place
from planner.ui.screens import within_screen
from planner.ui.segments import Segments
from planner.ui.signals import WorkspaceSignals
from planner.workspace import Changes, Workspace

_SIZE = QSize(1160, 660)


class DirectoryWindow(QDialog):
    """Stands beside the work and blocks nothing; Esc closes it. ``went`` leads to a place in the window behind it.

    ``event_id`` gives the event in view, whose people can be compared as well; None where there is none.
    """

    went = Signal(Place)

    def __init__(
        self,
        workspace: Workspace,
        event_id: Callable[[], int | None],
        steps: Iterable[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``steps`` are undo and redo, whose keys work here as well."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Directory"))
        self.resize(within_screen(_SIZE))
        self.addActions(list(steps))
        self.door = DirectoryDoor(workspace)
        self._event_id = event_id
        self.views = Segments(self.tr("What to look at"))
        self.notice = Notice(closable=True)
        self.people = PeoplePage(self.door)
        self.organisations = OrganisationsPage(self.door)
        self.duplicates = DuplicatesPage(self.door, event_id)
        self.capitals = CapitalsPage(self.door)
        self.honorifics = HonorificsPage(self.door, event_id)
        self.pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._stop = workspace.subscribe(self._follow)
        self.signals = WorkspaceSignals(workspace, self)
        self.signals.changed.connect(self.refresh)
        self.refresh()
        self.people.filter.setFocus()

    def _lay_out(self) -> None:
        self.views.offer(
            (
                ("people", self.tr("People")),
                ("organisations", self.tr("Organizations")),
                ("duplicates", self.tr("Likely duplicates")),
                ("capitals", self.tr("Names in capitals")),
                ("honorifics", self.tr("Honorifics")),
            )
        )
        for page in (self.people, self.organisations, self.duplicates, self.capitals, self.honorifics):
            self.pages.addWidget(page)
        head = named(QWidget(), "heading")
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 12, 16, 12)
        line.addWidget(self.views)
        line.addStretch(1)
        line.addWidget(help_link("directory"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, self.notice):
            column.addWidget(part)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.views.chosen.connect(self.show_view)
        for page, kind in ((self.people, Kind.PERSON), (self.organisations, Kind.ORGANISATION)):
            page.went.connect(self.went)
            page.refused.connect(self.notice.tell)
            page.merging.connect(partial(self.compare, kind))
            page.unused_wanted.connect(partial(self.remove_unused, kind))
        self.duplicates.refused.connect(self.notice.tell)
        self.duplicates.merging.connect(self._compare_found)
        for proposing in (self.capitals, self.honorifics):
            proposing.refused.connect(self.notice.tell)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)

    def show_view(self, view: str) -> None:
        """Bring a view into view: people, organisations, duplicates, capitals or honorifics."""
        self.views.choose(view)
        self.notice.clear()
        pages: dict[str, tuple[QWidget, QWidget]] = {
            "people": (self.people, self.people.filter),
            "organisations": (self.organisations, self.organisations.filter),
            "duplicates": (self.duplicates, self.duplicates.table),
            "capitals": (self.capitals, self.capitals.table),
            "honorifics": (self.honorifics, self.honorifics.table),
        }
        page, first = pages[view]
        self.pages.setCurrentWidget(page)
        self.refresh()
        first.setFocus()

    def _find(self) -> None:
        """Put the cursor where people or organizations are found."""
        if self.pages.currentWidget() not in {self.people, self.organisations}:
            self.show_view("people")
        page = self.organisations if self.pages.currentWidget() is self.organisations else self.people
        page.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        page.filter.selectAll()

    def _follow(self, changes: Changes) -> None:
        self.door.follow(changes)

    def refresh(self) -> None:
        """Show the view in view as everything is now."""
        page = self.pages.currentWidget()
        assert isinstance(page, PeoplePage | OrganisationsPage | DuplicatesPage | ProposalsPage)
        if page is not self.duplicates:
            self.duplicates.stop()
        page.refresh()
        if isinstance(page, PeoplePage | OrganisationsPage):
            kind = Kind.PERSON if page is self.people else Kind.ORGANISATION
            page.unused_button.setEnabled(bool(self.door.workspace.read(partial(unused, kind=kind))))

    # What is done

    def _compare_found(self, scope: str, first: int, second: int) -> None:
        if scope == "event":
            rows = {row.id: row for row in self.door.workspace.participants(self._event_id() or 0).participants}
            self.ask(participants_question(self.door, rows[first], rows[second]))
        else:
            self.compare(Kind.PERSON if scope == "people" else Kind.ORGANISATION, first, second)

    def compare(self, kind: Kind, first: int, second: int) -> None:
        """Ask how two entries become one."""
        ask = people_question if kind is Kind.PERSON else organisations_question
        self.ask(ask(self.door, first, second))

    def ask(self, question: Question) -> None:
        """Show two side by side until they are merged or left."""
        dialog = MergeDialog(question, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._say_merged, question.names))
        dialog.open()

    def _say_merged(self, names: tuple[str, str]) -> None:
        words = self.tr("“{first}” and “{second}” are one now. Ctrl+Z takes it back.")
        self.notice.say(words.format(first=names[0], second=names[1]), tone="done")

    def remove_unused(self, kind: Kind) -> None:
        """Ask, and remove the entries that are at no event."""
        number = len(self.door.workspace.read(partial(unused, kind=kind)))
        if kind is Kind.PERSON:
            what = counted(number, self.tr("1 person"), self.tr("{n} people"))
        else:
            what = counted(number, self.tr("1 organization"), self.tr("{n} organizations"))
        self.notice.say(
            self.tr("{what} of the directory are at no event.").format(what=what),
            (self.tr("Remove {what}").format(what=what), partial(self._remove_unused, kind, what)),
            tone="warn",
        )

    def _remove_unused(self, kind: Kind, what: str) -> None:
        self.notice.clear()
        try:
            self.door.edit(self.tr("Remove"), what, partial(remove_unused, kind=kind))
        except UserError as problem:
            self.notice.tell(problem)

    def done(self, result: int) -> None:
        """Hear no more of the database before it goes."""
        self.duplicates.stop()
        self.signals.close()
        self._stop()
        super().done(result)
