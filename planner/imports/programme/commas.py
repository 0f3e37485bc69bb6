"""Cutting a line at marks that stand outside brackets and quotes."""

import re
from collections.abc import Iterator

_OPEN = {"(": ")", "[": "]", "“": "”", "«": "»", "{": "}"}


def outside(text: str) -> Iterator[tuple[int, str]]:
    """Give the characters outside brackets and quotes, with their places; brackets left open do not count."""
    closing: list[str] = []
    for place, char in enumerate(text):
        if char in _OPEN and _OPEN[char] in text[place:]:
            closing.append(_OPEN[char])
        elif closing and char == closing[-1]:
            closing.pop()
        elif not closing:
            yield place, char


def cut(text: str, marks: str = ",") -> list[str]:
    """Cut a text at marks outside brackets and quotes; the parts are stripped, empty ones left out."""
    parts, start = [], 0
    for place, char in outside(text):
        if char in marks:
            parts.append(text[start:place].strip())
            start = place + 1
    parts.append(text[start:].strip())
    return [part for part in parts if part]


def find_outside(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Give the first match of a pattern that begins outside brackets and quotes."""
    places = {place for place, _ in outside(text)}
    return next((found for found in pattern.finditer(text) if found.start() in places), None)
