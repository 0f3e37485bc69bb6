"""What the reader of workbooks does not tell of a sheet."""

from dataclasses import dataclass

from planner.domain.lists import Span


@dataclass(frozen=True, slots=True)
class Shape:
    """Merged cells and hidden rows of a sheet, from 0."""

    merged: tuple[Span, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
