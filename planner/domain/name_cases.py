"""Capitals in names: a proposal where a name was typed in capitals, and capitals as a style of printing.

A name is stored as given; nothing here changes one. A proposal is shown beside the original and taken by a person.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice, product

from planner.domain.names import word_set

_TURKIC = frozenset({"tr", "az"})
_TURKIC_LETTERS = frozenset("İıĞğ")
_TURKIC_STATES = {"TUR": "tr", "AZE": "az"}
_TO_LOWER = str.maketrans({"İ": "i", "I": "ı"})
_TO_UPPER = str.maketrans({"i": "İ", "ı": "I"})
_DOTTED = str.maketrans({"İ": "i"})
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_TONOS = "\u0301"
_DIALYTIKA = "\u0308"
_HIATUS = re.compile(f"([ΑΕΟΥαεου]){_TONOS}([ΙΥιυ])(?!{_DIALYTIKA})")
"""An accent that keeps two vowels apart; the dots do that where capitals drop the accent."""

_PARTICLES = word_set(
    """
    de del della di da das do dos du des van von vom vander der den dem ter ten te zu zum zur bin ibn bint binti
    ould wuld e y i af av ap
    """
)
_AFTER_PARTICLES = word_set("la las los le les l'")
"""These are particles behind another one: ``de la Cruz``, but ``La Fontaine``."""

_ARTICLES = word_set("al ad an ar as ash at az ul")
"""The Arabic article before a hyphen, also as it sounds before some letters."""

_ELISIONS = word_set("o d l n m dell dall sant nell")
_KEPT = word_set("II III IV VI VII VIII IX PHD MBE OBE CBE KC QC SJ OP OFM")
_LETTER_PAIRS = word_set("NG")
_APOSTROPHES = "'’‘ʼ`´"
_PARTS = re.compile(f"([-‐‑{_APOSTROPHES}])")
_MC = re.compile("(Mc|Mac)(?=[A-Z])", re.IGNORECASE)
_SOUNDS = re.compile("[AEIOUY]")
_MOST = 4
"""So many ways to write a name are worth choosing from."""


def language_of(country_code: str) -> str:
    """Give the language whose capitals differ in a State; empty where none do."""
    return _TURKIC_STATES.get(country_code, "")


def is_in_capitals(name: str) -> bool:
    """Whether a word of a name stands in capitals, so that its natural case is worth a proposal."""
    return any(map(_is_shouted, name.split()))


def natural_cases(name: str, language: str = "") -> tuple[str, ...]:
    """Propose how a name typed in capitals is written, the likeliest first; none where nothing is in capitals.

    ``MARIA DEL CARMEN O'NEILL`` gives ``Maria del Carmen O'Neill``. Words that are not in capitals stay as they are,
    and so do spaces. Several are given where only its bearer can say: ``al-Khatib`` or ``Al-Khatib``.
    """
    if not is_in_capitals(name):
        return ()
    pieces = re.split(r"(\s+)", name)
    turkic = _is_turkic(name, language)
    words = [piece for piece in pieces if piece.strip()]
    ways = [tuple(dict.fromkeys(_ways(words, place, name, turkic=turkic))) for place in range(len(words))]
    found = dict.fromkeys(_joined(pieces, chosen) for chosen in _likeliest(ways))
    return tuple(found)[:_MOST]


def _likeliest(ways: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Every word as it likeliest is; then with one word another way; then any."""
    first = tuple(way[0] for way in ways)
    yield first
    for place, way in enumerate(ways):
        for other in way[1:]:
            yield (*first[:place], other, *first[place + 1 :])
    yield from islice(product(*ways), _MOST * _MOST)


def _joined(pieces: list[str], words: tuple[str, ...]) -> str:
    rest = iter(words)
    return "".join(next(rest) if piece.strip() else piece for piece in pieces)


def _ways(words: list[str], place: int, name: str, *, turkic: bool) -> Iterator[str]:
    """Give the ways to write one word of a name, the likeliest first."""
    word = words[place]
    if not _is_shouted(word) or _is_kept(word, name):
        yield word
        return
    leads = place == 0 and "," not in name
    plain = _lowered(word, turkic=turkic)
    if _is_particle(words, place, plain) and not leads:
        yield plain
        yield _risen(word, turkic=turkic)
        return
    article, hyphen, _ = plain.partition("-")
    if hyphen and article in _ARTICLES:
        risen = _risen(word, turkic=turkic)
        ways = (article + risen[len(article) :], risen)
        yield from ways[::-1] if leads else ways
        return
    yield from _cased(word, turkic=turkic)


