"""How alike two names are, word by word, and why."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from planner.domain.name_cases import is_in_capitals
from planner.domain.names import fold, split_honorific, word_set
from planner.domain.romanising import romanised, sound, writes_no_vowels


class Reason(StrEnum):
    """Why two may be one; the last ones speak against it."""

    SAME_NAME = "same-name"
    NATIVE_NAME = "native-name"
    CAPITALS = "capitals"
    ACCENTS = "accents"
    TRANSLITERATION = "transliteration"
    PARTICLES = "particles"
    SWAPPED = "swapped"
    INITIALS = "initials"
    MORE_NAMES = "more-names"
    SPELLING = "spelling"
    ACRONYM = "acronym"
    SAME_EMAIL = "same-email"
    SAME_ORGANISATION = "same-organisation"
    SAME_COUNTRY = "same-country"
    OTHER_COUNTRY = "other-country"


_PARTICLES = word_set(
    """
    de del della di da das do dos du des la le von der den ter ten zu zum bin ibn ben bint al el ul ad ar as ash
    at az an y e i the and of for jr sr ii iii
    """
)
_VAN = re.compile(r"\bvan\b|\b[Vv][Aa][Nn](?= [Dd][Ee])")
"""A particle in Dutch, and a middle name in Viet Nam."""

_SHORTENED = {"mohd": "mohammed", "md": "mohammed", "muhd": "mohammed", "mhd": "mohammed", "fatma": "fatima"}
_SERVANTS = ("abdul", "abdel", "abdal", "abdoul", "abdur", "abder", "abdar", "abdus", "abdes")
"""``Abdul Rahman`` and ``Abdelrahman`` are ``Abd al-Rahman``."""

_SERVANT = "abd"


@dataclass(frozen=True, slots=True)
class Words:
    """A name as it is compared: its words in Latin letters without particles, and how they sound.

    ``plain`` is the folded name, ``latin`` that in Latin letters; ``vowelless`` says that it was written without
    vowels, ``has_initials`` that a word is cut to its first letter.
    """

    name: str
    plain: str
    latin: str
    words: tuple[str, ...]
    sounds: tuple[str, ...]
    particles: tuple[str, ...]
    vowelless: bool
    has_initials: bool


def read_words(name: str) -> Words:
    """Read a name for comparing; honorifics do not count, but ``M.`` before one word alone may be an initial."""
    bare = split_honorific(name)[1] if " " in name else name
    if " " not in bare and name.startswith(("M. ", "D. ")):
        bare = name
    dutch = _VAN.search(bare) is not None
    family, comma, given = bare.partition(",")
    plain = fold(f"{given} {family}" if comma else bare)
    latin = romanised(plain)
    parts = _split(latin)
    small = [part in _PARTICLES or (dutch and part == "van") for part in parts]
    words = tuple(_served(_unfolded(part) for part, is_small in zip(parts, small, strict=True) if not is_small))
    particles = tuple(part for part, is_small in zip(parts, small, strict=True) if is_small)
    if not words:
        words, particles = tuple(parts), ()
    cut = any(len(word) == 1 for word in words)
    return Words(name, plain, latin, words, tuple(map(sound, words)), particles, writes_no_vowels(plain), cut)


def _split(latin: str) -> list[str]:
    return latin.replace("'", "").translate(_BETWEEN).split()


_BETWEEN = str.maketrans(dict.fromkeys("-‐‑–.,()/&", " "))


@lru_cache(maxsize=65_536)
def _unfolded(word: str) -> str:
    """A word without what transliterations write in more than one way."""
    word = _SHORTENED.get(word, word)
    if word in _SERVANTS:
        return _SERVANT
    servant = next((begins for begins in _SERVANTS if word.startswith(begins) and len(word) > len(begins) + 2), "")
    if servant:
        return _SERVANT + word[len(servant) :]
    if len(word) > 4:
        word = word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return word


def _served(words: Iterable[str]) -> Iterator[str]:
    """The words of a name, where ``abd`` and whom it serves are one."""
    servant = ""
    for word in words:
        if word == _SERVANT and not servant:
            servant = word
        else:
            yield servant + word
            servant = ""
    if servant:
        yield servant


@dataclass(frozen=True, slots=True)
class _Match:
    """A word of the shorter name with its fellow in the longer one."""

    at: int
    other: int
    likeness: float
    initial: bool


def compare_names(first: Words, second: Words) -> tuple[float, tuple[Reason, ...]]:
    """Give how alike two names are, from 0 to 1, and what differs or agrees."""
    if first.plain == second.plain and first.plain:
        return 1.0, _written(first, second)
    short, long = sorted((first, second), key=lambda one: len(one.words))
    matches = list(_matches(short, long))
    if len(matches) < len(short.words) or not matches:
        joined = _joined(short, long)
        return (joined, (Reason.SPELLING,)) if joined else (0.0, ())
    if all(match.initial or len(short.words[match.at]) == 1 for match in matches):
        return 0.0, ()
    extra = len(long.words) - len(short.words)
    likenesses = [match.likeness for match in matches]
    score = (sum(likenesses) / len(likenesses) + min(likenesses)) / 2 - _PER_NAME * extra
    if extra and (len(short.words) == 1 or _is_swapped(matches) or sum(map(len, short.words)) < _FEW):
        score -= _ONE_NAME
    return max(score, 0.0), tuple(_why(short, long, matches, extra))


_PER_NAME = 0.06
"""What a name that only one of the two has takes off."""

_ONE_NAME = 0.15
"""What it takes off where the other has one name alone, few letters, or its names in another order."""

_FEW = 6


def _is_swapped(matches: Sequence["_Match"]) -> bool:
    ordered = [match.other for match in sorted(matches, key=lambda one: one.at)]
    return ordered != sorted(ordered)


def shared_words(first: Words, second: Words) -> frozenset[str]:
    """Give the words, longer than an initial, that two names have in common."""
    return frozenset(word for word in first.words if len(word) > 2) & frozenset(second.words)


def _joined(short: Words, long: Words) -> float:
    """Names of which one writes apart what the other writes as one word."""
    one, other = "".join(short.words), "".join(long.words)
    return 0.92 if one == other and len(one) > 5 else 0.0


def _matches(short: Words, long: Words) -> Iterator[_Match]:
    free = set(range(len(long.words)))
    order = sorted(range(len(short.words)), key=lambda place: -len(short.words[place]))
    for place in order:
        found = max((_match(short, long, place, other) for other in free), key=lambda one: one.likeness, default=None)
        if found is None or found.likeness < _ALIKE:
            return
        free.discard(found.other)
        yield found


_ALIKE = 0.7
_INITIAL = 0.8
_SOUNDS_ALIKE = 0.97
_PER_VOWEL = 0.12
"""What a vowel that differs takes off words of the same consonants."""


def _match(short: Words, long: Words, at: int, other: int) -> _Match:
    word, fellow = short.words[at], long.words[other]
    if len(word) == 1 or len(fellow) == 1:
        return _Match(at, other, _INITIAL if word[:1] == fellow[:1] else 0.0, initial=word != fellow)
    if short.vowelless or long.vowelless:
        alike = _without_vowels(short, long, at, other)
    else:
        alike = _word_likeness(word, fellow, crossed=_other_script(short, long))
    return _Match(at, other, alike + 0.001 * (at == other and alike < 1), initial=False)


def _without_vowels(short: Words, long: Words, at: int, other: int) -> float:
    """Arabic letters against Latin ones: the consonants decide; a w may be a long vowel."""
    if short.vowelless and long.vowelless:
        return 1.0 if short.words[at] == long.words[other] else 0.0
    same = short.sounds[at].replace("V", "") == long.sounds[other].replace("V", "")
    return 0.93 if same and len(short.sounds[at]) > 1 else 0.0


@lru_cache(maxsize=65_536)
def _word_likeness(word: str, fellow: str, *, crossed: bool) -> float:
    """``crossed`` says that one was written in another script, so that its vowels are somebody's guess."""
    if word == fellow:
        return 1.0
    if _other_gender(word, fellow):
        return 0.0
    for one, other in ((word, fellow), (fellow, word)):
        if one[:2] in {"al", "el"} and len(one) > 5 and other[:1] == one[2]:
            return 0.97 * _word_likeness(one[2:], other, crossed=crossed)
    heard = sound(word)
    if heard == sound(fellow):
        if len(heard) < 2:
            return 0.0
        short = min(len(word), len(fellow)) < 5 and not crossed
        return _SOUNDS_ALIKE - (4 if short else 1) * _PER_VOWEL * _vowels_apart(word, fellow)
    long = min(len(word), len(fellow)) > 7
    return 0.9 if long and Levenshtein.distance(word, fellow, score_cutoff=1) == 1 else 0.0


