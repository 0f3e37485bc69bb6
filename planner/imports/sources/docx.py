"""Word files, in the order of the page; tracked changes are read as accepted."""

import re
import zipfile
from collections.abc import Iterator, Mapping

from planner.domain.programme import Source
from planner.imports.sources import refusals
from planner.imports.sources.archive import read_entry
from planner.imports.sources.lines import Lines
from planner.imports.sources.tables import Paragraph, add_paragraph, add_table
from planner.imports.sources.xml import Element, read_xml

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_GONE = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}delText", f"{_W}instrText", f"{_W}rPrChange", f"{_W}pPrChange"})
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BREAKS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "-"}
_HEADING_STYLE = re.compile(r"^(?:heading|title|berschrift|titre|ttulo|titulo|überschrift)", re.IGNORECASE)
_FIELD = re.compile(r"\bHYPERLINK\s+\"([^\"]+)\"")
_LIST_STYLE = re.compile(r"list(?!paragraph$)|bullet|puces|viñeta", re.IGNORECASE)


def read_docx(archive: zipfile.ZipFile, name: str) -> Source:
    """Give the lines of a Word file: paragraphs and tables in order, merged cells once, text boxes where they stand."""
    data = read_entry(archive, "word/document.xml", name)
    root = read_xml(_transitional(data), name)
    body = root.find(f"{_W}body")
    if body is None:
        raise refusals.damaged(name, "a Word file")
    document = _Document(_addresses(archive, name), _style_names(archive, name))
    lines = Lines(name)
    _add_blocks(lines, body, document)
    return lines.source()


def _transitional(data: bytes) -> bytes:
    """Give ISO's strict names of the same elements by their usual names."""
    if _STRICT not in data:
        return data
    usual = b"http://schemas.openxmlformats.org/"
    data = data.replace(_STRICT, usual + b"wordprocessingml/2006/main")
    return data.replace(
        b"http://purl.oclc.org/ooxml/officeDocument/relationships", usual + b"officeDocument/2006/relationships"
    )


class _Document:
    """What the paragraphs of one file refer to: addresses by id, styles by id."""

    def __init__(self, addresses: Mapping[str, str], styles: Mapping[str, str]) -> None:
        self.addresses = addresses
        self.styles = styles


def _addresses(archive: zipfile.ZipFile, name: str) -> dict[str, str]:
    if "word/_rels/document.xml.rels" not in archive.namelist():
        return {}
    root = read_xml(read_entry(archive, "word/_rels/document.xml.rels", name), name)
    return {item.get("Id", ""): item.get("Target", "") for item in root if item.get("TargetMode") == "External"}


def _style_names(archive: zipfile.ZipFile, name: str) -> dict[str, str]:
    if "word/styles.xml" not in archive.namelist():
        return {}
    root = read_xml(_transitional(read_entry(archive, "word/styles.xml", name)), name)
    names = {}
    for style in root.iter(f"{_W}style"):
        label = style.find(f"{_W}name")
        names[style.get(f"{_W}styleId", "")] = label.get(f"{_W}val", "") if label is not None else ""
    return names


def _add_blocks(lines: Lines, parent: Element, document: _Document) -> None:
    for block in _blocks(parent):
        if block.tag == f"{_W}p":
            for part in _paragraphs(block, document):
                add_paragraph(lines, part)
        else:
            add_table(lines, ([_cell(cell, document) for cell in _cells(row)] for row in _rows(block)))


