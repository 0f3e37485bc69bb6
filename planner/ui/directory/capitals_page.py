"""Names that were typed in capitals, each with a proposal; it is written only where somebody says so."""

from collections.abc import Sequence
from functools import partial

from planner.domain.directory import PersonEntry
from planner.domain.name_cases import language_of, natural_cases
from planner.edits.directory import rename_people
from planner.ui.counting import counted
from planner.ui.directory.door import DirectoryDoor
from planner.ui.directory.proposals_page import Proposal, ProposalsPage
from planner.ui.record_table import Column


class CapitalsPage(ProposalsPage):
    """The original beside the proposal, and the other ways that only its bearer can decide on."""

    def __init__(self, door: DirectoryDoor) -> None:
        columns = (
            Column(self.tr("As stored"), lambda one: one.stored, look="strong", share=3, width=200),
            Column(self.tr("Or"), lambda one: one.note, look="quiet", share=4, width=200),
        )
        super().__init__(door, self.tr("Names in capitals"), columns)
        self.table.setObjectName("directory_capitals")

    def proposals(self) -> Sequence[Proposal]:
        """Give a proposal for every name in capitals."""
        return [proposal for person in self.door.people.entries for proposal in self._proposal(person)]

    def _proposal(self, person: PersonEntry) -> Sequence[Proposal]:
        country = next(iter(person.countries)) if len(person.countries) == 1 else ""
        ways = natural_cases(person.name, language_of(country))
        if not ways or ways[0] == person.name:
            return ()
        return (Proposal(person.id, person.name, ways[0], " · ".join(ways[1:])),)

    def counted(self, number: int) -> str:
        """Say how many names are in capitals."""
        return counted(number, self.tr("1 name in capitals"), self.tr("{n} names in capitals"))

    def say_blank(self) -> None:
        """Say that there are none."""
        self.blank.say(
            self.tr("No name stands in capitals"),
            self.tr("Names are stored as they were given. Capitals of the family name are a style of printing."),
        )

    def store(self, chosen: Sequence[Proposal]) -> None:
        """Give people the names that were proposed or typed."""
        subject = chosen[0].stored if len(chosen) == 1 else self.tr("{n} names").format(n=len(chosen))
        write = partial(rename_people, names={one.id: one.proposed for one in chosen})
        self.door.edit(self.tr("Write in natural case"), subject, write)
