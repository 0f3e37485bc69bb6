"""Rows of tables as frozen rows: the columns are the row's fields, vocabularies come out as their enumerations."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, get_type_hints

from sqlalchemy import ColumnElement, Select, Table, select

from db.transaction import Transaction
from planner.errors import UserError

Row = TypeVar("Row")


def read_rows(
    tx: Transaction, row: type[Row], table: Table, *conditions: ColumnElement[bool], order: tuple[Any, ...] = ()
) -> tuple[Row, ...]:
    """Give the rows of a table as rows of the domain, by id unless another order is wanted.

    Raises ``UserError`` ``damaged`` for a word that is in no vocabulary.
    """
    columns = [table.c[field.name] for field in fields(row)]  # type: ignore[arg-type]
    return built(tx, row, select(*columns).where(*conditions).order_by(*(order or (table.c.id,))))


def built(tx: Transaction, row: type[Row], query: Select[*tuple[Any, ...]]) -> tuple[Row, ...]:
    """Make rows of a query whose columns are the row's fields in order; raises as ``read_rows``."""
    vocabularies = _vocabularies(row)  # type: ignore[arg-type]
    found = []
    for values in tx.execute(query):
        parsed = list(values)
        for index, words in vocabularies:
            if parsed[index] not in words:
                raise _unknown(row, values, index)
            parsed[index] = words[parsed[index]]
        found.append(row(*parsed))
    return tuple(found)


def _unknown(row: type, values: Sequence[object], index: int) -> UserError:
    noun, name = row.__name__.removesuffix("Row").lower(), fields(row)[index].name
    return UserError(
        "damaged",
        f"The database is damaged: {noun} {values[0]} has the {name} “{values[index]}”, which there is not.",
        next="Open a copy from its backups folder.",
    )


@cache
def _vocabularies(row: type) -> tuple[tuple[int, Mapping[str, StrEnum]], ...]:
    hints = get_type_hints(row)
    kinds = [(index, hints[field.name]) for index, field in enumerate(fields(row))]
    return tuple(
        (index, {member.value: member for member in kind})
        for index, kind in kinds
        if isinstance(kind, type) and issubclass(kind, StrEnum)
    )
