"""The part of a portrait that is shown, in the proportions of a printed photo."""

from dataclasses import dataclass, replace

PRINTED_MM = (35, 45)
"""Width and height of a printed photo."""

_WHOLE = 1000
_LEAST = 100
"""The narrowest side, in thousandths of the picture's."""


@dataclass(frozen=True, slots=True)
class Crop:
    """A frame in thousandths of the upright picture's width (``left``, ``width``) and height (``top``, ``height``)."""

    left: int
    top: int
    width: int
    height: int

    def __str__(self) -> str:
        """The words under which it is stored."""
        return f"{self.left} {self.top} {self.width} {self.height}"


def read_crop(words: str) -> Crop | None:
    """Read a stored frame; None for words that are none, or that lie outside the picture."""
    parts = words.split()
    if len(parts) != 4 or not all(part.isascii() and part.isdecimal() and len(part) < 5 for part in parts):
        return None
    crop = Crop(*map(int, parts))
    inside = crop.left + crop.width <= _WHOLE and crop.top + crop.height <= _WHOLE
    return crop if inside and crop.width > 0 and crop.height > 0 else None


def usual_crop(width: int, height: int) -> Crop:
    """Give the largest frame in a picture of so many pixels: in the middle, and above it where that is high."""
    tall = _height(_WHOLE, width, height)
    if tall <= _WHOLE:
        return Crop(0, (_WHOLE - tall) // 3, _WHOLE, tall)
    wide = _width(_WHOLE, width, height)
    return Crop((_WHOLE - wide) // 2, 0, wide, _WHOLE)


def shifted(crop: Crop, right: int, down: int) -> Crop:
    """Move a frame by thousandths, as far as the picture goes."""
    left = min(max(crop.left + right, 0), _WHOLE - crop.width)
    top = min(max(crop.top + down, 0), _WHOLE - crop.height)
    return replace(crop, left=left, top=top)


def widened(crop: Crop, by: int, width: int, height: int) -> Crop:
    """Widen or narrow a frame by thousandths around its middle, in the proportions of a printed photo.

    ``width`` and ``height`` are those of the picture in pixels.
    """
    widest = usual_crop(width, height).width
    least = min(max(_LEAST, _width(_LEAST, width, height)), widest)
    wide = min(max(crop.width + by, least), widest)
    tall = min(_height(wide, width, height), _WHOLE)
    left = crop.left + (crop.width - wide) // 2
    top = crop.top + (crop.height - tall) // 2
    return shifted(Crop(left, top, wide, tall), 0, 0)


def pixels(crop: Crop, width: int, height: int) -> tuple[int, int, int, int]:
    """Give the left, top, right and bottom edge of a frame in a picture of so many pixels."""
    left, top = crop.left * width // _WHOLE, crop.top * height // _WHOLE
    right, bottom = (crop.left + crop.width) * width // _WHOLE, (crop.top + crop.height) * height // _WHOLE
    return left, top, max(right, left + 1), max(bottom, top + 1)


def _height(wide: int, width: int, height: int) -> int:
    """How high a frame of this width is, in thousandths."""
    across, down = PRINTED_MM
    return max(round(wide * width * down / (across * height)), 1)


def _width(tall: int, width: int, height: int) -> int:
    """How wide a frame of this height is, in thousandths."""
    across, down = PRINTED_MM
    return max(round(tall * height * across / (down * width)), 1)
