"""Lists of phrases as they are written in this package."""

from collections.abc import Iterable


def phrase_list(text: str) -> tuple[str, ...]:
    """Give the phrases of a text, in order; bars part them, line breaks do not count."""
    return tuple(phrase.strip() for phrase in text.replace("\n", " ").split("|") if phrase.strip())


def phrases(text: str) -> frozenset[str]:
    """Give the phrases of a text as a set."""
    return frozenset(phrase_list(text))


def words(text: str) -> frozenset[str]:
    """Give the words of a text, parted by space."""
    return frozenset(text.split())


def longest_first(phrases_of_a_kind: Iterable[str]) -> list[str]:
    """Give words with the longest first, so that a pattern of them prefers the longer one."""
    return sorted(phrases_of_a_kind, key=lambda word: (-len(word), word))
