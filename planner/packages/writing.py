"""A package becomes a file."""

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from db.schema import SCHEMA_VERSION
from planner import __version__
from planner.exports.files import Report, no_report, replacing
from planner.packages.package import FILES, FORMAT, MANIFEST, ROWS, Package

_BLOCK = 1 << 20


@dataclass(frozen=True)
class Written:
    """What was written: its size in bytes, and how many documents were missing or damaged beside the database."""

    size: int
    missing: int


def write_package(
    package: Package, file_path: Callable[[str], Path], target: Path, *, report: Report = no_report
) -> Written:
    """Write a package with its files, whole or not at all; ``report`` counts bytes. Raises ``UserError``."""
    found = {sha256: path for sha256 in sorted(package.files) if _is_sound(path := file_path(sha256), sha256)}
    rows = _json({noun: list(rows) for noun, rows in package.rows.items()})
    total = sum(path.stat().st_size for path in found.values()) + len(rows)
    done = len(rows)
    with replacing(target) as partial:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(MANIFEST, _manifest(package, rows, sorted(found)))
            archive.writestr(ROWS, rows)
            report(done, total)
            for sha256, path in found.items():
                for written in _copied(archive, path, FILES + sha256):
                    done += written
                    report(done, total)
        size = partial.stat().st_size
    return Written(size, len(package.files) - len(found))


def _is_sound(path: Path, sha256: str) -> bool:
    """Whether a document is as it was stored; with one that is not, the whole package would be refused elsewhere."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False


def _copied(archive: zipfile.ZipFile, source: Path, name: str) -> Iterator[int]:
    """Copy a file as it is, most documents being packed already, and give the length of each block."""
    with source.open("rb") as file, archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as entry:
        while block := file.read(_BLOCK):
            entry.write(block)
            yield len(block)


def _manifest(package: Package, rows: bytes, files: list[str]) -> bytes:
    event = package.event
    facts = {name: event[name] for name in ("uid", "title", "starts_on", "ends_on")}
    made_at = datetime.now(UTC).isoformat(timespec="seconds")
    return _json(
        {
            "format": FORMAT,
            "schema": SCHEMA_VERSION,
            "program": f"Plenary {__version__}",
            "made_at": made_at,
            "event": facts,
            "private": package.private,
            "files": files,
            "rows_sha256": hashlib.sha256(rows).hexdigest(),
        }
    )


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1, default=_written).encode()


def _written(value: object) -> str:
    assert isinstance(value, date)
    return value.isoformat()
