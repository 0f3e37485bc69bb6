"""Bullets and numbers before a line."""

import re

_BULLET = re.compile(
    r"^\s*(?:[-–—•*▪◦●·‣➢➤✓■□►>\uf0a7-\uf0ff]+|o(?=\s+[A-ZÀ-Ý])|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+"
)


def has_bullet(text: str) -> bool:
    """Whether a line begins with a bullet or number."""
    return bool(_BULLET.match(text))


def strip_bullet(text: str) -> str:
    """Give a line without its bullet or number."""
    return _BULLET.sub("", text, count=1).strip()
