"""What a workbook is asked to hold: columns that read rows, sheets of them, and the read-me before them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Generic, TypeAlias, TypeVar

from planner.domain.event import ContactRow, EventRow
from planner.domain.kinds import Audience
from planner.exports.paper import Paper


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of ours, without ``=``, and the value it has now, for programs that do not calculate."""

    text: str
    value: int


def column_letter(number: int) -> str:
    """Give the letters of a column, counted from 1: after ``Z`` comes ``AA``."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


Value: TypeAlias = str | int | date | datetime | time | Formula | None
"""What a cell may hold: text is never a formula, an empty text or None is an empty cell."""

Choices: TypeAlias = Mapping[str, Sequence[str]]
"""Words that cells may be chosen from, by the name that columns know them by: letters only, such as ``Categories``."""

Row = TypeVar("Row")


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column of a list: its header, what it reads from a row, and what the read-me says of it.

    Headers are unique in a sheet. A hidden column carries keys and is neither seen nor printed. ``choices`` names the
    words that an edited cell is chosen from; a ``required`` cell that is empty is tinted. ``width`` is in characters,
    as the text needs where it is 0.
    """

    title: str
    value: Callable[[Row], Value]
    meaning: str = ""
    hidden: bool = False
    choices: str = ""
    required: bool = False
    width: float = 0


@dataclass(frozen=True)
class Sheet(Generic[Row]):
    """A list: one header row, then a row for each of ``rows``; the first ``frozen`` columns stay in view.

    An ``edited`` one is to come back: its header is locked and its keys are guarded, all else is open. ``height`` is
    that of every row, in points, as the text needs where it is 0.
    """

    title: str
    columns: Sequence[Column[Row]]
    rows: Sequence[Row]
    frozen: int = 1
    edited: bool = False
    height: float = 0


@dataclass(frozen=True, slots=True)
class ListOptions:
    """Who a list is for and how it is marked; ``as_at`` is wall-clock time of the venue, to the minute.

    ``agreed_only`` leaves out of a list of participants for the public who did not agree to be named. ``handed_out`` is
    the uid under which the list is recorded as handed out; empty where it is only looked at. Titles of sheets and of
    columns are in ``language``; ``recipient`` is named on every page of what is for one reader alone.
    """

    audience: Audience
    as_at: datetime
    provisional: bool = True
    paper: Paper = "a4"
    agreed_only: bool = False
    handed_out: str = ""
    language: str = "en"
    recipient: str = ""


def is_edited(options: ListOptions) -> bool:
    """Whether a list goes to somebody who sends it back: the public does not."""
    return options.audience is not Audience.PUBLIC


def keys(uid: Callable[[Row], str], options: ListOptions) -> tuple[Column[Row], Column[Row]]:
    """Give the hidden columns by which a list that comes back is known: ``uid`` of the row, ``export`` of the list."""
    return Column("uid", uid, hidden=True), Column("export", lambda _: options.handed_out, hidden=True)


@dataclass(frozen=True)
class ReadMe:
    """The first sheet: what the workbook holds, of which event, for whom, and whom to ask.

    ``notes`` are plain sentences, such as counts and what was left out. ``sealed`` marks what is for its recipient
    alone.
    """

    title: str
    event: EventRow
    options: ListOptions
    notes: Sequence[str] = ()
    contacts: Sequence[ContactRow] = ()
    sealed: bool = False
