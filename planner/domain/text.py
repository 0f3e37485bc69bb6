"""Words as people type and paste them."""

import re
import unicodedata

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


def clean(text: str) -> str:
    """Give text as it is stored: no control characters but line ends and tabs, composed letters, no outer space."""
    text = _SURROGATES.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", _UNPRINTABLE.sub("", text)).strip()


def one_name(name: str) -> str:
    """Give what a file was called as one name that every system takes as it stands; no folder is in it.

    Windows leaves out points and spaces at the end. Empty where nothing is left.
    """
    return _NOT_IN_NAMES.sub("-", name).rstrip(". ")
