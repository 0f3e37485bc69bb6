"""The people counted, live: who changes the list in Excel, or filters it, sees the counts follow."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from planner.domain.delegates import Delegate
from planner.domain.delegations import Delegation, delegations
from planner.domain.disclosure import SMALLEST, Group, Table, hidden_in
from planner.domain.kinds import Audience, Level, Mode
from planner.domain.people import ParticipantList
from planner.domain.statistics import Gender, gender_of
from planner.exports.list_words import HIDDEN, HIDDEN_MEANING, LEVEL_WORDS, MODE_WORDS, counted
from planner.exports.pack.source import PackSource, Part
from planner.exports.participants_xlsx import LIST_COLUMNS, listed_for
from planner.exports.workbook.contents import Column, Formula, ListOptions, Sheet, column_letter
from planner.exports.workbook.speaking import spoken

Number: TypeAlias = int | str | Formula
"""A number, live or not, or the word for one that is hidden."""


@dataclass(frozen=True, slots=True)
class Count:
    """A line of the summary: ``kind`` is what is counted, ``name`` which of them; without a split where it has none."""

    kind: str
    name: str
    people: Number
    by_mode: dict[Mode, Number] = field(default_factory=dict)
    by_gender: dict[Gender, Number] = field(default_factory=dict)


def summary(source: PackSource, options: ListOptions) -> Part:
    """Count the participants by category, mode and gender, the delegations, and how high their heads are."""
    return summary_of(source.people, options, live=False)


def summary_of(people: ParticipantList, options: ListOptions, *, live: bool) -> Part:
    """Count an event's people; ``live`` counts by formulas on the sheet of participants in the same workbook.

    Beside that sheet, which says of everybody what is counted, the numbers tell nothing new. Without it, others than
    the house are told no small number.
    """
    listed = listed_for(people, options)
    counter = _Counter(listed, options, live=live)
    small = 0 if live or options.audience is Audience.INTERNAL else SMALLEST
    heads = _delegations(people, listed, options, small)
    lines = [*counter.categories(), *counter.all(), *heads] if listed else []
    count = counted(len(listed), "No participants yet.", "1 participant.", "{:,} participants.")
    notes = ("" if counter.hides_all else count, HIDDEN_MEANING if listed and small else "")
    return Part(Sheet("Summary", _COLUMNS[options.audience], lines, frozen=2), notes)


class _Kind(NamedTuple):
    """What is counted of a participant, by the columns of the list that say it."""

    category: str
    mode: str
    gender: str


@dataclass(frozen=True, slots=True)
class _Asked:
    """That a column says one of some words; ``terms`` are these as a formula names them."""

    title: str
    words: frozenset[str]
    terms: tuple[str, ...]

    def holds(self, kind: _Kind) -> bool:
        """Whether it is so of a participant."""
        return getattr(kind, self.title.lower()) in self.words


class _Counter:
    """Counts a list, in numbers or in formulas that hold these numbers until they are calculated."""

    def __init__(self, listed: Sequence[Delegate], options: ListOptions, *, live: bool) -> None:
        self._kinds: dict[_Kind, set[int]] = {}
        for one in listed:
            kind = _Kind(one.category, MODE_WORDS[one.participant.mode], one.participant.gender)
            self._kinds.setdefault(kind, set()).add(one.participant.id)
        titles = [column.title for column in LIST_COLUMNS[options.audience]]
        self._letters = {title: column_letter(number) for number, title in enumerate(titles, 1)}
        self._sheet = spoken("Participants", options.language)
        self._last = len(listed) + 1
        self._live = live
        inside = live or options.audience is Audience.INTERNAL
        self._hidden: frozenset[Group] = frozenset() if inside else hidden_in([self._table()])

    @property
    def hides_all(self) -> bool:
        """Whether not even the number of all is told."""
        return self._group() in self._hidden

    def categories(self) -> Iterator[Count]:
        """A line a category, in the order of the list."""
        for row, category in enumerate(dict.fromkeys(kind.category for kind in self._kinds), 2):
            said = f"$B{row}" if category else '""'
            yield self._line("Category", category or "Without category", _category(category, said))

    def all(self) -> Iterator[Count]:
        """A line for everybody, and where it is live one for those whom a filter of the list leaves in view."""
        yield self._line("All participants", "")
        if self._live:
            shown = Formula(f"SUBTOTAL(103,{self._cells('Name as printed')})", self._number())
            yield Count("In view", "with the filter of the list", shown)

    def _line(self, kind: str, name: str, *asked: _Asked) -> Count:
        modes = {
            mode: self._count(*asked, _literal("Mode", {MODE_WORDS[mode]})) for mode in Mode if "Mode" in self._letters
        }
        words = {gender: self._called(gender) for gender in _COUNTED} if "Gender" in self._letters else {}
        genders = {gender: self._count(*asked, _literal("Gender", called)) for gender, called in words.items()}
        return Count(kind, name, self._count(*asked), modes, genders)

    def _called(self, gender: Gender) -> set[str]:
        """The words of the list for a gender."""
        return {gender.value} | {kind.gender for kind in self._kinds if gender_of(kind.gender) == gender}

    def _table(self) -> Table:
        """The table of categories, split by the ways of taking part where the list says them."""
        names = dict.fromkeys(kind.category for kind in self._kinds)
        modes = MODE_WORDS.values() if "Mode" in self._letters else ()
        rows = tuple(self._group(_category(name)) for name in names)
        return Table(rows, self._group(), tuple(self._group(_literal("Mode", {mode})) for mode in modes))

    def _group(self, *asked: _Asked) -> Group:
        return frozenset().union(*self._asked(*asked))

    def _number(self, *asked: _Asked) -> int:
        return sum(map(len, self._asked(*asked)))

    def _asked(self, *asked: _Asked) -> Iterator[set[int]]:
        return (members for kind, members in self._kinds.items() if all(one.holds(kind) for one in asked))

    def _count(self, *asked: _Asked) -> Number:
        number = self._number(*asked)
        if not self._live:
            return HIDDEN if self._hidden and self._group(*asked) in self._hidden else number
        return Formula(f"SUMPRODUCT({'*'.join(map(self._formula, asked))}*1)" if asked else self._everybody, number)

    @property
    def _everybody(self) -> str:
        return f"ROWS({self._cells('Name as printed')})"

    def _formula(self, asked: _Asked) -> str:
        """Compare, not match as COUNTIFS does: a name may hold ``*`` or start with ``>``."""
        cells = self._cells(asked.title)
        return "(" + "+".join(f"({cells}={term})" for term in asked.terms) + ")"

    def _cells(self, title: str) -> str:
        letter = self._letters[title]
        return f"'{self._sheet}'!${letter}$2:${letter}${self._last}"


_COUNTED = (Gender.WOMAN, Gender.MAN)


def _category(name: str, term: str = "") -> _Asked:
    return _Asked("Category", frozenset({name}), (term,))


def _literal(title: str, words: set[str]) -> _Asked:
    quoted = ('"' + word.replace('"', '""') + '"' for word in sorted(words))
    return _Asked(title, frozenset(words), tuple(quoted))


def _delegations(
    people: ParticipantList, listed: Sequence[Delegate], options: ListOptions, small: int
) -> Iterator[Count]:
    coming = [one for one in listed if not one.participant.status.will_not_come]
    found = delegations(people, coming)
    states = sum(one.organisation is None for one in found)
    yield Count("Delegations", "States", states)
    yield Count("Delegations", "Organizations", len(found) - states)
    if options.audience is not Audience.PUBLIC:
        yield from _heads(found, small)


def _heads(found: Sequence[Delegation], small: int) -> Iterator[Count]:
    """A line a level, without numbers under ``small``; how many heads there are in all is not said."""
    levels = Counter(one.level for one in found)
    for level in Level:
        if number := levels[level]:
            yield Count("Heads of delegation", LEVEL_WORDS[level], HIDDEN if number < small else number)


def _in(mode: Mode) -> Column[Count]:
    return Column(MODE_WORDS[mode].capitalize(), lambda count: count.by_mode.get(mode))


_TOTALS: tuple[Column[Count], ...] = (
    Column("Counted", lambda count: count.kind),
    Column("Of", lambda count: count.name),
    Column("Number", lambda count: count.people, "counted live where the list of participants is in this workbook."),
)
_MODES = (*_TOTALS, *map(_in, MODE_WORDS))

_COLUMNS: dict[Audience, tuple[Column[Count], ...]] = {
    Audience.PUBLIC: _TOTALS,
    Audience.PARTNER: _MODES,
    Audience.INTERNAL: (
        *_MODES,
        Column("Women", lambda count: count.by_gender.get(Gender.WOMAN)),
        Column("Men", lambda count: count.by_gender.get(Gender.MAN)),
    ),
}
"""The public is not told who takes part from afar; genders are counted in the house."""
