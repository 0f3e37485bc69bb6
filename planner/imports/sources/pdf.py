"""PDFs that have text."""

import pypdfium2

from planner.domain.programme import Source
from planner.imports.sources import refusals
from planner.imports.sources.lines import Lines

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
    texts = [_page_text(document, index) for index in range(len(document))]
    if not any(text.strip() for text in texts):
        raise refusals.scanned(name)
    lines = Lines(name)
    for text in texts:
        lines.add(text.replace("\ufffe", "-").replace("\x02", "-"))
    return lines.source()


def _page_text(document: pypdfium2.PdfDocument, index: int) -> str:
    page = document[index]
    words = page.get_textpage()
    try:
        return str(words.get_text_bounded())
    finally:
        words.close()
        page.close()
