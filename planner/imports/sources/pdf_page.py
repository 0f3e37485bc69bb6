"""A page of a PDF as it lies on paper: where its words stand, and the rules that are drawn between them."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium

from planner.imports.programme.bullets import has_bullet

_THIN = 3.0
"""Points up to which a drawn box is a rule."""


@dataclass(frozen=True)
class Box:
    """A rectangle in points; ``top`` is above ``bottom``, as PDF counts from below."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """How tall it is."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Half of its height."""
        return (self.top + self.bottom) / 2

    def around(self, other: "Box") -> "Box":
        """Give the smallest box that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )


@dataclass(frozen=True)
class Fragment:
    """Words that stand together on one line."""

    text: str
    box: Box


@dataclass(frozen=True)
class Page:
    """The lines of a page from top to bottom, each with its fragments from left to right, and its rules."""

    lines: tuple[tuple[Fragment, ...], ...]
    upright: tuple[Box, ...] = field(default=())
    level: tuple[Box, ...] = field(default=())


def read_page(document: pypdfium2.PdfDocument, index: int) -> Page:
    """Read one page."""
    page = document[index]
    words = page.get_textpage()
    try:
        fragments = list(_fragments(words))
        rules = [Box(*item.get_bounds()) for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH])]
    finally:
        words.close()
        page.close()
    upright = tuple(rule for rule in rules if rule.right - rule.left <= _THIN < rule.height)
    level = tuple(rule for rule in rules if rule.height <= _THIN < rule.right - rule.left)
    return Page(tuple(_lines(fragments)), upright, level)


def _fragments(words: pypdfium2.PdfTextPage) -> Iterator[Fragment]:
    text, box = "", None
    for char, here in _chars(words):
        if box and here and not char.isspace() and _stands_apart(box, here, spaced=text.endswith(" ")):
            yield Fragment(text.strip(), box)
            text, box = "", None
        if char in "\r\n":
            if box and text.strip():
                yield Fragment(text.strip(), box)
            text, box = "", None
        else:
            text += char if box or not char.isspace() else ""
            box = here if box is None and not char.isspace() else box
            box = box.around(here) if box and here and not char.isspace() else box
    if box and text.strip():
        yield Fragment(text.strip(), box)


def _stands_apart(box: Box, here: Box, *, spaced: bool) -> bool:
    """Whether a letter stands on another line, or so far away that a column lies between."""
    gap = here.left - box.right
    same_line = box.bottom <= here.middle <= box.top or here.bottom <= box.middle <= here.top
    return not same_line or gap < -box.height or gap > box.height * (0.9 if spaced else 1.2)


def _chars(words: pypdfium2.PdfTextPage) -> Iterator[tuple[str, Box | None]]:
    rect = pdfium.FS_RECTF()
    for index in range(words.count_chars()):
        code = pdfium.FPDFText_GetUnicode(words, index)
        found = pdfium.FPDFText_GetLooseCharBox(words, index, ctypes.byref(rect))
        box = Box(rect.left, rect.bottom, rect.right, rect.top) if found and rect.right > rect.left else None
        yield "-" if code in {0x02, 0xFFFE} else chr(code), box


def _lines(fragments: list[Fragment]) -> Iterator[tuple[Fragment, ...]]:
    """Give the fragments by the lines they stand on, from the top of the page."""
    row: list[Fragment] = []
    for fragment in sorted(fragments, key=lambda one: (-one.box.middle, one.box.left)):
        if row and not row[0].box.bottom < fragment.box.middle < row[0].box.top:
            yield _by_left(row)
            row = []
        row.append(fragment)
    if row:
        yield _by_left(row)


def _by_left(row: list[Fragment]) -> tuple[Fragment, ...]:
    """Give a line's fragments in order, a bullet together with the words behind it."""
    line: list[Fragment] = []
    for fragment in sorted(row, key=lambda one: one.box.left):
        if line and has_bullet(f"{line[-1].text} "):
            bullet = line.pop()
            fragment = Fragment(f"{bullet.text} {fragment.text}", bullet.box.around(fragment.box))
        line.append(fragment)
    return tuple(line)
