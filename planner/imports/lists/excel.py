"""What the reader does not tell of an Excel workbook: which rows a filter hides, and from when days are counted."""

import posixpath
import re
import zipfile
from collections.abc import Iterator

from planner.imports.lists.shapes import Shape
from planner.imports.sources.archive import read_entry
from planner.imports.sources.xml import Element, read_xml

_BOOK = "xl/workbook.xml"
_LINKS = "xl/_rels/workbook.xml.rels"
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*>")
_HIDDEN = re.compile(rb"\bhidden=[\"'](?:1|true)[\"']")
_NUMBER = re.compile(rb"\br=[\"'](\d{1,7})[\"']")


def shapes_of(archive: zipfile.ZipFile, name: str) -> dict[str, Shape]:
    """Give the hidden rows of each sheet by its title; raises ``UserError`` for a damaged workbook."""
    entries = set(archive.namelist())
    if not {_BOOK, _LINKS} <= entries:
        return {}
    links = {link.get("Id"): link.get("Target", "") for link in read_xml(read_entry(archive, _LINKS, name), name)}
    found = {}
    for title, link in _sheets(read_xml(read_entry(archive, _BOOK, name), name)):
        entry = posixpath.normpath(posixpath.join("/xl", links.get(link, ""))).lstrip("/")
        if entry in entries:
            found[title] = Shape(hidden_rows=frozenset(_hidden(read_entry(archive, entry, name))))
    return found


def from_1904(archive: zipfile.ZipFile, name: str) -> bool:
    """Whether a workbook counts its days from 1904, as old ones of Macintosh do."""
    if _BOOK not in archive.namelist():
        return False
    book = read_xml(read_entry(archive, _BOOK, name), name)
    about = (part for part in book.iter() if part.tag.rpartition("}")[2] == "workbookPr")
    return any(part.get("date1904", "").lower() in {"1", "true"} for part in about)


def _sheets(book: Element) -> Iterator[tuple[str, str]]:
    for part in book.iter():
        if part.tag.rpartition("}")[2] == "sheet":
            link = next((value for key, value in part.items() if key.endswith("}id")), "")
            yield part.get("name", ""), link


def _hidden(sheet: bytes) -> Iterator[int]:
    if b"hidden=" not in sheet:
        return
    for row in _ROW.findall(sheet):
        number = _NUMBER.search(row)
        if number and _HIDDEN.search(row):
            yield int(number[1]) - 1
