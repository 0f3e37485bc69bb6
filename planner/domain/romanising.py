"""Names in Latin letters, and how they sound: what is left of a name however it was transliterated."""

import re
from functools import lru_cache


def _table(letters: str, latin: str) -> dict[str, str]:
    return dict(zip(letters, latin.split(), strict=True))


_CYRILLIC = _table(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ",
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch ' y ' e yu ya i yi ye g u j lj nj c dj dz",
)
_GREEK = _table("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o")
_ARABIC = _table(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىآأإؤئءپچژگکی",
    "a b t th j h kh d dh r z s sh s d t z ' gh f k k l m n h u i a a a a i u i ' p ch zh g k i",
)
_WITHOUT_VOWELS = re.compile("[\u0600-\u06ff]")
_LETTERS = str.maketrans({"'": "", **{k: v.replace("'", "") for k, v in (_CYRILLIC | _GREEK | _ARABIC).items()}})
_GREEK_PAIRS = (("ου", "ou"), ("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("αυ", "av"), ("ευ", "ev"))
_ARABIC_ARTICLE = re.compile(r"\bال(?=\w{2})")

_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"(?<=[oe])ff$|(?<=o)f$", "v"),
        (r"(.)\1+", r"\1"),
        (r"(?<=[aeiouy])j$", "i"),
        (r"^y(?=[aeiou])|^j|dzh|dj|zh|(?<=[^aeiou])j", "J"),
        (r"tsch|tch|tsh|(?<=i)c$", "C"),
        (r"shch", "SC"),
        (r"sch|sh|sz|sj", "S"),
        (r"ch|cz|cs", "C"),
        (r"kh|^h|h(?=[aeiouymnlr])", "H"),
        (r"gh|g", "G"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ck|cq|q|k|c(?![eiy])", "K"),
        (r"x", "KZ"),
        (r"tz|ts|c|s|z", "Z"),
        (r"w", "v"),
        (r"^[aeiouy]", "A"),
        (r"[aeiouyh']", ""),
        (r"(.)\1+$", r"\1"),
    )
)


def romanised(folded: str) -> str:
    """Give a folded text in Latin letters; scripts without letters, such as Chinese, stay."""
    if folded.isascii():
        return folded
    for pair, letters in _GREEK_PAIRS:
        folded = folded.replace(pair, letters)
    return _ARABIC_ARTICLE.sub("al ", folded).translate(_LETTERS)


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """Give the consonants of a Latin word as they sound, so that ``tchaikovsky`` and ``chaykovskiy`` are the same."""
    for pattern, letter in _SOUNDS:
        word = pattern.sub(letter, word)
    return word.upper()


def writes_no_vowels(text: str) -> bool:
    """Whether a text is in Arabic letters, which leave most vowels to the reader."""
    return not text.isascii() and _WITHOUT_VOWELS.search(text) is not None
