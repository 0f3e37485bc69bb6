"""Paragraphs: runs of text broken into lines, ragged right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from planner.domain.printed import Run
from planner.exports.typesetting.faces import EM, Face, FaceName, face
from planner.exports.typesetting.inks import GREY, Ink
from planner.exports.typesetting.looks import FACES, Look
from planner.exports.typesetting.text import prepared

_ELLIPSIS = "…"
_FEW_WORDS = 4
_SHORT = 0.15
_LEFT_HANGING = " ·–—-,;:("
"""What never stands before an ellipsis."""


class Setting(NamedTuple):
    """How a piece of text is set."""

    face: FaceName
    ink: Ink
    link: str


Atom = tuple[str, Setting, int]
"""A word or part of one: its text, how it is set, and its width with any tracking, in thousandths of an em."""


@dataclass(slots=True)
class Piece:
    """Text in one setting within a line; ``x`` and ``width`` in points from the line's start."""

    x: float
    width: float
    text: str
    setting: Setting


class Line:
    """One line of a paragraph in a look."""

    __slots__ = ("look", "pieces", "width")

    def __init__(self, look: Look, atoms: Iterable[Atom]) -> None:
        self.look = look
        self.pieces: list[Piece] = []
        scale, setting, words, start, end = look.size / EM, None, [""], 0, 0
        for text, its_setting, width in atoms:
            if its_setting is not setting and its_setting != setting:
                self._add(words, setting, start * scale, end * scale)
                setting, words, start = its_setting, [], end
            words.append(text)
            end += width
        self._add(words, setting, start * scale, end * scale)
        self.width = end * scale

    def _add(self, words: list[str], setting: Setting | None, start: float, end: float) -> None:
        if setting:
            self.pieces.append(Piece(start, end - start, "".join(words), setting))


@dataclass(slots=True)
class Box:
    """What is not broken: atoms that touch; ``space`` is what parts it from the box before, None where they touch."""

    space: Atom | None
    atoms: list[Atom]
    width: int


def broken(runs: Iterable[Run], look: Look, width: float) -> list[Line]:
    """Break runs into lines of at most ``width`` points; a word wider than a line is broken where it must be."""
    limit = int(width * EM / look.size)
    lines: list[Line] = []
    atoms: list[Atom] = []
    used = 0
    for box in _accompanied(_boxes(runs, look), limit):
        for part in (box,) if box.width <= limit else _cut(box, limit, look.tracking):
            gap = part.space[2] if part.space else 0
            if atoms and used + gap + part.width > limit:
                lines.append(Line(look, atoms))
                atoms, used = [], 0
            elif atoms and part.space:
                atoms.append(part.space)
                used += gap
            atoms += part.atoms
            used += part.width
    return [*lines, Line(look, atoms)] if atoms else lines


def single(text: str, look: Look, width: float) -> Line:
    """Set a text on one line; what does not fit gives way to an ellipsis."""
    setting = Setting("Regular", look.ink, "")
    words = shortened(text, look, width)
    return Line(look, [(words, setting, _measured(words, face(setting.face), look.tracking))] if words else [])


def shortened(text: str, look: Look, width: float) -> str:
    """Give a text as it stands on one line of a width; what does not fit gives way to an ellipsis after a word."""
    shape, limit, words = face("Regular"), width * EM / look.size, prepared(text).strip()
    if _measured(words, shape, look.tracking) <= limit:
        return words
    while words and _measured(words + _ELLIPSIS, shape, look.tracking) > limit:
        words = words[:-1].rstrip()
    whole = words[: words.rfind(" ")] if " " in words else words
    return (whole.rstrip(_LEFT_HANGING) or words) + _ELLIPSIS


def _boxes(runs: Iterable[Run], look: Look) -> list[Box]:
    boxes: list[Box] = []
    touching = False
    space: Atom | None = None
    for run in runs:
        setting = _setting(run, look)
        shape = face(setting.face)
        blank = (" ", setting, shape.width(" ") + look.tracking)
        for index, word in enumerate(prepared(run.text).split(" ")):
            if index:
                touching, space = False, blank
            for part, natural in shape.parts(word):
                width = natural + look.tracking * len(part)
                atom = (part, setting, width)
                if touching:
                    boxes[-1].atoms.append(atom)
                    boxes[-1].width += width
                    touching = False
                else:
                    boxes.append(Box(space, [atom], width))
                    space = None
            touching = touching or bool(word)
    return boxes


def _accompanied(boxes: list[Box], limit: int) -> list[Box]:
    """Tie a short last word to the one before it, so that it does not stand alone on the last line."""
    if len(boxes) < _FEW_WORDS or boxes[-1].width > limit * _SHORT or boxes[-1].space is None:
        return boxes
    *others, before, last = boxes
    assert last.space
    tied = Box(before.space, [*before.atoms, last.space, *last.atoms], before.width + last.space[2] + last.width)
    return [*others, tied] if tied.width <= limit / 2 else boxes


def _setting(run: Run, look: Look) -> Setting:
    return Setting(FACES[run.style], look.link if run.link else GREY if run.style == "quiet" else look.ink, run.link)


def _cut(box: Box, limit: int, tracking: int) -> Sequence[Box]:
    """Cut a box that is wider than a line into boxes that are not, between characters."""
    parts = [Box(box.space, [], 0)]
    for text, setting, _ in box.atoms:
        for character in text:
            width = face(setting.face).width(character) + tracking
            if parts[-1].atoms and parts[-1].width + width > limit:
                parts.append(Box(None, [], 0))
            parts[-1].atoms.append((character, setting, width))
            parts[-1].width += width
    return parts


def _measured(text: str, shape: Face, tracking: int) -> int:
    words = text.split(" ")
    return sum(map(shape.width, words)) + shape.width(" ") * (len(words) - 1) + tracking * len(text)
