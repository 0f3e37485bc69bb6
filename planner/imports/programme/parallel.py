"""Sessions that share one time: working groups, workshops and other parallel ones under a common heading."""

import re
from collections.abc import Iterator
from dataclasses import replace

from planner.domain.kinds import SessionKind
from planner.domain.names import fold
from planner.imports.programme.bullets import strip_bullet
from planner.imports.programme.lexicon.kinds import SUB_SESSIONS
from planner.imports.programme.lexicon.phrases import longest_first
from planner.imports.programme.outline import Block, announces_parallel
from planner.imports.programme.pieces import Piece
from planner.imports.programme.titles import kind_of

_SUB = re.compile(
    rf"^(?:{'|'.join(re.escape(word) for word in longest_first(SUB_SESSIONS))})\s+(?:n[o°]\.?\s*)?(?:\d{{1,2}}"
    rf"|[a-h]|[ivx]{{1,4}})\b"
)


_LETTERED = re.compile(r"^\(?(?P<letter>[A-H])[.):]\s+\S")
_COUNTED = re.compile(r"^(?:session|seance|sesion|panel|theme|tema) (?:[a-h]|\d)\b")
_GROUPS = frozenset({SessionKind.WORKING_GROUP, SessionKind.PARALLEL})


def split_parallel(block: Block) -> Iterator[Block]:
    """Give the items of one time: the parallel ones, under the common title as their heading, or the block itself."""
    starts = [index for index, piece in enumerate(block.pieces) if _opens(block, piece)]
    starts = starts if len(starts) > 1 else _lettered(block)
    if len(starts) < 2:
        yield block
        return
    common = block.pieces[: starts[0]]
    title = [block.opener.saying(block.slot.rest)] if block.slot.rest else []
    slot = replace(block.slot, rest="", elsewhere="")
    kind = kind_of(_title(block))
    kind = SessionKind.PARALLEL if kind is SessionKind.SESSION else kind
    for place, start in enumerate(starts):
        end = starts[place + 1] if place + 1 < len(starts) else len(block.pieces)
        lead = [*block.lead, *title, *common] if place == 0 else []
        opener = block.pieces[start]
        if place == 0 and not block.slot.rest:
            opener = replace(opener, lines=block.opener.lines + opener.lines)
        yield Block(slot, opener, block.day, block.pieces[start:end], lead, parallel=True, kind=kind)


def _opens(block: Block, piece: Piece) -> bool:
    """Whether a line opens a parallel item; list items do only under a title that announces parallel ones."""
    plain = fold(strip_bullet(piece.text))
    if _SUB.match(plain) and not piece.bullet:
        return True
    return bool(_SUB.match(plain) or _COUNTED.match(plain)) and _is_announced(block)


def _is_announced(block: Block) -> bool:
    title = _title(block)
    return kind_of(title) in _GROUPS or announces_parallel(title)


def _title(block: Block) -> str:
    return block.slot.rest or (block.pieces[0].text if block.pieces else "")


def _lettered(block: Block) -> list[int]:
    """Give where items A, B, C … stand under a title that announces parallel ones."""
    if not _is_announced(block):
        return []
    found = [(index, _LETTERED.match(piece.text)) for index, piece in enumerate(block.pieces)]
    letters = [(index, match["letter"]) for index, match in found if match]
    return (
        [index for index, _ in letters] if [letter for _, letter in letters] == list("ABCDEFGH"[: len(letters)]) else []
    )
