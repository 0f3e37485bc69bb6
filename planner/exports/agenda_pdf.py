"""The printed agenda as a PDF."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from planner.domain.agenda import Agenda
from planner.domain.words import words
from planner.exports.agenda_content import AgendaOptions, agenda_blocks, agenda_foot, agenda_title
from planner.exports.agenda_strips import AgendaStrips
from planner.exports.files import Report, no_report, replacing
from planner.exports.typesetting.margins import Margins, margins
from planner.exports.typesetting.pages import Page, paginated
from planner.exports.typesetting.sheet import About, Sheet
from planner.exports.typesetting.strips import Strip


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the number of pages, and the characters that no font shows (each printed as a replacement)."""

    pages: int
    missing: tuple[str, ...]


def write_agenda_pdf(agenda: Agenda, options: AgendaOptions, target: Path, report: Report = no_report) -> Written:
    """Write an agenda to ``target``, whole or not at all.

    Raises ``UserError`` where the file cannot be written; what ``report`` raises leaves the old file as it was.
    """
    data, written = agenda_pdf_bytes(agenda, options, report)
    with replacing(target) as partial:
        partial.write_bytes(data)
    return written


def agenda_pdf_bytes(agenda: Agenda, options: AgendaOptions, report: Report = no_report) -> tuple[bytes, Written]:
    """Give an agenda as the bytes of a PDF; equal input gives equal bytes."""
    frame = margins(options.paper)
    pages = paginated(_strips(agenda, options, frame, report), frame.height)
    data = BytesIO()
    sheet = Sheet(data, options.paper, _about(agenda, options))
    foot = agenda_foot(agenda, options)
    for number, page in enumerate(pages, 1):
        _draw(sheet, frame, page)
        frame.foot(sheet, foot.title, foot.as_at, foot.page.format(page=number, pages=len(pages)))
        sheet.finish_page()
        report(50 + 50 * number // len(pages), 100)
    sheet.save()
    return data.getvalue(), Written(len(pages), sheet.fonts.missing)


def _strips(agenda: Agenda, options: AgendaOptions, frame: Margins, report: Report) -> Iterator[Strip]:
    """Lay out all blocks; that is the first half of the work."""
    layout = AgendaStrips(frame.left, frame.width, options)
    blocks = agenda_blocks(agenda, options)
    for done, block in enumerate(blocks):
        report(50 * done // len(blocks), 100)
        yield from layout.strips(block)


def _draw(sheet: Sheet, frame: Margins, page: Page) -> None:
    if page.running:
        frame.running(sheet, page.running)
    for top, strip in page.strips:
        sheet.strip(strip, frame.top - top)


def _about(agenda: Agenda, options: AgendaOptions) -> About:
    return About(
        agenda_title(agenda, options),
        ", ".join(host.name for host in agenda.hosts),
        words(options.language).tag,
        options.as_at,
    )
