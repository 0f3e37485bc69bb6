"""What a newer text says, set where nobody has typed."""

from collections.abc import Mapping
from typing import Protocol

from db.transaction import Transaction
from planner.domain.programme import Provenance
from planner.edits.rows import change


class Stored(Protocol):
    """A stored row, known by its id."""

    @property
    def id(self) -> int: ...  # noqa: D102 - the id


def reread(
    tx: Transaction,
    provenance: Provenance,
    noun: str,
    stored: Stored,
    values: Mapping[str, object],
    *,
    empty: bool = False,
) -> None:
    """Set the fields that differ from what a text says and that a text may change.

    An empty value says nothing, unless ``empty`` is set: then the text has left out what it said before.
    """
    differing = {
        name: value
        for name, value in values.items()
        if (empty or value not in ("", None))
        and getattr(stored, name) != value
        and provenance.may_change(noun, stored.id, name, getattr(stored, name))
    }
    if differing:
        change(tx, noun, stored.id, **differing)
