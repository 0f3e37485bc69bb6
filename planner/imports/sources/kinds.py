"""Which kind of file it is, by its content, and who reads it."""

import re
from pathlib import Path

from planner.domain.programme import Source
from planner.imports.sources import refusals
from planner.imports.sources.archive import open_archive
from planner.imports.sources.text import decode, read_text

MOST_TEXT_BYTES = 4 * 1024 * 1024
MOST_BYTES = 60 * 1024 * 1024
_HEAD = 8000
"""How far into a file markup and its charset are looked for, in bytes."""

_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORD = "WordDocument".encode("utf-16-le")
_DECLARED = re.compile(rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|meta|table|div|p|h[1-6]|ul|ol|span|o:p)\b", re.IGNORECASE)


def read_source(path: Path) -> Source:
    """Read a file of any kind that we know as lines; raises ``UserError`` for every file that we do not."""
    name = path.name
    data = bytes_of(path)
    if not data.strip():
        raise refusals.empty(name)
    if data.startswith(_ZIP):
        return _read_archive(data, name)
    if b"%PDF-" in data[:1024]:
        from planner.imports.sources.pdf import read_pdf

        return read_pdf(data, name)
    if len(data) > MOST_TEXT_BYTES:
        raise refusals.too_large(name, "4 MB")
    _refuse_old(data, name)
    if _MARKUP.search(data[:_HEAD].replace(b"\0", b"")):
        from planner.imports.sources.html import read_html

        declared = _DECLARED.search(data[:_HEAD])
        return read_html(decode(data, name, declared[1].decode("ascii", "replace") if declared else ""), name)
    return read_text(decode(data, name), name)


def bytes_of(path: Path) -> bytes:
    """Give the content of a file that is not larger than any we read; raises ``UserError``."""
    try:
        if path.is_dir():
            raise refusals.folder(path.name)
        if path.stat().st_size > MOST_BYTES:
            raise refusals.too_large(path.name, "60 MB")
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as problem:
        raise refusals.missing(path.name) from problem
    except (OSError, ValueError) as problem:
        raise refusals.unreadable(path.name) from problem


def _read_archive(data: bytes, name: str) -> Source:
    archive = open_archive(data, name)
    entries = set(archive.namelist())
    if "word/document.xml" in entries:
        from planner.imports.sources.docx import read_docx

        return read_docx(archive, name)
    if "content.xml" in entries:
        from planner.imports.sources.odt import read_odt

        return read_odt(archive, name)
    if any(entry.startswith("xl/") for entry in entries):
        raise refusals.spreadsheet(name)
    raise refusals.unknown(name)


def _refuse_old(data: bytes, name: str) -> None:
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise refusals.protected(name)
        raise refusals.old_word(name) if _WORD in data else refusals.unknown(name)
    if data.lstrip()[:6].startswith(b"{\\rtf"):
        raise refusals.rich_text(name)
