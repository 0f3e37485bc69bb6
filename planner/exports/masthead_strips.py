"""The head of the first page on paper: letterhead, rule, title and what stands under it."""

from collections.abc import Iterator, Sequence

from planner.domain.printed import Line as Runs
from planner.domain.printed import Run, plain
from planner.exports.blocks import Masthead
from planner.exports.house import Logo
from planner.exports.typesetting.inks import INK, Ink
from planner.exports.typesetting.looks import Look
from planner.exports.typesetting.paragraph import Line, broken, single
from planner.exports.typesetting.strips import Frame, Picture, Rule, Strip, beside, kept, stacked

BODY = Look(10, 14.5)
TITLE = Look(19, 24)
SUBTITLE = Look(11.5, 16)
ORGANIZATION = Look(10, 14)
CAPITALS = Look(9, 13, tracking=60)
ORIGINAL = Look(9, 13)
MARK = Look(8, 16, tracking=60)
MARK_PADDING = 7.0
GAP = 14.0
LOGO_HEIGHT, LOGO_GAP = 36.0, 12.0
LOGO_SHARE = 0.4
"""The widest that a logo may be, as a share of the line."""

RULE, RULE_IN_COLOUR = 0.9, 1.5


class MastheadStrips:
    """Lays a masthead between a left edge and a width, in points; without an accent its rule is black."""

    def __init__(self, left: float, width: float, accent: Ink | None) -> None:
        self._left, self._width, self._accent = left, width, accent

    def strips(self, masthead: Masthead) -> Iterator[Strip]:
        """Give the strips of a masthead."""
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
        logo = self._logo(masthead.logo) if masthead.logo else None
        left = self._left + (logo.width + LOGO_GAP if logo else 0)
        room = self._left + self._width - left - original.width - GAP
        organization = broken((Run(masthead.organization, "bold"),), ORGANIZATION, room)
        names = stacked([*organization, *_bodies(masthead.bodies, room)], left)
        strips = beside(names, [original], self._left + self._width - original.width)
        if logo:
            strips = _beside_logo(strips, logo)
        strips[-1].height += 7
        rule, thickness = (self._accent, RULE_IN_COLOUR) if self._accent else (INK, RULE)
        strips[-1].rule = Rule(self._left, self._width, strips[-1].height - 1, thickness, rule)
        return kept(strips)

    def _logo(self, logo: Logo) -> Picture:
        scale = min(LOGO_HEIGHT / logo.height, LOGO_SHARE * self._width / logo.width)
        return Picture(logo.png, self._left, logo.width * scale, logo.height * scale)

    def _stamp(self, strip: Strip, mark: Line) -> None:
        width = mark.width + 2 * MARK_PADDING
        left = self._left + self._width - width
        top = (TITLE.leading - MARK.leading) / 2
        strip.frame = Frame(left, width, top, MARK.leading)
        strip.lines.append((left + MARK_PADDING, top + MARK.baseline, mark))

    def _line_under_title(self, runs: Runs, look: Look) -> list[Strip]:
        return stacked(broken(runs, look, self._width), self._left, 3) if plain(runs).strip() else []


def _beside_logo(strips: list[Strip], logo: Picture) -> list[Strip]:
    """Set names and logo side by side, on a common middle."""
    spare = logo.height - sum(strip.height for strip in strips)
    if spare <= 0:
        strips[0].picture = logo
        return strips
    return [Strip(spare / 2, picture=logo), *strips, Strip(spare / 2)]


def _bodies(names: Sequence[str], width: float) -> list[Line]:
    """Set the names of a body on one line where they fit, otherwise each on lines of its own."""
    together = broken((Run(" · ".join(names).upper(), "bold"),), CAPITALS, width)
    if len(together) <= 1:
        return together
    return [line for name in names for line in broken((Run(name.upper(), "bold"),), CAPITALS, width)]
