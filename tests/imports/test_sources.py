"""Reading files: each kind as lines, each bad input with a refusal of its own."""

import zipfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import docx
import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from planner.errors import UserError
from planner.imports.sources import read_html, read_source, read_text
from tests.imports.documents import DOCUMENTS, tracked_changes
from tests.imports.truth import FOLDER

WORDS = "Réunion\nMardi 2 décembre 2008\n10:00 – 11:00 Ouverture\n"


def texts(path: Path) -> list[str]:
    return [line.text for line in read_source(path).lines if line.text.strip()]


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"])
def test_a_text_is_read_in_any_common_encoding(encoding: str, tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", WORDS.encode(encoding))
    assert texts(path) == WORDS.splitlines()


def test_a_text_may_begin_like_a_zip(tmp_path: Path) -> None:
    assert texts(written(tmp_path / "a.txt", b"PKM 2026\n10:00 Opening\n")) == ["PKM 2026", "10:00 Opening"]


CENTRAL = "Tomáš Boček, Łódź"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("<meta charset=iso-8859-2>", "iso-8859-2"),
        ('<META CHARSET = "windows-1250">', "cp1250"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">', "iso-8859-2"),
        ("<meta charset=iso-8859-2>", "utf-8-sig"),
        ("<meta charset=iso-8859-2>", "utf-16"),
        ("<meta charset=utf-16>", "utf-8"),
        ("<meta charset=shift_jis>", "utf-8"),
        ("<meta charset=nonsense>", "utf-8"),
        ("<meta charset=zlib>", "utf-8"),
        ("<meta charset=idna>", "utf-8"),
    ],
)
def test_a_page_is_read_in_the_charset_that_it_declares(head: str, encoding: str, tmp_path: Path) -> None:
    page = f"<html><head>{head}</head><body><p>{CENTRAL}</p></body></html>"
    assert texts(written(tmp_path / "a.html", page.encode(encoding))) == [CENTRAL]


def test_latin_1_on_the_web_has_the_quotes_of_windows(tmp_path: Path) -> None:
    page = "<html><meta charset=iso-8859-1><p>“Réunion”</p></html>".encode("cp1252")
    assert texts(written(tmp_path / "a.html", page)) == ["“Réunion”"]


def test_the_kind_is_told_by_content_not_by_name(tmp_path: Path) -> None:
    path = tmp_path / "programme.txt"
    tracked_changes(path)
    assert texts(path)[0] == "Meeting of Chief Statisticians"


def test_lines_are_counted_as_the_user_sees_them() -> None:
    source = read_text("one\r\n\r\nthree\rfour", "clipboard")
    assert [(line.number, line.text) for line in source.lines] == [(1, "one"), (2, ""), (3, "three"), (4, "four")]


def test_tracked_changes_are_read_as_accepted(tmp_path: Path) -> None:
    tracked_changes(tmp_path / "a.docx")
    found = texts(tmp_path / "a.docx")
    assert "11:00 – 12:30 Population registers" in found
    assert not any("Old Name" in text for text in found)


def test_word_keeps_headings_bullets_bold_breaks_and_links(tmp_path: Path) -> None:
    DOCUMENTS["lettered_segment.docx"](tmp_path / "a.docx")
    lines = {line.text: line for line in read_source(tmp_path / "a.docx").lines}
    assert lines["Monday, 9 May 2011"].heading
    assert lines["Dialogue on Ports - Ports as neighbours"].bold
    santos = lines["Vera Santos (Presentation), Harbour Master, Port of Luanda, Angola"]
    assert santos.bullet
    assert santos.links == (("Presentation", "https://example.org/santos.pdf"),)


def test_merged_cells_are_read_once_and_times_stand_with_their_title(tmp_path: Path) -> None:
    DOCUMENTS["spanish_merged.docx"](tmp_path / "a.docx")
    found = texts(tmp_path / "a.docx")
    assert sum("Martes 6 de agosto" in text for text in found) == 1
    assert "09:30 a 11:00\tPanel 1: Acuíferos compartidos" in found


