"""Sessions that share one time: working groups, workshops and other parallel ones under a common heading."""

import re
from collections.abc import Iterator

from planner.domain.kinds import SessionKind
from planner.domain.names import fold
from planner.imports.programme.bullets import strip_bullet
from planner.imports.programme.lexicon.kinds import SUB_SESSIONS
from planner.imports.programme.lexicon.phrases import longest_first
from planner.imports.programme.outline import Block
from planner.imports.programme.pieces import Piece
from planner.imports.programme.titles import kind_of

_SUB = re.compile(
    rf"^(?:{'|'.join(re.escape(word) for word in longest_first(SUB_SESSIONS))})\s+(?:n[o°]\.?\s*)?(?:\d{{1,2}}"
    rf"|[a-h]|[ivx]{{1,4}})\b"
)


def split_parallel(block: Block) -> Iterator[Block]:
    """Give the items of one time: the parallel ones, under the common title as their heading, or the block itself."""
    starts = [index for index, piece in enumerate(block.pieces) if _opens(block, piece)]
    if len(starts) < 2:
        yield block
        return
    common = block.pieces[: starts[0]]
    title = [block.opener.saying(block.slot.rest)] if block.slot.rest else []
    slot = type(block.slot)(block.slot.start, block.slot.end, "", block.slot.half)
    for place, start in enumerate(starts):
        end = starts[place + 1] if place + 1 < len(starts) else len(block.pieces)
        lead = [*block.lead, *title, *common] if place == 0 else []
        yield Block(slot, block.pieces[start], block.day, block.pieces[start:end], lead, parallel=True)


def _opens(block: Block, piece: Piece) -> bool:
    """Whether a line opens a parallel item; list items do only under a title that announces parallel ones."""
    announced = kind_of(block.slot.rest) in {SessionKind.WORKING_GROUP, SessionKind.PARALLEL}
    return bool(_SUB.match(fold(strip_bullet(piece.text)))) and (announced or not piece.bullet)
