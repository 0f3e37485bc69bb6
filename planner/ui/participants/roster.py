"""Everybody at an event, ready to be shown at once and found while somebody types."""

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any, overload

from planner.attending import load_lines, order_of
from planner.domain.attending import PersonLine
from planner.domain.names import fold, order_key
from planner.domain.people import CategoryRow
from planner.domain.people_filter import PeopleFilter, group_of, lacks
from planner.queries import load_categories
from planner.ui.record_model import Rows
from planner.workspace import Workspace

_PAGE = 128
"""So many lines are read together where one is looked at."""

_MOST_CHANGED = 2_000
"""Beyond so many changed people, everybody is read again."""


class Roster:
    """The order of everybody at once, their lines as they are looked at or in idle moments.

    ``refresh`` reads again what has changed and nothing else. The words to find people by, and the keys to sort them
    by, are prepared with each line: without case and accents.
    """

    def __init__(self, workspace: Workspace, event_id: int) -> None:
        self._workspace = workspace
        self.event_id = event_id
        self.categories: tuple[CategoryRow, ...] = ()
        self.ids: tuple[int, ...] = ()
        self.ranks: dict[int, frozenset[str]] = {}
        self._lines: dict[int, PersonLine] = {}
        self._texts: dict[int, str] = {}
        self._names: dict[int, str] = {}
        self._unread = 0
        self._read_categories()
        self._read_order()

    # What is known

    def _read_categories(self) -> None:
        self.categories = self._workspace.read(partial(load_categories, event_id=self.event_id))
        self._category_names = {row.id: row.name for row in self.categories}
        self._category_places = {row.id: place for place, row in enumerate(self.categories)}

    def _read_order(self) -> None:
        self.ids = self._workspace.read(partial(order_of, event_id=self.event_id))
        self._unread = 0

    def _read(self, ids: Sequence[int]) -> None:
        for line in self._workspace.read(partial(load_lines, event_id=self.event_id, ids=ids)):
            self._take(line)

    def _take(self, line: PersonLine) -> None:
        self._lines[line.id] = line
        self._names[line.id] = name_key(line)
        words = (line.name, line.native_name, line.sort_as, line.function, line.unit, line.organisation, line.country)
        category = self._category_names.get(line.category_id or 0, "")
        self._texts[line.id] = " ".join([folded(part) for part in (*words, category) if part])

    def line(self, participant_id: int) -> PersonLine:
        """Give somebody's line."""
        if participant_id not in self._lines:
            self._read([participant_id])
        return self._lines[participant_id]

    def lines(self, ids: Sequence[int]) -> list[PersonLine]:
        """Give the lines of these people, in this order."""
        known = self._lines
        unread = [participant_id for participant_id in ids if participant_id not in known]
        if unread:
            self._read(unread)
        return [known[participant_id] for participant_id in ids]

    def has_read(self, participant_id: int) -> bool:
        """Whether somebody's line is known."""
        return participant_id in self._lines

    def __contains__(self, participant_id: object) -> bool:
        return participant_id in self._lines or participant_id in self.ids

    def read_on(self, most: int) -> bool:
        """Read the lines of some more people and say whether those of all are known now."""
        end = min(self._unread + most, len(self.ids))
        unread = [one for one in self.ids[self._unread : end] if one not in self._lines]
        if unread:
            self._read(unread)
        self._unread = end
        return end == len(self.ids)

    def refresh(self, changed: Collection[tuple[str, int]]) -> None:
        """Read again the rows that have changed, given as (table, row id)."""
        if any(noun == "category" for noun, _ in changed):
            self._read_categories()
            self._forget()
        ids = {row_id for noun, row_id in changed if noun == "participant"}
        if len(ids) > _MOST_CHANGED:
            self._forget()
            self._read_order()
        elif ids:
            self._refresh_some(ids)

    def _forget(self) -> None:
        self._lines, self._texts, self._names, self._unread = {}, {}, {}, 0

    def _refresh_some(self, ids: set[int]) -> None:
        before = {one: self._lines.pop(one, None) for one in ids}
        self._read(sorted(ids))
        if any(before[one] is None or _place(before[one]) != _place(self._lines.get(one)) for one in ids):
            read = self._unread == len(self.ids)
            self._read_order()
            self._unread = len(self.ids) if read else 0

    # What is found

    def everybody(self) -> "People":
        """Give all in stored order."""
        return People(self, self.ids)

    def find(self, wanted: PeopleFilter) -> "People":
        """Give those whom a filter takes, in stored order: all words typed, in any order, and the rest as it says."""
        ids: Sequence[int] = self.ids
        if not wanted.is_empty:
            self.read_on(len(self.ids))
        for word in fold(wanted.words).split():
            texts = self._texts
            ids = [one for one in ids if word in texts[one]]
        for test in self._tests(wanted):
            lines = self._lines
            ids = [one for one in ids if test(lines[one])]
        return People(self, ids)

    def _tests(self, wanted: PeopleFilter) -> Iterator[Callable[[PersonLine], bool]]:
        if wanted.categories:
            taken = {row.id for row in self.categories if row.name in wanted.categories}
            yield lambda line: (line.category_id or 0) in taken or (not line.category_id and "" in wanted.categories)
        if wanted.statuses:
            yield lambda line: line.status in wanted.statuses
        if wanted.modes:
            yield lambda line: line.mode in wanted.modes
        if wanted.genders:
            yield lambda line: line.gender in wanted.genders
        if wanted.levels:
            yield lambda line: line.level in wanted.levels
        if wanted.groups:
            yield lambda line: group_of(line) in wanted.groups
        if wanted.ranks:
            yield lambda line: not wanted.ranks.isdisjoint(self.ranks.get(line.id, _NO_RANK))
        if wanted.missing:
            yield lambda line: any(lacks(line, consent) for consent in wanted.missing)

    def category(self, line: PersonLine) -> str:
        """Give the name of somebody's category; empty where they have none."""
        return self._category_names.get(line.category_id or 0, "")

    def category_place(self, line: PersonLine) -> int:
        """Give where somebody's category stands; those without one come last."""
        return self._category_places.get(line.category_id or 0, len(self.categories))

    def name_key(self, line: PersonLine) -> str:
        """Give the key by which names are sorted."""
        return self._names[line.id]