def test_text_boxes_are_read_where_they_stand(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("before")
    document.save(str(tmp_path / "plain.docx"))
    box = (
        b"<w:r><w:pict><v:textbox xmlns:v='urn:schemas-microsoft-com:vml'><w:txbxContent>"
        b"<w:p><w:r><w:t>inside</w:t></w:r></w:p>"
        b"</w:txbxContent></v:textbox></w:pict></w:r></w:p>"
    )
    boxed = tmp_path / "boxed.docx"
    rewrite(tmp_path / "plain.docx", boxed, lambda data: data.replace(b"</w:p>", box, 1))
    assert texts(boxed) == ["before", "inside"]


def rewrite(source: Path, target: Path, change: Callable[[bytes], bytes]) -> None:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            data = old.read(entry)
            new.writestr(entry, change(data) if entry == "word/document.xml" else data)


def test_a_page_from_words_clipboard_has_its_bullets_and_no_conditions() -> None:
    html = (
        "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000900\r\nStartFragment:0000000141\r\nEndFragment:0000000864\r\n"
        "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body><!--StartFragment-->"
        "<!--[if gte mso 9]><xml><o:p>hidden</o:p></xml><![endif]-->"
        "<p class=MsoNormal><b>10:00 – 11:00</b><o:p></o:p> Opening</p>"
        "<p class=MsoListParagraph><![if !supportLists]><span>·&nbsp; </span><![endif]>"
        "Ms. Ana Ruiz, Director, Port Office</p>"
        "<!--EndFragment--></body></html>"
    )
    lines = read_html(html, "clipboard").lines
    assert [line.text for line in lines] == ["10:00 – 11:00 Opening", "Ms. Ana Ruiz, Director, Port Office"]
    assert [line.bullet for line in lines] == [False, True]


def test_scripts_and_heads_are_no_text_even_where_the_head_is_left_open() -> None:
    found = read_html("<html><head><title>t</title><script>10:00</script><body><p>one<p>two", "page").lines
    assert [line.text for line in found] == ["one", "two"]


def _docx_with(entry: str, data: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(entry, data)
    return buffer.getvalue()


def _encrypted_pdf() -> bytes:
    buffer = BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(buffer, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    return buffer.getvalue()


def _scan() -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer)
    canvas.rect(10, 10, 100, 100)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600
BOMB = b'<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>'
ENTITY = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'
REFUSED: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "empty"),
    "blanks": (b" \r\n\t ", "empty"),
    "random bytes": (bytes(range(256)) * 20, "unknown-kind"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "unknown-kind"),
    "too long a text": (b"line\n" * 30_000, "too-large"),
    "too large a text": (b"word " * 1_000_000, "too-large"),
    "an endless line": (b"x" * 100_000, "too-large"),
    "old Word": (OLE + "WordDocument".encode("utf-16-le"), "old-word"),
    "protected Word": (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
    "another old office file": (OLE + b"Workbook", "unknown-kind"),
    "rich text": (b"{\\rtf1\\ansi Programme}", "rich-text"),
    "half a zip": (_docx_with("word/document.xml", b"<a/>" * 99)[:60], "damaged"),
    "a zip of something": (_docx_with("readme.txt", b"hello"), "unknown-kind"),
    "a workbook": (_docx_with("xl/workbook.xml", b"<a/>"), "is-spreadsheet"),
    "a zip that leaves its folder": (_docx_with("../word/document.xml", b"<a/>"), "unsafe"),
    "a zip bomb": (_docx_with("word/document.xml", b"\0" * 30_000_000), "unsafe"),
    "an entity bomb": (_docx_with("word/document.xml", BOMB), "unsafe"),
    "an outside entity": (_docx_with("word/document.xml", ENTITY), "unsafe"),
    "broken XML": (_docx_with("word/document.xml", b"<w:document><w:body>"), "damaged"),
    "a protected PDF": (_encrypted_pdf(), "password"),
    "a broken PDF": (b"%PDF-1.7\nnothing here", "damaged"),
    "a scanned PDF": (_scan(), "no-text-layer"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_bad_input_is_refused_with_advice(name: str, tmp_path: Path) -> None:
    data, code = REFUSED[name]
    with pytest.raises(UserError) as refusal:
        read_source(written(tmp_path / "Programme.docx", data))
    assert refusal.value.code == code
    assert refusal.value.kept == "Nothing was imported."
    assert "Programme.docx" in refusal.value.happened
    assert refusal.value.next
    assert len(str(refusal.value).split()) <= 60


def test_missing_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "none.docx", "no-file"), (tmp_path, "is-folder"), (tmp_path / "a\0b", "no-access")):
        with pytest.raises(UserError) as refusal:
            read_source(path)
        assert refusal.value.code == code


@pytest.fixture(name="samples", scope="module")
def fixture_samples(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    folder = tmp_path_factory.mktemp("samples")
    for name, build in DOCUMENTS.items():
        build(folder / name)
    files = [*folder.iterdir(), FOLDER / "web_page.html", FOLDER / "reunion_es.txt"]
    return [path.read_bytes() for path in sorted(files)]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_damaged_file_brings_the_reader_down(data: st.DataObject, samples: list[bytes], tmp_path: Path) -> None:
    damaged = bytearray(data.draw(st.sampled_from(samples)))
    for _ in range(data.draw(st.integers(1, 12))):
        place = data.draw(st.integers(0, len(damaged) - 1))
        damaged[place : place + data.draw(st.integers(0, 8))] = data.draw(st.binary(max_size=8))
    _read_or_refuse(written(tmp_path / "file", bytes(damaged)))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    start=st.sampled_from([b"", b"PK\x03\x04", b"%PDF-1.4\n", b"<html><p>", b"\xff\xfe", b"\xd0\xcf\x11\xe0", b"<![x"]),
    rest=st.binary(max_size=300),
)
def test_no_bytes_bring_the_reader_down(start: bytes, rest: bytes, tmp_path: Path) -> None:
    _read_or_refuse(written(tmp_path / "file", start + rest))


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<td>",
                "<tr>",
                "</table>",
                "<table>",
                "<a href=x>",
                "<![",
                "<!--",
                "-->",
                "]>",
                "x",
                "<li>",
                "&#0;",
                "<br",
            ]
        ),
        max_size=30,
    )
)
def test_no_markup_brings_the_reader_down(parts: list[str]) -> None:
    with suppress(UserError):
        read_html("".join(parts), "page")


def _read_or_refuse(path: Path) -> None:
    with suppress(UserError):
        assert read_source(path).lines
