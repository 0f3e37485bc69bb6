"""A file becomes a package, or is refused before anything of it is used."""

import errno
import hashlib
import json
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from db.schema import SCHEMA_VERSION
from planner.errors import UserError
from planner.packages import refusals
from planner.packages.package import FILES, FORMAT, MANIFEST, ROWS, Package
from planner.packages.values import Unusable, checked_rows

MOST_FILES = 20_000
MOST_BYTES = 8 << 30
MOST_ROW_BYTES = 64 << 20
"""Several times what a conference of 10,000 sessions takes."""
HIGHEST_RATIO = 100
"""How far rows may be packed; ours are packed about ten to one."""

_MOST_MANIFEST_BYTES = 4 << 20
_SMALL = 1 << 20
_BLOCK = 1 << 20
_FILE = re.compile(re.escape(FILES) + "([0-9a-f]{64})")


def read_package(path: Path) -> Package:
    """Read and check everything but the files' bytes; raises ``UserError``."""
    with _opened(path) as archive:
        manifest = _json(_bytes(archive, MANIFEST, _MOST_MANIFEST_BYTES, path.name), path.name)
        _check_version(manifest, path.name)
        rows = _bytes(archive, ROWS, MOST_ROW_BYTES, path.name)
        if hashlib.sha256(rows).hexdigest() != manifest.get("rows_sha256"):
            raise refusals.damaged(path.name)
        files = frozenset(found[1] for entry in archive.namelist() if (found := _FILE.fullmatch(entry)))
        if sorted(files) != manifest.get("files"):
            raise refusals.damaged(path.name)
        private = manifest.get("private") is True
        try:
            return Package(checked_rows(_json(rows, path.name), private=private), private, files)
        except Unusable as problem:
            raise refusals.damaged(path.name) from problem


@contextmanager
def unpacked_file(path: Path, sha256: str) -> Iterator[Path]:
    """Give one file of a package, verified, in a place of its own for as long as the block lasts."""
    with _opened(path) as archive, TemporaryDirectory(prefix="plenary-") as folder:
        target = Path(folder) / sha256
        try:
            _unpack(archive, sha256, target)
        except Exception as problem:  # zlib and lzma raise errors of their own
            full = isinstance(problem, OSError) and problem.errno in {errno.ENOSPC, errno.EDQUOT}
            raise (refusals.no_space() if full else refusals.damaged(path.name)) from problem
        yield target


def _unpack(archive: zipfile.ZipFile, sha256: str, target: Path) -> None:
    left = archive.getinfo(FILES + sha256).file_size
    digest = hashlib.sha256()
    with archive.open(FILES + sha256) as entry, target.open("wb") as file:
        while block := entry.read(min(_BLOCK, left + 1)):
            left -= len(block)
            if left < 0:
                raise zipfile.BadZipFile
            digest.update(block)
            file.write(block)
    if digest.hexdigest() != sha256:
        raise zipfile.BadZipFile


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        if not path.is_file():
            raise refusals.missing(path.name)
        archive = zipfile.ZipFile(path)
    except OSError as problem:
        raise refusals.unreadable(path.name) from problem
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as problem:
        raise _not_a_zip(path) from problem
    with archive:
        _check_entries(archive, path)
        yield archive


def _not_a_zip(path: Path) -> UserError:
    """A file that starts as ours do was cut off."""
    with path.open("rb") as file:
        return refusals.damaged(path.name) if file.read(4) == b"PK\x03\x04" else refusals.foreign(path.name)


def _check_entries(archive: zipfile.ZipFile, path: Path) -> None:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if MANIFEST not in names or ROWS not in names:
        raise refusals.foreign(path.name)
    if any(entry.flag_bits & 1 for entry in entries):
        raise refusals.protected(path.name)
    strange = [name for name in names if name not in {MANIFEST, ROWS} and not _FILE.fullmatch(name)]
    if strange or len(set(names)) < len(names) or len(names) > MOST_FILES:
        raise refusals.unsafe(path.name)
    total = sum(entry.file_size for entry in entries)
    if total > MOST_BYTES or (total > _SMALL and total > HIGHEST_RATIO * path.stat().st_size):
        raise refusals.unsafe(path.name)


def _bytes(archive: zipfile.ZipFile, entry: str, most: int, name: str) -> bytes:
    """Give an entry; one that is larger than it says, or than ``most``, is refused."""
    size = archive.getinfo(entry).file_size
    if size > most:
        raise refusals.unsafe(name)
    try:
        with archive.open(entry) as file:
            data = file.read(size + 1)
    except Exception as problem:  # zlib and lzma raise errors of their own
        raise refusals.damaged(name) from problem
    if len(data) != size:
        raise refusals.damaged(name)
    return data


def _json(data: bytes, name: str) -> dict[str, Any]:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as problem:
        raise refusals.damaged(name) from problem
    if not isinstance(found, dict):
        raise refusals.damaged(name)
    return found


def _check_version(manifest: dict[str, Any], name: str) -> None:
    written, schema = manifest.get("format"), manifest.get("schema")
    if not isinstance(written, int) or not isinstance(schema, int):
        raise refusals.foreign(name)
    if written > FORMAT or schema > SCHEMA_VERSION:
        raise refusals.newer(name)
