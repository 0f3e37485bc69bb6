"""What belongs to an event: the tables below it and their rows, found by how columns point."""

from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Table, UniqueConstraint, select

from db.journal import journaled
from db.tables import event
from db.transaction import Transaction

Values = dict[str, Any]
"""A row by the names of its columns."""


@cache
def tables_of_event() -> tuple[Table, ...]:
    """The table of events and every table whose rows go when their event goes, parents first."""
    found = [event]
    for table in journaled():
        if table is not event and any(parent in found for parent in owners(table).values()):
            found.append(table)
    return tuple(found)


@cache
def owners(table: Table) -> dict[str, Table]:
    """The columns that point to a parent, with whom the row goes."""
    return _pointing(table, "CASCADE")


@cache
def pointers(table: Table) -> dict[str, Table]:
    """The columns that point to a row without belonging to it."""
    return _pointing(table, "SET NULL")


@cache
def pointing_to(table: Table) -> tuple[tuple[Table, str], ...]:
    """Every column that points to a row of a table, whether it belongs to it or not, as (table, column)."""
    return tuple(
        (other, column.name)
        for other in journaled()
        for column in other.columns
        if any(key.column.table is table for key in column.foreign_keys)
    )


@cache
def alone_by(table: Table) -> tuple[tuple[str, ...], ...]:
    """The columns that no two rows of a table may share the values of; keys of single rows are left out."""
    together = (constraint.columns.keys() for constraint in table.constraints if type(constraint) is UniqueConstraint)
    single = ([column.name] for column in table.columns if column.unique and column.foreign_keys)
    found = (tuple(names) for names in (*together, *single))
    return tuple(names for names in found if any(table.c[name].foreign_keys for name in names))


def _pointing(table: Table, ondelete: str) -> dict[str, Table]:
    return {
        column.name: key.column.table
        for column in table.columns
        for key in column.foreign_keys
        if key.ondelete == ondelete
    }


def rows_of_event(tx: Transaction, table: Table, event_id: int) -> list[Values]:
    """The rows of a table that belong to an event, oldest first."""
    query = select(table).where(_of_event(table, event_id)).order_by(table.c.id)
    return [dict(row) for row in tx.execute(query).mappings()]


def _of_event(table: Table, event_id: int) -> ColumnElement[bool]:
    if table is event:
        return event.c.id == event_id
    column, parent = next((name, parent) for name, parent in owners(table).items() if parent in tables_of_event())
    if parent is event:
        return table.c[column] == event_id
    return table.c[column].in_(select(parent.c.id).where(_of_event(parent, event_id)))
