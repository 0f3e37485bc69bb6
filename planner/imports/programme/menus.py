"""The menu of a web page around a text, told by its known words and by lines that stand twice."""

import re
from collections.abc import Sequence
from itertools import takewhile

from planner.domain.names import fold
from planner.domain.programme import Source
from planner.imports.programme.bullets import strip_bullet
from planner.imports.programme.dates import read_day
from planner.imports.programme.lexicon.page import MENU
from planner.imports.programme.times import read_slot

_NOTHING = re.compile(r"^[\s\-–—_=*•·.|+~#]*$")
_FOOTER = re.compile(
    r"^\W*(?:[A-Z]{1,10}(?:[/.-][\w.]+)+\s*[–—|-]?\s*|\S.{0,60}\s[–—|-]\s)?(?:page|p\.|página|pag\.)\s?\d{1,3}(?:\s?(?:of|de|sur|/)\s?\d{1,3})?\W*$",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[|·•/]\s*")
_LONGEST_GAP = 6
_LONGEST_ENTRY = 80


def find_menu(source: Source) -> frozenset[int]:
    """Give the indexes of the lines that are a web page's menu, or rules without words."""
    filled = [(index, line.text) for index, line in enumerate(source.lines) if line.text.strip()]
    rules = {index for index, text in filled if _NOTHING.match(text) or _FOOTER.match(text)}
    head = _before_programme([entry for entry in filled if entry[0] not in rules])
    marks = _marks([fold(strip_bullet(text)) for _, text in head])
    end = _end(head, marks)
    menu = {index for place, (index, text) in enumerate(head[:end]) if place in marks or len(text) < _LONGEST_ENTRY}
    return frozenset(rules | menu | _foot([entry for entry in filled if entry[0] not in rules]))


def _foot(lines: Sequence[tuple[int, str]]) -> set[int]:
    """Give the lines at the very end that name nothing but pages of a site, such as ``Privacy | Terms of use``."""
    only_pages = takewhile(lambda line: all(fold(part) in MENU for part in _PARTS.split(line[1])), reversed(lines))
    return {index for index, _ in only_pages}


def _before_programme(lines: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """Give the lines before the first day or time: no menu goes on behind it."""
    head = []
    for index, text in lines[:200]:
        if read_slot(text) or (len(text) < 120 and read_day(text)):
            break
        head.append((index, text))
    return head


def _marks(texts: Sequence[str]) -> list[int]:
    """Give the places of lines that only a menu has; a title that merely stands twice is none."""
    known = [place for place, text in enumerate(texts) if text in MENU]
    twice = [place for place in range(len(texts)) if _stands_twice(texts, place)]
    return sorted({*known, *twice}) if len(known) > 1 or len(twice) > 5 else []


def _stands_twice(texts: Sequence[str], place: int) -> bool:
    text = texts[place]
    before = texts[place - 1] if place else ""
    after = texts[place + 1] if place + 1 < len(texts) else ""
    opened = len(text) > 2 * len(before) > 10 and text.startswith(before)
    return text == before or opened or (text == after and len(text) < _LONGEST_ENTRY)


def _end(head: Sequence[tuple[int, str]], marks: Sequence[int]) -> int:
    """Give where the menu ends: after its last mark that is near the one before, and the list items behind that."""
    end = 0
    for place in marks:
        if place - end <= _LONGEST_GAP:
            end = place + 1
    while 0 < end < len(head) and head[end][1].lstrip().startswith("- "):
        end += 1
    return end
