"""The blocks that a printed programme is made of, whatever it is printed with."""

from dataclasses import dataclass

from planner.domain.printed import Line
from planner.exports.house import Logo


@dataclass(frozen=True, slots=True)
class Masthead:
    """The head of the first page; any text may be empty. ``bodies`` is one body, named once a language."""

    organization: str
    logo: Logo | None
    bodies: tuple[str, ...]
    original: str
    title: str
    subtitle: str
    theme: str
    place_and_dates: str
    hosts: tuple[str, ...]
    mark: str


@dataclass(frozen=True, slots=True)
class DayHeading:
    """A day, and how the heading reads on a page that goes on with it."""

    text: str
    continued: str


@dataclass(frozen=True, slots=True)
class SegmentHeading:
    """A heading over several sessions of a day."""

    runs: Line


@dataclass(frozen=True, slots=True)
class TalkGroup:
    """The people of one role; ``label`` is empty where a single line says the role itself."""

    label: str
    talks: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A session: ``time`` is empty where it has none, ``outline`` names it in bookmarks."""

    time: str
    title: Line
    format_label: str
    details: str
    points: tuple[str, ...]
    description: str
    modalities: str
    groups: tuple[TalkGroup, ...]
    documents: tuple[Line, ...]
    outline: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the end matter."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence in place of a programme."""

    text: str


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot of every page; ``page`` is filled with ``{page}`` and ``{pages}``."""

    title: str
    as_at: str
    page: str


Block = Masthead | DayHeading | SegmentHeading | Item | Section | Notice
