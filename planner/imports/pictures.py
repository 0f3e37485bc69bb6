"""Portraits that people send: any common kind of picture, made upright and small enough to look at."""

import base64
import warnings
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps, UnidentifiedImageError

from planner.errors import UserError

EDGE = 720
"""The longest side of what is looked at, in pixels."""

MOST_PIXELS = 80_000_000
"""More are not decoded: that is eight times a good camera."""

_KINDS = ("JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP")
_TURNED = frozenset({5, 6, 7, 8})
_ORIENTATION = 0x0112


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture made upright and small, as PNG, with the width and height in pixels that it has in truth."""

    png: bytes
    width: int
    height: int


def read_picture(path: Path) -> Picture:
    """Read a picture, its first page where it has several.

    Raises ``UserError``: ``no-picture``, ``picture-too-large`` or ``picture-damaged``.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what it says of odd tags is nothing that a user can act on
            with Image.open(path, formats=_KINDS) as image:
                return _read(image, path.name)
    except UnidentifiedImageError as problem:
        raise UserError(
            "no-picture",
            f"“{path.name}” is not a picture that can be shown.",
            "The file is kept as it is.",
            "Open it in its own program and save it as JPEG or PNG.",
        ) from problem
    except (Image.DecompressionBombError, MemoryError) as problem:
        raise _too_large(path.name) from problem
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, OverflowError) as problem:
        raise UserError(
            "picture-damaged",
            f"“{path.name}” is damaged and cannot be shown.",
            "The file is kept as it is.",
            "Ask for it again.",
        ) from problem


def _read(image: Image.Image, name: str) -> Picture:
    width, height = image.size
    if width * height > MOST_PIXELS:
        raise _too_large(name)
    image.draft("RGB", (EDGE, EDGE))
    turned = image.getexif().get(_ORIENTATION) in _TURNED
    small = _plain(ImageOps.exif_transpose(image))
    small.thumbnail((EDGE, EDGE))
    written = BytesIO()
    small.save(written, "PNG")
    return Picture(written.getvalue(), *((height, width) if turned else (width, height)))


def _plain(image: Image.Image) -> Image.Image:
    """Give a picture in plain colours, on white where it is clear."""
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        clear = image.convert("RGBA")
        ground = Image.new("RGBA", clear.size, "white")
        return Image.alpha_composite(ground, clear).convert("RGB")
    return image.convert("RGB")


def _too_large(name: str) -> UserError:
    return UserError(
        "picture-too-large",
        f"“{name}” has too many pixels to be shown.",
        "The file is kept as it is.",
        f"Save it smaller; {MOST_PIXELS // 1_000_000} million pixels are the most.",
    )


def picture_to_json(picture: Picture) -> dict[str, Any]:
    """Give a picture as plain values."""
    return {"png": base64.b64encode(picture.png).decode(), "width": picture.width, "height": picture.height}


def picture_from_json(values: dict[str, Any]) -> Picture:
    """Give back what ``picture_to_json`` gave."""
    return Picture(base64.b64decode(values["png"]), values["width"], values["height"])
