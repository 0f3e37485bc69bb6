"""Slices of a page: what is never cut across, and what stays together."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from planner.exports.typesetting.inks import HAIRLINE, Ink
from planner.exports.typesetting.paragraph import Line


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across, ``below`` points under the top of its slice."""

    x: float
    width: float
    below: float
    thickness: float = 0.5
    ink: Ink = HAIRLINE


@dataclass(frozen=True, slots=True)
class Frame:
    """A box of hairlines, its top ``below`` points under the top of its slice."""

    x: float
    width: float
    below: float
    height: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG, its top ``below`` points under the top of its slice."""

    png: bytes
    x: float
    width: float
    height: float
    below: float = 0.0


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline; ``level`` counts from 0."""

    title: str
    level: int


@dataclass(slots=True)
class Strip:
    """A slice of a page with lines at (x, baseline under its top, line), in points.

    ``gap`` is the white space above it, none at the top of a page; ``keep`` ties it to the strip below. ``running``
    is the heading that pages repeat which begin after it.
    """

    height: float
    lines: list[tuple[float, float, Line]] = field(default_factory=list)
    gap: float = 0.0
    keep: bool = False
    rule: Rule | None = None
    frame: Frame | None = None
    picture: Picture | None = None
    bookmark: Bookmark | None = None
    running: str | None = None


def stacked(lines: Sequence[Line], x: float, gap: float = 0.0, *, whole: bool = False) -> list[Strip]:
    """Stack the lines of a paragraph; at least two of them stay together at either side of a page break.

    A ``whole`` paragraph is not broken at all.
    """
    last = len(lines) - 1
    return [
        Strip(
            line.look.leading,
            [(x, line.look.baseline, line)],
            0.0 if index else gap,
            keep=index < last and (whole or index in {0, last - 1}),
        )
        for index, line in enumerate(lines)
    ]


def beside(strips: list[Strip], lines: Sequence[Line], x: float) -> list[Strip]:
    """Set lines beside strips, on the same baselines where the looks agree; they may reach below the strips."""
    for index, line in enumerate(lines):
        if index == len(strips):
            if strips:
                strips[-1].keep = True
            strips.append(Strip(line.look.leading))
        strips[index].lines.insert(0, (x, line.look.baseline, line))
    return strips


def kept(strips: list[Strip]) -> list[Strip]:
    """Tie strips to each other and to what follows them."""
    for strip in strips:
        strip.keep = True
    return strips
