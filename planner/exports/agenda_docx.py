"""The agenda as a Word document, for those who go on writing it."""

from collections.abc import Iterable, Iterator, Mapping
from functools import singledispatchmethod
from io import BytesIO
from math import inf
from pathlib import Path

from docx.document import Document as WordDocument
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Mm
from docx.text.paragraph import Paragraph

from planner.domain.agenda import Agenda
from planner.domain.printed import Line, Run
from planner.exports.agenda_content import AgendaOptions, agenda_blocks, agenda_foot, agenda_title
from planner.exports.blocks import Block, DayHeading, Foot, Item, Masthead, Notice, Section, SegmentHeading
from planner.exports.files import Report, no_report, replacing
from planner.exports.typesetting.inks import GREY, Ink, ink, readable
from planner.exports.typesetting.looks import Look
from planner.exports.typesetting.paragraph import shortened, single
from planner.exports.typesetting.text import paragraphs
from planner.exports.typesetting.word import (
    SIZES,
    WordStyle,
    appended,
    define,
    define_links,
    draw,
    ruled,
    word_document,
    write,
    write_page_numbers,
)

TIMES, TIMES_IN_HALVES = 33, 46
DASH = 4
MARGINS = 42
LOGO_HEIGHT, LOGO_SHARE = 12, 0.4
LOGO_GAP = "\u00a0" * 3
FOOT = Look(8.5, 11)
FOOT_SPACE = 12
A_MILLIMETRE = 72 / 25.4
"""In points."""

MOST_BESIDE = 48
"""How many capitals of a body's name fit beside the original language; longer names stand below it."""


def write_agenda_docx(agenda: Agenda, options: AgendaOptions, target: Path, report: Report = no_report) -> None:
    """Write an agenda as a Word document to ``target``, whole or not at all.

    Raises ``UserError`` where the file cannot be written; what ``report`` raises leaves the old file as it was.
    """
    author = ", ".join(host.name for host in agenda.hosts)
    words = options.house.words(options.language)
    document = word_document(options.paper, agenda_title(agenda, options), author, words.tag, options.as_at)
    accent = readable(ink(options.house.accent))
    define_links(document, accent)
    styles = _styles(TIMES_IN_HALVES if words.in_halves else TIMES, accent)
    style_ids = {name: define(document, name, look) for name, look in styles.items()}
    width = SIZES[options.paper][0].mm - MARGINS
    _write_foot(document, agenda_foot(agenda, options), width)
    writer = _Writer(document, style_ids, width)
    blocks = agenda_blocks(agenda, options)
    for done, block in enumerate(blocks, 1):
        writer.write(block)
        report(done, len(blocks))
    written = BytesIO()  # python-docx leaves its file open where a disk is full
    document.save(written)
    with replacing(target) as partial:
        partial.write_bytes(written.getbuffer())


def _styles(times: float, accent: Ink) -> dict[str, WordStyle]:
    """Give the looks by name of style, for a column of times in millimetres."""
    return {
        "Normal": WordStyle(),
        "Title": WordStyle(20, bold=True, before=16, after=2),
        "Subtitle": WordStyle(12, after=2),
        "Heading 1": WordStyle(12, bold=True, before=20, after=6, keep=True),
        "Heading 2": WordStyle(11, bold=True, ink=accent, left=times, before=8, after=2, keep=True),
        "Heading 3": WordStyle(bold=True, left=times, before=14, after=2, keep=True),
        "Programme organization": WordStyle(bold=True, after=4),
        "Programme masthead": WordStyle(9, after=6),
        "Programme item": WordStyle(left=times, hanging=times, before=8),
        "Programme text": WordStyle(left=times, after=3),
        "Programme detail": WordStyle(9.5, ink=GREY, left=times),
        "Programme role": WordStyle(ink=GREY, left=times, before=4, keep=True),
        "Programme speaker": WordStyle(left=times + DASH, hanging=DASH, after=2, whole=True),
        "Footer": WordStyle(8.5, ink=GREY),
    }


def _write_foot(document: WordDocument, foot: Foot, width: float) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(width), WD_TAB_ALIGNMENT.RIGHT)
    ruled(paragraph, "top")
    write(paragraph, (Run(_foot_words(foot, width * A_MILLIMETRE)),))
    paragraph.add_run("\t")
    write_page_numbers(paragraph, foot.page)


def _foot_words(foot: Foot, width: float) -> str:
    """Cut what stands beside the number of the page to one line; the title gives way first."""
    stamp = shortened(foot.as_at, FOOT, width * 0.6)
    taken = single(f" · {stamp}{foot.page}", FOOT, inf).width + FOOT_SPACE
    return f"{shortened(foot.title, FOOT, width - taken)} · {stamp}"


