"""SQLAlchemy's connection in a transaction, under the name that the house uses."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection as Transaction
from sqlalchemy import CursorResult

__all__ = ["Transaction", "key_of", "parts"]

_MOST = 10_000
"""So many ids go into one statement."""


def key_of(added: CursorResult[Any]) -> int:
    """Give the id of the row that an insert has made."""
    key = added.inserted_primary_key
    assert key is not None
    return int(key[0])


def parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Give ids in parts of which each fits into one statement."""
    return (ids[start : start + _MOST] for start in range(0, len(ids), _MOST))
