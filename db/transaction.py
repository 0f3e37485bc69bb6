"""SQLAlchemy's connection in a transaction, under the name that the house uses."""

from typing import Any

from sqlalchemy import Connection as Transaction
from sqlalchemy import CursorResult

__all__ = ["Transaction", "key_of"]


def key_of(added: CursorResult[Any]) -> int:
    """Give the id of the row that an insert has made."""
    key = added.inserted_primary_key
    assert key is not None
    return int(key[0])
