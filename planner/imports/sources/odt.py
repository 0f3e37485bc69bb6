"""OpenDocument texts."""

import zipfile
from collections.abc import Iterator

from planner.domain.programme import Source
from planner.imports.sources import refusals
from planner.imports.sources.archive import read_entry
from planner.imports.sources.lines import Lines
from planner.imports.sources.tables import Paragraph, add_paragraph, add_table
from planner.imports.sources.xml import Element, read_xml

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_SKIPPED = frozenset({f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_OFFICE}annotation", f"{_OFFICE}forms"})


def read_odt(archive: zipfile.ZipFile, name: str) -> Source:
    """Give the lines of an OpenDocument text; raises ``UserError`` for protected and for other OpenDocument files."""
    if "META-INF/manifest.xml" in archive.namelist():
        manifest = read_entry(archive, "META-INF/manifest.xml", name)
        if b"encryption-data" in manifest:
            raise refusals.protected(name)
    root = read_xml(read_entry(archive, "content.xml", name), name)
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        is_sheet = root.find(f"{_OFFICE}body/{_OFFICE}spreadsheet") is not None
        raise refusals.spreadsheet(name) if is_sheet else refusals.unknown(name)
    lines = Lines(name)
    _add_blocks(lines, body, _bold_styles(root), bullet=False)
    return lines.source()


def _bold_styles(root: Element) -> frozenset[str]:
    bold = set()
    for style in root.iter(f"{_STYLE}style"):
        properties = style.find(f"{_STYLE}text-properties")
        if properties is not None and properties.get(f"{_FO}font-weight") == "bold":
            bold.add(style.get(f"{_STYLE}name", ""))
    return frozenset(bold)


def _add_blocks(lines: Lines, parent: Element, bold: frozenset[str], *, bullet: bool) -> None:
    for child in parent:
        if child.tag in {f"{_TEXT}p", f"{_TEXT}h"}:
            add_paragraph(lines, _paragraph(child, bold, bullet=bullet))
        elif child.tag == f"{_TABLE}table":
            rows = child.iter(f"{_TABLE}table-row")
            cells = ([cell for cell in row if cell.tag == f"{_TABLE}table-cell"] for row in rows)
            add_table(lines, ([list(_parts(cell, bold)) for cell in row] for row in cells))
        elif child.tag not in _SKIPPED:
            _add_blocks(lines, child, bold, bullet=bullet or child.tag == f"{_TEXT}list-item")


def _parts(parent: Element, bold: frozenset[str], *, bullet: bool = False) -> Iterator[Paragraph]:
    for child in parent:
        if child.tag in {f"{_TEXT}p", f"{_TEXT}h"}:
            yield _paragraph(child, bold, bullet=bullet)
        elif child.tag not in _SKIPPED:
            yield from _parts(child, bold, bullet=bullet or child.tag == f"{_TEXT}list-item")


def _paragraph(element: Element, bold: frozenset[str], *, bullet: bool) -> Paragraph:
    links: list[tuple[str, str]] = []
    spans = list(_spans(element, links, bold, is_bold=element.get(f"{_TEXT}style-name", "") in bold))
    words = [is_bold for text, is_bold in spans if text.strip()]
    text = "".join(text for text, _ in spans)
    return Paragraph(text, bool(words) and all(words), element.tag == f"{_TEXT}h", bullet, tuple(links))


def _spans(
    element: Element, links: list[tuple[str, str]], bold: frozenset[str], *, is_bold: bool
) -> Iterator[tuple[str, bool]]:
    yield element.text or "", is_bold
    for child in element:
        if child.tag == f"{_TEXT}line-break":
            yield "\n", is_bold
        elif child.tag == f"{_TEXT}tab":
            yield "\t", is_bold
        elif child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c", "1")
            yield " " * min(int(count) if count.isdecimal() else 1, 40), is_bold
        elif child.tag not in _SKIPPED:
            inner = list(_spans(child, links, bold, is_bold=is_bold or child.get(f"{_TEXT}style-name", "") in bold))
            yield from inner
            if child.tag == f"{_TEXT}a" and child.get(_LINK):
                links.append(("".join(text for text, _ in inner).strip(), child.get(_LINK, "")))
        yield child.tail or "", is_bold
