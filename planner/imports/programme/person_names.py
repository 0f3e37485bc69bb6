"""Which words are a person's name, and where it ends in a line."""

import re
from dataclasses import dataclass
from functools import lru_cache

from planner.domain.countries import match
from planner.domain.names import fold, split_honorific
from planner.imports.programme.affiliation import nature, read_affiliation
from planner.imports.programme.bullets import strip_bullet
from planner.imports.programme.commas import cut
from planner.imports.programme.lexicon.affiliations import COMMON_WORDS, FUNCTIONS, ORGANISATIONS
from planner.imports.programme.lexicon.days import MONTHS, WEEKDAYS
from planner.imports.programme.lexicon.phrases import words
from planner.imports.programme.papers import strip_brackets

AND = re.compile(r",?\s+(?:and|et|y|e|&)\s+(?=[A-ZÀ-Ý])")
"""What joins two people, before a capital."""


_PARTICLES = words(
    """
    de del della di da das do dos du des la le les van von der den ter ten zu bin ibn ben al el abu bint y e
    """
)


_NOT_NAMES = (
    FUNCTIONS
    | ORGANISATIONS
    | COMMON_WORDS
    | frozenset(MONTHS) - {"mar", "may", "jan", "mai", "april", "june", "julio"}
)


_NAMES_TOO = words(
    """
    king prince church bishop pope rector dean grant chambers hall fields young forest banks coach poet baker post
    times bank branch page penny link rose art major province iman imam santiago trust fiscal county wells judge
    march marshall mesa dia fox ford cruz paz luz rey
    """
)


_NUMERAL = re.compile(r"^[IVX]{2,}\.|^[IVX]\.\s+[^\s.]+$")


def is_name(text: str) -> bool:
    """Whether a text can be a person's name: capitalised words, none of them of institutions."""
    honorific, name = split_honorific(text.strip(" *"))
    words = name.split()
    if _NUMERAL.match(name) or not 1 <= len(words) <= 7 or any(char.isdigit() for char in name) or len(name) < 3:
        return False
    if not honorific and (len(words) < 2 or match(name)):
        return False
    return all(_is_name_word(word, index) for index, word in enumerate(words))


_WORD = re.compile(r"^(?:[^\W\d_]\.)+$|^['’]?[^\W\d_]+(?:[.'’ʼ-][^\W\d_]*)*[.,]?$")


_ELIDED = re.compile(r"^(?:d|l|dell|n|m)['’ʼ][A-ZÀ-Ý]")


def _is_name_word(word: str, index: int) -> bool:
    bare = word.strip("“”\"'‘’(),")
    plain = fold(bare).strip(".")
    if plain in _PARTICLES:
        return index > 0 or bare[:1].isupper() or plain in {"al", "el", "van", "von", "de", "abu"}
    if not _WORD.match(bare) or (bare[:1].islower() and not _ELIDED.match(bare)):
        return False
    return plain in _NAMES_TOO or not (plain in _NOT_NAMES or plain in WEEKDAYS)


_NAME_END = re.compile(r"\s*(?:,|:|;|\s[–—-]\s|\s?[–—]\s|\()\s*")


@dataclass(frozen=True)
class NameCut:
    """A line cut after the name that it begins with."""

    name: str
    rest: str


def cut_name(text: str) -> NameCut:
    """Cut a line after the name: at a comma, colon, dash or bracket."""
    found = _NAME_END.search(text)
    if not found:
        return NameCut(text.strip(), "")
    rest = text[found.end() :] if not found[0].strip().startswith("(") else text[found.start() :]
    name = text[: found.start()].strip()
    suffix = re.match(r"(?:Jr|Sr|PhD|Ph\.D|MD|M\.D|Esq)\.?(?=,|$)", rest)
    return NameCut(name, rest[suffix.end() :].strip(" ,") if suffix else rest.strip())


@lru_cache(maxsize=2048)  # several rules ask whether a line is a person's, one after the other
def looks_like_person(text: str) -> bool:
    """Whether a line without a label is a person's: a name with an honorific, papers or an affiliation behind it."""
    line = strip_bullet(text)
    if not line or len(line) > 400:
        return False
    stripped = strip_brackets(line)
    cut_line = cut_name(stripped.text)
    if not all(is_name(name) for name in AND.split(cut_line.name)):
        return False
    if split_honorific(cut_line.name)[0] or stripped.own or stripped.given:
        return not cut_line.rest.endswith("?")
    return bool(cut_line.rest) and is_affiliation(cut_line.rest)


def is_affiliation(text: str) -> bool:
    """Whether words say whom somebody speaks for."""
    parts = cut(text, ",;()")
    if not parts or text.rstrip().endswith(("?", ":")):
        return False
    affiliation = read_affiliation(text)
    acronym = len(parts[-1]) <= 12 and sum(char.isupper() for char in parts[-1]) >= 2
    return bool(nature(parts[0]) or nature(parts[-1]) or affiliation.country_code or acronym)


def is_detail(text: str) -> bool:
    """Whether a line can be the affiliation of the name above it."""
    return len(text) <= 200 and is_affiliation(text) and not is_name(text) and not looks_like_person(text)
