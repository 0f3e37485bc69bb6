"""The colours of documents, and which of them can be read on white paper."""

Ink = tuple[float, float, float]
"""Red, green and blue, each from 0 to 1."""

INK: Ink = (0.07, 0.08, 0.1)
GREY: Ink = (0.32, 0.36, 0.42)
HAIRLINE: Ink = (0.62, 0.65, 0.69)
ACCENT: Ink = (0.12, 0.31, 0.5)

_READABLE = 4.5
_DARKER = 0.95


def ink(colour: str) -> Ink:
    """Give the ink of a colour such as ``#1f5080``; the accent of the product where it is none."""
    digits = colour.strip().removeprefix("#")
    try:
        red, green, blue = bytes.fromhex(digits)
    except ValueError:
        return ACCENT
    return red / 255, green / 255, blue / 255


def readable(colour: Ink) -> Ink:
    """Darken a colour until text in it can be read on white, by a contrast of 4.5 to 1."""
    while contrast(colour) < _READABLE:
        red, green, blue = colour
        colour = red * _DARKER, green * _DARKER, blue * _DARKER
    return colour


def contrast(colour: Ink) -> float:
    """Give the contrast of a colour with white, from 1 to 21."""
    red, green, blue = map(_linear, colour)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def hexadecimal(colour: Ink) -> str:
    """Write a colour as ``1f5080``."""
    return bytes(round(part * 255) for part in colour).hex()


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
