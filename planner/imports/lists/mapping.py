"""Which column holds what: by its heading first, then by what its cells look like."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from planner.domain.countries import match
from planner.domain.list_fields import ListField
from planner.domain.list_titles import in_english
from planner.domain.lists import ListColumn, ListTable, Mapped
from planner.domain.names import fold, split_honorific
from planner.imports.lists.dates import is_date, read_date
from planner.imports.lists.header import field_of
from planner.imports.lists.lexicon import (
    COUNTRY_OR_STATUS,
    FAMILY_OR_WHOLE,
    GIVEN_OR_WHOLE,
    HONORIFIC_OR_FUNCTION,
    LEVEL_OR_RANK,
    heading,
)
from planner.imports.lists.words import GENDERS, level_of, status_of

_LOOKED_AT = 300
"""So many rows tell what a column holds."""

_ENOUGH = 3
"""So many cells may say that a heading is wrong."""

_LONGEST_STAY = 60
"""Days between an arrival and a departure."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"(?!\d+[.,]\d+$|\d{1,4}[-./]\d\d?[-./]\d{1,4}\b)(?=(?:\D*\d){7})[+(]?\d[\d\s().\-/+,;ext]{5,40}")
_NAME_WORD = re.compile(r"[^\W\d_]+(?:[.'’ʼ-][^\W\d_]*)*[.,]?")


def propose_mapping(table: ListTable) -> Mapped:
    """Give the column of each field that was recognised."""
    columns = table.columns
    named = [field_of(column.title) for column in columns]
    fields = [
        _told_by_cells(named[number], column, _cells(table, number), named) for number, column in enumerate(columns)
    ]
    mapped: dict[ListField, int] = {}
    for number, field in enumerate(fields):
        if field is not None and (field not in mapped or not columns[mapped[field]].samples):
            mapped[field] = number
    _settle_names(table, mapped)
    if ListField.NATIONALITY in mapped and not {ListField.COUNTRY, ListField.DELEGATION} & mapped.keys():
        mapped[ListField.COUNTRY] = mapped.pop(ListField.NATIONALITY)
    _by_content(table, mapped)
    return mapped


def choose(mapped: Mapped, number: int, field: ListField | None) -> Mapped:
    """Give a mapping in which a column holds a field, or none; another column gives the field up."""
    rest = {known: column for known, column in mapped.items() if column != number and known != field}
    return rest if field is None else rest | {field: number}


def column_named(table: ListTable, name: str) -> int | None:
    """Give the column that a user names by its heading, else by its letter."""
    by_heading = [number for number, column in enumerate(table.columns) if heading(column.title) == heading(name)]
    by_letter = [number for number, column in enumerate(table.columns) if column.letter == name.upper()]
    return next(iter((by_heading if heading(name) else []) + by_letter), None)


def _cells(table: ListTable, number: int) -> list[str]:
    return [line.cells[number] for line in table.lines[:_LOOKED_AT] if line.cells[number]]


def _told_by_cells(
    field: ListField | None, column: ListColumn, cells: Sequence[str], named: Sequence[ListField | None]
) -> ListField | None:
    """Tell apart what one heading may mean by what the cells are, and by the headings beside it."""
    words = heading(in_english(column.title))
    if words in HONORIFIC_OR_FUNCTION:
        return ListField.HONORIFIC if _share(cells, _is_honorific) > 0.6 else ListField.FUNCTION
    if words in COUNTRY_OR_STATUS:
        return ListField.STATUS if _share(cells, lambda cell: bool(status_of(cell))) > 0.6 else ListField.COUNTRY
    if words in LEVEL_OR_RANK and ListField.RANK not in named:
        return ListField.LEVEL if _share(cells, lambda cell: bool(level_of(cell))) > 0.6 else ListField.RANK
    if field is not None and _is_belied(field, cells):
        return None
    if field is ListField.HONORIFIC and cells and _share(cells, _is_honorific) < 0.2:
        return None
    return field


def _is_belied(field: ListField, cells: Sequence[str]) -> bool:
    """Whether cells are none of what their heading says, but plainly something else."""
    if field not in _LOOKS_OF or len(cells) < _ENOUGH or _share(cells, _LOOKS_OF[field]) > 0.2:
        return False
    return any(_share(cells, looks) > 0.8 for other, looks in _LOOKS_OF.items() if other is not field)


def _settle_names(table: ListTable, mapped: dict[ListField, int]) -> None:
    """A heading such as Nom is that of family names where given names stand beside it and not in it."""
    whole = mapped.get(ListField.NAME)
    if whole is None:
        return
    words = heading(table.columns[whole].title.split("/")[0])
    for beside, part, known in (
        (ListField.GIVEN, ListField.FAMILY, FAMILY_OR_WHOLE),
        (ListField.FAMILY, ListField.GIVEN, GIVEN_OR_WHOLE),
    ):
        other = mapped.get(beside)
        if other is not None and part not in mapped and words in known and not _contains(table, whole, other):
            mapped[part] = mapped.pop(ListField.NAME)
            return


def _contains(table: ListTable, whole: int, part: int) -> bool:
    """Whether most cells of a column hold the words of another column."""
    pairs = [(line.cells[whole], line.cells[part]) for line in table.lines[:_LOOKED_AT] if line.cells[part]]
    return bool(pairs) and sum(fold(inner) in fold(outer) for outer, inner in pairs) > len(pairs) / 2


def _by_content(table: ListTable, mapped: dict[ListField, int]) -> None:
    """Give columns without a fitting heading to fields that none has, where the cells leave no doubt."""
    free = [number for number in range(len(table.columns)) if number not in mapped.values()]
    unknown = [number for number in free if _may_be_told(table, number)]
    for field, looks, least in _LOOKS:
        if field in mapped or (field is ListField.NAME and ListField.FAMILY in mapped):
            continue
        shares = {number: _share(_cells(table, number), looks) for number in unknown}
        best = max(shares, key=lambda number: shares[number], default=None)
        if best is not None and shares[best] >= least:
            mapped[field] = best
            unknown.remove(best)
    _dates_by_content(table, mapped, unknown)


def _may_be_told(table: ListTable, number: int) -> bool:
    """Whether the heading of a column is unknown, or plainly wrong."""
    field, cells = field_of(table.columns[number].title), _cells(table, number)
    return field is None or _is_belied(field, cells)


def _dates_by_content(table: ListTable, mapped: dict[ListField, int], unknown: Sequence[int]) -> None:
    """Take two columns of dates for arrival and departure, where each second date follows its first within weeks."""
    if {ListField.ARRIVES_AT, ListField.DEPARTS_AT} & mapped.keys():
        return
    columns = [number for number in unknown if _share(_cells(table, number), is_date) > 0.9]
    if len(columns) != 2:
        return
    first, second = columns
    stays = [
        (read_date(line.cells[second], first=True), read_date(line.cells[first], first=True))
        for line in table.lines[:_LOOKED_AT]
        if line.cells[first] and line.cells[second]
    ]
    lengths = [(left - came).days for left, came in stays if left and came]
    if lengths and all(0 <= length <= _LONGEST_STAY for length in lengths):
        mapped[ListField.ARRIVES_AT], mapped[ListField.DEPARTS_AT] = first, second


def _share(cells: Iterable[str], looks: Callable[[str], bool]) -> float:
    counts = Counter(cells)
    return sum(count for cell, count in counts.items() if looks(cell)) / counts.total() if counts else 0


def _is_honorific(cell: str) -> bool:
    return len(cell) <= 20 and split_honorific(f"{cell} Ana Lima")[1] == "Ana Lima"


def _is_name(cell: str) -> bool:
    words = split_honorific(cell)[1].split()
    return 2 <= len(words) <= 6 and all(_NAME_WORD.fullmatch(word) for word in words) and cell[:1].isupper()


_LOOKS: tuple[tuple[ListField, Callable[[str], bool], float], ...] = (
    (ListField.EMAIL, lambda cell: bool(_EMAIL.fullmatch(cell)), 0.7),
    (ListField.COUNTRY, lambda cell: match(cell) is not None, 0.7),
    (ListField.PHONE, lambda cell: bool(_PHONE.fullmatch(cell)), 0.7),
    (ListField.HONORIFIC, _is_honorific, 0.8),
    (ListField.GENDER, lambda cell: fold(cell) in GENDERS, 0.9),
    (ListField.NAME, _is_name, 0.7),
)
_LOOKS_OF: Mapping[ListField, Callable[[str], bool]] = {
    field: looks for field, looks, _ in _LOOKS if field is not ListField.NAME
}
"""What cells of fields look like that are told at first sight."""
