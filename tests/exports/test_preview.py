"""The document that is looked at is the one that leaves."""

from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops

from planner.errors import Cancelled, UserError
from planner.exports.agenda_content import AgendaOptions
from planner.exports.preview import draft_agenda, keep, page_band, page_picture
from tests.exports.agendas import council

OPTIONS = AgendaOptions(datetime(2008, 11, 24, 18, 0), paper="letter")


def test_a_draft_tells_the_sizes_of_its_pages(tmp_path: Path) -> None:
    draft = draft_agenda(council(), OPTIONS, tmp_path / "draft.pdf")
    assert draft.pages == ((612.0, 792.0),) * len(pypdfium2.PdfDocument(tmp_path / "draft.pdf"))
    assert draft.missing == ()


@pytest.mark.parametrize("scale", [1.0, 2.5])
def test_a_page_is_drawn_at_a_scale(tmp_path: Path, scale: float) -> None:
    draft_agenda(council(), OPTIONS, tmp_path / "draft.pdf")
    picture = page_picture(tmp_path / "draft.pdf", 0, scale)
    assert (picture.width, picture.height) == (round(612 * scale), round(792 * scale))
    pixels = picture.pixels()
    assert len(pixels) == picture.bytes_per_line * picture.height
    assert min(pixels) < 64
    assert pixels[:3] == b"\xff\xff\xff"


@pytest.mark.parametrize(("scale", "bands"), [(1.0, 1), (1.0, 7), (2.777, 3), (300 / 72, 6)])
def test_bands_are_the_page_without_a_seam(tmp_path: Path, scale: float, bands: int) -> None:
    path = tmp_path / "draft.pdf"
    draft_agenda(council(), OPTIONS, path)
    whole = page_picture(path, 0, scale)
    parts = [page_band(path, 0, scale, band, bands) for band in range(bands)]
    assert {part.bytes_per_line for part in parts} == {whole.bytes_per_line}
    joined = b"".join(part.pixels() for part in parts)
    assert len(joined) == len(whole.pixels())
    pages = [Image.frombytes("RGBA", (whole.width, whole.height), pixels) for pixels in (joined, whole.pixels())]
    histogram = ImageChops.difference(*pages).convert("L").histogram()
    assert not any(histogram[8:])  # edges of letters may shimmer


def test_what_was_looked_at_is_kept_byte_for_byte(tmp_path: Path) -> None:
    draft_agenda(council(), OPTIONS, tmp_path / "draft.pdf")
    keep(tmp_path / "draft.pdf", tmp_path / "kept.pdf")
    assert (tmp_path / "kept.pdf").read_bytes() == (tmp_path / "draft.pdf").read_bytes()


def test_keeping_in_a_folder_that_is_gone_is_refused(tmp_path: Path) -> None:
    (tmp_path / "draft.pdf").write_bytes(b"draft")
    with pytest.raises(UserError) as refused:
        keep(tmp_path / "draft.pdf", tmp_path / "gone" / "kept.pdf")
    assert refused.value.code == "no-folder"


def test_giving_up_keeps_the_old_file(tmp_path: Path) -> None:
    def give_up(_done: int, _total: int) -> None:
        raise Cancelled

    (tmp_path / "draft.pdf").write_bytes(b"draft")
    (tmp_path / "kept.pdf").write_bytes(b"old")
    with pytest.raises(Cancelled):
        keep(tmp_path / "draft.pdf", tmp_path / "kept.pdf", give_up)
    assert (tmp_path / "kept.pdf").read_bytes() == b"old"
