"""A row of a list that waits for somebody: kept with its headings and columns, to be read again when it is settled."""

import json
from collections.abc import Mapping
from typing import Any

from planner.domain.list_fields import ListField
from planner.domain.lists import ListColumn, ListLine, ListTable, Mapped

DISCARDED = "discarded"
"""What a row says instead of why it waits once somebody discarded it: kept, so that no list brings it again."""


def packed(table: ListTable, mapped: Mapped, line: ListLine) -> str:
    """Give a row of a list as it is kept; the same row of the same list is kept alike."""
    kept = {
        "columns": [[column.letter, column.title] for column in table.columns],
        "fields": {field.value: column for field, column in sorted(mapped.items())},
        "from_1904": table.from_1904,
        "day_first": table.day_first,
        **_said(line),
    }
    return json.dumps(kept, ensure_ascii=False)


def unpacked(cells: str, number: int) -> tuple[ListTable, Mapped]:
    """Give a list of the one row that was kept under its number, and what its columns hold."""
    kept: Mapping[str, Any] = json.loads(cells)
    cells_kept = tuple(kept["cells"])
    columns = tuple(
        ListColumn(letter, title, (cell,) if cell else ())
        for (letter, title), cell in zip(kept["columns"], cells_kept, strict=True)
    )
    line = ListLine(number, cells_kept, kept["section"])
    known = {field.value: field for field in ListField}
    mapped = {known[name]: column for name, column in kept["fields"].items() if name in known}
    # rows that were kept by an earlier edition do not say how dates are meant
    return ListTable("", columns, (line,), from_1904=kept["from_1904"], day_first=kept.get("day_first")), mapped


def said_by(cells: str) -> tuple[tuple[str, ...], str]:
    """Give what a kept row says, by which it is the same as another whatever its columns were taken for."""
    kept = json.loads(cells)
    return tuple(kept["cells"]), kept["section"]


def _said(line: ListLine) -> dict[str, Any]:
    return {"cells": list(line.cells), "section": line.section}
