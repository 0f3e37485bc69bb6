"""The skeleton of a programme: its days, the items that their times open, and what belongs to neither."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from planner.domain.kinds import SessionKind
from planner.domain.names import fold
from planner.imports.programme.bullets import strip_bullet
from planner.imports.programme.dates import DayMark, read_day
from planner.imports.programme.labels import is_format, is_label, read_label, read_note_label, read_room
from planner.imports.programme.lexicon.kinds import SITTINGS
from planner.imports.programme.lexicon.page import GREETINGS, PROGRAMME_HEADINGS, TAIL_HEADINGS
from planner.imports.programme.person_names import looks_like_person
from planner.imports.programme.pieces import Piece, cells_of, is_table_heading
from planner.imports.programme.times import Slot, read_slot, read_trailing_slot


@dataclass
class Block:
    """An item as the text lays it out: times, the lines under them, and headings that stand before the times.

    ``parallel`` items share their times and a heading of their own, which says their ``kind``.
    """

    slot: Slot
    opener: Piece
    day: int | None
    pieces: list[Piece] = field(default_factory=list)
    lead: list[Piece] = field(default_factory=list)
    parallel: bool = False
    kind: SessionKind = SessionKind.SESSION


@dataclass
class Outline:
    """A text cut into parts; ``day_lines`` and ``plain_headings`` are pieces that say nothing more.

    ``meetings`` are the first lines of sittings whose items have no times of their own.
    """

    preamble: list[Piece] = field(default_factory=list)
    days: list[DayMark] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    tail: list[Piece] = field(default_factory=list)
    day_lines: list[Piece] = field(default_factory=list)
    plain_headings: list[Piece] = field(default_factory=list)
    meetings: frozenset[int] = frozenset()
    times_are_labelled: bool = False
    """Whether items stand under lines such as ``Time: 9:00 – 9:30``, which elsewhere give the hours of a day."""


_FEW = 2


def read_outline(pieces: Sequence[Piece]) -> Outline:
    """Cut a text into preamble, days, items and tail."""
    meetings = _meetings(pieces)
    outline = Outline(meetings=frozenset(pieces[index].line for index in meetings))
    outline.times_are_labelled = sum(_is_hours(piece.text) for piece in pieces) > _FEW
    lead: list[Piece] = []
    last = max(_last_slot(pieces), *meetings, -1)
    for index, piece in enumerate(_one_line_times(pieces, last)):
        if outline.tail or (index > last and outline.blocks and _opens_tail(piece)):
            outline.tail.append(piece)
        elif _is_plain_heading(piece):
            outline.plain_headings.append(piece)
        elif not _take_day(outline, piece, lead) and not _take_slot(outline, piece, lead, before_last=index <= last):
            _take_other(outline, piece, lead)
    outline.tail[:0] = lead
    _settle_titles(outline)
    _move_headings(outline)
    return outline


def _last_slot(pieces: Sequence[Piece]) -> int:
    """Give where the last times stand; times at the end of lines count where there are several of them."""
    leading = [index for index, piece in enumerate(pieces) if read_slot(piece.text)]
    trailing = [index for index, piece in enumerate(pieces) if read_trailing_slot(piece.text)]
    return max([*leading, *(trailing if len(trailing) > 1 else [])], default=-1)


def _meetings(pieces: Sequence[Piece]) -> list[int]:
    """Give the places of sittings with times, such as ``Morning session (10:00-13:00)``, over items without any."""
    found: list[int] = []
    sitting: Slot | None = None
    for index, piece in enumerate(pieces):
        slot = _times_of(piece.text)
        if slot and _is_sitting(slot.rest):
            found, sitting = [*found, index], slot
        elif sitting and slot:
            within = _is_within(slot, sitting)
            found, sitting = (found[:-1] if within else found), None
        elif read_day(piece.text):
            sitting = None
    return [index for index in found if index + 1 < len(pieces)]


def _is_within(slot: Slot, sitting: Slot) -> bool:
    if slot.start is None or sitting.start is None:
        return False
    return sitting.start <= slot.start and not (sitting.end and slot.start >= sitting.end)


def _times_of(text: str) -> Slot | None:
    return read_slot(text) or read_trailing_slot(text)


def _one_line_times(pieces: Sequence[Piece], last: int) -> list[Piece]:
    """Give the pieces with a start and an end on lines of their own joined: 10:00 above 12:30."""
    joined = list(pieces)
    for index in range(min(last, len(joined) - 1)):
        first, second = read_slot(joined[index].text), read_slot(joined[index + 1].text)
        if not first or not second or first.rest or second.rest or first.end or second.end:
            continue
        ordered = first.start and second.start and first.start < second.start
        if ordered and re.fullmatch(r"[\d:.hH \-–—apm]+", joined[index].text):
            both = f"{joined[index].text.rstrip('-–— ')} – {joined[index + 1].text.lstrip('-–— ')}"
            lines = joined[index].lines + joined[index + 1].lines
            joined[index] = Piece(both, lines, gap=joined[index].gap)
            joined[index + 1] = Piece("", ())
    return [piece for piece in joined if piece.lines]


def _opens_tail(piece: Piece) -> bool:
    plain = fold(strip_bullet(piece.text)).strip(" :.,")
    return plain in TAIL_HEADINGS or plain.partition(",")[0] in GREETINGS or bool(_PLEASE_CONTACT.search(plain))


_PLEASE_CONTACT = re.compile(
    r"^(?:for (?:further|more|additional)|pour (?:de )?plus|pour (?:tout|toute)|para (?:mas|mayor)"
    r"|media contact|contact\b.*:|(?:renseignements?|informations?|informacion(?:es)?) ?:)"
)


def _is_plain_heading(piece: Piece) -> bool:
    return fold(strip_bullet(piece.text)).strip(" :") in PROGRAMME_HEADINGS or is_table_heading(piece.text)


def _take_day(outline: Outline, piece: Piece, lead: list[Piece]) -> bool:
    cells = cells_of(piece.text)
    mark = read_day(piece.text) if len(piece.text) <= 200 else None
    if mark is None or (piece.bullet and not piece.bold and mark.weekday is None):
        return False
    if not outline.days or not _same_day(outline.days[-1], mark):
        outline.tail[:0], lead[:] = [], lead
        outline.days.append(replace(mark, line=piece.line + 1))
        _close_lead(outline, lead)
    elif mark.weekday is not None and outline.days[-1].weekday is None:
        outline.days[-1] = replace(outline.days[-1], weekday=mark.weekday, line=piece.line + 1)
    outline.day_lines.append(piece)
    if mark.rest and len(cells) >= 1:
        rest = piece.saying(mark.rest)
        if not _take_hours(outline, rest, lead):
            lead.append(rest)
    return True


def _close_lead(outline: Outline, lead: list[Piece]) -> None:
    """Headings before a day that no item followed belong to the item before it, or to the preamble."""
    target = outline.blocks[-1].pieces if outline.blocks else outline.preamble
    target.extend(lead)
    lead.clear()


def _same_day(one: DayMark, other: DayMark) -> bool:
    if one.day is not None and other.day is not None:
        return (one.day, one.month) == (other.day, other.month)
    return one.ordinal is not None and one.ordinal == other.ordinal


def _take_hours(outline: Outline, rest: Piece, lead: list[Piece]) -> bool:
    """Times on a day's own line open an item where they say what it is; alone they are the hours of the day."""
    slot = read_slot(rest.text)
    if slot is None or (re.fullmatch(r"\(.*\)|", slot.rest) and rest.text.rstrip().endswith(")")):
        return False
    return _take_slot(outline, rest, lead, before_last=True)


