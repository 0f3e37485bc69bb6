"""How an agenda lies on paper: blocks become strips in a column for times and a column for words."""

from collections.abc import Iterable, Iterator, Sequence
from functools import singledispatchmethod

from reportlab.lib.units import mm

from planner.domain.printed import Line as Runs
from planner.domain.printed import Run, plain
from planner.exports.blocks import Block, DayHeading, Item, Masthead, Notice, Section, SegmentHeading, TalkGroup
from planner.exports.typesetting.looks import ACCENT, GREY, INK, Look
from planner.exports.typesetting.paragraph import Line, broken, single
from planner.exports.typesetting.strips import Bookmark, Frame, Rule, Strip, beside, kept, stacked
from planner.exports.typesetting.text import paragraphs

BODY = Look(10, 14.5)
DETAIL = Look(9, 14.5, GREY)
SEGMENT = Look(10.5, 15, ACCENT)
DAY = Look(11.5, 16)
TITLE = Look(19, 24)
SUBTITLE = Look(11.5, 16)
CAPITALS = Look(9, 13, tracking=60)
ORIGINAL = Look(9, 13)
MARK = Look(8, 16, tracking=60)
TIMES = 28 * mm
GUTTER = 2.5 * mm
DASH = 10.5
MARK_PADDING = 7.0
LETTERHEAD_GAP = 14.0


class AgendaStrips:
    """Lays blocks between a left edge and a width, in points."""

    def __init__(self, left: float, width: float) -> None:
        self._left, self._width = left, width
        self._words_left = left + TIMES + GUTTER
        self._words_width = width - TIMES - GUTTER
        self._dash = broken((Run("–"),), BODY, DASH)
        self._day_begins = False
        self._end_begun = False

    @singledispatchmethod
    def strips(self, block: Block) -> Iterable[Strip]:
        """Give the strips of one block."""
        raise NotImplementedError(type(block))

    @strips.register
    def _(self, masthead: Masthead) -> Iterator[Strip]:
        yield from self._letterhead(masthead)
        mark = single(masthead.mark.upper(), MARK, self._width / 3)
        room = self._width - (mark.width + 4 * MARK_PADDING if masthead.mark else 0)
        title = stacked(broken((Run(masthead.title, "bold"),), TITLE, room), self._left, 20)
        if masthead.mark and title:
            self._stamp(title[0], mark)
        yield from title
        yield from self._line_under_title((Run(masthead.subtitle),), SUBTITLE)
        yield from self._line_under_title((Run(masthead.theme, "italic"),), SUBTITLE)
        yield from self._line_under_title((Run(masthead.place_and_dates),), SUBTITLE)
        for host in masthead.hosts:
            yield from self._line_under_title((Run(host, "quiet"),), BODY)

    def _letterhead(self, masthead: Masthead) -> list[Strip]:
        original = single(masthead.original, ORIGINAL, self._width / 2)
        bodies = _bodies(masthead.bodies, self._width - original.width - LETTERHEAD_GAP)
        strips = beside(stacked(bodies, self._left), [original], self._left + self._width - original.width)
        strips[-1].height += 7
        strips[-1].rule = Rule(self._left, self._width, strips[-1].height - 1, 0.9, INK)
        return kept(strips)

    def _stamp(self, strip: Strip, mark: Line) -> None:
        width = mark.width + 2 * MARK_PADDING
        left = self._left + self._width - width
        top = (TITLE.leading - MARK.leading) / 2
        strip.frame = Frame(left, width, top, MARK.leading)
        strip.lines.append((left + MARK_PADDING, top + MARK.baseline, mark))

    def _line_under_title(self, runs: Runs, look: Look) -> list[Strip]:
        return stacked(broken(runs, look, self._width), self._left, 3) if plain(runs).strip() else []

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
        return kept(self._words(heading.runs, SEGMENT, 9 if self._day_begins else 16, whole=True))

    @strips.register
    def _(self, item: Item) -> list[Strip]:
        strips = kept([*self._head(item)])
        strips += [strip for part in self._parts(item) for strip in part]
        time = broken((Run(item.time),), BODY, TIMES)
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
            yield self._words(document, BODY, 1.5 if index else 5)

    def _group(self, group: TalkGroup) -> Iterator[list[Strip]]:
        if not group.label:
            yield from (self._words(talk, BODY, 5, whole=True) for talk in group.talks)
            return
        yield kept(self._words((Run(group.label, "quiet"),), BODY, 5))
        for talk in group.talks:
            lines = broken(talk, BODY, self._words_width - DASH)
            yield beside(stacked(lines, self._words_left + DASH, 2, whole=True), self._dash, self._words_left)

    @strips.register
    def _(self, section: Section) -> list[Strip]:
        strips = [strip for line in section.lines for strip in self._words(line, BODY, 3, whole=True)]
        beside(strips, broken((Run(section.heading, "bold"),), BODY, TIMES), self._left)
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


def _bodies(names: Sequence[str], width: float) -> list[Line]:
    """Set the names of a body on one line where they fit, otherwise each on lines of its own."""
    together = broken((Run(" · ".join(names).upper(), "bold"),), CAPITALS, width)
    if len(together) <= 1:
        return together
    return [line for name in names for line in broken((Run(name.upper(), "bold"),), CAPITALS, width)]
