"""A document that is looked at before it leaves: the very PDF, its pages as pictures, and how it is kept."""

import shutil
import zlib
from math import ceil
from pathlib import Path

import pypdfium2

from planner.domain.agenda import Agenda
from planner.exports.agenda_content import AgendaOptions
from planner.exports.agenda_pdf import write_agenda_pdf
from planner.exports.drafts import PagesDraft, Picture
from planner.exports.files import Report, no_report, replacing


def draft_agenda(agenda: Agenda, options: AgendaOptions, target: Path, report: Report = no_report) -> PagesDraft:
    """Write an agenda to ``target`` as ``write_agenda_pdf`` does, and measure its pages."""
    written = write_agenda_pdf(agenda, options, target, report)
    with pypdfium2.PdfDocument(target) as document:
        return PagesDraft(tuple(document.get_page_size(index) for index in range(len(document))), written.missing)


def page_picture(path: Path, index: int, scale: float, report: Report = no_report) -> Picture:
    """Draw one page of a PDF, counted from 0, at ``scale`` pixels a point."""
    report(0, 1)
    with pypdfium2.PdfDocument(path) as document:
        return _picture(document[index].render(scale=scale, prefer_bgrx=True))


def page_band(path: Path, index: int, scale: float, band: int, bands: int, report: Report = no_report) -> Picture:
    """Draw one of several bands of a page, from the top; together they are its picture, pixel for pixel."""
    report(0, 1)
    with pypdfium2.PdfDocument(path) as document:
        page = document[index]
        rows = ceil(page.get_height() * scale)
        above, below = rows * band // bands, rows - rows * (band + 1) // bands
        crop = tuple(max(0.0, (pixels - 0.5) / scale) for pixels in (0, below, 0, above))  # pdfium rounds up
        return _picture(page.render(scale=scale, crop=crop, prefer_bgrx=True))


def keep(draft: Path, target: Path, report: Report = no_report) -> None:
    """Copy what was looked at to ``target``, byte for byte, whole or not at all; raises what ``replacing`` raises."""
    report(0, 1)
    with replacing(target) as partial:
        shutil.copyfile(draft, partial)


def _picture(bitmap: pypdfium2.PdfBitmap) -> Picture:
    return Picture(bitmap.width, bitmap.height, bitmap.stride, zlib.compress(bitmap.buffer, level=1))
