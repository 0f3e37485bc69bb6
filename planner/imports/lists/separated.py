"""Text with separated values, in the encodings and with the separators that people's programs write."""

import csv
import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from io import StringIO
from itertools import islice

from planner.domain.lists import Sheet, Workbook
from planner.imports.lists import refusals
from planner.imports.lists.cells import tidy
from planner.imports.lists.limits import MOST_COLUMNS, MOST_ROWS
from planner.imports.sources.text import decode

_SEPARATORS = ",;\t|"
_ONE_BYTE = ("cp1252", "cp1251", "cp1256", "cp1250")
_ADDED_QUOTE = re.compile(r"^'(?=[=+\-@\t\r\n＝＋－＠])")
"""What programs put before a text that Excel would take for a formula."""

_LONGEST_CELL = 1_000_000
_SAMPLE = 200
"""Rows that the separator is told by."""


def read_separated(data: bytes, name: str) -> Workbook:
    """Give the rows of a text of values as a workbook of one sheet; raises ``UserError`` for what is none."""
    text = _decoded(data, name).removeprefix("\ufeff")
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = tuple(_rows(text, _separator(text), name))
    except csv.Error as problem:
        raise refusals.no_list(name) from problem
    if not any(any(row) for row in rows):
        raise refusals.no_rows(name)
    return Workbook(name, (Sheet("", rows),))


def _decoded(data: bytes, name: str) -> str:
    """Decode; text in no Unicode encoding is in that old one of Windows which gives words of one script."""
    if b"\0" in data[:4000] or data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return decode(data, name)
    with suppress(UnicodeDecodeError):
        data.decode("utf-8")
        return decode(data, name)
    text = max((data.decode(encoding, errors="replace") for encoding in _ONE_BYTE), key=_plausible)
    return decode(text.encode(), name)


def _plausible(text: str) -> float:
    """How much a text looks like words: letters beside letters of their own script, and capitals only in front."""
    score = 0.0
    special = (place for place, char in enumerate(text) if char > "\x7f")
    for place in islice(special, 5_000):
        before, char, after = text[place - 1 : place] or " ", text[place], text[place + 1 : place + 2] or " "
        if char == "\ufffd" or unicodedata.category(char) in {"Cc", "Cn", "So", "Sc", "Sm"}:
            score -= 2
        elif char.isalpha():
            score += _fits(before, char, after)
    return score


def _fits(before: str, char: str, after: str) -> float:
    script = _script(char)
    neighbours = [_script(other) for other in (before, after) if other.isalpha()]
    if any(other != script for other in neighbours):
        return -1
    if char.isupper() and before.islower():
        return -1
    if not neighbours:
        return 0
    if script == "LATIN":
        return 0.5 if any(other < "\x7f" for other in (before, after) if other.isalpha()) else -0.5
    return 1


def _script(char: str) -> str:
    return unicodedata.name(char, " ").split()[0]


def _separator(text: str) -> str:
    """Give the separator that most rows have the same number of, the most of them."""
    sample = "\n".join(text.splitlines()[:_SAMPLE])
    return max(_SEPARATORS, key=lambda separator: _regular(sample, separator))


def _regular(sample: str, separator: str) -> float:
    counts = [len(row) for row in csv.reader(StringIO(sample), delimiter=separator) if row]
    if not counts:
        return 0
    usual = max(set(counts), key=counts.count)
    return counts.count(usual) / len(counts) * (1 + usual / 100) if usual > 1 else 0


def _rows(text: str, separator: str, name: str) -> Iterator[tuple[str, ...]]:
    for number, row in enumerate(csv.reader(StringIO(text, newline=""), delimiter=separator)):
        if number >= MOST_ROWS:
            raise refusals.too_many_rows(name, MOST_ROWS)
        if len(row) > MOST_COLUMNS:
            raise refusals.too_wide(name, MOST_COLUMNS)
        yield tuple(tidy(_ADDED_QUOTE.sub("", cell)) for cell in row)
