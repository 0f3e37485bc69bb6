"""What the columns of lists were taken for, remembered by their headings."""

from collections.abc import Mapping

from planner.domain.list_fields import OFFERED, ListField
from planner.domain.lists import ListTable, Mapped
from planner.imports.lists.lexicon import heading

MOST = 50
"""So many headers are remembered; the oldest are forgotten."""

_DATES = "dates"
_DAY, _MONTH = "day", "month"

Remembered = Mapping[str, str]
"""The letter of the column of each field, and under ``dates`` what stands first in dates, where that was asked."""


def header_of(table: ListTable) -> str:
    """Give the headings of a list as one key; empty where it has none to be known again by."""
    headings = [heading(column.title) for column in table.columns]
    return " | ".join(headings) if sum(map(bool, headings)) > 1 else ""


def to_remember(table: ListTable, mapped: Mapped, day_first: bool | None) -> dict[str, str]:
    """Give a choice of columns, and the answer about dates, in the words that are kept."""
    kept = {field.value: table.columns[column].letter for field, column in mapped.items()}
    return kept if day_first is None else kept | {_DATES: _DAY if day_first else _MONTH}


def as_remembered(table: ListTable, kept: Remembered) -> tuple[Mapped, bool | None]:
    """Give the choice of columns that was kept for a header, and whether the day stands first, where that was asked."""
    letters = {column.letter: number for number, column in enumerate(table.columns)}
    known = {field.value: field for field in (*OFFERED, ListField.EXPORT)}
    mapped = {known[name]: letters[letter] for name, letter in kept.items() if name in known and letter in letters}
    return mapped, {_DAY: True, _MONTH: False}.get(kept.get(_DATES, ""))


def with_kept(
    memory: Mapping[str, Mapping[str, str]], header: str, kept: Mapping[str, str]
) -> dict[str, dict[str, str]]:
    """Give the memory with what was chosen for a header last."""
    rest = {known: dict(choice) for known, choice in memory.items() if known != header}
    newest = [*rest.items(), (header, dict(kept))][-MOST:]
    return dict(newest)
