"""Erasing from an open database and all that lies beside it, in an order in which a crash leaves nothing half told.

Backups are cleaned first, each in a copy that takes its place whole; then the database, in one transaction; then what
only the database knew to be unused goes, and the file is written anew. A note beside the database tells the next start
what is left to do after the transaction; before it, erasing again does everything.
"""

import json
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import Connection

from db import errors, files, migrate
from db.erasing import Erased, Order, Person, erase, look
from db.traces import Counts, Traces, total
from db.transaction import Transaction

_SHA256 = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class Errand:
    """Something to erase, and the matter under which it is remembered that it was."""

    matter: str
    order: Order


@dataclass
class Outcome:
    """What became of an erasure; ``traces`` are what is still found, by place, after a person was erased."""

    done: list[tuple[str, Erased]] = field(default_factory=list)
    files: int = 0
    cleaned: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    traces: dict[str, Counts] = field(default_factory=dict)


Record = Callable[[Transaction, Outcome], None]


def carry_out(
    connection: Connection, path: Path, errands: Sequence[Errand], record: Record, *, keep_backups: bool
) -> Outcome:
    """Erase, and leave backups cleaned or, where they are not to be kept, remove those that hold what is erased.

    ``record`` writes into the transaction that it was done. Raises ``errors.DatabaseError`` or ``DBAPIError``; the
    database itself is then as it was.
    """
    db = _bare(connection)
    with connection.begin():
        seen = [_seen(db, errand) for errand in errands]
    outcome, known = Outcome(), [traces for _, traces in seen]
    errands = [errand for errand, _ in seen]
    for backup in migrate.backups_of(path):
        _clean_backup(backup, errands, known, outcome, keep=keep_backups)
    db.execute("PRAGMA journal_size_limit=0")  # held exclusively, the journal's file would keep the old pages
    note = files.note_of_erasing(path)
    try:
        with connection.begin() as transaction:
            outcome.done = [(errand.matter, erase(db, errand.order)) for errand in errands]
            record(transaction.connection, outcome)
            _write_note(note, {sha256 for _, erased in outcome.done for sha256 in erased.files})
    except BaseException:
        note.unlink(missing_ok=True)
        raise
    outcome.files = _finish(db, path, note)
    db.execute("PRAGMA journal_size_limit=-1")
    outcome.traces = prove(db, path, [erased.traces for _, erased in outcome.done])
    return outcome


def finish(connection: Connection, path: Path) -> None:
    """Do what an erasure had left to do when the program was ended, as the note beside the database says."""
    _finish(_bare(connection), path, files.note_of_erasing(path))


def prove(db: sqlite3.Connection, path: Path, wanted: Sequence[Traces]) -> dict[str, Counts]:
    """Search every byte of the database, of its files, its backups, its journal and its lock for what tells of people.

    The database is read through its own connection: another handle on the open file would drop its lock.
    """
    sought = [traces for traces in wanted if traces.names | traces.marks | traces.parts]
    counted = (
        (place, [traces.count_in(content) for traces in sought])
        for place, content in (_contents(db, path) if sought else ())
    )
    found = {place: total(counts) for place, counts in counted}
    return {place: counts for place, counts in found.items() if counts != Counts()}


def _contents(db: sqlite3.Connection, path: Path) -> Iterator[tuple[str, bytes]]:
    yield path.name, db.serialize()
    beside = [path.with_name(path.name + suffix) for suffix in ("-journal", ".lock")]
    folder = files.folder_of(path)
    stored = sorted(folder.iterdir()) if folder.is_dir() else []
    for file in (*beside, *stored, *migrate.backups_of(path)):
        with suppress(FileNotFoundError, PermissionError):
            yield file.name, file.read_bytes()


def _bare(connection: Connection) -> sqlite3.Connection:
    db = connection.connection.driver_connection
    assert isinstance(db, sqlite3.Connection)
    return db


def _seen(db: sqlite3.Connection, errand: Errand) -> tuple[Errand, Traces]:
    """Learn whom an errand is about while the database still knows."""
    if not isinstance(errand.order, Person):
        return errand, Traces()
    seen = look(db, errand.order)
    return replace(errand, order=replace(errand.order, known_as=frozenset(seen.uids))), seen.traces


def _clean_backup(
    backup: Path, errands: Sequence[Errand], known: Sequence[Traces], outcome: Outcome, *, keep: bool
) -> None:
    """Clean a copy and put it in the place of the backup once it was checked; the backup is never half cleaned."""
    partial = backup.with_name(backup.name + ".partial")
    try:
        shutil.copyfile(backup, partial)
        with closing(sqlite3.connect(partial)) as copy:
            found = _clean(copy, errands, known)
        if found and keep:
            with partial.open("rb+") as file:
                os.fsync(file.fileno())
            partial.replace(backup)
            outcome.cleaned.append(backup.name)
        elif found:
            backup.unlink()
            outcome.removed.append(backup.name)
    except (OSError, sqlite3.Error, ValueError):
        outcome.unread.append(backup.name)
    finally:
        partial.unlink(missing_ok=True)


def _clean(copy: sqlite3.Connection, errands: Sequence[Errand], known: Sequence[Traces]) -> bool:
    copy.isolation_level = None
    for setting in ("foreign_keys=ON", "secure_delete=ON", "trusted_schema=OFF", "cell_size_check=ON"):
        copy.execute(f"PRAGMA {setting}")
    copy.execute("BEGIN IMMEDIATE")
    found = [erase(copy, errand.order, traces) for errand, traces in zip(errands, known, strict=True)]
    copy.execute("COMMIT")
    if all(erased.found_nothing for erased in found):
        return False
    copy.execute("VACUUM")
    if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
        raise sqlite3.DatabaseError
    return True


def _write_note(note: Path, unused: set[str]) -> None:
    """Keep on the disk what is left to do; it names files by their bytes, and nobody."""
    try:
        with note.open("w", encoding="utf-8") as file:
            json.dump(sorted(unused), file)
            file.flush()
            os.fsync(file.fileno())
    except OSError as problem:
        raise errors.Unwritable(note) from problem


def _finish(db: sqlite3.Connection, path: Path, note: Path) -> int:
    """Remove files that no document uses, write the database anew without free pages, and give how many files went."""
    unused = _read_note(note) - {row[0] for row in db.execute("SELECT file_sha256 FROM document")}
    gone = 0
    for sha256 in unused:
        with suppress(FileNotFoundError):
            files.path_of(path, sha256).unlink()
            gone += 1
    db.execute("VACUUM")
    note.unlink(missing_ok=True)
    return gone


def _read_note(note: Path) -> set[str]:
    """Read which files were unused; a note that was broken off names none."""
    try:
        said = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return set()
    return (
        {word for word in said if isinstance(word, str) and _SHA256.fullmatch(word)}
        if isinstance(said, list)
        else set()
    )
