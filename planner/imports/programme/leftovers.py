"""Lines outside the items that no fact holds: they become notes of the event, so that nothing is lost."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import astuple

from planner.domain.names import fold
from planner.domain.programme import ProgrammeFacts, ReadLine
from planner.imports.programme.dates import DateMention, find_dates
from planner.imports.programme.lexicon.phrases import words
from planner.imports.programme.pieces import Piece

_WORD = re.compile(r"[^\W_]+")
_FRAMING = words(
    """
    a and at au by con d de del des du el en et for from in l la las le les los of on par por the to with y
    contact contacto contacts email further hosted information lieu lugar m mail mme mr mrs ms organised organise
    organisee organized organizado place please plus pour sede sr sra tel tema theme venue
    """
)


def read_leftovers(pieces: Sequence[Piece], lines: Sequence[ReadLine], facts: ProgrammeFacts) -> tuple[str, ...]:
    """Give what the event's own lines say beyond the facts, in order."""
    known = _words(" ".join(_texts(astuple(facts)))) | _FRAMING
    outside = [piece for piece in pieces if lines[piece.line].use == "event"]
    return tuple(piece.text for piece in outside if _words(_without_dates(piece.text, facts)) - known)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, str | int):
        yield str(value)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(fold(text)))


def _without_dates(text: str, facts: ProgrammeFacts) -> str:
    """Give a text without the dates that are the event's first and last day."""
    for mention in reversed(list(find_dates(text))):
        if _is_of(mention, facts):
            text = f"{text[: mention.start]} {text[mention.end :]}"
    return text


def _is_of(mention: DateMention, facts: ProgrammeFacts) -> bool:
    first, last = facts.starts_on, facts.ends_on
    if first is None or last is None:
        return False
    return mention.on(mention.year or first.year) == first and mention.until(mention.year or last.year) == last
