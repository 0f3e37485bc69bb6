"""What all tables share: keys, kinds of columns, and names for constraints."""

from typing import Any
from uuid import uuid4

from sqlalchemy import Boolean, Column, Constraint, Date, DateTime, ForeignKey, Integer, MetaData, String, Table

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""All tables; every constraint has a name so that migrations can reach it."""


def table(noun: str, *parts: Column[Any] | Constraint) -> Table:
    """Give the table of a noun; an id is never used twice, also after its row has gone."""
    return Table(noun, METADATA, Column("id", Integer, primary_key=True), *parts, sqlite_autoincrement=True)


def uid() -> Column[str]:
    """Give the key that leaves the house."""
    return Column("uid", String(36), unique=True, nullable=False, default=lambda: str(uuid4()))


def origin() -> Column[str]:
    """Give the column that names the row which a draft or the next edition copied; empty in an original."""
    return words("origin_uid")


def words(name: str) -> Column[str]:
    """Give a column of text as given, never null: empty where nothing was said."""
    return Column(name, String, nullable=False, default="", server_default="")


def kind(name: str, default: str, *, server: bool = False) -> Column[str]:
    """Give a column that holds a word of a vocabulary."""
    return Column(name, String, nullable=False, default=default, server_default=default if server else None)


def flag(name: str, *, default: bool = False) -> Column[bool]:
    """Give a column that says yes or no."""
    return Column(name, Boolean, nullable=False, default=default, server_default=str(int(default)))


def number(name: str, *, known: bool = False, indexed: bool = False) -> Column[int]:
    """Give a column of whole numbers; null where unknown, unless it is always known."""
    return Column(name, Integer, nullable=not known, index=indexed)


def day(name: str) -> Column[Any]:
    """Give a column of dates; null where unknown."""
    return Column(name, Date)


def moment(name: str, *, known: bool = False) -> Column[Any]:
    """Give a column of dates with a time; null where unknown, unless it is always known."""
    return Column(name, DateTime, nullable=not known)


def position() -> Column[int]:
    """Give the order among siblings, with gaps of 1,024; not unique."""
    return Column("position", Integer, nullable=False, default=0, server_default="0")


def owner(noun: str, *, alone: bool = False, name: str = "") -> Column[int]:
    """Give a column that points to the parent; the row goes when the parent goes. ``alone`` allows one row a parent."""
    parent = ForeignKey(f"{noun}.id", ondelete="CASCADE")
    return Column(name or f"{noun}_id", parent, index=not alone, unique=alone, nullable=False)


def part_of(noun: str) -> Column[int]:
    """Give a column that may point to a second parent; the row goes when that goes."""
    return Column(f"{noun}_id", ForeignKey(f"{noun}.id", ondelete="CASCADE"), index=True)


def pointer(noun: str, name: str = "") -> Column[int]:
    """Give a column that may point to another row; it is emptied when that row goes."""
    return Column(name or f"{noun}_id", ForeignKey(f"{noun}.id", ondelete="SET NULL"), index=True)
