"""The bytes of documents, in a folder beside the database: each file is named by its SHA-256 and never changes."""

import errno
import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from db import errors

LARGEST = 1 << 30
"""The most bytes that one file may have."""

_BLOCK = 1 << 20


def folder_of(database: Path) -> Path:
    """Give the folder of a database's files."""
    return database.with_name(database.name + ".files")


def note_of_erasing(database: Path) -> Path:
    """Give the note that lies beside a database while an erasure is not finished."""
    return database.with_name(database.name + ".erasing")


def path_of(database: Path, sha256: str) -> Path:
    """Give where a stored file lies, or would lie; no name leads out of the folder."""
    return folder_of(database) / (re.sub("[^0-9a-f]", "", sha256) or "none")


def store(database: Path, source: Path) -> str:
    """Copy a file into the folder, whole and verified, and give its SHA-256; one that is there already is kept.

    Raises ``errors.SourceError``, ``errors.Full`` or ``errors.Unwritable`` and then leaves nothing behind.
    """
    _check(source)
    folder = folder_of(database)
    try:
        folder.mkdir(exist_ok=True)
        with _partial(folder) as partial:
            digest = _copied(source, partial)
            if _digest(partial) != digest:
                raise errors.Unwritable(folder)
            _keep(partial, path_of(database, digest), digest)
    except OSError as problem:
        full = problem.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
        raise (errors.Full(source) if full else errors.Unwritable(folder)) from problem
    return digest


def sweep(database: Path) -> None:
    """Remove what copies left behind that were broken off; call it only while nobody else may write there."""
    folder = folder_of(database)
    for partial in folder.glob("*.partial") if folder.is_dir() else ():
        with suppress(OSError):
            partial.unlink()


def copy_all(database: Path, other: Path) -> None:
    """Copy the files of a database beside a copy of it; what is there already stays."""
    folder = folder_of(database)
    for source in sorted(folder.iterdir()) if folder.is_dir() else ():
        if not path_of(other, source.name).is_file() and source.suffix != ".partial":
            store(other, source)


def _check(source: Path) -> None:
    try:
        if not source.exists():
            raise errors.NoFile(source)
        if not source.is_file():
            raise errors.NotAFile(source)
        if source.stat().st_size > LARGEST:
            raise errors.TooLarge(source, LARGEST)
    except OSError as problem:
        raise errors.Unreadable(source) from problem


@contextmanager
def _partial(folder: Path) -> Iterator[Path]:
    handle, name = tempfile.mkstemp(dir=folder, suffix=".partial")
    os.close(handle)
    partial = Path(name)
    try:
        partial.chmod(folder.stat().st_mode & 0o666)  # who may read the folder may read what lies in it
        yield partial
    finally:
        with suppress(FileNotFoundError):
            Path(name).unlink()


def _copied(source: Path, target: Path) -> str:
    digest = hashlib.sha256()
    with target.open("wb") as file:
        for block in _blocks(source):
            digest.update(block)
            file.write(block)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()


def _blocks(source: Path) -> Iterator[bytes]:
    """Give a file in blocks; one that grows past the limit meanwhile is refused."""
    read = 0
    try:
        with source.open("rb") as file:
            while block := file.read(_BLOCK):
                read += len(block)
                if read > LARGEST:
                    raise errors.TooLarge(source, LARGEST)
                yield block
    except OSError as problem:
        raise errors.Unreadable(source) from problem


def _keep(partial: Path, target: Path, digest: str) -> None:
    """Put the copy in its place, unless a sound one is there."""
    if not (target.is_file() and _digest(target) == digest):
        partial.replace(target)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
