"""Filters that have a name: chosen from a menu, saved, renamed and removed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from planner.attending import load_filters
from planner.domain.kinds import Mode
from planner.domain.people import SavedFilterRow
from planner.domain.people_filter import CONSENTS, PeopleFilter, read_filter
from planner.errors import UserError
from planner.ui.add_line import AddLine
from planner.ui.event_door import EventDoor
from planner.ui.participants.looking import Looking
from planner.ui.participants.words import consent_word
from planner.ui.refusals import attempt
from planner.ui.vocabulary import word


class SavedFilters(QObject):
    """A button with a menu, and a line that asks for a name and is hidden while it does not."""

    refused = Signal(object)

    def __init__(self, door: EventDoor, looking: Looking, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._looking = looking
        self._renamed: SavedFilterRow | None = None
        self.button = QToolButton()
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self.fill)
        self.button.setText(self.tr("Filters") + "  ▾")
        self.button.setProperty("look", "button")
        self.button.setAccessibleName(self.tr("Filters"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        self.line = AddLine(self.tr("Name of the filter"))
        self.line.entered.connect(self._name)
        self.line.hide()

    @property
    def rows(self) -> tuple[SavedFilterRow, ...]:
        """The filters that are kept for the event."""
        return self._door.workspace.read(partial(load_filters, event_id=self._door.event_id))

    def fill(self) -> None:
        """Put what is kept now, and what can be looked for, into the menu."""
        self.menu.clear()
        for old in self.menu.findChildren(QMenu):
            old.deleteLater()
        rows = self.rows
        for row in rows:
            self._add(self.menu, row.name, partial(self.use, row))
        if rows:
            self.menu.addSeparator()
        self._more()
        self.menu.addSeparator()
        saving = self.menu.addAction(self.tr("Save what is looked for now…"), self.ask)
        saving.setEnabled(not self._looking.wanted.is_empty)
        clearing = self.menu.addAction(self.tr("Look for everybody"), partial(self._looking.look_for, PeopleFilter()))
        clearing.setEnabled(not self._looking.wanted.is_empty)
        if rows:
            renaming, removing = QMenu(self.tr("Rename"), self.menu), QMenu(self.tr("Remove"), self.menu)
            for row in rows:
                self._add(renaming, row.name, partial(self.ask, row))
                self._add(removing, row.name, partial(self.remove, row))
            self.menu.addMenu(renaming)
            self.menu.addMenu(removing)

    def _more(self) -> None:
        """What has neither a box nor a figure."""
        missing, modes = QMenu(self.tr("Without consent"), self.menu), QMenu(self.tr("Takes part"), self.menu)
        for what in CONSENTS:
            self._turning(missing, consent_word(what), "missing", what)
        for mode in Mode:
            self._turning(modes, word(mode), "modes", mode.value)
        self.menu.addMenu(missing)
        self.menu.addMenu(modes)

    def _turning(self, menu: QMenu, words: str, part: str, value: str) -> None:
        action = menu.addAction(words, partial(self._looking.turn, part, value))
        action.setCheckable(True)
        action.setChecked(self._looking.has(part, value))

    def _add(self, menu: QMenu, name: str, act: Callable[[], None]) -> None:
        menu.addAction(name.replace("&", "&&"), act)

    def use(self, row: SavedFilterRow) -> None:
        """Look for what a kept filter says; one that cannot be read is refused."""
        try:
            wanted = read_filter(row.filter)
        except ValueError:
            refusal = UserError(
                "no-filter",
                self.tr("The filter “{name}” cannot be read.").format(name=row.name),
                kept=self.tr("The list is as it was."),
                next=self.tr("Remove it and save a new one."),
            )
            self.refused.emit(refusal)
            return
        self._looking.look_for(wanted)

    def ask(self, renamed: SavedFilterRow | None = None) -> None:
        """Ask for the name of what is looked for now, or for another name of a kept filter."""
        self._renamed = renamed
        self.line.show()
        self.line.setText(renamed.name if renamed else "")
        self.line.selectAll()
        self.line.setFocus()

    def _name(self, name: str) -> None:
        self.line.hide()
        if self._renamed is not None:
            self._attempt(
                partial(self._door.change, self.tr("Rename"), name, "saved_filter", self._renamed.id, name=name)
            )
            return
        kept = {"event_id": self._door.event_id, "name": name, "filter": self._looking.wanted.to_json()}
        self._attempt(partial(self._door.add, self.tr("Save filter"), name, "saved_filter", **kept))

    def remove(self, row: SavedFilterRow) -> None:
        """Keep a filter no more."""
        self._attempt(partial(self._door.remove, self.tr("Remove"), row.name, "saved_filter", row.id))

    def _attempt(self, act: Callable[[], object]) -> None:
        attempt(act, self.refused.emit)
