"""What tells of a person, as it may stand in words, in the journal's images and in the bytes of files."""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

REMOVED = "[name removed]"
"""What stands where a name stood."""

_SHORTEST_MARK = 5
_SHORTEST_PART = 3
_IDEOGRAPHS = "\u2e7f"
"""Scripts beyond write no spaces between words."""

_NAMES = ("name", "native_name", "sort_as", "passport_name", "printed_name")
_MARKS = ("email", "phone", "phones", "passport_number", "emergency_contact")


@dataclass
class Traces:
    """Full names, other marks such as an e-mail or a passport number, and the parts of names."""

    names: set[str] = field(default_factory=set)
    marks: set[str] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)

    def learn(self, row: Mapping[str, Any]) -> None:
        """Take up what a row of a person says: of the directory, of an event, of a passport, or as printed."""
        given, family = str(row.get("given") or ""), str(row.get("family") or "")
        whole = {str(row.get(column) or "").strip() for column in _NAMES}
        if given and family:
            whole |= {f"{given} {family}", f"{family} {given}", f"{family}, {given}"}
        self.names |= {name for name in whole if _is_whole(name)}
        lines = (line.strip() for column in _MARKS for line in str(row.get(column) or "").splitlines())
        self.marks |= {mark for line in lines for mark in (line, _dialled(line)) if len(mark) >= _SHORTEST_MARK}
        words = (word.strip(",.;()") for name in (*whole, given, family) for word in name.split())
        self.parts |= {word for word in words if len(word) >= _SHORTEST_PART}
        self.names.discard(REMOVED)
        self.parts -= set(REMOVED.split()) | {"[name", "removed]"}

    def pattern(self) -> re.Pattern[str] | None:
        """Give what finds names and marks in words and in JSON, whatever their case; None where nothing is known."""
        found = sorted(_spellings(self.names | self.marks), key=len, reverse=True)
        return re.compile("|".join(map(_bounded, found)), re.IGNORECASE) if found else None

    def single(self) -> re.Pattern[str] | None:
        """Give what finds a name of one word where a name is all that is said, as in the subject of an edit."""
        found = sorted(_spellings(self.parts), key=len, reverse=True)
        return re.compile("|".join(map(_bounded, found)), re.IGNORECASE) if found else None

    def seeds(self) -> tuple[str, ...]:
        """Give what stands in any words that ``pattern`` finds something in, in small letters as SQLite makes them."""
        return tuple({seed for word in _spellings(self.names | self.marks) for seed in _seeds(word)})

    def count_in(self, content: bytes) -> "Counts":
        """Count names, marks and parts of names in bytes: in UTF-8, UTF-16 and JSON, in the usual cases of letters."""
        small = content.lower()
        names, marks, parts = (_present(_coded(said), small) for said in (self.names, self.marks, self.parts))
        apart = sum(_apart(word, content) for word in parts)
        return Counts(sum(map(content.count, names)), sum(map(content.count, marks)), apart)


@dataclass(frozen=True)
class Counts:
    """How often names, marks and parts of names stand somewhere."""

    names: int = 0
    marks: int = 0
    parts: int = 0


def total(counts: Sequence[Counts]) -> Counts:
    """Add up what was counted of several people."""
    return Counts(sum(one.names for one in counts), sum(one.marks for one in counts), sum(one.parts for one in counts))


def _seeds(word: str) -> set[str]:
    """Give the longest run of plain letters and digits, or all cases: SQLite knows the small letters of ASCII alone."""
    longest = max(re.findall(r"[a-z0-9@.]+", word.lower()), key=len, default="")
    cases = {"".join(sign.lower() if sign.isascii() else sign for sign in case) for case in _cases(word)}
    return {longest} if len(longest) >= _SHORTEST_PART else cases


def _cases(word: str) -> set[str]:
    return {word, word.upper(), word.lower(), word.title()}


def _present(words: set[bytes], small: bytes) -> list[bytes]:
    """Give the words of which any spelling stands in a content that is in small letters."""
    found = {word for word in {word.lower() for word in words} if word in small}
    return [word for word in words if word.lower() in found]


def _coded(words: Iterable[str]) -> set[bytes]:
    cases = {case for word in words for case in _cases(word)}
    return {word.encode(coding) for word in _spellings(cases) for coding in ("utf-8", "utf-16-le", "utf-16-be")}


def _apart(word: bytes, content: bytes) -> int:
    """Count a part of a name where it is no part of another word."""
    count, start = 0, content.find(word)
    while start >= 0:
        around = content[max(start - 1, 0) : start] + content[start + len(word) : start + len(word) + 1]
        count += not any(sign >= _BEYOND_ASCII or chr(sign).isalnum() for sign in around)
        start = content.find(word, start + len(word))
    return count


_BEYOND_ASCII = 0x80


def _dialled(line: str) -> str:
    """Give a phone number without what parts its digits."""
    return re.sub(r"[\s().-]", "", line) if re.fullmatch(r"\+?[\d\s().-]{6,}", line) else line


def _is_whole(name: str) -> bool:
    """Whether a name says who it is: it has two words, or is written in a script that has no spaces."""
    return len(name.split()) > 1 or (len(name) > 1 and name[0] > _IDEOGRAPHS)


def _spellings(words: Iterable[str]) -> set[str]:
    """Give words composed, decomposed, without accents, and as JSON escapes them."""
    found = set(words)
    found |= {unicodedata.normalize(form, word) for word in tuple(found) for form in ("NFC", "NFD")}
    found |= {_plain(word) for word in found}
    return {spelt for spelt in found | {json.dumps(word)[1:-1] for word in found} if spelt.strip()}


def _plain(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def _bounded(word: str) -> str:
    words = r"\s+".join(map(re.escape, word.split()))
    return words if any(sign > _IDEOGRAPHS for sign in word) else rf"{_BEFORE}{words}(?!\w)"


_BEFORE = r"(?:(?<!\w)|(?<=\\[nrt]))"
"""No letter goes before; the one of an escaped line break in JSON is none."""
