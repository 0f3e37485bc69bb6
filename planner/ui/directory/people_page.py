"""Everybody of the directory."""

from functools import partial
from typing import Any

from planner.domain.directory import Listing, PersonEntry
from planner.edits.rows import remove
from planner.ui.directory.door import DirectoryDoor
from planner.ui.directory.entry_page import EntryPage
from planner.ui.directory.person_inspector import PersonInspector
from planner.ui.record_table import Column


class PeoplePage(EntryPage):
    """Finds people by name, organization or what they were; the one under the cursor is edited at right."""

    def __init__(self, door: DirectoryDoor) -> None:
        unused = self.tr("Remove who is at no event")
        super().__init__(door, self.tr("People of all events"), self._columns(), unused)
        self.table.setObjectName("directory_people")
        self.filter.setPlaceholderText(self.tr("Find a name, function or organization"))
        self.filter.setAccessibleName(self.tr("Find people"))
        self.inspector = PersonInspector(door)
        self.inspector.went.connect(self.went)
        self.inspector.removing.connect(self.remove)
        self.lay_out(self.inspector, self.tr("Choose a person to see where they appeared, or two to merge them."))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("Name"), lambda one: one.name, look="strong", sort=lambda one: one.order, width=160, share=3
            ),
            Column(self.tr("Last printed as"), lambda one: one.latest, width=160, share=4),
            Column(self.tr("Country"), lambda one: one.country, width=88, share=2),
            Column(
                self.tr("Events"),
                lambda one: str(one.events),
                look="number",
                sort=lambda one: one.events,
                width=96,
            ),
        )

    @property
    def listing(self) -> Listing[PersonEntry]:
        """Everybody as they are now."""
        return self.door.people

    def show_entry(self, entry: Any) -> None:
        """Show a person in the inspector."""
        self.inspector.show_person(entry)

    def say_blank(self) -> None:
        """Say why nobody is listed."""
        if self.listing.entries:
            words = self.tr("Type other words above.")
            self.blank.say(self.tr("Nobody is like that"), words, (self.tr("Show everybody"), self.filter.clear))
        else:
            words = self.tr("Whoever is added to an event or read from a programme stands here as well.")
            self.blank.say(self.tr("Nobody is in the directory yet"), words)

    def remove(self) -> None:
        """Remove the person under the cursor, who is at no event."""
        person = self.table.selected_record
        if person is not None:
            write = partial(remove, noun="person", row_id=person.id)
            self.attempt(partial(self.door.edit, self.tr("Remove"), person.name, write))