_NO_RANK = frozenset({""})


class People(Rows):
    """Some of a roster's people as records of a table; a line is read when it is looked at, with those beside it."""

    def __init__(self, roster: Roster, ids: Sequence[int]) -> None:
        self._roster = roster
        self.ids = ids

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, at: int) -> PersonLine: ...

    @overload
    def __getitem__(self, at: slice) -> list[PersonLine]: ...

    def __getitem__(self, at: int | slice) -> PersonLine | list[PersonLine]:
        if isinstance(at, slice):
            return self._roster.lines(self.ids[at])
        one = self.ids[at]
        if not self._roster.has_read(one):
            first = at % len(self.ids) // _PAGE * _PAGE
            self._roster.lines(self.ids[first : first + _PAGE])
        return self._roster.line(one)

    def __iter__(self) -> Iterator[PersonLine]:
        return iter(self._roster.lines(self.ids))

    def in_order(self, key: Callable[[Any], Any], *, reverse: bool) -> "People":
        """Give the same people by a key of their lines; equal ones keep their order."""
        ordered = sorted(self._roster.lines(self.ids), key=key, reverse=reverse)
        return People(self._roster, [line.id for line in ordered])


def _place(line: PersonLine | None) -> tuple[int, int] | None:
    return (line.position, line.id) if line else None


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """Give a text for comparing, remembered from one refresh to the next."""
    return fold(text)


def name_key(line: PersonLine) -> str:
    """Give the key by which a name is sorted: what was said to sort by, else the parts of the name as they are stored.

    One text is compared faster than the pair that it is made of.
    """
    return "\0".join(order_key(line.name, line.given, line.family, line.sort_as))
