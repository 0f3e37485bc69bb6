"""Lists of ours that come back: what stood on them when they left the house, and who is missing now."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from planner.domain.delegates import delegates
from planner.domain.kinds import Audience
from planner.domain.list_fields import ListField
from planner.domain.list_titles import in_english
from planner.domain.lists import HandedList, ListTable, Mapped
from planner.domain.people import ParticipantList
from planner.domain.programme import Provenance
from planner.domain.publication import Matter, agreed, only_agreed
from planner.imports.lists.stored import Known, known_participants

_SEVERAL, _PARTICIPANTS = "pack", "Participants"
"""What several sheets in one workbook are recorded as, and the title of the sheet of participants."""

_CONSENTED = frozenset({ListField.EMAIL, ListField.PHONE})


@dataclass(frozen=True)
class Handed:
    """A list as it left the house."""

    handed: HandedList

    @cached_property
    def _known(self) -> Mapping[str, Known]:
        return {known.row.uid: known for known in known_participants(self.handed.people, Provenance())}

    def words(self, uid: str, field: ListField) -> str | None:
        """Give what the list said of a participant; None where they were not at the event, or it says no such thing."""
        known = self._known.get(uid)
        if known is None or field.is_private:
            return None
        outside = self.handed.audience is not Audience.INTERNAL
        if field in _CONSENTED and outside and not agreed(known.row, Matter.CONTACT):
            return ""
        return known.now(field)

    def name_of(self, uid: str) -> str:
        """Give the name of somebody who stood on the list; empty for anybody else."""
        known = self._known.get(uid.lower())
        return known.row.name if known else ""

    def uids(self, sheet: str) -> frozenset[str]:
        """Who stood on a sheet of the list; nobody where that is not sure any more.

        A workbook of several sheets has rows of more than people: of it only the sheet of participants is sure, and for
        the public only those who agreed to be named.
        """
        everybody = (only_agreed(self.handed.people), self.handed.people)
        listed = [delegates(people, self.handed.audience) for people in everybody]
        if self.handed.document == _SEVERAL and in_english(sheet) == _PARTICIPANTS:
            sure = listed[0] if self.handed.audience is Audience.PUBLIC else listed[1]
        else:
            sure = next((some for some in listed if len(some) == self.handed.row_count), ())
        return frozenset(one.participant.uid for one in sure)


class Returning:
    """The lists of ours that the rows of one list come from."""

    def __init__(self, mapped: Mapped, lists: Mapping[str, HandedList]) -> None:
        self._column = mapped.get(ListField.EXPORT)
        self._handed = {key: Handed(handed) for key, handed in lists.items()}
        self._only = next(iter(self._handed.values())) if len(self._handed) == 1 else None

    def of(self, cells: tuple[str, ...]) -> Handed | None:
        """Give the list that a row comes from; a row that has lost its key comes from the only one there is."""
        key = cells[self._column] if self._column is not None else ""
        return self._handed.get(key.lower(), self._only)

    def struck(self, sheet: str, people: ParticipantList, found: Iterable[int]) -> Iterator[str]:
        """Give the names of those at the event who stood on a sheet and are in none of its rows now."""
        uids = frozenset[str]().union(*(handed.uids(sheet) for handed in self._handed.values()))
        here = frozenset(found)
        return (row.name for row in people.participants if row.uid in uids and row.id not in here)


def keys_of(table: ListTable, mapped: Mapped) -> frozenset[str]:
    """Give the keys of the lists of ours that a list says it comes from."""
    column = mapped.get(ListField.EXPORT)
    if column is None:
        return frozenset()
    return frozenset(line.cells[column].lower() for line in table.lines if line.cells[column])
