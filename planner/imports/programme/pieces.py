"""What a source's lines are before anything is understood: menus put aside, wrapped lines joined again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planner.domain.names import fold
from planner.domain.programme import Source, SourceLine
from planner.imports.columns import are_rooms, labelled
from planner.imports.programme.bullets import has_bullet, strip_bullet
from planner.imports.programme.dates import read_day
from planner.imports.programme.labels import is_format, read_given, read_label, read_note_label, read_room
from planner.imports.programme.lexicon.page import PROGRAMME_HEADINGS, TABLE_HEADINGS
from planner.imports.programme.person_names import looks_like_person
from planner.imports.programme.times import read_slot


@dataclass(frozen=True)
class Piece:
    """One thing that a source says, from one line or from several that were wrapped; ``lines`` index the source."""

    text: str
    lines: tuple[int, ...]
    bullet: bool = False
    bold: bool = False
    heading: bool = False
    gap: bool = False
    links: tuple[tuple[str, str], ...] = ()

    @property
    def line(self) -> int:
        """The index of its first line."""
        return self.lines[0]

    def saying(self, text: str) -> "Piece":
        """Give the same piece with another text."""
        return replace(self, text=text)


_SPACES = re.compile(r"[ \u00a0\u2000-\u200b\u202f\u3000\ufeff\u00ad]+")


def read_pieces(source: Source, menu: frozenset[int]) -> list[Piece]:
    """Give what the source says apart from its menu, with wrapped lines joined."""
    pieces: list[Piece] = []
    width = _width(source)
    gap = True
    head: list[str] = []
    for index, line in enumerate(source.lines):
        text = _SPACES.sub(" ", _with_columns(line.text)).rstrip()
        if not text.strip() or index in menu:
            gap = True
            continue
        head = cells_of(text) if is_table_heading(text) else head
        piece = _piece(line, _with_heads(text, head), index, gap=gap)
        if pieces and not gap and _goes_on(pieces[-1], source.lines[index - 1].text, piece, width):
            joint = "" if pieces[-1].text.endswith("-") and piece.text[:1].islower() else " "
            before = pieces.pop()
            piece = replace(
                before,
                text=before.text + joint + piece.text,
                lines=(*before.lines, index),
                links=before.links + piece.links,
            )
        pieces.append(piece)
        gap = False
    return pieces


_COLUMN = re.compile(r"(?<=\S)[ \u00a0]{3,}(?=\S)")
_COUNTS = re.compile(
    r"^\s*(?:\W*|\W?\w{1,3}[.)]|(?:agenda )?(?:item|point|punto|tema|session|panel)\s+\w{1,4})$", re.IGNORECASE
)


def _with_columns(text: str) -> str:
    """Give a line with tabs where wide spaces part its columns, but not behind a bullet or a number."""
    return _COLUMN.sub(lambda found: " " if _COUNTS.match(text[: found.start()]) else "\t", text)


def _with_heads(text: str, head: Sequence[str]) -> str:
    """Give a row of a table with its columns' names where only they tell what a cell is."""
    cells = cells_of(text) if head else []
    said = [labelled(name, cell) for name, cell in zip(head, cells, strict=False)]
    return text if len(cells) != len(head) or said in (cells, list(head)) else "\t".join(said)


def _piece(line: SourceLine, text: str, index: int, *, gap: bool) -> Piece:
    bullet = line.bullet or has_bullet(text)
    return Piece(text.strip(), (index,), bullet, line.bold, line.heading, gap, line.links)


def _width(source: Source) -> int:
    """Give the width at which a text was wrapped, 0 where its paragraphs are whole lines."""
    lengths = [len(line.text.rstrip()) for line in source.lines if len(line.text) > 40]
    narrow = [length for length in lengths if length <= 110]
    longest = max(narrow, default=0)
    full = sum(length > longest * 0.8 for length in narrow)
    return longest if full >= 3 and len(narrow) > 2 * (len(lengths) - len(narrow)) else 0


