"""What one edit changed, in rows and fields."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field before and after: text, number, yes or no, or None; what pointed to a row is that row's name."""

    name: str
    before: str | int | bool | None
    after: str | int | bool | None


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row of a noun that an edit made, removed or changed; ``here`` says whether it is there now.

    Words in another language are those of their noun, with the ``language`` set. A row inside a session has its id,
    and its title in ``within``.
    """

    noun: str
    row_id: int
    name: str
    made: bool
    removed: bool
    here: bool
    language: str = ""
    session_id: int = 0
    within: str = ""
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class EditChanges:
    """The first rows that an edit changed, in the order of their nouns, and how many there are in all."""

    rows: tuple[RowChange, ...]
    count: int
