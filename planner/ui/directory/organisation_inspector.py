"""The organization under the cursor: its words, what leads to it in print, and where it appeared."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from planner.directory import unlinked, used
from planner.domain.countries import match
from planner.domain.directory import OrganisationEntry, UsedAt
from planner.domain.names import fold
from planner.edits.directory import link_printed, set_country
from planner.edits.rows import change
from planner.errors import UserError
from planner.ui.add_line import AddLine
from planner.ui.counting import counted, line_of
from planner.ui.directory.door import DirectoryDoor
from planner.ui.directory.entry_inspector import EntryInspector
from planner.ui.directory.links import Link
from planner.ui.fields import Field, LineField
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.places import Place, Tab
from planner.ui.state_offers import country_words, states_in_window
from planner.ui.vocabulary import word


class OrganisationInspector(EntryInspector):
    """Edits an organization of the directory; what is printed behind people's names stays as it is."""

    refused = Signal(object)

    def __init__(self, door: DirectoryDoor) -> None:
        super().__init__(door, self.tr("At no event"), self.tr("Remove from the directory"))
        self._organisation: OrganisationEntry | None = None
        self.name = LineField(self.tr("Name"), partial(self._set, "name"), look="heading")
        country = LineField(self.tr("Country"), self._set_country, read=_code, write=country_words)
        self.fields: dict[str, Field] = {
            "acronym": LineField(self.tr("Acronym"), partial(self._set, "acronym")),
            "kind": LineField(self.tr("Kind"), partial(self._set, "kind")),
            "country_code": country,
        }
        country.offer_from(lambda: states_in_window().offered)
        self.link = AddLine(self.tr("Also printed as…"))
        self.link.setToolTip(self.tr("Whoever is printed with these words leads to this organization"))
        self.link.entered.connect(self._link)
        self.link.reached.connect(self._offer_printed)
        self._lay_out()

    def _lay_out(self) -> None:
        form = Form()
        for field in self.fields.values():
            form.add(field)
        column = self.begin()
        column.addWidget(self.name)
        column.addWidget(form)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Link what is printed"), "section"))
        column.addWidget(self.link)
        self.add_places(column, self.tr("Appeared at"))
        line = QHBoxLayout()
        line.addWidget(self.remove_button)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)

    def show_organisation(self, organisation: OrganisationEntry) -> None:
        """Show an organization as stored."""
        self._organisation = organisation
        self.name.show_value(organisation.name)
        for name, field in self.fields.items():
            field.show_value(getattr(organisation, name))
        kinds = sorted({one.kind for one in self._door.organisations.entries if one.kind})
        kind = self.fields["kind"]
        assert isinstance(kind, LineField)
        kind.offer(kinds)
        found = self._door.workspace.read(partial(used, organisation_id=organisation.id))
        self.places.show_links(link for at in found for link in self._links(at))
        self._nowhere.setVisible(not found)
        self.remove_button.setVisible(not organisation.uses)

    def _links(self, at: UsedAt) -> Iterator[Link]:
        year = str(at.starts_on.year) if at.starts_on else ""
        note = line_of(
            *(word(role) for role in at.hosts),
            counted(at.people, self.tr("1 person"), self.tr("{n} people")),
            counted(at.delegates, self.tr("1 delegate"), self.tr("{n} delegates")),
        )
        tab = Tab.PARTICIPANTS if at.people or at.delegates else Tab.EVENT
        yield Link(line_of(at.event, year), Place(tab, event_id=at.event_id), note)

    def _offer_printed(self) -> None:
        self.link.offer([words for words, _ in self._door.workspace.read(unlinked)])

    def _link(self, words: str) -> None:
        assert self._organisation is not None
        printed = {fold(known): known for known, _ in self._door.workspace.read(unlinked)}
        write = partial(link_printed, words=printed.get(fold(words), words), organisation_id=self._organisation.id)
        try:
            self._door.edit(self.tr("Link"), words, write)
        except UserError as problem:
            self.refused.emit(problem)

    def _set_country(self, words: Any) -> None:
        assert self._organisation is not None
        write = partial(set_country, organisation_id=self._organisation.id, words=str(words))
        self._door.edit(self.tr("Change"), self._organisation.name, write)

    def _set(self, field: str, value: Any) -> None:
        assert self._organisation is not None
        write = partial(change, noun="organisation", row_id=self._organisation.id, **{field: value})
        self._door.edit(self.tr("Change"), self._organisation.name, write)


def _code(words: str) -> str:
    """Give the code of a State by any of its names; other words are stored as they are, and then refused."""
    country = match(words)
    return country.iso3 if country else words.strip()
