"""Who in a directory may be the same person twice, or the same organization, with the reasons; nothing is merged here.

Everybody is filed under keys that survive how a name was written, as clustering tools do: the sorted words, how they
sound, a word with the initials of the others. Only those under one key are compared, so 50,000 take seconds.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, combinations, product

from planner.domain.likeness import Reason, Words, compare_names, read_words, shared_words
from planner.domain.names import fold
from planner.domain.romanising import sound

LIKELY = 86
"""From this score on two are worth a look; 100 is certain."""

Apart = frozenset[frozenset[int]]
"""Pairs of ids that somebody said to be two."""

_BREATH = 64
"""After so many rows or pairs somebody else may have a go."""

_CROWD = 40
"""Under a key that more people share, each is compared with so many neighbours by name."""


class Kind(StrEnum):
    """What is looked at."""

    PERSON = "person"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody or an organization as the directory knows them; the sets hold what they had at any event."""

    id: int
    name: str
    native_name: str = ""
    acronym: str = ""
    emails: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two that may be one, the smaller id first; ``score`` is out of 100, ``reasons`` tell for and against."""

    first: int
    second: int
    score: int
    reasons: tuple[Reason, ...]


def likely(kind: Kind, known: Iterable[Known], apart: Apart = frozenset()) -> tuple[Candidate, ...]:
    """Give the pairs that may be one, the likeliest first; ``apart`` are pairs that were said to be two."""
    return ranked(found for found in search(kind, known, apart) if found is not None)


def search(kind: Kind, known: Iterable[Known], apart: Apart = frozenset()) -> Iterator[Candidate | None]:
    """Give the pairs that may be one as they are found, and None after every bit of work: a moment for others."""
    keys, compare = _LOOKED_AT[kind]
    filed = _Filed(list(known), keys)
    yield from filed.file()
    for number, (place, other) in enumerate(filed.pairs()):
        first, second = filed.known[place], filed.known[other]
        score, reasons = compare(first, second, filed.words[place], filed.words[other])
        if score * 100 >= LIKELY and frozenset((first.id, second.id)) not in apart:
            yield _scored(first, second, score, reasons)
        elif number % _BREATH == 0:
            yield None


def ranked(found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Give candidates in the order in which they are worth a look."""
    return tuple(sorted(found, key=lambda one: (-one.score, one.first, one.second)))


