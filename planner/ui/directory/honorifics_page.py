"""What stands for people's honorifics in the other languages of the event in view."""

from collections.abc import Callable, Sequence
from functools import partial

from planner.directory import untranslated_honorifics
from planner.domain.words import language_name
from planner.edits.directory import say_honorifics
from planner.ui.counting import counted
from planner.ui.directory.door import DirectoryDoor
from planner.ui.directory.proposals_page import Proposal, ProposalsPage
from planner.ui.record_table import Column


class HonorificsPage(ProposalsPage):
    """An honorific, its language, and what is proposed there: S.E. M. for H.E. Mr."""

    def __init__(self, door: DirectoryDoor, event_id: Callable[[], int | None]) -> None:
        columns = (
            Column(self.tr("Name"), lambda one: one.whose, look="strong", share=3, width=160),
            Column(self.tr("Honorific"), lambda one: one.stored, share=2, width=112),
            Column(self.tr("Language"), lambda one: one.note, look="quiet", share=2, width=112),
        )
        super().__init__(door, self.tr("Honorifics in other languages"), columns)
        self.table.setObjectName("directory_honorifics")
        self._event_id = event_id

    def proposals(self) -> Sequence[Proposal]:
        """Give a proposal for every honorific that a language of the event still lacks."""
        event_id = self._event_id()
        if event_id is None:
            return ()
        found = self.door.workspace.read(partial(untranslated_honorifics, event_id=event_id))
        return [
            Proposal((row.participant_id, row.language), row.honorific, row.proposed, name, row.name)
            for row in found
            for name in (language_name(row.language),)
        ]

    def counted(self, number: int) -> str:
        """Say how many are proposed."""
        return counted(number, self.tr("1 honorific at this event"), self.tr("{n} honorifics at this event"))

    def say_blank(self) -> None:
        """Say that nothing is proposed."""
        self.blank.say(
            self.tr("No honorific lacks its words in another language"),
            self.tr("Proposals stand here for people with an honorific where the event has other languages."),
        )

    def store(self, chosen: Sequence[Proposal]) -> None:
        """Keep the words that were proposed or typed."""
        subject = chosen[0].whose if len(chosen) == 1 else self.tr("{n} people").format(n=len(chosen))
        write = partial(say_honorifics, words={one.id: one.proposed for one in chosen})
        self.door.edit(self.tr("Translate the honorific of"), subject, write, event_id=self._event_id())
