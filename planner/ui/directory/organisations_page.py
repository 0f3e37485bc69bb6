"""Every organization of the directory."""

from functools import partial
from typing import Any

from planner.domain.directory import Listing, OrganisationEntry
from planner.edits.directory import add_organisation
from planner.edits.rows import remove
from planner.ui.add_line import AddLine
from planner.ui.directory.door import DirectoryDoor
from planner.ui.directory.entry_page import EntryPage
from planner.ui.directory.organisation_inspector import OrganisationInspector
from planner.ui.record_table import Column
from planner.ui.state_offers import country_words


class OrganisationsPage(EntryPage):
    """Finds organizations by name, acronym or kind; the one under the cursor is edited at right."""

    def __init__(self, door: DirectoryDoor) -> None:
        unused = self.tr("Remove what is at no event")
        super().__init__(door, self.tr("Organizations of all events"), self._columns(), unused)
        self.table.setObjectName("directory_organisations")
        self.filter.setPlaceholderText(self.tr("Find a name or acronym"))
        self.filter.setAccessibleName(self.tr("Find organizations"))
        self.line = AddLine(self.tr("New organization"))
        self.line.setMinimumWidth(176)
        self.line.entered.connect(self.add)
        self.inspector = OrganisationInspector(door)
        self.inspector.went.connect(self.went)
        self.inspector.refused.connect(self.refused)
        self.inspector.removing.connect(self.remove)
        hint = self.tr("Choose an organization to see where it appeared, or two to merge them.")
        self.lay_out(self.inspector, hint, self.line)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("Name"), lambda one: one.name, look="strong", sort=lambda one: one.order, width=200, share=5
            ),
            Column(self.tr("Acronym"), lambda one: one.acronym, width=88, share=1),
            Column(self.tr("Kind"), lambda one: one.kind, look="quiet", width=88, share=2),
            Column(self.tr("Country"), lambda one: country_words(one.country_code), width=96, share=2),
            Column(
                self.tr("People"), lambda one: str(one.people), look="number", sort=lambda one: one.people, width=72
            ),
        )

    @property
    def listing(self) -> Listing[OrganisationEntry]:
        """Every organization as it is now."""
        return self.door.organisations

    def show_entry(self, entry: Any) -> None:
        """Show an organization in the inspector."""
        self.inspector.show_organisation(entry)

    def say_blank(self) -> None:
        """Say why no organization is listed."""
        if self.listing.entries:
            words = self.tr("Type other words above.")
            self.blank.say(self.tr("No organization is like that"), words, (self.tr("Show all"), self.filter.clear))
        else:
            words = self.tr("Hosts and delegations stand here as well. Type a name above to add one.")
            self.blank.say(self.tr("No organization is in the directory yet"), words)

    def add(self, name: str) -> None:
        """Add an organization and put the cursor on it."""
        self.attempt(partial(self._add, name))

    def _add(self, name: str) -> None:
        added = self.door.edit(self.tr("Add"), name, partial(add_organisation, name=name))
        self.refresh()
        self.select(added)

    def remove(self) -> None:
        """Remove the organization under the cursor, which no event speaks of."""
        chosen = self.table.selected_record
        if chosen is not None:
            write = partial(remove, noun="organisation", row_id=chosen.id)
            self.attempt(partial(self.door.edit, self.tr("Remove"), chosen.name, write))