def _blocks(parent: Element) -> Iterator[Element]:
    """Give paragraphs and tables in order, also those inside content controls and insertions."""
    for child in parent:
        if child.tag in {f"{_W}p", f"{_W}tbl"}:
            yield child
        elif child.tag in {f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}moveTo", f"{_W}customXml", f"{_W}smartTag"}:
            yield from _blocks(child)


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == f"{_W}tr":
            if child.find(f"{_W}trPr/{_W}del") is None:
                yield child
        elif child.tag in {f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml"}:
            yield from _rows(child)


def _cells(row: Element) -> Iterator[Element]:
    """Give the cells of a row that are not the lower part of a merged one."""
    for child in row:
        if child.tag == f"{_W}tc":
            merge = child.find(f"{_W}tcPr/{_W}vMerge")
            if merge is None or merge.get(f"{_W}val") == "restart":
                yield child
        elif child.tag in {f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml"}:
            yield from _cells(child)


def _cell(cell: Element, document: _Document) -> list[Paragraph]:
    parts: list[Paragraph] = []
    for block in _blocks(cell):
        if block.tag == f"{_W}p":
            parts.extend(_paragraphs(block, document))
        else:
            parts.extend(part for row in _rows(block) for inner in _cells(row) for part in _cell(inner, document))
    return parts


def _paragraphs(paragraph: Element, document: _Document) -> Iterator[Paragraph]:
    """Give a paragraph, then the paragraphs of the text boxes anchored in it."""
    reader = _Runs(document)
    reader.read(paragraph)
    style = _value(paragraph, f"{_W}pPr/{_W}pStyle")
    label = document.styles.get(style, style)
    numbered = (
        paragraph.find(f"{_W}pPr/{_W}numPr") is not None and _value(paragraph, f"{_W}pPr/{_W}numPr/{_W}numId") != "0"
    )
    outline = paragraph.find(f"{_W}pPr/{_W}outlineLvl") is not None
    heading = bool(_HEADING_STYLE.match(label) or _HEADING_STYLE.match(style)) or outline
    bullet = not heading and (numbered or bool(_LIST_STYLE.search(label.replace(" ", ""))))
    yield Paragraph("".join(reader.text), reader.is_bold, heading, bullet, tuple(reader.links))
    for box in reader.boxes:
        for inner in _blocks(box):
            yield from _paragraphs(inner, document) if inner.tag == f"{_W}p" else _boxed_table(inner, document)


def _boxed_table(table: Element, document: _Document) -> Iterator[Paragraph]:
    for row in _rows(table):
        for cell in _cells(row):
            yield from _cell(cell, document)


def _value(element: Element, path: str) -> str:
    found = element.find(path)
    return found.get(f"{_W}val", "") if found is not None else ""


class _Runs:
    """The text of a paragraph as it is read: words, breaks, links, whether all of it is bold."""

    def __init__(self, document: _Document) -> None:
        self.text: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.boxes: list[Element] = []
        self._document = document
        self._bold: set[bool] = set()

    @property
    def is_bold(self) -> bool:
        """Whether every word is bold."""
        return self._bold == {True}

    def read(self, parent: Element, *, bold: bool = False) -> None:
        """Read what an element says now, leaving out what was deleted or moved away."""
        for child in parent:
            if child.tag in _GONE or child.tag == _FALLBACK:
                continue
            if child.tag == f"{_W}txbxContent":
                self.boxes.append(child)
            elif child.tag == f"{_W}t":
                self._say(child.text or "", bold=bold)
            elif child.tag in _BREAKS and parent.tag == f"{_W}r":
                self.text.append(_BREAKS[child.tag])
            elif child.tag in {f"{_W}hyperlink", f"{_W}fldSimple"}:
                self._read_link(child, bold=bold)
            elif child.tag != f"{_W}pPr":
                self.read(child, bold=bold or (child.tag == f"{_W}r" and _is_bold(child)))

    def _say(self, text: str, *, bold: bool) -> None:
        self.text.append(text)
        if text.strip():
            self._bold.add(bold)

    def _read_link(self, link: Element, *, bold: bool) -> None:
        start = len(self.text)
        self.read(link, bold=bold)
        field = _FIELD.search(link.get(f"{_W}instr", ""))
        address = field[1] if field else self._document.addresses.get(link.get(f"{_R}id", ""), "")
        words = "".join(self.text[start:]).strip()
        if address and words:
            self.links.append((words, address))


def _is_bold(run: Element) -> bool:
    mark = run.find(f"{_W}rPr/{_W}b")
    return mark is not None and mark.get(f"{_W}val", "1") not in {"0", "false", "off"}
