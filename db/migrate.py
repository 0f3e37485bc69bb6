"""Bringing a database up to date, and verified copies of it."""

import errno
import os
import re
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from db import errors
from db.schema import APPLICATION_ID, SCHEMA_VERSION

KEPT_BACKUPS = 20

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""How systems say that a disk is full."""

_SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(connection: Connection) -> None:
    """Run the missing migrations in one transaction: afterwards the file is either old or new, never between.

    Foreign keys are off meanwhile, because rebuilding a parent would delete its children; they are checked at the end.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
    connection.rollback()
    try:
        with connection.begin():
            command.upgrade(config, "head")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise errors.Damaged(Path(str(connection.engine.url.database)))
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
    finally:
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")
        connection.rollback()


def backups_of(path: Path) -> list[Path]:
    """Give the backups of a database, the oldest first."""
    folder = path.with_name(path.name + ".backups")
    return sorted(folder.glob("*.planner")) if folder.is_dir() else []


def back_up(connection: Connection, path: Path, reason: str) -> Path:
    """Write a verified copy to ``<database>.backups`` named by time and reason; the oldest beyond 20 go."""
    folder = path.with_name(path.name + ".backups")
    try:
        folder.mkdir(exist_ok=True)
    except OSError as problem:
        raise errors.Unwritable(folder) from problem
    target = folder / f"{path.stem}-{datetime.now():%Y%m%d-%H%M%S-%f}-{reason}.planner"
    try:
        copy(connection, target)
    except errors.Full as problem:
        raise errors.Full(path) from problem  # nobody knows a backup by its name
    _prune(folder, path.stem)
    return target


def _prune(folder: Path, stem: str) -> None:
    """Remove our oldest backups; what else lies in the folder stays, and one that cannot be removed does no harm."""
    ours = re.compile(re.escape(stem) + r"-\d{8}-\d{6}-\d{6}-[a-z-]+\.planner")
    backups = sorted(found for found in folder.iterdir() if ours.fullmatch(found.name))
    for old in backups[:-KEPT_BACKUPS]:
        with suppress(OSError):
            old.unlink()


def copy(connection: Connection, target: Path) -> None:
    """Copy the database through its own connection; the copy takes its name only once it was checked."""
    source = connection.connection.driver_connection
    assert isinstance(source, sqlite3.Connection)
    partial = target.with_name(target.name + ".partial")
    try:
        partial.unlink(missing_ok=True)
        with closing(sqlite3.connect(partial)) as other:
            source.backup(other)
            _verify(source, other, partial)
        with partial.open("rb+") as file:
            os.fsync(file.fileno())
        partial.replace(target)
    except (OSError, sqlite3.Error) as problem:
        partial.unlink(missing_ok=True)
        raise _told(problem, target) from problem


def _told(problem: OSError | sqlite3.Error, target: Path) -> errors.DatabaseError:
    full = getattr(problem, "sqlite_errorname", "") == "SQLITE_FULL" or getattr(problem, "errno", 0) in _FULL
    return errors.Full(target) if full else errors.Unwritable(target)


def _verify(source: sqlite3.Connection, other: sqlite3.Connection, path: Path) -> None:
    intact = other.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    if not intact or _counts(source) != _counts(other):
        raise errors.Damaged(path)


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = [row[0] for row in connection.execute("SELECT name FROM main.sqlite_schema WHERE type='table'")]
    return {name: connection.execute(f'SELECT count(*) FROM main."{name}"').fetchone()[0] for name in names}  # noqa: S608
