"""The paper: strips drawn onto the pages of one PDF."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from typing import BinaryIO

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from planner.exports.paper import Paper
from planner.exports.typesetting.embedding import DocumentFonts
from planner.exports.typesetting.faces import EM
from planner.exports.typesetting.inks import Ink
from planner.exports.typesetting.looks import Look
from planner.exports.typesetting.paragraph import Line, Piece
from planner.exports.typesetting.strips import Bookmark, Frame, Picture, Rule, Strip
from planner.exports.typesetting.text import prepared

SIZES: dict[Paper, tuple[float, float]] = {"a4": (210 * mm, 297 * mm), "letter": (215.9 * mm, 279.4 * mm)}
_UNDERLINE = 0.4


@dataclass(frozen=True, slots=True)
class About:
    """What a PDF says of itself; ``made_at`` stands for the time it was made, so that equal input gives equal bytes."""

    title: str
    author: str
    language: str
    made_at: datetime


class Sheet(Canvas):  # type: ignore[misc]
    """A PDF being drawn; lengths in points from the lower left corner; ReportLab's own fonts are never used."""

    def __init__(self, target: BinaryIO, paper: Paper, about: About) -> None:
        super().__init__(target, SIZES[paper], pageCompression=0, invariant=1, lang=about.language, pdfVersion=(1, 5))
        self._doc.defaultStreamFilters = [pdfdoc.PDFZCompress]
        self.fonts = DocumentFonts(self._doc)
        self._texts: list[str] = []
        self._font = ""
        self._ink: Ink | None = None
        self._bookmarks = 0
        self.setTitle(prepared(about.title))
        self.setAuthor(prepared(about.author))
        self.setSubject("")
        self.setCreator("Plenary")
        self.setProducer("Plenary")
        self.setDateFormatter(lambda *_: f"D:{about.made_at:%Y%m%d%H%M%S}")
        self.setViewerPreference("DisplayDocTitle", "true")

    def _make_preamble(self) -> None:
        """Begin pages without the standard font that ReportLab would name there."""
        self._preamble = ""

    def strip(self, strip: Strip, top: float) -> None:
        """Draw a strip whose top is at ``top``."""
        if strip.bookmark:
            self.bookmark(strip.bookmark, top)
        if strip.rule:
            self.rule(strip.rule, top)
        if strip.frame:
            self.frame(strip.frame, top)
        if strip.picture:
            self.picture(strip.picture, top)
        for x, below, line in strip.lines:
            self.line(line, x, top - below)

    def line(self, line: Line, x: float, y: float) -> None:
        """Draw a line of text from ``x`` on the baseline ``y``."""
        for piece in line.pieces:
            self._piece(piece, line.look, x + piece.x, y)

    def rule(self, rule: Rule, top: float) -> None:
        """Draw a rule in the slice whose top is at ``top``."""
        y = top - rule.below
        self._stroke(rule.ink, rule.thickness, f"{rule.x:.2f} {y:.2f} m {rule.x + rule.width:.2f} {y:.2f} l S")

    def frame(self, frame: Frame, top: float) -> None:
        """Draw a frame in the slice whose top is at ``top``."""
        y = top - frame.below - frame.height
        self._stroke((0.0, 0.0, 0.0), 0.6, f"{frame.x:.2f} {y:.2f} {frame.width:.2f} {frame.height:.2f} re S")

    def picture(self, picture: Picture, top: float) -> None:
        """Draw a picture in the slice whose top is at ``top``."""
        y = top - picture.below - picture.height
        self.drawImage(ImageReader(BytesIO(picture.png)), picture.x, y, picture.width, picture.height, mask="auto")

    def bookmark(self, bookmark: Bookmark, top: float) -> None:
        """Enter the place at ``top`` of this page in the outline."""
        self._bookmarks += 1
        key = f"b{self._bookmarks}"
        self.bookmarkPage(key, "XYZ", left=0, top=round(top + 6, 2))
        self.addOutlineEntry(prepared(bookmark.title), key, bookmark.level, closed=bookmark.level > 0)

    def finish_page(self) -> None:
        """Close the page and begin the next."""
        if self._texts:
            self.addLiteral("BT\n" + "\n".join(self._texts) + "\nET")
        self._texts, self._font, self._ink = [], "", None
        self.showPage()

    def _piece(self, piece: Piece, look: Look, x: float, y: float) -> None:
        setting, size = piece.setting, look.size
        font = self.fonts[setting.face]
        if font.name != self._font:
            self._font = font.name
            self._texts.append(f"/{font.name} 1 Tf")
        if setting.ink != self._ink:
            self._ink = setting.ink
            self._texts.append(f"{_colour(setting.ink)} rg")
        shown = f"{size:g} 0 0 {size:g} {x:.2f} {y:.2f} Tm [{font.written(piece.text)}] TJ"
        self._texts.append(f"{look.tracking / EM:g} Tc {shown} 0 Tc" if look.tracking else shown)
        if setting.link:
            self._link(piece, x, y, size)

    def _link(self, piece: Piece, x: float, y: float, size: float) -> None:
        under, right = y - size * 0.18, x + piece.width
        self._stroke(piece.setting.ink, _UNDERLINE, f"{x:.2f} {under:.2f} m {right:.2f} {under:.2f} l S")
        self._addAnnotation(_Link(piece.setting.link, (x, y - size * 0.3, right, y + size)))

    def _stroke(self, ink: Ink, thickness: float, path: str) -> None:
        self.addLiteral(f"{_colour(ink)} RG {thickness:g} w {path}")


class _Link(pdfdoc.PDFObject):  # type: ignore[misc]
    """A link annotation, written in one piece because an agenda has thousands."""

    def __init__(self, address: str, box: tuple[float, float, float, float]) -> None:
        self._address, self._box = address, box

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        address = self._address.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        left, low, right, high = self._box
        text = (
            f"<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [{left:.2f} {low:.2f} {right:.2f} {high:.2f}] "
            f"/A << /S /URI /URI ({address}) >> >>"
        )
        return text.encode("ascii", "replace")


@lru_cache
def _colour(ink: Ink) -> str:
    return " ".join(f"{part:g}" for part in ink)
