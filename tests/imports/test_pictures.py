"""Portraits of every kind become small and upright, or are refused in a plain sentence."""

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from planner.errors import UserError
from planner.imports.pictures import EDGE, picture_from_json, picture_to_json, read_picture
from planner.worker import read_foreign_picture


def saved(path: Path, mode: str = "RGB", size: tuple[int, int] = (400, 500), **more: object) -> Path:
    Image.new(mode, size, more.pop("colour", None)).save(path, **more)  # type: ignore[arg-type]
    return path


def opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png))


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("a.jpg", "RGB"),
        ("a.jpg", "CMYK"),
        ("a.jpg", "L"),
        ("a.png", "RGBA"),
        ("a.png", "P"),
        ("a.png", "1"),
        ("a.png", "I;16"),
        ("a.tif", "CMYK"),
        ("a.tif", "RGB"),
        ("a.gif", "P"),
        ("a.bmp", "RGB"),
        ("a.webp", "RGB"),
    ],
)
def test_every_common_kind_is_read(tmp_path: Path, name: str, mode: str) -> None:
    picture = read_picture(saved(tmp_path / name, mode))
    assert (picture.width, picture.height) == (400, 500)
    assert (opened(picture.png).mode, opened(picture.png).size) == ("RGB", (400, 500))
    assert picture_from_json(picture_to_json(picture)) == picture


def test_a_print_of_four_inks_keeps_its_colours(tmp_path: Path) -> None:
    picture = read_picture(saved(tmp_path / "a.jpg", "CMYK", colour=(0, 255, 255, 0)))
    red, green, blue = opened(picture.png).getpixel((200, 250))  # type: ignore[misc]
    assert red > 200
    assert max(green, blue) < 90


def test_what_is_clear_stands_on_white(tmp_path: Path) -> None:
    picture = read_picture(saved(tmp_path / "a.png", "RGBA", colour=(0, 0, 0, 0)))
    assert opened(picture.png).getpixel((5, 5)) == (255, 255, 255)


def test_a_picture_that_lies_on_its_side_stands_up(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = read_picture(saved(tmp_path / "a.jpg", size=(2000, 1000), exif=exif))
    assert (picture.width, picture.height) == (1000, 2000)
    assert opened(picture.png).size == (EDGE // 2, EDGE)


def test_forty_megabytes_are_read_and_made_small(tmp_path: Path) -> None:
    path = saved(tmp_path / "large.tif", size=(4000, 3400))
    assert path.stat().st_size > 40_000_000
    picture = read_foreign_picture(path)
    assert (picture.width, picture.height) == (4000, 3400)
    assert max(opened(picture.png).size) == EDGE


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb(path: Path, side: int = 20_000) -> Path:
    """A picture of many pixels in few bytes."""
    header = _chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + header + _chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + _chunk(b"IEND", b"")
    )
    return path


@pytest.mark.parametrize("side", [10_000, 20_000, 100_000])
def test_too_many_pixels_are_refused_before_they_are_decoded(tmp_path: Path, side: int) -> None:
    with pytest.raises(UserError) as refused:
        read_picture(bomb(tmp_path / "bomb.png", side))
    assert refused.value.code == "picture-too-large"
    assert refused.value.kept == "The file is kept as it is."


@pytest.mark.parametrize("content", [b"", b"not a picture", b"%PDF-1.7", b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_what_is_no_picture_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    with pytest.raises(UserError) as refused:
        read_foreign_picture(path)
    assert refused.value.code == "no-picture"


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.gif", "a.webp"])
def test_a_picture_cut_short_is_damaged_or_shown_as_far_as_it_goes(tmp_path: Path, name: str) -> None:
    whole = saved(tmp_path / name, "RGB", (900, 900)).read_bytes()
    for length in range(20, len(whole), max(len(whole) // 12, 1)):
        (tmp_path / name).write_bytes(whole[:length])
        try:
            assert read_picture(tmp_path / name).width == 900
        except UserError as problem:
            assert problem.code in {"picture-damaged", "no-picture"}  # noqa: PT017


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        read_foreign_picture(tmp_path / "gone.jpg")
