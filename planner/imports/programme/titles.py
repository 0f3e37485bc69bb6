"""The title of an item: its letter, subtitle, room, kind, and whether it goes on with an earlier one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.kinds import SessionKind
from planner.domain.names import fold
from planner.imports.programme.labels import is_format, is_room, read_room
from planner.imports.programme.lexicon.days import CONTINUED
from planner.imports.programme.lexicon.kinds import KINDS, REPEATED, SITTINGS
from planner.imports.programme.lexicon.phrases import longest_first

_LETTER = re.compile(
    r"^(?P<letter>\([a-zA-Z]\)|\(\d{1,2}\)|[a-zA-Z]\)|[A-H]\.|\(?[ivx]{1,4}\)|\d{1,2}[.)]|[IVX]{1,4}\.)\s+(?=\S)"
)
_MARK = rf"\b(?:{'|'.join(re.escape(word) for word in longest_first(CONTINUED))})"
_CONTINUED = re.compile(
    rf"\s*[,–—-]?\s*[(\[]{_MARK}\.?\s*[)\]]|\s*[,–—-]\s*{_MARK}(?=\s*$|\s+[–—-]|\s*:)|\s*{_MARK}(?=\s*$|\s+[–—-])",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s+[–—]\s*|\s*[—]\s+|\s+-\s*(?=[^\s\d])|(?<=[a-zà-ÿ)])–\s+|\s+-\s+")
_NUMBERED = re.compile(
    r"^(?:high-level |thematic |plenary |parallel |special |technical |working )*"
    r"(?:session|panel|part|theme|day|segment|module|item|agenda item|block|round ?-?table|roundtable|workshop"
    r"|atelier|seance"
    r"|partie|sesion|parte|tema|bloque|modulo|taller|mesa redonda|mesa|table ronde|group|groupe|grupo|track"
    r"|point|punto|keynote|presentation|lecture|ponencia|presentacion|expose"
    r"|working group|groupe de travail|grupo de trabajo|breakout|axe|eje|side event|topic|plenary|theme)"
    r"(?:\s+(?:n[°o.]*\s*)?(?:\d{1,2}(?:\.\d)?|[ivx]{1,4}|[a-h]|one|two|three|four|five|six|un|deux|trois|uno"
    r"|dos|tres))?$"
)
_IN_BRACKETS = re.compile(r"\s*\(([^()]{2,60})\)")
_ROOM_AFTER = re.compile(
    r"\s*(?:[–—,|-]\s*|\()(?P<room>(?:Conference |Meeting |Committee )?"
    r"(?:[Rr]oom|[Ss]alle|[Ss]ala|[Ss]al[oó]n|Auditorium)\s[^()–—|]{1,40}?)\)?$"
)


@dataclass(frozen=True)
class Title:
    """A title taken apart."""

    title: str
    subtitle: str = ""
    letter: str = ""
    room: str = ""
    format_label: str = ""
    continued: bool = False


def read_title(text: str) -> Title:
    """Take a title apart: ``a) Mixed Flows – an overview (Room XVII)``."""
    letter, text = _take_letter(text.strip().strip("*_ "))
    room, format_label, text = _take_brackets(text)
    found = _ROOM_AFTER.search(text)
    if found and found.start() and text[: found.start()].count("(") == text[: found.start()].count(")"):
        room, text = room or found["room"].strip(), text[: found.start()]
    continued = bool(_CONTINUED.search(text))
    text = _CONTINUED.sub("", text, count=1) if continued else text
    title, subtitle = split_title(text)
    if subtitle and is_format(subtitle) and not format_label:
        format_label, subtitle = subtitle, ""
    return Title(_plain(title), _plain(subtitle), letter, room, format_label, continued)


def _take_letter(text: str) -> tuple[str, str]:
    found = _LETTER.match(text)
    return (found["letter"], text[found.end() :]) if found else ("", text)


def _take_brackets(text: str) -> tuple[str, str, str]:
    """Give (room, format, text without them) where brackets hold a room or a format."""
    room = format_label = ""
    for found in _IN_BRACKETS.finditer(text):
        inside = found[1]
        if not room and (is_room(inside) or re.fullmatch(r"(?:CC|CR|MR|E-?|S-?|Rm\.? ?)\s?\d+[\w-]*", inside)):
            room, text = read_room(inside) or inside, text.replace(found[0], " ", 1)
        elif not format_label and is_format(inside):
            format_label, text = inside, text.replace(found[0], " ", 1)
    return room, format_label, " ".join(text.split())


def is_numbered(title: str) -> bool:
    """Whether a title only counts: ``Session II``, ``Panel 3``."""
    found = _NUMBERED.match(fold(title))
    return bool(found) and bool(re.search(r"\s(?:\d|[ivx]+$|[a-h]$)", fold(title)))


_COUNTED = re.compile(r"^\D{3,40}\s(?:n[°o.]*\s*)?(?:\d{1,2}|[ivx]{1,4}|[a-h])(?=$|\s|[:.,(–—-])")


def counted_part(title: str) -> str:
    """Give the words with which a title counts, folded: ``session 1`` of ``Session 1: Ports``; empty where none do."""
    found = _COUNTED.match(fold(title))
    return found.group() if found and is_numbered(found.group()) else ""


def split_title(text: str) -> tuple[str, str]:
    """Give (title, subtitle), cut at the first dash with space around it; a number alone is no title."""
    for found in _SPLIT.finditer(text):
        left, right = text[: found.start()].strip(), text[found.end() :].strip()
        if not left or not right or _is_range(left, right) or _NUMBERED.match(fold(left)):
            continue
        if left.count("(") != left.count(")") or left.count("“") != left.count("”"):
            continue
        return left, right
    return text.strip(), ""


def _is_range(left: str, right: str) -> bool:
    return left[-1:].isdigit() and right[:1].isdigit()


def _plain(text: str) -> str:
    return text.strip().strip("|:;, ").strip()


def kind_of(title: str, subtitle: str = "") -> SessionKind:
    """Tell what an item is by the words of its title; the first kind whose words stand in it."""
    if fold(title).strip(" .") in _ENDS:
        return SessionKind.CLOSING
    text = f" ^{re.sub(r'[^a-z0-9&' + chr(39) + '-]+', ' ', fold(title))} "
    variants = _variants(text)
    found = [(_place(variants, words), order, kind) for order, (kind, words) in enumerate(_ordered(text))]
    found = [entry for entry in found if entry[0] >= 0]
    if found:
        kind = min(found)[2] if len(text.split()) > 8 else found[0][2]
        return kind_of(subtitle) if kind is SessionKind.PHOTO and kind_of(subtitle).is_pause else kind
    after = fold(subtitle)
    return SessionKind.PANEL if after.startswith("panel") else SessionKind.SESSION


_ENDS = frozenset({"end", "fin", "the end"})


def _variants(text: str) -> set[str]:
    """Give a text with and without its hyphens and elided words: ``d'ouverture`` is about the ``ouverture`` too."""
    plain = text.replace("-", " ")
    return {text, plain, re.sub(r" d'", "   ", plain)}


