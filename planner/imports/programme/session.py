"""One item of a programme, from its lines."""

import re
from collections.abc import Iterator
from dataclasses import replace

from planner.domain.kinds import Role, SessionKind
from planner.domain.names import fold
from planner.imports.programme.body import read_line
from planner.imports.programme.bullets import strip_bullet
from planner.imports.programme.draft import Draft
from planner.imports.programme.labels import Given, is_label, read_given, read_label, read_note_label, read_room
from planner.imports.programme.lexicon.papers import TO_BE_CONFIRMED
from planner.imports.programme.outline import Block, is_lettered, is_plain
from planner.imports.programme.person_names import is_detail, looks_like_person
from planner.imports.programme.pieces import Piece, cells_of
from planner.imports.programme.titles import is_numbered, kind_of, read_title


def read_session(block: Block) -> Draft:
    """Read the lines of one item; every line is given a use, what is not understood becomes a note."""
    draft = Draft(block)
    items = list(_items(block))
    _read_heading(draft, items)
    draft.mark(block.opener, "session")
    if block.slot.elsewhere and block.slot.start:
        draft.notes.append(block.slot.elsewhere)
    _read_subtitle(draft, items)
    for index, piece in enumerate(items):
        following = items[index + 1] if index + 1 < len(items) else None
        read_line(draft, piece, following)
    return draft


def _items(block: Block) -> Iterator[Piece]:
    for piece in (block.opener.saying(block.slot.rest), *block.pieces):
        for cell in cells_of(piece.text):
            yield from map(piece.saying, _before_label(cell))


_LABEL_BEHIND = re.compile(r"(?:,|;|\.|\s[–—-])\s+(?P<label>[^,;:()–—.]{4,30}?\s?:\s.+)$")


def _before_label(text: str) -> list[str]:
    """Cut a title from the label behind it: ``Tickets (Room 12), Chair: Ms. Hanna Ip``."""
    for found in _LABEL_BEHIND.finditer(text):
        before = text[: found.start()]
        of_a_person = looks_like_person(before) or (read_label(text) and found[0][0] != ".")
        if is_label(found["label"]) and not of_a_person:
            return [before, *_before_label(found["label"])]
    return [text]


def _read_heading(draft: Draft, items: list[Piece]) -> None:
    """Take the title from the first line that can be one, else from the heading above the times."""
    while items and (room := read_room(items[0].text)):
        draft.room = draft.room or room
        draft.mark(items.pop(0), "detail")
    if items and _can_be_title(items[0]):
        _set_title(draft, items.pop(0))
    elif draft.block.lead and is_plain(draft.block.lead[-1]):
        _set_title(draft, draft.block.lead.pop())
    elif items and (given := _given_title(items[0]) or _speaker_first(items[0].text)):
        piece = items.pop(0)
        _set_title(draft, piece.saying(given.words))
        draft.seat(given.who, given.role or draft.default_role, piece)
    else:
        _set_title(draft, draft.block.opener.saying(_fallback(items)))


def _read_subtitle(draft: Draft, items: list[Piece]) -> None:
    """Take the line under a title that only counts, such as ``Session II``, for what the session is about."""
    if not items or draft.title.subtitle or not is_numbered(draft.title.title) or len(items[0].text) > 200:
        return
    if (
        is_plain(items[0])
        and not items[0].bullet
        and not is_lettered(items[0].text)
        and read_given(items[0].text) is None
    ):
        piece = items.pop(0)
        draft.title = replace(draft.title, subtitle=piece.text)
        draft.mark(piece, "session")


def _fallback(items: list[Piece]) -> str:
    label = read_label(items[0].text) if items else None
    return label.words if label else (strip_bullet(items[0].text) if items else "")


def _can_be_title(piece: Piece) -> bool:
    if read_note_label(piece.text) or looks_like_person(piece.text):
        return False
    label = read_label(piece.text)
    return (
        label is None
        or not label.colon
        or (bool(label.rest) and read_given(piece.text) is None and _is_topic(label.rest, label.role))
    )


_TITLE_ROLES = frozenset(
    {Role.PANELLIST, Role.KEYNOTE, Role.OPENING_ADDRESS, Role.SPEAKER, Role.TESTIMONY, Role.CLOSING_REMARKS}
)


def _is_topic(rest: str, role: Role) -> bool:
    """Whether words behind a label are a title's own, as in ``Panel: Mixed flows``, not a person's."""
    return role in _TITLE_ROLES and not is_detail(rest) and fold(rest).strip(" .()") not in TO_BE_CONFIRMED


_SPEAKER_FIRST = re.compile(r"^(?P<who>[^,:()]{4,60}\([^()]{2,80}\))\s*[,:–—-]\s*(?P<title>[A-ZÀ-Ý“«\"].{5,})$")
_TOPIC_LAST = re.compile(r"^(?P<who>[^“”«»\"]{5,})\s*[,:–—-]\s*(?P<title>[“«\"][^“”«»\"]{6,}[”»\"])\.?$")


def _speaker_first(text: str) -> Given | None:
    """Read a title behind the person who speaks: ``Ana Ruiz (University of Vigo), Reading maps``."""
    for pattern in (_SPEAKER_FIRST, _TOPIC_LAST):
        found = pattern.match(text)
        if found and looks_like_person(found["who"]) and not is_detail(found["title"]):
            return Given(None, found["title"].strip(), found["who"].strip(" ,:–-"))
    return None


def _given_title(piece: Piece) -> Given | None:
    given = read_given(piece.text)
    return given if given and len(given.words) <= 90 else None


def _set_title(draft: Draft, piece: Piece) -> None:
    given = _given_title(piece)
    text = given.words if given else piece.text
    draft.title = read_title(strip_bullet(text) if re.match(r"^[-–—•*▪]\s", text) else text)
    kind = kind_of(draft.title.title, draft.title.subtitle)
    grouped = kind is SessionKind.PANEL and draft.block.parallel
    draft.kind = draft.block.kind if kind is SessionKind.SESSION or grouped else kind
    draft.format_label = draft.title.format_label
    draft.room = draft.title.room or draft.room
    draft.mark(piece, "session")
    if given:
        draft.seat(given.who, given.role or draft.default_role, piece)
