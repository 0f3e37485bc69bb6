"""Web pages, saved or from the clipboard, Word's own dialect included."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from planner.domain.programme import Source
from planner.imports.sources.lines import Lines, Links
from planner.imports.sources.tables import Paragraph, add_paragraph, add_table, begins_with_times, heads_days

_CLIPBOARD_HEADER = re.compile(r"^Version:[\d.]+\s+(?:[A-Za-z]+:[^\r\n]*[\r\n]+)+", re.IGNORECASE)
_LIST_MARKS = re.compile(r"<!(?:--)?\[if !support\w+\](?:--)?>.*?<!(?:--)?\[endif\](?:--)?>", re.IGNORECASE | re.DOTALL)
_REMARKS = re.compile(r"<!--.*?-->|<!\[[^>]*>", re.DOTALL)
_DEEPEST = 200
_WIDEST = 40
_ENDS_ITSELF = frozenset({"p", "li", "td", "th", "tr", "dt", "dd"})
_BLOCKS = frozenset(
    """
    p div section article header footer main ul ol li dl dt dd table tr td th h1 h2 h3 h4 h5 h6 blockquote pre hr
    address aside form figure figcaption tbody thead caption title center fieldset
    """.split()  # noqa: SIM905
)
_SILENT = frozenset(
    {"script", "style", "template", "noscript", "head", "svg", "object", "iframe", "select", "xml", "del", "strike"}
)
_BOLD = frozenset({"b", "strong", "th"})
_VOID = frozenset({"br", "img", "hr", "meta", "link", "input", "col", "base", "wbr", "area", "source"})


def read_html(html: str, name: str) -> Source:
    """Give the lines of a page: tables by rows, lists with bullets, addresses of links; scripts are left out."""
    text = _CLIPBOARD_HEADER.sub("", html.lstrip("\ufeff"))
    fragment = re.search(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", text, re.DOTALL)
    reader = _Page(Lines(name))
    reader.feed(_REMARKS.sub("", _LIST_MARKS.sub("", fragment[1] if fragment else text)).replace("<![", ""))
    reader.close()
    reader.end_block()
    while reader.rows:
        reader.end_row()
    reader.end_table()
    return reader.lines.source()


@dataclass
class _Row:
    """A row of a table that is being read."""

    cells: list[list[Paragraph]] = field(default_factory=list)
    spans: list[int] = field(default_factory=list)
    depths: list[int] = field(default_factory=list)

    def spread(self) -> list[list[Paragraph]]:
        """Give a cell for each column, those that reach over several columns again and again."""
        return [cell for cell, span in zip(self.cells, self.spans, strict=True) for _ in range(span)]


class _Page(HTMLParser):
    """Turns elements into paragraphs, and paragraphs into lines."""

    def __init__(self, lines: Lines) -> None:
        super().__init__(convert_charrefs=True)
        self.lines = lines
        self.rows: list[_Row] = []
        self.table: list[_Row] = []
        self._open: list[str] = []
        self._text: list[str] = []
        self._bold = 0
        self._links: list[tuple[str, str]] = []
        self._address = ""
        self._label = ""
        self._bullet = False
        self._was: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        if tag in _BLOCKS:
            self.end_block()
        if tag == "br":
            self._text.append("\n")
        self._enter(tag)
        self._note(tag, values)

    def _enter(self, tag: str) -> None:
        """Note an element as open; what authors leave open, such as ``<p>``, ends where the next one begins."""
        if self._open and tag == self._open[-1] and tag in _ENDS_ITSELF:
            self._open.pop()
        if tag == "body" and "head" in self._open:
            self._open.remove("head")
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(tag)

    def _note(self, tag: str, values: dict[str, str]) -> None:
        if tag == "tr":
            self.rows.append(_Row())
        elif tag in {"td", "th"} and self.rows:
            self.rows[-1].cells.append([])
            self.rows[-1].spans.append(_count(values.get("colspan", "")))
            self.rows[-1].depths.append(_count(values.get("rowspan", "")))
        elif tag == "a":
            self._address, self._label = values.get("href", "").strip(), ""
        self._bullet = (
            self._bullet or tag == "li" or "listparagraph" in values.get("class", "").lower().replace("-", "")
        )

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._address:
            self._links.append((" ".join(self._label.split()), self._address))
            self._address = ""
        if tag in self._open:
            while self._open and self._open.pop() != tag:
                pass
        if tag in _BLOCKS:
            self.end_block(tag)
        if tag == "tr" and self.rows:
            self.end_row()
        if tag == "table" and not self.rows:
            self.end_table()

    def handle_data(self, data: str) -> None:
        if any(tag in _SILENT for tag in self._open):
            return
        text = data if "pre" in self._open else re.sub(r"[ \t\r\n\f]+", " ", data)
        self._text.append(text)
        if text.strip():
            bold = any(tag in _BOLD for tag in self._open)
            self._was.add("bold" if bold else "plain")
        self._label += text if self._address else ""

    def end_block(self, tag: str = "") -> None:
        """Turn the text since the last block into a paragraph."""
        text = "\n".join(" ".join(line.split(" ")).strip(" ") for line in "".join(self._text).split("\n")).strip("\n")
        if text.strip():
            heading = any(re.fullmatch(r"h[1-6]", name) for name in (*self._open, tag))
            links: Links = tuple(link for link in self._links if link[0])
            part = Paragraph(text.strip(), self._was == {"bold"}, heading, self._bullet, links)
            self._add(part)
            self._bullet = False
            self._links = []
        if tag == "li":
            self._bullet = False
        self._text, self._was = [], set()

    def _add(self, part: Paragraph) -> None:
        if self.rows and self.rows[-1].cells:
            self.rows[-1].cells[-1].append(part)
        else:
            self.end_table()
            add_paragraph(self.lines, part)

    def end_row(self) -> None:
        """Add the lines of the innermost row that is open."""
        row = self.rows.pop()
        if self.rows and self.rows[-1].cells:
            self.rows[-1].cells[-1].extend(part for cell in row.cells for part in cell)
        else:
            self.table.append(row)

    def end_table(self) -> None:
        """Add the table that has been read, column by column where its columns are days."""
        table, self.table = self.table, []
        _repeat_times(table)
        by_days = bool(table) and heads_days(table[0].cells)
        add_table(self.lines, [row.spread() if by_days else row.cells for row in table])


def _count(value: str) -> int:
    return min(max(int(value), 1), _WIDEST) if value.isdecimal() and value.isascii() else 1


def _repeat_times(table: list[_Row]) -> None:
    """Give times that reach down over several rows to each of them: what stands in those rows goes on side by side."""
    for number, row in enumerate(table):
        if row.cells and row.cells[0] and row.depths[0] > 1 and begins_with_times(row.cells[0][0].text):
            for below in table[number + 1 : number + row.depths[0]]:
                below.cells.insert(0, list(row.cells[0]))
                below.spans.insert(0, 1)
                below.depths.insert(0, 1)
