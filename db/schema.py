"""Which schema this program speaks, and whether a file holds exactly that."""

import hashlib
from typing import Final

from sqlalchemy import Connection, text

APPLICATION_ID: Final = 0x506C6E79
"""Marks a SQLite file as Plenary's ("Plny")."""

SCHEMA_VERSION: Final = 3
"""The number of the newest migration; a file carries it as ``user_version``."""

FINGERPRINT: Final = "c18aed07a3bc23e0f1115a606ae72b94"
"""What ``fingerprint`` gives for a database at ``SCHEMA_VERSION``; a test compares it with a migrated one."""


def fingerprint(connection: Connection) -> str:
    """Digest the definitions of everything in the file, so that a foreign trigger or view shows."""
    rows = connection.execute(
        text("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name")
    )
    words = "\n".join(f"{kind} {name} {' '.join((sql or '').split())}" for kind, name, sql in rows)
    return hashlib.blake2b(words.encode(), digest_size=16).hexdigest()


def schema_version(connection: Connection) -> int:
    """Read the number of the newest migration that the file has seen; 0 in a new file."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def application_id(connection: Connection) -> int:
    """Read what program a file says it belongs to; 0 in a new file."""
    return int(connection.exec_driver_sql("PRAGMA application_id").scalar_one())
