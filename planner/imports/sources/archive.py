"""Looking at a zip before any library opens it."""

import zipfile
from io import BytesIO
from pathlib import PurePosixPath

from planner.imports.sources import refusals

MOST_ENTRIES = 2_000
MOST_BYTES = 200 * 1024 * 1024
HIGHEST_RATIO = 200
_SMALL = 1024 * 1024


def open_archive(data: bytes, name: str) -> zipfile.ZipFile:
    """Open a zip whose declared sizes, ratio and names are harmless; raises ``UserError`` for any other."""
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as problem:
        raise refusals.damaged(name, "an office file") from problem
    entries = archive.infolist()
    total = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or total > MOST_BYTES or (total > _SMALL and total > HIGHEST_RATIO * len(data)):
        raise refusals.unsafe(name)
    if any(_leaves_folder(entry.filename) for entry in entries):
        raise refusals.unsafe(name)
    if any(entry.flag_bits & 1 for entry in entries):
        raise refusals.protected(name)
    return archive


def _leaves_folder(entry: str) -> bool:
    path = PurePosixPath(entry.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or ":" in entry


def read_entry(archive: zipfile.ZipFile, entry: str, name: str) -> bytes:
    """Give the bytes of an entry; raises ``UserError`` where it is missing, damaged or larger than it says."""
    try:
        size = archive.getinfo(entry).file_size
        with archive.open(entry) as file:
            data = file.read(size + 1)
    except Exception as problem:  # zlib and lzma raise errors of their own
        raise refusals.damaged(name, "an office file") from problem
    if len(data) > size:
        raise refusals.unsafe(name)
    return data