class _Filed:
    """Everybody by keys; words are read once. Under a key of initials only initials meet whole names."""

    def __init__(self, known: Sequence[Known], keys: "_Keys") -> None:
        self.known = known
        self.words: list[Words] = []
        self._keys = keys
        self._drawers: dict[Hashable, list[int]] = defaultdict(list)
        self._initials: dict[Hashable, list[int]] = defaultdict(list)

    def file(self) -> Iterator[None]:
        """Read and file everybody, with a pause now and then."""
        for place, one in enumerate(self.known):
            words = read_words(one.name)
            self.words.append(words)
            for key in set(self._keys(one, words)):
                self._drawers[key].append(place)
            for key in set(_initial_keys(words)):
                self._initials[key].append(place)
            if place % _BREATH == 0:
                yield None

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Give who is compared with whom, each pair once."""
        seen: set[tuple[int, int]] = set()
        for pair in chain(chain.from_iterable(map(self._within, self._drawers.values())), self._of_initials()):
            if pair not in seen:
                seen.add(pair)
                yield pair

    def _of_initials(self) -> Iterator[tuple[int, int]]:
        for drawer in self._initials.values():
            short = [place for place in drawer if self.words[place].has_initials]
            for place, other in product(short, drawer if len(drawer) <= _CROWD else short):
                if place != other:
                    yield (place, other) if place < other else (other, place)

    def _within(self, drawer: list[int]) -> Iterator[tuple[int, int]]:
        if len(drawer) <= _CROWD:
            yield from combinations(drawer, 2)
            return
        ordered = sorted(drawer, key=lambda place: self.words[place].plain)
        for start, place in enumerate(ordered):
            for other in ordered[start + 1 : start + _CROWD // 2]:
                yield (place, other) if place < other else (other, place)


_Keys = Callable[[Known, Words], Iterator[Hashable]]
_Compare = Callable[[Known, Known, Words, Words], tuple[float, tuple[Reason, ...]]]


def _scored(first: Known, second: Known, score: float, reasons: tuple[Reason, ...]) -> Candidate:
    low, high = sorted((first.id, second.id))
    return Candidate(low, high, min(round(score * 100), 100), reasons)


def _person_keys(one: Known, words: Words) -> Iterator[Hashable]:
    """The same key for all ways to write a name, for its words swapped or cut to initials, and for a letter missed."""
    yield "words", " ".join(sorted(words.words))
    yield "sounds", " ".join(sorted(words.sounds))
    yield "joined", "".join(sorted(set(_pairs_of("".join(words.sounds)))))
    for place, word in enumerate(words.words):
        others = {_began(other) for at, other in enumerate(words.words) if at != place and len(other) > 1}
        yield from (("beginning", heard, began) for heard in _heard(word) for began in others)
    if one.native_name:
        yield "words", " ".join(sorted(read_words(one.native_name).words))
        yield "native", fold(one.native_name)
    yield "native", words.plain
    yield from (("email", email) for email in one.emails)


def _heard(word: str) -> Iterator[str]:
    """How a word sounds, also without the Arabic article written into it, and a long one without each of its sounds."""
    if len(word) < 2:
        return
    heard = sound(word).replace("V", "")
    yield heard
    if word[:2] in {"al", "el"} and len(word) > 5:
        yield sound(word[2:]).replace("V", "")
    if len(word) > 7:
        yield from (heard[:cut] + heard[cut + 1 :] for cut in range(len(heard)))


def _began(word: str) -> str:
    """How a word begins, the same for ``Yusuf`` and ``Jusuf``, ``Alkhatib`` and ``Khatib``."""
    return sound(word[2:] if word[:2] in {"al", "el"} and len(word) > 5 else word).replace("V", "")[:2]


def _initial_keys(words: Words) -> Iterator[Hashable]:
    for place, word in enumerate(words.words):
        if len(word) > 1:
            yield from ((sound(word), other[0]) for at, other in enumerate(words.words) if at != place)


def _pairs_of(letters: str) -> Iterator[str]:
    return (letters[at : at + 2] for at in range(max(len(letters) - 1, 1)))


def _organisation_keys(one: Known, words: Words) -> Iterator[Hashable]:
    yield "words", " ".join(sorted(words.words))
    yield "sounds", " ".join(sorted(words.sounds))
    yield "joined", "".join(sorted(set(_pairs_of("".join(words.words)))))
    if len(words.words) > 2:
        kept = sorted(words.words)
        yield from (("missed", " ".join(kept[:cut] + kept[cut + 1 :])) for cut in range(len(kept)))
        yield "acronym", _initials(words)
    for acronym in {one.acronym, one.name if _may_be_acronym(one.name) else ""} - {""}:
        yield "acronym", fold(acronym).replace(".", "")


def _initials(words: Words) -> str:
    return "".join(word[0] for word in words.words)


def _may_be_acronym(name: str) -> bool:
    return " " not in name and name.replace(".", "").isupper() and len(name) < 10


def _compare_people(first: Known, second: Known, words: Words, others: Words) -> tuple[float, tuple[Reason, ...]]:
    score, reasons = compare_names(words, others)
    if _same_native(first, second):
        score, reasons = max(score, 0.95), (Reason.NATIVE_NAME, *reasons)
    about, why = _circumstances(first, second)
    if _own_address(first, second, words, others):
        score, reasons = max(score, 0.8), reasons or (Reason.SPELLING,)
    return min(max(score + about, 0.0), 1.0), (*reasons, *why)


def _own_address(first: Known, second: Known, words: Words, others: Words) -> bool:
    """Whether both have an address that holds a name they share: not that of an office."""
    emails = first.emails & second.emails
    return bool(emails) and any(word in email for email in emails for word in shared_words(words, others))


def _same_native(first: Known, second: Known) -> bool:
    """The name in its own script is that of the other, or the other's name as a whole."""
    mine, theirs = fold(first.native_name), fold(second.native_name)
    if mine and theirs:
        return mine == theirs
    return bool(mine and mine == fold(second.name)) or bool(theirs and theirs == fold(first.name))


def _circumstances(first: Known, second: Known) -> tuple[float, tuple[Reason, ...]]:
    about, why = 0.0, []
    if first.emails & second.emails:
        about, why = about + 0.1, [Reason.SAME_EMAIL]
    if first.organisations & second.organisations:
        about, why = about + 0.05, [*why, Reason.SAME_ORGANISATION]
    if first.countries & second.countries:
        about, why = about + 0.03, [*why, Reason.SAME_COUNTRY]
    elif first.countries and second.countries:
        about, why = about - 0.15, [*why, Reason.OTHER_COUNTRY]
    return about, tuple(why)


def _compare_organisations(
    first: Known, second: Known, words: Words, others: Words
) -> tuple[float, tuple[Reason, ...]]:
    score, reasons = compare_names(words, others)
    if _acronyms_meet(first, second, words, others):
        score, reasons = max(score, 0.9), (Reason.ACRONYM, *reasons)
    about, why = _circumstances(first, second)
    return min(max(score + about, 0.0), 1.0), (*reasons, *why)


def _acronyms_meet(first: Known, second: Known, words: Words, others: Words) -> bool:
    """The one is called by the acronym that the other has or that its words make."""
    for short, whole, of_whole in ((first, second, others), (second, first, words)):
        called = fold(short.name).replace(".", "") if _may_be_acronym(short.name) else fold(short.acronym)
        if called and called in {fold(whole.acronym).replace(".", ""), _initials(of_whole)} and len(called) > 1:
            return True
    return False


_LOOKED_AT: Mapping[Kind, tuple[_Keys, _Compare]] = {
    Kind.PERSON: (_person_keys, _compare_people),
    Kind.ORGANISATION: (_organisation_keys, _compare_organisations),
}
