"""The agenda as a Word document, for those who go on writing it."""

from collections.abc import Iterable, Iterator, Mapping
from functools import singledispatchmethod
from pathlib import Path

from docx.document import Document as WordDocument
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Mm
from docx.text.paragraph import Paragraph

from planner.domain.agenda import Agenda
from planner.domain.printed import Line, Run
from planner.domain.words import words
from planner.exports.agenda_content import AgendaOptions, agenda_blocks, agenda_foot, agenda_title
from planner.exports.blocks import Block, DayHeading, Foot, Item, Masthead, Notice, Section, SegmentHeading
from planner.exports.files import Report, no_report, replacing
from planner.exports.typesetting.text import paragraphs
from planner.exports.typesetting.word import (
    ACCENT,
    GREY,
    SIZES,
    WordStyle,
    appended,
    define,
    ruled,
    word_document,
    write,
    write_page_numbers,
)

TIMES = 33
DASH = 4
MARGINS = 42
MOST_BESIDE = 48
"""How many capitals of a body's name fit beside the original language; longer names stand below it."""
STYLES = {
    "Normal": WordStyle(),
    "Title": WordStyle(20, bold=True, before=16, after=2),
    "Subtitle": WordStyle(12, after=2),
    "Heading 1": WordStyle(12, bold=True, before=20, after=6, keep=True),
    "Heading 2": WordStyle(11, bold=True, ink=ACCENT, left=TIMES, before=8, after=2, keep=True),
    "Heading 3": WordStyle(bold=True, left=TIMES, before=14, after=2, keep=True),
    "Programme masthead": WordStyle(9, after=6),
    "Programme item": WordStyle(left=TIMES, hanging=TIMES, before=8),
    "Programme text": WordStyle(left=TIMES, after=3),
    "Programme detail": WordStyle(9.5, ink=GREY, left=TIMES),
    "Programme role": WordStyle(ink=GREY, left=TIMES, before=4, keep=True),
    "Programme speaker": WordStyle(left=TIMES + DASH, hanging=DASH, after=2, whole=True),
    "Footer": WordStyle(8.5, ink=GREY),
}


def write_agenda_docx(agenda: Agenda, options: AgendaOptions, target: Path, report: Report = no_report) -> None:
    """Write an agenda as a Word document to ``target``, whole or not at all.

    Raises ``UserError`` where the file cannot be written; what ``report`` raises leaves the old file as it was.
    """
    author = ", ".join(host.name for host in agenda.hosts)
    document = word_document(
        options.paper, agenda_title(agenda, options), author, words(options.language).tag, options.as_at
    )
    style_ids = {name: define(document, name, look) for name, look in STYLES.items()}
    width = SIZES[options.paper][0].mm - MARGINS
    _write_foot(document, agenda_foot(agenda, options), width)
    writer = _Writer(document, style_ids, width)
    blocks = agenda_blocks(agenda, options)
    for done, block in enumerate(blocks, 1):
        writer.write(block)
        report(done, len(blocks))
    with replacing(target) as partial:
        document.save(str(partial))


def _write_foot(document: WordDocument, foot: Foot, width: float) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(width), WD_TAB_ALIGNMENT.RIGHT)
    ruled(paragraph, "top")
    write(paragraph, (Run(f"{foot.title} · {foot.as_at}"),))
    paragraph.add_run("\t")
    write_page_numbers(paragraph, foot.page)


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
        together = " · ".join(masthead.bodies).upper()
        beside, *below = [together] if len(together) <= MOST_BESIDE else ["", *map(str.upper, masthead.bodies)]
        head = self._paragraph("Programme masthead", (Run(beside, "bold"),), tab=True)
        head.paragraph_format.tab_stops.add_tab_stop(Mm(self._width), WD_TAB_ALIGNMENT.RIGHT)
        write(head, (Run(" · ".join(part for part in (masthead.mark.upper(), masthead.original) if part)),))
        for name in below:
            head.add_run().add_break()
            write(head, (Run(name, "bold"),))
        ruled(head, "bottom", 8)

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
        for style, runs in rest:
            if style == "Programme speaker":
                write(self._paragraph(style, (Run("–"),), tab=True), runs)
            else:
                self._paragraph(style, runs)

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