def _take_slot(outline: Outline, piece: Piece, lead: list[Piece], *, before_last: bool) -> bool:
    slot = read_slot(strip_bullet(piece.text) if piece.bullet else piece.text)
    if slot is None and before_last:
        slot = None if read_note_label(piece.text) else read_trailing_slot(piece.text)
    hours = _is_hours(piece.text) and not outline.times_are_labelled
    if slot is None or hours or (_is_sitting(slot.rest) and piece.line not in outline.meetings):
        return False
    day = len(outline.days) - 1 if outline.days else None
    outline.blocks.append(Block(slot, piece, day, lead=list(lead)))
    lead.clear()
    return True


def _is_hours(text: str) -> bool:
    return bool(re.match(r"\s*(?:time|hours|horaires?|heures?|hora|horario)\s*:", text, re.IGNORECASE))


def _is_sitting(rest: str) -> bool:
    return fold(rest).strip(" :()") in SITTINGS


def _take_other(outline: Outline, piece: Piece, lead: list[Piece]) -> None:
    if _is_sitting_line(piece.text) and not _lacks_title(outline):
        lead.append(piece)
    elif _lacks_title(outline):
        outline.blocks[-1].pieces.append(piece)
    elif lead or (outline.days and (not outline.blocks or outline.blocks[-1].day != len(outline.days) - 1)):
        lead.append(piece)
    elif outline.blocks:
        outline.blocks[-1].pieces.append(piece)
    else:
        outline.preamble.append(piece)


