"""A sheet of delegates on its way onto an event: the cells as read, the list in them, and what laying it would do."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Literal, NamedTuple

from planner.domain.kinds import Audience
from planner.domain.list_fields import ListField
from planner.domain.names import fold
from planner.domain.people import ParticipantList, PrivateRow
from planner.domain.row_numbers import place_in_sheet

LIST_VERB = "Import list"
"""The verb of edits that lay a list onto an event; what a list gave is known by it."""

ROSTER_VERB = "Take back roster"
"""The verb of edits that lay a roster of panellists that came back."""


Span = tuple[int, int, int, int]
"""Merged cells: first row, first column, last row, last column, from 0."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet as text, from its first row and column; rows are numbered from 0 here."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    merged: tuple[Span, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file of sheets, with its name; ``from_1904`` says that it counts its days from 1904."""

    name: str
    sheets: tuple[Sheet, ...]
    from_1904: bool = False


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column with the heading that it has in the sheet; ``letter`` is its name in Excel."""

    letter: str
    title: str
    samples: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Its heading, or its letter where it has none."""
        return self.title or self.letter


class ListLine(NamedTuple):
    """A row of the list: its number in the sheet, from 1, its cells, and the section it stands under, if any.

    One of several people of one row has a number of its own; ``written`` are then the cells that the sheet has.
    """

    number: int
    cells: tuple[str, ...]
    section: str = ""
    hidden: bool = False
    written: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dropped:
    """Rows of a sheet that are nobody's."""

    above: int = 0
    blank: int = 0
    totals: int = 0
    headings: int = 0

    @property
    def count(self) -> int:
        """How many they are."""
        return self.above + self.blank + self.totals + self.headings


@dataclass(frozen=True, slots=True)
class ListTable:
    """The list in a sheet, below its headings; ``day_first`` says how dates such as 3/4/2026 are meant, once known."""

    sheet: str
    columns: tuple[ListColumn, ...]
    lines: tuple[ListLine, ...]
    dropped: Dropped = Dropped()
    from_1904: bool = False
    day_first: bool | None = None


Mapped = Mapping[ListField, int]
"""Which column, from 0, holds each field; one column holds one field."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the user says of rows that are not clear.

    ``people`` gives whom a row is about by its number, 0 for somebody new; ``states`` gives the code of the State that
    a name, folded, means all over the list; ``day_first`` says how dates such as 3/4/2026 are meant; ``several`` are
    the numbers of rows that name several people, each to be taken as a row of their own.
    """

    people: Mapping[int, int] = field(default_factory=dict)
    states: Mapping[str, str] = field(default_factory=dict)
    day_first: bool | None = None
    several: frozenset[int] = frozenset()


@dataclass(frozen=True)
class HandedList:
    """The people of an event as they were when a list of ours left the house for an audience.

    ``document`` says which list it was, ``row_count`` how many rows it had in all its sheets.
    """

    people: ParticipantList
    audience: Audience
    document: str
    row_count: int


@dataclass(frozen=True)
class Beside:
    """What a list is compared with beside the people of its event.

    ``private`` are their identity papers and needs; ``handed`` the lists of ours that it says it comes from, by key.
    """

    private: tuple[PrivateRow, ...] = ()
    handed: Mapping[str, HandedList] = field(default_factory=dict)


class Cause(StrEnum):
    """Why a row waits or is refused, or what of it is left out."""

    NO_NAME = "no-name"
    NO_LETTERS = "no-letters"
    TOO_LONG = "too-long"
    TWO_PEOPLE = "two-people"
    REPEATED = "repeated"
    NAMESAKE = "namesake"
    NAMESAKES = "namesakes"
    TURNED = "turned"
    COUNTRY_UNCLEAR = "country-unclear"
    COUNTRY_UNKNOWN = "country-unknown"
    WORD_UNKNOWN = "word-unknown"
    NO_ADDRESS = "no-address"
    NO_DELEGATION = "no-delegation"
    MORE_DELEGATIONS = "more-delegations"
    REMOVED_HERE = "removed-here"
    ON_NO_PANEL = "on-no-panel"
    CONTRADICTED = "contradicted"
    DATE_UNCLEAR = "date-unclear"
    NO_DATE = "no-date"


@dataclass(frozen=True, slots=True)
class Remark:
    """A cause with the words of the row that it is about."""

    cause: Cause
    about: str = ""
    other: str = ""


Verdict = Literal["new", "changed", "unchanged", "unclear", "refused"]
VERDICTS: tuple[Verdict, ...] = ("new", "changed", "unchanged", "unclear", "refused")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field in words, as it is stored and as the list has it.

    ``typed`` says that somebody typed the stored words, so that both sides differ; ``both`` that they have changed in
    the house as well since a list of ours that now comes back had left it.
    """

    field: ListField
    old: str
    new: str
    typed: bool = False
    both: bool = False


class Entry(NamedTuple):
    """What a row says of a person, in words; codes are ISO 3166 alpha-3 where a State was recognised.

    ``parts`` are given and family name as the name itself tells them, whatever the row says of them.
    """

    words: Mapping[ListField, str]
    country_code: str = ""
    delegation_code: str = ""
    parts: tuple[str, str] = ("", "")

    @property
    def name(self) -> str:
        """The name as it will be stored."""
        return self.words.get(ListField.NAME, "")


class RowPlan(NamedTuple):
    """What laying a list does with one row of it.

    ``participant_id`` is whom the row is about (None for somebody new), ``appearance_id`` where, on a roster;
    ``namesakes`` are the participants whom it may be about. ``why`` is there for rows that are unclear or refused;
    ``remarks`` say what of a row is left out.
    """

    number: int
    verdict: Verdict
    entry: Entry
    changes: tuple[FieldChange, ...] = ()
    participant_id: int | None = None
    why: Remark | None = None
    remarks: tuple[Remark, ...] = ()
    namesakes: tuple[int, ...] = ()
    hidden: bool = False
    appearance_id: int | None = None


@dataclass(frozen=True, slots=True)
class ListPlan:
    """What laying a list onto an event would do, row by row in the order of the sheet.

    ``returned`` says that it is a list of ours that comes back; ``struck`` are then the names of those who stood on it
    and are missing now. Nobody is removed for that. ``roster`` says that its rows are appearances on the programme.
    """

    event_id: int
    table: ListTable
    mapped: Mapped
    rows: tuple[RowPlan, ...]
    new_categories: tuple[str, ...] = ()
    returned: bool = False
    struck: tuple[str, ...] = ()
    roster: bool = False

    def count(self, verdict: Verdict) -> int:
        """How many rows have a verdict."""
        return sum(row.verdict == verdict for row in self.rows)

    @property
    def accepted(self) -> int:
        """How many rows would be added or would change somebody."""
        return self.count("new") + self.count("changed")

    @property
    def unclear_states(self) -> tuple[tuple[str, int], ...]:
        """The names of two States, as first written, and how many rows wait for each to be settled."""
        return _counted(
            row.why.about for row in self.rows if row.why is not None and row.why.cause is Cause.COUNTRY_UNCLEAR
        )

    @property
    def unknown_states(self) -> tuple[tuple[str, int], ...]:
        """The countries that are not known, as first written, and in how many rows each is kept as written."""
        remarks = (remark for row in self.rows for remark in row.remarks)
        return _counted(remark.about for remark in remarks if remark.cause is Cause.COUNTRY_UNKNOWN)

    @property
    def open_dates(self) -> tuple[str, int] | None:
        """The first date whose day and month may be either way round, and how many rows wait for that; else None."""
        waiting = [row.why.about for row in self.rows if row.why is not None and row.why.cause is Cause.DATE_UNCLEAR]
        return (waiting[0], len(waiting)) if waiting else None

    @property
    def contested(self) -> frozenset[tuple[int, ListField]]:
        """The row numbers and fields that both sides have changed; what is stored stays unless the user says so."""
        return frozenset((row.number, change.field) for row in self.rows for change in row.changes if change.both)

    @property
    def unread(self) -> tuple[ListColumn, ...]:
        """The columns with words in them that no field takes."""
        taken = set(self.mapped.values())
        return tuple(
            column for number, column in enumerate(self.table.columns) if number not in taken and column.samples
        )

    def only(self, place: int) -> "ListPlan":
        """The plan of one row of its sheet alone, which is more than one where it names several people."""
        lines = tuple(line for line in self.table.lines if place_in_sheet(line.number) == place)
        rows = tuple(row for row in self.rows if place_in_sheet(row.number) == place)
        return replace(self, table=replace(self.table, lines=lines), rows=rows)

    def keeping(self, kept: Iterable[tuple[int, ListField]], left_out: Iterable[int]) -> "ListPlan":
        """The plan without changes that the user does not want, and without rows that they leave out."""
        unwanted, out = frozenset(kept), frozenset(left_out)
        rows = (_without(row, unwanted) for row in self.rows if row.number not in out)
        return replace(self, rows=tuple(rows))


def _without(row: RowPlan, unwanted: frozenset[tuple[int, ListField]]) -> RowPlan:
    if row.verdict != "changed":
        return row
    changes = tuple(change for change in row.changes if (row.number, change.field) not in unwanted)
    return row._replace(changes=changes, verdict="changed" if changes else "unchanged")


def _counted(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Count names whatever their case and accents, each as first written."""
    first: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for name in names:
        first.setdefault(fold(name), name)
        counts[fold(name)] += 1
    return tuple((name, counts[key]) for key, name in first.items())
