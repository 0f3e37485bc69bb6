"""Why a database cannot be opened or written; ``planner.workspace`` puts each into words for the user."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(eq=False)
class DatabaseError(Exception):
    """A database that cannot be used; ``path`` is its file."""

    path: Path


class Missing(DatabaseError):
    """There is no such file."""


class Foreign(DatabaseError):
    """The file is not one of ours, or has been given parts that are not ours."""


class Damaged(DatabaseError):
    """The file cannot be read as a database."""


class Unwritable(DatabaseError):
    """The file or its folder cannot be written."""


class Dangling(DatabaseError):
    """A change would leave rows that point to nothing."""


class Full(DatabaseError):
    """There is no space left on the disk."""


@dataclass(eq=False)
class Newer(DatabaseError):
    """The file was made by a newer program."""

    version: int


@dataclass(eq=False)
class InUse(DatabaseError):
    """Another process holds the file; ``by`` and ``since`` are empty where it did not say."""

    by: str
    since: str


@dataclass(eq=False)
class SourceError(Exception):
    """A file that cannot be kept beside the database; ``path`` is where it comes from."""

    path: Path


class NoFile(SourceError):
    """There is no such file."""


class NotAFile(SourceError):
    """It is a folder or a device."""


class Unreadable(SourceError):
    """The file cannot be read."""


@dataclass(eq=False)
class TooLarge(SourceError):
    """The file has more bytes than ``most``."""

    most: int


@dataclass(eq=False)
class LaterChange(Exception):
    """An undo, redo or reversal that would overwrite or remove what was changed later.

    ``rows`` are (table, row id); the rest names one edit that changed them, and is empty where none was found.
    """

    rows: tuple[tuple[str, int], ...]
    verb: str = ""
    subject: str = ""
    author: str = ""
    made_at: datetime | None = None
