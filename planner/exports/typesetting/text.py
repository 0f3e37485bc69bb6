"""The one preparation of user text for paper."""

import re
import unicodedata

_SPACES = re.compile("[\t\n\v\f\r\x1c-\x1f\x85 \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+")
_UNPRINTED = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|[\n\v\f\r\x85\u2028\u2029]")


def prepared(text: str) -> str:
    """Make any text printable: composed letters, one plain space for white space, no controls, no soft hyphens.

    Spaces that forbid a line break stay. White space at either end stays as one space, since a text may be one of
    several runs of a line.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text
    text = _UNPRINTED.sub("", _SURROGATES.sub("\ufffd", text))
    return unicodedata.normalize("NFC", _SPACES.sub(" ", text))


def paragraphs(text: str) -> tuple[str, ...]:
    """Split a text at its line ends into paragraphs, without the empty ones."""
    return tuple(part.strip() for part in _LINE_ENDS.split(text) if part.strip())
