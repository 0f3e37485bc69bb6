"""Which kind of sheet a file is, by its content, and who reads it."""

from pathlib import Path

from planner.domain.lists import Workbook
from planner.errors import UserError
from planner.imports.lists import excel, opendocument, refusals
from planner.imports.lists.limits import MOST_TEXT_BYTES
from planner.imports.lists.separated import read_separated
from planner.imports.sources import refusals as of_files
from planner.imports.sources.archive import open_archive, read_entry
from planner.imports.sources.kinds import bytes_of

SUFFIXES = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv", ".tab"})

_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORD = "WordDocument".encode("utf-16-le")
_SHEET_OF_ODS = b"opendocument.spreadsheet"


def is_sheet(path: Path) -> bool:
    """Whether a file is a list by its name."""
    return path.suffix.lower() in SUFFIXES


def read_list(path: Path) -> Workbook:
    """Read a sheet of any kind that we know; raises ``UserError`` for every file that we do not."""
    name = path.name
    data = bytes_of(path)
    if not data.strip():
        raise refusals.no_rows(name)
    if data.startswith(_ZIP):
        return _read_archive(data, name)
    if data.startswith(_OLE):
        return _read_old(data, name)
    if data[:5] == b"%PDF-" or data.lstrip()[:6].lower().startswith((b"{\\rtf", b"<html", b"<!doct", b"<?xml")):
        raise refusals.no_list(name)
    if len(data) > MOST_TEXT_BYTES:
        raise of_files.too_large(name, "30 MB")
    try:
        return read_separated(data, name)
    except UserError as problem:
        if problem.code == "unknown-kind":
            raise refusals.no_list(name) from problem
        raise


def _read_archive(data: bytes, name: str) -> Workbook:
    from planner.imports.lists.workbook import read_workbook

    archive = open_archive(data, name)
    entries = set(archive.namelist())
    if any(entry.startswith("xl/") for entry in entries):
        return read_workbook(data, name, excel.shapes_of(archive, name), from_1904=excel.from_1904(archive, name))
    if "content.xml" in entries and _SHEET_OF_ODS in read_entry(archive, "mimetype", name):
        if "META-INF/manifest.xml" in entries:
            _refuse_protected(read_entry(archive, "META-INF/manifest.xml", name), name)
        return read_workbook(data, name, opendocument.shapes_of(archive, name))
    raise refusals.no_list(name)


def _refuse_protected(manifest: bytes, name: str) -> None:
    if b"encryption-data" in manifest:
        raise of_files.protected(name)


def _read_old(data: bytes, name: str) -> Workbook:
    from planner.imports.lists.workbook import read_workbook

    if _ENCRYPTED in data:
        raise of_files.protected(name)
    if _WORD in data:
        raise refusals.no_list(name)
    return read_workbook(data, name, {})