_VOWELS = str.maketrans({"o": "u", "y": "i"})
_NO_VOWEL = re.compile("[^aeiu]+")
_NEAR = {frozenset("ae"): 0.4, frozenset("ei"): 0.3}


def _vowels_apart(word: str, fellow: str) -> float:
    """How far the vowels of two words are apart: an o is a u, an e near to both an a and an i."""
    mine, theirs = (_NO_VOWEL.sub(" ", one.translate(_VOWELS)).split() for one in (word, fellow))
    if len(mine) != len(theirs):
        return 1.3 * abs(len(mine) - len(theirs))
    return sum(map(_vowel_apart, mine, theirs))


def _vowel_apart(one: str, other: str) -> float:
    if one == other or set(one) == set(other):
        return 0.0
    if set(one) & set(other):
        return 0.3
    return _NEAR.get(frozenset((one[-1], other[-1])), 1.0)


def _other_gender(word: str, fellow: str) -> bool:
    """``Paul`` and ``Paula``, ``Mario`` and ``Maria``, ``Jean`` and ``Jeanne`` begin alike, but one is hers."""
    first, second = word.rstrip("h"), fellow.rstrip("h")
    if first[:3] != second[:3]:
        return False
    ends = {first[-1:], second[-1:]}
    if "a" in ends and len(ends) == 2:
        return not ends & set("eiuy")
    return (_HERS.search(first) is None) != (_HERS.search(second) is None) and not ends <= set("aeiou")