def _lacks_title(outline: Outline) -> bool:
    """Whether the last item has only its times so far, on the day that is being read."""
    if not outline.blocks or outline.blocks[-1].day != (len(outline.days) - 1 if outline.days else None):
        return False
    return not outline.blocks[-1].slot.rest and not outline.blocks[-1].pieces


def _is_sitting_line(text: str) -> bool:
    slot = _times_of(text)
    plain = slot.rest if slot else text
    return fold(plain).strip(" :()") in SITTINGS


def is_plain(piece: Piece) -> bool:
    """Whether a line can be a title or heading: no label, person, room or format, no list item, no sentence."""
    text = piece.text
    return (
        not (piece.bullet and not is_lettered(text))
        and len(text) <= 220
        and not is_label(text)
        and read_note_label(text) is None
        and not looks_like_person(text)
        and read_room(text) is None
        and not is_format(text)
    )


def is_lettered(text: str) -> bool:
    """Whether a line begins with a letter or number: ``a) …``, ``IV. …``."""
    return bool(re.match(r"^\(?[a-zA-Z\dIVX]{1,4}[.)]\s", text))


def _settle_titles(outline: Outline) -> None:
    """Where titles stand above their times, move each from the item before it to its own."""
    alone = [block for block in outline.blocks if not block.slot.rest]
    if not alone or len(alone) < len(outline.blocks) / 2 or not _titles_first(outline):
        return
    before: Block | None = None
    for block in outline.blocks:
        if not block.slot.rest and not block.lead and before and before.pieces and is_plain(before.pieces[-1]):
            block.lead = [before.pieces.pop()]
        before = block
    for block in outline.blocks:
        if not block.slot.rest and block.lead and is_plain(block.lead[-1]):
            block.pieces.insert(0, block.lead.pop())


def _titles_first(outline: Outline) -> bool:
    """Whether some times are followed by no title, and all of them have a plain line above."""
    missing = False
    for index, block in enumerate(outline.blocks):
        if block.slot.rest:
            continue
        above = block.lead or (outline.blocks[index - 1].pieces if index else [])
        if not above or not is_plain(above[-1]):
            return False
        missing = missing or not block.pieces or not is_plain(block.pieces[0])
    return missing


_SPANNING = re.compile(
    r"^(?:segment|session|sesion|seance|part|partie|parte|theme|tema|track|block|bloque|module|modulo|volet"
    r"|section|thematic|session|sesion|seance"
    r"|cluster|axe|eje)\s+(?:[ivx]{1,4}|\d{1,2}|[a-h]|one|two|three|four)\b"
)


def _move_headings(outline: Outline) -> None:
    """Move a heading that stands last under an item to the item it stands before."""
    known = {fold(piece.text) for block in outline.blocks for piece in block.lead}
    for before, block in zip(outline.blocks, outline.blocks[1:], strict=False):
        moved = _with_labels(before)
        while len(before.pieces) > 1 - bool(before.slot.rest) and _is_heading(before, known):
            moved.insert(0, before.pieces.pop())
        block.lead = moved + block.lead


def _with_labels(before: Block) -> list[Piece]:
    """Take off a heading that is followed by its own chair: Session I, Chair: …"""
    end = len(before.pieces)
    first = 1 if before.slot.rest else 2
    while end > first and (label := read_label(before.pieces[end - 1].text)) and label.rest:
        end -= 1
    if end == len(before.pieces) or not _SPANNING.match(fold(before.pieces[end - 1].text)):
        return []
    moved = before.pieces[end - 1 :]
    del before.pieces[end - 1 :]
    return moved


def announces_parallel(title: str) -> bool:
    """Whether a title says that the lines under it go on side by side."""
    return bool(re.search(r"parallel|paralel|breakout|break-out|simultan|concurrent", fold(title)))


def _is_heading(before: Block, known: set[str]) -> bool:
    piece = before.pieces[-1]
    if announces_parallel(before.slot.rest):
        return False
    if not is_plain(piece) or piece.text.rstrip().endswith((".", ":", ";", ",")) or len(piece.text) > 160:
        return False
    plain = fold(piece.text)
    if any(plain.startswith(title) and len(title) > 8 for title in known) or piece.heading:
        return True
    if piece.text.isupper() and len(piece.text.split()) > 1 and not before.slot.rest.isupper():
        return True
    peopled = any(looks_like_person(other.text) or read_label(other.text) for other in before.pieces[:-1])
    return (
        bool(_SPANNING.match(plain))
        or (piece.bold and not before.opener.bold)
        or (piece.gap and peopled and piece.bold)
    )
