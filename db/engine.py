"""The one connection to the one file."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from db import errors, files, journal, migrate
from db.claim import Claim
from db.schema import APPLICATION_ID, FINGERPRINT, SCHEMA_VERSION, application_id, fingerprint, schema_version
from db.transaction import Transaction

if TYPE_CHECKING:  # erasing is rare, and loaded when it is asked for
    from db.cleaning import Errand, Outcome, Record

_SETTINGS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "temp_store=MEMORY",
    "mmap_size=0",
)


class Database:
    """An open database: one connection for its whole life, held exclusively; ``made`` says that opening it made it."""

    def __init__(self, path: Path, engine: Engine, claim: Claim, *, made: bool) -> None:
        self.path = path
        self.made = made
        self._engine = engine
        self._claim = claim
        self._identity = _identity(path)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Give a transaction that commits when the block ends well and otherwise changes nothing.

        Raises ``errors.Unwritable``, ``errors.Full`` or ``errors.Damaged`` where the file refuses, also when another
        program has put a different file in its place.
        """
        if _identity(self.path) != self._identity:
            raise errors.Unwritable(self.path)
        try:
            with self._engine.begin() as tx:
                yield tx
        except DBAPIError as problem:
            raise _told(problem, self.path) from problem

    def backup(self, reason: str) -> Path:
        """Write a verified copy into the folder of backups and give its path."""
        with self._engine.connect() as connection:
            return migrate.back_up(connection, self.path, reason)

    def copy_to(self, target: Path) -> None:
        """Write a verified copy of the whole database to ``target``, replacing it."""
        with self._engine.connect() as connection:
            migrate.copy(connection, target)

    def erase(self, errands: Sequence["Errand"], record: "Record", *, keep_backups: bool) -> "Outcome":
        """Erase what tells of people here, in the files beside and in backups, past undo; as ``cleaning.carry_out``.

        Raises what ``transaction`` raises.
        """
        from db import cleaning

        if _identity(self.path) != self._identity:
            raise errors.Unwritable(self.path)
        try:
            with self._engine.connect() as connection:
                return cleaning.carry_out(connection, self.path, errands, record, keep_backups=keep_backups)
        except DBAPIError as problem:
            raise _told(problem, self.path) from problem
        except sqlite3.Error as problem:
            raise _told(DBAPIError("", None, problem), self.path) from problem

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()
        self._claim.release()


def open_database(path: Path, *, create: bool = True) -> Database:
    """Open a database, making it where it is missing and migrating it (after a verified backup) where it is older.

    Raises one of ``db.errors`` and then leaves the file as it was, or no file where there was none.
    """
    try:
        new = _make(path) if create else not path.exists()
        if new and not create:
            raise errors.Missing(path)
        if path.is_dir() or (not new and path.stat().st_size == 0):
            raise errors.Foreign(path)
    except OSError as problem:
        raise errors.Unwritable(path) from problem
    try:
        engine = _opened(path, new=new)
    except BaseException:
        if new:
            with suppress(OSError):
                path.unlink()
        raise
    files.sweep(path)
    claim = Claim(path)
    claim.announce()
    return Database(path, engine, claim, made=new)


def _make(path: Path) -> bool:
    """Make an empty file and say whether there was none; only a file made here may be removed again."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def _opened(path: Path, *, new: bool) -> Engine:
    engine = _engine(path)
    try:
        with engine.connect() as connection:
            _take(connection)
            _prepare(connection, path, new=new)
    except DBAPIError as problem:
        engine.dispose()
        raise _told(problem, path) from problem
    except BaseException:
        engine.dispose()
        raise
    return engine


def _engine(path: Path) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=StaticPool,
        hide_parameters=True,
        connect_args={"timeout": 0.5},
    )
    event.listen(engine, "connect", _settle)
    event.listen(engine, "begin", _begin)
    return engine


def _settle(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _take(connection: Connection) -> None:
    """Take the lock with a first transaction; the setting alone does not lock."""
    with connection.begin():
        pass


def _prepare(connection: Connection, path: Path, *, new: bool) -> None:
    with connection.begin():
        ours, version = application_id(connection) == APPLICATION_ID, schema_version(connection)
    if not new and not ours:
        raise errors.Foreign(path)
    if version > SCHEMA_VERSION:
        raise errors.Newer(path, version)
    if version < SCHEMA_VERSION:
        if not new:
            migrate.back_up(connection, path, "before-update")
        migrate.upgrade(connection)
    with connection.begin():
        if fingerprint(connection) != FINGERPRINT:
            raise errors.Foreign(path)
        if not new and connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() != "ok":
            raise errors.Damaged(path)
        journal.install(connection)
    if files.note_of_erasing(path).exists():
        from db import cleaning

        cleaning.finish(connection, path)


def _told(problem: DBAPIError, path: Path) -> Exception:
    code = str(getattr(problem.orig, "sqlite_errorname", ""))
    if code in {"SQLITE_BUSY", "SQLITE_LOCKED"}:
        return errors.InUse(path, *Claim(path).holder())
    if code == "SQLITE_CONSTRAINT_FOREIGNKEY":
        return errors.Dangling(path)
    if code == "SQLITE_NOTADB":
        return errors.Foreign(path)
    if code.startswith("SQLITE_CORRUPT"):
        return errors.Damaged(path)
    if code.startswith("SQLITE_FULL") or code == "SQLITE_IOERR_WRITE":
        return errors.Full(path)
    if code.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_IOERR")):
        return errors.Unwritable(path)
    return problem


def _identity(path: Path) -> tuple[Any, ...]:
    """Tell one file from another that was put in its place; a drive that is gone has none."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_dev, found.st_ino
