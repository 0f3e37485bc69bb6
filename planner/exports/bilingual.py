"""A programme in two languages: every heading in both, names and what people are in the first."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import singledispatch

from planner.domain.printed import Line, Run, plain
from planner.exports.blocks import Block, DayHeading, Item, Masthead, Notice, Section, SegmentHeading, TalkGroup

_BETWEEN = " / "


def in_both(first: Iterable[Block], second: Iterable[Block]) -> Iterator[Block]:
    """Join two compositions of the same programme, block by block; they mark what goes on alike."""
    for one, other in zip(first, second, strict=True):
        yield _joined(one, other)


@singledispatch
def _joined(one: Block, other: Block) -> Block:
    raise NotImplementedError(type(one))


@_joined.register
def _(one: Masthead, other: Masthead) -> Block:
    return replace(
        one,
        original=_both(one.original, other.original),
        title=_both(one.title, other.title),
        subtitle=_both(one.subtitle, other.subtitle),
        theme=_both(one.theme, other.theme),
        place_and_dates=_both(one.place_and_dates, other.place_and_dates),
        hosts=tuple(_both(*names) for names in zip(one.hosts, other.hosts, strict=True)),
        mark=_both(one.mark, other.mark),
    )


@_joined.register
def _(one: DayHeading, other: DayHeading) -> Block:
    text = _both(one.text, other.text)
    return DayHeading(text, one.continued.replace(one.text, text))


@_joined.register
def _(one: SegmentHeading, other: SegmentHeading) -> Block:
    return SegmentHeading(_both_lines(one.runs, other.runs))


@_joined.register
def _(one: Item, other: Item) -> Block:
    return replace(
        one,
        title=_both_lines(one.title, other.title),
        format_label=_both(one.format_label, other.format_label),
        details=_both(one.details, other.details),
        points=tuple(_both(*points) for points in zip(one.points, other.points, strict=True)),
        description=_both(one.description, other.description, "\n"),
        modalities=_both(one.modalities, other.modalities),
        groups=tuple(_both_groups(*groups) for groups in zip(one.groups, other.groups, strict=True)),
    )


@_joined.register
def _(one: Section, other: Section) -> Block:
    return replace(one, heading=_both(one.heading, other.heading))


@_joined.register
def _(one: Notice, other: Notice) -> Block:
    return Notice(_both(one.text, other.text))


def _both_groups(one: TalkGroup, other: TalkGroup) -> TalkGroup:
    if one.label:
        return replace(one, label=_both(one.label, other.label))
    ((lead, *words),), ((other_lead, *_),) = one.talks, other.talks
    both = Run(_both(lead.text.rstrip(" :\u00a0"), other_lead.text), lead.style)
    return TalkGroup("", ((both, *words),))


def _both(one: str, other: str, between: str = _BETWEEN) -> str:
    return one if other in {"", one} else f"{one}{between}{other}" if one else other


def _both_lines(one: Line, other: Line) -> Line:
    return one if plain(other) in {"", plain(one)} else (*one, Run(_BETWEEN), *other)
