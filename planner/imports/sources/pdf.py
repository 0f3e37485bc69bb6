"""PDFs that have text."""

import pypdfium2

from planner.domain.programme import Source
from planner.imports.sources import refusals
from planner.imports.sources.lines import Lines
from planner.imports.sources.pdf_page import Page, read_page
from planner.imports.sources.pdf_table import Row, rows_of
from planner.imports.sources.tables import Paragraph, add_table

MOST_PAGES = 400
_PASSWORD = "password"  # noqa: S105 - a word in the library's message


def read_pdf(data: bytes, name: str) -> Source:
    """Give the lines of a PDF, page by page; raises ``UserError`` for scans, passwords and damage."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        if _PASSWORD in str(problem).lower():
            raise refusals.protected(name) from problem
        raise refusals.damaged(name, "a PDF") from problem
    try:
        return _read(document, name)
    except pypdfium2.PdfiumError as problem:
        raise refusals.damaged(name, "a PDF") from problem
    finally:
        document.close()


def _read(document: pypdfium2.PdfDocument, name: str) -> Source:
    if len(document) > MOST_PAGES:
        raise refusals.too_large(name, f"{MOST_PAGES} pages")
    pages = [read_page(document, index) for index in range(len(document))]
    if not any(page.lines for page in pages):
        raise refusals.scanned(name)
    lines = Lines(name)
    for page in pages:
        _add_page(lines, page)
    return lines.source()


def _add_page(lines: Lines, page: Page) -> None:
    """Add what stands on a page: rows of tables as tables are read elsewhere, other lines as they are."""
    table: list[Row] = []
    for row in rows_of(page):
        if len(row.cells) > 1 or table:
            table.append(row)
        else:
            lines.add("\t".join(fragment.text for fragment in row.cells[0]))
    add_table(
        lines, ([[Paragraph(text) for text in row.text(place)] for place in range(len(row.cells))] for row in table)
    )