_OPEN_END = re.compile(
    r"(?:,|&|\b(?:and|of|the|for|to|on|in|at|by|with|de|du|des|la|le|les|et|pour|del|los|las|y|para|en))$"
)
_CLOSED_END = re.compile(r"[.:;?!]$")


def _goes_on(before: Piece, last_line: str, piece: Piece, width: int) -> bool:
    """Whether a line goes on with the one above it."""
    if piece.bullet or piece.heading or piece.bold != before.bold or stands_alone(piece.text):
        return False
    if "\t" in piece.text or _opens_only(before.text) or is_format(piece.text):
        return False
    if _is_symbol_item(before) and not looks_like_person(piece.text):
        return True
    if before.text.count("(") > before.text.count(")") and len(before.text) > 20:
        return True
    if _OPEN_END.search(before.text) or (piece.text[:1].islower() and not _CLOSED_END.search(before.text)):
        return True
    if (
        looks_like_person(piece.text)
        or read_room(piece.text)
        or is_format(piece.text)
        or _is_heading_of_its_own(before)
    ):
        return False
    full = width and len(last_line.rstrip()) + len(piece.text.split()[0]) >= width - 2
    return bool(full) and not _CLOSED_END.search(before.text) and len(last_line) > 50


def _is_symbol_item(piece: Piece) -> bool:
    """Whether a list item has the bullet of a symbol font, as only printed pages do, whose lines are wrapped."""
    return "\uf000" <= piece.text[:1] <= "\uf0ff" and not _CLOSED_END.search(piece.text)


def _is_heading_of_its_own(piece: Piece) -> bool:
    """Whether a line after a gap can be a heading that merely happens to be as wide as the text."""
    titled = sum(word[:1].isupper() for word in piece.text.split()) > len(piece.text.split()) / 2
    return piece.gap and titled and len(piece.lines) == 1 and not piece.bullet and not stands_alone(piece.text)


def stands_alone(text: str) -> bool:
    """Whether a line begins something of its own: a day, a time, a label, a heading."""
    return (
        read_slot(text) is not None
        or (len(text) < 120 and read_day(text) is not None)
        or read_label(text) is not None
        or read_note_label(text) is not None
        or read_given(text) is not None
        or is_agenda_item(text)
        or bool(_COUNTED.match(text))
        or fold(strip_bullet(text)).strip(":") in PROGRAMME_HEADINGS
    )


def is_agenda_item(text: str) -> bool:
    """Whether a line begins with the number of an agenda item: ``Item 3: …``, ``Point 2 …``."""
    return bool(_AGENDA_ITEM.match(text))


_COUNTED = re.compile(
    r"^(?:(?:parallel|break-?out|working|round|mesa|sesión|session|groupe) )?(?:session|panel|workshop|group|track"
    r"|table|breakout|atelier|taller|mesa|séance|sesión|groupe|grupo|redonda|ronde)\s+(?:\d{1,2}|[A-H]|[IVX]{1,4})\s?[:.–—-]",
    re.IGNORECASE,
)
_AGENDA_ITEM = re.compile(r"^(?:agenda item|item|point|punto|tema)\s+\d", re.IGNORECASE)


def _opens_only(text: str) -> bool:
    """Whether a line is complete by itself: only times, a day, or a label before a list."""
    slot = read_slot(text)
    if slot is not None:
        return not slot.rest
    label = read_label(text)
    return (
        text.endswith(":") or (label is not None and not label.rest) or (len(text) < 120 and read_day(text) is not None)
    )


def is_table_heading(text: str) -> bool:
    """Whether a line only names the columns of a table: ``Time | Session | Speakers``."""
    cells = [fold(cell).strip(" :") for cell in cells_of(text)]
    return len(cells) > 1 and (all(cell in TABLE_HEADINGS for cell in cells) or are_rooms(cells))


def cells_of(text: str) -> list[str]:
    """Cut a line at tabs and at bars with spaces around them, outside brackets."""
    return list(_cells(text))


def _cells(text: str) -> Iterator[str]:
    for cell in re.split(r"\t+|\s\|\s(?![^(\[]*[)\]])|^\||\|$", text):
        if cell and cell.strip(" |"):
            yield cell.strip(" |")