_HERS = re.compile("lle$|nne$|tte$|ine$")


def _why(short: Words, long: Words, matches: Sequence[_Match], extra: int) -> Iterator[Reason]:
    yield from _marks(short, long, same=not extra and all(match.likeness >= 1 for match in matches))
    if _is_swapped(matches):
        yield Reason.SWAPPED
    if any(match.initial for match in matches):
        yield Reason.INITIALS
    if extra:
        yield Reason.MORE_NAMES
    sounding = [match for match in matches if match.likeness < 1 and not match.initial]
    if any(short.sounds[match.at] != long.sounds[match.other] for match in sounding):
        yield Reason.SPELLING
    elif sounding and not _other_script(short, long):
        yield Reason.TRANSLITERATION


def _written(first: Words, second: Words) -> tuple[Reason, ...]:
    marks = tuple(_marks(first, second, same=True))
    return marks or (Reason.SAME_NAME,)


def _marks(first: Words, second: Words, *, same: bool) -> Iterator[Reason]:
    """What differs between two names in how they are written."""
    if _other_script(first, second):
        yield Reason.TRANSLITERATION
        return
    if is_in_capitals(first.name) != is_in_capitals(second.name):
        yield Reason.CAPITALS
    if first.particles != second.particles:
        yield Reason.PARTICLES
    if same and first.name.casefold() != second.name.casefold() and first.name.isascii() != second.name.isascii():
        yield Reason.ACCENTS


def _other_script(first: Words, second: Words) -> bool:
    return (first.latin != first.plain) != (second.latin != second.plain)
