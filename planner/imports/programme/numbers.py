"""Which session of which body an event is: ``96th Session of the Council``, ``Ninety-sixth session``."""

import re

from planner.domain.names import fold

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
]
_UNITS += ["seventeen", "eighteen", "nineteen"]
_TENS = dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)
_IRREGULAR = {
    "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12, "twentieth": 20,
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
}  # fmt: skip
_SESSION = re.compile(
    r"(?P<number>\d{1,3})\s?(?:st|nd|rd|th|e|ème|eme|ª|\.ª|a|º|\.º|o)?\s+(?:\([^)]*\)\s*)?(?:(?:regular|special"
    r"|annual|ordinary)\s+)?"
    r"(?:sessions?|período de sesiones|periodo de sesiones|reunión|sesión)\s+(?:of the|du|de la|del|de l['’])\s*"
    r"(?P<body>(?:[A-ZÀ-Ý][\w’'-]*)(?:\s+(?:of|on|for|de|du|the|[A-ZÀ-Ý][\w’'-]*))*)",
    re.IGNORECASE,
)
_WORDED = re.compile(
    r"(?P<number>[A-Za-z-]{4,24}?)\s+(?:regular |special |annual )?session\s+of\s+the\s+"
    r"(?P<body>[A-Z][\w’'-]*(?:\s+(?:of|on|for|the|[A-Z][\w’'-]*))*)",
    re.IGNORECASE,
)


def session_number(text: str) -> tuple[int | None, str]:
    """Give (number, body) of a session that a title names; (None, "") where it names none."""
    found = _SESSION.search(text)
    if found:
        return int(found["number"]), _body(found["body"])
    worded = _WORDED.search(text)
    number = _ordinal(worded["number"]) if worded else None
    return (number, _body(worded["body"])) if worded and number else (None, "")


def _body(text: str) -> str:
    words = text.split()
    capital = [index for index, word in enumerate(words) if word[:1].isupper()]
    end = next(
        (index for index in range(1, len(words)) if index not in capital and words[index] not in _LINKS), len(words)
    )
    while end > 1 and words[end - 1] in _LINKS:
        end -= 1
    return " ".join(words[:end])


_LINKS = frozenset({"of", "on", "for", "de", "du", "the"})


def _ordinal(word: str) -> int | None:
    tens, _, unit = fold(word).partition("-")
    if not unit:
        return _unit(tens)
    small = _unit(unit)
    return _TENS[tens] + small if tens in _TENS and small else None


def _unit(word: str) -> int | None:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    stem = word.removesuffix("th")
    return _UNITS.index(stem) if stem != word and stem in _UNITS else None