class _Writer:
    """Appends blocks to a document; ``width`` of the text in millimetres."""

    def __init__(self, document: WordDocument, style_ids: Mapping[str, str], width: float) -> None:
        self._document, self._style_ids, self._width = document, style_ids, width

    @singledispatchmethod
    def write(self, block: Block) -> None:
        """Append one block."""
        raise NotImplementedError(type(block))

    @write.register
    def _(self, masthead: Masthead) -> None:
        self._letterhead(masthead)
        self._paragraph("Title", (Run(masthead.title),))
        under = [Run(masthead.subtitle), Run(masthead.theme, "italic"), Run(masthead.place_and_dates)]
        under += [Run(host, "quiet") for host in masthead.hosts]
        for run in under:
            if run.text:
                self._paragraph("Subtitle", (run,))

    def _letterhead(self, masthead: Masthead) -> None:
        if masthead.logo or masthead.organization:
            self._organization(masthead)
        together = " · ".join(masthead.bodies).upper()
        beside, *below = [together] if len(together) <= MOST_BESIDE else ["", *map(str.upper, masthead.bodies)]
        head = self._paragraph("Programme masthead", (Run(beside, "bold"),), tab=True)
        head.paragraph_format.tab_stops.add_tab_stop(Mm(self._width), WD_TAB_ALIGNMENT.RIGHT)
        write(head, (Run(" · ".join(part for part in (masthead.mark.upper(), masthead.original) if part)),))
        for name in below:
            head.add_run().add_break()
            write(head, (Run(name, "bold"),))
        ruled(head, "bottom", 8)

    def _organization(self, masthead: Masthead) -> None:
        line = self._paragraph("Programme organization", ())
        if masthead.logo:
            height = min(LOGO_HEIGHT, LOGO_SHARE * self._width * masthead.logo.height / masthead.logo.width)
            draw(line, masthead.logo, height, masthead.organization)
        write(line, (Run(f"{LOGO_GAP}{masthead.organization}" if masthead.logo else masthead.organization),))

    @write.register
    def _(self, heading: DayHeading) -> None:
        ruled(self._paragraph("Heading 1", (Run(heading.text),)), "bottom")

    @write.register
    def _(self, heading: SegmentHeading) -> None:
        self._paragraph("Heading 2", heading.runs)

    @write.register
    def _(self, item: Item) -> None:
        (_, first), *rest = list(_lines(item)) or [("", ())]
        head = self._paragraph("Programme item", (Run(item.time),), tab=True)
        write(head, first)
        head.paragraph_format.keep_with_next = bool(rest)
        written = [self._line(style, runs) for style, runs in rest]
        headings = sum(map(bool, (item.title, item.format_label, item.details))) - 1
        before_last = written[-2:-1]  # the last does not stand alone on the next page
        for kept in (*written[: max(headings, 0)][: len(written) - 1], *before_last):
            kept.paragraph_format.keep_with_next = True

    def _line(self, style: str, runs: Line) -> Paragraph:
        if style != "Programme speaker":
            return self._paragraph(style, runs)
        paragraph = self._paragraph(style, (Run("–"),), tab=True)
        write(paragraph, runs)
        return paragraph

    @write.register
    def _(self, section: Section) -> None:
        self._paragraph("Heading 3", (Run(section.heading),))
        for line in section.lines:
            self._paragraph("Programme text", line)

    @write.register
    def _(self, notice: Notice) -> None:
        self._paragraph("Normal", (Run(notice.text, "italic"),))

    def _paragraph(self, style: str, runs: Iterable[Run], *, tab: bool = False) -> Paragraph:
        paragraph = appended(self._document, self._style_ids[style])
        write(paragraph, runs)
        if tab:
            paragraph.add_run("\t")
        return paragraph


def _lines(item: Item) -> Iterator[tuple[str, Line]]:
    """Give the lines of a session with their styles."""
    if item.title:
        yield "Programme text", item.title
    if item.format_label:
        yield "Programme text", (Run(item.format_label, "italic"),)
    if item.details:
        yield "Programme detail", (Run(item.details),)
    for text in (*item.points, *paragraphs(item.description)):
        yield "Programme text", (Run(text),)
    if item.modalities:
        yield "Programme detail", (Run(f"[{item.modalities}]"),)
    for group in item.groups:
        if group.label:
            yield "Programme role", (Run(group.label),)
        for talk in group.talks:
            yield "Programme speaker" if group.label else "Programme text", talk
    for document in item.documents:
        yield "Programme text", document
