"""Word documents with real styles, live links and page fields."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Literal

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Length, Mm, Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from planner.domain.printed import Run
from planner.exports.house import Logo
from planner.exports.paper import Paper
from planner.exports.typesetting.inks import GREY, INK, Ink, hexadecimal
from planner.exports.typesetting.text import prepared

FONT = "Calibri"
_LONGEST_PROPERTY = 255
_LINK = "Hyperlink"
SIZES: dict[Paper, tuple[Length, Length]] = {
    "a4": (Mm(210), Mm(297)),
    "letter": (Mm(215.9), Mm(279.4)),
}


@dataclass(frozen=True, slots=True)
class WordStyle:
    """A paragraph style; indents and the hanging first line in millimetres, sizes and spaces in points."""

    size: float = 10.5
    bold: bool = False
    italic: bool = False
    ink: Ink = INK
    left: float = 0
    hanging: float = 0
    before: float = 0
    after: float = 0
    keep: bool = False
    whole: bool = False


def word_document(paper: Paper, title: str, author: str, language: str, made_at: datetime) -> WordDocument:
    """Open an empty document with its paper, margins, language and properties."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = SIZES[paper]
    section.top_margin, section.bottom_margin = Mm(25), Mm(25)
    section.left_margin, section.right_margin = Mm(22), Mm(20)
    section.footer_distance = Mm(13)
    properties = document.core_properties
    properties.title, properties.author = prepared(title)[:_LONGEST_PROPERTY], prepared(author)[:_LONGEST_PROPERTY]
    properties.language = language
    properties.last_modified_by, properties.comments = "", ""
    properties.created = properties.modified = made_at
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    defaults.find(qn("w:lang")).set(qn("w:val"), language)
    return document


def define(document: WordDocument, name: str, look: WordStyle) -> str:
    """Give a built-in style its look, or add a new one; return its id."""
    known = {style.name for style in document.styles}
    style = document.styles[name] if name in known else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(style, ParagraphStyle)
    style.quick_style = True
    for border in style.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
    _font(style, look)
    layout = style.paragraph_format
    layout.left_indent, layout.first_line_indent = Mm(look.left), Mm(-look.hanging)
    layout.space_before, layout.space_after, layout.line_spacing = Pt(look.before), Pt(look.after), 1.15
    layout.keep_with_next, layout.keep_together = look.keep, look.whole
    layout.tab_stops.clear_all()
    if look.hanging:
        layout.tab_stops.add_tab_stop(Mm(look.left))
    return str(style.style_id)


def define_links(document: WordDocument, ink: Ink) -> None:
    """Give links their colour."""
    style = document.styles.add_style(_LINK, WD_STYLE_TYPE.CHARACTER)
    assert isinstance(style, CharacterStyle)
    style.font.color.rgb, style.font.underline = _rgb(ink), True


def appended(document: WordDocument, style_id: str) -> Paragraph:
    """Append an empty paragraph with a style."""
    paragraph = document.add_paragraph()
    paragraph._p.style = style_id  # noqa: SLF001 - by name python-docx searches all styles for every paragraph
    return paragraph


def ruled(paragraph: Paragraph, side: Literal["top", "bottom"], eighths: int = 4) -> None:
    """Draw a rule over or under a paragraph, its thickness in eighths of a point."""
    border = f'<w:{side} w:val="single" w:sz="{eighths}" w:space="4" w:color="9EA5B0"/>'
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no borders
    properties.insert_element_before(
        parse_xml(f"<w:pBdr {nsdecls('w')}>{border}</w:pBdr>"), "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def write(paragraph: Paragraph, runs: Iterable[Run]) -> None:
    """Append runs with their styles and live links."""
    for run in runs:
        written = paragraph.add_run(prepared(run.text))
        written.bold, written.italic = run.style == "bold" or None, run.style == "italic" or None
        if run.style == "quiet":
            written.font.color.rgb = _rgb(GREY)
        if run.link:
            _link(paragraph, written, run.link)


def draw(paragraph: Paragraph, logo: Logo, height: float, meaning: str) -> None:
    """Append a picture, its height in millimetres, with words for those who do not see it."""
    inline = paragraph.add_run().add_picture(BytesIO(logo.png), height=Mm(height))._inline  # noqa: SLF001
    inline.docPr.set("descr", prepared(meaning))
    for side in "TBLR":
        inline.set(f"dist{side}", "0")  # LibreOffice takes 3 mm where nothing is said


def write_page_numbers(paragraph: Paragraph, template: str) -> None:
    """Append a text such as ``{page} of {pages}`` with fields that Word keeps up to date."""
    before, rest = template.split("{page}")
    between, after = rest.split("{pages}")
    paragraph.add_run(before)
    _field(paragraph, "PAGE")
    paragraph.add_run(between)
    _field(paragraph, "NUMPAGES")
    paragraph.add_run(after)


def _rgb(ink: Ink) -> RGBColor:
    return RGBColor.from_string(hexadecimal(ink).upper())


def _font(style: ParagraphStyle, look: WordStyle) -> None:
    font = style.font
    font.name, font.size, font.bold, font.italic = FONT, Pt(look.size), look.bold, look.italic
    font.color.rgb = _rgb(look.ink)
    properties = style.element.get_or_add_rPr()
    for spaced in properties.findall(qn("w:spacing")):
        properties.remove(spaced)
    fonts = properties.rFonts
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), FONT)


def _link(paragraph: Paragraph, run: WordRun, address: str) -> None:
    run.element.style = _LINK
    link = OxmlElement("w:hyperlink")
    # relate_to() would compare the address with those of all links before it.
    link_id = f"link{len(paragraph.part.rels)}"
    paragraph.part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, address, link_id, is_external=True)
    link.set(qn("r:id"), link_id)
    run.element.addprevious(link)
    link.append(run.element)


def _field(paragraph: Paragraph, code: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = paragraph.add_run("1")
    run.element.addprevious(field)
    field.append(run.element)
