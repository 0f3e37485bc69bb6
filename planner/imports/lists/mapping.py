"""Which column holds what: by its heading first, then by what its cells look like."""

import re
from collections.abc import Callable, Iterable, Sequence

from planner.domain.countries import match
from planner.domain.lists import ListColumn, ListField, ListTable, Mapped
from planner.domain.names import fold, split_honorific
from planner.imports.lists.header import field_of
from planner.imports.lists.lexicon import (
    COUNTRY_OR_STATUS,
    FAMILY_OR_WHOLE,
    GIVEN_OR_WHOLE,
    HONORIFIC_OR_FUNCTION,
    heading,
)
from planner.imports.lists.words import GENDERS, status_of

_LOOKED_AT = 300
"""So many rows tell what a column holds."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"(?!\d+[.,]\d+$|\d{1,4}[-./]\d\d?[-./]\d{1,4}\b)(?=(?:\D*\d){7})[+(]?\d[\d\s().\-/+,;ext]{5,40}")
_NAME_WORD = re.compile(r"[^\W\d_]+(?:[.'’ʼ-][^\W\d_]*)*[.,]?")


def propose_mapping(table: ListTable) -> Mapped:
    """Give the column of each field that was recognised."""
    columns = table.columns
    fields = [field_of(column.title) for column in columns]
    for number, column in enumerate(columns):
        fields[number] = _told_by_cells(fields[number], column, _cells(table, number))
    mapped: dict[ListField, int] = {}
    for number, field in enumerate(fields):
        if field is not None and (field not in mapped or not columns[mapped[field]].samples):
            mapped[field] = number
    _settle_names(table, mapped)
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


def _told_by_cells(field: ListField | None, column: ListColumn, cells: Sequence[str]) -> ListField | None:
    """Tell apart what one heading may mean by what the cells are."""
    words = heading(column.title)
    if words in HONORIFIC_OR_FUNCTION:
        return ListField.HONORIFIC if _share(cells, _is_honorific) > 0.6 else ListField.FUNCTION
    if words in COUNTRY_OR_STATUS:
        return ListField.STATUS if _share(cells, lambda cell: bool(status_of(cell))) > 0.6 else ListField.COUNTRY
    if field is ListField.HONORIFIC and cells and _share(cells, _is_honorific) < 0.2:
        return None
    return field


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
    """Give columns without a known heading to fields that none has, where the cells leave no doubt."""
    free = [number for number in range(len(table.columns)) if number not in mapped.values()]
    unknown = [number for number in free if field_of(table.columns[number].title) is None]
    for field, looks, least in _LOOKS:
        if field in mapped or (field is ListField.NAME and ListField.FAMILY in mapped):
            continue
        shares = {number: _share(_cells(table, number), looks) for number in unknown}
        best = max(shares, key=lambda number: shares[number], default=None)
        if best is not None and shares[best] >= least:
            mapped[field] = best
            unknown.remove(best)


def _share(cells: Iterable[str], looks: Callable[[str], bool]) -> float:
    answers = [looks(cell) for cell in cells]
    return sum(answers) / len(answers) if answers else 0


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
