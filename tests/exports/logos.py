"""A logo to print, drawn here."""

from pathlib import Path

from PIL import Image, ImageDraw


def a_logo(folder: Path, name: str = "logo.png", size: tuple[int, int] = (600, 600)) -> Path:
    """Draw a ring on nothing into a PNG, or on white into a JPEG."""
    picture = Image.new("RGBA" if name.endswith(".png") else "RGB", size)
    width, height = size
    ring = (width // 20, height // 20, width - width // 20, height - height // 20)
    ImageDraw.Draw(picture).ellipse(ring, outline=(11, 110, 153), width=max(1, width // 6))
    path = folder / name
    picture.save(path)
    return path
