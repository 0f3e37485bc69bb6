"""Finding by a few letters of a few words, without case and accents, the likeliest first."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import nsmallest

from planner.domain.names import fold

_STARTS, _WORDS, _ELSEWHERE, _LETTERS, _REST = 0, 1, 2, 4, 5
"""Ranks: the title starts so, its words do, it has the letters, only the rest has them; another event comes after its
like, before what is less likely."""
_PLACES = 1 << 32
_BETWEEN = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Findable:
    """Something that can be found: a row of a noun, its event, and ``also``, further words that it is found by.

    ``note`` says more of it, ``kind`` what sort of its noun it is, ``events`` in which events it is.
    """

    noun: str
    row_id: int
    event_id: int
    title: str
    note: str = ""
    also: str = ""
    kind: str = ""
    events: str = ""
    starts_at: datetime | None = None


class Index:
    """Findables, ready to be searched at every keystroke.

    Where words start as they were typed comes first, and of these the event in view before the others.
    """

    def __init__(self, findables: Iterable[Findable], event_id: int | None) -> None:
        self._findables = tuple(findables)
        self._titles = [_key(found.title) for found in self._findables]
        self._keys = [
            f"{title} {_key(f'{found.note} {found.also}')}"
            for title, found in zip(self._titles, self._findables, strict=True)
        ]
        self._nouns = [found.noun for found in self._findables]
        self._elsewhere = [_ELSEWHERE * (found.event_id != event_id) for found in self._findables]

    def find(self, words: str, most: int) -> Mapping[str, tuple[Findable, ...]]:
        """Give at most ``most`` of each noun that have all the words, the likeliest first; nothing for no words."""
        tokens = sorted(_key(words).split(), key=len, reverse=True)
        if not tokens:
            return {}
        places = [place for place, key in enumerate(self._keys) if tokens[0] in key]
        for token in tokens[1:]:
            places = [place for place in places if token in self._keys[place]]
        ranked = self._ranked(places, f" {_key(words).strip()}", tokens)
        return {
            noun: tuple(self._findables[order % _PLACES] for order in nsmallest(most, orders))
            for noun, orders in ranked.items()
        }

    def _ranked(self, places: Iterable[int], whole: str, tokens: Sequence[str]) -> Mapping[str, list[int]]:
        """Give by noun one number a place, that sorts the likeliest first and ends in the place."""
        ranked: dict[str, list[int]] = defaultdict(list)
        starts = [f" {token}" for token in tokens]
        for place in places:
            title = self._titles[place]
            rank = _LETTERS
            if title.startswith(whole):
                rank = _STARTS
            elif starts[0] in title and _has(title, starts):
                rank = _WORDS
            elif tokens[0] not in title or not _has(title, tokens):
                rank = _REST
            ranked[self._nouns[place]].append((rank + self._elsewhere[place]) * _PLACES + place)
        return ranked


def _key(text: str) -> str:
    return f" {_BETWEEN.sub(' ', fold(text))} "


def _has(title: str, parts: Sequence[str]) -> bool:
    return len(parts) == 1 or all(part in title for part in parts)
