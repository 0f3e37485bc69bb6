"""Plain text in the encodings that people's programs write."""

import codecs
import re
import unicodedata
from contextlib import suppress

from planner.domain.programme import Source
from planner.imports.sources import refusals
from planner.imports.sources.lines import Lines

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OF_THE_WEB = re.compile(
    r"iso8859-\d+|cp(?:125\d|866|874|932|949)|koi8-[ru]|mac-roman|gb2312|gbk|gb18030|big5|euc_(?:jp|kr)|shift_jis"
)


def read_text(text: str, name: str) -> Source:
    """Give the lines of a text; raises ``UserError`` where it is empty or too long."""
    lines = Lines(name)
    lines.add(text.removeprefix("\ufeff").replace("\f", "\n").replace("\u2028", "\n").replace("\u2029", "\n"))
    return lines.source()


def decode(data: bytes, name: str, declared: str = "") -> str:
    """Give the text of bytes in UTF-8, UTF-16, UTF-32 or Windows-1252; raises ``UserError`` for what is no text.

    A charset that the text declares is tried after the marks of Unicode, and passed over where it is wrong.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(data.decode(encoding, errors="replace"), name)
    if b"\0" in data[:4000]:
        return _checked(data.decode(_wide(data), errors="replace"), name)
    for encoding in (_charset(declared), "utf-8"):
        with suppress(UnicodeDecodeError):
            return _checked(data.decode(encoding), name)
    return _checked(data.decode("cp1252", errors="replace"), name)


def _charset(declared: str) -> str:
    """Give the codec of a charset that web pages use, UTF-8 for any other; by Latin-1 they mean Windows-1252."""
    try:
        codec = codecs.lookup(declared).name
    except LookupError:
        return "utf-8"
    if codec in {"iso8859-1", "ascii"}:
        return "cp1252"
    return codec if _OF_THE_WEB.fullmatch(codec) else "utf-8"


def _wide(data: bytes) -> str:
    """Tell by the place of its zero bytes how UTF-16 without a mark is ordered."""
    return "utf-16-be" if data[:400:2].count(0) > data[1:400:2].count(0) else "utf-16-le"


def _checked(text: str, name: str) -> str:
    """Give the text where it is one: few control characters, few that were replaced."""
    sample = text[:20_000]
    strange = sum(
        char == "\ufffd" or (unicodedata.category(char) in {"Cc", "Cn", "Co"} and char not in "\t\n\r\f\x0b\x85")
        for char in sample
    )
    if strange > 2 + len(sample) // 50:
        raise refusals.unknown(name)
    return text
