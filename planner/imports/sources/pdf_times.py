"""Times that a narrow column breaks in two, ``8.30 –`` over ``9.00``, beside what they are printed in the middle of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from planner.imports.sources.pdf_page import Box, Fragment, Page

Line = tuple[Fragment, ...]

_START = re.compile(r"^\d{1,2}\s?[.:hH]\s?\d\d\s*(?:[–—-]|to|à|a)$")
_END = re.compile(r"^\d{1,2}\s?[.:hH]\s?\d\d$")
_NEAR = 4.0
"""Points within which left edges count as one."""
_BLOCK = 0.7
"""Of a line's height: a gap beyond it parts the rows of a table."""


@dataclass(eq=False)
class _Times:
    """A broken range as one fragment, with the lines of its two halves."""

    fragment: Fragment
    halves: tuple[int, int]


@dataclass(eq=False)
class _Block:
    """Lines beside the column of times that stand close together, by their number on the page."""

    lines: dict[int, Line]
    box: Box
    times: list[_Times] = field(default_factory=list)


def mended(page: Page) -> Page:
    """Give the page with each broken range whole and on the first line of what it belongs to."""
    ranges = list(_ranges(page.lines))
    if not ranges:
        return page
    return replace(page, lines=tuple(_lines(page.lines, ranges)))


def _lines(lines: Sequence[Line], ranges: Sequence[_Times]) -> Iterator[Line]:
    owned = _owned(lines, ranges)
    halves = {half: times for times in ranges for half in times.halves}
    written: list[_Block] = []
    for number, line in enumerate(lines):
        block = owned.get(number)
        if block is None:
            yield from _alone(number, line, halves.get(number))
        elif block not in written:
            written.append(block)
            yield from _row(block)


def _owned(lines: Sequence[Line], ranges: Sequence[_Times]) -> dict[int, _Block]:
    """Give the block that each line goes to, by the number of the line; only a block with one range takes lines."""
    owned: dict[int, _Block] = {}
    for block in _blocks(lines, ranges):
        block.times = [one for one in ranges if block.box.bottom < one.fragment.box.middle < block.box.top]
        if len(block.times) == 1:
            owned |= dict.fromkeys((*block.lines, *block.times[0].halves), block)
    return owned


def _ranges(lines: Sequence[Line]) -> Iterator[_Times]:
    for number, line in enumerate(lines):
        if not _START.match(line[0].text):
            continue
        for below in range(number + 1, len(lines)):
            start, end = line[0], lines[below][0]
            if abs(end.box.left - start.box.left) <= _NEAR:
                if _END.match(end.text) and start.box.bottom - end.box.top < start.box.height:
                    whole = Fragment(f"{start.text} {end.text}", start.box.around(end.box))
                    yield _Times(whole, (number, below))
                break


def _blocks(lines: Sequence[Line], ranges: Sequence[_Times]) -> Iterator[_Block]:
    halves = {half for times in ranges for half in times.halves}
    edge = max(times.fragment.box.right for times in ranges)
    block: _Block | None = None
    for number, line in enumerate(lines):
        beside = line[1:] if number in halves else line
        if not beside:
            continue
        box = beside[0].box
        for fragment in beside[1:]:
            box = box.around(fragment.box)
        if beside[0].box.left <= edge:
            if block:
                yield block
            block = None
        elif block and block.box.bottom - box.top <= box.height * _BLOCK:
            block.lines[number] = beside
            block.box = block.box.around(box)
        else:
            if block:
                yield block
            block = _Block({number: beside}, box)
    if block:
        yield block


def _row(block: _Block) -> Iterator[Line]:
    first, *rest = block.lines.values()
    times = block.times[0].fragment
    box = replace(times.box, bottom=first[0].box.bottom, top=first[0].box.top)
    yield (replace(times, box=box), *first)
    yield from rest


def _alone(number: int, line: Line, times: _Times | None) -> Iterator[Line]:
    """Give a line outside all blocks, its half of a range made whole or left out."""
    if times is None:
        yield line
    elif number == times.halves[0]:
        yield (times.fragment, *line[1:])
    elif len(line) > 1:
        yield line[1:]
