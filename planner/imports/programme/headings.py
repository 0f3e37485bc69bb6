"""What stands above items: segments over several of them, the day's room, remarks for a sitting."""

import re
from dataclasses import dataclass, field, replace

from planner.domain.agenda import letter
from planner.domain.names import fold
from planner.domain.programme import LineUse, ProgrammeSegment
from planner.imports.programme.draft import Draft
from planner.imports.programme.labels import read_note_label, read_room
from planner.imports.programme.lexicon.kinds import SITTINGS
from planner.imports.programme.outline import is_plain
from planner.imports.programme.pieces import Piece
from planner.imports.programme.times import read_slot, read_trailing_slot
from planner.imports.programme.titles import read_title


@dataclass
class Headings:
    """The segments found so far, and where each session belongs."""

    segments: list[ProgrammeSegment] = field(default_factory=list)
    of_session: list[int | None] = field(default_factory=list)
    uses: dict[int, LineUse] = field(default_factory=dict)


def read_headings(drafts: list[Draft]) -> Headings:
    """Read the lines above the items, in order; rooms and remarks go to the items themselves."""
    headings = Headings()
    current: int | None = None
    common: int | None = None
    day: int | None = None
    room = ""
    for draft in drafts:
        if draft.block.day != day:
            day, room = draft.block.day, ""
            current = current if _letters_go_on(headings, draft, current) else None
        titles, room = _sort_lead(draft, headings, room)
        if draft.block.parallel:
            common = _segment(headings, titles) if titles else common
        elif titles:
            current = _segment(headings, titles)
        draft.room = draft.room or ("" if draft.kind.is_pause else room)
        own = common if draft.block.parallel else current
        headings.of_session.append(None if draft.kind.is_pause else own)
    _settle_lettering(headings, drafts)
    return headings


def _letters_go_on(headings: Headings, draft: Draft, current: int | None) -> bool:
    return current is not None and bool(draft.title.letter) and not draft.block.lead and bool(headings.segments)


def _sort_lead(draft: Draft, headings: Headings, room: str) -> tuple[list[Piece], str]:
    """Give the pieces that are headings, and the room of the day."""
    titles: list[Piece] = []
    for piece in draft.block.lead:
        found = read_room(piece.text) or _building(piece.text)
        use: LineUse = "detail"
        if found:
            room = found
        elif draft.take_labelled(piece):
            use = "person"
        elif (
            _is_sitting(piece.text)
            or read_note_label(piece.text)
            or piece.text.startswith("(")
            or not is_plain(piece)
            or len(titles) == 2
        ):
            draft.notes.append(piece.text)
        else:
            titles.append(piece)
            use = "heading"
        for line in piece.lines:
            headings.uses.setdefault(line, use)
    return titles, room


_BUILDING = re.compile(
    r"^(?:(?:[A-ZÀ-Ý][\w'’.-]+ ){1,4}(?:House|Palace|Hotel|Campus|Building|Library|Museum)"
    r"|(?:H[oô]tel|Palais|Maison|Casa|Centro|Palacio|Campus)(?: [A-ZÀ-Ý\d][\w'’.-]*){1,4})$"
)


def _building(text: str) -> str | None:
    """Give the building that a heading names and nothing else: ``Monday 27 May – Harbour House``."""
    return text.strip() if _BUILDING.match(text.strip()) else None


def _is_sitting(text: str) -> bool:
    slot = read_slot(text) or read_trailing_slot(text)
    return slot is not None or fold(text).strip(" :()") in SITTINGS


def _segment(headings: Headings, titles: list[Piece]) -> int:
    """Give the index of the segment that a heading names, a new one where it was not seen before."""
    read = read_title(titles[0].text)
    subtitle = read.subtitle or (titles[1].text if len(titles) > 1 else "")
    for index, segment in enumerate(headings.segments):
        if fold(segment.title) == fold(read.title) and (read.continued or not subtitle or subtitle == segment.subtitle):
            return index
    title = f"{read.letter} {read.title}".strip()
    headings.segments.append(ProgrammeSegment(title, subtitle, "", titles[0].line + 1))
    return len(headings.segments) - 1


def _settle_lettering(headings: Headings, drafts: list[Draft]) -> None:
    """Store the style of a segment's letters, and drop each letter that the style gives anyway."""
    for index, segment in enumerate(headings.segments):
        members = [
            d for d, of in zip(drafts, headings.of_session, strict=True) if of == index and not d.title.continued
        ]
        style = _style(members[0].title.letter) if members else ""
        if not style or (not any(member.title.letter for member in members[1:]) and len(members) > 1):
            continue
        headings.segments[index] = replace(segment, lettering=style)
        for number, member in enumerate(members, 1):
            if member.title.letter == letter(number, style):
                member.title = replace(member.title, letter="")


def _style(printed: str) -> str:
    """Give the style of a first letter, such as ``a)`` or ``A.``; empty where it is no first letter."""
    return printed if re.fullmatch(r"\(?[aA][.)]", printed) else ""
