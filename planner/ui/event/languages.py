"""The languages of an event as people type them: by name or by code."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication

from planner.domain.names import fold
from planner.domain.words import COMMON_LANGUAGES, language_name
from planner.errors import UserError

_NAMED_IN = ("en", "fr", "es")
"""Languages in which any other may be named."""


def read_language(text: str) -> str:
    """Read one language and give its code; raises ``UserError`` ``no-language``."""
    codes = read_languages(text).split()
    if len(codes) != 1:
        raise _unknown(text)
    return codes[0]


def read_languages(text: str) -> str:
    """Read languages and give their codes with spaces between them; raises ``UserError`` ``no-language``."""
    words = [word.strip() for word in text.replace(";", ",").split(",")]
    if len(words) == 1 and fold(words[0]) not in _codes():
        words = words[0].split()
    return " ".join(dict.fromkeys(_code(word) for word in words if word))


def write_languages(codes: str) -> str:
    """Name languages, each in its own words, such as ``English, Français``."""
    return ", ".join(map(language_name, codes.split()))


def _code(word: str) -> str:
    code = _codes().get(fold(word))
    if code is None:
        raise _unknown(word)
    return code


def _unknown(word: str) -> UserError:
    happened = QCoreApplication.translate("Languages", "“{word}” is not one language that is known.")
    hint = QCoreApplication.translate("Languages", "Type names or codes, such as French or fr.")
    return UserError("no-language", happened.format(word=word.strip()), next=hint)


@cache
def _codes() -> Mapping[str, str]:
    from babel import Locale

    codes: dict[str, str] = {}
    for speaker in _NAMED_IN:
        names = Locale.parse(speaker).languages.items()
        codes |= {fold(name): code for code, name in names if "_" not in code}
        codes |= {fold(code): code for code, _ in names if "_" not in code}
    return codes | {fold(language_name(code)): code for code in COMMON_LANGUAGES}
