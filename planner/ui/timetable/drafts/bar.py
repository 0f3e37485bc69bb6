"""Says that a private draft is in view, and offers what can become of it."""

from functools import partial

from PySide6.QtWidgets import QMenu

from planner.ui.buttons import PushButton
from planner.ui.notices import Notice
from planner.ui.timetable.drafts.drafts import Drafts


class DraftBar(Notice):
    """A line above the timetable of a draft; hidden over an event."""

    def __init__(self, drafts: Drafts) -> None:
        super().__init__()
        self._drafts = drafts

    def refresh(self) -> None:
        """Follow what is in view."""
        if self._drafts.origin is None:
            self.clear()
        elif not self.words:
            self.say(
                self.tr("A private draft, shown in no list. Adopting it takes over times, rooms, words and panels."),
                (self.tr("Compare…"), self.compare),
                (self.tr("Adopt"), self._drafts.adopt),
                (self.tr("Drop"), self._drafts.drop),
                (self.tr("Back to the event"), self._drafts.leave),
                tone="accent",
            )

    def compare(self) -> None:
        """Show the draft beside its event."""
        from planner.ui.timetable.drafts.dialog import CompareDialog

        CompareDialog(self._drafts, self).open()


class DraftsButton(PushButton):
    """Drops down the drafts of the event in view, and starts one."""

    def __init__(self, drafts: Drafts) -> None:
        super().__init__()
        self._drafts = drafts
        self.setText(self.tr("Drafts"))
        menu = QMenu(self)
        self.setMenu(menu)
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer to start a draft, and those that there are."""
        menu = self.menu()
        menu.clear()
        menu.addAction(self.tr("Start a private draft"), self._drafts.start)
        known = self._drafts.known()
        if known:
            menu.addSeparator()
        for number, title in known:
            menu.addAction(title.replace("&", "&&"), partial(self._drafts.opened.emit, number))
