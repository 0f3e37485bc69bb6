"""What a document looks like before it leaves: passed from the process that writes it to the window that shows it."""

import zlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PagesDraft:
    """A PDF that was written: the width and height of each page in points, and the characters no font shows."""

    pages: tuple[tuple[float, float], ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A page in pixels of 32 bits, in the order blue, green, red, unused, packed with zlib."""

    width: int
    height: int
    bytes_per_line: int
    packed: bytes

    def pixels(self) -> bytes:
        """Unpack the picture."""
        return zlib.decompress(self.packed)


@dataclass(frozen=True, slots=True)
class SheetDraft:
    """A sheet that was written: its rows, its columns in order, and those of them that are hidden.

    ``withheld`` are the columns that only the sheet for the house has; ``pages_wide`` says how many pages beside each
    other it prints on.
    """

    key: str
    title: str
    rows: int
    columns: tuple[str, ...]
    hidden: frozenset[str]
    withheld: tuple[str, ...]
    pages_wide: int


@dataclass(frozen=True, slots=True)
class ListDraft:
    """A workbook of lists that was written: how many rows leave in all, and its sheets."""

    rows: int
    sheets: tuple[SheetDraft, ...]