def _is_kept(word: str, name: str) -> bool:
    """Numbers and degrees stay; so do a few consonants among words that are not in capitals, which are initials."""
    bare = word.strip(".,;()")
    if bare in _KEPT:
        return True
    initials = len(bare) <= _MOST and bare.isascii() and not _SOUNDS.search(bare) and bare not in _LETTER_PAIRS
    return initials and not all(_is_shouted(other) for other in name.split() if len(other) > 1)


def _is_particle(words: list[str], place: int, plain: str) -> bool:
    last = place == len(words) - 1
    if plain in _PARTICLES:
        return not last
    before = words[place - 1].lower() if place else ""
    return plain in _AFTER_PARTICLES and before in _PARTICLES and not last


def _cased(word: str, *, turkic: bool) -> Iterator[str]:
    """A word that begins with a capital, and where the letters after a prefix may have one, both ways."""
    risen = _risen(word, turkic=turkic)
    prefix = _MC.match(word)
    if prefix is None or len(word) <= prefix.end() + 1:
        yield risen
        return
    end = prefix.end()
    scots = risen[:end] + word[end] + risen[end + 1 :]
    yield from (scots, risen) if prefix[1].lower() == "mc" else (risen, scots)


def _risen(word: str, *, turkic: bool) -> str:
    """Every part between hyphens begins with a capital; behind an apostrophe only after a prefix such as ``O'``."""
    parts = _PARTS.split(word)
    shown = []
    for place, part in enumerate(parts):
        before = parts[place - 1] if place else ""
        follows = place > 1 and before in _APOSTROPHES
        if follows and parts[place - 2].lower() not in _ELISIONS:
            shown.append(_lowered(part, turkic=turkic))
        else:
            shown.append(_with_capital(part, turkic=turkic))
    return "".join(shown)


def _with_capital(part: str, *, turkic: bool) -> str:
    start = next((place for place, char in enumerate(part) if char.isalpha()), len(part))
    return part[: start + 1] + _lowered(part[start + 1 :], turkic=turkic, after=part[: start + 1])


def _lowered(text: str, *, turkic: bool, after: str = "") -> str:
    """Lower case; ``after`` stands before it, so that a sigma at the end of a word knows that it is one."""
    lower = (after + text).translate(_TO_LOWER if turkic else _DOTTED).lower()
    return lower[len(after) :]


def _is_shouted(word: str) -> bool:
    """Whether a word of two or more letters has capitals alone; ``ß`` has none, and stands among them."""
    letters = [char for char in word if char.isalpha() and char != "ß"]
    prefix = _MC.match(word)
    if prefix and prefix[1] in {"Mc", "Mac"}:
        letters = [char for char in word[prefix.end() :] if char.isalpha()]
    return len(letters) > 1 and all(char.isupper() for char in letters) and not _has_initials(word)


def _has_initials(word: str) -> bool:
    """``J.R.`` and ``J.-P.`` are initials; a point that ends a longer word is one of the sentence."""
    return any(len(part) == 1 for part in re.split(r"[.\-]", word.rstrip(",")) if part) and "." in word


def _is_turkic(name: str, language: str) -> bool:
    return language.partition("-")[0] in _TURKIC or bool(_TURKIC_LETTERS.intersection(name))


def capitals(text: str, language: str = "") -> str:
    """Give a text in capitals as its language writes them: ``İ`` in Turkish, ``SS`` for ``ß``, no accents in Greek."""
    if _is_turkic(text, language):
        text = text.translate(_TO_UPPER)
    if _GREEK.search(text):
        text = _without_tonos(text)
    return text.upper()


def _without_tonos(text: str) -> str:
    """Greek capitals drop the accent and keep the two dots; a vowel that the accent kept apart gets them."""
    apart = unicodedata.normalize("NFD", text)
    apart = _HIATUS.sub(f"\\1\\2{_DIALYTIKA}", apart)
    shown, base = [], ""
    for char in apart:
        if not unicodedata.combining(char):
            base = char
        if char != _TONOS or not _GREEK.match(base):
            shown.append(char)
    return unicodedata.normalize("NFC", "".join(shown))
