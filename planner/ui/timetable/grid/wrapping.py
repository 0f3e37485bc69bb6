"""Words broken into the lines of a block, remembered because a grid paints the same ones again and again."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTransform

from planner.ui.theme import sized


@lru_cache(maxsize=8192)
def lines(words: str, width: int, most: int, pixels: int, *, strong: bool = False) -> tuple[str, ...]:
    """Break words into at most so many lines of a width; the last one ends in an ellipsis where more would follow."""
    metrics = _metrics(pixels, strong=strong)
    broken: list[str] = []
    rest = words.split()
    while rest and len(broken) < most:
        if len(broken) == most - 1:
            return (*broken, metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
        count = _fitting(metrics, rest, width)
        broken.append(metrics.elidedText(" ".join(rest[:count]), Qt.TextElideMode.ElideRight, width))
        rest = rest[count:]
    return tuple(broken)


@lru_cache(maxsize=4096)
def fits(words: str, width: int, pixels: int) -> bool:
    """Whether words go into a line of a width."""
    return _metrics(pixels, strong=False).horizontalAdvance(words) <= width


def _fitting(metrics: QFontMetrics, words: list[str], width: int) -> int:
    """How many words go into a line; at least one."""
    count = 1
    while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
        count += 1
    return count


@lru_cache(maxsize=8192)
def prepared(line: str, pixels: int, *, strong: bool = False, struck: bool = False) -> QStaticText:
    """Give a line that is laid out once and painted often."""
    made = QStaticText(line)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(QTransform(), font_of(pixels, strong=strong, struck=struck))
    return made


@lru_cache(maxsize=16)
def font_of(pixels: int, *, strong: bool = False, struck: bool = False) -> QFont:
    """Give one of the fonts of blocks."""
    font = sized(pixels, strong=strong)
    font.setStrikeOut(struck)
    return font


@lru_cache(maxsize=16)
def _metrics(pixels: int, *, strong: bool) -> QFontMetrics:
    return QFontMetrics(sized(pixels, strong=strong))
