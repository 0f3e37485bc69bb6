"""What tells of a person, as it may stand in words, in the journal's images and in the bytes of files."""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
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

    def count_in(self, content: bytes) -> "Counts":
        """Count names, marks and parts of names in bytes: in UTF-8, UTF-16 and JSON, in the usual cases of letters."""
        names = sum(map(content.count, _coded(self.names)))
        marks = sum(map(content.count, _coded(self.marks)))
        parts = [word for word in _coded(self.parts) if word in content]
        return Counts(names, marks, sum(len(_alone(word).findall(content)) for word in parts))


@dataclass(frozen=True)
class Counts:
    """How often names, marks and parts of names stand somewhere."""

    names: int = 0
    marks: int = 0
    parts: int = 0


def _coded(words: Iterable[str]) -> set[bytes]:
    cases = {case for word in words for case in (word, word.upper(), word.lower(), word.title())}
    return {word.encode(coding) for word in _spellings(cases) for coding in ("utf-8", "utf-16-le", "utf-16-be")}


def _alone(word: bytes) -> re.Pattern[bytes]:
    """Find a part of a name that is no part of another word."""
    return re.compile(rb"(?<![a-zA-Z\x80-\xff])" + re.escape(word) + rb"(?![a-zA-Z\x80-\xff])")


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
