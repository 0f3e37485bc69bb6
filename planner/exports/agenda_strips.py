"""How an agenda lies on paper: blocks become strips in a column for times and a column for words."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import singledispatchmethod
from itertools import pairwise

from reportlab.lib.units import mm

from planner.domain.printed import Line as Runs
from planner.domain.printed import Run
from planner.exports.agenda_content import AgendaOptions
from planner.exports.blocks import Block, DayHeading, Item, Masthead, Notice, Section, SegmentHeading, TalkGroup
from planner.exports.masthead_strips import MastheadStrips
from planner.exports.typesetting.inks import GREY, ink, readable
from planner.exports.typesetting.looks import Look
from planner.exports.typesetting.paragraph import broken
from planner.exports.typesetting.strips import Bookmark, Rule, Strip, beside, kept, stacked
from planner.exports.typesetting.text import paragraphs

BODY = Look(10, 14.5)
DETAIL = Look(9, 14.5, GREY)
SEGMENT = Look(10.5, 15)
DAY = Look(11.5, 16)
TIMES, TIMES_IN_HALVES = 28 * mm, 41 * mm
GUTTER = 2.5 * mm
DASH = 10.5


class AgendaStrips:
    """Lays blocks between a left edge and a width, in points."""

    def __init__(self, left: float, width: float, options: AgendaOptions) -> None:
        self._left, self._width = left, width
        house = options.house
        self._times = TIMES_IN_HALVES if house.words(options.language).in_halves else TIMES
        self._words_left = left + self._times + GUTTER
        self._words_width = width - self._times - GUTTER
        accent = ink(house.accent)
        self._body = replace(BODY, link=readable(accent))
        self._segment = replace(SEGMENT, ink=readable(accent))
        self._masthead = MastheadStrips(left, width, accent if house.accent else None)
        self._dash = broken((Run("–"),), BODY, DASH)
        self._day_begins = False
        self._end_begun = False

    @singledispatchmethod
    def strips(self, block: Block) -> Iterable[Strip]:
        """Give the strips of one block."""
        raise NotImplementedError(type(block))

    @strips.register
    def _(self, masthead: Masthead) -> Iterable[Strip]:
        return self._masthead.strips(masthead)

    @strips.register
    def _(self, heading: DayHeading) -> list[Strip]:
        lines = stacked(broken((Run(heading.text, "bold"),), DAY, self._width), self._left, 22)
        lines[0].bookmark = Bookmark(heading.text, 0)
        lines[0].running = heading.continued
        self._day_begins = True
        rule = Strip(4, rule=Rule(self._left, self._width, 3.5), keep=True)
        return [*kept(lines), rule]

    @strips.register
    def _(self, heading: SegmentHeading) -> list[Strip]:
        return kept(self._words(heading.runs, self._segment, 9 if self._day_begins else 16, whole=True))

    @strips.register
    def _(self, item: Item) -> list[Strip]:
        strips = kept([*self._head(item)])
        strips += _unstranded([*self._parts(item)])
        time = broken((Run(item.time),), BODY, self._times)
        if not strips and not time:
            return []
        self._day_begins = False
        beside(strips, time, self._left)
        strips[0].gap = 9
        strips[0].bookmark = Bookmark(item.outline, 1)
        strips[-1].keep = False
        return strips

    def _head(self, item: Item) -> Iterator[Strip]:
        yield from self._words(item.title, BODY, 0, whole=True)
        if item.format_label:
            yield from self._words((Run(item.format_label, "italic"),), BODY, 0, whole=True)
        if item.details:
            yield from self._words((Run(item.details),), DETAIL, 0, whole=True)

    def _parts(self, item: Item) -> Iterator[list[Strip]]:
        for point in item.points:
            yield self._words((Run(point),), BODY, 1.5)
        for paragraph in paragraphs(item.description):
            yield self._words((Run(paragraph),), BODY, 4)
        if item.modalities:
            yield self._words((Run(f"[{item.modalities}]"),), DETAIL, 4)
        for group in item.groups:
            yield from self._group(group)
        for index, document in enumerate(item.documents):
            yield self._words(document, self._body, 1.5 if index else 5)

    def _group(self, group: TalkGroup) -> Iterator[list[Strip]]:
        if not group.label:
            yield from (self._words(talk, self._body, 5, whole=True) for talk in group.talks)
            return
        yield kept(self._words((Run(group.label, "quiet"),), BODY, 5))
        talks = [self._talk(talk) for talk in group.talks]
        for talk in talks[-2:-1]:
            kept(talk)  # the last does not stand alone on the next page
        yield from talks

    def _talk(self, talk: Runs) -> list[Strip]:
        lines = broken(talk, self._body, self._words_width - DASH)
        return beside(stacked(lines, self._words_left + DASH, 2, whole=True), self._dash, self._words_left)

    @strips.register
    def _(self, section: Section) -> list[Strip]:
        strips = [strip for line in section.lines for strip in self._words(line, self._body, 3, whole=True)]
        beside(strips, broken((Run(section.heading, "bold"),), BODY, self._times), self._left)
        if not self._end_begun:
            strips.insert(0, Strip(10, keep=True, rule=Rule(self._left, self._width, 0)))
        strips[0].gap = 12 if self._end_begun else 26
        strips[0].running = ""
        self._end_begun = True
        return strips

    @strips.register
    def _(self, notice: Notice) -> list[Strip]:
        return stacked(broken((Run(notice.text, "italic"),), BODY, self._width), self._left, 26)

    def _words(self, runs: Runs, look: Look, gap: float, *, whole: bool = False) -> list[Strip]:
        return stacked(broken(runs, look, self._words_width), self._words_left, gap, whole=whole)


def _unstranded(parts: list[list[Strip]]) -> list[Strip]:
    """Join the parts of a session; a last part of one line does not stand alone on the next page."""
    for before, last in pairwise(parts[-2:]):
        if len(last) == 1 and before:
            before[-1].keep = True
    return [strip for part in parts for strip in part]