def _place(variants: Iterable[str], words: Iterable[str]) -> int:
    """Give where the first of some words stands in a text or a variant of it, -1 where none does.

    ``^`` binds a word to the start.
    """
    forms = [form for word in words for form in (word, f"^{word.removeprefix('^')}")]
    places = [said.find(f" {form} ") for said in variants for form in forms]
    return min((place for place in places if place >= 0), default=-1)


def _ordered(text: str) -> list[tuple[SessionKind, tuple[str, ...]]]:
    """Pauses count only where they are what a short title is about, not where a long one mentions them."""
    if len(text.split()) > 8:
        return [(kind, words) for kind, words in KINDS if not kind.is_pause and kind not in _SHORT_ONLY]
    first, *others = text.split() or [""]
    if first in {"^item", "^point", "^punto", "^agenda"}:
        return [(kind, words) for kind, words in KINDS if not kind.is_pause]
    numbered = first in {"^panel", "^session", "^sesion", "^seance"} and others[:1] not in (["de"], ["d'ouverture"])
    return [(kind, words) for kind, words in KINDS if not numbered or kind in {SessionKind.PANEL, SessionKind.OPENING}]


_SHORT_ONLY = frozenset({SessionKind.CLOSING, SessionKind.LAUNCH, SessionKind.SCREENING, SessionKind.EXHIBITION})


def repeats(title: str) -> bool:
    """Whether a title that comes again is the same item going on, not a word such as ``Discussion``."""
    return fold(title) not in REPEATED | SITTINGS and len(title) > 3
