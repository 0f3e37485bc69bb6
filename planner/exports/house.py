"""Whose documents these are and how they look: what an organization prefers, the same on every document."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from planner.domain.words import Clock, DateStyle, Words, words
from planner.errors import UserError

_FINEST = (1200, 300)
"""Pixels beyond which a logo of the masthead's size prints no sharper."""

_MOST_PIXELS = 50_000_000
_MOST_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture as a PNG, with its width and height in pixels."""

    png: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class House:
    """An organization's name and logo, the colour of its documents (``#rrggbb``), and how they write time.

    Empty values print nothing, and the product's own colour.
    """

    name: str = ""
    logo: Logo | None = None
    accent: str = ""
    clock: Clock = "24"
    dates: DateStyle = "day"

    def words(self, language: str) -> Words:
        """Give the words of a language as this house writes them."""
        return words(language, self.clock, self.dates)


PLAIN = House()
"""What prints where nobody prefers anything."""


def assembled(name: str, logo: str, accent: str, clock: Clock, dates: DateStyle) -> tuple[House, UserError | None]:
    """Put a house together; a logo (a path) that cannot be printed is left out, with the reason."""
    picture, problem = None, None
    try:
        picture = read_logo(Path(logo)) if logo else None
    except UserError as refusal:
        problem = refusal
    return House(name, picture, accent, clock, dates), problem


def read_logo(path: Path) -> Logo:
    """Read a PNG or JPEG, no finer than it prints; raises ``UserError`` with code ``no-picture`` for anything else."""
    from PIL import Image

    try:
        if path.stat().st_size > _MOST_BYTES:
            raise _no_picture(path)
        with Image.open(path, formats=("PNG", "JPEG")) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise _no_picture(path)
            picture.thumbnail(_FINEST)
            plain = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as problem:  # what Pillow raises
        raise _no_picture(path) from problem
    png = BytesIO()
    plain.save(png, "PNG")
    return Logo(png.getvalue(), plain.width, plain.height)


def _no_picture(path: Path) -> UserError:
    return UserError(
        "no-picture",
        f"The logo “{path.name}” is not there, or is no picture that can be printed.",
        next="Choose a PNG or JPEG.",
    )
