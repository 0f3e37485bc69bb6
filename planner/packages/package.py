"""What a package holds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table

from db.belongings import owners, pointers, tables_of_event
from db.tables import TEXTS
from planner.edits.copying import BOUND, PRIVATE

SUFFIX = ".plenary"
FORMAT = 1
"""The number of the way in which packages are written; a newer one is refused."""

MANIFEST, ROWS, FILES = "manifest.json", "rows.json", "files/"
"""The entries of the zip; files are named by their SHA-256."""

Values = dict[str, Any]
Rows = Mapping[str, tuple[Values, ...]]


@dataclass(frozen=True)
class Package:
    """One event: rows by noun without ids, each pointing to others by their ``uid``.

    ``private`` says that identity papers and health came along. ``files`` are the SHA-256 of documents.
    """

    rows: Rows
    private: bool
    files: frozenset[str]

    @property
    def event(self) -> Values:
        """The one row of the event itself."""
        return self.rows["event"][0]


_AS_GIVEN = frozenset({"waiting_row"})
"""Rows of lists as they came, with whatever columns they had."""


def references(table: Table) -> dict[str, Table]:
    """The columns that hold the ``uid`` of another row, with its table."""
    return owners(table) | pointers(table)


def directory() -> tuple[Table, ...]:
    """The tables that events share and point to, each followed by its words in other languages."""
    shared = {parent for table in tables_of_event() for parent in references(table).values()}
    nouns = sorted(shared - set(tables_of_event()), key=lambda table: table.name)
    return tuple(_with_texts(nouns))


def _with_texts(nouns: Iterable[Table]) -> Iterable[Table]:
    for noun in nouns:
        yield noun
        if noun.name in TEXTS:
            yield TEXTS[noun.name]


def packed_tables(*, private: bool) -> tuple[Table, ...]:
    """Every table of a package, in the order in which rows can be laid."""
    return (*directory(), *own_tables(private=private))


def own_tables(*, private: bool) -> tuple[Table, ...]:
    """The tables of the event itself."""
    left = BOUND if private else BOUND | PRIVATE | _AS_GIVEN
    return tuple(table for table in tables_of_event() if table.name not in left)
