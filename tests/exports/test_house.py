"""An organization's name, logo and colours on its documents."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from PIL import Image

from planner.errors import UserError
from planner.exports.agenda_content import AgendaOptions, agenda_blocks
from planner.exports.agenda_docx import write_agenda_docx
from planner.exports.agenda_pdf import agenda_pdf_bytes
from planner.exports.blocks import Masthead
from planner.exports.house import House, assembled, read_logo
from planner.exports.typesetting.inks import ACCENT, contrast, ink, readable
from tests.exports.agendas import council
from tests.exports.logos import a_logo

AS_AT = datetime(2008, 11, 24, 18)


def _options(tmp_path: Path, accent: str = "#0b6e99") -> AgendaOptions:
    return AgendaOptions(AS_AT, house=House("Test Organization", read_logo(a_logo(tmp_path)), accent, "12", "month"))


def _colours(data: bytes) -> set[object]:
    with pypdfium2.PdfDocument(data) as document:
        page: Image.Image = document[0].render(scale=2).to_pil().convert("RGB")
    return {colour for _, colour in page.getcolors(1 << 24) or []}


def test_name_logo_and_colours_are_on_the_page(tmp_path: Path) -> None:
    data, _ = agenda_pdf_bytes(council(), _options(tmp_path, "#c00060"))
    assert (0xC0, 0x00, 0x60) in _colours(data)  # the rule
    assert (11, 110, 153) in _colours(data)  # the logo
    with pypdfium2.PdfDocument(data) as document:
        text = document[0].get_textpage().get_text_range()
        assert any(isinstance(found, pypdfium2.PdfImage) for found in document[0].get_objects())
    assert "Test Organization" in text
    assert "Tuesday, December 2, 2008" in text
    assert re.search(r"10:00\s+a\.m\. – 1:00\s+p\.m\.", text)


def test_equal_input_gives_equal_bytes_with_a_logo_too(tmp_path: Path) -> None:
    options = _options(tmp_path)
    assert agenda_pdf_bytes(council(), options)[0] == agenda_pdf_bytes(council(), options)[0]


def test_a_colour_too_light_to_read_is_darkened_for_text_and_kept_for_the_rule(tmp_path: Path) -> None:
    data, _ = agenda_pdf_bytes(council(), _options(tmp_path, "#ffe600"))
    assert (0xFF, 0xE6, 0x00) in _colours(data)
    for colour in ("#ffe600", "#ffffff", "#e08a00", "#00ffff"):
        assert contrast(readable(ink(colour))) >= 4.5
    assert readable(ACCENT) == ACCENT
    assert readable(ink("#000000")) == (0, 0, 0)


@pytest.mark.parametrize("colour", ["", "#12", "purple", "#gggggg", "#1234567890"])
def test_a_colour_that_is_none_is_our_own(colour: str) -> None:
    assert ink(colour) == ACCENT


@pytest.mark.parametrize("size", [(10, 900), (3000, 60), (1, 1), (4000, 3000)])
def test_logos_of_odd_shapes_stay_in_the_masthead(tmp_path: Path, size: tuple[int, int]) -> None:
    logo = read_logo(a_logo(tmp_path, size=size))
    assert logo.width <= 1200
    assert logo.height <= 300
    options = AgendaOptions(AS_AT, house=House("Test Organization", logo))
    data, written = agenda_pdf_bytes(council(), options)
    assert written.pages == agenda_pdf_bytes(council(), AgendaOptions(AS_AT))[1].pages
    with pypdfium2.PdfDocument(data) as document:
        (image,) = (found for found in document[0].get_objects() if isinstance(found, pypdfium2.PdfImage))
        left, low, right, high = image.get_bounds()
    assert (right - left, high - low) <= (200, 37)
    write_agenda_docx(council(), options, tmp_path / "agenda.docx")


def test_a_photograph_is_a_logo_too(tmp_path: Path) -> None:
    assert read_logo(a_logo(tmp_path, "logo.jpg")).png.startswith(b"\x89PNG")


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"\0" * 99])
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    with pytest.raises(UserError) as refusal:
        read_logo(path)
    assert refusal.value.code == "no-picture"


def test_a_picture_cut_short_a_folder_and_nothing_are_refused(tmp_path: Path) -> None:
    whole = a_logo(tmp_path, "whole.png")
    (tmp_path / "cut.png").write_bytes(whole.read_bytes()[:200])
    for name in ("cut.png", ".", "none.png"):
        with pytest.raises(UserError):
            read_logo(tmp_path / name)


def test_a_logo_that_has_gone_is_left_out_with_the_reason(tmp_path: Path) -> None:
    house, problem = assembled("Test Organization", str(tmp_path / "gone.png"), "", "24", "day")
    assert house == House("Test Organization")
    assert problem is not None
    assert "“gone.png”" in str(problem)


def test_an_organization_that_is_the_body_stands_once() -> None:
    body = council().event.body
    options = AgendaOptions(AS_AT, house=House(body.upper()))
    (masthead,) = (block for block in agenda_blocks(council(), options) if isinstance(block, Masthead))
    assert masthead.organization == ""


def test_word_has_the_name_the_logo_and_the_colour(tmp_path: Path) -> None:
    target = tmp_path / "agenda.docx"
    write_agenda_docx(council(), _options(tmp_path, "#c00060"), target)
    document = Document(str(target))
    assert document.paragraphs[0].text.strip() == "Test Organization"
    assert len(document.inline_shapes) == 1
    assert document.inline_shapes[0]._inline.docPr.get("descr") == "Test Organization"
    assert document.styles["Heading 2"].font.color.rgb is not None
    assert str(document.styles["Heading 2"].font.color.rgb) == "C00060"
    assert str(document.styles["Hyperlink"].font.color.rgb) == "C00060"


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here")
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_times_of_twelve_hours_stay_on_one_line(tmp_path: Path, paper: str) -> None:
    options = replace(_options(tmp_path), paper=paper)  # type: ignore[arg-type]
    (tmp_path / "agenda.pdf").write_bytes(agenda_pdf_bytes(council(), options)[0])
    command = ["pdftotext", "-layout", str(tmp_path / "agenda.pdf"), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    assert re.search(r"10:00\s*a\.m\. – 1:00\s*p\.m\. +\S", text)
