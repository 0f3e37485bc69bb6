"""A workbook with the list that was found in it, and what its columns are taken for."""

from dataclasses import dataclass

from planner.domain.lists import ListTable, Mapped, Workbook
from planner.imports.lists.mapping import propose_mapping
from planner.imports.lists.table import best_sheet, find_table


@dataclass(frozen=True, slots=True)
class Proposal:
    """The list in one sheet, from 0, of a workbook."""

    book: Workbook
    sheet: int
    table: ListTable
    mapped: Mapped


def propose(book: Workbook, sheet: int | None = None) -> Proposal:
    """Find the list in a sheet, by default in the one that looks most like a list."""
    number = best_sheet(book) if sheet is None else sheet
    table = find_table(book.sheets[number], from_1904=book.from_1904)
    return Proposal(book, number, table, propose_mapping(table))
