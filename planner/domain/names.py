"""Names of people: honorific, given and family name, and the key that they are sorted by; never re-cased."""

import unicodedata
from functools import lru_cache
from itertools import filterfalse

_QUOTES = {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "«": '"', "»": '"', "\xa0": " "}
_STROKES = {
    "ı": "i",
    "ø": "o",
    "Ø": "o",
    "ł": "l",
    "Ł": "l",
    "đ": "d",
    "Đ": "d",
    "ħ": "h",
    "Ħ": "h",
    "ŧ": "t",
    "Ŧ": "t",
}
"""Letters whose stroke or missing dot Unicode does not take for an accent."""

_FORMATS = (
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Soft hyphens, joiners and marks of direction: nobody sees them."""

_PLAIN = str.maketrans(_QUOTES | _STROKES | dict.fromkeys(_FORMATS, ""))


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text, for tables that read as prose."""
    return frozenset(text.split())


_HONORIFICS = word_set(
    """
    he hh hm hrh mr mrs ms miss mx messrs dr dra drs prof profa hon amb gen col capt lt rev emb fr msgr se sem m mm mme
    mmes mlle me pr da dna exc exca excmo excma ilmo ilma sr sra srta sres don dona ing lic licda lcda mag sir dame lord
    mg mtro mtra arq abg cllr dasho datuk lady monsieur madame mademoiselle senor senora senorita mister doctor doctora
    docteur excellency excellence excelencia excelentisimo excelentisima honourable honorable
    """
)
_TITLES = word_set(
    """
    ambassador ambassadeur ambassadrice embajador embajadora professor professeur professeure profesor profesora
    judge justice senator senateur senador senadora sheikh shaikh sheikha cheikh prince princess queen king colonel
    captain reverend major general brigadier admiral lieutenant commodore
    """
)
_LEADING = frozenset({"his", "her", "son", "su", "the", "el", "la", "l'honorable", "rt", "right", "leurs"})
_INITIALS = frozenset({"m", "d", "don"})
"""What may be an honorific or a name, by what stands behind it."""
_PARTICLES = word_set(
    """
    de del della di da das do dos du des d' la le van von der den ter ten zu zum bin ibn ben al el abu bint y e
    """
)
_SERVANTS = frozenset({"abd", "عبد"})
"""What makes one name with the word behind it, as in Abd Allah, and is no particle that sorting leaves out."""
_BINDING = _PARTICLES | _SERVANTS
_OFFICES = word_set(
    """
    secretary director manager counsel assembly debate coordinator rapporteur counsellor
    """
)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LONGEST_SMALL = max(map(len, _PARTICLES | _SUFFIXES)) + 1
"""Letters of the longest particle or suffix, with a point behind it; longer words are neither."""


@lru_cache(maxsize=8192)  # the same names and words are compared again and again
def fold(text: str) -> str:
    """Give a text for comparing: lower case, without accents, with plain quotes and single spaces."""
    if text.isascii():
        return " ".join(text.lower().split())
    parts = unicodedata.normalize("NFKD", text.translate(_PLAIN)).casefold()
    return " ".join("".join(filterfalse(unicodedata.combining, parts)).split())


def split_honorific(name: str) -> tuple[str, str]:
    """Give (honorific, name): ``H.E. Mr. Ali Diallo`` gives ``("H.E. Mr.", "Ali Diallo")``; both as printed."""
    words = name.split()
    if not words or not _may_lead(words[0]):
        return "", " ".join(words)
    count = 0
    for index, word in enumerate(words[:-1]):
        if _is_honorific(word, words[index + 1], first=index == 0, alone=index + 2 >= len(words)):
            count = index + 1
        elif fold(word) not in _LEADING or index + 2 >= len(words):
            break
    return " ".join(words[:count]), " ".join(words[count:])


@lru_cache(maxsize=8192)  # few words stand first in the names of a list
def _may_lead(word: str) -> bool:
    """Whether a name with this word in front may have an honorific; the words beside it decide."""
    plain = fold(word).replace(".", "").rstrip(",")
    return plain in _HONORIFICS or plain in _TITLES or plain in _INITIALS or fold(word) in _LEADING


def _is_honorific(word: str, following: str, *, first: bool, alone: bool) -> bool:
    """Whether a word is an honorific; ``D.`` before one name alone may as well be an initial."""
    plain = fold(word).replace(".", "").rstrip(",")
    if plain == "m":
        return word in {"M.", "M"} and following[:1].isupper() and (first or word == "M.")
    if plain in {"d", "don"} and word in {"D.", "Don"}:
        return following[:1].isupper() and following[1:2] != "." and not alone
    if plain in _HONORIFICS:
        return "." in word or plain not in {"he", "se", "me", "da", "don", "fr", "gen", "mag", "ing"} or word.isupper()
    return plain in _TITLES and _starts_name(following)


def _starts_name(word: str) -> bool:
    if fold(word) in _OFFICES:
        return False
    return word[:1].isupper() and (word.isalpha() or "." in word or "-" in word)


def split_name(name: str) -> tuple[str, str]:
    """Give (given, family) of a name without honorific; a single name is the family name.

    ``DUPONT, Jean``, ``Jean DUPONT`` and ``DUPONT Jean`` all say which is which; otherwise the family name is the last
    word with the particles before it.
    """
    if "," in name:
        family, _, given = name.partition(",")
        if fold(given).strip(". ") not in _SUFFIXES:
            return given.strip(), family.strip()
    words = name.replace(",", "").split()
    if len(words) < 2:
        return "", " ".join(words)
    last = words[-1]
    if not any(map(str.isupper, words)) and not _binds(words[-2]) and (len(words) == 2 or not _is_suffix(last)):
        return " ".join(words[:-1]), last  # as most names are: no particle, suffix or capitals to look at
    start, end = _family(words)
    return " ".join(words[:start] + words[end:]), " ".join(words[start:end])


def _family(words: list[str]) -> tuple[int, int]:
    """Give where the family name starts and ends among the words."""
    capitals = [index for index, word in enumerate(words) if word.isupper() and _is_shouted(word)]
    if capitals and len(capitals) < len(words) and capitals == list(range(capitals[0], capitals[-1] + 1)):
        return _with_particles(words, capitals[0]), capitals[-1] + 1
    last = len(words) - 1
    if last > 1 and _is_suffix(words[last]):
        last -= 1
    return _with_particles(words, last), len(words)


def _with_particles(words: list[str], start: int) -> int:
    while start > 1 and _binds(words[start - 1]):
        start -= 1
    return start


def _binds(word: str) -> bool:
    """Whether a word belongs to the one behind it."""
    if word.isascii():
        return word.lower() in _BINDING
    return len(word) <= _LONGEST_SMALL and fold(word) in _BINDING


def _is_suffix(word: str) -> bool:
    return len(word) <= _LONGEST_SMALL and fold(word).strip(".") in _SUFFIXES


def _is_shouted(word: str) -> bool:
    letters = [char for char in word if char.isalpha()]
    return len(letters) > 1 and all(char.isupper() for char in letters) and "." not in word


def sort_key(name: str) -> tuple[str, str]:
    """Give the key that names are sorted by: family name, then given name, without case, accents and particles."""
    given, family = split_name(split_honorific(name)[1])
    return _key(family), fold(given)


@lru_cache(maxsize=65_536)  # a list of 50,000 is sorted again and again
def order_key(name: str, given: str = "", family: str = "", sort_as: str = "") -> tuple[str, str]:
    """Give the key of a stored name: ``sort_as`` where somebody said it, else the family name as ``sort_key``."""
    if sort_as:
        return fold(sort_as).replace("'", ""), ""
    return (_key(family), fold(given)) if family else sort_key(name)


def _key(family: str) -> str:
    words = fold(family).replace("'", "").split()
    while len(words) > 1 and words[0] in _PARTICLES:
        words.pop(0)
    return " ".join(words)
