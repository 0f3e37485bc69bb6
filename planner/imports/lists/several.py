"""Name cells that hold several people, and such a row taken apart into one for each of them."""

import re
from collections.abc import Collection, Iterator, Sequence

from planner.domain.list_fields import ListField
from planner.domain.lists import ListLine, Mapped
from planner.domain.names import split_honorific
from planner.domain.row_numbers import part_number

MAY_BE_SEVERAL = re.compile(r"[;\n]|\s(?:and|et|y|и|&|/)\s")
"""Found in every cell of several people, and looked for in every cell of a list."""

_BETWEEN_PEOPLE = re.compile(rf"\s*(?:{MAY_BE_SEVERAL.pattern})\s*")
_BETWEEN_WORDS = re.compile(r"\s*[;\n]\s*")
_EACH_HAS_OWN = (
    *(ListField.HONORIFIC, ListField.FUNCTION, ListField.LEVEL, ListField.RANK),
    *(ListField.EMAIL, ListField.PHONE, ListField.GENDER),
)
"""What a cell may hold for each of the people in turn; said once, it is said of all of them."""


def people_in(cell: str) -> tuple[str, ...]:
    """Give the people of a name cell that names more than one; nobody where it names one."""
    parts = tuple(part for part in _BETWEEN_PEOPLE.split(cell) if part)
    names = [split_honorific(part) for part in parts]
    only_first = [bool(honorific) for honorific, _ in names] == [True] + [False] * (len(names) - 1)
    if len(parts) > 1 and all(len(name.split()) > 1 for _, name in names) and (not only_first or ";" in cell):
        return parts
    return ()


def taken_apart(lines: Sequence[ListLine], mapped: Mapped, numbers: Collection[int]) -> tuple[ListLine, ...]:
    """Give the lines of a list with those under ``numbers`` as one line for each of their people."""
    at = mapped.get(ListField.NAME)
    if at is None or not numbers:
        return tuple(lines)
    return tuple(
        part
        for line in lines
        for part in (_parts(line, mapped, people_in(line.cells[at])) if line.number in numbers else (line,))
    )


def _parts(line: ListLine, mapped: Mapped, people: Sequence[str]) -> Iterator[ListLine]:
    """Give a line for each; keys and identity papers, which are of one person alone, stay with the first."""
    if not people:
        yield line
    for place, name in enumerate(people):
        cells = list(line.cells)
        for field, column in mapped.items():
            if field is ListField.NAME:
                cells[column] = name
            elif field in _EACH_HAS_OWN:
                words = _BETWEEN_WORDS.split(cells[column])
                cells[column] = words[place] if len(words) == len(people) else cells[column]
            elif place and (field.is_private or field is ListField.UID):
                cells[column] = ""
        yield line._replace(number=part_number(line.number, place), cells=tuple(cells), written=line.cells)
